//! Going away for a while, coming on another day, going along with others, and what staff say of a number – on both
//! databases.

use super::verbs::{assert_refused, call_next, desk, locked, morning, ticket, undo_last, visit};
use crate::access::Role;
use crate::db::{Actor, Db};
use crate::problem::Problem;
use crate::queue::{self, Lowers, Priority, Refusal, Stage, Ticket, lanes, store};
use crate::testing::{each_database, nine};
use crate::vault::Vault;
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use shared::triage::Colour;
use tempfile::tempdir;
use uuid::Uuid;

/// The tests' office is in New York, four hours behind.
fn clock(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

fn label_of(called: Result<Option<Ticket>, Problem>) -> Option<String> {
    called.unwrap().map(|it| it.label.to_string())
}

fn group(db: &Db, vault: &Vault, one: u64, other: &str) -> Result<Ticket, Problem> {
    let since: DateTime<Utc> = nine() - TimeDelta::hours(9);
    db.write(&desk(1), |tx| {
        queue::group(tx, vault, visit(one), other, since)
    })
}

#[test]
fn whoever_goes_away_keeps_the_turn_and_is_called_when_they_are_back() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        // It is ten in the morning at Greenwich and six in New York.
        morning(db, time, 3, 1);
        let goes_until =
            |back| db.write(&desk(1), |tx| queue::hold(tx, &vault, visit(1), back, None));
        assert_refused(goes_until(clock(5, 59)), &Refusal::BackInThePast);
        let held = goes_until(clock(6, 30)).unwrap();
        let until = nine() + TimeDelta::minutes(90);
        assert_eq!(held.stage, Stage::Held { until });
        assert_eq!(label_of(call_next(db, &vault, 1)).unwrap(), "A-002");
        db.write(&desk(1), |tx| queue::mark_left(tx, &vault, visit(2), None))
            .unwrap();
        time.advance(TimeDelta::minutes(30));
        assert_eq!(label_of(call_next(db, &vault, 1)).unwrap(), "A-001");
    });
}

#[test]
fn whoever_is_back_early_keeps_their_place() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        morning(db, time, 3, 1);
        let before = ticket(db, 1).in_line_since;
        db.write(&desk(1), |tx| {
            queue::hold(tx, &vault, visit(1), clock(7, 0), None)
        })
        .unwrap();
        let back = |tx: &mut crate::db::Tx| queue::return_to_waiting(tx, visit(1), &vault, Tz::UTC);
        let here = db.write(&desk(1), back).unwrap();
        assert_eq!((here.stage, here.in_line_since), (Stage::Waiting, before));
    });
}

#[test]
fn whoever_could_not_be_seen_goes_first_on_the_day_they_were_asked_to_come() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        morning(db, time, 1, 1);
        let today = nine().date_naive();
        let come = |day| {
            db.write(&desk(1), |tx| {
                queue::return_on(tx, &vault, visit(1), day, None)
            })
        };
        assert_refused(come(today), &Refusal::NotSoon);
        assert_refused(come(today + TimeDelta::days(15)), &Refusal::NotSoon);
        let tomorrow = today.succ_opt().unwrap();
        come(tomorrow).unwrap();
        assert_eq!(label_of(call_next(db, &vault, 1)), None);
        time.advance(TimeDelta::days(1));
        let new = super::verbs::frame(9, 109, nine() + TimeDelta::hours(24));
        super::verbs::arrive(db, &new);
        let expected = |db: &Db| {
            let read = |tx: &mut crate::db::ReadTx| {
                Ok(store::returning(tx, (tomorrow, tomorrow), 9)?.len())
            };
            db.read(&Actor::PROGRAM, read).unwrap()
        };
        assert_eq!(expected(db), 1);
        db.write(&desk(1), |tx| queue::come_back(tx, visit(1)))
            .unwrap();
        assert_eq!(expected(db), 0);
        assert_refused(
            db.write(&desk(1), |tx| queue::come_back(tx, visit(1))),
            &Refusal::InLine,
        );
        let zone = chrono_tz::America::New_York;
        let next = db.write(&desk(1), |tx| queue::call_next(tx, &vault, zone));
        assert_eq!(label_of(next).unwrap(), "A-001");
    });
}

#[test]
fn a_family_is_called_by_one_number_and_ends_together() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        morning(db, time, 4, 1);
        assert_refused(group(db, &vault, 3, "A-003"), &Refusal::GroupOfOne);
        let nobody = Refusal::NoSuchNumber {
            label: "A-099".to_owned(),
        };
        assert_refused(group(db, &vault, 3, "A-099"), &nobody);
        let lead = group(db, &vault, 3, " a001 ").unwrap();
        assert_eq!(
            lead.label.as_str(),
            "A-001",
            "the one who would be called first"
        );
        assert_eq!(ticket(db, 3).stage, Stage::With);
        assert_refused(group(db, &vault, 3, "A-004"), &Refusal::InGroup);
        let alone = db.write(&desk(1), |tx| queue::call(tx, visit(3), &vault, Tz::UTC));
        let label = "A-001".to_owned();
        assert_refused(alone, &Refusal::CallTheLead { label });
        assert_eq!(label_of(call_next(db, &vault, 1)).unwrap(), "A-001");
        for step in [queue::begin_service, queue::finish] {
            db.write(&desk(1), |tx| step(tx, visit(1))).unwrap();
        }
        assert!(matches!(ticket(db, 3).stage, Stage::Served { took, .. } if took.is_zero()));
        db.write(&desk(1), undo_last).unwrap();
        assert_eq!(
            ticket(db, 3).stage,
            Stage::With,
            "the finish is taken back for both"
        );
        assert!(matches!(ticket(db, 1).stage, Stage::Serving { .. }));
    });
}

#[test]
fn a_group_is_taken_back_or_left() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        morning(db, time, 3, 1);
        group(db, &vault, 1, "A-002").unwrap();
        db.write(&desk(1), undo_last).unwrap();
        assert_eq!(ticket(db, 2).stage, Stage::Waiting);
        assert_eq!(ticket(db, 2).lead, None);
        group(db, &vault, 1, "A-002").unwrap();
        group(db, &vault, 3, "A-001").unwrap();
        assert_eq!(ticket(db, 3).lead, Some(visit(1)));
        let leave = |n| db.write(&desk(1), |tx| queue::leave_group(tx, visit(n)));
        assert_eq!(leave(2).unwrap().stage, Stage::Waiting);
        assert_refused(leave(2), &Refusal::NotInGroup);
        assert_refused(leave(1), &Refusal::NotInGroup);
    });
}

#[test]
fn anybody_makes_urgent_and_only_a_representative_makes_less_so_with_a_reason() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        morning(db, time, 2, 1);
        let lee = Actor::staff(Uuid::from_u128(77), Role::Attorney.grants());
        let colour = |who: &Actor, colour, why| {
            db.write(who, |tx| {
                queue::set_colour(tx, &vault, visit(2), colour, why)
            })
        };
        assert_refused(colour(&desk(1), Colour::Green, None), &Refusal::MayNotLower);
        colour(&desk(1), Colour::Red, None).unwrap();
        assert_eq!(label_of(call_next(db, &vault, 1)).unwrap(), "A-002");
        db.write(&desk(1), undo_last).unwrap();
        let why = Some(Lowers::Mistake);
        assert_refused(colour(&desk(1), Colour::Orange, why), &Refusal::MayNotLower);
        assert_refused(colour(&lee, Colour::Orange, None), &Refusal::NoReason);
        let lowered = colour(&lee, Colour::Orange, why).unwrap();
        assert_eq!(lowered.marks.colour, Some(Colour::Orange));
        assert_eq!(label_of(call_next(db, &vault, 1)).unwrap(), "A-001");
    });
}

#[test]
fn whoever_passes_over_somebody_red_stands_in_the_record() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        morning(db, time, 2, 1);
        db.write(&desk(1), |tx| {
            queue::set_colour(tx, &vault, visit(2), Colour::Red, None)
        })
        .unwrap();
        db.write(&desk(1), |tx| queue::call(tx, visit(1), &vault, Tz::UTC))
            .unwrap();
        let last = db
            .read(&Actor::PROGRAM, |tx| {
                Ok(crate::events::newest(tx, i64::MAX, 1)?)
            })
            .unwrap();
        assert!(
            last[0].detail.contains(r#""red_passed_over":["A-002"]"#),
            "{}",
            last[0].detail
        );
    });
}

#[test]
fn priority_counts_and_can_be_taken_back() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        morning(db, time, 3, 1);
        let priority = |it| {
            db.write(&desk(1), |tx| queue::set_priority(tx, visit(3), it))
                .unwrap()
        };
        priority(Some(Priority::Child));
        assert_eq!(label_of(call_next(db, &vault, 1)).unwrap(), "A-003");
        db.write(&desk(1), undo_last).unwrap();
        priority(None);
        assert_eq!(label_of(call_next(db, &vault, 1)).unwrap(), "A-001");
    });
}

#[test]
fn a_visitor_is_sent_to_another_line_and_keeps_arrival_and_turn() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        morning(db, time, 2, 1);
        call_next(db, &vault, 1).unwrap();
        let before = ticket(db, 1);
        let transfer = |lane: &str| {
            let lane = Some(lane.to_owned());
            db.write(&desk(1), |tx| {
                queue::transfer(tx, visit(1), lane.clone(), None)
            })
        };
        assert_refused(transfer("nowhere"), &Refusal::NoLane);
        let sent = transfer(lanes::all_lanes()[0]).unwrap();
        assert_eq!(sent.stage, Stage::Waiting);
        assert_eq!(
            (sent.arrived_at, sent.in_line_since),
            (before.arrived_at, before.in_line_since)
        );
        let stranger = Some(Uuid::from_u128(4711));
        let to = db.write(&desk(1), |tx| queue::transfer(tx, visit(1), None, stranger));
        assert_refused(to, &Refusal::NotStaff);
        assert_eq!(label_of(call_next(db, &vault, 1)).unwrap(), "A-001");
    });
}

#[test]
fn who_sits_at_a_window_since_yesterday_begins_anew_in_the_morning() {
    let folder = tempdir().unwrap();
    let vault = locked(folder.path());
    each_database(folder.path(), |db, time| {
        morning(db, time, 1, 1);
        time.advance(TimeDelta::hours(2));
        call_next(db, &vault, 1).unwrap();
        time.advance(TimeDelta::days(1));
        assert_refused(
            call_next(db, &vault, 1),
            &Refusal::WindowTaken {
                label: "A-001".to_owned(),
            },
        );
        db.write(&desk(1), |tx| queue::mark_left(tx, &vault, visit(1), None))
            .unwrap();
        assert_eq!(label_of(call_next(db, &vault, 1)), None);
        let read = |tx: &mut crate::db::ReadTx| Ok(queue::windows::spans(tx, nine())?);
        let spans = db.read(&Actor::PROGRAM, read).unwrap();
        let hours = |it: DateTime<Utc>| (it - nine()).num_hours();
        let spans: Vec<_> = spans
            .iter()
            .map(|it| (hours(it.from), it.to.map(hours)))
            .collect();
        assert_eq!(spans, [(1, Some(3)), (27, None)]);
    });
}
