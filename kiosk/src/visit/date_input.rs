//! What the screen needs to ask for a date: years to touch, months and days of the chosen calendar.

use super::Asking;
use super::dates::{DateDraft, calendars_of, is_on_paper};
use crate::ui::{DateInput, DatePart, Part};
use chrono::NaiveDate;
use shared::form::{Ask, Calendar, Fault, Finest, Kind};

/// Years that can be touched where the date of a paper is asked: last year, this one, and the next two.
const YEARS_AROUND: std::ops::RangeInclusive<i32> = -1..=2;

/// For how many years the days of a month are looked at when the year is not known.
const YEARS_LOOKED_AT: i32 = 12;

/// The date as it stands, with what may be touched for each part.
pub(super) fn date_input(
    asking: &Asking,
    ask: &Ask,
    date: Option<DateDraft>,
    today: NaiveDate,
) -> DateInput {
    let calendars = calendars_of(asking.person.language, &ask.kind);
    let usual = calendars.first().copied().unwrap_or_default();
    let date = date.unwrap_or(DateDraft::open(usual));
    let (finest, can_age) = match ask.kind {
        Kind::Date { finest, age, .. } => (finest, age),
        _ => (Finest::Day, false),
    };
    let this_year = date.calendar.of(today).map(|(year, ..)| year);
    let around = this_year.filter(|_| is_on_paper(&ask.kind));
    DateInput {
        calendar: date.calendar,
        calendars,
        finest,
        years: around.map_or_else(Vec::new, |it| {
            YEARS_AROUND.map(|years| it + years).collect()
        }),
        months: date.calendar.months(),
        days: days(date, this_year),
        can_age,
        year: date.year,
        month: date.month,
        day: date.day,
        age: date.age,
        wrong: asking.fault.map(part_of),
    }
}

/// The part of a date that a fault speaks of.
fn part_of(fault: Fault) -> Part {
    match fault {
        Fault::NoSuchDay { .. } => Part::Day,
        Fault::NoMonth => Part::Month,
        Fault::NumberOutOfRange { .. } => Part::Age,
        _ => Part::Year,
    }
}

/// How many days the month has, as far as month and year are known; the most it can have otherwise.
fn days(date: DateDraft, this_year: Option<i32>) -> u8 {
    let months = match date.month {
        DatePart::Known(it) => {
            let month = u8::try_from(it).unwrap_or(1);
            month..=month
        }
        DatePart::Open | DatePart::Unknown => 1..=date.calendar.months(),
    };
    let of = |year| {
        let days = months
            .clone()
            .filter_map(move |it| date.calendar.days(year, it));
        days.max()
    };
    let known = match date.year {
        DatePart::Known(year) => of(year),
        DatePart::Open | DatePart::Unknown => None,
    };
    let any = || {
        let last = this_year?;
        (last - YEARS_LOOKED_AT..=last).filter_map(of).max()
    };
    known.or_else(any).unwrap_or(match date.calendar {
        Calendar::Bikram => 32,
        Calendar::Ethiopic | Calendar::Islamic => 30,
        Calendar::Gregorian | Calendar::Persian => 31,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(calendar: Calendar, year: Option<i32>, month: i32, expected: u8) {
        let today = NaiveDate::from_ymd_opt(2026, 9, 1);
        let this_year = today.and_then(|it| calendar.of(it)).map(|it| it.0);
        let date = DateDraft {
            year: year.map_or(DatePart::Unknown, DatePart::Known),
            month: DatePart::Known(month),
            ..DateDraft::open(calendar)
        };
        assert_eq!(
            days(date, this_year),
            expected,
            "{calendar:?} {year:?} {month}"
        );
    }

    #[test]
    fn a_month_has_as_many_days_as_its_calendar_says() {
        check(Calendar::Gregorian, Some(2027), 2, 28);
        check(Calendar::Gregorian, Some(2028), 2, 29);
        check(Calendar::Gregorian, None, 2, 29);
        check(Calendar::Gregorian, None, 4, 30);
        check(Calendar::Ethiopic, Some(2018), 13, 5);
        check(Calendar::Ethiopic, Some(2019), 13, 6);
        check(Calendar::Ethiopic, None, 13, 6);
        check(Calendar::Persian, Some(1403), 12, 30);
        check(Calendar::Persian, Some(1404), 12, 29);
        check(Calendar::Bikram, Some(2081), 2, 32);
        check(Calendar::Islamic, None, 9, 30);
        // No table knows this year.
        check(Calendar::Bikram, Some(9999), 2, 32);
    }
}
