//! What can be done with rooms: adding, naming, taking and freeing.

use super::model::{InterviewRoom, RoomBooking, Span};
use super::store;
use crate::access::Permission;
use crate::appointments::event::AppointmentEvent;
use crate::appointments::ids::{AppointmentId, RoomBookingId, RoomId};
use crate::appointments::refusal::Refusal;
use crate::appointments::types::room_name;
use crate::appointments::{TOPIC, bookings, settings};
use crate::db::{ReadTx, Tx};
use crate::offices;
use crate::problem::Problem;
use chrono::{DateTime, Utc};

/// Adds a room.
pub(in crate::appointments) fn add(tx: &mut Tx, typed: &str) -> Result<RoomId, Problem> {
    tx.require(Permission::ManageAppointments)?;
    let name = room_name(typed)?;
    unlike_others(tx, &name, None)?;
    let id = store::add(tx, &name)?;
    tx.record(&AppointmentEvent::of(
        "appointments-event-room-added",
        id.to_string(),
    ))?;
    tx.announce(TOPIC);
    Ok(id)
}

/// Gives a room another name.
pub(super) fn rename(tx: &mut Tx, id: RoomId, typed: &str) -> Result<(), Problem> {
    tx.require(Permission::ManageAppointments)?;
    let name = room_name(typed)?;
    unlike_others(tx, &name, Some(id))?;
    let room = InterviewRoom {
        name,
        ..find(tx, id)?
    };
    save(tx, &room, "appointments-event-room-named")
}

/// Nobody is sent to this room any more; who has it keeps it.
pub(super) fn retire(tx: &mut Tx, id: RoomId) -> Result<(), Problem> {
    tx.require(Permission::ManageAppointments)?;
    let room = InterviewRoom {
        is_offered: false,
        ..find(tx, id)?
    };
    save(tx, &room, "appointments-event-room-retired")
}

/// The room is used again.
pub(super) fn offer(tx: &mut Tx, id: RoomId) -> Result<(), Problem> {
    tx.require(Permission::ManageAppointments)?;
    let room = InterviewRoom {
        is_offered: true,
        ..find(tx, id)?
    };
    save(tx, &room, "appointments-event-room-offered")
}

/// Takes a room for a while that is not over and for which people can be booked already; of two at the same instant one tries again and finds it taken.
pub(in crate::appointments) fn book(
    tx: &mut Tx,
    id: RoomId,
    span: Span,
) -> Result<RoomBooking, Problem> {
    let now = tx.now();
    let weeks = settings::settings(tx)?.weeks_ahead;
    span.may_be_taken(now, weeks)?;
    take(tx, id, span, None)
}

/// Takes a room for an appointment. One that had another room gives that back.
pub(in crate::appointments) fn book_for(
    tx: &mut Tx,
    id: RoomId,
    of: AppointmentId,
) -> Result<RoomBooking, Problem> {
    let appointment = bookings::find(tx, of)?;
    if !appointment.state.is_open() {
        return Err(Refusal::NotOpen.into());
    }
    let span = Span::new(appointment.starts_at, appointment.ends_at)?;
    store::free_of(tx, of)?;
    take(tx, id, span, Some(of))
}

fn take(
    tx: &mut Tx,
    id: RoomId,
    span: Span,
    of: Option<AppointmentId>,
) -> Result<RoomBooking, Problem> {
    tx.require(Permission::BookAppointments)?;
    let room = find(tx, id)?;
    if !room.is_offered {
        return Err(Refusal::RoomNotOffered.into());
    }
    is_free(tx, id, span)??;
    let booking = RoomBooking {
        id: RoomBookingId(tx.new_id()),
        room: id,
        appointment: of,
        span,
    };
    let by = tx.actor().id();
    store::book(tx, &booking, by)?;
    save(tx, &room, "appointments-event-room-taken")?;
    Ok(booking)
}

/// Refused in the inner result when somebody has the room in that while.
fn is_free(tx: &mut ReadTx, id: RoomId, span: Span) -> Result<Result<(), Refusal>, Problem> {
    let zone = offices::settings(tx)?.time_zone;
    let mut taken = store::bookings_between(tx, span.starts_at, span.ends_at)?;
    taken.retain(|it| it.room == id);
    Ok(span.is_free(&taken, zone))
}

/// Gives a room back. One that somebody else has given back by now is free, as was wanted.
pub(super) fn free(tx: &mut Tx, id: RoomBookingId) -> Result<(), Problem> {
    tx.require(Permission::BookAppointments)?;
    let Some(found) = store::find_booking(tx, id)? else {
        return Ok(());
    };
    store::free(tx, id)?;
    tx.record(&AppointmentEvent::of(
        "appointments-event-room-freed",
        found.room.to_string(),
    ))?;
    tx.announce(TOPIC);
    Ok(())
}

/// The appointment needs no room any more. Whoever ends it records that.
pub(in crate::appointments) fn give_back(tx: &mut Tx, id: AppointmentId) -> Result<(), Problem> {
    let now = tx.now();
    Ok(store::give_back(tx, id, now)?)
}

/// Whether an appointment whose end was undone has its room again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::appointments) enum RoomAgain {
    /// It has it, or never had one.
    AsBefore,
    /// Somebody else has the room by now.
    Gone,
}

/// The step of that very moment is undone: the room that was given back with it is taken again, unless somebody else has it.
pub(in crate::appointments) fn take_back(
    tx: &mut Tx,
    id: AppointmentId,
    at: DateTime<Utc>,
) -> Result<RoomAgain, Problem> {
    let Some(booking) = store::given_back(tx, id, at)? else {
        return Ok(RoomAgain::AsBefore);
    };
    let room = find(tx, booking.room)?;
    if is_free(tx, booking.room, booking.span)?.is_err() {
        return Ok(RoomAgain::Gone);
    }
    store::take_back(tx, booking.id)?;
    save(tx, &room, "appointments-event-room-taken")?;
    Ok(RoomAgain::AsBefore)
}

fn save(tx: &mut Tx, room: &InterviewRoom, kind: &'static str) -> Result<(), Problem> {
    if !store::save(tx, room)? {
        return Err(Problem::Busy);
    }
    tx.record(&AppointmentEvent::of(kind, room.id.to_string()))?;
    tx.announce(TOPIC);
    Ok(())
}

fn find(tx: &mut ReadTx, id: RoomId) -> Result<InterviewRoom, Problem> {
    let found = store::all(tx)?.into_iter().find(|it| it.id == id);
    found.ok_or(Problem::NotFound)
}

/// Whoever is sent to a room must know which of two is meant.
fn unlike_others(tx: &mut ReadTx, name: &str, own: Option<RoomId>) -> Result<(), Problem> {
    let name = name.to_lowercase();
    let is_same = |it: &InterviewRoom| Some(it.id) != own && it.name.to_lowercase() == name;
    if store::all(tx)?.iter().any(is_same) {
        return Err(Refusal::NameTaken.into());
    }
    Ok(())
}
