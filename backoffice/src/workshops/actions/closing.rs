//! Closing a workshop for everybody who is still inside, and taking that back.

use super::super::event::WorkshopEvent;
use super::super::ids::{StationId, WorkshopId};
use super::super::model::State;
use super::super::refusal::Refusal;
use super::super::round::{Press, Round, Spot};
use super::super::store;
use super::planning::save;
use super::{find, keep, staff};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::queue::{self, Stage, StationStep};
use crate::vault::Vault;
use chrono::{DateTime, Utc};

/// Of a press that ends all ways, which no single table takes back.
const NO_TABLE: u32 = 0;

/// Nobody enters any more, and whoever is still inside has left; but whoever is RED, or may be because the office is locked,
/// waits in the line again, where they are not overlooked. Tells how many were inside.
pub fn close(tx: &mut Tx, vault: &Vault, id: WorkshopId) -> Result<usize, Problem> {
    tx.require(Permission::ManageWindows)?;
    let (by, now) = (staff(tx)?, tx.now());
    let closed = find(tx, id)?.close(now)?;
    let route: Vec<StationId> = store::stations(tx, id)?.iter().map(|it| it.id).collect();
    let may_be_red = queue::may_be_red_at_stations(tx, vault)?;
    let inside = store::inside(tx, id)?;
    for here in &inside {
        let round = store::round(tx, id, here.visit)?.ok_or(Problem::NotFound)?;
        let (Spot::AtTable { station, .. } | Spot::Waits { station, .. }) = round.spot() else {
            continue;
        };
        let table = match round.spot() {
            Spot::AtTable { table, .. } => table,
            _ => NO_TABLE,
        };
        let mut left = round.leave(Press {
            by,
            station,
            table,
            now,
        })?;
        if let Some(before) = &mut left.before {
            before.spot = (station, NO_TABLE);
        }
        let (step, event) = if may_be_red.contains(&here.visit) {
            (StationStep::ToLine, WorkshopEvent::to_line(&left))
        } else {
            (StationStep::Leave, WorkshopEvent::step(&left, &route))
        };
        keep(tx, &left, step, &event)?;
    }
    save(tx, &closed, "workshops-event-closed")?;
    Ok(inside.len())
}

/// Takes the closing back, within a minute and by whoever closed: everybody is where they were. Only whoever has been moved
/// in the queue since stays where they are now. Tells how many are back.
pub fn undo_close(tx: &mut Tx, id: WorkshopId) -> Result<usize, Problem> {
    tx.require(Permission::ManageWindows)?;
    let (by, now) = (staff(tx)?, tx.now());
    let workshop = find(tx, id)?;
    if let Some(other) = store::open(tx)?.filter(|it| it.id != id) {
        let name = other.facts.name;
        return Err(Refusal::AnotherOpen { name }.into());
    }
    let State::Closed { at } = workshop.state else {
        return Err(Refusal::NothingToUndo.into());
    };
    let rounds = closed_by_me(tx, id, at)?;
    if rounds.is_empty() {
        return Err(Refusal::NothingToUndo.into());
    }
    let opened = workshop.not_closed(now)?;
    let mut count = 0;
    for round in rounds {
        let ticket = queue::ticket(tx, round.visit)?.ok_or(Problem::NotFound)?;
        if !matches!(ticket.stage, Stage::Waiting) && ticket.stage != (Stage::Left { at }) {
            continue;
        }
        let back = round.undone(by, now)?;
        let waits_since = match back.spot() {
            Spot::Waits { since, .. } => Some(since),
            _ => None,
        };
        let step = StationStep::Resume { waits_since };
        keep(tx, &back, step, &WorkshopEvent::undone(&back))?;
        count += 1;
    }
    save(tx, &opened, "workshops-event-close-undone")?;
    Ok(count)
}

/// The ways that ended when a workshop was closed at this moment, if whoever looks closed it and may still take it back.
pub(in crate::workshops) fn closed_by_me(
    tx: &mut ReadTx,
    id: WorkshopId,
    at: DateTime<Utc>,
) -> Result<Vec<Round>, Problem> {
    let (now, Some(me)) = (tx.now(), tx.actor().id()) else {
        return Ok(Vec::new());
    };
    let mut rounds = Vec::new();
    for visit in store::changed_by(tx, id, me, at)? {
        let round = store::round(tx, id, visit)?;
        let is_of_closing = |it: &Round| {
            let before = it.before.as_ref();
            it.can_undo(me, now) && before.is_some_and(|it| it.at == at && it.spot.1 == NO_TABLE)
        };
        rounds.extend(round.filter(is_of_closing));
    }
    Ok(rounds)
}
