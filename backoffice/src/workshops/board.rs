//! Everything that the pages of a workshop show, read in one go.

use super::actions::{Seat, closed_by_me, undoable};
use super::ids::{StationId, WorkshopId};
use super::model::{State, Station, Workshop};
use super::round::{Round, Spot};
use super::store;
use crate::access::Permission;
use crate::db::ReadTx;
use crate::offices;
use crate::problem::Problem;
use crate::queue;
use crate::vault::Vault;
use chrono::{DateTime, Utc};
use shared::ids::VisitId;
use shared::ticket::Label;
use std::collections::{HashMap, HashSet};

/// A number at a station, or before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Here {
    pub(super) visit: VisitId,
    pub(super) label: Label,
    pub(super) since: DateTime<Utc>,
    /// Whether it is RED, as far as that is known.
    pub(super) is_red: bool,
    /// The numbers that go along with it.
    pub(super) along: Vec<Label>,
    /// Whether it is inside, or there is a place for it.
    pub(super) may_be_called: bool,
}

/// A station with everybody there.
pub(super) struct StationLine {
    pub(super) station: Station,
    /// Who waits, in the order in which they are called.
    pub(super) waiting: Vec<Here>,
    /// Who is at which table.
    pub(super) at_tables: Vec<(u32, Here)>,
}

/// A workshop as it is now.
pub(super) struct Board {
    pub(super) now: DateTime<Utc>,
    pub(super) workshop: Workshop,
    pub(super) lines: Vec<StationLine>,
    /// How many of those who wait before the first station have a number and have not entered.
    pub(super) outside: usize,
    /// How many have gone out behind the last station.
    pub(super) through: u32,
    /// Whether whoever looks may take the closing back.
    pub(super) may_undo_close: bool,
    /// Whether its day is today.
    pub(super) is_today: bool,
}

impl Board {
    /// The line of a station.
    pub(super) fn line(&self, station: StationId) -> Option<&StationLine> {
        self.lines.iter().find(|it| it.station.id == station)
    }

    /// Whether visitors of the queue are kept out because every place is given.
    pub(super) fn is_full(&self) -> bool {
        self.workshop.is_open() && self.workshop.left() == 0
    }

    /// How many are inside.
    pub(super) fn inside(&self) -> usize {
        let here = self
            .lines
            .iter()
            .map(|it| it.waiting.len() + it.at_tables.len());
        here.sum::<usize>() - self.outside
    }
}

/// A table, its station, and what can be done there.
pub(super) struct TableView {
    pub(super) board: Board,
    pub(super) seat: Seat,
    /// The number whose last step can be taken back.
    pub(super) undo: Option<Round>,
}

/// Every workshop that is listed.
pub(super) fn all(tx: &mut ReadTx, limit: u32) -> Result<Vec<Workshop>, Problem> {
    tx.require(Permission::SeeWorkshops)?;
    Ok(store::newest(tx, limit)?)
}

/// One workshop with its stations.
pub(super) fn plan(tx: &mut ReadTx, id: WorkshopId) -> Result<(Workshop, Vec<Station>), Problem> {
    tx.require(Permission::SeeWorkshops)?;
    let workshop = store::workshop(tx, id)?.ok_or(Problem::NotFound)?;
    Ok((workshop, store::stations(tx, id)?))
}

/// Reads where everybody is.
pub(super) fn board(tx: &mut ReadTx, vault: &Vault, id: WorkshopId) -> Result<Board, Problem> {
    let (workshop, stations) = plan(tx, id)?;
    let now = tx.now();
    let (mut places, outside) = places_of(tx, vault, &workshop, &stations)?;
    let lines: Vec<StationLine> = stations
        .into_iter()
        .map(|station| {
            let (waiting, at_tables) = places.remove(&station.id).unwrap_or_default();
            StationLine {
                station,
                waiting,
                at_tables,
            }
        })
        .collect();
    let may_undo_close = match workshop.state {
        State::Closed { at } => !closed_by_me(tx, id, at)?.is_empty(),
        _ => false,
    };
    let zone = offices::settings(tx)?.time_zone;
    Ok(Board {
        now,
        may_undo_close,
        is_today: now.with_timezone(&zone).date_naive() == workshop.facts.day,
        outside,
        through: store::count_through(tx, id)?,
        workshop,
        lines,
    })
}

/// Reads what a table shows.
pub(super) fn table(tx: &mut ReadTx, vault: &Vault, seat: Seat) -> Result<TableView, Problem> {
    tx.require(Permission::WorkAtStations)?;
    let board = board(tx, vault, seat.workshop)?;
    let line = board.line(seat.station).ok_or(Problem::NotFound)?;
    if !(1..=line.station.tables).contains(&seat.table) {
        return Err(Problem::NotFound);
    }
    Ok(TableView {
        undo: undoable(tx, seat)?,
        board,
        seat,
    })
}

/// Who waits before a station, in the order in which they are called.
pub(super) fn waiting_at(
    tx: &mut ReadTx,
    vault: &Vault,
    workshop: &Workshop,
    stations: &[Station],
    at: StationId,
) -> Result<Vec<Here>, Problem> {
    let (mut places, _) = places_of(tx, vault, workshop, stations)?;
    Ok(places.remove(&at).unwrap_or_default().0)
}

/// Who waits before a station, and who is at which of its tables.
type Place = (Vec<Here>, Vec<(u32, Here)>);

/// Who is where, and how many of those before the first station have not entered.
fn places_of(
    tx: &mut ReadTx,
    vault: &Vault,
    workshop: &Workshop,
    stations: &[Station],
) -> Result<(HashMap<StationId, Place>, usize), Problem> {
    let mut along = queue::labels_going_along(tx)?;
    let mut places = inside(tx, vault, workshop.id, &mut along)?;
    let outside = if workshop.is_open() {
        outside(tx, vault, workshop, &mut along)?
    } else {
        Vec::new()
    };
    let count = outside.len();
    if let Some(first) = stations.first() {
        let waiting = &mut places.entry(first.id).or_default().0;
        *waiting = in_order(outside, std::mem::take(waiting));
    }
    Ok((places, count))
}

/// Whoever has not entered and whoever is inside in one order: RED first, then the longest wait. Those who have not entered
/// keep the order of the queue: whoever goes before somebody there counts as having waited as long.
fn in_order(mut outside: Vec<Here>, inside: Vec<Here>) -> Vec<Here> {
    let mut longest: [Option<DateTime<Utc>>; 2] = [None, None];
    let mut all: Vec<(bool, DateTime<Utc>, Here)> = Vec::new();
    while let Some(it) = outside.pop() {
        let longest = &mut longest[usize::from(it.is_red)];
        let since = longest.map_or(it.since, |other| other.min(it.since));
        *longest = Some(since);
        all.push((!it.is_red, since, it));
    }
    all.reverse();
    // Of two who have waited as long, the one who is inside goes first.
    let mut both: Vec<_> = inside
        .into_iter()
        .map(|it| (!it.is_red, it.since, it))
        .collect();
    both.append(&mut all);
    both.sort_by_key(|(is_later, since, _)| (*is_later, *since));
    both.into_iter().map(|(_, _, it)| it).collect()
}

fn inside(
    tx: &mut ReadTx,
    vault: &Vault,
    id: WorkshopId,
    along: &mut HashMap<VisitId, Vec<Label>>,
) -> Result<HashMap<StationId, Place>, Problem> {
    let red = queue::red_at_stations(tx, vault)?;
    let mut places: HashMap<StationId, Place> = HashMap::new();
    for round in store::inside(tx, id)? {
        let along = along.remove(&round.visit).unwrap_or_default();
        let here = |since| Here {
            visit: round.visit,
            label: round.label.clone(),
            since,
            is_red: red.contains(&round.visit),
            along,
            may_be_called: true,
        };
        match round.spot() {
            Spot::Waits { station, since } => {
                places.entry(station).or_default().0.push(here(since));
            }
            Spot::AtTable {
                station,
                table,
                since,
            } => {
                let at_tables = &mut places.entry(station).or_default().1;
                at_tables.push((table, here(since)));
            }
            Spot::Through | Spot::Away | Spot::Outside => {}
        }
    }
    for (waiting, at_tables) in places.values_mut() {
        // The sort keeps the longest first within each.
        waiting.sort_by_key(|it| !it.is_red);
        at_tables.sort_by_key(|(table, _)| *table);
    }
    Ok(places)
}

/// Who has a number of today and has not entered, in the order of the queue. Whoever had entered before has a place.
fn outside(
    tx: &mut ReadTx,
    vault: &Vault,
    workshop: &Workshop,
    along: &mut HashMap<VisitId, Vec<Label>>,
) -> Result<Vec<Here>, Problem> {
    let line = queue::line_today(tx, vault)?;
    let has_room = 0 < workshop.left();
    let known = if has_room {
        HashSet::new()
    } else {
        store::visits(tx, workshop.id)?
    };
    let here = |(ticket, waiting): (queue::Ticket, queue::Waiting)| Here {
        visit: ticket.visit,
        is_red: waiting.is_red(),
        since: ticket.here_since(),
        along: along.remove(&ticket.visit).unwrap_or_default(),
        may_be_called: has_room || known.contains(&ticket.visit),
        label: ticket.label,
    };
    Ok(line.into_iter().map(here).collect())
}
