//! Times for a span of weeks: "Tuesdays and Thursdays from 9 to 12, every half hour, two people each".

use super::model::CAPACITY_MAX;
use crate::appointments::refusal::Refusal;
use crate::offices;
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc, Weekday};
use chrono_tz::Tz;

/// Nobody plans further at once.
const WEEKS_MAX: i64 = 53;

const EVERY_MIN: u32 = 5;
const EVERY_MAX: u32 = 480;

/// Nobody plans for days that are further away, and a day long past is a slip of the hand.
const AWAY_MAX: TimeDelta = TimeDelta::days(2 * 366);

/// Times for a span of weeks, as they were typed and found to make sense.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::appointments) struct Plan {
    weekdays: Vec<Weekday>,
    from: NaiveTime,
    to: NaiveTime,
    every_minutes: u32,
    pub(in crate::appointments) capacity: u32,
    first: NaiveDate,
    last: NaiveDate,
}

/// What stands in the form.
#[derive(Debug, Clone, Default)]
pub(in crate::appointments) struct Typed {
    pub(in crate::appointments) weekdays: Vec<Weekday>,
    pub(in crate::appointments) from: String,
    pub(in crate::appointments) to: String,
    pub(in crate::appointments) every: String,
    pub(in crate::appointments) capacity: String,
    pub(in crate::appointments) first: String,
    pub(in crate::appointments) last: String,
}

/// The moments of one day, and how many there are not because the clocks go forward.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::appointments) struct Day {
    pub(in crate::appointments) moments: Vec<DateTime<Utc>>,
    pub(in crate::appointments) skipped: u32,
}

impl Plan {
    /// The plan, or the field that has to be corrected and why.
    pub(in crate::appointments) fn read(typed: &Typed) -> Result<Plan, (&'static str, Refusal)> {
        let time = |field, typed: &str| {
            let time = NaiveTime::parse_from_str(typed, "%H:%M");
            time.map_err(|_| (field, Refusal::TimeMissing))
        };
        let date = |field, typed: &str| typed.parse().map_err(|_| (field, Refusal::DateMissing));
        let (from, to) = (time("from", &typed.from)?, time("to", &typed.to)?);
        let (first, last) = (date("first", &typed.first)?, date("last", &typed.last)?);
        if typed.weekdays.is_empty() {
            return Err(("weekdays", Refusal::NoWeekday));
        }
        if to <= from {
            return Err(("to", Refusal::AcrossMidnight));
        }
        let every = typed.every.parse().ok();
        let every = every.filter(|it| (EVERY_MIN..=EVERY_MAX).contains(it));
        let wrong_every = Refusal::EveryOutOfRange {
            min: EVERY_MIN,
            max: EVERY_MAX,
        };
        let capacity = typed.capacity.parse().ok();
        let capacity = capacity.filter(|it| (1..=CAPACITY_MAX).contains(it));
        let plan = Plan {
            weekdays: typed.weekdays.clone(),
            from,
            to,
            every_minutes: every.ok_or(("every", wrong_every))?,
            capacity: capacity.ok_or((
                "capacity",
                Refusal::CapacityOutOfRange { max: CAPACITY_MAX },
            ))?,
            first,
            last,
        };
        plan.span().map_err(|it| ("last", it))?;
        Ok(plan)
    }

    fn span(&self) -> Result<(), Refusal> {
        if self.last < self.first {
            return Err(Refusal::SpanBackwards);
        }
        if TimeDelta::weeks(WEEKS_MAX) < self.last - self.first {
            return Err(Refusal::SpanTooLong { weeks: WEEKS_MAX });
        }
        Ok(())
    }

    /// The days of the plan, unless they are further from `today` than anybody plans.
    pub(super) fn within(
        &self,
        today: NaiveDate,
    ) -> Result<impl Iterator<Item = NaiveDate>, Refusal> {
        let away = [self.first, self.last].map(|it| (it - today).abs());
        if away.into_iter().any(|it| AWAY_MAX < it) {
            return Err(Refusal::DayTooFar);
        }
        Ok(self.days())
    }

    /// The days of the plan.
    pub(in crate::appointments) fn days(&self) -> impl Iterator<Item = NaiveDate> {
        let days = self.first.iter_days().take_while(|it| *it <= self.last);
        days.filter(|it| self.weekdays.contains(&it.weekday()))
    }

    /// The moments of one day at which an appointment of so many minutes begins and ends within the hours of the plan. A
    /// time that the clocks jump over is left out; of one that comes twice it is the first.
    pub(in crate::appointments) fn moments(&self, day: NaiveDate, minutes: u32, zone: Tz) -> Day {
        let mut found = Day::default();
        for local in self.local_times(day, minutes) {
            match offices::exact_moment(local, zone) {
                Some(at) => found.moments.push(at),
                None => found.skipped += 1,
            }
        }
        found
    }

    fn local_times(&self, day: NaiveDate, minutes: u32) -> impl Iterator<Item = NaiveDateTime> {
        let ends_by = day.and_time(self.to);
        let every = TimeDelta::minutes(self.every_minutes.into());
        let length = TimeDelta::minutes(minutes.into());
        let all = std::iter::successors(Some(day.and_time(self.from)), move |it| {
            it.checked_add_signed(every)
        });
        all.take_while(move |it| {
            it.checked_add_signed(length)
                .is_some_and(|it| it <= ends_by)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn typed() -> Typed {
        let word = str::to_owned;
        Typed {
            weekdays: vec![Weekday::Tue, Weekday::Thu],
            from: word("09:00"),
            to: word("12:00"),
            every: word("30"),
            capacity: word("2"),
            first: word("2026-09-01"),
            last: word("2026-09-10"),
        }
    }

    /// A plan for every day of the week at these hours.
    fn daily(from: &str, to: &str, every: &str) -> Plan {
        let typed = Typed {
            weekdays: crate::appointments::parts::WEEK.to_vec(),
            from: from.to_owned(),
            to: to.to_owned(),
            every: every.to_owned(),
            ..typed()
        };
        Plan::read(&typed).unwrap()
    }

    /// The moments of a day in UTC, and how many were left out.
    #[track_caller]
    fn check(plan: &Plan, day: &str, expected: &str, skipped: u32) {
        let day = plan.moments(day.parse().unwrap(), 30, chrono_tz::America::New_York);
        let told = day.moments.iter().map(|it| it.format("%H:%M").to_string());
        assert_eq!(told.collect::<Vec<_>>().join(" "), expected);
        assert_eq!(day.skipped, skipped);
    }

    #[test]
    fn times_are_made_on_the_chosen_days_within_the_hours() {
        let plan = Plan::read(&typed()).unwrap();
        let days: Vec<String> = plan.days().map(|it| it.to_string()).collect();
        assert_eq!(
            days,
            ["2026-09-01", "2026-09-03", "2026-09-08", "2026-09-10"]
        );
        check(
            &plan,
            "2026-09-01",
            "13:00 13:30 14:00 14:30 15:00 15:30",
            0,
        );
    }

    #[test]
    fn a_time_that_the_clocks_jump_over_is_left_out() {
        // On 2026-03-08 two o'clock does not come in New York.
        let plan = daily("01:00", "04:00", "30");
        check(&plan, "2026-03-08", "06:00 06:30 07:00 07:30", 2);
        check(
            &plan,
            "2026-03-09",
            "05:00 05:30 06:00 06:30 07:00 07:30",
            0,
        );
    }

    #[test]
    fn of_a_time_that_comes_twice_it_is_the_first() {
        // On 2026-11-01 the hour from one to two comes twice in New York.
        let plan = daily("00:30", "02:30", "30");
        check(&plan, "2026-11-01", "04:30 05:00 05:30 07:00", 0);
    }

    #[test]
    fn the_end_of_the_calendar_is_no_day_to_plan() {
        let last = NaiveDate::MAX.to_string();
        let plan = Plan::read(&Typed {
            weekdays: crate::appointments::parts::WEEK.to_vec(),
            to: "23:59".to_owned(),
            first: last.clone(),
            last,
            ..typed()
        })
        .unwrap();
        let today = "2026-09-01".parse().unwrap();
        assert_eq!(plan.within(today).err(), Some(Refusal::DayTooFar));
        let day = plan.moments(NaiveDate::MAX, 30, chrono_tz::Pacific::Kiritimati);
        assert_eq!(day.moments.len() + day.skipped as usize, 29);
        let usual = Plan::read(&typed()).unwrap();
        assert_eq!(usual.within(today).unwrap().count(), 4);
    }

    #[test]
    fn what_cannot_be_planned_is_said_at_its_field() {
        let check = |typed: Typed, field: &str, why: Refusal| {
            let (found, refusal) = Plan::read(&typed).unwrap_err();
            assert_eq!((found, refusal), (field, why));
        };
        let word = str::to_owned;
        check(
            Typed {
                weekdays: vec![],
                ..typed()
            },
            "weekdays",
            Refusal::NoWeekday,
        );
        check(
            Typed {
                to: word("09:00"),
                ..typed()
            },
            "to",
            Refusal::AcrossMidnight,
        );
        check(
            Typed {
                from: word("22:00"),
                to: word("02:00"),
                ..typed()
            },
            "to",
            Refusal::AcrossMidnight,
        );
        check(
            Typed {
                from: word(""),
                ..typed()
            },
            "from",
            Refusal::TimeMissing,
        );
        check(
            Typed {
                to: word("24:00"),
                ..typed()
            },
            "to",
            Refusal::TimeMissing,
        );
        check(
            Typed {
                first: word("soon"),
                ..typed()
            },
            "first",
            Refusal::DateMissing,
        );
        check(
            Typed {
                last: word("2026-08-31"),
                ..typed()
            },
            "last",
            Refusal::SpanBackwards,
        );
        check(
            Typed {
                last: word("2028-09-01"),
                ..typed()
            },
            "last",
            Refusal::SpanTooLong { weeks: 53 },
        );
        check(
            Typed {
                every: word("0"),
                ..typed()
            },
            "every",
            Refusal::EveryOutOfRange { min: 5, max: 480 },
        );
        check(
            Typed {
                capacity: word("0"),
                ..typed()
            },
            "capacity",
            Refusal::CapacityOutOfRange { max: 50 },
        );
    }

    proptest! {
        /// In whichever zone and on whichever day: each appointment begins on that day by the office's clocks, within the
        /// hours, later than the one before it; and every time of the plan is there or was counted as left out.
        #[test]
        fn every_moment_lies_within_its_day(
            zone in prop::sample::select(chrono_tz::TZ_VARIANTS.to_vec()), days in 0i64..3650, minutes in 5u32..120, every in 5u32..120,
        ) {
            let plan = daily("00:00", "23:59", &every.to_string());
            let day = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap() + TimeDelta::days(days);
            let found = plan.moments(day, minutes, zone);
            let wanted = plan.local_times(day, minutes).count();
            prop_assert_eq!(found.moments.len() + found.skipped as usize, wanted);
            for at in &found.moments {
                prop_assert_eq!(at.with_timezone(&zone).date_naive(), day);
            }
            for pair in found.moments.windows(2) {
                prop_assert!(pair[0] < pair[1]);
            }
        }
    }
}
