//! What can be done with tickets: one verb each, all recorded, all undoable for a minute by whoever did it.

mod arriving;
mod calling;
mod grouping;
mod leaving;
mod marking;
mod returning;
mod stations;
mod undoing;

pub use arriving::take_ticket;
pub use calling::{
    begin_service, call, call_next, finish, finish_and_call_next, mark_no_show, recall,
};
pub use grouping::{group, leave_group};
pub(super) use leaving::{RETURN_WITHIN, all_left, all_return_on, is_soon, not_urgent};
pub use leaving::{by_telephone, hold, mark_left, mark_leftovers_left, return_on};
pub use marking::{set_colour, set_priority, transfer};
pub(super) use returning::go_first;
pub use returning::{come_back, return_to_waiting};
pub use stations::{
    by_number, labels_along, labels_going_along, line_today, may_be_red_at_stations,
    red_at_stations, step_at_stations, ticket,
};
pub(super) use undoing::last_step;
pub use undoing::undo;

use super::event::QueueEvent;
use super::line::{Room, Waiting};
use super::model::{Step, Ticket, day, line_since};
use super::refusal::Refusal;
use super::stage::{Stage, Window};
use super::windows::ServiceWindow;
use super::{DISPLAY, TOPIC, lanes, store, windows};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::intake::{self, Cards};
use crate::problem::Problem;
use crate::vault::Vault;
use crate::{appointments, kiosks, offices};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use shared::ids::VisitId;
use std::collections::{HashMap, HashSet};

/// Who waits at this moment of those who came, or came back, on its day or late in the evening before, in order of arrival.
pub(super) fn waiting_on_day_of(
    tx: &mut ReadTx,
    at: DateTime<Utc>,
    zone: Tz,
) -> Result<Vec<Ticket>, Problem> {
    let day_start = offices::day_begins(day(at, zone), zone);
    Ok(store::waiting(tx, line_since(at, day_start))?)
}

/// Since when whoever is in line now has been here.
pub(super) fn here_since(tx: &mut ReadTx) -> Result<DateTime<Utc>, Problem> {
    let (now, office) = (tx.now(), offices::settings(tx)?);
    Ok(line_since(now, office.day_start(now)))
}

/// What the rule for who is next must know; what only answers say stays unknown while the office is locked. A family is
/// as urgent as the most urgent of them, and counts as soon as one of them does.
pub(super) fn in_line(
    tx: &mut ReadTx,
    vault: &Vault,
    tickets: &[Ticket],
) -> Result<Vec<Waiting>, Problem> {
    let leads: HashSet<VisitId> = tickets.iter().map(|it| it.visit).collect();
    let mut along = store::going_along(tx)?;
    along.retain(|it| it.lead.is_some_and(|lead| leads.contains(&lead)));
    let everybody = tickets.iter().chain(&along);
    let visits: Vec<VisitId> = everybody.map(|it| it.visit).collect();
    let cards = intake::cards(tx, vault, &visits)?.unwrap_or_default();
    with_cards(tx, tickets, &along, &cards)
}

/// The same without what only answers say.
pub(super) fn in_line_unread(tx: &mut ReadTx, tickets: &[Ticket]) -> Result<Vec<Waiting>, Problem> {
    with_cards(tx, tickets, &[], &Cards::default())
}

fn with_cards(
    tx: &mut ReadTx,
    tickets: &[Ticket],
    along: &[Ticket],
    cards: &Cards,
) -> Result<Vec<Waiting>, Problem> {
    let everybody = tickets.iter().chain(along);
    let visits: Vec<VisitId> = everybody.map(|it| it.visit).collect();
    let agreed = appointments::agreed(tx, &visits)?;
    let known = |it: &Ticket| {
        let card = cards.get(&it.visit).map(AsRef::as_ref);
        Waiting::of(it, card, agreed.get(&it.visit))
    };
    let mut families: HashMap<VisitId, Vec<Waiting>> = HashMap::new();
    for it in along {
        let lead = it.lead.unwrap_or(it.visit);
        families.entry(lead).or_default().push(known(it));
    }
    let with_family = |it: &Ticket| {
        let family = families.remove(&it.visit).unwrap_or_default();
        family.iter().fold(known(it), Waiting::along_with)
    };
    Ok(tickets.iter().map(with_family).collect())
}

/// The windows and lanes as they are now.
pub(super) fn room(tx: &mut ReadTx) -> Result<Room, Problem> {
    Ok(Room {
        open: windows::that_take_visitors(tx)?,
        paused: lanes::paused(tx)?,
    })
}

/// Moves a ticket on, and with it whoever goes along.
fn advance(tx: &mut Tx, ticket: Ticket, stage: Stage) -> Result<Ticket, Problem> {
    let ticket = ticket.at_stage(stage, staff(tx)?, tx.now());
    save(tx, ticket, QueueEvent::reached)
}

/// Saves, records and announces; whoever goes along with a number whose visit ends goes with it.
fn save(
    tx: &mut Tx,
    ticket: Ticket,
    event: impl FnOnce(&Ticket) -> QueueEvent,
) -> Result<Ticket, Problem> {
    let changes = with_family(tx, ticket, event)?;
    save_step(tx, changes)
}

/// A number as it is after a step, and what the record says of that.
type Change = (Ticket, QueueEvent);

/// The change of a number, and of whoever goes along with it if its visit ends by that.
fn with_family(
    tx: &mut ReadTx,
    ticket: Ticket,
    event: impl FnOnce(&Ticket) -> QueueEvent,
) -> Result<Vec<Change>, Problem> {
    let event = event(&ticket);
    let mut changes = Vec::new();
    if ticket.stage.over_since().is_some()
        && let Some(before) = &ticket.before
    {
        let (by, at) = (before.by, before.at);
        for it in store::along_with(tx, ticket.visit)? {
            if it.stage == Stage::With {
                let ended = it.at_stage(ticket.stage.along(), by, at);
                let event = QueueEvent::reached(&ended);
                changes.push((ended, event));
            }
        }
    }
    changes.insert(0, (ticket, event));
    Ok(changes)
}

/// Saves, records and announces several numbers as one step, which is taken back as one; the first comes back. Whoever was
/// quicker is not overwritten: the whole step is tried again on what is there now.
fn save_step(tx: &mut Tx, mut changes: Vec<Change>) -> Result<Ticket, Problem> {
    let count = changes.len();
    let step = (1 < count).then(|| Step {
        id: tx.new_id(),
        count,
    });
    for (ticket, event) in &mut changes {
        if let Some(before) = &mut ticket.before {
            before.step = step;
        }
        if !store::save(tx, ticket)? {
            return Err(Problem::Busy);
        }
        if ticket.stage.over_since().is_some() {
            kiosks::void_booth_codes(tx, ticket.visit)?;
        }
        tx.record(event)?;
    }
    tx.announce(TOPIC);
    tx.announce(DISPLAY);
    let first = changes.into_iter().next();
    let (ticket, _) = first.ok_or_else(|| Problem::defect("a step changes at least one number"))?;
    Ok(ticket)
}

/// The window of whoever acts, with nobody at it.
fn free_window(tx: &mut Tx) -> Result<ServiceWindow, Problem> {
    tx.require(Permission::CallTickets)?;
    let window = own_window(tx)?;
    is_free_for(tx, window.window, None)?;
    Ok(window)
}

/// Nobody but this visitor is at the window.
fn is_free_for(tx: &mut ReadTx, window: Window, visit: Option<VisitId>) -> Result<(), Problem> {
    match store::at_window(tx, window)?.filter(|it| Some(it.visit) != visit) {
        None => Ok(()),
        Some(it) => Err(Refusal::WindowTaken {
            label: it.label.to_string(),
        }
        .into()),
    }
}

fn own_window(tx: &mut Tx) -> Result<ServiceWindow, Problem> {
    let own = windows::of_staff(tx)?.ok_or(Refusal::NoWindow)?;
    windows::is_at_work(tx, own.window)?;
    Ok(own)
}

fn find(tx: &mut ReadTx, visit: VisitId) -> Result<Ticket, Problem> {
    store::ticket(tx, visit)?.ok_or(Problem::NotFound)
}

/// Whoever acts; only people can be asked what they meant.
fn staff(tx: &ReadTx) -> Result<uuid::Uuid, Problem> {
    tx.actor().id().ok_or(Problem::NotForYourRole)
}
