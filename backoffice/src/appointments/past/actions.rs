//! Erases appointments that are long past.

use crate::appointments::bookings;
use crate::appointments::event::AppointmentEvent;
use crate::appointments::{TOPIC, reminders, rooms, settings};
use crate::db::{ReadTx, Tx};
use crate::offices;
use crate::problem::Problem;
use crate::vault::Vault;
use chrono::{Days, NaiveDate};

/// So many are erased at once; the rest a minute later. Each has a key of its own to destroy, and others wait meanwhile.
const ERASED_AT_ONCE: u32 = 50;

/// Whether there is any that was kept for long enough.
pub(in crate::appointments) fn has_any(tx: &mut ReadTx) -> Result<bool, Problem> {
    let before = kept_since(tx)?;
    Ok(!bookings::past(tx, before, 1)?.is_empty())
}

/// Erases those that were kept for long enough, and destroys the keys of what was sealed with them: a copy of the records
/// that is found later opens nothing. Tells how many they were. Whoever is still expected is not among them: they
/// were noted as a no-show on the day after.
pub(in crate::appointments) fn erase(tx: &mut Tx, vault: &Vault) -> Result<usize, Problem> {
    let before = kept_since(tx)?;
    let past = bookings::past(tx, before, ERASED_AT_ONCE)?;
    if past.is_empty() {
        return Ok(0);
    }
    for id in &past {
        reminders::erase_of(tx, *id)?;
        rooms::erase_of(tx, *id)?;
        bookings::erase(tx, *id)?;
    }
    let event = AppointmentEvent::of("appointments-event-erased", "appointments")
        .with("count", past.len())
        .with("before", before.to_string());
    tx.record(&event)?;
    tx.announce(TOPIC);
    // The keys go last, and before the records: what comes in between leaves records that nobody can read, and those are
    // erased a minute later. The other way round keys would stay for ever.
    for id in &past {
        bookings::destroy_key(vault, *id)?;
    }
    Ok(past.len())
}

/// How many would be erased if appointments were kept for so many days.
pub(in crate::appointments) fn would_go(tx: &mut ReadTx, days: u32) -> Result<usize, Problem> {
    let before = days_ago(tx, days)?;
    Ok(bookings::past(tx, before, u32::MAX >> 1)?.len())
}

/// Appointments of earlier days are not kept.
pub fn kept_since(tx: &mut ReadTx) -> Result<NaiveDate, Problem> {
    let days = settings::settings(tx)?.keep_days;
    days_ago(tx, days)
}

fn days_ago(tx: &mut ReadTx, days: u32) -> Result<NaiveDate, Problem> {
    let zone = offices::settings(tx)?.time_zone;
    let today = tx.now().with_timezone(&zone).date_naive();
    let since = today.checked_sub_days(Days::new(days.into()));
    Ok(since.unwrap_or(NaiveDate::MIN))
}
