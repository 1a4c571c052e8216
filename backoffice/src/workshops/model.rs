//! What a workshop is: a day on which many visitors are received together, station by station, and the rules for planning,
//! opening and closing it.

use super::ids::{StationId, WorkshopId};
use super::refusal::Refusal;
use super::round::UNDO_WITHIN;
use chrono::{DateTime, NaiveDate, Utc};

/// More visitors go through no workshop.
pub(super) const CAPACITY_MAX: u32 = 5000;
/// A workshop has at least an entrance and an exit.
pub(super) const STATIONS_LEAST: usize = 2;
/// No workshop has more.
pub(super) const STATIONS_MAX: usize = 9;
/// No station has more.
pub(super) const TABLES_MAX: u32 = 40;
/// Longer names of stations do not fit the waiting-room display, in characters.
pub(super) const STATION_CHARACTERS_MAX: usize = 16;
/// Longer names of workshops and places fit no heading, in characters.
pub(super) const NAME_CHARACTERS_MAX: usize = 80;
/// So many days ahead a workshop may be planned.
const PLANNED_WITHIN_DAYS: i64 = 400;

/// The stations that are offered, each by the message with its name, with how many tables.
pub(super) const USUAL_STATIONS: [(&str, u32); 5] = [
    ("workshops-station-check-in", 3),
    ("workshops-station-screening", 6),
    ("workshops-station-preparation", 12),
    ("workshops-station-review", 6),
    ("workshops-station-exit", 2),
];

/// A day on which many are received together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workshop {
    /// Which.
    pub id: WorkshopId,
    /// What the office has said of it.
    pub facts: Facts,
    /// How many visitors have entered.
    pub entered: u32,
    /// Whether visitors go through it now.
    pub state: State,
    /// Rises with every change.
    pub version: i64,
}

/// What the office says of a workshop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// What it is called.
    pub name: String,
    /// Where it is.
    pub place: String,
    /// On which day.
    pub day: NaiveDate,
    /// How many visitors it has room for.
    pub capacity: u32,
}

/// Whether visitors go through a workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Not yet.
    Planned,
    /// They do: the day is one of group processing.
    Open {
        /// Since when.
        since: DateTime<Utc>,
    },
    /// No more.
    Closed {
        /// Since when.
        at: DateTime<Utc>,
    },
}

/// A step of the way through a workshop, with the tables at which it is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Station {
    /// Which.
    pub id: StationId,
    /// What stands on its sign.
    pub name: String,
    /// How many tables it has, numbered from one.
    pub tables: u32,
}

/// A row of the form in which stations are set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct StationTyped {
    /// The station that is meant; none for a new one.
    pub(super) id: Option<StationId>,
    /// Its name; a row without one is left out.
    pub(super) name: String,
    /// How many tables, as it was typed.
    pub(super) tables: String,
    /// Its place in the order, as it was typed.
    pub(super) place: String,
}

/// A station as it shall be; a new one has no id yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct StationWanted {
    pub(super) id: Option<StationId>,
    pub(super) name: String,
    pub(super) tables: u32,
}

impl Facts {
    /// What was typed, as the facts of a workshop that is planned today; or the field that is to be corrected. The day that
    /// it has (`own`) may stay, also when it is past.
    pub(super) fn read(
        typed: [&str; 4],
        today: NaiveDate,
        own: Option<NaiveDate>,
    ) -> Result<Facts, (&'static str, Refusal)> {
        let [name, place, day, capacity] = typed;
        let (name, place) = (readable(name), readable(place));
        if name.is_empty() {
            return Err(("name", Refusal::NameMissing));
        }
        for (field, text) in [("name", &name), ("place", &place)] {
            if NAME_CHARACTERS_MAX < text.chars().count() {
                let max = NAME_CHARACTERS_MAX;
                return Err((field, Refusal::NameTooLong { max }));
            }
        }
        let day: NaiveDate = day.parse().map_err(|_| ("day", Refusal::NoDay))?;
        if own != Some(day) && !(0..=PLANNED_WITHIN_DAYS).contains(&(day - today).num_days()) {
            return Err(("day", Refusal::NoDay));
        }
        let capacity = capacity
            .parse()
            .ok()
            .filter(|it| (1..=CAPACITY_MAX).contains(it));
        let max = CAPACITY_MAX;
        Ok(Facts {
            name,
            place,
            day,
            capacity: capacity.ok_or(("capacity", Refusal::NoCapacity { max }))?,
        })
    }
}

impl Workshop {
    /// Whether visitors go through it now.
    pub fn is_open(&self) -> bool {
        matches!(self.state, State::Open { .. })
    }

    /// Whether nothing of it changes any more: it is closed, nobody takes that back, and its day is past.
    pub fn is_over(&self, today: NaiveDate, now: DateTime<Utc>) -> bool {
        let is_closed = |at| UNDO_WITHIN < now - at;
        matches!(self.state, State::Closed { at } if is_closed(at)) && self.facts.day < today
    }

    /// How many more may enter.
    pub fn left(&self) -> u32 {
        self.facts.capacity.saturating_sub(self.entered)
    }

    /// Visitors may enter from now on: on its day, and once more after it was closed by mistake.
    pub(super) fn open(self, today: NaiveDate, now: DateTime<Utc>) -> Result<Workshop, Refusal> {
        if self.is_open() {
            return Err(Refusal::OpenAlready);
        }
        if self.facts.day != today {
            return Err(match self.state {
                State::Planned => Refusal::OnAnotherDay,
                _ => Refusal::DayHasBegun,
            });
        }
        let state = State::Open { since: now };
        Ok(Workshop { state, ..self })
    }

    /// Nobody enters any more.
    pub(super) fn close(self, now: DateTime<Utc>) -> Result<Workshop, Refusal> {
        if !self.is_open() {
            return Err(Refusal::NotOpen);
        }
        let state = State::Closed { at: now };
        Ok(Workshop { state, ..self })
    }

    /// The closing was a slip of a moment ago.
    pub(super) fn not_closed(self, now: DateTime<Utc>) -> Result<Workshop, Refusal> {
        match self.state {
            State::Closed { at } if now - at <= UNDO_WITHIN => {
                let state = State::Open { since: now };
                Ok(Workshop { state, ..self })
            }
            _ => Err(Refusal::NothingToUndo),
        }
    }

    /// The workshop with other facts. Whoever has entered keeps their place, and a day that has begun stays.
    pub(super) fn with_facts(self, facts: Facts) -> Result<Workshop, (&'static str, Refusal)> {
        if facts.capacity < self.entered {
            let entered = self.entered;
            return Err(("capacity", Refusal::FewerThanEntered { entered }));
        }
        if self.state != State::Planned && facts.day != self.facts.day {
            return Err(("day", Refusal::DayHasBegun));
        }
        Ok(Workshop { facts, ..self })
    }
}

/// The stations that were typed, in their order; or the row that is to be corrected.
pub(super) fn read_stations(
    typed: &[StationTyped],
) -> Result<Vec<StationWanted>, (usize, Refusal)> {
    let mut found: Vec<(u32, usize, StationWanted)> = Vec::new();
    for (row, it) in typed.iter().enumerate() {
        let name = readable(&it.name);
        if name.is_empty() {
            continue;
        }
        if STATION_CHARACTERS_MAX < name.chars().count() {
            let max = STATION_CHARACTERS_MAX;
            return Err((row, Refusal::NameTooLong { max }));
        }
        let is_same = |other: &StationWanted| other.name.to_lowercase() == name.to_lowercase();
        if found.iter().any(|(_, _, other)| is_same(other)) {
            return Err((row, Refusal::StationNameTaken));
        }
        let tables = it
            .tables
            .parse()
            .ok()
            .filter(|it| (1..=TABLES_MAX).contains(it));
        let tables = tables.ok_or((row, Refusal::NoTables { max: TABLES_MAX }))?;
        let place = it.place.parse().map_err(|_| (row, Refusal::NoPlace))?;
        let id = it.id;
        found.push((place, row, StationWanted { id, name, tables }));
    }
    if found.len() < STATIONS_LEAST {
        return Err((found.len(), Refusal::TooFewStations));
    }
    // Two rows with the same place keep the order in which they stand.
    found.sort_by_key(|(place, row, _)| (*place, *row));
    Ok(found.into_iter().map(|(_, _, it)| it).collect())
}

/// Whether these may be the stations of a workshop that has those now: once somebody has entered, only their names and
/// tables change.
pub(super) fn may_become(
    now: &[Station],
    wanted: &[StationWanted],
    entered: u32,
) -> Result<(), Refusal> {
    let same = now.len() == wanted.len()
        && now
            .iter()
            .zip(wanted)
            .all(|(now, it)| it.id == Some(now.id));
    if entered != 0 && !same {
        return Err(Refusal::StationsInUse);
    }
    Ok(())
}

/// What was typed, without what nobody can read.
fn readable(typed: &str) -> String {
    typed.trim().chars().filter(|it| !it.is_control()).collect()
}
