//! The verbs on both databases: who enters, who is called where, what is taken back, and what the queue makes of it.

use super::{
    TWO, assert_refused, comes, entered, locked, on, opened, rosa, seat, spot, stage, visit,
    volunteer,
};
use crate::access::Role;
use crate::db::{Actor, Db, Tx};
use crate::problem::Problem;
use crate::queue::{self, Stage};
use crate::testing::{each_database, nine};
use crate::workshops::actions;
use crate::workshops::round::{Spot, Why};
use crate::workshops::{WorkshopId, board};
use chrono::TimeDelta;
use chrono_tz::Tz;
use shared::triage::Colour;
use tempfile::tempdir;
use uuid::Uuid;

#[test]
fn a_number_of_the_queue_enters_and_no_window_calls_it_meanwhile() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        let (id, stations) = opened(db, 10, &TWO);
        comes(db, 1);
        clock.advance(TimeDelta::minutes(5));
        let door = seat(id, &stations[0], 1);
        let called = db.write(&volunteer(1), |tx| actions::call_next(tx, &vault, door));
        assert_eq!(
            called.unwrap().unwrap().steps[0].entered_at,
            nine(),
            "has waited since the kiosk"
        );
        assert_eq!(stage(db, 1), Stage::AtStations { waits_since: None });
        let left = |tx: &mut Tx| queue::mark_left(tx, &vault, visit(1), None);
        assert!(db.write(&rosa(1), left).is_err());
        let came = |tx: &mut Tx| queue::come_back(tx, visit(1));
        assert!(db.write(&rosa(1), came).is_err());
        let back = db.write(&rosa(1), |tx| {
            queue::return_to_waiting(tx, visit(1), &vault, Tz::UTC)
        });
        assert_refused(back, "queue-refused-at-stations");
        let typed = db.write(&volunteer(1), |tx| actions::call_number(tx, door, "a1"));
        assert_eq!(
            typed.unwrap().steps[0].called.unwrap().calls,
            2,
            "called once more"
        );
        let again = db.write(&volunteer(2), |tx| {
            actions::call(tx, seat(id, &stations[1], 1), visit(1))
        });
        assert_refused(again, "workshops-refused-at-station");
        on(db, door, 1);
        on_through(db, id, &stations[1..]);
        assert!(matches!(stage(db, 1), Stage::Served { .. }));
        let over = db.write(&volunteer(1), |tx| actions::call(tx, door, visit(1)));
        assert_refused(over, "queue-refused-finished");
    });
}

fn on_through(db: &Db, id: WorkshopId, stations: &[crate::workshops::Station]) {
    for station in stations {
        let at = seat(id, station, 1);
        db.write(&volunteer(1), |tx| actions::call(tx, at, visit(1)))
            .unwrap();
        on(db, at, 1);
    }
}

#[test]
fn two_tables_never_have_the_same_number_and_a_table_never_two() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, _| {
        let (id, stations) = opened(db, 10, &TWO);
        (1..=3).for_each(|n| comes(db, n));
        let (one, other) = (seat(id, &stations[0], 1), seat(id, &stations[0], 2));
        let first = db
            .write(&volunteer(1), |tx| actions::call_next(tx, &vault, one))
            .unwrap();
        let second = db
            .write(&volunteer(2), |tx| actions::call_next(tx, &vault, other))
            .unwrap();
        assert_eq!(
            (first.unwrap().visit, second.unwrap().visit),
            (visit(1), visit(2))
        );
        let taken = db.write(&volunteer(1), |tx| actions::call_next(tx, &vault, one));
        assert_refused(taken, "workshops-refused-table-taken");
        let theirs = db.write(&volunteer(1), |tx| actions::send_on(tx, one, visit(2)));
        assert_refused(theirs, "workshops-refused-at-table");
        let no_table = seat(id, &stations[0], 3);
        let none = db.write(&volunteer(1), |tx| actions::call_next(tx, &vault, no_table));
        assert!(matches!(none, Err(Problem::NotFound)));
    });
}

#[test]
fn the_door_closes_when_every_place_is_given_and_an_undone_entrance_gives_its_place_back() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        let (id, stations) = opened(db, 1, &TWO);
        (1..=2).for_each(|n| comes(db, n));
        let (one, other) = (seat(id, &stations[0], 1), seat(id, &stations[0], 2));
        db.write(&volunteer(1), |tx| actions::call_next(tx, &vault, one))
            .unwrap();
        let full = db.write(&volunteer(2), |tx| actions::call_next(tx, &vault, other));
        assert_refused(full, "workshops-refused-full");
        let theirs = db.write(&volunteer(2), |tx| actions::undo(tx, one, visit(1)));
        assert_refused(theirs, "workshops-refused-nothing-to-undo");
        clock.advance(TimeDelta::seconds(50));
        db.write(&volunteer(1), |tx| actions::undo(tx, one, visit(1)))
            .unwrap();
        assert_eq!((entered(db, id), stage(db, 1)), (0, Stage::Waiting));
        let ticket = db
            .read(&rosa(1), |tx| queue::ticket(tx, visit(1)))
            .unwrap()
            .unwrap();
        assert_eq!(
            ticket.first_called_at, None,
            "as if they had not been called"
        );
        db.write(&volunteer(2), |tx| actions::call(tx, other, visit(2)))
            .unwrap();
        assert_eq!(entered(db, id), 1);
    });
}

#[test]
fn a_step_that_was_a_slip_is_taken_back_where_it_was_pressed() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        let (id, stations) = opened(db, 10, &TWO);
        comes(db, 1);
        let (door, review) = (seat(id, &stations[0], 1), seat(id, &stations[1], 2));
        db.write(&volunteer(1), |tx| actions::call_next(tx, &vault, door))
            .unwrap();
        on(db, door, 1);
        let offered = |at| {
            db.read(&volunteer(1), |tx| actions::undoable(tx, at))
                .unwrap()
        };
        assert!(offered(review).is_none() && offered(door).is_some());
        db.write(&volunteer(1), |tx| actions::undo(tx, door, visit(1)))
            .unwrap();
        assert!(matches!(spot(db, id, 1), Spot::AtTable { table: 1, .. }));
        on(db, door, 1);
        db.write(&volunteer(2), |tx| actions::call(tx, review, visit(1)))
            .unwrap();
        db.write(&volunteer(2), |tx| {
            actions::leave(tx, &vault, review, visit(1), None)
        })
        .unwrap();
        assert!(matches!(stage(db, 1), Stage::Left { .. }));
        let not_mine = db.write(&volunteer(2), |tx| queue::undo(tx, visit(1), 0));
        assert!(
            matches!(not_mine, Err(Problem::NotForYourRole)),
            "stations are no windows"
        );
        db.write(&volunteer(2), |tx| actions::undo(tx, review, visit(1)))
            .unwrap();
        assert_eq!(stage(db, 1), Stage::AtStations { waits_since: None });
        clock.advance(TimeDelta::minutes(2));
        let late = db.write(&volunteer(2), |tx| actions::undo(tx, review, visit(1)));
        assert_refused(late, "workshops-refused-nothing-to-undo");
    });
}

#[test]
fn back_needs_a_reason_and_red_goes_first_and_is_not_overlooked_between_stations() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        let (id, stations) = opened(db, 10, &TWO);
        let door = seat(id, &stations[0], 1);
        for n in 1..=2 {
            comes(db, n);
            db.write(&volunteer(1), |tx| actions::call_next(tx, &vault, door))
                .unwrap();
            clock.advance(TimeDelta::minutes(1));
            on(db, door, n);
        }
        assert!(matches!(
            stage(db, 2),
            Stage::AtStations {
                waits_since: Some(_)
            }
        ));
        db.write(&rosa(1), |tx| {
            queue::set_colour(tx, &vault, visit(2), Colour::Red, None)
        })
        .unwrap();
        let red = db
            .read(&rosa(1), |tx| queue::red_at_stations(tx, &vault))
            .unwrap();
        assert_eq!(red.into_iter().collect::<Vec<_>>(), [visit(2)]);
        let review = seat(id, &stations[1], 1);
        let next = db
            .write(&volunteer(1), |tx| actions::call_next(tx, &vault, review))
            .unwrap();
        assert_eq!(next.unwrap().visit, visit(2));
        let red = db
            .read(&volunteer(1), |tx| board::board(tx, &vault, id))
            .unwrap();
        assert!(red.lines[1].at_tables[0].1.is_red, "also at a table");
        let to = stations[0].id;
        let silent = db.write(&volunteer(1), |tx| {
            actions::send_back(tx, review, visit(2), (to, None))
        });
        assert_refused(silent, "workshops-refused-no-reason");
        db.write(&volunteer(1), |tx| {
            actions::send_back(tx, review, visit(2), (to, Some(Why::Paper)))
        })
        .unwrap();
        assert!(matches!(spot(db, id, 2), Spot::Waits { station, .. } if station == to));
        comes(db, 3);
        let back = db
            .write(&volunteer(1), |tx| actions::call_next(tx, &vault, door))
            .unwrap();
        assert_eq!(back.unwrap().visit, visit(2), "also at the first station");
        assert_eq!(entered(db, id), 2);
    });
}

#[test]
fn who_may_do_what_is_kept_by_the_verbs_themselves() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, _| {
        let (id, stations) = opened(db, 10, &TWO);
        comes(db, 1);
        let door = seat(id, &stations[0], 1);
        for role in Role::all() {
            let actor = Actor::staff(Uuid::from_u128(4000), role.grants());
            let sees = db.read(&actor, |tx| board::board(tx, &vault, id)).is_ok();
            assert_eq!(
                sees,
                role.may(crate::access::Permission::SeeWorkshops),
                "{role:?}"
            );
            let calls = db.write(&actor, |tx| actions::call(tx, door, visit(1)));
            let works = role.may(crate::access::Permission::WorkAtStations);
            assert_eq!(calls.is_ok(), works, "{role:?}");
            let plans = db.write(&actor, |tx| actions::plan(tx, &super::today(5), &[]));
            let manages = role.may(crate::access::Permission::ManageWindows);
            assert_eq!(plans.is_ok(), manages, "{role:?}");
        }
    });
}
