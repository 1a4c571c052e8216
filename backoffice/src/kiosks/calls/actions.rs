//! What can be done with a visitor's call for a person: take it in, see it, go there.

use super::super::model::KioskEvent;
use super::super::{CALLS_TOPIC, TOPIC};
use super::model::{OpenCall, reason_word};
use super::store;
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::offices;
use crate::problem::Problem;
use shared::ids::{CallId, KioskId};
use shared::protocol::Call;
use translations::Language;

/// Takes in the calls of a report. The kiosk repeats a call until the office has answered a report with it, so one that
/// is known already changes nothing. A language we do not speak is left out: the visitor still wants a person.
pub(in crate::kiosks) fn take_in(
    tx: &mut Tx,
    kiosk: KioskId,
    calls: &[Call],
) -> Result<(), Problem> {
    for call in calls {
        let language = call.language.as_deref().and_then(Language::find);
        if !store::add(tx, call.id, kiosk, call.why, language)? {
            // The statement ran and changed nothing.
            tx.needs_no_event();
            continue;
        }
        tx.record(&KioskEvent::PersonAsked {
            kiosk,
            why: reason_word(call.why),
        })?;
        announce(tx);
    }
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
    let since = offices::settings(tx)?.day_start(now);
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
