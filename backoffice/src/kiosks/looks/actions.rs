//! What can be done with records that want a look: list them, and note that one was looked at.

use super::super::event::KioskEvent;
use super::super::model::Aside;
use super::super::{CALLS_TOPIC, TOPIC};
use super::model::WantsALook;
use super::store;
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use shared::ids::RecordId;
use uuid::Uuid;

/// Every record that wants a look, those that were set aside first: their visitors are not in the line.
pub(in crate::kiosks) fn wanting_a_look(tx: &mut ReadTx) -> Result<Vec<WantsALook>, Problem> {
    tx.require(Permission::ManageKiosks)?;
    let mut found = store::aside(tx)?;
    found.extend(store::flagged(tx)?);
    Ok(found)
}

/// Somebody has looked at a record and done what was needed. When a colleague was quicker, there is nothing left to do.
pub(in crate::kiosks) fn look_noted(tx: &mut Tx, id: Uuid) -> Result<(), Problem> {
    tx.require(Permission::ManageKiosks)?;
    if store::note(tx, id)? {
        tx.record(&KioskEvent::LookNoted { record: id })?;
        tx.announce(TOPIC);
        tx.announce(CALLS_TOPIC);
    } else {
        tx.needs_no_event();
    }
    Ok(())
}

/// The numbers of visitors whose records were set aside and not noted yet: they hold a paper and are not in the line.
/// Whoever has a record that was received is not among them: they wait already. Nor is a part of a private form, which
/// never makes anybody wait.
pub fn numbers_aside(tx: &mut ReadTx) -> Result<Vec<String>, Problem> {
    tx.require(Permission::SeeQueue)?;
    Ok(store::numbers_aside(tx, Aside::OtherBytes)?)
}

/// A record that was set aside has been received after all: nobody need look any more. Receiving it is what is recorded.
pub(in crate::kiosks) fn look_ended(
    tx: &mut Tx,
    record: RecordId,
    sha256: [u8; 32],
) -> Result<(), Problem> {
    if store::end(tx, record, sha256)? {
        tx.announce(TOPIC);
        tx.announce(CALLS_TOPIC);
    }
    Ok(())
}
