//! What can be done with workshops: planned and opened by whoever manages the office's windows, worked at by whoever works
//! at stations; one verb each, all recorded, each step of a number undoable for a minute by whoever did it.

mod closing;
mod moving;
mod planning;
mod undoing;

pub use closing::{close, undo_close};
pub use moving::{
    call, call_next, call_number, leave, send_back, send_on, send_to_exit, wait_again,
};
pub use planning::{change, open, plan};
pub use undoing::undo;

pub(super) use closing::closed_by_me;
pub(super) use planning::set_stations;
pub(super) use undoing::undoable;

use super::event::WorkshopEvent;
use super::ids::{StationId, WorkshopId};
use super::model::{Station, Workshop};
use super::refusal::Refusal;
use super::round::{Press, Round};
use super::{TOPIC, store};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::queue::{self, DISPLAY, StationStep};

/// A table of a station of a workshop, at which somebody works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    /// Of which workshop.
    pub workshop: WorkshopId,
    /// Which station.
    pub station: StationId,
    /// Which of its tables.
    pub table: u32,
}

/// Where somebody works, and what they must know of it.
struct Desk {
    workshop: Workshop,
    stations: Vec<Station>,
    press: Press,
}

impl Desk {
    /// The table of whoever acts, in a workshop that is open.
    fn at(tx: &mut ReadTx, seat: Seat) -> Result<Desk, Problem> {
        tx.require(Permission::WorkAtStations)?;
        let workshop = find(tx, seat.workshop)?;
        let stations = store::stations(tx, seat.workshop)?;
        let station = stations.iter().find(|it| it.id == seat.station);
        let has_table = |it: &Station| (1..=it.tables).contains(&seat.table);
        if !station.is_some_and(has_table) {
            return Err(Problem::NotFound);
        }
        if !workshop.is_open() {
            return Err(Refusal::NotOpen.into());
        }
        let press = Press {
            by: staff(tx)?,
            station: seat.station,
            table: seat.table,
            now: tx.now(),
        };
        Ok(Desk {
            workshop,
            stations,
            press,
        })
    }

    fn route(&self) -> Vec<StationId> {
        self.stations.iter().map(|it| it.id).collect()
    }

    /// Whether numbers enter here: at the first station.
    fn is_entrance(&self) -> bool {
        self.stations.first().map(|it| it.id) == Some(self.press.station)
    }

    /// What a rule said, with the name of the station it speaks of.
    fn named(&self, refusal: Refusal) -> Refusal {
        let Refusal::AtStation { station } = refusal else {
            return refusal;
        };
        let found = self.stations.iter().find(|it| it.id.to_string() == station);
        Refusal::AtStation {
            station: found.map_or(station, |it| it.name.clone()),
        }
    }

    /// Nobody but this number is at the table.
    fn is_free_for(&self, tx: &mut ReadTx, own: Option<&Round>) -> Result<(), Problem> {
        let here = store::at_table(tx, self.press.station, self.press.table)?;
        match here.filter(|it| Some(it.visit) != own.map(|it| it.visit)) {
            None => Ok(()),
            Some(it) => Err(Refusal::TableTaken {
                label: it.label.to_string(),
            }
            .into()),
        }
    }
}

/// Moves the number on in the queue, saves its way, records and announces. Whoever was quicker is not overwritten: the
/// whole step is tried again on what is there now.
fn keep(
    tx: &mut Tx,
    round: &Round,
    step: StationStep,
    event: &WorkshopEvent,
) -> Result<(), Problem> {
    queue::step_at_stations(tx, round.visit, step)?;
    let saved = match store::save_round(tx, round) {
        // Of two numbers that are called to one table at the same instant, one finds it taken.
        Err(crate::db::DbError::Unique { .. }) => return Err(Problem::Busy),
        done => done?,
    };
    if !saved {
        return Err(Problem::Busy);
    }
    tx.record(event)?;
    announce(tx);
    Ok(())
}

fn announce(tx: &mut Tx) {
    tx.announce(TOPIC);
    tx.announce(DISPLAY);
}

fn find(tx: &mut ReadTx, id: WorkshopId) -> Result<Workshop, Problem> {
    store::workshop(tx, id)?.ok_or(Problem::NotFound)
}

/// Whoever acts; only people can be asked what they meant.
fn staff(tx: &ReadTx) -> Result<uuid::Uuid, Problem> {
    tx.actor().id().ok_or(Problem::NotForYourRole)
}
