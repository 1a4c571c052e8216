//! What is counted and measured of a workshop. All of it is pure, and none of it knows who anybody is.

use crate::statistics::figures::Spread;
use crate::workshops::{Round, Rounds, Spot, StationId, Step, Went};
use chrono::{DateTime, TimeDelta, Timelike, Utc};
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// Of whom figures are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Counted {
    /// Of everybody who entered.
    All,
    /// Only of those whose way is over: of the others there may be few.
    Over,
}

/// What is known of a workshop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Summary {
    /// How many entered.
    pub(super) entered: u32,
    /// How many went out behind the last station.
    pub(super) through: u32,
    /// How many left before it.
    pub(super) away: u32,
    /// How many went out in each hour of the day in which anybody did.
    pub(super) hours: Vec<(u32, u32)>,
    /// From the first who entered to the last who went out.
    pub(super) lasted: Option<TimeDelta>,
    /// How long the way took those who went through, from the first wait on.
    pub(super) whole: Option<Spread>,
    /// Each station, in their order.
    pub(super) stations: Vec<StationFigures>,
}

/// What is known of a station.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct StationFigures {
    /// What it is called.
    pub(super) name: String,
    /// How many stays there were; somebody who was sent back stays again.
    pub(super) stays: u32,
    /// How long was waited before it, of those who were called.
    pub(super) wait: Option<Spread>,
    /// How long tables had somebody.
    pub(super) at_table: Option<Spread>,
    /// All waits before it together.
    pub(super) waited: TimeDelta,
    /// How many it sent back to a station before.
    pub(super) back: u32,
    /// How many left from there, before the last station.
    pub(super) away: u32,
}

impl Summary {
    /// Of a workshop.
    pub(super) fn of(it: &Rounds, counted: Counted, zone: Tz) -> Summary {
        let is_counted = |it: &&Round| {
            counted == Counted::All || matches!(it.spot(), Spot::Through | Spot::Away)
        };
        let rounds: Vec<&Round> = it.rounds.iter().filter(is_counted).collect();
        let through: Vec<&Round> = rounds
            .iter()
            .copied()
            .filter(|it| it.spot() == Spot::Through)
            .collect();
        let ends: Vec<DateTime<Utc>> = through.iter().filter_map(|it| out_at(it)).collect();
        let mut hours = BTreeMap::new();
        for at in &ends {
            *hours.entry(at.with_timezone(&zone).hour()).or_insert(0) += 1;
        }
        let began = rounds.iter().filter_map(|it| in_at(it)).min();
        let took = through
            .iter()
            .filter_map(|it| Some(out_at(it)? - it.steps.first()?.entered_at));
        let stations = it.stations.iter();
        Summary {
            entered: count(rounds.iter()),
            through: count(through.iter()),
            away: count(rounds.iter().filter(|it| it.spot() == Spot::Away)),
            hours: hours.into_iter().collect(),
            lasted: began.zip(ends.iter().max()).map(|(from, to)| *to - from),
            whole: Spread::of(took),
            stations: stations
                .map(|station| station_figures(&rounds, station.id, &station.name))
                .collect(),
        }
    }

    /// How many went through in an hour, with one digit behind the point, as tenths.
    pub(super) fn tenths_an_hour(&self) -> Option<u32> {
        let seconds = self.lasted?.num_seconds();
        let tenths = i64::from(self.through) * 36_000;
        (0 < seconds).then(|| u32::try_from((tenths + seconds / 2) / seconds).ok())?
    }

    /// Before which station people waited longest, all waits together.
    pub(super) fn bottleneck(&self) -> Option<&StationFigures> {
        let waited = self.stations.iter().filter(|it| !it.waited.is_zero());
        waited.max_by_key(|it| it.waited)
    }
}

fn station_figures(rounds: &[&Round], id: StationId, name: &str) -> StationFigures {
    let steps = || {
        rounds
            .iter()
            .flat_map(|it| &it.steps)
            .filter(move |it| it.station == id)
    };
    let waits: Vec<TimeDelta> = steps().filter_map(wait).collect();
    let went =
        |is: fn(Went) -> bool| count(steps().filter(|it| it.end.is_some_and(|it| is(it.went))));
    StationFigures {
        name: name.to_owned(),
        stays: count(steps()),
        waited: waits.iter().copied().sum(),
        wait: Spread::of(waits),
        at_table: Spread::of(steps().filter_map(at_table)),
        back: went(|it| matches!(it, Went::Back(_))),
        away: went(|it| it == Went::Away),
    }
}

fn wait(it: &Step) -> Option<TimeDelta> {
    Some((it.called?.at - it.entered_at).max(TimeDelta::zero()))
}

fn at_table(it: &Step) -> Option<TimeDelta> {
    Some((it.end?.at - it.called?.at).max(TimeDelta::zero()))
}

/// When somebody entered: when the first station called them.
fn in_at(it: &Round) -> Option<DateTime<Utc>> {
    let first = it.steps.first()?;
    Some(first.called.map_or(first.entered_at, |it| it.at))
}

fn out_at(it: &Round) -> Option<DateTime<Utc>> {
    Some(it.steps.last()?.end?.at)
}

fn count<T>(them: impl Iterator<Item = T>) -> u32 {
    u32::try_from(them.count()).unwrap_or(u32::MAX)
}
