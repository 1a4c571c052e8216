//! Gives a number at the desk.

use super::model::Wanted;
use crate::access::Permission;
use crate::app::App;
use crate::db::Tx;
use crate::kiosks::{self, DeskTicket};
use crate::offices;
use crate::problem::Problem;
use crate::queue::event::QueueEvent;
use crate::queue::lanes;
use crate::queue::refusal::Refusal;
use crate::queue::store;
use shared::ids::VisitId;
use shared::ticket::Label;

/// What became of a form that asks for a number.
pub enum Issued {
    /// A number was given.
    Now(DeskTicket),
    /// The visit of this form has a number already: the form was sent before.
    Before(Label),
}

/// Gives a number to somebody who did not take one at a kiosk. `visit` was minted with the form, so that a form that is
/// sent again gives no second number.
pub fn issue(tx: &mut Tx, app: &App, visit: VisitId, wanted: &Wanted) -> Result<Issued, Problem> {
    tx.require(Permission::CallTickets)?;
    if let Some(ticket) = store::ticket(tx, visit)? {
        return Ok(Issued::Before(ticket.label));
    }
    if !lanes::all_lanes().contains(&wanted.lane.as_str()) {
        return Err(Refusal::NoLane.into());
    }
    wanted.check(offices::today(tx)?)?;
    let (hooks, contents) = (app.hooks.arrivals, wanted.contents());
    let given = kiosks::issue_at_desk(tx, &app.vault, hooks, visit, &contents)?;
    store::set_way(tx, visit, wanted.way)?;
    let ticket = store::ticket(tx, visit)?.ok_or(Problem::NotFound)?;
    tx.record(&QueueEvent::issued(&ticket))?;
    Ok(Issued::Now(given))
}
