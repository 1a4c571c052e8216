//! The first station: who is called there and who stands there already, in which order, and what is taken back.

use super::{
    TWO, assert_refused, comes, entered, locked, on, opened, rosa, seat, stage, visit, volunteer,
};
use crate::db::{Actor, Db, ReadTx, Tx};
use crate::queue::{self, Call, Stage};
use crate::testing::{each_database, nine};
use crate::vault::Vault;
use crate::workshops::actions::{self, Seat};
use crate::workshops::round::Why;
use crate::workshops::{Station, WorkshopId, board, calls};
use chrono::{NaiveTime, TimeDelta};
use shared::ids::VisitId;
use shared::triage::Colour;
use tempfile::tempdir;

fn shown(db: &Db, vault: &Vault) -> Vec<Call> {
    db.read(&Actor::PUBLIC, |tx| calls(tx, vault)).unwrap()
}

fn next(db: &Db, vault: &Vault, at: Seat) -> Option<VisitId> {
    let round = db.write(&volunteer(1), |tx| actions::call_next(tx, vault, at));
    round.unwrap().map(|it| it.visit)
}

#[test]
fn the_wall_shows_numbers_that_are_called_and_none_that_stand_there_already() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        let (id, stations) = opened(db, 10, &TWO);
        (1..=3).for_each(|n| comes(db, n));
        let (door, review) = (seat(id, &stations[0], 1), seat(id, &stations[1], 2));
        db.write(&volunteer(1), |tx| actions::call_number(tx, door, "A-001"))
            .unwrap();
        assert!(
            shown(db, &vault).is_empty(),
            "whoever checks in stands at the table"
        );
        on(db, door, 1);
        assert_eq!(next(db, &vault, door), Some(visit(2)));
        let call = shown(db, &vault).pop().unwrap();
        assert_eq!(
            (call.label.as_str(), call.window.as_str(), call.is_awaited),
            ("A-002", "Check-in 1", true)
        );
        on(db, door, 2);
        clock.advance(TimeDelta::seconds(1));
        db.write(&volunteer(1), |tx| actions::call(tx, door, visit(3)))
            .unwrap();
        assert_eq!(shown(db, &vault)[0].label.as_str(), "A-003");
        on(db, door, 3);
        clock.advance(TimeDelta::seconds(1));
        db.write(&volunteer(1), |tx| actions::call(tx, review, visit(1)))
            .unwrap();
        let call = shown(db, &vault).swap_remove(0);
        assert_eq!(
            (call.label.as_str(), call.window.as_str(), call.is_awaited),
            ("A-001", "Review 2", true)
        );
        on(db, review, 1);
        assert!(!shown(db, &vault)[0].is_awaited);
        clock.advance(TimeDelta::days(1));
        assert!(shown(db, &vault).is_empty(), "yesterday's calls are gone");
        let seen = db
            .read(&volunteer(1), |tx| board::board(tx, &vault, id))
            .unwrap();
        assert_eq!((seen.inside(), seen.outside, seen.through), (3, 0, 0));
    });
}

/// Checks a number in and has it sent back from the second station.
fn is_sent_back(db: &Db, id: WorkshopId, stations: &[Station], n: u64) {
    let (door, review) = (seat(id, &stations[0], 1), seat(id, &stations[1], 1));
    db.write(&volunteer(1), |tx| actions::call(tx, door, visit(n)))
        .unwrap();
    on(db, door, n);
    db.write(&volunteer(1), |tx| actions::call(tx, review, visit(n)))
        .unwrap();
    let back = (stations[0].id, Some(Why::Paper));
    db.write(&volunteer(1), |tx| {
        actions::send_back(tx, review, visit(n), back)
    })
    .unwrap();
}

#[test]
fn whoever_is_sent_back_and_whoever_has_not_entered_wait_in_one_order() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        let (id, stations) = opened(db, 10, &TWO);
        for n in 1..=5 {
            comes(db, n);
            clock.advance(TimeDelta::minutes(1));
        }
        is_sent_back(db, id, &stations, 2);
        is_sent_back(db, id, &stations, 3);
        clock.advance(TimeDelta::minutes(1));
        comes(db, 6);
        let colour = |tx: &mut Tx| queue::set_colour(tx, &vault, visit(3), Colour::Red, None);
        db.write(&rosa(1), colour).unwrap();
        let seen = db
            .read(&volunteer(1), |tx| board::board(tx, &vault, id))
            .unwrap();
        let order: Vec<&str> = seen.lines[0]
            .waiting
            .iter()
            .map(|it| it.label.as_str())
            .collect();
        // RED first, though the others have waited longer; then the longest wait, whether inside or not.
        assert_eq!(
            order,
            ["A-003", "A-001", "A-004", "A-005", "A-002", "A-006"]
        );
        let door = seat(id, &stations[0], 1);
        assert_eq!(next(db, &vault, door), Some(visit(3)));
    });
}

#[test]
fn when_every_place_is_given_whoever_has_one_is_called_past_those_who_have_none() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        let (id, stations) = opened(db, 1, &TWO);
        (1..=2).for_each(|n| comes(db, n));
        clock.advance(TimeDelta::minutes(1));
        is_sent_back(db, id, &stations, 2);
        let door = seat(id, &stations[0], 1);
        assert_eq!(next(db, &vault, door), Some(visit(2)));
        on(db, door, 2);
        let full = db.write(&volunteer(1), |tx| actions::call_next(tx, &vault, door));
        assert_refused(full, "workshops-refused-full");
    });
}

#[test]
fn an_undone_entrance_gives_back_how_somebody_stood_in_the_line() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, _| {
        let (id, stations) = opened(db, 10, &TWO);
        comes(db, 1);
        let eleven = NaiveTime::from_hms_opt(11, 0, 0).unwrap();
        db.write(&rosa(1), |tx| {
            queue::hold(tx, &vault, visit(1), eleven, None)
        })
        .unwrap();
        let held = stage(db, 1);
        assert!(matches!(held, Stage::Held { until } if nine() < until));
        let door = seat(id, &stations[0], 1);
        db.write(&volunteer(1), |tx| actions::call_number(tx, door, "A-001"))
            .unwrap();
        db.write(&volunteer(1), |tx| actions::undo(tx, door, visit(1)))
            .unwrap();
        assert_eq!((stage(db, 1), entered(db, id)), (held, 0));
    });
}

#[test]
fn an_undone_step_is_taken_back_only_at_the_table_where_it_was_pressed() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, _| {
        let (id, stations) = opened(db, 10, &TWO);
        comes(db, 1);
        let (door, other) = (seat(id, &stations[0], 1), seat(id, &stations[0], 2));
        next(db, &vault, door);
        let elsewhere = db.write(&volunteer(1), |tx| actions::undo(tx, other, visit(1)));
        assert_refused(elsewhere, "workshops-refused-nothing-to-undo");
    });
}

#[test]
fn a_family_stands_beside_its_number_and_is_called_by_it() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, _| {
        let (id, stations) = opened(db, 10, &TWO);
        (1..=2).for_each(|n| comes(db, n));
        db.write(&rosa(1), |tx| {
            queue::group(tx, &vault, visit(1), "A-002", nine() - TimeDelta::hours(9))
        })
        .unwrap();
        let door = seat(id, &stations[0], 1);
        let typed = db.write(&volunteer(1), |tx| actions::call_number(tx, door, "A-002"));
        assert_refused(typed, "queue-refused-call-the-lead");
        let look = |tx: &mut ReadTx| board::board(tx, &vault, id);
        let along = |it: &board::Here| it.along.iter().map(ToString::to_string).collect::<Vec<_>>();
        let seen = db.read(&volunteer(1), look).unwrap();
        assert_eq!(along(&seen.lines[0].waiting[0]), ["A-002"]);
        next(db, &vault, door);
        let seen = db.read(&volunteer(1), look).unwrap();
        assert_eq!(along(&seen.lines[0].at_tables[0].1), ["A-002"]);
    });
}
