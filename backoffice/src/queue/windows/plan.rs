//! When a window is meant to be open: hours for each day of the week, with as many breaks as there are.

use crate::offices::moment;
use crate::queue::refusal::Refusal;
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Utc, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// The days of the week, as offices write them.
pub(in crate::queue) const DAYS: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// More spans on one day are a slip of the hand.
const SPANS_MAX: usize = 8;

/// From one time of the day to a later one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    /// When it begins.
    pub from: NaiveTime,
    /// When it ends.
    pub to: NaiveTime,
}

/// The hours of a week; a day without any is a day off.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Week(Vec<Vec<Hours>>);

impl Week {
    /// The hours of each day from Monday on, as they were typed: `9:00-12:00, 12:45-17:30`.
    pub fn read(days: [&str; 7]) -> Result<Week, Refusal> {
        let days: Result<Vec<Vec<Hours>>, Refusal> = days.into_iter().map(hours).collect();
        Ok(Week(days?))
    }

    /// The hours of a day of the week.
    pub fn on(&self, day: Weekday) -> &[Hours] {
        let place = day.num_days_from_monday() as usize;
        self.0.get(place).map_or(&[], Vec::as_slice)
    }

    /// Whether nothing was planned at all.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
    }

    /// The spans of one day of the calendar, by the office's clocks.
    pub fn spans(&self, day: NaiveDate, zone: Tz) -> Vec<(DateTime<Utc>, DateTime<Utc>)> {
        let hours = self.on(day.weekday()).iter();
        hours
            .map(|it| (moment(day, it.from, zone), moment(day, it.to, zone)))
            .collect()
    }
}

/// The hours of one day as they are typed and shown.
pub(in crate::queue) fn words(hours: &[Hours]) -> String {
    let span = |it: &Hours| format!("{}-{}", it.from.format("%-H:%M"), it.to.format("%-H:%M"));
    hours.iter().map(span).collect::<Vec<_>>().join(", ")
}

/// A time of the day as it is typed: `9`, `9:30`, `09.30`.
pub(in crate::queue) fn time(typed: &str) -> Option<NaiveTime> {
    let typed = typed.trim();
    let (hour, minute) = typed.split_once([':', '.', 'h']).unwrap_or((typed, "0"));
    let number = |it: &str| {
        let is_number = (1..=2).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_digit());
        is_number.then(|| it.parse().ok()).flatten()
    };
    NaiveTime::from_hms_opt(number(hour)?, number(minute)?, 0)
}

/// The hours of one day, in order and without overlap.
fn hours(typed: &str) -> Result<Vec<Hours>, Refusal> {
    let refusal = || Refusal::NoHours {
        typed: typed.trim().to_owned(),
    };
    let spans = typed.split([',', ';']).filter(|it| !it.trim().is_empty());
    let found: Option<Vec<Hours>> = spans.map(span).collect();
    let mut found = found.ok_or_else(refusal)?;
    found.sort_by_key(|it| it.from);
    let overlaps = found.windows(2).any(|pair| pair[1].from < pair[0].to);
    if overlaps || SPANS_MAX < found.len() {
        return Err(refusal());
    }
    Ok(found)
}

fn span(typed: &str) -> Option<Hours> {
    let (from, to) = typed.split_once(['-', '–', '—'])?;
    let (from, to) = (time(from)?, time(to)?);
    (from < to).then_some(Hours { from, to })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(typed: &str, expected: Option<&str>) {
        let read = hours(typed).ok().map(|it| words(&it));
        assert_eq!(read.as_deref(), expected, "{typed}");
    }

    #[test]
    fn hours_are_read_as_people_write_them() {
        check("", Some(""));
        check("9-12", Some("9:00-12:00"));
        check(
            "13:30–17.30; 09:00 - 12:45",
            Some("9:00-12:45, 13:30-17:30"),
        );
        check("9-12, 11-14", None);
        check("12-9", None);
        check("9-25", None);
        check("nine to five", None);
        check("9:5x-10", None);
    }

    #[test]
    fn a_day_has_its_hours_by_the_clocks_of_the_office() {
        let week = Week::read(["9-12", "", "", "", "", "", "1:30-4"]).unwrap();
        let zone = chrono_tz::America::New_York;
        let on = |year, month, day| {
            let day = NaiveDate::from_ymd_opt(year, month, day).unwrap();
            let spans = week.spans(day, zone);
            spans
                .iter()
                .map(|(from, to)| (*to - *from).num_minutes())
                .collect::<Vec<_>>()
        };
        assert_eq!(on(2026, 9, 7), [180], "a Monday");
        assert!(on(2026, 9, 8).is_empty(), "nothing on Tuesdays");
        assert_eq!(on(2026, 11, 1), [210], "the clocks go back at two");
        assert_eq!(
            on(2026, 3, 8),
            [90],
            "half past one to four is short when they go forward"
        );
        assert!(!week.is_empty() && Week::default().is_empty());
    }

    proptest! {
        #[test]
        fn what_is_shown_can_be_typed_again(spans in prop::collection::btree_set(0u32..1440, 0..8)) {
            let at = |it: &u32| NaiveTime::from_hms_opt(it / 60, it % 60, 0).unwrap();
            let ends: Vec<u32> = spans.into_iter().collect();
            let all: Vec<Hours> = ends.chunks_exact(2).map(|it| Hours { from: at(&it[0]), to: at(&it[1]) }).collect();
            prop_assert_eq!(hours(&words(&all)).unwrap(), all);
        }

        #[test]
        fn no_text_breaks_the_reader(typed in "\\PC{0,40}") {
            let _ = hours(&typed);
            let _ = time(&typed);
        }
    }
}
