//! Whether a date can be meant, and if not, why: told in the calendar it was given in.

use super::PartialDate;
use super::calendar::{Calendar, GivenDate, When};
use super::question::{Finest, Sense};
use super::validate::Fault;
use chrono::{Datelike, NaiveDate};

/// What a date is asked for.
pub(super) struct DateAsked {
    /// Earliest and latest year, in the international calendar.
    pub(super) years: (i32, i32),
    pub(super) sense: Sense,
    pub(super) finest: Finest,
    /// Whether an age may be told in its place.
    pub(super) age: bool,
    /// The day in the office.
    pub(super) today: NaiveDate,
}

/// Whether these words are such a date.
pub(super) fn date(words: &str, asked: &DateAsked) -> Result<(), Fault> {
    let given: GivenDate = words.parse().map_err(|_| Fault::NotADate)?;
    let (first, last) = match given.when {
        When::Date(PartialDate::Unknown) => return Ok(()),
        When::Age { .. } if !asked.age => return Err(Fault::NotADate),
        When::Age { .. } => {
            let first = given.earliest().ok_or(Fault::NotADate)?;
            return if first <= asked.today {
                Ok(())
            } else {
                Err(Fault::Future)
            };
        }
        When::Date(_) if asked.finest == Finest::Year && !is_year(given) => {
            return Err(Fault::NotADate);
        }
        When::Date(date) => match (given.earliest(), given.latest()) {
            (Some(first), Some(last)) => (first, last),
            _ => return Err(why_no_day(given.calendar, date, asked.years)),
        },
    };
    let (min, max) = asked.years;
    if last.year() < min || max < first.year() {
        return Err(out_of_range(given.calendar, asked.years));
    }
    if asked.sense == Sense::Past && asked.today < first {
        return Err(Fault::Future);
    }
    Ok(())
}

fn is_year(given: GivenDate) -> bool {
    matches!(given.when, When::Date(PartialDate::Year(_)))
}

/// Whether the day, or already the year, is one that this calendar does not have.
fn why_no_day(calendar: Calendar, date: PartialDate, years: (i32, i32)) -> Fault {
    let year = date.year().unwrap_or_default();
    let (PartialDate::Month(_, month) | PartialDate::Day(_, month, _)) = date else {
        return out_of_range(calendar, years);
    };
    let month = u8::try_from(month).unwrap_or(u8::MAX);
    if calendar.day(year, 1, 1).is_none() {
        return out_of_range(calendar, years);
    }
    match calendar.days(year, month) {
        Some(days) => Fault::NoSuchDay {
            calendar,
            month,
            days,
        },
        None => Fault::NotADate,
    }
}

/// The years that can be meant, told in the calendar they were given in.
fn out_of_range(calendar: Calendar, (min, max): (i32, i32)) -> Fault {
    let year = |year, month, day| {
        let date = NaiveDate::from_ymd_opt(year, month, day)?;
        calendar.of(date).map(|(year, ..)| year)
    };
    // The table of a calendar may begin later and end earlier than what can be meant.
    let first = (min..=max).find_map(|it| year(it, 1, 1));
    let last = (min..=max).rev().find_map(|it| year(it, 12, 31));
    Fault::YearOutOfRange {
        min: first.unwrap_or(min),
        max: last.unwrap_or(max),
    }
}
