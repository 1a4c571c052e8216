//! The outbox: every sealed record this kiosk made, its ticket number, what became of its paper
//! and whether the office has it. Nothing is ever removed from it.
//!
//! Taking a number and keeping the record is one transaction. Only when that is on the disk is the
//! number shown. A record is known by the id its visit began with, so trying again cannot make two.

mod delivery;
mod handover;
mod kept;
mod newest;
mod row;
mod store;
mod tickets;

pub use delivery::{Counts, Stored, Unreadable};
pub use handover::{Closed, Handover};
pub use kept::Pairing;
pub use store::OutboxError;
pub use tickets::{PrintState, Slot, TakeError, Taken};

use crate::folder::Folder;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The outbox of one kiosk. Screen, printer and link share it; each call is one short transaction.
pub struct Outbox {
    db: Mutex<Connection>,
    /// How many rows had been written when the records were counted last, and what was counted.
    counted: Mutex<Option<(u64, Counts)>>,
    // Kept as long as the file is open, so that no second program opens it.
    folder: Folder,
}

impl Outbox {
    /// Opens the outbox in `folder`, making it on the first start.
    pub fn open(folder: Folder) -> Result<Outbox, OutboxError> {
        let db = store::open(folder.path())?;
        Ok(Outbox {
            db: Mutex::new(db),
            counted: Mutex::default(),
            folder,
        })
    }

    /// The folder it is in.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }

    /// The file, for one caller at a time. A panic elsewhere leaves no half-done transaction
    /// behind (dropping one undoes it), so the file stays usable.
    fn db(&self) -> MutexGuard<'_, Connection> {
        self.db.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn counted(&self) -> MutexGuard<'_, Option<(u64, Counts)>> {
        self.counted.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on nothing of its records can be read or counted.
    #[cfg(test)]
    pub(crate) fn breaks(&self) {
        self.db().execute("DROP TABLE progress", ()).unwrap();
    }

    /// Whether anything can be written from now on.
    #[cfg(test)]
    pub(crate) fn takes(&self, whether: bool) {
        self.db()
            .pragma_update(None, "query_only", !whether)
            .unwrap();
    }

    fn write<T, E: From<rusqlite::Error>>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut db = self.db();
        let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = work(&tx)?;
        tx.commit()?;
        Ok(done)
    }
}

#[cfg(test)]
mod tests;
