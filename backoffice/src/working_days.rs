//! Business days: neither Saturday nor Sunday, no federal holiday, and no day on which the office is closed. Which days are
//! holidays is data.

use crate::db::ReadTx;
use crate::problem::Problem;
use crate::versions::{self, Checked, DataKind, Fault, InForce, Kind, Span};
use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The holidays with their version.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holidays {
    /// Rises with every change.
    pub version: u32,
    /// Where they are written.
    pub citation: String,
    /// What is known of their standing in law.
    pub legal_status: String,
    /// Who of the office compared them with the source; empty until somebody has.
    pub verified_by: String,
    #[serde(rename = "holiday")]
    kept: Vec<Holiday>,
    /// Days on which the office is closed besides.
    #[serde(skip)]
    closed: BTreeSet<NaiveDate>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Holiday {
    id: String,
    valid_from: NaiveDate,
    day: Option<Fixed>,
    weekday: Option<Moving>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fixed {
    month: u32,
    day: u32,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct Moving {
    month: u32,
    weekday: Weekday,
    nth: i8,
}

/// The federal holidays, as a kind of data.
pub const HOLIDAYS: Kind<Holidays> = Kind {
    word: "federal-holidays",
    shipped: || include_str!("../rules/federal_holidays.toml"),
    read,
};

/// The same for the pages of office data.
pub const HOLIDAYS_DATA: DataKind = DataKind {
    word: HOLIDAYS.word,
    label: "office-data-holidays",
    shipped: HOLIDAYS.shipped,
    check: |_, words| Ok(read(words, 0).map(|_| Checked::default())),
    span: Span::Office,
};

static FEDERAL: LazyLock<Holidays> = LazyLock::new(|| {
    read((HOLIDAYS.shipped)(), 0).expect("the holidays of the program are read by a test")
});

/// Each holiday falls on a day or on a weekday of a month, and that there is one each year.
fn read(words: &str, _number: u32) -> Result<Holidays, Vec<Fault>> {
    let read: Holidays = versions::toml(words)?;
    let mut faults = Vec::new();
    for (at, it) in read.kept.iter().enumerate() {
        let line = versions::line_of_table(words, "holiday", at);
        let mut wrong = |what: String| faults.push(Fault::at(line, what));
        if read.kept[..at].iter().any(|other| other.id == it.id) {
            wrong(format!("{} stands here twice", it.id));
        }
        // A leap day is none of every year.
        let is_good = match (it.day, it.weekday) {
            (Some(it), None) => NaiveDate::from_ymd_opt(2025, it.month, it.day).is_some(),
            (None, Some(it)) => {
                (1..=12).contains(&it.month) && (it.nth == -1 || (1..=4).contains(&it.nth))
            }
            _ => false,
        };
        if !is_good {
            wrong(format!(
                "{} needs a `day` or a `weekday` (nth 1 to 4, or -1) that each year has",
                it.id
            ));
        }
    }
    if faults.is_empty() {
        Ok(read)
    } else {
        Err(faults)
    }
}

/// The federal holidays as they stand on a day.
pub fn federal(tx: &mut ReadTx, day: NaiveDate) -> Result<InForce<Holidays>, Problem> {
    versions::in_force(tx, &HOLIDAYS, day)
}

impl Holidays {
    /// The federal holidays, as they come with the program.
    pub fn federal() -> &'static Holidays {
        &FEDERAL
    }

    /// These, and days on which the office is closed.
    #[must_use]
    pub fn and_closed(mut self, days: impl IntoIterator<Item = NaiveDate>) -> Holidays {
        self.closed.extend(days);
        self
    }

    /// Which holiday is kept on a day, by its id.
    pub fn kept_on(&self, day: NaiveDate) -> Option<&str> {
        // New Year's Day on a Saturday is kept in the year before.
        let years = [day.year(), day.year() + 1];
        let found = self.kept.iter().find(|it| {
            let mut days = years.iter().filter_map(|year| it.on(*year));
            it.valid_from <= day && days.any(|it| it == day)
        });
        found.map(|it| it.id.as_str())
    }

    /// Whether the office and the agencies work on a day.
    pub fn is_business_day(&self, day: NaiveDate) -> bool {
        !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
            && self.kept_on(day).is_none()
            && !self.closed.contains(&day)
    }

    /// The day so many business days after `day`, which itself is not counted. After none it is `day` itself.
    pub fn after(&self, day: NaiveDate, business_days: u32) -> NaiveDate {
        let mut found = day;
        for _ in 0..business_days {
            let Some(next) = self.next(found) else {
                return NaiveDate::MAX;
            };
            found = next;
        }
        found
    }

    /// How many business days come after `from`, up to and including `to`.
    pub fn between(&self, from: NaiveDate, to: NaiveDate) -> usize {
        let days = from.iter_days().skip(1).take_while(|it| *it <= to);
        days.filter(|it| self.is_business_day(*it)).count()
    }

    fn next(&self, day: NaiveDate) -> Option<NaiveDate> {
        let mut days = day.iter_days().skip(1);
        days.find(|it| self.is_business_day(*it))
    }
}

impl Holiday {
    /// The day on which it is kept for a year.
    fn on(&self, year: i32) -> Option<NaiveDate> {
        if let Some(Fixed { month, day }) = self.day {
            let day = NaiveDate::from_ymd_opt(year, month, day)?;
            return match day.weekday() {
                Weekday::Sat => day.checked_sub_days(Days::new(1)),
                Weekday::Sun => day.checked_add_days(Days::new(1)),
                _ => Some(day),
            };
        }
        let Moving {
            month,
            weekday,
            nth,
        } = self.weekday?;
        if let Ok(nth) = u8::try_from(nth) {
            return NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth);
        }
        let mut last = (4..=5).rev();
        last.find_map(|nth| NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[track_caller]
    fn check(year: i32, expected: &[&str]) {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        let days = first.iter_days().take_while(|it| it.year() == year);
        let kept = days.filter(|it| Holidays::federal().kept_on(*it).is_some());
        let kept: Vec<String> = kept.map(|it| it.format("%m-%d").to_string()).collect();
        assert_eq!(kept, expected, "{year}");
    }

    /// As the Office of Personnel Management lists them.
    #[test]
    fn holidays_are_kept_when_they_are() {
        check(
            2026,
            &[
                "01-01", "01-19", "02-16", "05-25", "06-19", "07-03", "09-07", "10-12", "11-11",
                "11-26", "12-25",
            ],
        );
        check(
            2027,
            &[
                "01-01", "01-18", "02-15", "05-31", "06-18", "07-05", "09-06", "10-11", "11-11",
                "11-25", "12-24", "12-31",
            ],
        );
        check(
            2021,
            &[
                "01-01", "01-18", "02-15", "05-31", "06-18", "07-05", "09-06", "10-11", "11-11",
                "11-25", "12-24", "12-31",
            ],
        );
        assert_eq!(Holidays::federal().kept_on(day("2020-06-19")), None);
        assert!(Holidays::federal().verified_by.is_empty());
    }

    #[test]
    fn ten_business_days_step_over_weekends_and_holidays() {
        let federal = Holidays::federal();
        // Labor Day is 7 September 2026.
        assert_eq!(federal.after(day("2026-09-01"), 10), day("2026-09-16"));
        assert_eq!(federal.after(day("2026-09-05"), 1), day("2026-09-08"));
        assert_eq!(federal.after(day("2026-09-05"), 0), day("2026-09-05"));
        let closed = federal.clone().and_closed([day("2026-09-16")]);
        assert_eq!(closed.after(day("2026-09-01"), 10), day("2026-09-17"));
        assert_eq!(federal.between(day("2026-09-01"), day("2026-09-16")), 10);
        assert_eq!(federal.between(day("2026-09-16"), day("2026-09-01")), 0);
    }

    proptest! {
        #[test]
        fn counting_forth_and_back_agrees(from in 0..20_000u64, days in 0..60u32) {
            let federal = Holidays::federal();
            let from = day("1995-01-01") + Days::new(from);
            let to = federal.after(from, days);
            prop_assert_eq!(federal.between(from, to), days as usize);
            prop_assert!(days == 0 || federal.is_business_day(to));
            prop_assert!(to <= federal.after(from, days + 1));
        }
    }
}
