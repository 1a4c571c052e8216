//! A date of which a part may be unknown: many people know only the year.

use chrono::{Datelike, NaiveDate};
use std::fmt;
use std::str::FromStr;

/// A Gregorian date as far as it is known.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum PartialDate {
    /// "I don't know."
    Unknown,
    /// Only the year.
    Year(i32),
    /// Year and month (1–12).
    Month(i32, u32),
    /// The whole date; it may still be one that no calendar has (31 February).
    Day(i32, u32, u32),
}

/// Text that is not `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `unknown`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a date is YYYY, YYYY-MM, YYYY-MM-DD or unknown")]
pub struct NotADate;

impl PartialDate {
    /// First day that can be meant; `None` when unknown or when no calendar has the date.
    pub fn earliest(self) -> Option<NaiveDate> {
        match self {
            PartialDate::Unknown => None,
            PartialDate::Year(year) => NaiveDate::from_ymd_opt(year, 1, 1),
            PartialDate::Month(year, month) => NaiveDate::from_ymd_opt(year, month, 1),
            PartialDate::Day(year, month, day) => NaiveDate::from_ymd_opt(year, month, day),
        }
    }

    /// Last day that can be meant.
    pub fn latest(self) -> Option<NaiveDate> {
        match self {
            PartialDate::Unknown => None,
            PartialDate::Year(year) => NaiveDate::from_ymd_opt(year, 12, 31),
            PartialDate::Month(year, month) => {
                let next = match month {
                    12 => NaiveDate::from_ymd_opt(year + 1, 1, 1),
                    _ => NaiveDate::from_ymd_opt(year, month + 1, 1),
                };
                next.and_then(|it| it.pred_opt())
            }
            PartialDate::Day(year, month, day) => NaiveDate::from_ymd_opt(year, month, day),
        }
    }

    /// The day, when all of it is known and it exists.
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            PartialDate::Day(..) => self.earliest(),
            _ => None,
        }
    }

    /// The year, when one was given.
    pub fn year(self) -> Option<i32> {
        match self {
            PartialDate::Unknown => None,
            PartialDate::Year(it) | PartialDate::Month(it, _) | PartialDate::Day(it, _, _) => {
                Some(it)
            }
        }
    }
}

impl From<NaiveDate> for PartialDate {
    fn from(date: NaiveDate) -> PartialDate {
        PartialDate::Day(date.year(), date.month(), date.day())
    }
}

impl FromStr for PartialDate {
    type Err = NotADate;
    fn from_str(text: &str) -> Result<PartialDate, NotADate> {
        if text == "unknown" {
            return Ok(PartialDate::Unknown);
        }
        let parts: Vec<&str> = text.split('-').collect();
        let widths: Vec<usize> = parts.iter().map(|it| it.len()).collect();
        let digits = parts
            .iter()
            .all(|it| it.chars().all(|c| c.is_ascii_digit()));
        if !digits || ![&[4][..], &[4, 2], &[4, 2, 2]].contains(&widths.as_slice()) {
            return Err(NotADate);
        }
        let number = |at: usize| parts[at].parse::<u32>().map_err(|_| NotADate);
        let year: i32 = parts[0].parse().map_err(|_| NotADate)?;
        match parts.len() {
            1 => Ok(PartialDate::Year(year)),
            2 => Ok(PartialDate::Month(year, number(1)?)),
            _ => Ok(PartialDate::Day(year, number(1)?, number(2)?)),
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PartialDate::Unknown => f.write_str("unknown"),
            PartialDate::Year(year) => write!(f, "{year:04}"),
            PartialDate::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            PartialDate::Day(year, month, day) => write!(f, "{year:04}-{month:02}-{day:02}"),
        }
    }
}

/// A date can be an answer, and answers do not show themselves.
impl fmt::Debug for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PartialDate(…)")
    }
}
