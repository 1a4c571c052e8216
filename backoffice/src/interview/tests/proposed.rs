//! What is confirmed in an interview of how somebody may be reached is proposed beside what is on record, and never taken by
//! itself.

use super::pages::{hide, id_of, office, save};
use crate::access::Role;
use crate::contact;
use crate::db::Actor;
use crate::people::{self, PersonId};
use crate::testing::{Seen, TestOffice};
use shared::ids::VisitId;
use tempfile::tempdir;

fn client(office: &TestOffice, visit: VisitId) -> PersonId {
    let all = office
        .app
        .db
        .read(&Actor::PROGRAM, |tx| people::parties::everybody(tx, visit));
    all.unwrap()[0].0.person
}

/// The marks of what a page proposes, each once.
fn marks(page: &Seen) -> Vec<String> {
    let pieces = page.body.split("name=\"mark\" value=\"").skip(1);
    let mut all: Vec<String> = pieces
        .filter_map(|it| it.split('"').next())
        .map(str::to_owned)
        .collect();
    all.dedup();
    all
}

#[tokio::test]
async fn what_an_interview_confirms_is_proposed_and_taken_or_put_aside_by_somebody() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path()).await;
    let lee = office.desk("lee").await;
    hide(&office, visit);
    let person = client(&office, visit);
    let alone = [("alone", "yes")];
    assert_eq!(
        lee.post(&format!("/intakes/{visit}/alone"), &alone)
            .await
            .status,
        303
    );
    let to = format!("/people/{person}/contact");
    assert!(
        !lee.get(&to).await.body.contains("Said in an interview"),
        "nothing is confirmed"
    );
    for question in ["K19", "K20"] {
        let confirmed = format!("/intakes/{visit}/answers/{question}/as-told");
        let done = lee.post(&confirmed, &[]).await;
        assert_eq!(done.status, 303, "{question}: {}", done.body);
    }
    let said = save(&lee, visit, "Q25", &[("a", "jacaranda")]).await;
    assert_eq!(said.status, 303, "{}", said.body);
    let page = lee.get(&to).await;
    for words in [
        "Said in an interview",
        "5555 0142",
        "A word was agreed in the interview",
    ] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    assert!(!page.body.contains("jacaranda"));
    let marks = marks(&page);
    assert_eq!(marks.len(), 2);
    // By itself nothing is on record.
    let actor = Actor::staff(id_of(&office, "lee"), Role::Attorney.grants());
    let on_record = || {
        let app = &office.app;
        let read = app
            .db
            .read(&actor, |tx| contact::of_person(tx, &app.vault, person));
        read.unwrap().len()
    };
    assert_eq!(on_record(), 0);
    let settle = |mark: &str, settled: &str| {
        let typed = [
            ("mark".to_owned(), mark.to_owned()),
            ("settled".to_owned(), settled.to_owned()),
        ];
        let (lee, to) = (&lee, format!("{to}/proposed"));
        async move {
            let typed: Vec<(&str, &str)> = typed
                .iter()
                .map(|(a, b)| (a.as_str(), b.as_str()))
                .collect();
            lee.post(&to, &typed).await
        }
    };
    let taken = settle(&marks[0], "taken").await;
    assert_eq!(taken.status, 303, "{}", taken.body);
    assert_eq!(on_record(), 1);
    let twice = settle(&marks[0], "taken").await;
    assert!(twice.status == 422 && twice.body.contains("This is not proposed any more"));
    assert_eq!(settle(&marks[1], "aside").await.status, 303);
    let page = lee.get(&to).await;
    assert!(!page.body.contains("Said in an interview") && page.body.contains("Put aside"));
    assert!(page.body.contains("No word was agreed"));
    // What was put aside can still be taken.
    assert_eq!(settle(&marks[1], "taken").await.status, 303);
    let word = lee
        .post(&format!("{to}/word"), &[("said", "Jacaranda")])
        .await;
    assert!(word.body.contains("That is the word."));
    // What is ended is not proposed again; whoever does not see the person is told of none.
    let app = &office.app;
    let ended = app.db.write(&actor, |tx| {
        let all = contact::of_person(tx, &app.vault, person)?;
        contact::end(tx, all[0].id)
    });
    ended.unwrap();
    assert!(!lee.get(&to).await.body.contains("0142"));
    assert_eq!(office.desk("cora").await.get(&to).await.status, 404);
}

#[tokio::test]
async fn whoever_does_not_read_the_answers_is_proposed_nothing_of_them() {
    let folder = tempdir().unwrap();
    let (office, visit) = office(folder.path()).await;
    let lee = office.desk("lee").await;
    hide(&office, visit);
    let person = client(&office, visit);
    let actor = Actor::staff(id_of(&office, "lee"), Role::Attorney.grants());
    let shown = |tx: &mut crate::db::Tx| people::protect(tx, person, people::Protection::None);
    office.app.db.write(&actor, shown).unwrap();
    lee.post(&format!("/intakes/{visit}/alone"), &[("alone", "yes")])
        .await;
    assert_eq!(
        save(&lee, visit, "Q25", &[("a", "jacaranda")]).await.status,
        303
    );
    let to = format!("/people/{person}/contact");
    assert!(lee.get(&to).await.body.contains("Said in an interview"));
    for name in ["rosa", "ada", "vera"] {
        let page = office.desk(name).await.get(&to).await;
        assert!(!page.body.contains("Said in an interview"), "{name}");
    }
}
