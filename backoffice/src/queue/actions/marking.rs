//! What staff say of a number, in place of what the visitor told the kiosk: how urgent, why their waiting counts more, in
//! which line, and who shall receive them.

use super::super::event::QueueEvent;
use super::super::line::Priority;
use super::super::model::{Marks, Ticket};
use super::super::reasons::Lowers;
use super::super::refusal::Refusal;
use super::super::stage::Stage;
use super::super::{lanes, store, windows};
use super::{Change, find, in_line, save, save_step, staff};
use crate::access::{self, Permission};
use crate::db::Tx;
use crate::problem::Problem;
use crate::vault::Vault;
use shared::ids::VisitId;
use shared::triage::Colour;
use uuid::Uuid;

/// Says how urgent a visitor is. Anybody who calls visitors makes them more urgent; only an attorney or representative
/// makes them less so, with a reason. While the office is locked it is not known how urgent they are, and only RED is
/// surely more.
pub fn set_colour(
    tx: &mut Tx,
    vault: &Vault,
    visit: VisitId,
    colour: Colour,
    why: Option<Lowers>,
) -> Result<Ticket, Problem> {
    tx.require(Permission::CallTickets)?;
    let ticket = find(tx, visit)?;
    not_along(&ticket)?;
    let line = in_line(tx, vault, std::slice::from_ref(&ticket))?;
    let now = line.first().and_then(|it| it.colour);
    if now == Some(colour) {
        return Ok(ticket);
    }
    let raises = now.map_or(colour == Colour::Red, |now| colour < now);
    if !raises {
        if !tx.actor().may(Permission::LowerColour) {
            return Err(Refusal::MayNotLower.into());
        }
        if why.is_none() {
            return Err(Refusal::NoReason.into());
        }
    }
    let why = why.filter(|_| !raises);
    let mut changes = vec![coloured(tx, ticket, colour, now, why)?];
    if !raises {
        changes.extend(family_lowered(tx, vault, visit, colour, why)?);
    }
    save_step(tx, changes)
}

fn coloured(
    tx: &Tx,
    ticket: Ticket,
    colour: Colour,
    before: Option<Colour>,
    why: Option<Lowers>,
) -> Result<Change, Problem> {
    let marks = Marks {
        colour: Some(colour),
        ..ticket.marks.clone()
    };
    let marked = marked(tx, ticket, marks)?;
    let event = QueueEvent::coloured(&marked, before, why);
    Ok((marked, event))
}

/// A family is as urgent as the most urgent of them, so whoever makes it less so has said it of each of them.
fn family_lowered(
    tx: &mut Tx,
    vault: &Vault,
    lead: VisitId,
    colour: Colour,
    why: Option<Lowers>,
) -> Result<Vec<Change>, Problem> {
    let mut along = store::along_with(tx, lead)?;
    along.retain(|it| it.stage == Stage::With);
    let known = in_line(tx, vault, &along)?;
    let both = along.into_iter().zip(known);
    both.filter(|(_, it)| it.colour.is_none_or(|own| own < colour))
        .map(|(ticket, it)| coloured(tx, ticket, colour, it.colour, why))
        .collect()
}

/// Says why a visitor's waiting counts more; nothing takes back what staff have said.
pub fn set_priority(
    tx: &mut Tx,
    visit: VisitId,
    priority: Option<Priority>,
) -> Result<Ticket, Problem> {
    tx.require(Permission::CallTickets)?;
    let ticket = find(tx, visit)?;
    not_along(&ticket)?;
    let marks = Marks {
        priority,
        ..ticket.marks.clone()
    };
    mark(tx, ticket, marks, QueueEvent::prioritised)
}

/// Sends a visitor to another lane, or to a person; arrival and history are kept. A visitor at the window of whoever acts
/// goes back to the line and keeps their place.
pub fn transfer(
    tx: &mut Tx,
    visit: VisitId,
    lane: Option<String>,
    to: Option<Uuid>,
) -> Result<Ticket, Problem> {
    tx.require(Permission::CallTickets)?;
    let ticket = find(tx, visit)?;
    not_along(&ticket)?;
    let is_lane = |it: &String| lanes::all_lanes().contains(&it.as_str());
    if !lane.as_ref().is_none_or(is_lane) {
        return Err(Refusal::NoLane.into());
    }
    if let Some(to) = to {
        let all = access::everyone(tx)?;
        let calls = |it: &access::Staff| {
            it.id == to && it.is_active && it.role.may(Permission::CallTickets)
        };
        if !all.iter().any(calls) {
            return Err(Refusal::NotStaff.into());
        }
    }
    let marks = Marks {
        lane: lane.or_else(|| ticket.marks.lane.clone()),
        staff: to,
        ..ticket.marks.clone()
    };
    let own = windows::of_staff(tx)?.map(|it| it.window);
    let stage = match ticket.stage {
        Stage::Waiting | Stage::Held { .. } => ticket.stage.clone(),
        _ if ticket.stage.over_since().is_some() => return Err(Refusal::Finished.into()),
        _ => ticket.stage.clone().return_to_waiting(own)?,
    };
    let mut sent = ticket
        .without_estimate()
        .at_stage(stage, staff(tx)?, tx.now());
    sent.marks = marks;
    save(tx, sent, QueueEvent::transferred)
}

fn mark(
    tx: &mut Tx,
    ticket: Ticket,
    marks: Marks,
    event: impl FnOnce(&Ticket) -> QueueEvent,
) -> Result<Ticket, Problem> {
    let marked = marked(tx, ticket, marks)?;
    save(tx, marked, event)
}

fn marked(tx: &Tx, ticket: Ticket, marks: Marks) -> Result<Ticket, Problem> {
    if ticket.stage.over_since().is_some() {
        return Err(Refusal::Finished.into());
    }
    Ok(ticket.marked(marks, staff(tx)?, tx.now()))
}

/// What is said of a family is said of the number that is called.
fn not_along(ticket: &Ticket) -> Result<(), Refusal> {
    match ticket.stage {
        Stage::With => Err(Refusal::InGroup),
        _ => Ok(()),
    }
}
