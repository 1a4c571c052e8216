//! What can be done with appointments: one verb each, all recorded; each step but the booking undoable for a minute.

use super::making::{add, draft, taken_meanwhile, unused_name};
use super::model::{Appointment, CancelReason, State};
use super::person::{Person, open_person};
use super::{places_of, store};
use crate::access::Permission;
use crate::appointments::event::AppointmentEvent;
use crate::appointments::ids::{AppointmentId, SlotId};
use crate::appointments::refusal::Refusal;
use crate::appointments::rooms::RoomAgain;
use crate::appointments::slots::{self, Urgency};
use crate::appointments::{TOPIC, reminders, rooms};
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::vault::Vault;
use uuid::Uuid;

/// What somebody who books wants.
#[derive(Clone)]
pub(in crate::appointments) struct Wish {
    /// Under which the appointment will lie: the form brings it along, so that pressing twice books once.
    pub(in crate::appointments) id: AppointmentId,
    pub(in crate::appointments) slot: SlotId,
    pub(in crate::appointments) urgency: Urgency,
    pub(in crate::appointments) person: Person,
}

/// Agrees on a time with a person. Needs an open office: who it is is sealed at once.
pub(in crate::appointments) fn book(
    tx: &mut Tx,
    vault: &Vault,
    wish: &Wish,
) -> Result<Appointment, Problem> {
    tx.require(Permission::BookAppointments)?;
    if let Some(there) = store::find(tx, wish.id)? {
        return again(tx, vault, there, wish);
    }
    let slot = slots::find(tx, wish.slot)?.ok_or(Problem::NotFound)?;
    let name = unused_name(tx)?;
    let draft = draft(tx, &slot, wish.urgency, wish.id, name)?;
    let booked = add(tx, vault, draft, &wish.person)?;
    tx.record(&event("appointments-event-booked", &booked).with("urgent", is_urgent(&booked)))?;
    tx.announce(TOPIC);
    Ok(booked)
}

/// A form came twice: the same again is the same appointment, and somebody else is not lost behind it.
fn again(
    tx: &mut ReadTx,
    vault: &Vault,
    there: Appointment,
    wish: &Wish,
) -> Result<Appointment, Problem> {
    let is_same = there.slot == wish.slot && there.urgency == wish.urgency;
    if is_same && open_person(tx, vault, there.id)? == wish.person {
        return Ok(there);
    }
    Err(Refusal::FormUsed.into())
}

/// The appointment takes place at another time, with another code and under the same code name. A matter that is urgent
/// stays so; one that is not may become so with the move.
pub(in crate::appointments) fn reschedule(
    tx: &mut Tx,
    vault: &Vault,
    id: AppointmentId,
    to: SlotId,
    asked: Urgency,
) -> Result<Appointment, Problem> {
    tx.require(Permission::BookAppointments)?;
    let old = find(tx, id)?;
    if old.slot == to {
        return Err(Refusal::SameSlot.into());
    }
    let slot = slots::find(tx, to)?.ok_or(Problem::NotFound)?;
    let person = open_person(tx, vault, id)?;
    let new_id = AppointmentId(tx.new_id());
    let state = old.state.clone().reschedule(new_id, tx.now())?;
    let urgency = old.urgency.max(asked);
    let draft = draft(tx, &slot, urgency, new_id, old.code_name.clone())?;
    let draft = Appointment {
        event_id: old.event_id,
        sequence: old.sequence + 1,
        ..draft
    };
    end(tx, old, state, "appointments-event-moved")?;
    add(tx, vault, draft, &person)
}

/// Whoever comes said again that they will.
pub(in crate::appointments) fn confirm(
    tx: &mut Tx,
    id: AppointmentId,
) -> Result<Appointment, Problem> {
    tx.require(Permission::BookAppointments)?;
    let found = find(tx, id)?;
    let state = found.state.clone().confirm(tx.now())?;
    advance(tx, found, state, "appointments-event-confirmed")
}

/// The appointment does not take place; works while the office is locked.
pub(in crate::appointments) fn cancel(
    tx: &mut Tx,
    id: AppointmentId,
    reason: CancelReason,
) -> Result<Appointment, Problem> {
    tx.require(Permission::BookAppointments)?;
    let found = find(tx, id)?;
    let state = found.state.clone().cancel(reason, tx.now())?;
    end(tx, found, state, "appointments-event-cancelled")
}

/// Nobody came.
pub(in crate::appointments) fn mark_no_show(
    tx: &mut Tx,
    id: AppointmentId,
) -> Result<Appointment, Problem> {
    tx.require(Permission::BookAppointments)?;
    let found = find(tx, id)?;
    let state = found
        .state
        .clone()
        .mark_no_show(found.starts_at, tx.now())?;
    end(tx, found, state, "appointments-event-no-show")
}

/// What became of an appointment whose last step was undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::appointments) struct Undone {
    pub(in crate::appointments) appointment: Appointment,
    pub(in crate::appointments) room: RoomAgain,
}

/// Takes back the last step of whoever acts, within a minute. A move is taken back by giving up the new time.
pub(in crate::appointments) fn undo(tx: &mut Tx) -> Result<Undone, Problem> {
    tx.require(Permission::BookAppointments)?;
    let (by, now) = (tx.actor().id().ok_or(Problem::NotForYourRole)?, tx.now());
    let last = store::last_changed_by(tx, by)?.ok_or(Refusal::NothingToUndo)?;
    let moved_to = match last.state {
        State::Rescheduled { to, .. } => Some(to),
        _ => None,
    };
    let (done_at, had_freed) = (last.changed_at, last.state.frees_place());
    let mut undone = last.undone(by, now)?;
    if let Some(to) = moved_to {
        undone.sequence = give_up(tx, to)?.sequence + 1;
    }
    is_free_again(tx, &undone, had_freed)?;
    save(tx, &undone)?;
    reminders::revive(tx, undone.id, done_at)?;
    let room = rooms::take_back(tx, undone.id, done_at)?;
    tx.record(&event("appointments-event-undone", &undone))?;
    tx.announce(TOPIC);
    Ok(Undone {
        appointment: find(tx, undone.id)?,
        room,
    })
}

/// Notes that somebody looks at who comes to an appointment, before they do.
pub(in crate::appointments) fn note_read(tx: &mut Tx, id: AppointmentId) -> Result<(), Problem> {
    tx.require(Permission::SeeAppointments)?;
    let found = find(tx, id)?;
    Ok(tx.record(&event("appointments-event-read", &found))?)
}

/// One appointment.
pub(in crate::appointments) fn find(
    tx: &mut ReadTx,
    id: AppointmentId,
) -> Result<Appointment, Problem> {
    store::find(tx, id)?.ok_or(Problem::NotFound)
}

/// What the record of events says of an appointment.
pub(in crate::appointments) fn event(kind: &'static str, it: &Appointment) -> AppointmentEvent {
    let event = AppointmentEvent::of(kind, it.code_name.as_str());
    let event = event.with("appointment", it.id.to_string());
    match it.state {
        State::Cancelled { reason, .. } => event.with("why", reason.word()),
        State::Rescheduled { to, .. } => event.with("to", to.to_string()),
        _ => event,
    }
}

fn is_urgent(it: &Appointment) -> bool {
    it.urgency == Urgency::Urgent
}

/// The appointment to which another was moved does not take place: moving was undone.
fn give_up(tx: &mut Tx, id: AppointmentId) -> Result<Appointment, Problem> {
    let found = find(tx, id)?;
    let reason = CancelReason::Undone;
    let state = found
        .state
        .clone()
        .cancel(reason, tx.now())
        .map_err(|_| Refusal::NothingToUndo)?;
    let given_up = found.at_state(state, None, tx.now());
    save(tx, &given_up)?;
    let now = tx.now();
    reminders::drop_of(tx, id, now)?;
    rooms::give_back(tx, id)?;
    Ok(given_up)
}

/// A place that was given back may have been given to somebody else by now, or its time closed; the code or code name of
/// somebody who was given up too; a number may have been tied to another appointment.
fn is_free_again(tx: &mut ReadTx, it: &Appointment, had_freed: bool) -> Result<(), Problem> {
    if let Some(visit) = it.state.visit()
        && store::of_visit(tx, visit)?.is_some_and(|other| other.id != it.id)
    {
        return Err(Refusal::NothingToUndo.into());
    }
    if !it.state.is_open() {
        return Ok(());
    }
    if had_freed {
        let slot = slots::find(tx, it.slot)?.filter(|it| !it.is_closed);
        let slot = slot.ok_or(Refusal::SlotClosed)?;
        let places = places_of(tx, &[slot])?;
        if places.values().all(|it| it.free(Urgency::Urgent) == 0) {
            return Err(Refusal::PlaceGone.into());
        }
    }
    match store::sharers(tx, it)? {
        0 => Ok(()),
        _ => Err(Refusal::PlaceGone.into()),
    }
}

/// A step after which nobody is expected any more: reminders and rooms are given up too.
fn end(
    tx: &mut Tx,
    found: Appointment,
    state: State,
    kind: &'static str,
) -> Result<Appointment, Problem> {
    let id = found.id;
    let ended = advance(tx, found, state, kind)?;
    let now = tx.now();
    reminders::drop_of(tx, id, now)?;
    if ended.state.frees_place() {
        rooms::give_back(tx, id)?;
    }
    Ok(ended)
}

fn advance(
    tx: &mut Tx,
    found: Appointment,
    state: State,
    kind: &'static str,
) -> Result<Appointment, Problem> {
    let by: Option<Uuid> = tx.actor().id();
    let advanced = found.at_state(state, by, tx.now());
    save(tx, &advanced)?;
    tx.record(&event(kind, &advanced))?;
    tx.announce(TOPIC);
    Ok(advanced)
}

/// Whoever was quicker is not overwritten: the whole step is tried again on what is there now.
fn save(tx: &mut Tx, it: &Appointment) -> Result<(), Problem> {
    let saved = store::save(tx, it).map_err(|error| taken_meanwhile(error.into()))?;
    if saved { Ok(()) } else { Err(Problem::Busy) }
}
