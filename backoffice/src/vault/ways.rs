//! Whether the content of the office can be opened at all, and by what: the questions of a start and of `check`.

use super::{Vault, VaultError, setup, store};
use crate::db::Actor;
use crate::problem::Problem;

/// What can open the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WaysIn {
    /// How many keyholders have a key.
    pub keyholders: usize,
    /// How many passphrase files were added.
    pub files: usize,
    /// How `setup.key` stands.
    pub setup: SetupKey,
}

/// How `setup.key` stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SetupKey {
    /// It opens the office: whoever can read the data folder has the key.
    Opens,
    /// Something of it is there, and it opens nothing.
    Remains,
    /// It is gone, as it should be once there is a keyholder.
    Gone,
}

impl WaysIn {
    /// Whether nothing opens the office.
    pub fn are_none(self) -> bool {
        self.keyholders == 0 && self.files == 0 && self.setup != SetupKey::Opens
    }

    /// Whether `setup.key` should be gone and is not.
    pub fn has_remains(self) -> bool {
        self.keyholders != 0 && self.setup != SetupKey::Gone
    }
}

impl Vault {
    /// What can open the office now. `setup.key` is looked at first: when it is being ended at this very moment, the
    /// keyholder for whom it is ended is seen afterwards.
    pub fn ways_in(&self) -> Result<WaysIn, Problem> {
        let setup = if setup::content_from_file(&self.keys, &self.folder)?.is_some() {
            SetupKey::Opens
        } else if setup::is_left(&self.keys, &self.folder)? {
            SetupKey::Remains
        } else {
            SetupKey::Gone
        };
        self.keys.read(&Actor::PROGRAM, |tx| {
            Ok(WaysIn {
                keyholders: store::holders(tx)?.len(),
                files: store::passphrases(tx)?.len(),
                setup,
            })
        })
    }

    /// Refuses to receive what nobody could ever read.
    pub fn require_a_way_in(&self) -> Result<(), VaultError> {
        let ways = self.ways_in().map_err(super::damaged)?;
        if ways.are_none() {
            Err(VaultError::NoWayIn)
        } else {
            Ok(())
        }
    }

    /// Whether content can be read only with a keyholder's password or a passphrase: neither in memory, nor through
    /// `setup.key`.
    pub fn is_locked(&self) -> Result<bool, Problem> {
        Ok(self.content_at_hand()?.is_none())
    }
}
