//! What can be done with what the kiosks say.

use super::super::TOPIC;
use super::model::{Saved, Screens};
use super::store;
use crate::access::Permission;
use crate::db::Tx;
use crate::problem::Problem;

/// Keeps what the kiosks say and ask; they learn it with their next question.
pub(in crate::offices) fn save(tx: &mut Tx, screens: &Screens) -> Result<(), Problem> {
    tx.require(Permission::ManageOffice)?;
    store::save(tx, screens)?;
    tx.record(&Saved(screens.clone()))?;
    tx.announce(TOPIC);
    Ok(())
}
