//! What can be done with the wall.

use super::model::{Saved, Settings};
use super::store;
use crate::access::Permission;
use crate::db::Tx;
use crate::problem::Problem;
use crate::queue::DISPLAY;

/// Keeps what the office says of its wall; every wall shows it at once.
pub(super) fn save(tx: &mut Tx, settings: &Settings) -> Result<(), Problem> {
    tx.require(Permission::ManageWindows)?;
    store::save(tx, settings)?;
    tx.record(&Saved)?;
    tx.announce(DISPLAY);
    Ok(())
}
