//! People on record, as the office relies on it.

mod hiding;
mod merging;
mod pages;

use super::*;
use crate::access::{Role, StaffId};
use crate::db::Actor;
use crate::problem::Problem;
use crate::testing::TestOffice;
use proptest::prelude::*;
use tempfile::tempdir;

/// An office that somebody has opened, and who acts in it.
pub(super) struct Opened {
    pub(super) office: TestOffice,
    pub(super) lee: StaffId,
    pub(super) ana: StaffId,
    folder: tempfile::TempDir,
}

pub(super) async fn opened() -> Opened {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let lee = office.add("lee", Role::Attorney);
    let ana = office.add("ana", Role::Counsellor);
    office.desk("lee").await;
    Opened {
        office,
        lee,
        ana,
        folder,
    }
}

pub(super) fn lee(it: &Opened) -> Actor {
    Actor::staff(it.lee, Role::Attorney.grants())
}

pub(super) fn ana(it: &Opened) -> Actor {
    Actor::staff(it.ana, Role::Counsellor.grants())
}

pub(super) fn name(words: &str) -> PersonName {
    let mut name = PersonName::default();
    words.clone_into(&mut name.given);
    name
}

pub(super) fn called(names: &[&str]) -> Facts {
    made(Facts::default(), |it| {
        it.names = names.iter().map(|it| name(it)).collect();
    })
}

pub(super) fn made(mut facts: Facts, change: impl FnOnce(&mut Facts)) -> Facts {
    change(&mut facts);
    facts
}

pub(super) fn born(date: &str, about: bool) -> Born {
    Born {
        date: date.to_owned(),
        about,
    }
}

impl Opened {
    pub(super) fn add(&self, actor: Actor, facts: &Facts) -> Result<PersonId, Problem> {
        let (app, today) = (&self.office.app, self.office.app.today());
        app.db.write(&actor, |tx| {
            add(tx, &app.vault, facts, Protection::None, today)
        })
    }

    /// Whom a search finds, by name.
    pub(super) fn finds(&self, actor: Actor, words: &str) -> Vec<String> {
        let app = &self.office.app;
        let looked = app
            .db
            .write(&actor, |tx| listing::find(tx, &app.vault, words));
        looked.unwrap().into_iter().map(|it| it.name).collect()
    }

    pub(super) fn facts(&self, id: PersonId) -> Facts {
        let app = &self.office.app;
        let known = app.db.write(&lee(self), |tx| read(tx, &app.vault, id));
        known.unwrap().facts.clone()
    }

    pub(super) fn events(&self) -> Vec<String> {
        let newest = self.office.app.db.read(&Actor::PROGRAM, |tx| {
            Ok(crate::events::newest(tx, i64::MAX, 200)?)
        });
        newest.unwrap().into_iter().map(|it| it.kind).collect()
    }
}

#[tokio::test]
async fn a_person_is_found_by_every_name_in_any_script_and_spelling() {
    let it = opened().await;
    let facts = made(called(&["Muhammad al-Husseini", "Abu Karim"]), |it| {
        it.born = Some(born("1990-05", false));
        it.a_numbers = vec!["012345678".to_owned()];
    });
    it.add(lee(&it), &facts).unwrap();
    it.add(lee(&it), &called(&["Marisol Quispe Mamani"]))
        .unwrap();
    for words in [
        "Muhammad al-Husseini",
        "mohamed alhuseini",
        "محمد الحسيني",
        "Husseini Muhammad",
        "Abu Karim",
        "A 012-345-678",
        "Muhammad 1990",
        "Muhamm",
    ] {
        let found = it.finds(lee(&it), words);
        assert_eq!(
            found.first().map(String::as_str),
            Some("Muhammad al-Husseini"),
            "{words}"
        );
    }
    assert_eq!(
        it.finds(lee(&it), "quispe marisol")[0],
        "Marisol Quispe Mamani"
    );
    assert!(it.finds(lee(&it), "  ").is_empty());
}

#[tokio::test]
async fn what_is_known_can_be_corrected_and_an_earlier_version_taken_back_up() {
    let it = opened().await;
    let (app, today) = (&it.office.app, it.office.app.today());
    let id = it.add(lee(&it), &called(&["Ana"])).unwrap();
    let change_to = |from, names: &[&str]| {
        let facts = called(names);
        app.db.write(&lee(&it), |tx| {
            change(tx, &app.vault, id, from, &facts, today)
        })
    };
    change_to(1, &["Ana Lucía"]).unwrap();
    let refused = change_to(1, &["Anna"]);
    assert!(refused.unwrap_err().is(&Refusal::ChangedMeanwhile));
    assert_eq!(it.facts(id).main_name(), "Ana Lucía");
    assert_eq!(it.finds(lee(&it), "Lucia"), ["Ana Lucía"]);
    app.db
        .write(&lee(&it), |tx| roll_back(tx, &app.vault, id, 1))
        .unwrap();
    assert_eq!(it.facts(id).main_name(), "Ana");
    assert!(it.finds(lee(&it), "Lucia").is_empty());
    let why: Vec<Why> = app
        .db
        .read(&lee(&it), |tx| versions(tx, id))
        .unwrap()
        .into_iter()
        .map(|it| it.why)
        .collect();
    assert_eq!(why, [Why::RolledBack, Why::Changed, Why::Added]);
}

#[tokio::test]
async fn what_cannot_be_is_refused_with_a_sentence() {
    let it = opened().await;
    let born = |date: &str| made(called(&["Ana"]), |it| it.born = Some(born(date, true)));
    let ana_with = |change: fn(&mut Facts)| made(called(&["Ana"]), change);
    for (facts, rule) in [
        (called(&[]), Refusal::NoName),
        (called(&[" "]), Refusal::NoName),
        (called(&["x"; 25]), Refusal::TooManyNames),
        (born("1990-13"), Refusal::NoBirth),
        (born("1990-02-31"), Refusal::NoBirth),
        (born("1825"), Refusal::NoBirth),
        (born("2027"), Refusal::NoBirth),
        (born("soon"), Refusal::NoBirth),
        (
            ana_with(|it| it.a_numbers = vec!["12".to_owned()]),
            Refusal::NoANumber,
        ),
        (
            ana_with(|it| it.country = "<b>".to_owned()),
            Refusal::NoCountry,
        ),
    ] {
        let refused = it.add(lee(&it), &facts).unwrap_err();
        assert!(refused.is(&rule), "{rule:?}: {refused:?}");
    }
    let endless = "x".repeat(1_000_000);
    let refused = it.add(lee(&it), &called(&[&endless])).unwrap_err();
    assert!(refused.is(&Refusal::TooLong {
        field: String::new()
    }));
}

#[tokio::test]
async fn names_lie_sealed_and_are_gone_from_memory_when_the_office_is_locked() {
    let it = opened().await;
    let id = it.add(lee(&it), &called(&["Zoraida Quintanilla"])).unwrap();
    let app = &it.office.app;
    let bytes = std::fs::read(it.folder.path().join("office.db")).unwrap();
    let log = std::fs::read(it.folder.path().join("office.db-wal")).unwrap_or_default();
    for part in [bytes, log] {
        let found = memchr::memmem::find(&part, b"Zoraida").is_some();
        assert!(!found, "a name lies in the clear");
    }
    app.vault.lock();
    let refused = app.db.write(&lee(&it), |tx| read(tx, &app.vault, id));
    assert!(matches!(refused, Err(Problem::Locked)));
    let refused = app
        .db
        .write(&lee(&it), |tx| listing::find(tx, &app.vault, "Zoraida"));
    assert!(matches!(refused, Err(Problem::Locked)));
}

#[tokio::test]
async fn a_directory_that_is_read_anew_knows_as_much_as_one_that_followed_every_change() {
    let it = opened().await;
    for at in 0..260 {
        it.add(lee(&it), &called(&[&format!("Person{at} Ramírez")]))
            .unwrap();
    }
    let before = it.finds(lee(&it), "Person77 Ramirez");
    it.office.app.vault.lock();
    it.office.desk("lee").await;
    let after = it.finds(lee(&it), "Person77 Ramirez");
    assert_eq!(before[0], "Person77 Ramírez");
    assert_eq!(after, before);
}

#[tokio::test]
async fn families_are_seen_from_both_sides() {
    let it = opened().await;
    let app = &it.office.app;
    let [mother, child] =
        ["Rosa Díaz", "Luz Díaz"].map(|it_| it.add(lee(&it), &called(&[it_])).unwrap());
    let relate_as = |one, other, relation| {
        app.db
            .write(&lee(&it), |tx| relate(tx, &app.vault, one, other, relation))
    };
    let id = relate_as(child, mother, Relation::Parent).unwrap();
    let seen = |of| -> Vec<(Relation, String)> {
        let all = app.db.read(&lee(&it), |tx| related(tx, &app.vault, of));
        all.unwrap()
            .into_iter()
            .map(|it| (it.relation, it.other.facts.main_name()))
            .collect()
    };
    assert_eq!(seen(child), [(Relation::Parent, "Rosa Díaz".to_owned())]);
    assert_eq!(seen(mother), [(Relation::Child, "Luz Díaz".to_owned())]);
    let again = relate_as(mother, child, Relation::Child).unwrap_err();
    assert!(again.is(&Refusal::RelatedBefore));
    let own = relate_as(child, child, Relation::Spouse).unwrap_err();
    assert!(own.is(&Refusal::SamePerson));
    app.db
        .write(&lee(&it), |tx| unrelate(tx, &app.vault, mother, id))
        .unwrap();
    assert!(seen(child).is_empty());
}

#[test]
fn every_relation_is_itself_from_the_other_side_of_the_other_side() {
    for (relation, word, _, _) in RELATIONS {
        assert_eq!(relation.inverse().inverse(), relation);
        assert_eq!(Relation::find(word), Some(relation));
    }
}

#[test]
fn every_message_has_its_words_in_every_language_of_staff() {
    let mut ids: Vec<&str> = RELATIONS.iter().map(|it| it.2).collect();
    ids.extend(NAME_KINDS.iter().map(|it| it.2));
    ids.extend(Protection::ALL.iter().map(|it| it.2));
    ids.extend(Why::ALL.iter().map(|it| it.2));
    for language in translations::Language::for_staff() {
        let text = translations::Text::new(language);
        for id in &ids {
            assert!(text.has(id), "{id} in {}", language.tag());
        }
    }
}

proptest! {
    /// Whatever was typed comes back out of the form as it was known.
    #[test]
    fn the_form_keeps_what_is_known(given in "\\PC{1,20}", family in "\\PC{0,20}", year in 1900..2026_i32, month in proptest::option::of(1..=12_u32), about: bool) {
        let facts = made(Facts::default(), |it| {
            let mut one = name(given.trim());
            family.trim().clone_into(&mut one.family1);
            it.names = vec![one];
            it.born = Some(born(&month.map_or(format!("{year}"), |it| format!("{year}-{it:02}")), about));
            it.a_numbers = vec!["123456789".to_owned(), "1234567".to_owned()];
        });
        prop_assume!(!facts.names[0].is_empty());
        prop_assert!(form::read(&form::filled_with(&facts)) == facts);
    }
}

#[tokio::test]
async fn people_who_change_in_one_step_are_all_taken_in_however_few_at_a_time() {
    let it = opened().await;
    let names = ["Ana", "Bo", "Chidi", "Dalia", "Emre", "Farid", "Grace"];
    let ids: Vec<PersonId> = names
        .iter()
        .map(|name| it.add(lee(&it), &called(&[name])).unwrap())
        .collect();
    let app = &it.office.app;
    let is_found = |name: &str| {
        let found = app.db.read(&lee(&it), |tx| {
            directory::in_parts(tx, &app.vault, 3)?;
            search(tx, &app.vault, name, 10)
        });
        !found.unwrap().found.is_empty()
    };
    assert!(names.iter().all(|name| is_found(name)));
    app.db
        .write(&lee(&it), |tx| {
            tx.needs_no_event();
            for id in &ids {
                store::touch(tx, *id)?;
            }
            Ok::<_, Problem>(())
        })
        .unwrap();
    let keys: Vec<String> = ids.iter().map(|it| origins::key_of(*it)).collect();
    app.vault.destroy_all(&keys).unwrap();
    let left: Vec<&&str> = names.iter().filter(|name| is_found(name)).collect();
    assert_eq!(left, Vec::<&&str>::new());
}
