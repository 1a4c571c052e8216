//! Families: who is called for all of them, how urgent they are together, and what becomes of them when steps are taken back
//! or somebody returns.

use super::verbs::{
    arrive, assert_refused, call_next, desk, frame, locked, morning, ticket, undo_last, visit,
};
use crate::access::Role;
use crate::db::{Actor, Db, Tx};
use crate::kiosks::tests::device::Device;
use crate::problem::Problem;
use crate::queue::{self, Lowers, Refusal, Stage, Ticket, actions};
use crate::testing::{TestOffice, each_database, nine};
use crate::vault::Vault;
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use shared::clock::Clock;
use shared::triage::Colour;
use tempfile::tempdir;
use uuid::Uuid;

fn group(db: &Db, vault: &Vault, one: u64, other: &str) -> Ticket {
    let since: DateTime<Utc> = nine() - TimeDelta::hours(9);
    let both = |tx: &mut Tx| queue::group(tx, vault, visit(one), other, since);
    db.write(&desk(1), both).unwrap()
}

/// The number at window `n` is seated and finished there.
fn receive(db: &Db, n: u32, who: u64) {
    for step in [queue::begin_service, queue::finish] {
        db.write(&desk(n), |tx| step(tx, visit(who))).unwrap();
    }
}

fn back_to_waiting(db: &Db, vault: &Vault, n: u64) -> Result<Ticket, Problem> {
    db.write(&desk(1), |tx| {
        queue::return_to_waiting(tx, visit(n), vault, Tz::UTC)
    })
}

/// The numbers that the wall shows beside the newest call.
fn along_on_the_wall(db: &Db, vault: &Vault) -> Vec<String> {
    let calls = db.read(&Actor::PROGRAM, |tx| queue::calls(tx, vault, Tz::UTC));
    let newest = calls.unwrap().into_iter().next().unwrap();
    newest.along.iter().map(ToString::to_string).collect()
}

#[tokio::test]
async fn somebody_red_who_goes_along_makes_the_number_red_that_is_called() {
    let folder = tempdir().unwrap();
    let office = TestOffice::open(folder.path());
    for (name, role) in [("rosa", Role::Reception), ("lee", Role::Attorney)] {
        office.add(name, role);
    }
    let kiosk = Device::pair(&office, "door").await;
    let first = kiosk.visit(&office, 1, "es", "{}").await.frame.visit_id;
    kiosk.visit(&office, 2, "es", r#"{"K13":"yes"}"#).await;
    kiosk.visit(&office, 3, "es", "{}").await;
    let rosa = office.desk("rosa").await;
    let to = |verb: &str| format!("/queue/{first}/{verb}");
    let together = rosa.post(&to("group"), &[("with", "A-002")]).await;
    assert_eq!(
        together.status, 303,
        "it is locked: the first who came leads"
    );
    let lee = office.desk("lee").await;
    let banner = rosa.get("/queue/alerts").await.body;
    assert!(banner.contains(">A-001<"), "{banner}");
    let board = rosa.get("/queue").await.body;
    assert!(board.contains("of somebody in the group"));
    let lowered = [("colour", "green"), ("why", "mistake")];
    assert_eq!(lee.post(&to("colour"), &lowered).await.status, 303);
    let banner = rosa.get("/queue/alerts").await.body;
    assert!(!banner.contains("A-001"), "it was said of the whole family");
}

#[test]
fn whoever_is_here_leads_a_group_with_somebody_who_is_away() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        morning(db, time, 3, 1);
        let seven = NaiveTime::from_hms_opt(7, 0, 0).unwrap();
        let away = |tx: &mut Tx| queue::hold(tx, &vault, visit(1), seven, None);
        db.write(&desk(1), away).unwrap();
        assert_eq!(group(db, &vault, 1, "A-003").visit, visit(3));
        assert_eq!(ticket(db, 1).lead, Some(visit(3)));
    });
}

#[test]
fn half_a_group_is_not_taken_back_when_the_other_half_has_moved_on() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        morning(db, time, 2, 2);
        group(db, &vault, 1, "A-002");
        call_next(db, &vault, 2).unwrap();
        assert_refused(db.write(&desk(1), undo_last), &Refusal::NothingToUndo);
        assert_eq!(ticket(db, 2).stage, Stage::With, "the wall shows both");

        let alone = |tx: &mut Tx| queue::leave_group(tx, visit(2));
        db.write(&desk(1), alone).unwrap();
        receive(db, 2, 1);
        assert_refused(db.write(&desk(1), undo_last), &Refusal::NothingToUndo);
        assert_eq!(
            ticket(db, 2).stage,
            Stage::Waiting,
            "not along with a number that nobody calls any more"
        );
    });
}

#[test]
fn a_family_is_finished_and_taken_back_as_one() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        morning(db, time, 3, 1);
        group(db, &vault, 1, "A-002");
        group(db, &vault, 1, "A-003");
        call_next(db, &vault, 1).unwrap();
        receive(db, 1, 1);
        time.advance(TimeDelta::seconds(1));
        back_to_waiting(db, &vault, 3).unwrap();
        db.write(&desk(1), undo_last).unwrap();
        assert_refused(db.write(&desk(1), undo_last), &Refusal::NothingToUndo);
        assert!(
            matches!(ticket(db, 1).stage, Stage::Served { .. }),
            "the third has been changed since, so the finish stays"
        );
    });
}

#[test]
fn whoever_returns_alone_is_called_alone_and_a_number_brings_back_those_who_ended_with_it() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        morning(db, time, 3, 1);
        group(db, &vault, 1, "A-002");
        group(db, &vault, 1, "A-003");
        let left = |tx: &mut Tx| queue::mark_left(tx, &vault, visit(3), None);
        db.write(&desk(1), left).unwrap();
        time.advance(TimeDelta::minutes(1));
        call_next(db, &vault, 1).unwrap();
        assert_eq!(along_on_the_wall(db, &vault), ["A-002"], "A-003 has left");
        receive(db, 1, 1);

        let third = back_to_waiting(db, &vault, 3).unwrap();
        assert_eq!((third.stage, third.lead), (Stage::Waiting, None));
        back_to_waiting(db, &vault, 1).unwrap();
        assert_eq!(ticket(db, 2).stage, Stage::With, "they ended together");
        assert_eq!(ticket(db, 3).stage, Stage::Waiting);
        db.write(&desk(1), |tx| queue::call(tx, visit(1), &vault, Tz::UTC))
            .unwrap();
        assert_eq!(along_on_the_wall(db, &vault), ["A-002"]);
    });
}

#[test]
fn a_family_that_was_asked_to_come_on_another_day_comes_back_together() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        morning(db, time, 2, 1);
        group(db, &vault, 1, "A-002");
        let tomorrow = nine().date_naive().succ_opt().unwrap();
        let asked = |tx: &mut Tx| queue::return_on(tx, &vault, visit(1), tomorrow, None);
        db.write(&desk(1), asked).unwrap();
        assert!(matches!(ticket(db, 2).stage, Stage::Returns { .. }));
        time.advance(TimeDelta::days(1));
        db.write(&desk(1), |tx| queue::come_back(tx, visit(1)))
            .unwrap();
        assert_eq!(ticket(db, 2).stage, Stage::With);
        let since = db.read(&Actor::PROGRAM, actions::here_since).unwrap();
        assert!(since <= ticket(db, 2).here_since(), "it is of today");
        db.write(&desk(1), undo_last).unwrap();
        assert!(matches!(ticket(db, 2).stage, Stage::Returns { .. }));
    });
}

#[test]
fn nobody_of_today_is_put_behind_a_number_of_an_earlier_day_that_nobody_calls() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        morning(db, time, 1, 1);
        time.advance(TimeDelta::days(1));
        arrive(db, &frame(5, 105, time.now()));
        let since = db.read(&Actor::PROGRAM, actions::here_since).unwrap();
        let both = |tx: &mut Tx| queue::group(tx, &vault, visit(1), "A-005", since);
        assert_refused(db.write(&desk(1), both), &Refusal::OfAnotherDay);
        db.write(&desk(1), |tx| queue::come_back(tx, visit(1)))
            .unwrap();
        assert_eq!(db.write(&desk(1), both).unwrap().visit, visit(1));
        let called = call_next(db, &vault, 1).unwrap().unwrap();
        assert_eq!(called.visit, visit(1), "with the other one");
    });
}

#[test]
fn whoever_goes_along_comes_into_the_line_of_today_with_the_dated_paper_of_their_lead() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        morning(db, time, 2, 1);
        group(db, &vault, 1, "A-002");
        time.advance(TimeDelta::days(1));
        db.write(&desk(1), |tx| actions::go_first(tx, visit(1)))
            .unwrap();
        let since = db.read(&Actor::PROGRAM, actions::here_since).unwrap();
        for n in [1, 2] {
            assert!(since <= ticket(db, n).here_since(), "{n} is of today");
        }
        assert_eq!(ticket(db, 2).stage, Stage::With);
        call_next(db, &vault, 1).unwrap().unwrap();
        assert_eq!(along_on_the_wall(db, &vault), ["A-002"]);
    });
}

#[test]
fn a_family_is_made_less_urgent_as_one_and_so_is_that_taken_back() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        morning(db, time, 2, 1);
        let colour = |who: &Actor, of: u64, colour, why| {
            let said = |tx: &mut Tx| queue::set_colour(tx, &vault, visit(of), colour, why);
            db.write(who, said).unwrap()
        };
        colour(&desk(1), 2, Colour::Red, None);
        let lead = group(db, &vault, 1, "A-002");
        assert_eq!(lead.visit, visit(2), "RED would be called first");
        let lee = Actor::staff(Uuid::from_u128(77), Role::Attorney.grants());
        colour(&lee, 2, Colour::Green, Some(Lowers::Mistake));
        let said = |n| ticket(db, n).marks.colour;
        assert_eq!([said(1), said(2)], [Some(Colour::Green); 2]);
        db.write(&lee, undo_last).unwrap();
        assert_eq!([said(1), said(2)], [None, Some(Colour::Red)]);
    });
}
