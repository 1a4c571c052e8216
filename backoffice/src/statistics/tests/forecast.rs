//! What the same days of the weeks before tell of a day to come.

use super::facts::{ZONE, arrivals, day, office, visit};
use crate::statistics::figures::{Expected, Forecast, days_before, forecast};
use crate::statistics::model::VisitFact;
use chrono::{Datelike, Days};
use proptest::prelude::*;

/// So many visitors at nine on each of the last Wednesdays, newest first.
fn wednesdays(counts: &[u32]) -> Vec<VisitFact> {
    let days = days_before(day("2026-09-02"), day("2026-09-01"));
    let visits = days.iter().zip(counts);
    visits
        .flat_map(|(day, count)| (0..*count).map(|it| visit(*day, 540 + it)))
        .collect()
}

fn tomorrow(facts: &[VisitFact]) -> Forecast {
    forecast(&arrivals(facts), day("2026-09-02"), day("2026-09-01"), ZONE)
}

#[test]
fn the_middle_of_the_days_is_expected_and_closed_days_do_not_count() {
    let expected = Expected {
        median: 5,
        low: 2,
        high: 12,
    };
    let found = tomorrow(&wednesdays(&[4, 0, 12, 5, 0, 2]));
    assert_eq!(
        found,
        Forecast::Known {
            days: 4,
            day: expected,
            hours: vec![(9, expected)],
        },
        "between 4 and 5 it is rounded up"
    );
}

#[test]
fn two_days_are_not_enough() {
    assert_eq!(
        tomorrow(&wednesdays(&[4, 0, 12])),
        Forecast::NotYet { days: 2 }
    );
    assert_eq!(tomorrow(&[]), Forecast::NotYet { days: 0 });
}

#[test]
fn only_days_that_are_over_are_looked_at() {
    let before = |ahead, today| days_before(day(ahead), day(today));
    assert_eq!(before("2026-09-02", "2026-09-01")[0], day("2026-08-26"));
    // In three weeks: neither the days to come nor today, which is not over.
    assert_eq!(before("2026-09-22", "2026-09-01")[0], day("2026-08-25"));
    assert_eq!(before("2026-09-22", "2026-09-01").len(), 8);
}

#[test]
fn an_hour_in_which_nobody_came_lies_between_others() {
    let mut facts = wednesdays(&[3, 3, 3]);
    let late: Vec<VisitFact> = days_before(day("2026-09-02"), day("2026-09-01"))[..3]
        .iter()
        .map(|it| visit(*it, 11 * 60))
        .collect();
    facts.extend(late);
    let Forecast::Known { hours, .. } = tomorrow(&facts) else {
        panic!("three days are enough");
    };
    let medians: Vec<(u32, u32)> = hours.iter().map(|(hour, it)| (*hour, it.median)).collect();
    assert_eq!(medians, [(9, 3), (10, 0), (11, 1)]);
}

proptest! {
    // Each case makes the visits of three months.
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_forecast_lies_among_the_days_it_looks_at(seed in 0_u64..500, ahead in 1_u64..30) {
        let today = day("2026-09-01");
        let ahead = today + Days::new(ahead);
        let facts = office(seed, day("2026-06-01"), day("2026-08-31"));
        let days = days_before(ahead, today);
        prop_assert!(days.iter().all(|it| *it < today && it.weekday() == ahead.weekday()));
        match forecast(&arrivals(&facts), ahead, today, ZONE) {
            Forecast::NotYet { days } => prop_assert!(days < 3),
            Forecast::Known { days: count, day, hours } => {
                prop_assert!((3..=8).contains(&count));
                let of_day = |day| u32::try_from(facts.iter().filter(|it| it.arrived_at.with_timezone(&ZONE).date_naive() == day).count()).unwrap();
                let busiest = days.iter().map(|it| of_day(*it)).max().unwrap();
                prop_assert_eq!(day.high, busiest);
                prop_assert!(hours.iter().chain([&(0, day)]).all(|(_, it)| it.low <= it.median && it.median <= it.high));
            }
        }
    }
}
