//! What can be done with tickets: one verb each, all recorded, all undoable for a minute.

use super::event::QueueEvent;
use super::model::{
    DAY_AT_MOST, ServiceWindow, Ticket, Waiting, Why, arrived_at, day, next_up, rejoin_at,
};
use super::stage::{Refusal, Stage, Window};
use super::{DISPLAY, TOPIC, store, windows};
use crate::access::Permission;
use crate::app::Arrival;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::vault::Vault;
use crate::{intake, kiosks, offices};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use shared::ids::VisitId;

/// So many numbers of earlier days are noted as left with one press.
const LEFTOVERS_AT_ONCE: u32 = 500;

/// The first record of a visit makes its waiting ticket; later ones change nothing.
pub fn take_ticket(tx: &mut Tx, arrival: &Arrival) -> Result<(), Problem> {
    let frame = arrival.frame;
    let empty_at = kiosks::empty_at(tx, frame.kiosk_id)?;
    let told = arrived_at(frame.sealed_at, arrival.received_at, empty_at);
    // Whoever took the next number at a kiosk did not come earlier, even if its clock was put right between them.
    let before = store::arrival_before(tx, frame.kiosk_id, frame.ticket_n)?;
    let arrived_at = before.map_or(told, |it| told.max(it));
    let ticket = Ticket {
        visit: frame.visit_id,
        record: frame.record_id,
        kiosk: frame.kiosk_id,
        ticket_n: frame.ticket_n,
        label: frame.label.clone(),
        server_seq: arrival.seq,
        arrived_at,
        in_line_since: arrived_at,
        stage: Stage::Waiting,
        called: None,
        version: 0,
        before: None,
    };
    if store::add(tx, &ticket)? {
        tx.record(&QueueEvent::taken(&ticket))?;
        tx.announce(TOPIC);
    }
    Ok(())
}

/// Calls whoever is next of those who came today; `None` when nobody waits.
pub fn call_next(tx: &mut Tx, vault: &Vault, zone: Tz) -> Result<Option<Ticket>, Problem> {
    let window = free_window(tx)?;
    let now = tx.now();
    let tickets = waiting_on_day_of(tx, now, zone)?;
    let Some((visit, why)) = next_up(&in_line(tx, vault, &tickets)?) else {
        return Ok(None);
    };
    let next = tickets.into_iter().find(|it| it.visit == visit);
    let next = next.ok_or_else(|| Problem::defect("who is next is not among those who wait"))?;
    call_to(tx, next, window.window, why).map(Some)
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

/// Calls this visitor, whoever is next.
pub fn call(tx: &mut Tx, visit: VisitId) -> Result<Ticket, Problem> {
    let window = free_window(tx)?;
    let ticket = find(tx, visit)?;
    call_to(tx, ticket, window.window, Why::Chosen)
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

/// The visitor was called often enough and did not come.
pub fn mark_no_show(tx: &mut Tx, visit: VisitId) -> Result<Ticket, Problem> {
    at_own_window(tx, visit, Stage::mark_no_show)
}

/// The visitor goes home without having been served.
pub fn mark_left(tx: &mut Tx, visit: VisitId) -> Result<Ticket, Problem> {
    tx.require(Permission::CallTickets)?;
    let ticket = find(tx, visit)?;
    let window = windows::of_staff(tx)?.map(|it| it.window);
    let stage = ticket.stage.clone().mark_left(window, tx.now())?;
    advance(tx, ticket, stage)
}

/// Back in line with the old number, in the middle of those of the same colour who came on the same day.
pub fn return_to_waiting(
    tx: &mut Tx,
    visit: VisitId,
    vault: &Vault,
    zone: Tz,
) -> Result<Ticket, Problem> {
    tx.require(Permission::CallTickets)?;
    let ticket = find(tx, visit)?;
    let window = windows::of_staff(tx)?.map(|it| it.window);
    let stage = ticket.stage.clone().return_to_waiting(window)?;
    let mut all = waiting_on_day_of(tx, ticket.arrived_at, zone)?;
    all.push(ticket.clone());
    let mut line = in_line(tx, vault, &all)?;
    let own = line.pop().and_then(|it| it.colour);
    let place = rejoin_at(ticket.arrived_at, own, &line);
    let mut returned = ticket.at_stage(stage, staff(tx)?, tx.now());
    returned.in_line_since = place;
    save(tx, returned, QueueEvent::reached)
}

/// Takes back the last step of whoever acts, within a minute.
pub fn undo(tx: &mut Tx) -> Result<Ticket, Problem> {
    tx.require(Permission::CallTickets)?;
    let staff = staff(tx)?;
    let last = store::last_changed_by(tx, staff)?.ok_or(Refusal::NothingToUndo)?;
    let visit = last.visit;
    let undone = last.undone(staff, tx.now())?;
    if let Some(window) = undone.stage.window() {
        sits_at(tx, window)?;
        is_free_for(tx, window, visit)?;
    }
    save(tx, undone, QueueEvent::undone)
}

/// Nobody of those who took a number on an earlier day is here any more: each is noted as left, and none of it can be
/// undone at once. Tells how many they were.
pub fn mark_leftovers_left(tx: &mut Tx) -> Result<usize, Problem> {
    tx.require(Permission::CallTickets)?;
    let now = tx.now();
    let today = offices::settings(tx)?.day_start(now);
    let mut count = 0;
    for ticket in store::left_over(tx, today, LEFTOVERS_AT_ONCE)? {
        let stage = ticket.stage.clone().mark_left(None, now)?;
        let mut left = ticket.at_stage(stage, staff(tx)?, now);
        left.before = None;
        save(tx, left, QueueEvent::reached)?;
        count += 1;
    }
    Ok(count)
}

/// Who waits of those who came on the same day as someone who came at `at`, in order of arrival.
fn waiting_on_day_of(tx: &mut ReadTx, at: DateTime<Utc>, zone: Tz) -> Result<Vec<Ticket>, Problem> {
    let that_day = day(at, zone);
    let mut tickets = store::waiting(tx, at - DAY_AT_MOST)?;
    tickets.retain(|it| day(it.arrived_at, zone) == that_day);
    Ok(tickets)
}

/// What the rule for who is next must know; colours stay unknown while the office is locked.
pub(super) fn in_line(
    tx: &mut ReadTx,
    vault: &Vault,
    tickets: &[Ticket],
) -> Result<Vec<Waiting>, Problem> {
    let visits: Vec<VisitId> = tickets.iter().map(|it| it.visit).collect();
    let cards = intake::cards(tx, vault, &visits)?.unwrap_or_default();
    let place = |it: &Ticket| Waiting {
        visit: it.visit,
        in_line_since: it.in_line_since,
        server_seq: it.server_seq,
        colour: cards.get(&it.visit).and_then(|card| card.colour),
    };
    Ok(tickets.iter().map(place).collect())
}

fn call_to(tx: &mut Tx, ticket: Ticket, window: Window, why: Why) -> Result<Ticket, Problem> {
    let stage = ticket.stage.clone().call(window, tx.now())?;
    let called = ticket.at_stage(stage, staff(tx)?, tx.now());
    save(tx, called, |it| QueueEvent::called(it, why))
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

fn advance(tx: &mut Tx, ticket: Ticket, stage: Stage) -> Result<Ticket, Problem> {
    let ticket = ticket.at_stage(stage, staff(tx)?, tx.now());
    save(tx, ticket, QueueEvent::reached)
}

/// Saves, records and announces. Whoever was quicker is not overwritten: the whole step is tried again on what is there
/// now.
fn save(
    tx: &mut Tx,
    ticket: Ticket,
    event: impl FnOnce(&Ticket) -> QueueEvent,
) -> Result<Ticket, Problem> {
    if !store::save(tx, &ticket)? {
        return Err(Problem::Busy);
    }
    if ticket.stage.over_since().is_some() {
        kiosks::void_booth_codes(tx, ticket.visit)?;
    }
    tx.record(&event(&ticket))?;
    tx.announce(TOPIC);
    tx.announce(DISPLAY);
    Ok(ticket)
}

/// The window of whoever acts, with nobody at it.
fn free_window(tx: &mut ReadTx) -> Result<ServiceWindow, Problem> {
    tx.require(Permission::CallTickets)?;
    let window = own_window(tx)?;
    match store::at_window(tx, window.window)? {
        None => Ok(window),
        Some(it) => Err(Refusal::WindowTaken {
            label: it.label.to_string(),
        }
        .into()),
    }
}

fn is_free_for(tx: &mut ReadTx, window: Window, visit: VisitId) -> Result<(), Problem> {
    match store::at_window(tx, window)?.filter(|it| it.visit != visit) {
        None => Ok(()),
        Some(it) => Err(Refusal::WindowTaken {
            label: it.label.to_string(),
        }
        .into()),
    }
}

/// Only whoever sits at a window brings a visitor back to it.
fn sits_at(tx: &mut ReadTx, window: Window) -> Result<(), Problem> {
    if windows::of_staff(tx)?.is_some_and(|it| it.window == window) {
        return Ok(());
    }
    let found = windows::all(tx)?.into_iter().find(|it| it.window == window);
    let window = found.map_or_else(|| window.0.to_string(), |it| it.label());
    Err(Refusal::UndoElsewhere { window }.into())
}

fn own_window(tx: &mut ReadTx) -> Result<ServiceWindow, Problem> {
    Ok(windows::of_staff(tx)?.ok_or(Refusal::NoWindow)?)
}

fn find(tx: &mut ReadTx, visit: VisitId) -> Result<Ticket, Problem> {
    store::ticket(tx, visit)?.ok_or(Problem::NotFound)
}

/// Whoever acts; only people can be asked what they meant.
fn staff(tx: &ReadTx) -> Result<uuid::Uuid, Problem> {
    tx.actor().id().ok_or(Problem::NotForYourRole)
}
