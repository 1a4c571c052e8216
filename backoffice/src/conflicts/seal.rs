//! Why somebody ruled as they did is content: it is sealed under the key of the visit.

use super::model::Hit;
use crate::problem::Problem;
use crate::vault::{Spot, Vault};
use shared::ids::VisitId;
use uuid::Uuid;
use zeroize::Zeroizing;

fn at<T>(visit: VisitId, check: Uuid, hit: &Hit, work: impl FnOnce(Spot) -> T) -> T {
    let owner = format!("visit:{}", visit.0);
    let row = format!("{check}/{}/{}", hit.party, hit.person);
    work(Spot {
        owner: &owner,
        table: "conflict_hit",
        row: &row,
        field: "why",
    })
}

pub(super) fn seal(
    vault: &Vault,
    visit: VisitId,
    check: Uuid,
    hit: &Hit,
    why: &str,
) -> Result<Vec<u8>, Problem> {
    at(visit, check, hit, |spot| vault.seal(spot, why.as_bytes()))
}

pub(super) fn open(
    vault: &Vault,
    visit: VisitId,
    check: Uuid,
    hit: &Hit,
    sealed: &[u8],
) -> Result<Zeroizing<String>, Problem> {
    let plain = at(visit, check, hit, |spot| vault.open(spot, sealed))?;
    let words = std::str::from_utf8(&plain).map_err(Problem::defect)?;
    Ok(Zeroizing::new(words.to_owned()))
}
