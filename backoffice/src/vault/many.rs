//! Opening very many sealed values at once: the data keys of all owners of a kind are fetched together, where fetching
//! them one by one would take longer than everything else.

use super::cipher::{Key, unwrap};
use super::{Spot, Vault, store};
use crate::db::Actor;
use crate::problem::Problem;
use std::collections::HashMap;
use zeroize::Zeroizing;

/// The data keys of all owners of one kind; wiped when dropped.
pub struct Opener(HashMap<String, Key>);

impl Vault {
    /// The data keys of all owners whose names begin with `kind`, such as `person:`.
    pub fn opener(&self, kind: &str) -> Result<Opener, Problem> {
        let opened = self.opened().ok_or(Problem::Locked)?;
        let wrapped = self
            .keys
            .read(&Actor::PROGRAM, |tx| Ok(store::data_keys(tx, kind)?))?;
        let mut keys = HashMap::with_capacity(wrapped.len());
        for (owner, wrapped) in wrapped {
            let key = Key::unwrap(&opened.content, owner.as_bytes(), &wrapped)
                .ok_or_else(|| Problem::defect("a data key does not open with the content key"))?;
            keys.insert(owner, key);
        }
        Ok(Opener(keys))
    }
}

impl Opener {
    /// Opens a value; `None` when its owner's key was destroyed.
    pub fn open(&self, spot: Spot, sealed: &[u8]) -> Result<Option<Zeroizing<Vec<u8>>>, Problem> {
        let Some(key) = self.0.get(spot.owner) else {
            return Ok(None);
        };
        unwrap(key, &spot.aad(), sealed)
            .map(Some)
            .ok_or_else(|| Problem::defect("a sealed value was altered or moved"))
    }
}
