//! Advice and remarks on it are content: sealed under the key of the visit.

use crate::letters::ids::AdviceId;
use crate::letters::writing::must_be_open;
use crate::problem::Problem;
use crate::vault::{Spot, Vault};
use shared::ids::VisitId;
use zeroize::Zeroizing;

/// Texts are filled up with spaces to multiples of this, so that their length tells nothing.
const PAD: usize = 1024;

fn at<T>(visit: VisitId, note: AdviceId, field: &str, work: impl FnOnce(Spot) -> T) -> T {
    let (owner, row) = (format!("visit:{visit}"), note.to_string());
    work(Spot {
        owner: &owner,
        table: "advice_note",
        row: &row,
        field,
    })
}

pub(super) fn seal(
    vault: &Vault,
    (visit, note): (VisitId, AdviceId),
    field: &str,
    words: &str,
) -> Result<Vec<u8>, Problem> {
    must_be_open(vault)?;
    let mut padded = Zeroizing::new(words.as_bytes().to_vec());
    let length = padded.len().next_multiple_of(PAD);
    padded.resize(length, b' ');
    at(visit, note, field, |spot| vault.seal(spot, &padded))
}

pub(super) fn open(
    vault: &Vault,
    (visit, note): (VisitId, AdviceId),
    field: &str,
    sealed: &[u8],
) -> Result<Zeroizing<String>, Problem> {
    let plain = at(visit, note, field, |spot| vault.open(spot, sealed))?;
    let words = std::str::from_utf8(&plain);
    let words = words.map_err(|_| Problem::defect("advice cannot be read"))?;
    Ok(Zeroizing::new(words.trim_end().to_owned()))
}
