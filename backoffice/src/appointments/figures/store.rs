//! What came of the appointments of a span.

use super::model::{Kept, Outcome};
use crate::access::Permission;
use crate::appointments::bookings::{self, Appointment, CancelReason, State};
use crate::appointments::ids::SlotId;
use crate::appointments::slots::{self, Urgency};
use crate::db::ReadTx;
use crate::problem::Problem;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// Every appointment that begins from `from` until before `to`, as statistics count it.
pub fn outcomes(
    tx: &mut ReadTx,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<Vec<Outcome>, Problem> {
    tx.require(Permission::SeeAppointments)?;
    let slots = slots::between(tx, from, to)?;
    let places: BTreeMap<SlotId, u32> = slots.iter().map(|it| (it.id, it.capacity)).collect();
    let all = bookings::between(tx, from, to)?;
    let places = |it: &Appointment| places.get(&it.slot).copied().unwrap_or(u32::MAX);
    Ok(all.iter().map(|it| outcome(it, places(it))).collect())
}

fn outcome(it: &Appointment, places: u32) -> Outcome {
    let (kept, came_at) = match it.state {
        State::Booked | State::Confirmed { .. } => (Kept::Expected, None),
        State::CheckedIn { at, .. } => (Kept::Came, Some(at)),
        State::NoShow { .. } => (Kept::NoShow, None),
        State::Cancelled { reason, .. } => match reason {
            CancelReason::Person | CancelReason::Office => (Kept::Cancelled, None),
            CancelReason::Mistake | CancelReason::Undone => (Kept::Void, None),
        },
        State::Rescheduled { .. } => (Kept::Moved, None),
    };
    Outcome {
        day: it.day,
        of: it.type_id,
        starts_at: it.starts_at,
        booked_at: it.booked_at,
        came_at,
        kept,
        is_urgent: it.urgency == Urgency::Urgent,
        is_extra: it.is_extra,
        places,
    }
}
