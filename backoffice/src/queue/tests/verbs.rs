//! The verbs on both databases: two windows at once, undoing, coming back, arriving twice.

use crate::access::Role;
use crate::app::Arrival;
use crate::db::{Actor, Db, ReadTx, Tx};
use crate::offices;
use crate::problem::Problem;
use crate::queue::{self, Refusal, Stage, Ticket, Window, store, windows};
use crate::testing::{each_database, nine};
use crate::vault::Vault;
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use shared::clock::SetClock;
use shared::ids::{KioskId, OfficeId, RecordId, VisitId};
use shared::random;
use shared::record::Frame;
use shared::ticket::Label;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::sync::Barrier;
use tempfile::tempdir;
use uuid::Uuid;

const KIOSK: KioskId = KioskId(Uuid::from_u128(7));

/// Window `n` with its member of staff.
pub(super) fn desk(n: u32) -> Actor {
    Actor::staff(
        Uuid::from_u128(1000 + u128::from(n)),
        Role::Reception.grants(),
    )
}

pub(super) fn visit(n: u64) -> VisitId {
    VisitId(Uuid::from_u128(n.into()))
}

pub(super) fn frame(n: u64, record: u128, sealed_at: DateTime<Utc>) -> Frame {
    Frame {
        record_id: RecordId(Uuid::from_u128(record)),
        visit_id: visit(n),
        kiosk_id: KIOSK,
        supersedes: None,
        form_version: 1,
        ticket_n: n,
        sealed_at,
        token_hash: [0; 32],
        previous: [0; 32],
        section: "visit".to_owned(),
        label: Label::of(&"A".parse().unwrap(), n),
    }
}

pub(super) fn arrive(db: &Db, frame: &Frame) {
    let taken = |tx: &mut Tx| {
        let arrival = Arrival {
            seq: frame.ticket_n,
            frame,
            received_at: tx.now(),
        };
        queue::take_ticket(tx, &arrival)?;
        tx.needs_no_event();
        Ok(())
    };
    db.write(&Actor::kiosk(KIOSK.0), taken).unwrap();
}

/// `count` visitors, one a minute from nine on; then the clock stands an hour later, and `desks` people sit at their
/// windows.
pub(super) fn morning(db: &Db, clock: &SetClock, count: u64, desks: u32) {
    offices::prepare(db, OfficeId(Uuid::from_u128(1))).unwrap();
    for n in 1..=count {
        arrive(
            db,
            &frame(
                n,
                100 + u128::from(n),
                nine() + TimeDelta::minutes(i64::try_from(n).unwrap() - 100),
            ),
        );
    }
    clock.advance(TimeDelta::hours(1));
    for n in 1..=desks {
        db.write(&desk(n), move |tx| windows::sit_at(tx, Window(n)))
            .unwrap();
    }
}

pub(super) fn locked(folder: &Path) -> Vault {
    Vault::start(folder, Arc::new(SetClock::at(nine())), random::from_seed(3)).unwrap()
}

pub(super) fn call_next(db: &Db, vault: &Vault, n: u32) -> Result<Option<Ticket>, Problem> {
    db.write(&desk(n), |tx| queue::call_next(tx, vault, Tz::UTC))
}

/// What the page offers whoever acts to take back, taken back.
pub(super) fn undo_last(tx: &mut Tx) -> Result<Ticket, Problem> {
    let offered = queue::actions::last_step(tx)?;
    let (visit, version) = offered
        .first()
        .map_or((visit(0), 0), |it| (it.visit, it.version));
    queue::undo(tx, visit, version)
}

pub(super) fn ticket(db: &Db, n: u64) -> Ticket {
    db.read(&Actor::PROGRAM, |tx| Ok(store::ticket(tx, visit(n))?))
        .unwrap()
        .unwrap()
}

#[track_caller]
pub(super) fn assert_refused<T: std::fmt::Debug>(result: Result<T, Problem>, why: &Refusal) {
    let expected = Problem::from(why.clone()).plain();
    assert_eq!(result.unwrap_err().plain(), expected);
}

#[test]
fn a_clock_that_is_put_right_between_two_numbers_does_not_change_their_order() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        arrive(db, &frame(1, 101, nine() - TimeDelta::milliseconds(5)));
        arrive(db, &frame(2, 102, nine() - TimeDelta::milliseconds(9)));
        let read = |tx: &mut ReadTx| Ok(store::waiting(tx, nine() - TimeDelta::days(1))?);
        let all = db.read(&Actor::PROGRAM, read).unwrap();
        let line: Vec<_> = all.iter().map(|it| it.label.as_str()).collect();
        assert_eq!(line, ["A-001", "A-002"]);
    });
}

#[test]
fn a_visit_takes_one_number_however_often_its_records_arrive() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        let first = frame(1, 101, nine());
        arrive(db, &first);
        arrive(db, &first);
        arrive(db, &frame(1, 102, nine()));
        let all = db
            .read(&Actor::PROGRAM, |tx| {
                Ok(store::waiting(tx, nine() - TimeDelta::days(1))?)
            })
            .unwrap();
        assert_eq!(all.len(), 1);
        assert_eq!(
            (all[0].label.as_str(), all[0].record),
            ("A-001", first.record_id)
        );
        assert_eq!(
            db.read(&Actor::PROGRAM, |tx| Ok(queue::count_waiting(tx, nine())?))
                .unwrap(),
            1
        );
    });
}

#[test]
fn visitors_are_called_in_the_order_in_which_they_came_while_the_office_is_locked() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        morning(db, clock, 3, 1);
        for expected in ["A-001", "A-002", "A-003"] {
            let called = call_next(db, &vault, 1).unwrap().unwrap();
            assert_eq!(called.label.as_str(), expected);
            db.write(&desk(1), |tx| queue::begin_service(tx, called.visit))
                .unwrap();
            db.write(&desk(1), |tx| queue::finish(tx, called.visit))
                .unwrap();
        }
        assert!(call_next(db, &vault, 1).unwrap().is_none(), "nobody waits");
    });
}

#[test]
fn windows_that_call_at_the_same_moment_never_get_the_same_visitor() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        morning(db, clock, 30, 3);
        for round in 1..=10 {
            let start = Barrier::new(3);
            let called: BTreeSet<String> = std::thread::scope(|scope| {
                let at_once = |n| {
                    let (start, vault) = (&start, &vault);
                    scope.spawn(move || {
                        start.wait();
                        let it = call_next(db, vault, n).unwrap().unwrap();
                        assert_eq!(it.stage.window(), Some(Window(n)));
                        db.write(&desk(n), |tx| queue::begin_service(tx, it.visit))
                            .unwrap();
                        db.write(&desk(n), |tx| queue::finish(tx, it.visit))
                            .unwrap();
                        it.label.to_string()
                    })
                };
                let threads = [1, 2, 3].map(at_once);
                threads.into_iter().map(|it| it.join().unwrap()).collect()
            });
            assert_eq!(called.len(), 3, "round {round}: {called:?}");
        }
        assert!(
            call_next(db, &vault, 1).unwrap().is_none(),
            "thirty were called once each"
        );
    });
}

#[test]
fn only_one_of_two_windows_gets_the_number_both_have_chosen() {
    let folder = tempdir().unwrap();
    let vault = &locked(folder.path());
    each_database(folder.path(), |db, clock| {
        morning(db, clock, 1, 2);
        let start = Barrier::new(2);
        let results: Vec<Result<Ticket, Problem>> = std::thread::scope(|scope| {
            let at_once = |n| {
                let start = &start;
                scope.spawn(move || {
                    start.wait();
                    db.write(&desk(n), |tx| queue::call(tx, visit(1), vault, Tz::UTC))
                })
            };
            let threads = [1, 2].map(at_once);
            threads.into_iter().map(|it| it.join().unwrap()).collect()
        });
        let (got, refused): (Vec<_>, Vec<_>) = results.into_iter().partition(Result::is_ok);
        assert_eq!((got.len(), refused.len()), (1, 1));
        assert_refused(
            refused.into_iter().next().unwrap(),
            &Refusal::AtAnotherWindow,
        );
    });
}

#[test]
fn a_ticket_that_someone_else_has_changed_is_not_overwritten() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        morning(db, clock, 1, 1);
        let seen = ticket(db, 1);
        db.write(&desk(1), |tx| queue::call(tx, visit(1), &vault, Tz::UTC))
            .unwrap();
        let saved = db.write(&Actor::PROGRAM, |tx| {
            tx.needs_no_event();
            Ok(store::save(tx, &seen)?)
        });
        assert!(!saved.unwrap(), "the version has moved on");
        assert!(matches!(ticket(db, 1).stage, Stage::Called { .. }));
    });
}

#[test]
fn a_window_has_one_visitor_at_a_time() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        morning(db, clock, 2, 1);
        call_next(db, &vault, 1).unwrap();
        let taken = Refusal::WindowTaken {
            label: "A-001".to_owned(),
        };
        assert_refused(call_next(db, &vault, 1), &taken);
        assert_refused(
            db.write(&desk(1), |tx| queue::call(tx, visit(2), &vault, Tz::UTC)),
            &taken,
        );
        db.write(&desk(1), |tx| queue::begin_service(tx, visit(1)))
            .unwrap();
        let next = db.write(&desk(1), |tx| {
            queue::finish_and_call_next(tx, visit(1), &vault, Tz::UTC)
        });
        assert_eq!(next.unwrap().unwrap().label.as_str(), "A-002");
        assert!(matches!(ticket(db, 1).stage, Stage::Served { .. }));
    });
}

#[test]
fn whoever_did_the_last_step_can_take_it_back_within_a_minute() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        morning(db, clock, 2, 2);
        let before = ticket(db, 1);
        call_next(db, &vault, 1).unwrap();
        assert_refused(db.write(&desk(2), undo_last), &Refusal::NothingToUndo);
        clock.advance(TimeDelta::seconds(59));
        db.write(&desk(1), undo_last).unwrap();
        let after = ticket(db, 1);
        assert_eq!(
            (after.stage, after.called, after.in_line_since),
            (Stage::Waiting, None, before.in_line_since)
        );
        assert_refused(db.write(&desk(1), undo_last), &Refusal::NothingToUndo);

        call_next(db, &vault, 1).unwrap();
        clock.advance(TimeDelta::seconds(61));
        assert_refused(db.write(&desk(1), undo_last), &Refusal::NothingToUndo);
    });
}

#[test]
fn a_visit_that_ended_by_mistake_goes_on_unless_the_window_has_another_visitor() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        morning(db, clock, 2, 1);
        let finish = |n: u64| {
            db.write(&desk(1), |tx| queue::begin_service(tx, visit(n)))
                .unwrap();
            db.write(&desk(1), |tx| queue::finish(tx, visit(n)))
                .unwrap();
        };
        call_next(db, &vault, 1).unwrap();
        finish(1);
        db.write(&desk(1), undo_last).unwrap();
        assert!(matches!(
            ticket(db, 1).stage,
            Stage::Serving {
                window: Window(1),
                ..
            }
        ));
        db.write(&desk(1), |tx| queue::finish(tx, visit(1)))
            .unwrap();
        clock.advance(TimeDelta::seconds(1));
        call_next(db, &vault, 1).unwrap();
        db.write(&desk(1), undo_last).unwrap();
        assert_eq!(ticket(db, 2).stage, Stage::Waiting, "the last step first");
    });
}

#[test]
fn whoever_comes_back_keeps_number_and_arrival_and_stands_in_the_middle() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        morning(db, clock, 5, 1);
        let before = ticket(db, 1);
        call_next(db, &vault, 1).unwrap();
        let returned = db
            .write(&desk(1), |tx| {
                queue::return_to_waiting(tx, visit(1), &vault, Tz::UTC)
            })
            .unwrap();
        assert_eq!(
            (&returned.label, returned.arrived_at),
            (&before.label, before.arrived_at)
        );
        let line = db
            .read(&Actor::PROGRAM, |tx| {
                Ok(store::waiting(tx, nine() - TimeDelta::days(1))?)
            })
            .unwrap();
        let labels: Vec<&str> = line.iter().map(|it| it.label.as_str()).collect();
        assert_eq!(labels, ["A-002", "A-003", "A-001", "A-004", "A-005"]);
    });
}

#[test]
fn yesterdays_numbers_are_not_called_by_themselves() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        morning(db, clock, 1, 1);
        clock.advance(TimeDelta::days(1));
        assert!(call_next(db, &vault, 1).unwrap().is_none());
        let called = db
            .write(&desk(1), |tx| queue::call(tx, visit(1), &vault, Tz::UTC))
            .unwrap();
        assert_eq!(
            called.label.as_str(),
            "A-001",
            "but whoever is there can be called"
        );
    });
}

#[test]
fn only_those_who_may_call_do_and_only_from_a_window() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        morning(db, clock, 1, 0);
        assert_refused(call_next(db, &vault, 1), &Refusal::NoWindow);
        let director = Actor::staff(Uuid::from_u128(1), Role::Director.grants());
        for result in [
            db.write(&director, |tx| queue::call(tx, visit(1), &vault, Tz::UTC)),
            db.write(&director, |tx| queue::mark_left(tx, &vault, visit(1), None)),
            db.write(&director, undo_last),
        ] {
            assert!(matches!(result, Err(Problem::NotForYourRole)));
        }
        db.write(&desk(1), |tx| windows::sit_at(tx, Window(1)))
            .unwrap();
        assert!(matches!(
            db.write(&desk(1), |tx| queue::call(tx, visit(99), &vault, Tz::UTC)),
            Err(Problem::NotFound)
        ));
    });
}

#[test]
fn the_wall_hears_of_calls_and_not_of_arrivals() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, clock| {
        morning(db, clock, 1, 1);
        let mut heard = db.announcer().listen();
        let mut topics = move || std::iter::from_fn(|| heard.try_recv().ok()).collect::<Vec<_>>();
        call_next(db, &vault, 1).unwrap();
        assert_eq!(topics(), [queue::TOPIC, queue::DISPLAY]);
        arrive(db, &frame(2, 102, nine()));
        assert_eq!(topics(), [queue::TOPIC]);
    });
}
