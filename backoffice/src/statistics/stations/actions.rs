//! What can be done with the figures of a workshop: look at them, and take them out.

use super::figures::{Counted, Summary};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::events::Event;
use crate::offices;
use crate::problem::{Problem, Refuses};
use crate::workshops::{self, Workshop, WorkshopId};
use serde_json::{Value, json};

/// A workshop and its figures.
pub(super) struct Found {
    pub(super) workshop: Workshop,
    pub(super) summary: Summary,
    /// Whether it is closed and its day is over, so that nothing of it changes.
    pub(super) is_over: bool,
}

/// A file of a workshop that goes on could be subtracted from a later one: the rest would be a single visitor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the workshop is not over")]
pub(super) struct NotOver;

impl Refuses for NotOver {
    fn message(&self) -> &'static str {
        "statistics-workshop-not-over"
    }
}

/// The figures of a workshop.
pub(super) fn look(tx: &mut ReadTx, id: WorkshopId, counted: Counted) -> Result<Found, Problem> {
    tx.require(Permission::SeeStatistics)?;
    let zone = offices::settings(tx)?.time_zone;
    let rounds = workshops::rounds(tx, id)?;
    let now = tx.now();
    let today = now.with_timezone(&zone).date_naive();
    Ok(Found {
        is_over: rounds.workshop.is_over(today, now),
        summary: Summary::of(&rounds, counted, zone),
        workshop: rounds.workshop,
    })
}

/// The same for outside the office, once nothing changes any more. That it leaves stands in the events before it does.
pub(super) fn export(tx: &mut Tx, id: WorkshopId) -> Result<Found, Problem> {
    let found = look(tx, id, Counted::Over)?;
    if !found.is_over {
        return Err(NotOver.into());
    }
    let day = found.workshop.facts.day.to_string();
    tx.record(&Exported { id, day })?;
    Ok(found)
}

/// The figures of a workshop were taken out as a file.
struct Exported {
    id: WorkshopId,
    day: String,
}

impl Event for Exported {
    fn kind(&self) -> &'static str {
        "statistics-event-workshop-exported"
    }

    fn subject(&self) -> String {
        self.id.to_string()
    }

    fn detail(&self) -> Value {
        json!({ "days": self.day })
    }
}
