//! What can be done with what the kiosks say.

use super::super::{TOPIC, store as facts};
use super::model::{Saved, Screens};
use super::store;
use crate::access::Permission;
use crate::db::Tx;
use crate::problem::Problem;
use shared::protocol::Door;

/// Keeps what the kiosks say and ask; they learn it with their next question.
pub(in crate::offices) fn save(tx: &mut Tx, screens: &Screens) -> Result<(), Problem> {
    tx.require(Permission::ManageOffice)?;
    // What is closed now opens as it is said now; what has opened by itself meanwhile stays open.
    let is_closed = facts::settings(tx)?.door == Door::Closed;
    store::save(tx, screens)?;
    if is_closed {
        facts::closed_until(tx, screens.opens_at)?;
    }
    tx.record(&Saved(screens.clone()))?;
    tx.announce(TOPIC);
    Ok(())
}
