//! The clocks of the office: which moment it is when they show a time. Twice a year they jump: some times come twice, some
//! never, and in a few places one of them is midnight.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

/// No clock jumps over more than a day.
const JUMP_MINUTES_MAX: i64 = 24 * 60;

/// The moment at which clocks in `zone` show this, the first when they do so twice; none when they jump over it.
pub fn exact_moment(local: NaiveDateTime, zone: Tz) -> Option<DateTime<Utc>> {
    let first = zone.from_local_datetime(&local).earliest()?;
    Some(first.with_timezone(&Utc))
}

/// The moment at which clocks in `zone` show this time of a day, the first when they do so twice; where they jump over it,
/// the end of the jump.
pub fn moment(day: NaiveDate, time: NaiveTime, zone: Tz) -> DateTime<Utc> {
    let local = day.and_time(time);
    let later = (0..=JUMP_MINUTES_MAX).map(|it| local + TimeDelta::minutes(it));
    let found = later.into_iter().find_map(|it| exact_moment(it, zone));
    found.unwrap_or_else(|| local.and_utc())
}

/// The moment at which a day begins by clocks in `zone`.
pub fn day_begins(day: NaiveDate, zone: Tz) -> DateTime<Utc> {
    moment(day, NaiveTime::MIN, zone)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::{Africa::Cairo, America, Asia::Beirut, Australia::Lord_Howe};
    use proptest::prelude::*;

    /// What is typed, and the moment that is meant.
    #[track_caller]
    fn check(zone: Tz, typed: &str, expected: &str) {
        let local: NaiveDateTime = typed.parse().unwrap();
        let found = moment(local.date(), local.time(), zone);
        assert_eq!(found.to_rfc3339(), format!("{expected}+00:00"), "{typed}");
    }

    #[test]
    fn a_time_is_a_moment_by_the_clocks_of_the_office() {
        check(
            America::New_York,
            "2026-09-01T09:30:00",
            "2026-09-01T13:30:00",
        );
        check(
            America::New_York,
            "2026-01-05T09:30:00",
            "2026-01-05T14:30:00",
        );
        check(chrono_tz::UTC, "2026-01-05T09:30:00", "2026-01-05T09:30:00");
    }

    #[test]
    fn a_time_that_the_clocks_jump_over_is_the_end_of_the_jump() {
        for jumped in ["02:00:00", "02:15:00", "02:30:00", "02:59:00", "03:00:00"] {
            check(
                America::New_York,
                &format!("2026-03-08T{jumped}"),
                "2026-03-08T07:00:00",
            );
        }
        check(
            America::New_York,
            "2026-03-08T01:59:00",
            "2026-03-08T06:59:00",
        );
        check(Lord_Howe, "2026-10-04T02:10:00", "2026-10-03T15:30:00");
        let jumped = "2026-03-08T02:15:00".parse().unwrap();
        assert_eq!(exact_moment(jumped, America::New_York), None);
    }

    #[test]
    fn a_time_that_comes_twice_is_the_first() {
        check(
            America::New_York,
            "2026-11-01T00:59:00",
            "2026-11-01T04:59:00",
        );
        check(
            America::New_York,
            "2026-11-01T01:30:00",
            "2026-11-01T05:30:00",
        );
        check(
            America::New_York,
            "2026-11-01T02:00:00",
            "2026-11-01T07:00:00",
        );
        let twice = "2026-11-01T01:30:00".parse().unwrap();
        let first = exact_moment(twice, America::New_York).unwrap();
        assert_eq!(first.to_rfc3339(), "2026-11-01T05:30:00+00:00");
    }

    #[test]
    fn a_day_begins_at_midnight_or_where_the_clocks_jump_over_it_at_the_end_of_the_jump() {
        let check = |zone: Tz, day: &str, expected: &str| {
            let begins = day_begins(day.parse().unwrap(), zone);
            assert_eq!(
                begins.to_rfc3339(),
                format!("{expected}+00:00"),
                "{zone} {day}"
            );
        };
        check(America::New_York, "2026-09-01", "2026-09-01T04:00:00");
        // From midnight to one: the day before ends where this one begins.
        check(Beirut, "2026-03-29", "2026-03-28T22:00:00");
        check(Cairo, "2026-04-24", "2026-04-23T22:00:00");
        // Back from one to midnight: midnight comes twice.
        check(America::Havana, "2026-11-01", "2026-11-01T04:00:00");
        // Back from midnight to eleven: it comes once.
        check(Beirut, "2026-10-25", "2026-10-24T22:00:00");
    }

    proptest! {
        /// In whichever zone a later time is never an earlier moment, and a moment's own time finds it or its twin.
        #[test]
        fn time_never_runs_backwards(
            zone in prop::sample::select(chrono_tz::TZ_VARIANTS.to_vec()),
            minutes in 0i64..66_000_000,
            later in 0i64..3_000,
        ) {
            let at = |minutes: i64| {
                let local = DateTime::UNIX_EPOCH.naive_utc() + TimeDelta::minutes(minutes);
                moment(local.date(), local.time(), zone)
            };
            let (first, second) = (at(minutes), at(minutes + later));
            prop_assert!(first <= second);
            let shown = first.with_timezone(&zone).naive_local();
            prop_assert_eq!(exact_moment(shown, zone), Some(first));
        }
    }
}
