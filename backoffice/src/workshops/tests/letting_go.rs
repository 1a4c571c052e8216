//! Who is let go before the last station, one by one and when a workshop closes, and what is taken back of it.

use super::{
    TWO, assert_refused, comes, entered, locked, on, opened, rosa, seat, spot, stage, visit,
    volunteer,
};
use crate::access::Role;
use crate::db::{Actor, Db, Tx};
use crate::events;
use crate::queue::{self, Goes, Stage};
use crate::testing::{each_database, nine};
use crate::vault::Vault;
use crate::workshops::actions::{self, Seat};
use crate::workshops::calls;
use crate::workshops::round::Spot;
use chrono::TimeDelta;
use chrono_tz::Tz;
use shared::triage::Colour;
use tempfile::tempdir;
use uuid::Uuid;

fn colour(db: &Db, vault: &Vault, n: u64, colour: Colour) {
    let lee = Actor::staff(Uuid::from_u128(3001), Role::Attorney.grants());
    let why = Some(queue::Lowers::NoLonger).filter(|_| colour != Colour::Red);
    db.write(&lee, |tx: &mut Tx| {
        queue::set_colour(tx, vault, visit(n), colour, why)
    })
    .unwrap();
}

fn calls_to(db: &Db, at: Seat, n: u64) {
    db.write(&volunteer(1), |tx| actions::call(tx, at, visit(n)))
        .unwrap();
}

#[test]
fn whoever_is_red_leaves_a_station_only_with_a_reason_or_an_attorney() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, _| {
        let (id, stations) = opened(db, 10, &TWO);
        (1..=2).for_each(|n| comes(db, n));
        let (door, other) = (seat(id, &stations[0], 1), seat(id, &stations[0], 2));
        for (at, n) in [(door, 1), (other, 2)] {
            calls_to(db, at, n);
            colour(db, &vault, n, Colour::Red);
        }
        let leave = |actor: &Actor, at, n, why| {
            db.write(actor, |tx: &mut Tx| {
                actions::leave(tx, &vault, at, visit(n), why)
            })
        };
        let why = Some(Goes::Wish);
        assert_refused(
            leave(&volunteer(1), door, 1, why),
            "workshops-refused-reception-lets-go",
        );
        assert_refused(
            leave(&rosa(1), door, 1, None),
            "workshops-refused-urgent-leaves",
        );
        assert_eq!(stage(db, 1), Stage::AtStations { waits_since: None });
        leave(&rosa(1), door, 1, why).unwrap();
        let lee = Actor::staff(Uuid::from_u128(3001), Role::Attorney.grants());
        leave(&lee, other, 2, None).unwrap();
        assert!((1..=2).all(|n| matches!(stage(db, n), Stage::Left { .. })));
        let auditor = Actor::staff(Uuid::from_u128(3002), Role::Auditor.grants());
        let past = db.read(&auditor, |tx| Ok(events::newest(tx, i64::MAX, 50)?));
        let is_meant =
            |it: &events::Past| it.kind == "workshops-event-left" && it.subject == "A-001";
        let left = past.unwrap().into_iter().find(is_meant);
        let detail = left.unwrap().detail;
        assert!(
            detail.contains("\"colour\":\"red\"") && detail.contains("\"why\":\"wish\""),
            "{detail}"
        );
    });
}

#[test]
fn closing_notes_who_is_still_inside_as_left_and_whoever_comes_back_keeps_their_place() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        let (id, stations) = opened(db, 2, &TWO);
        (1..=3).for_each(|n| comes(db, n));
        let door = seat(id, &stations[0], 1);
        for n in 1..=2 {
            colour(db, &vault, n, Colour::Green);
        }
        calls_to(db, door, 1);
        on(db, door, 1);
        calls_to(db, door, 2);
        let director = Actor::staff(Uuid::from_u128(3000), Role::Director.grants());
        clock.advance(TimeDelta::hours(1));
        let close = |tx: &mut Tx| actions::close(tx, &vault, id);
        assert_eq!(db.write(&director, close).unwrap(), 2);
        assert!((1..=2).all(|n| matches!(stage(db, n), Stage::Left { .. })));
        assert_eq!(
            stage(db, 3),
            Stage::Waiting,
            "windows receive them as always"
        );
        let closed = db.write(&volunteer(1), |tx| actions::call(tx, door, visit(3)));
        assert_refused(closed, "workshops-refused-not-open");
        db.write(&rosa(1), |tx| actions::open(tx, id)).unwrap();
        db.write(&rosa(1), |tx| {
            queue::return_to_waiting(tx, visit(1), &vault, Tz::UTC)
        })
        .unwrap();
        calls_to(db, door, 1);
        assert_eq!(
            (entered(db, id), stage(db, 1)),
            (2, Stage::AtStations { waits_since: None })
        );
    });
}

#[test]
fn closing_puts_whoever_is_red_or_may_be_back_in_the_line() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, _| {
        let (id, stations) = opened(db, 10, &TWO);
        (1..=3).for_each(|n| comes(db, n));
        let door = seat(id, &stations[0], 1);
        for n in 1..=3 {
            calls_to(db, door, n);
            on(db, door, n);
        }
        colour(db, &vault, 1, Colour::Red);
        colour(db, &vault, 2, Colour::Green);
        // Nobody knows of the third how urgent they are: the office is locked.
        let close = |tx: &mut Tx| actions::close(tx, &vault, id);
        assert_eq!(db.write(&rosa(1), close).unwrap(), 3);
        assert_eq!(
            [1, 3].map(|n| stage(db, n)),
            [Stage::Waiting, Stage::Waiting]
        );
        assert!(matches!(stage(db, 2), Stage::Left { .. }));
    });
}

#[test]
fn whoever_is_inside_a_workshop_that_was_left_open_over_night_is_not_put_into_the_line() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        let (id, stations) = opened(db, 10, &TWO);
        comes(db, 1);
        calls_to(db, seat(id, &stations[0], 1), 1);
        clock.advance(TimeDelta::days(1));
        for back in [
            |tx: &mut Tx, _: &Vault| queue::come_back(tx, visit(1)),
            |tx: &mut Tx, vault: &Vault| queue::return_to_waiting(tx, visit(1), vault, Tz::UTC),
        ] {
            let refused = db.write(&rosa(1), |tx| back(tx, &vault));
            assert_refused(refused, "queue-refused-at-stations");
        }
        let close = |tx: &mut Tx| actions::close(tx, &vault, id);
        assert_eq!(db.write(&rosa(1), close).unwrap(), 1);
    });
}

#[test]
fn a_closing_by_mistake_is_taken_back_for_everybody_within_a_minute() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        let (id, stations) = opened(db, 10, &TWO);
        (1..=4).for_each(|n| comes(db, n));
        let (door, review) = (seat(id, &stations[0], 1), seat(id, &stations[1], 1));
        for n in 1..=4 {
            colour(db, &vault, n, Colour::Green);
            calls_to(db, door, n);
            if n < 4 {
                on(db, door, n);
            }
        }
        calls_to(db, review, 1);
        // The second is put back in the line; the third is put back by hand and goes away for a while.
        colour(db, &vault, 2, Colour::Red);
        let before = [1, 2, 4].map(|n| (spot(db, id, n), stage(db, n)));
        let close = |tx: &mut Tx| actions::close(tx, &vault, id);
        db.write(&rosa(1), close).unwrap();
        let undo = |tx: &mut Tx| actions::undo_close(tx, id);
        assert_refused(
            db.write(&rosa(2), undo),
            "workshops-refused-nothing-to-undo",
        );
        clock.advance(TimeDelta::seconds(30));
        db.write(&rosa(1), |tx| {
            queue::return_to_waiting(tx, visit(3), &vault, Tz::UTC)
        })
        .unwrap();
        db.write(&rosa(1), |tx| {
            queue::hold(
                tx,
                &vault,
                visit(3),
                chrono::NaiveTime::from_hms_opt(11, 0, 0).unwrap(),
                None,
            )
        })
        .unwrap();
        assert_eq!(db.write(&rosa(1), undo).unwrap(), 3);
        assert_eq!([1, 2, 4].map(|n| (spot(db, id, n), stage(db, n))), before);
        assert!(matches!(stage(db, 3), Stage::Held { .. }));
        assert_eq!(spot(db, id, 3), Spot::Away);
        on(db, review, 1);
        assert_refused(
            db.write(&rosa(1), undo),
            "workshops-refused-nothing-to-undo",
        );
        db.write(&rosa(1), close).unwrap();
        clock.advance(TimeDelta::seconds(61));
        assert_refused(
            db.write(&rosa(1), undo),
            "workshops-refused-nothing-to-undo",
        );
    });
}

#[test]
fn undo_at_the_last_station_brings_back_only_who_went_with_the_number() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        let (id, stations) = opened(db, 10, &TWO);
        (1..=3).for_each(|n| comes(db, n));
        for other in ["A-002", "A-003"] {
            let since = nine() - TimeDelta::hours(9);
            db.write(&rosa(1), |tx| {
                queue::group(tx, &vault, visit(1), other, since)
            })
            .unwrap();
        }
        db.write(&rosa(1), |tx| queue::mark_left(tx, &vault, visit(3), None))
            .unwrap();
        clock.advance(TimeDelta::hours(1));
        for station in &stations {
            let at = seat(id, station, 1);
            calls_to(db, at, 1);
            on(db, at, 1);
        }
        assert!(matches!(stage(db, 2), Stage::Served { .. }));
        let labels = || {
            let shown = db.read(&Actor::PUBLIC, |tx| calls(tx, &vault)).unwrap();
            let along = shown.into_iter().next().unwrap().along.into_iter();
            along.map(|it| it.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(labels(), ["A-002"], "whoever has left is not called");
        let exit = seat(id, &stations[2], 1);
        db.write(&volunteer(1), |tx| actions::undo(tx, exit, visit(1)))
            .unwrap();
        assert_eq!(stage(db, 2), Stage::With);
        assert!(matches!(stage(db, 3), Stage::Left { .. }));
        assert_eq!(labels(), ["A-002"]);
    });
}
