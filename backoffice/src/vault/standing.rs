//! What the vault is told of the people of the office: who works here, and who is to hold a key.

use std::collections::BTreeMap;
use uuid::Uuid;

/// Who works here, each with the salt of their account's password.
pub type WorksHere = BTreeMap<Uuid, [u8; 16]>;

/// Whether a member of staff is to hold a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Their role holds none.
    Never,
    /// If they were meant to before: what the office's records say of their role is not enough.
    AsBefore,
    /// A keyholder lets them in, newly or again. Of somebody who was here before, what was meant then stays true.
    LetIn,
}

impl Holds {
    /// Whether they hold one from now on; `before` is what was meant the last time.
    pub(super) fn now(self, before: Option<bool>) -> bool {
        match self {
            Holds::Never => false,
            Holds::AsBefore => before == Some(true),
            Holds::LetIn => before != Some(false),
        }
    }
}

/// Whether a person works here and signs in with the password that opens their key pair.
pub(super) fn fits(works_here: &WorksHere, staff_id: Uuid, salt: [u8; 16]) -> bool {
    works_here.get(&staff_id) == Some(&salt)
}
