//! The conflict check as the office relies on it.

use super::*;
use crate::access::{Role, StaffId};
use crate::db::Actor;
use crate::people::parties::{self, PartyRole};
use crate::people::{self, Facts, PersonId, PersonName, Protection, Tie};
use crate::problem::Problem;
use crate::testing::TestOffice;
use proptest::prelude::*;
use shared::ids::VisitId;
use tempfile::{TempDir, tempdir};
use uuid::Uuid;

struct Opened {
    office: TestOffice,
    lee: StaffId,
    ana: StaffId,
    _folder: TempDir,
}

const FIRST: VisitId = VisitId(Uuid::from_u128(1));
const SECOND: VisitId = VisitId(Uuid::from_u128(2));

async fn opened() -> Opened {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    let lee = office.add("lee", Role::Attorney);
    let ana = office.add("ana", Role::FullRepresentative);
    office.desk("lee").await;
    Opened {
        office,
        lee,
        ana,
        _folder: folder,
    }
}

impl Opened {
    fn lee(&self) -> Actor {
        Actor::staff(self.lee, Role::Attorney.grants())
    }

    fn ana(&self) -> Actor {
        Actor::staff(self.ana, Role::FullRepresentative.grants())
    }

    fn party(&self, visit: VisitId, role: PartyRole, name: &str) -> PersonId {
        let (app, today) = (&self.office.app, self.office.app.today());
        let mut facts = Facts::default();
        let mut named = PersonName::default();
        name.clone_into(&mut named.given);
        facts.names.push(named);
        let added = app.db.write(&self.lee(), |tx| {
            let id = people::add(tx, &app.vault, &facts, Protection::None, today)?;
            parties::add(tx, visit, id, role)?;
            Ok(id)
        });
        added.unwrap()
    }

    fn join(&self, visit: VisitId, role: PartyRole, person: PersonId) {
        let app = &self.office.app;
        app.db
            .write(&self.lee(), |tx| parties::add(tx, visit, person, role))
            .unwrap();
    }

    fn make(&self, visit: VisitId) -> Standing {
        let app = &self.office.app;
        app.db
            .write(&self.lee(), |tx| make(tx, &app.vault, visit))
            .unwrap();
        self.standing(visit)
    }

    fn standing(&self, visit: VisitId) -> Standing {
        let app = &self.office.app;
        app.db.read(&self.lee(), |tx| outcome(tx, visit)).unwrap()
    }

    fn seen(&self, actor: Actor, visit: VisitId) -> Seen {
        let app = &self.office.app;
        app.db
            .write(&actor, |tx| read(tx, &app.vault, visit))
            .unwrap()
    }

    fn rule(
        &self,
        actor: Actor,
        visit: VisitId,
        at: usize,
        ruling: Ruling,
        why: &str,
    ) -> Result<(), Problem> {
        let app = &self.office.app;
        let seen = self.seen(self.lee(), visit);
        let hit = &seen.lines[at].hit;
        let said = Said {
            check: seen.check.as_ref().unwrap().id,
            party: hit.party,
            person: hit.person,
            ruling,
            why,
        };
        app.db
            .write(&actor, |tx| rule(tx, &app.vault, visit, &said))
    }
}

#[tokio::test]
async fn a_matter_is_clear_when_nobody_resembles_its_names_and_not_before_somebody_looked() {
    let it = opened().await;
    assert_eq!(it.standing(FIRST), Standing::NotMade);
    let app = &it.office.app;
    let refused = app
        .db
        .write(&it.lee(), |tx| make(tx, &app.vault, FIRST))
        .unwrap_err();
    assert!(refused.is(&Refusal::NoParties));
    it.party(FIRST, PartyRole::Client, "Marisol Quispe");
    assert_eq!(it.make(FIRST), Standing::Clear { had_hits: false });
}

#[tokio::test]
async fn an_adverse_party_is_found_among_clients_in_another_script_and_order() {
    let it = opened().await;
    it.party(FIRST, PartyRole::Client, "محمد الحسيني");
    it.party(SECOND, PartyRole::Client, "Fatima Rahimi");
    it.party(SECOND, PartyRole::Adverse, "Husseini, Mohammed");
    assert_eq!(it.make(SECOND), Standing::Open { hits: 1 });
    let seen = it.seen(it.lee(), SECOND);
    let line = &seen.lines[0];
    assert_eq!(line.party.as_ref().unwrap().0.role, PartyRole::Adverse);
    let (known, matters) = line.person.as_ref().unwrap();
    assert_eq!(known.facts.main_name(), "محمد الحسيني");
    assert_eq!((matters.len(), matters[0].role), (1, PartyRole::Client));
    assert!(line.reasons.contains(&matching::Reason::OtherScript));
    let unruled = it.rule(it.lee(), SECOND, 0, Ruling::SomebodyElse, " ");
    assert!(unruled.unwrap_err().is(&Refusal::NoReason));
    let not_theirs = it.rule(it.ana(), SECOND, 0, Ruling::SomebodyElse, "another birth");
    assert!(matches!(not_theirs, Err(Problem::NotForYourRole)));
    it.rule(it.lee(), SECOND, 0, Ruling::SomebodyElse, "another birth")
        .unwrap();
    assert_eq!(it.standing(SECOND), Standing::Clear { had_hits: true });
    let why = it.seen(it.lee(), SECOND).lines[0].why.clone().unwrap();
    assert_eq!(why.as_str(), "another birth");
}

#[tokio::test]
async fn the_same_record_in_another_matter_is_found_too() {
    let it = opened().await;
    let juan = it.party(FIRST, PartyRole::Adverse, "Juan Díaz");
    it.party(FIRST, PartyRole::Client, "Rosa Pereira");
    it.join(SECOND, PartyRole::Client, juan);
    assert_eq!(it.make(SECOND), Standing::Open { hits: 1 });
    assert_eq!(
        it.make(FIRST),
        Standing::Open { hits: 1 },
        "from either side"
    );
    it.rule(
        it.lee(),
        SECOND,
        0,
        Ruling::Conflict,
        "stands against our client",
    )
    .unwrap();
    assert_eq!(it.standing(SECOND), Standing::Conflict);
    it.party(SECOND, PartyRole::Relative, "Luz Gómez");
    assert_eq!(
        it.standing(SECOND),
        Standing::Conflict,
        "a further name changes nothing of it"
    );
    assert_eq!(it.make(SECOND), Standing::Conflict);
}

#[tokio::test]
async fn a_name_that_is_added_or_corrected_makes_the_check_necessary_again() {
    let it = opened().await;
    let (app, today) = (&it.office.app, it.office.app.today());
    it.party(FIRST, PartyRole::Client, "Ana Flores");
    let client = it.party(SECOND, PartyRole::Client, "Ana Flórez");
    it.make(SECOND);
    it.rule(it.lee(), SECOND, 0, Ruling::SomebodyElse, "other people")
        .unwrap();
    assert!(it.standing(SECOND).is_clear());
    let adverse = it.party(SECOND, PartyRole::Adverse, "Bo Lin");
    assert_eq!(it.standing(SECOND), Standing::Outdated);
    assert_eq!(
        it.make(SECOND),
        Standing::Clear { had_hits: true },
        "what was said stays"
    );
    assert_eq!(
        it.seen(it.lee(), SECOND).lines[0]
            .why
            .as_ref()
            .unwrap()
            .as_str(),
        "other people"
    );
    it.office.pass(chrono::TimeDelta::minutes(1));
    app.db
        .write(&it.lee(), |tx| {
            let mut facts = people::look(tx, &app.vault, client)?.facts.clone();
            facts.names[0].given.push_str(" Flores");
            people::change(tx, &app.vault, client, 1, &facts, today)
        })
        .unwrap();
    assert_eq!(it.standing(SECOND), Standing::Outdated);
    assert_eq!(
        it.make(SECOND),
        Standing::Open { hits: 1 },
        "of another name it was not said"
    );
    let party = app
        .db
        .read(&it.lee(), |tx| parties::of_visit(tx, SECOND))
        .unwrap()
        .into_iter()
        .find(|it| it.person == adverse)
        .unwrap();
    app.db
        .write(&it.lee(), |tx| parties::remove(tx, SECOND, party.id))
        .unwrap();
    assert_eq!(it.standing(SECOND), Standing::Outdated);
}

#[tokio::test]
async fn of_a_protected_record_only_the_ethics_officer_learns_more() {
    let it = opened().await;
    let app = &it.office.app;
    let hidden = it.party(FIRST, PartyRole::Client, "Rosa Pereira");
    app.db
        .write(&it.lee(), |tx| people::protect(tx, hidden, Protection::On))
        .unwrap();
    it.party(SECOND, PartyRole::Adverse, "Rosa Pereyra");
    it.party(SECOND, PartyRole::Client, "Juan Díaz");
    let made = app.db.write(&it.ana(), |tx| make(tx, &app.vault, SECOND));
    made.unwrap();
    let seen = it.seen(it.ana(), SECOND);
    assert_eq!(seen.lines.len(), 1);
    assert!(seen.lines[0].person.is_none() && seen.lines[0].reasons.is_empty());
    let olga = it.office.add("olga", Role::Attorney);
    let olga = Actor::staff(olga, Role::Attorney.grants());
    let refused = it.rule(olga, SECOND, 0, Ruling::SomebodyElse, "no");
    assert!(refused.unwrap_err().is(&Refusal::Protected));
    it.rule(it.lee(), SECOND, 0, Ruling::SomebodyElse, "looked at both")
        .unwrap();
    assert!(it.seen(it.ana(), SECOND).lines[0].why.is_none());
    for actor in [it.ana(), olga] {
        let first = app.db.write(&actor, |tx| read(tx, &app.vault, FIRST));
        assert!(
            matches!(first, Err(Problem::NotFound)),
            "nor that there is a matter"
        );
    }
    let walled = app
        .db
        .write(&it.lee(), |tx| people::tie(tx, hidden, it.ana, Tie::Barred));
    walled.unwrap();
}

#[tokio::test]
async fn reception_learns_whether_and_nothing_more() {
    let it = opened().await;
    let app = &it.office.app;
    it.party(FIRST, PartyRole::Client, "Rosa Pereira");
    it.make(FIRST);
    let rosa = Actor::staff(StaffId::from_u128(9), Role::Reception.grants());
    assert!(
        app.db
            .read(&rosa, |tx| outcome(tx, FIRST))
            .unwrap()
            .is_clear()
    );
    let read = app.db.write(&rosa, |tx| read(tx, &app.vault, FIRST));
    assert!(matches!(read, Err(Problem::NotForYourRole)));
    let made = app.db.write(&rosa, |tx| make(tx, &app.vault, FIRST));
    assert!(matches!(made, Err(Problem::NotForYourRole)));
}

proptest! {
    /// A matter is clear only if a check covers its names as they are and everybody it found is ruled on, none as a conflict.
    #[test]
    fn nothing_but_a_whole_check_makes_a_matter_clear(rulings in proptest::collection::vec(0..5_usize, 0..6), is_current: bool) {
        let hits: Vec<Hit> = rulings.iter().map(|it| Hit {
            party: Uuid::from_u128(1), person: PersonId(Uuid::from_u128(2)), score: 900, ruling: Ruling::ALL[*it].0, by: None, at: None,
        }).collect();
        let check = Check { id: Uuid::from_u128(3), visit: FIRST, covers: "a".to_owned(), by: None, at: crate::testing::nine(), hits };
        let now = if is_current { "a" } else { "b" };
        let all_fine = rulings.iter().all(|it| !matches!(Ruling::ALL[*it].0, Ruling::Open | Ruling::Conflict));
        prop_assert_eq!(standing(Some(&check), now).is_clear(), is_current && all_fine);
        prop_assert!(!standing(None, now).is_clear());
    }
}

#[tokio::test]
async fn somebody_who_stands_against_anybody_is_found_without_a_part_in_another_matter() {
    let it = opened().await;
    let app = &it.office.app;
    let bea = it.party(FIRST, PartyRole::Client, "Bea Lima");
    let juan = it.party(SECOND, PartyRole::Client, "Juan Díaz");
    assert!(it.make(SECOND).is_clear());
    app.db
        .write(&it.lee(), |tx| {
            people::relate(tx, &app.vault, bea, juan, people::Relation::Adverse)
        })
        .unwrap();
    assert_eq!(it.make(SECOND), Standing::Open { hits: 1 });
}

#[tokio::test]
async fn a_conflict_does_not_go_away_with_its_party() {
    let it = opened().await;
    let app = &it.office.app;
    it.party(FIRST, PartyRole::Client, "Juan Díaz");
    it.party(SECOND, PartyRole::Client, "Rosa Pereira");
    it.party(SECOND, PartyRole::Adverse, "Juan Diaz");
    it.make(SECOND);
    it.rule(it.lee(), SECOND, 0, Ruling::Conflict, "our client")
        .unwrap();
    let parties = app
        .db
        .read(&it.ana(), |tx| parties::of_visit(tx, SECOND))
        .unwrap();
    app.db
        .write(&it.ana(), |tx| parties::remove(tx, SECOND, parties[1].id))
        .unwrap();
    app.db
        .write(&it.ana(), |tx| make(tx, &app.vault, SECOND))
        .unwrap();
    assert_eq!(it.standing(SECOND), Standing::Conflict);
    it.rule(it.lee(), SECOND, 0, Ruling::SomebodyElse, "another Juan")
        .unwrap();
    assert!(it.standing(SECOND).is_clear());
}

#[tokio::test]
async fn an_adverse_party_behind_a_wall_counts_for_whoever_does_not_see_them() {
    let it = opened().await;
    let app = &it.office.app;
    let bea = it.party(FIRST, PartyRole::Client, "Bea Lima");
    let juan = it.party(SECOND, PartyRole::Client, "Juan Díaz");
    app.db
        .write(&it.lee(), |tx| {
            people::relate(tx, &app.vault, bea, juan, people::Relation::Adverse)
        })
        .unwrap();
    app.db
        .write(&it.ana(), |tx| people::tie(tx, bea, it.lee, Tie::Barred))
        .unwrap();
    let unseen = app.db.read(&it.lee(), |tx| people::visible(tx, bea));
    assert!(matches!(unseen, Err(Problem::NotFound)));
    // The check does not depend on who makes it, and whoever is walled off learns no name from it.
    assert_eq!(it.make(SECOND), Standing::Open { hits: 1 });
    let seen = it.seen(it.lee(), SECOND);
    let told: Vec<String> = seen
        .lines
        .iter()
        .filter_map(|line| line.person.as_ref().map(|it| it.0.facts.main_name()))
        .collect();
    assert!(!told.iter().any(|it| it.contains("Bea")), "{told:?}");
}
