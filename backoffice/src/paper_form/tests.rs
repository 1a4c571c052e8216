//! The form on paper, as visitors and those who type it in rely on it.

use super::form::{Extent, Wanted, sheet};
use crate::access::Role;
use crate::testing::{TestOffice, nine};
use shared::form::{Form, Kind, Place};
use tempfile::tempdir;
use translations::Language;
use typesetting::{Block, Sheet, Size};

fn paper(language: &str, extent: Extent) -> Sheet {
    let wanted = Wanted {
        language: Language::find(language).unwrap(),
        extent,
        size: Size::Usual,
        office: Some("Casa Puente".to_owned()),
        today: nine().date_naive(),
    };
    sheet(Form::current(), &wanted)
}

fn ids(sheet: &Sheet) -> Vec<String> {
    let ids = sheet.blocks.iter().filter_map(|it| match it {
        Block::Question(it) => Some(it.id.clone()),
        _ => None,
    });
    ids.collect()
}

#[test]
fn every_question_that_visitors_are_asked_is_on_the_paper_under_its_id_and_no_other() {
    let form = Form::current();
    for (extent, most_private) in [
        (Extent::WaitingRoom, Place::Public),
        (Extent::Whole, Place::Booth),
    ] {
        let found = ids(&paper("es", extent));
        for question in &form.questions {
            let is_asked = !question.off && question.place <= most_private;
            let of_it = |it: &&String| it.split('.').next() == Some(question.id.as_str());
            let count = found.iter().filter(of_it).count();
            let expected = match &question.kind {
                _ if !is_asked => 0,
                Kind::Rows { columns, shape, .. } => match shape {
                    shared::form::RowsShape::Record => columns.len(),
                    shared::form::RowsShape::Table => 2 * columns.len(),
                },
                _ => 1,
            };
            assert_eq!(count, expected, "{} in {extent:?}", question.id);
        }
    }
}

#[test]
fn a_paper_for_the_waiting_room_asks_nothing_that_belongs_in_a_private_room() {
    let found = ids(&paper("es", Extent::WaitingRoom));
    for private in ["Q35", "Q48", "Q54", "Q09", "Q69"] {
        assert!(!found.iter().any(|it| it.starts_with(private)), "{private}");
    }
}

#[test]
fn every_language_has_all_of_its_letters_on_paper() {
    for language in Language::all() {
        let missing = typesetting::missing(&paper(language.tag(), Extent::Whole));
        assert!(missing.is_empty(), "{}: {missing:?}", language.tag());
    }
}

#[tokio::test]
async fn reception_prints_the_form_and_it_is_the_same_paper_twice() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    office.add("rosa", Role::Reception);
    let desk = office.desk("rosa").await;
    let page = desk.get("/intakes/paper").await.body;
    assert!(page.contains("Kreyòl") && page.contains("value=\"whole\""));
    let address = "/intakes/paper/form.pdf?language=ar&extent=short&size=large";
    let [one, two] = [desk.get(address).await, desk.get(address).await];
    assert_eq!(one.headers["content-type"], "application/pdf");
    assert!(one.body.starts_with("%PDF-") && one.body == two.body);
}
