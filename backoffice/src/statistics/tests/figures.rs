//! What is counted of a group, and whether what was told was kept.

use super::facts::{ZONE, any_visit, day, minutes, served, visit};
use crate::statistics::figures::{Dimension, Figures, Group, Ledger, groups};
use crate::statistics::model::{Outcome, Told, VisitFact, Way};
use chrono::Weekday;
use proptest::prelude::*;

const TUESDAY: &str = "2026-09-01";

fn left(minute: u32) -> VisitFact {
    let it = visit(day(TUESDAY), minute);
    VisitFact {
        outcome: Outcome::Left,
        over_at: Some(it.arrived_at + minutes(30)),
        ..it
    }
}

#[test]
fn waits_are_those_of_people_who_were_called_and_services_those_of_people_who_were_received() {
    let tuesday = day(TUESDAY);
    let no_show = VisitFact {
        outcome: Outcome::NoShow,
        seated_at: None,
        ..served(tuesday, 540, 60, 5)
    };
    let facts = [
        served(tuesday, 541, 10, 20),
        served(tuesday, 542, 20, 40),
        no_show,
        left(543),
        visit(tuesday, 544),
    ];
    let figures = Figures::of(&facts);
    assert_eq!(
        (figures.visits, figures.over, figures.left, figures.no_shows),
        (5, 4, 1, 1)
    );
    let wait = figures.wait.unwrap();
    assert_eq!(
        (wait.count, wait.median, wait.longest),
        (3, minutes(20), minutes(60))
    );
    assert_eq!(wait.p90, minutes(52), "on the line from 20 to 60");
    let service = figures.service.unwrap();
    assert_eq!((service.count, service.median), (2, minutes(30)));
}

#[test]
fn somebody_with_an_appointment_waits_from_its_time_or_from_their_arrival_if_they_are_late() {
    let tuesday = day(TUESDAY);
    let slot_at = visit(tuesday, 600).arrived_at;
    let with_slot = |minute, wait| VisitFact {
        way: Way::Appointment { slot_at },
        ..served(tuesday, minute, wait, 10)
    };
    assert_eq!(with_slot(580, 25).wait(), Some(minutes(5)), "early");
    assert_eq!(with_slot(605, 25).wait(), Some(minutes(25)), "late");
    assert_eq!(
        with_slot(580, 15).wait(),
        Some(minutes(0)),
        "called before the time"
    );
}

#[test]
fn groups_go_by_the_clocks_of_the_office_and_what_is_not_known_comes_last() {
    let tuesday = day(TUESDAY);
    let evening = visit(tuesday, 23 * 60 + 50);
    let unknown = VisitFact {
        window: None,
        ..visit(tuesday, 600)
    };
    let facts = [evening, served(tuesday, 545, 1, 1), unknown];
    let found = |by| {
        groups(&facts, by, ZONE)
            .into_iter()
            .map(|(it, _)| it)
            .collect::<Vec<_>>()
    };
    assert_eq!(found(Dimension::Hour), [9, 10, 23].map(Group::Hour));
    assert_eq!(found(Dimension::Weekday), [Group::Weekday(Weekday::Tue)]);
    assert_eq!(
        found(Dimension::Window),
        [Group::Window(1), Group::NoWindow]
    );
}

/// Somebody told `low` to `high` minutes is called after so many seconds: inside, earlier or later, and how far off.
#[track_caller]
fn check(told: (u32, u32), seconds: i64, expected: (u32, u32, u32), error_seconds: i64) {
    let it = served(day(TUESDAY), 540, 0, 5);
    let fact = VisitFact {
        called_at: Some(it.arrived_at + chrono::TimeDelta::seconds(seconds)),
        told: Some(Told {
            low: told.0,
            high: told.1,
        }),
        ..it
    };
    let ledger = Ledger::of([&fact]);
    assert_eq!((ledger.inside, ledger.earlier, ledger.later), expected);
    assert_eq!(ledger.error.map(|it| it.num_seconds()), Some(error_seconds));
}

#[test]
fn a_call_is_inside_the_range_in_whole_minutes_and_both_ends_count() {
    check((20, 35), 20 * 60, (1, 0, 0), 450);
    check((20, 35), 35 * 60 + 59, (1, 0, 0), 509);
    check((20, 35), 36 * 60, (0, 0, 1), 510);
    check((20, 35), 19 * 60 + 59, (0, 1, 0), 451);
    check((0, 0), -30, (1, 0, 0), 0);
}

#[test]
fn whoever_was_told_a_range_and_not_called_is_counted_apart() {
    let told = Some(Told { low: 5, high: 10 });
    let facts = [
        VisitFact {
            told,
            ..served(day(TUESDAY), 540, 7, 5)
        },
        VisitFact { told, ..left(541) },
        served(day(TUESDAY), 542, 7, 5),
    ];
    let ledger = Ledger::of(&facts);
    assert_eq!((ledger.told, ledger.inside, ledger.never_called), (1, 1, 1));
}

proptest! {
    #[test]
    fn groups_share_out_all_visits(facts in prop::collection::vec(any_visit(), 0..60)) {
        for by in [Dimension::Hour, Dimension::Weekday, Dimension::Lane, Dimension::Language, Dimension::Window, Dimension::Way] {
            let (all, parts) = (Figures::of(&facts), groups(&facts, by, ZONE));
            let figures: Vec<Figures> = parts.iter().map(|(_, it)| Figures::of(it.iter().copied())).collect();
            let sum = |of: fn(&Figures) -> u32| figures.iter().map(of).sum::<u32>();
            prop_assert_eq!(sum(|it| it.visits), all.visits);
            prop_assert_eq!(sum(|it| it.over), all.over);
            prop_assert_eq!(sum(|it| it.left) + sum(|it| it.no_shows), all.left + all.no_shows);
            prop_assert!(figures.iter().all(|it| 0 < it.visits));
            let longest = figures.iter().filter_map(|it| it.wait).map(|it| it.longest).max();
            prop_assert_eq!(longest, all.wait.map(|it| it.longest));
        }
    }

    #[test]
    fn everybody_who_was_told_and_called_was_inside_earlier_or_later(facts in prop::collection::vec(any_visit(), 0..60)) {
        let ledger = Ledger::of(&facts);
        prop_assert_eq!(ledger.inside + ledger.earlier + ledger.later, ledger.told);
        let told = facts.iter().filter(|it| it.told.is_some()).count();
        prop_assert_eq!(usize::try_from(ledger.told + ledger.never_called).unwrap(), told);
        prop_assert_eq!(ledger.error.is_some(), 0 < ledger.told);
    }
}
