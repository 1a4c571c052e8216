//! Which places are taken at which times.

use super::urgency;
use crate::appointments::ids::SlotId;
use crate::appointments::slots::Urgency;
use crate::db::{DbResult, ReadTx, Row};
use chrono::{DateTime, Utc};

/// A place that is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::appointments) struct Taken {
    pub(in crate::appointments) slot: SlotId,
    pub(in crate::appointments) place: u32,
    pub(in crate::appointments) urgency: Urgency,
}

/// The places that are taken at a time.
pub(in crate::appointments) fn taken(tx: &mut ReadTx, slot: SlotId) -> DbResult<Vec<Taken>> {
    tx.all(
        "select slot_id, place, is_urgent from appointment where slot_id = :slot and place is not null order by place",
        &[("slot", slot.0.into())],
        read_taken,
    )
}

/// The places that are taken at all times that begin from `from` until before `to`.
pub(in crate::appointments::bookings) fn taken_between(
    tx: &mut ReadTx,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> DbResult<Vec<Taken>> {
    tx.all(
        "select slot_id, place, is_urgent from appointment
         where starts_at >= :from and starts_at < :to and place is not null order by slot_id, place",
        &[("from", from.into()), ("to", to.into())],
        read_taken,
    )
}

/// Whether anybody was ever booked at this time.
pub(in crate::appointments) fn has_any(tx: &mut ReadTx, slot: SlotId) -> DbResult<bool> {
    let found = tx.first(
        "select id from appointment where slot_id = :slot limit 1",
        &[("slot", slot.0.into())],
        |_| Ok(()),
    )?;
    Ok(found.is_some())
}

fn read_taken(row: &Row) -> DbResult<Taken> {
    Ok(Taken {
        slot: SlotId(row.get("slot_id")?),
        place: row.get("place")?,
        urgency: urgency(row)?,
    })
}
