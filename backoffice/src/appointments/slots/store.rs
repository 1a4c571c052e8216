//! Every SQL statement on the times of appointments.

use super::model::Slot;
use crate::appointments::ids::{SlotId, TypeId};
use crate::db::{DbResult, ReadTx, Row, Tx};
use chrono::{DateTime, Utc};

/// One time.
pub(in crate::appointments) fn find(tx: &mut ReadTx, id: SlotId) -> DbResult<Option<Slot>> {
    tx.first(
        "select id, type_id, starts_at, ends_at, capacity, held_back, is_closed, version from appointment_slot where id = :id",
        &[("id", id.0.into())],
        read,
    )
}

/// Every time that begins from `from` until before `to`, in order.
pub(in crate::appointments) fn between(
    tx: &mut ReadTx,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> DbResult<Vec<Slot>> {
    tx.all(
        "select id, type_id, starts_at, ends_at, capacity, held_back, is_closed, version from appointment_slot
         where starts_at >= :from and starts_at < :to order by starts_at, type_id",
        &[("from", from.into()), ("to", to.into())],
        read,
    )
}

/// The times of one type that begin from `from` until before `to`, in order.
pub(in crate::appointments) fn of_type_between(
    tx: &mut ReadTx,
    of: TypeId,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> DbResult<Vec<Slot>> {
    tx.all(
        "select id, type_id, starts_at, ends_at, capacity, held_back, is_closed, version from appointment_slot
         where type_id = :type and starts_at >= :from and starts_at < :to order by starts_at",
        &[
            ("type", of.0.into()),
            ("from", from.into()),
            ("to", to.into()),
        ],
        read,
    )
}

/// Adds a time; tells whether it was not there yet.
pub(super) fn add(tx: &mut Tx, it: &Slot) -> DbResult<bool> {
    let added = tx.execute(
        "insert into appointment_slot (id, type_id, starts_at, ends_at, capacity, held_back, is_closed, version)
         values (:id, :type, :starts_at, :ends_at, :capacity, :held_back, :is_closed, 0)
         on conflict do nothing",
        &[
            ("id", it.id.0.into()),
            ("type", it.type_id.0.into()),
            ("starts_at", it.starts_at.into()),
            ("ends_at", it.ends_at.into()),
            ("capacity", it.capacity.into()),
            ("held_back", it.held_back.into()),
            ("is_closed", it.is_closed.into()),
        ],
    )?;
    Ok(added == 1)
}

/// Somebody takes or frees a place at this time; tells whether nobody else was quicker.
pub(in crate::appointments) fn touch(tx: &mut Tx, it: &Slot) -> DbResult<bool> {
    save(tx, it)
}

/// Saves whether a time is closed and how many people can come, unless someone else has changed it since it was read; tells whether it was saved.
pub(super) fn save(tx: &mut Tx, it: &Slot) -> DbResult<bool> {
    let saved = tx.execute(
        "update appointment_slot set capacity = :capacity, held_back = :held_back, is_closed = :is_closed, version = version + 1 where id = :id and version = :version",
        &[
            ("capacity", it.capacity.into()),
            ("held_back", it.held_back.into()),
            ("is_closed", it.is_closed.into()),
            ("id", it.id.0.into()),
            ("version", it.version.into()),
        ],
    )?;
    Ok(saved == 1)
}

/// Removes a time, unless someone else has changed it since it was read; tells whether it was removed.
pub(super) fn remove(tx: &mut Tx, it: &Slot) -> DbResult<bool> {
    let removed = tx.execute(
        "delete from appointment_slot where id = :id and version = :version",
        &[("id", it.id.0.into()), ("version", it.version.into())],
    )?;
    Ok(removed == 1)
}

fn read(row: &Row) -> DbResult<Slot> {
    Ok(Slot {
        id: SlotId(row.get("id")?),
        type_id: TypeId(row.get("type_id")?),
        starts_at: row.get("starts_at")?,
        ends_at: row.get("ends_at")?,
        capacity: row.get("capacity")?,
        held_back: row.get("held_back")?,
        is_closed: row.get("is_closed")?,
        version: row.get("version")?,
    })
}
