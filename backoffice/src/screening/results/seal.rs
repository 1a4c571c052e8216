//! What was entered and found is content: it is sealed under the key of the visit.

use super::model::Kept;
use crate::problem::Problem;
use crate::vault::{Spot, Vault};
use shared::ids::VisitId;
use zeroize::Zeroizing;

/// Filled up with spaces to multiples of this, so that its length tells nothing.
const PAD: usize = 4096;

fn at<T>(visit: VisitId, version: u32, work: impl FnOnce(Spot) -> T) -> T {
    let (owner, row) = (format!("visit:{visit}"), format!("{visit}/{version}"));
    work(Spot {
        owner: &owner,
        table: "screening_result",
        row: &row,
        field: "content",
    })
}

pub(super) fn seal(
    vault: &Vault,
    visit: VisitId,
    version: u32,
    kept: &Kept,
) -> Result<Vec<u8>, Problem> {
    let mut plain = Zeroizing::new(serde_json::to_vec(kept).map_err(Problem::defect)?);
    let length = plain.len().next_multiple_of(PAD);
    plain.resize(length, b' ');
    at(visit, version, |spot| vault.seal(spot, &plain))
}

pub(super) fn open(
    vault: &Vault,
    visit: VisitId,
    version: u32,
    sealed: &[u8],
) -> Result<Kept, Problem> {
    let plain = at(visit, version, |spot| vault.open(spot, sealed))?;
    serde_json::from_slice(&plain).map_err(|_| Problem::defect("a screening cannot be read"))
}
