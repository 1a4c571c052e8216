//! Every SQL statement on rooms and the times for which they are taken.

use super::model::{InterviewRoom, RoomBooking, Span};
use crate::appointments::ids::{AppointmentId, RoomBookingId, RoomId};
use crate::db::{DbResult, ReadTx, Row, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Every room, those that are used first.
pub(in crate::appointments) fn all(tx: &mut ReadTx) -> DbResult<Vec<InterviewRoom>> {
    tx.all(
        "select id, name, is_offered, version from interview_room order by is_offered desc, name, id",
        &[],
        |row| {
            Ok(InterviewRoom {
                id: RoomId(row.get("id")?),
                name: row.get("name")?,
                is_offered: row.get("is_offered")?,
                version: row.get("version")?,
            })
        },
    )
}

pub(super) fn add(tx: &mut Tx, name: &str) -> DbResult<RoomId> {
    let id = tx.new_id();
    tx.execute(
        "insert into interview_room (id, name, is_offered, version) values (:id, :name, :is_offered, 0)",
        &[
            ("id", id.into()),
            ("name", name.into()),
            ("is_offered", true.into()),
        ],
    )?;
    Ok(RoomId(id))
}

/// Saves a room unless someone else has changed or taken it since it was read; tells whether it was saved.
pub(super) fn save(tx: &mut Tx, it: &InterviewRoom) -> DbResult<bool> {
    let saved = tx.execute(
        "update interview_room set name = :name, is_offered = :is_offered, version = version + 1
         where id = :id and version = :version",
        &[
            ("name", it.name.as_str().into()),
            ("is_offered", it.is_offered.into()),
            ("id", it.id.0.into()),
            ("version", it.version.into()),
        ],
    )?;
    Ok(saved == 1)
}

pub(super) fn book(tx: &mut Tx, it: &RoomBooking, by: Option<Uuid>) -> DbResult<()> {
    tx.execute(
        "insert into room_booking (id, room_id, appointment_id, starts_at, ends_at, booked_by)
         values (:id, :room, :appointment, :starts_at, :ends_at, :by)",
        &[
            ("id", it.id.0.into()),
            ("room", it.room.0.into()),
            ("appointment", it.appointment.map(|it| it.0).into()),
            ("starts_at", it.span.starts_at.into()),
            ("ends_at", it.span.ends_at.into()),
            ("by", by.into()),
        ],
    )?;
    Ok(())
}

pub(super) fn find_booking(tx: &mut ReadTx, id: RoomBookingId) -> DbResult<Option<RoomBooking>> {
    tx.first(
        "select id, room_id, appointment_id, starts_at, ends_at from room_booking
         where id = :id and freed_at is null",
        &[("id", id.0.into())],
        read,
    )
}

/// Every time for which a room is taken that has a moment between `from` and `to`, in order.
pub(in crate::appointments) fn bookings_between(
    tx: &mut ReadTx,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> DbResult<Vec<RoomBooking>> {
    tx.all(
        "select id, room_id, appointment_id, starts_at, ends_at from room_booking
         where ends_at > :from and starts_at < :to and freed_at is null order by starts_at, id",
        &[("from", from.into()), ("to", to.into())],
        read,
    )
}

/// The room that is taken for an appointment.
pub(in crate::appointments) fn of_appointment(
    tx: &mut ReadTx,
    id: AppointmentId,
) -> DbResult<Option<RoomBooking>> {
    tx.first(
        "select id, room_id, appointment_id, starts_at, ends_at from room_booking
         where appointment_id = :id and freed_at is null",
        &[("id", id.0.into())],
        read,
    )
}

/// The room that was given back with a step of that very moment.
pub(super) fn given_back(
    tx: &mut ReadTx,
    id: AppointmentId,
    at: DateTime<Utc>,
) -> DbResult<Option<RoomBooking>> {
    tx.first(
        "select id, room_id, appointment_id, starts_at, ends_at from room_booking
         where appointment_id = :id and freed_at = :at",
        &[("id", id.0.into()), ("at", at.into())],
        read,
    )
}

pub(super) fn free(tx: &mut Tx, id: RoomBookingId) -> DbResult<()> {
    tx.execute(
        "delete from room_booking where id = :id",
        &[("id", id.0.into())],
    )?;
    Ok(())
}

/// The appointment does not take place: its room is free from `at` on, and known for whoever thinks again.
pub(super) fn give_back(tx: &mut Tx, id: AppointmentId, at: DateTime<Utc>) -> DbResult<()> {
    tx.execute(
        "delete from room_booking where appointment_id = :id and freed_at is not null",
        &[("id", id.0.into())],
    )?;
    tx.execute(
        "update room_booking set freed_at = :at where appointment_id = :id",
        &[("at", at.into()), ("id", id.0.into())],
    )?;
    Ok(())
}

/// A room that was given back is taken again.
pub(super) fn take_back(tx: &mut Tx, id: RoomBookingId) -> DbResult<()> {
    tx.execute(
        "update room_booking set freed_at = null where id = :id",
        &[("id", id.0.into())],
    )?;
    Ok(())
}

/// The appointment has no room any more, nor had one.
pub(in crate::appointments) fn free_of(tx: &mut Tx, id: AppointmentId) -> DbResult<()> {
    tx.execute(
        "delete from room_booking where appointment_id = :id",
        &[("id", id.0.into())],
    )?;
    Ok(())
}

fn read(row: &Row) -> DbResult<RoomBooking> {
    let appointment: Option<Uuid> = row.get("appointment_id")?;
    Ok(RoomBooking {
        id: RoomBookingId(row.get("id")?),
        room: RoomId(row.get("room_id")?),
        appointment: appointment.map(AppointmentId),
        span: Span {
            starts_at: row.get("starts_at")?,
            ends_at: row.get("ends_at")?,
        },
    })
}
