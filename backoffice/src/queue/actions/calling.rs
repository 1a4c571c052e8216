//! Calling visitors to a window, and what happens there.

use super::super::event::QueueEvent;
use super::super::line::{Why, next_up, red_passed_over};
use super::super::model::Ticket;
use super::super::reasons::Goes;
use super::super::refusal::Refusal;
use super::super::stage::{Stage, Window};
use super::super::store;
use super::leaving::{goes, red_may_go};
use super::{
    advance, find, free_window, in_line, own_window, room, save, staff, waiting_on_day_of,
};
use crate::access::Permission;
use crate::db::Tx;
use crate::problem::Problem;
use crate::vault::Vault;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use shared::ids::VisitId;
use shared::ticket::Label;

/// Calls whoever is next at the window of whoever acts, of those who came today; `None` when nobody waits for it.
pub fn call_next(tx: &mut Tx, vault: &Vault, zone: Tz) -> Result<Option<Ticket>, Problem> {
    let window = free_window(tx)?;
    let now = tx.now();
    let tickets = waiting_on_day_of(tx, now, zone)?;
    let (line, room) = (in_line(tx, vault, &tickets)?, room(tx)?);
    let Some((visit, why)) = next_up(&line, &window, &room, now) else {
        return Ok(None);
    };
    let red_passed = labels_of(&tickets, &red_passed_over(&line, visit, now));
    let next = tickets.into_iter().find(|it| it.visit == visit);
    let next = next.ok_or_else(|| Problem::defect("who is next is not among those who wait"))?;
    call_to(tx, next, window.window, why, &red_passed).map(Some)
}

/// Lets a visitor go and calls the next one.
pub fn finish_and_call_next(
    tx: &mut Tx,
    visit: VisitId,
    vault: &Vault,
    zone: Tz,
) -> Result<Option<Ticket>, Problem> {
    finish(tx, visit)?;
    call_next(tx, vault, zone)
}

/// Calls this visitor, whoever is next. Who is RED and is passed over by that stands in the record.
pub fn call(tx: &mut Tx, visit: VisitId, vault: &Vault, zone: Tz) -> Result<Ticket, Problem> {
    let window = free_window(tx)?;
    let (ticket, now) = (find(tx, visit)?, tx.now());
    let tickets = waiting_on_day_of(tx, now, zone)?;
    let line = in_line(tx, vault, &tickets)?;
    let red_passed = labels_of(&tickets, &red_passed_over(&line, visit, now));
    call_to(tx, ticket, window.window, Why::Chosen, &red_passed)
}

fn labels_of(tickets: &[Ticket], visits: &[VisitId]) -> Vec<Label> {
    let found = tickets.iter().filter(|it| visits.contains(&it.visit));
    found.map(|it| it.label.clone()).collect()
}

/// Calls the visitor at this window once more.
pub fn recall(tx: &mut Tx, visit: VisitId) -> Result<Ticket, Problem> {
    at_own_window(tx, visit, Stage::recall)
}

/// The visitor has come.
pub fn begin_service(tx: &mut Tx, visit: VisitId) -> Result<Ticket, Problem> {
    at_own_window(tx, visit, Stage::begin_service)
}

/// The visitor has been served.
pub fn finish(tx: &mut Tx, visit: VisitId) -> Result<Ticket, Problem> {
    at_own_window(tx, visit, Stage::finish)
}

/// The visitor was called often enough and did not come. Of somebody RED it is said why nobody looks for them any more.
pub fn mark_no_show(
    tx: &mut Tx,
    vault: &Vault,
    visit: VisitId,
    why: Option<Goes>,
) -> Result<Ticket, Problem> {
    tx.require(Permission::CallTickets)?;
    let (window, ticket) = (own_window(tx)?, find(tx, visit)?);
    let stage = ticket.stage.clone().mark_no_show(window.window, tx.now())?;
    let is_red = red_may_go(tx, vault, &ticket, why)?;
    goes(tx, ticket, stage, (is_red, why))
}

fn call_to(
    tx: &mut Tx,
    ticket: Ticket,
    window: Window,
    why: Why,
    red_passed: &[Label],
) -> Result<Ticket, Problem> {
    let stage = match ticket.stage.clone().call(window, tx.now()) {
        Err(Refusal::InGroup) => {
            let label = lead_label(tx, &ticket)?;
            return Err(Refusal::CallTheLead { label }.into());
        }
        done => done?,
    };
    let called = ticket.at_stage(stage, staff(tx)?, tx.now());
    save(tx, called, |it| QueueEvent::called(it, why, red_passed))
}

fn lead_label(tx: &mut Tx, ticket: &Ticket) -> Result<String, Problem> {
    let lead = match ticket.lead {
        Some(lead) => store::ticket(tx, lead)?,
        None => None,
    };
    Ok(lead.unwrap_or_else(|| ticket.clone()).label.to_string())
}

fn at_own_window(
    tx: &mut Tx,
    visit: VisitId,
    step: fn(Stage, Window, DateTime<Utc>) -> Result<Stage, Refusal>,
) -> Result<Ticket, Problem> {
    tx.require(Permission::CallTickets)?;
    let window = own_window(tx)?;
    let ticket = find(tx, visit)?;
    let stage = step(ticket.stage.clone(), window.window, tx.now())?;
    advance(tx, ticket, stage)
}
