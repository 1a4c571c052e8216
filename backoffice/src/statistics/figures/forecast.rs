//! How many people will come in each hour of a day, as far as the same days of the weeks before tell.

use super::spread::quantile;
use chrono::{DateTime, Days, NaiveDate, Timelike, Utc};
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// So many of the same weekdays are looked at.
pub(in crate::statistics) const WEEKS_LOOKED_AT: u32 = 8;

/// Fewer days tell nothing yet.
pub(in crate::statistics) const DAYS_LEAST: u32 = 3;

/// What a number of days had: half of them no more than `median`, none fewer than `low` or more than `high`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::statistics) struct Expected {
    /// The middle; of two middle days the mean, rounded up, because one chair too many does no harm.
    pub(in crate::statistics) median: u32,
    /// The quietest day.
    pub(in crate::statistics) low: u32,
    /// The busiest day.
    pub(in crate::statistics) high: u32,
}

/// How many people will probably come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::statistics) enum Forecast {
    /// The office was open on too few of those days.
    NotYet {
        /// On how many.
        days: u32,
    },
    /// What those days had.
    Known {
        /// How many there were.
        days: u32,
        /// Over the whole day.
        day: Expected,
        /// In each hour, from the first in which anybody came to the last.
        hours: Vec<(u32, Expected)>,
    },
}

/// The days that a forecast of `day` looks at: the last of the same weekday that are over today, newest first.
pub(in crate::statistics) fn days_before(day: NaiveDate, today: NaiveDate) -> Vec<NaiveDate> {
    let earlier = (1..).map_while(|weeks| day.checked_sub_days(Days::new(7 * weeks)));
    let over = earlier.skip_while(|it| today <= *it);
    over.take(WEEKS_LOOKED_AT as usize).collect()
}

/// The arrivals of `day`, from those of [the days before](days_before). A day on which nobody came is taken for one
/// on which the office was closed, and does not count.
pub(in crate::statistics) fn forecast(
    arrivals: &[DateTime<Utc>],
    day: NaiveDate,
    today: NaiveDate,
    zone: Tz,
) -> Forecast {
    let looked_at = days_before(day, today);
    let mut days: BTreeMap<NaiveDate, [i64; 24]> = BTreeMap::new();
    for at in arrivals {
        let local = at.with_timezone(&zone);
        if looked_at.contains(&local.date_naive())
            && let Some(hour) = days
                .entry(local.date_naive())
                .or_default()
                .get_mut(local.hour() as usize)
        {
            *hour += 1;
        }
    }
    let count = u32::try_from(days.len()).unwrap_or(u32::MAX);
    let hours: Vec<(u32, Expected)> = (0..24_u32)
        .zip(0..)
        .filter_map(|(hour, at): (u32, usize)| {
            Some((hour, expected(days.values().map(|it| it[at]))?))
        })
        .collect();
    let is_busy = |it: &(u32, Expected)| 0 < it.1.high;
    let (first, last) = (
        hours.iter().position(is_busy),
        hours.iter().rposition(is_busy),
    );
    let whole = expected(days.values().map(|it| it.iter().sum()));
    match (whole, first.zip(last)) {
        (Some(day), Some((first, last))) if DAYS_LEAST <= count => Forecast::Known {
            days: count,
            day,
            hours: hours[first..=last].to_vec(),
        },
        _ => Forecast::NotYet { days: count },
    }
}

fn expected(counts: impl Iterator<Item = i64>) -> Option<Expected> {
    let mut counts: Vec<i64> = counts.collect();
    counts.sort_unstable();
    let whole = |it: i64| u32::try_from(it).unwrap_or(0);
    Some(Expected {
        median: whole(quantile(&counts, 50)?),
        low: whole(*counts.first()?),
        high: whole(*counts.last()?),
    })
}
