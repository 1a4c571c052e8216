//! What can be done with a visitor's call for a person: take it in, see it, go there.

use super::super::event::KioskEvent;
use super::super::{CALLS_TOPIC, TOPIC};
use super::model::{HEARD_WITHIN, KEPT, Languages, OpenCall, is_missed, moment, reason_word};
use super::store;
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::offices;
use crate::problem::Problem;
use chrono::{DateTime, Utc};
use shared::ids::{CallId, KioskId};
use shared::protocol::Call;

/// Takes in the calls of a report; `heard_at` is when the kiosk was heard last. The kiosk repeats a call until the office
/// has answered a report with it, so one that is known already changes nothing.
pub(in crate::kiosks) fn take_in(
    tx: &mut Tx,
    kiosk: KioskId,
    heard_at: DateTime<Utc>,
    calls: &[Call],
) -> Result<(), Problem> {
    let now = tx.now();
    // That calls came and went stays in the events; that they are forgotten is none.
    store::forget(tx, now - KEPT)?;
    tx.needs_no_event();
    for call in calls {
        if !store::is_known(tx, call.id)? {
            let called_at = moment(call.at, heard_at, now);
            take_in_one(tx, kiosk, call, called_at)?;
        }
    }
    Ok(())
}

/// A language we do not speak is left out: the visitor still wants a person. One who asks again, or the next one, while
/// nobody has gone there yet is no other call: somebody goes there once.
fn take_in_one(
    tx: &mut Tx,
    kiosk: KioskId,
    call: &Call,
    called_at: DateTime<Utc>,
) -> Result<(), Problem> {
    let languages = Languages::of(call);
    let why = reason_word(call.why);
    store::add(tx, call, kiosk, languages, called_at)?;
    if is_missed(called_at, tx.now()) {
        store::close(tx, call.id)?;
        tx.record(&KioskEvent::PersonMissed { kiosk, why })?;
        return Ok(());
    }
    match store::open_before(tx, kiosk, call)? {
        Some(open) => {
            store::close(tx, call.id)?;
            store::refresh(tx, open, languages, called_at)?;
        }
        None => tx.record(&KioskEvent::PersonAsked { kiosk, why })?,
    }
    announce(tx);
    Ok(())
}

/// Whoever acts goes to the visitor who called; the call disappears for everybody. When a colleague was quicker, there is
/// nothing left to do.
pub fn answer_call(tx: &mut Tx, id: CallId) -> Result<(), Problem> {
    may_answer(tx)?;
    if store::answer(tx, id)? {
        tx.record(&KioskEvent::PersonComes { call: id })?;
        announce(tx);
    } else if store::is_known(tx, id)? {
        tx.needs_no_event();
    } else {
        return Err(Problem::NotFound);
    }
    Ok(())
}

/// The calls of today that nobody has answered, the pressing ones first, then the oldest. Nothing of them is sealed, so a locked office sees them too.
pub fn open_calls(tx: &mut ReadTx) -> Result<Vec<OpenCall>, Problem> {
    let now = tx.now();
    // Midnight does not answer a call.
    let since = offices::settings(tx)?
        .day_start(now)
        .min(now - HEARD_WITHIN);
    Ok(store::unanswered(tx, since)?)
}

/// Whoever receives visitors, or looks after the kiosks.
fn may_answer(tx: &ReadTx) -> Result<(), Problem> {
    tx.require(Permission::CallTickets)
        .or_else(|_| tx.require(Permission::ManageKiosks))
}

fn announce(tx: &mut Tx) {
    tx.announce(TOPIC);
    tx.announce(CALLS_TOPIC);
}
