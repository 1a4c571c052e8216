//! Visits put together by hour, day of the week, lane, language, window or the way they came, and what is counted of each
//! group.

use super::spread::Spread;
use crate::appointments::Kept;
use crate::statistics::model::{Outcome, VisitFact, Way};
use chrono::{Datelike, Timelike, Weekday};
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// By what visits are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::statistics) enum Dimension {
    /// The hour of arrival, by the office's clocks.
    Hour,
    /// The day of the week of arrival.
    Weekday,
    /// The line they waited in.
    Lane,
    /// The language they read.
    Language,
    /// The window they were called to.
    Window,
    /// How they came into the line.
    Way,
}

impl Dimension {
    /// Whether what it goes by is sealed, so that it is known only while the office is open.
    pub(in crate::statistics) fn is_sealed(self) -> bool {
        matches!(self, Dimension::Lane | Dimension::Language)
    }

    /// The group a visit belongs to.
    pub(in crate::statistics) fn group(self, fact: &VisitFact, zone: Tz) -> Group {
        let local = fact.arrived_at.with_timezone(&zone);
        match self {
            Dimension::Hour => Group::Hour(local.hour()),
            Dimension::Weekday => Group::Weekday(local.weekday()),
            Dimension::Lane => known(fact.lane.as_ref(), Group::Lane),
            Dimension::Language => known(fact.language.as_ref(), Group::Language),
            Dimension::Window => fact.window.map_or(Group::NoWindow, Group::Window),
            Dimension::Way => Group::Way(WayKind::of(fact.way)),
        }
    }
}

fn known(word: Option<&String>, group: impl FnOnce(String) -> Group) -> Group {
    word.cloned().map_or(Group::NotKnown, group)
}

/// The ways to come into the line, without the facts of a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::statistics) enum WayKind {
    WalkIn,
    Appointment,
    Phone,
    Desk,
    Event,
}

impl WayKind {
    fn of(way: Way) -> WayKind {
        match way {
            Way::WalkIn => WayKind::WalkIn,
            Way::Appointment { .. } => WayKind::Appointment,
            Way::Phone => WayKind::Phone,
            Way::Desk => WayKind::Desk,
            Way::Event => WayKind::Event,
        }
    }
}

/// What the visits of a group have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::statistics) enum Group {
    /// They began in this hour.
    Hour(u32),
    /// They began on this day of the week.
    Weekday(Weekday),
    /// They waited in this line.
    Lane(String),
    /// They read this language.
    Language(String),
    /// They were called to this window.
    Window(u32),
    /// They came this way.
    Way(WayKind),
    /// This became of their appointments.
    Agreed(Kept),
    /// No window has called them.
    NoWindow,
    /// Nobody knows, as of somebody who was never asked.
    NotKnown,
}

impl Group {
    /// Its place in a list; those of whom nothing is known come last.
    fn place(&self) -> (u32, &str) {
        match self {
            Group::Hour(it) | Group::Window(it) => (*it, ""),
            Group::Weekday(it) => (it.num_days_from_monday(), ""),
            Group::Lane(it) | Group::Language(it) => (0, it),
            Group::Way(it) => (*it as u32, ""),
            Group::Agreed(it) => (*it as u32, ""),
            Group::NoWindow | Group::NotKnown => (u32::MAX, ""),
        }
    }
}

/// What is counted of a number of visits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::statistics) struct Figures {
    /// All of them.
    pub(in crate::statistics) visits: u32,
    /// Those that have ended.
    pub(in crate::statistics) over: u32,
    /// Those who left before they were received.
    pub(in crate::statistics) left: u32,
    /// Those who were called and did not come.
    pub(in crate::statistics) no_shows: u32,
    /// How long they waited, of those who were called.
    pub(in crate::statistics) wait: Option<Spread>,
    /// How long they were received, of those who were.
    pub(in crate::statistics) service: Option<Spread>,
}

impl Figures {
    /// Of these visits.
    pub(in crate::statistics) fn of<'a>(facts: impl IntoIterator<Item = &'a VisitFact>) -> Figures {
        let facts: Vec<&VisitFact> = facts.into_iter().collect();
        let ended = |outcome| count(facts.iter().filter(|it| it.outcome == outcome));
        Figures {
            visits: count(facts.iter()),
            over: count(facts.iter().filter(|it| it.is_over())),
            left: ended(Outcome::Left),
            no_shows: ended(Outcome::NoShow),
            wait: Spread::of(facts.iter().filter_map(|it| it.wait())),
            service: Spread::of(facts.iter().filter_map(|it| it.service())),
        }
    }
}

/// How many there are.
pub(super) fn count<T>(them: impl Iterator<Item = T>) -> u32 {
    u32::try_from(them.count()).unwrap_or(u32::MAX)
}

/// The visits of each group that has any, in the order of a list.
pub(in crate::statistics) fn groups<'a>(
    facts: impl IntoIterator<Item = &'a VisitFact>,
    by: Dimension,
    zone: Tz,
) -> Vec<(Group, Vec<&'a VisitFact>)> {
    let mut found: BTreeMap<(u32, String), (Group, Vec<&VisitFact>)> = BTreeMap::new();
    for fact in facts {
        let group = by.group(fact, zone);
        let (place, word) = group.place();
        let entry = found.entry((place, word.to_owned()));
        entry.or_insert((group, Vec::new())).1.push(fact);
    }
    found.into_values().collect()
}
