//! What is sealed of an item, under the key of its visit.

use super::kept::Kept;
use crate::problem::Problem;
use crate::vault::{Spot, Vault};
use shared::ids::VisitId;
use uuid::Uuid;
use zeroize::Zeroizing;

/// Filled up with spaces to multiples of this, so that its length tells nothing.
const PAD: usize = 4096;

fn at<T>(visit: VisitId, item: Uuid, version: u32, work: impl FnOnce(Spot) -> T) -> T {
    let (owner, row) = (format!("visit:{visit}"), format!("{item}/{version}"));
    work(Spot {
        owner: &owner,
        table: "selection_item",
        row: &row,
        field: "content",
    })
}

pub(super) fn seal(
    vault: &Vault,
    (visit, item, version): (VisitId, Uuid, u32),
    kept: &Kept,
) -> Result<Vec<u8>, Problem> {
    let mut plain = Zeroizing::new(serde_json::to_vec(kept).map_err(Problem::defect)?);
    let length = plain.len().next_multiple_of(PAD);
    plain.resize(length, b' ');
    at(visit, item, version, |spot| vault.seal(spot, &plain))
}

pub(super) fn open(
    vault: &Vault,
    (visit, item, version): (VisitId, Uuid, u32),
    sealed: &[u8],
) -> Result<Kept, Problem> {
    let plain = at(visit, item, version, |spot| vault.open(spot, sealed))?;
    serde_json::from_slice(&plain)
        .map_err(|_| Problem::defect("an intake in selection cannot be read"))
}
