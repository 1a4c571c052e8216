//! How words of safety are sealed: each thing under a key of its own, plans under that of the person.

use crate::problem::Problem;
use crate::vault::{Spot, Vault};
use serde::Serialize;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

/// Where something is sealed.
pub(super) struct At<'a> {
    /// Whose key seals it.
    pub(super) owner: String,
    /// The table it stands in.
    pub(super) table: &'a str,
    /// The row.
    pub(super) row: String,
}

impl At<'_> {
    pub(super) fn seal<T: Serialize>(&self, vault: &Vault, it: &T) -> Result<Vec<u8>, Problem> {
        let plain = serde_json::to_vec(it).map(Zeroizing::new);
        let plain = plain.map_err(|_| Problem::defect("it cannot be written"))?;
        vault.seal(self.spot(), &plain)
    }

    pub(super) fn open<T: DeserializeOwned>(
        &self,
        vault: &Vault,
        sealed: &[u8],
    ) -> Result<T, Problem> {
        let plain = vault.open(self.spot(), sealed)?;
        // What the reader says may quote what it reads.
        serde_json::from_slice(&plain).map_err(|_| Problem::defect("what is sealed cannot be read"))
    }

    fn spot(&self) -> Spot<'_> {
        Spot {
            owner: &self.owner,
            table: self.table,
            row: &self.row,
            field: "facts",
        }
    }
}
