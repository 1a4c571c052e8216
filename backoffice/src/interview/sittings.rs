//! Who has said that nobody else hears what is asked, for which visit: asked once in a sitting, and forgotten with the keys.

use super::eyes::Room;
use crate::access::StaffId;
use crate::vault::Vault;
use chrono::{DateTime, TimeDelta, Utc};
use shared::ids::VisitId;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// A sitting is over after this time: somebody else may have come in.
const SITTING: TimeDelta = TimeDelta::hours(2);

/// Kept while the office is open.
#[derive(Default)]
struct Sittings(Mutex<HashMap<(StaffId, VisitId), DateTime<Utc>>>);

/// Remembers that somebody has said it.
pub(super) fn say(vault: &Vault, staff: StaffId, visit: VisitId, now: DateTime<Utc>) {
    if let Some(kept) = vault.kept::<Sittings>() {
        let mut all = kept.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|_, since| (TimeDelta::zero()..SITTING).contains(&(now - *since)));
        all.insert((staff, visit), now);
    }
}

/// Somebody has come in, or the sitting is over.
pub(super) fn unsay(vault: &Vault, staff: StaffId, visit: VisitId) {
    if let Some(kept) = vault.kept::<Sittings>() {
        let mut all = kept.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.remove(&(staff, visit));
    }
}

/// Whether they have said it in this sitting.
pub(super) fn room(vault: &Vault, staff: StaffId, visit: VisitId, now: DateTime<Utc>) -> Room {
    let Some(kept) = vault.kept::<Sittings>() else {
        return Room::NotSaid;
    };
    let all = kept.0.lock().unwrap_or_else(PoisonError::into_inner);
    let said = all.get(&(staff, visit));
    // A moment to come is of before the clock was set back.
    if said.is_some_and(|it| (TimeDelta::zero()..SITTING).contains(&(now - *it))) {
        Room::Alone
    } else {
        Room::NotSaid
    }
}
