//! The days that figures are of, and how somebody chooses them.

use crate::offices;
use crate::problem::Refuses;
use chrono::{DateTime, Datelike, Days, Months, NaiveDate, Utc};
use chrono_tz::Tz;

/// Longer spans are refused, in days: two years.
const DAYS_MAX: i64 = 731;

/// So many months can be chosen, this one included.
const MONTHS_OFFERED: u32 = 24;

/// Days in a row, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    /// The first day.
    pub(super) from: NaiveDate,
    /// The last day.
    pub(super) to: NaiveDate,
}

impl Span {
    /// The moments of these days by the office's clocks: from the first up to, but without, the second.
    pub(super) fn moments(self, zone: Tz) -> (DateTime<Utc>, DateTime<Utc>) {
        let after = self.to.checked_add_days(Days::new(1)).unwrap_or(self.to);
        (
            offices::day_begins(self.from, zone),
            offices::day_begins(after, zone),
        )
    }

    /// One day.
    pub(super) fn of_day(day: NaiveDate) -> Span {
        Span { from: day, to: day }
    }

    /// Those of the days that are over; `None` when none is. A table of a day that is not could be taken out twice, and one
    /// be subtracted from the other.
    pub(super) fn over(self, today: NaiveDate) -> Option<Span> {
        let to = self.to.min(today.pred_opt()?);
        (self.from <= to).then_some(Span { to, ..self })
    }

    /// The days as file names and events hold them, in no language.
    pub(super) fn word(self) -> String {
        if self.from == self.to {
            self.from.to_string()
        } else {
            format!("{}--{}", self.from, self.to)
        }
    }
}

/// Which days somebody chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    /// Today.
    Today,
    /// The day before.
    Yesterday,
    /// From Monday to today.
    Week,
    /// The last four weeks, today included.
    FourWeeks,
    /// A month of the calendar.
    Month,
    /// Days of their own.
    Own,
}

impl Choice {
    /// Each with the word that an address has for it.
    pub(super) const ALL: [(Choice, &'static str); 6] = [
        (Choice::Today, "today"),
        (Choice::Yesterday, "yesterday"),
        (Choice::Week, "week"),
        (Choice::FourWeeks, "four-weeks"),
        (Choice::Month, "month"),
        (Choice::Own, "own"),
    ];
}

/// What was chosen, as it was typed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Typed<'a> {
    /// The word of a [`Choice`]; nothing at first.
    pub(super) span: &'a str,
    /// The month, such as `2026-08`.
    pub(super) month: &'a str,
    /// The first day of one's own.
    pub(super) from: &'a str,
    /// The last.
    pub(super) to: &'a str,
}

/// The rule that was in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    /// It is not a day of the calendar.
    #[error("no such day")]
    NoDay,
    /// It is not a month of the calendar.
    #[error("no such month")]
    NoMonth,
    /// The last day comes before the first.
    #[error("the last day comes before the first")]
    Reversed,
    /// Nothing has happened yet.
    #[error("the first day is still to come")]
    Ahead,
    /// More than anybody can compare, and slow.
    #[error("more than {max} days")]
    TooLong {
        /// How many there may be.
        max: i64,
    },
    /// Others are told only of days that are over.
    #[error("the days are not over")]
    NotOver,
    /// More visits than can be looked at together.
    #[error("more than {max} visits")]
    TooManyVisits {
        /// How many there may be.
        max: usize,
    },
    /// Only days to come can be foretold, and not those of another year.
    #[error("the day to foretell is over or too far away")]
    NotAhead,
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::NoDay => "statistics-refused-no-day",
            Refusal::NoMonth => "statistics-refused-no-month",
            Refusal::Reversed => "statistics-refused-reversed",
            Refusal::Ahead => "statistics-refused-ahead",
            Refusal::TooLong { .. } => "statistics-refused-too-long",
            Refusal::NotOver => "statistics-refused-not-over",
            Refusal::TooManyVisits { .. } => "statistics-refused-too-many-visits",
            Refusal::NotAhead => "statistics-refused-not-ahead",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            Refusal::TooLong { max } => vec![("max", max.to_string())],
            Refusal::TooManyVisits { max } => vec![("max", max.to_string())],
            _ => Vec::new(),
        }
    }
}

/// The days that were chosen, or the field in which something is to be corrected. Without a choice it is today.
pub(super) fn read(typed: Typed, today: NaiveDate) -> Result<Span, (&'static str, Refusal)> {
    let found = Choice::ALL.iter().find(|(_, word)| *word == typed.span);
    let back = |days| today.checked_sub_days(Days::new(days)).unwrap_or(today);
    let until_today = |from| Span { from, to: today };
    match found.map_or(Choice::Today, |(it, _)| *it) {
        Choice::Today => Ok(until_today(today)),
        Choice::Yesterday => Ok(Span {
            from: back(1),
            to: back(1),
        }),
        Choice::Week => Ok(until_today(back(
            today.weekday().num_days_from_monday().into(),
        ))),
        Choice::FourWeeks => Ok(until_today(back(27))),
        Choice::Month => month(typed.month, today),
        Choice::Own => own(typed, today),
    }
}

fn month(typed: &str, today: NaiveDate) -> Result<Span, (&'static str, Refusal)> {
    let first: NaiveDate = format!("{typed}-01")
        .parse()
        .map_err(|_| ("month", Refusal::NoMonth))?;
    let next = first.checked_add_months(Months::new(1));
    let last = next.and_then(|it| it.pred_opt());
    let to = last.ok_or(("month", Refusal::NoMonth))?;
    if today < first {
        return Err(("month", Refusal::Ahead));
    }
    Ok(Span { from: first, to })
}

fn own(typed: Typed, today: NaiveDate) -> Result<Span, (&'static str, Refusal)> {
    let from: NaiveDate = typed.from.parse().map_err(|_| ("from", Refusal::NoDay))?;
    let to: NaiveDate = typed.to.parse().map_err(|_| ("to", Refusal::NoDay))?;
    if today < from {
        return Err(("from", Refusal::Ahead));
    }
    if to < from {
        return Err(("to", Refusal::Reversed));
    }
    if DAYS_MAX <= (to - from).num_days() {
        return Err(("to", Refusal::TooLong { max: DAYS_MAX }));
    }
    Ok(Span { from, to })
}

/// The day that shall be foretold: tomorrow when nothing was typed.
pub(super) fn day_ahead(typed: &str, today: NaiveDate) -> Result<NaiveDate, Refusal> {
    let tomorrow = today.succ_opt().ok_or(Refusal::NotAhead)?;
    if typed.is_empty() {
        return Ok(tomorrow);
    }
    let day: NaiveDate = typed.parse().map_err(|_| Refusal::NoDay)?;
    let is_ahead = tomorrow <= day && (day - today).num_days() <= 366;
    is_ahead.then_some(day).ok_or(Refusal::NotAhead)
}

/// The months that can be chosen, the newest first, as addresses and people write them.
pub(super) fn months(today: NaiveDate) -> Vec<String> {
    let back = |it| today.checked_sub_months(Months::new(it));
    let months = (0..MONTHS_OFFERED).filter_map(back);
    months.map(|it| it.format("%Y-%m").to_string()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// `today` is a Tuesday. What was typed, as `span month from to`, gives these days or this refusal.
    #[track_caller]
    fn check(typed: &str, expected: Result<&str, (&'static str, Refusal)>) {
        let words: Vec<&str> = typed.split(' ').collect();
        let word = |at| words.get(at).copied().unwrap_or_default();
        let typed = Typed {
            span: word(0),
            month: word(1),
            from: word(2),
            to: word(3),
        };
        let found = read(typed, day("2026-09-01")).map(Span::word);
        assert_eq!(found, expected.map(str::to_owned));
    }

    #[test]
    fn days_are_chosen_by_a_word_by_a_month_or_one_by_one() {
        check("", Ok("2026-09-01"));
        check("yesterday", Ok("2026-08-31"));
        check("week", Ok("2026-08-31--2026-09-01"));
        check("four-weeks", Ok("2026-08-05--2026-09-01"));
        check("month 2028-02", Err(("month", Refusal::Ahead)));
        check("month 2024-02", Ok("2024-02-01--2024-02-29"));
        check("month 2026-12", Err(("month", Refusal::Ahead)));
        check("month 2026-13", Err(("month", Refusal::NoMonth)));
        check("own  2026-08-01 2026-08-09", Ok("2026-08-01--2026-08-09"));
        check("own  2026-08-09 2026-08-01", Err(("to", Refusal::Reversed)));
        check("own  2026-09-02 2026-09-03", Err(("from", Refusal::Ahead)));
        check("own  2026-02-30 2026-08-01", Err(("from", Refusal::NoDay)));
        check("own  2026-08-01", Err(("to", Refusal::NoDay)));
        let too_long = Refusal::TooLong { max: DAYS_MAX };
        check("own  2020-01-01 2026-08-01", Err(("to", too_long)));
    }

    #[test]
    fn others_are_told_only_of_days_that_are_over() {
        let span = |from, to| Span {
            from: day(from),
            to: day(to),
        };
        let over = |from, to| span(from, to).over(day("2026-09-01")).map(Span::word);
        assert_eq!(over("2026-09-01", "2026-09-01"), None);
        let clipped = over("2026-08-30", "2026-09-30");
        assert_eq!(clipped.as_deref(), Some("2026-08-30--2026-08-31"));
        let kept = over("2026-08-01", "2026-08-31");
        assert_eq!(kept.as_deref(), Some("2026-08-01--2026-08-31"));
    }

    #[test]
    fn only_a_day_to_come_is_foretold() {
        let today = day("2026-09-01");
        assert_eq!(day_ahead("", today), Ok(day("2026-09-02")));
        assert_eq!(day_ahead("2026-09-15", today), Ok(day("2026-09-15")));
        assert_eq!(day_ahead("2026-09-01", today), Err(Refusal::NotAhead));
        assert_eq!(day_ahead("2031-01-01", today), Err(Refusal::NotAhead));
        assert_eq!(day_ahead("soon", today), Err(Refusal::NoDay));
    }

    #[test]
    fn every_month_that_is_offered_can_be_chosen() {
        let today = day("2026-03-31");
        let months = months(today);
        assert_eq!(
            (months[0].as_str(), months[1].as_str(), months.len()),
            ("2026-03", "2026-02", 24)
        );
        for month in &months {
            assert!(super::month(month, today).is_ok(), "{month}");
        }
    }

    proptest! {
        #[test]
        fn days_in_a_row_leave_no_moment_out_and_share_none(
            start in 0_u64..2_000, length in 0_u64..60, zone in prop::sample::select(vec![
                chrono_tz::America::New_York, chrono_tz::America::Sao_Paulo, chrono_tz::Africa::Cairo, chrono_tz::UTC,
            ])
        ) {
            let from = day("2016-01-01") + Days::new(start);
            let to = from + Days::new(length);
            let next = to + Days::new(1);
            let (begin, end) = Span { from, to }.moments(zone);
            prop_assert!(begin < end);
            prop_assert_eq!(end, Span { from: next, to: next }.moments(zone).0);
            prop_assert_eq!(begin.with_timezone(&zone).date_naive(), from);
        }
    }
}
