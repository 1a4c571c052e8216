//! How many places the times of a span have, and which of them are free.

use super::store::{self, Taken};
use crate::appointments::ids::SlotId;
use crate::appointments::settings;
use crate::appointments::slots::{self, DAY_AT_MOST, Places, Slot, Urgency, spread};
use crate::db::ReadTx;
use crate::offices;
use crate::problem::Problem;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use std::collections::BTreeMap;

/// The places of each of these times. Extra ones are spread over all times of a type on a day.
pub(in crate::appointments) fn places_of(
    tx: &mut ReadTx,
    slots: &[Slot],
) -> Result<BTreeMap<SlotId, Places>, Problem> {
    let (Some(first), Some(last)) = (slots.first(), slots.last()) else {
        return Ok(BTreeMap::new());
    };
    let now = tx.now();
    let zone = offices::settings(tx)?.time_zone;
    let percent = settings::settings(tx)?.overbook_percent;
    let (from, to) = (first.starts_at - DAY_AT_MOST, last.starts_at + DAY_AT_MOST);
    let extras = extras(&slots::between(tx, from, to)?, percent, zone);
    let mut taken: BTreeMap<SlotId, Vec<Taken>> = BTreeMap::new();
    for it in store::taken_between(tx, from, to)? {
        taken.entry(it.slot).or_default().push(it);
    }
    let places = |slot: &Slot| {
        let extra = extras.get(&slot.id).copied().unwrap_or_default();
        let taken = taken.get(&slot.id).map_or(&[][..], Vec::as_slice);
        (slot.id, Places::of(slot, extra, counts(taken), now))
    };
    Ok(slots.iter().map(places).collect())
}

/// How many are taken, and how many of these by urgent matters.
fn counts(taken: &[Taken]) -> (u32, u32) {
    let is_urgent = |it: &&Taken| it.urgency == Urgency::Urgent;
    let count = |it: usize| u32::try_from(it).unwrap_or(u32::MAX);
    (
        count(taken.len()),
        count(taken.iter().filter(is_urgent).count()),
    )
}

/// The extra places of each time: so many per cent of a day of a type, in whole places. A time that is closed gives none,
/// and takes none from the others.
fn extras(slots: &[Slot], percent: u32, zone: Tz) -> BTreeMap<SlotId, u32> {
    let day = |at: DateTime<Utc>| -> NaiveDate { at.with_timezone(&zone).date_naive() };
    let mut days: BTreeMap<_, Vec<&Slot>> = BTreeMap::new();
    for slot in slots.iter().filter(|it| !it.is_closed) {
        let key = (slot.type_id, day(slot.starts_at));
        days.entry(key).or_default().push(slot);
    }
    let mut extras = BTreeMap::new();
    for of_day in days.values() {
        let capacities: Vec<u32> = of_day.iter().map(|it| it.capacity).collect();
        let shares = spread(&capacities, percent);
        extras.extend(of_day.iter().map(|it| it.id).zip(shares));
    }
    extras
}
