//! What can be done with the times of appointments: making them for weeks, closing and removing one.

use super::model::Slot;
use super::places::{DAY_AT_MOST, keep_back};
use super::plan::Plan;
use super::store;
use crate::access::Permission;
use crate::appointments::event::AppointmentEvent;
use crate::appointments::ids::{SlotId, TypeId};
use crate::appointments::refusal::Refusal;
use crate::appointments::types::{self, AppointmentType};
use crate::appointments::{TOPIC, bookings, settings};
use crate::db::{ReadTx, Tx};
use crate::offices;
use crate::problem::Problem;
use chrono::{DateTime, TimeDelta, Utc};

/// Nobody plans more times at once.
const TIMES_MAX: usize = 5000;

/// What came of a plan.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::appointments) struct Made {
    /// So many times are new.
    pub(in crate::appointments) made: u32,
    /// So many do not come, because the clocks go forward then.
    pub(in crate::appointments) skipped: u32,
}

/// Makes the times of a plan. Those that are there already stay as they are, those that have passed are not made.
pub(in crate::appointments) fn make(tx: &mut Tx, of: TypeId, plan: &Plan) -> Result<Made, Problem> {
    tx.require(Permission::ManageAppointments)?;
    let of = types::find(tx, of)?.ok_or(Problem::NotFound)?;
    if !of.is_offered {
        return Err(Refusal::TypeNotOffered.into());
    }
    let zone = offices::settings(tx)?.time_zone;
    let percent = settings::settings(tx)?.hold_back_percent;
    let (mut made, mut planned) = (Made::default(), 0);
    for day in plan.within(tx.now().with_timezone(&zone).date_naive())? {
        let day = plan.moments(day, of.facts.minutes, zone);
        if TIMES_MAX < planned + day.moments.len() {
            return Err(Refusal::TooManyTimes { max: TIMES_MAX }.into());
        }
        planned += day.moments.len();
        made.skipped += day.skipped;
        made.made += add_day(tx, &of, plan.capacity, percent, &day.moments)?;
    }
    if planned == 0 {
        return Err(Refusal::NoneFit {
            minutes: of.facts.minutes,
        }
        .into());
    }
    if made.made == 0 {
        return Err(Refusal::NoneMade.into());
    }
    let event = AppointmentEvent::of("appointments-event-slots-made", of.id.to_string());
    tx.record(&event.with("count", made.made))?;
    tx.announce(TOPIC);
    Ok(made)
}

/// The new times of one day. What is kept back is counted over all times of that day, and what earlier plans keep counts.
fn add_day(
    tx: &mut Tx,
    of: &AppointmentType,
    capacity: u32,
    percent: u32,
    moments: &[DateTime<Utc>],
) -> Result<u32, Problem> {
    let (Some(first), Some(last)) = (moments.first(), moments.last()) else {
        return Ok(0);
    };
    let length = TimeDelta::minutes(of.facts.minutes.into());
    let zone = offices::settings(tx)?.time_zone;
    let day = |at: &DateTime<Utc>| at.with_timezone(&zone).date_naive();
    let mut there = store::of_type_between(tx, of.id, *first - DAY_AT_MOST, *last + DAY_AT_MOST)?;
    there.retain(|it| day(&it.starts_at) == day(first) && !it.is_closed);
    let now = tx.now();
    let mut new = moments.to_vec();
    new.retain(|at| now < *at && there.iter().all(|it| it.starts_at != *at));
    let kept = keep_back(&there, &new, capacity, percent);
    let mut added = 0;
    for (starts_at, held_back) in new.iter().zip(kept) {
        let slot = Slot {
            id: SlotId(tx.new_id()),
            type_id: of.id,
            starts_at: *starts_at,
            ends_at: *starts_at + length,
            capacity,
            held_back,
            is_closed: false,
            version: 0,
        };
        added += u32::from(store::add(tx, &slot)?);
    }
    Ok(added)
}

/// Nobody else is booked at this time any more; whoever was comes.
pub(in crate::appointments) fn close(tx: &mut Tx, id: SlotId) -> Result<Slot, Problem> {
    let slot = find(tx, id)?;
    set(
        tx,
        Slot {
            is_closed: true,
            ..slot
        },
        "appointments-event-slot-closed",
    )
}

/// People can be booked at this time again.
pub(in crate::appointments) fn open(tx: &mut Tx, id: SlotId) -> Result<Slot, Problem> {
    let slot = find(tx, id)?;
    set(
        tx,
        Slot {
            is_closed: false,
            ..slot
        },
        "appointments-event-slot-opened",
    )
}

/// So many people can come at this time from now on, but no fewer than were booked already.
pub(in crate::appointments) fn resize(
    tx: &mut Tx,
    id: SlotId,
    capacity: u32,
) -> Result<Slot, Problem> {
    let slot = find(tx, id)?;
    let taken = u32::try_from(bookings::taken(tx, id)?.len()).unwrap_or(u32::MAX);
    let resized = slot.resized(capacity, taken)?;
    set(tx, resized, "appointments-event-slot-resized")
}

/// The time was planned by mistake.
pub(in crate::appointments) fn remove(tx: &mut Tx, id: SlotId) -> Result<Slot, Problem> {
    let slot = find(tx, id)?;
    if bookings::has_any(tx, id)? {
        return Err(Refusal::SlotNotEmpty.into());
    }
    if !store::remove(tx, &slot)? {
        return Err(Problem::Busy);
    }
    tx.record(&AppointmentEvent::of(
        "appointments-event-slot-removed",
        id.to_string(),
    ))?;
    tx.announce(TOPIC);
    Ok(slot)
}

fn set(tx: &mut Tx, slot: Slot, kind: &'static str) -> Result<Slot, Problem> {
    if !store::save(tx, &slot)? {
        return Err(Problem::Busy);
    }
    tx.record(&AppointmentEvent::of(kind, slot.id.to_string()))?;
    tx.announce(TOPIC);
    Ok(slot)
}

fn find(tx: &mut ReadTx, id: SlotId) -> Result<Slot, Problem> {
    tx.require(Permission::ManageAppointments)?;
    store::find(tx, id)?.ok_or(Problem::NotFound)
}
