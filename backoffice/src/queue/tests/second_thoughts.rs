//! Steps taken back, visitors who come back, and numbers of earlier days, on both databases.

use super::verbs::{
    arrive, assert_refused, call_next, desk, frame, locked, morning, ticket, undo_last, visit,
};
use crate::access::Role;
use crate::db::{Actor, Db, Tx};
use crate::offices;
use crate::problem::Problem;
use crate::queue::{self, Lowers, Refusal, Stage, Window, board, store, windows};
use crate::testing::{each_database, nine};
use crate::vault::Vault;
use chrono::TimeDelta;
use chrono_tz::Tz;
use shared::clock::Clock;
use shared::ids::{OfficeId, VisitId};
use shared::ticket::Label;
use shared::triage::Colour;
use std::sync::Arc;
use tempfile::tempdir;
use uuid::Uuid;

#[test]
fn after_finish_and_call_next_the_call_is_taken_back_first_and_then_the_finish() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        offices::prepare(db, OfficeId(Uuid::from_u128(1))).unwrap();
        // Both orders of arrival: the tie within one moment must not be broken by luck.
        morning(db, clock, 2, 1);
        for (at_window, next) in [(1, 2), (2, 1)] {
            db.write(&desk(1), |tx| {
                queue::call(tx, visit(at_window), &vault, Tz::UTC)
            })
            .unwrap();
            db.write(&desk(1), |tx| queue::begin_service(tx, visit(at_window)))
                .unwrap();
            let called = db.write(&desk(1), |tx| {
                queue::finish_and_call_next(tx, visit(at_window), &vault, Tz::UTC)
            });
            assert_eq!(called.unwrap().unwrap().visit, visit(next));
            let offered = db
                .read(&desk(1), |tx| board::board(tx, &vault, Arc::default()))
                .unwrap()
                .undo;
            assert_eq!(offered.unwrap().visit, visit(next), "what the page offers");
            db.write(&desk(1), undo_last).unwrap();
            assert_eq!(ticket(db, next).stage, Stage::Waiting);
            db.write(&desk(1), undo_last).unwrap();
            assert!(matches!(ticket(db, at_window).stage, Stage::Serving { .. }));
            db.write(&desk(1), |tx| {
                queue::return_to_waiting(tx, visit(at_window), &vault, Tz::UTC)
            })
            .unwrap();
        }
    });
}

#[test]
fn nobody_brings_a_visitor_back_to_a_window_they_have_left() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        morning(db, clock, 1, 1);
        db.write(&desk(1), |tx| queue::call(tx, visit(1), &vault, Tz::UTC))
            .unwrap();
        db.write(&desk(1), |tx| queue::mark_left(tx, &vault, visit(1), None))
            .unwrap();
        db.write(&desk(1), |tx| windows::sit_at(tx, Window(2)))
            .unwrap();
        let elsewhere = Refusal::UndoElsewhere {
            window: "1".to_owned(),
        };
        assert_refused(db.write(&desk(1), undo_last), &elsewhere);
        assert!(matches!(ticket(db, 1).stage, Stage::Left { .. }));
        db.write(&desk(1), |tx| windows::sit_at(tx, Window(1)))
            .unwrap();
        db.write(&desk(1), undo_last).unwrap();
        assert!(matches!(ticket(db, 1).stage, Stage::Called { .. }));
    });
}

#[test]
fn leftovers_of_earlier_days_do_not_push_whoever_comes_back_to_the_front() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        offices::prepare(db, OfficeId(Uuid::from_u128(1))).unwrap();
        let came = |n: u64, at| arrive(db, &frame(n, 100 + u128::from(n), at));
        for n in 1..=9 {
            came(
                n,
                nine() - TimeDelta::minutes(60 - i64::try_from(n).unwrap()),
            );
        }
        clock.advance(TimeDelta::days(1));
        for n in 11..=15 {
            came(
                n,
                clock.now() - TimeDelta::minutes(60 - i64::try_from(n).unwrap()),
            );
        }
        db.write(&desk(1), |tx| windows::sit_at(tx, Window(1)))
            .unwrap();
        assert_eq!(call_next(db, &vault, 1).unwrap().unwrap().visit, visit(11));
        db.write(&desk(1), |tx| {
            queue::return_to_waiting(tx, visit(11), &vault, Tz::UTC)
        })
        .unwrap();
        let today = clock.now() - TimeDelta::hours(2);
        let line = db
            .read(&Actor::PROGRAM, |tx| Ok(store::waiting(tx, today)?))
            .unwrap();
        let line: Vec<VisitId> = line.iter().map(|it| it.visit).collect();
        assert_eq!(line, [12, 13, 11, 14, 15].map(visit));
    });
}

#[test]
fn all_numbers_of_earlier_days_can_be_noted_as_left_at_once() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        offices::prepare(db, OfficeId(Uuid::from_u128(1))).unwrap();
        morning(db, clock, 40, 1);
        clock.advance(TimeDelta::days(1));
        arrive(db, &frame(41, 141, clock.now()));
        let look = || {
            db.read(&desk(1), |tx| board::board(tx, &vault, Arc::default()))
                .unwrap()
        };
        let before = look();
        assert_eq!((before.earlier.len(), before.earlier_count), (30, 40));
        assert_eq!(before.waiting.len(), 1);
        let director = Actor::staff(Uuid::from_u128(1), Role::Director.grants());
        let sweep = |tx: &mut Tx| queue::mark_leftovers_left(tx, &vault);
        let refused = db.write(&director, sweep);
        assert!(matches!(refused, Err(Problem::NotForYourRole)));
        assert_refused(db.write(&desk(1), sweep), &Refusal::UrgencyUnknown);
        for n in 1..=40 {
            colour(
                db,
                &vault,
                n,
                if n == 7 { Colour::Red } else { Colour::Green },
            );
        }
        assert_eq!(db.write(&desk(1), sweep).unwrap(), 39);
        let after = look();
        assert_eq!((after.earlier.len(), after.earlier_count), (1, 1));
        assert_eq!(after.earlier[0].visit, visit(7), "whoever is RED stays");
        assert_eq!(after.waiting.len(), 1, "who came today still waits");
        let found = db.read(&Actor::PROGRAM, |tx| {
            let label: Label = "A-003".parse().expect("it is a label");
            Ok(store::by_label_anywhere(tx, &label, clock.now())?)
        });
        assert_eq!(
            found.unwrap().unwrap().visit,
            visit(3),
            "also by its number"
        );
        assert!(after.undo.is_some());
        db.write(&desk(1), undo_last).unwrap();
        assert_eq!(look().earlier_count, 40, "one step, taken back as one");
    });
}

/// Staff who may do so say how urgent a number is.
fn colour(db: &Db, vault: &Vault, n: u64, colour: Colour) {
    let lee = Actor::staff(Uuid::from_u128(77), Role::Attorney.grants());
    let why = Some(Lowers::Mistake);
    let said = db.write(&lee, |tx| {
        queue::set_colour(tx, vault, visit(n), colour, why)
    });
    said.unwrap();
}

#[test]
fn what_ended_today_holds_no_leftovers_of_earlier_days_and_only_the_newest_with_their_count() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        offices::prepare(db, OfficeId(Uuid::from_u128(1))).unwrap();
        morning(db, clock, 3, 1);
        clock.advance(TimeDelta::days(1));
        db.write(&desk(1), |tx| queue::call(tx, visit(3), &vault, Tz::UTC))
            .unwrap();
        for leftover in 1..=3 {
            db.write(&desk(1), |tx| {
                queue::mark_left(tx, &vault, visit(leftover), None)
            })
            .unwrap();
        }
        for n in 101..=170 {
            arrive(db, &frame(n, 100 + u128::from(n), clock.now()));
            db.write(&desk(1), |tx| queue::mark_left(tx, &vault, visit(n), None))
                .unwrap();
        }
        let board = db
            .read(&desk(1), |tx| board::board(tx, &vault, Arc::default()))
            .unwrap();
        assert_eq!((board.over.len(), board.over_count), (60, 71));
        let is_leftover = |n| board.over.iter().any(|it| it.visit == visit(n));
        assert!(!is_leftover(1) && !is_leftover(2));
    });
}
