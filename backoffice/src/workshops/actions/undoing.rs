//! A minute's second thought at a station.

use super::super::event::WorkshopEvent;
use super::super::refusal::Refusal;
use super::super::round::{Round, Spot};
use super::super::store;
use super::{Desk, Seat, keep, staff};
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::queue::StationStep;
use chrono::TimeDelta;
use shared::ids::VisitId;

/// Steps before this are not looked for.
const LOOKED_AT: TimeDelta = TimeDelta::minutes(2);

/// Takes back the last step of a number, within a minute, at the table where it was pressed.
pub fn undo(tx: &mut Tx, seat: Seat, visit: VisitId) -> Result<Round, Problem> {
    let desk = Desk::at(tx, seat)?;
    let last = store::round(tx, seat.workshop, visit)?.ok_or(Refusal::NothingToUndo)?;
    let before = last.before.clone().ok_or(Refusal::NothingToUndo)?;
    if before.spot != (seat.station, seat.table) {
        return Err(Refusal::NothingToUndo.into());
    }
    let undone = last.undone(desk.press.by, desk.press.now)?;
    if let Spot::AtTable { .. } = undone.spot() {
        desk.is_free_for(tx, Some(&undone))?;
    }
    let step = match undone.spot() {
        Spot::AtTable { .. } => StationStep::Called,
        Spot::Waits { since, .. } => StationStep::Waits { since },
        Spot::Through | Spot::Away | Spot::Outside => StationStep::Withdraw {
            entered_at: before.at,
            line: before.line,
        },
    };
    if undone.spot() == Spot::Outside {
        store::count_out(tx, seat.workshop)?;
    }
    keep(tx, &undone, step, &WorkshopEvent::undone(&undone))?;
    Ok(undone)
}

/// The number whose last step whoever looks may take back at this table.
pub(in crate::workshops) fn undoable(
    tx: &mut ReadTx,
    seat: Seat,
) -> Result<Option<Round>, Problem> {
    let (by, now) = (staff(tx)?, tx.now());
    for visit in store::changed_by(tx, seat.workshop, by, now - LOOKED_AT)? {
        let Some(round) = store::round(tx, seat.workshop, visit)? else {
            continue;
        };
        let was_here = |spot| spot == (seat.station, seat.table);
        if round.can_undo(by, now) && round.before.as_ref().is_some_and(|it| was_here(it.spot)) {
            return Ok(Some(round));
        }
    }
    Ok(None)
}
