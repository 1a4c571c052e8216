//! How what is written down in an interview is sealed: under the key of the visit, each version in its own place, and filled
//! up, so that its length tells nothing. Not even which question it answers stands in the clear.

use super::store::Sealed;
use super::versions::{Version, Written};
use crate::problem::Problem;
use crate::vault::{Spot, Vault};
use serde::Serialize;
use serde::de::DeserializeOwned;
use shared::answers::Answer;
use shared::form::{Form, Kind};
use shared::ids::VisitId;
use uuid::Uuid;
use zeroize::Zeroizing;

/// Sealed values are filled up with spaces to multiples of this.
const PAD: usize = 512;

/// Seals a value of a visit.
pub(super) fn seal(
    vault: &Vault,
    visit: VisitId,
    place: Place,
    value: &impl Serialize,
) -> Result<Vec<u8>, Problem> {
    let plain = serde_json::to_vec(value).map_err(|_| Problem::defect("a value has no JSON"))?;
    let mut padded = Zeroizing::new(plain);
    let length = padded.len().next_multiple_of(PAD);
    padded.resize(length, b' ');
    with_spot(visit, place, |spot| vault.seal(spot, &padded))
}

/// Opens a value of a visit.
pub(super) fn open<T: DeserializeOwned>(
    vault: &Vault,
    visit: VisitId,
    place: Place,
    sealed: &[u8],
) -> Result<T, Problem> {
    let plain = with_spot(visit, place, |spot| vault.open(spot, sealed))?;
    serde_json::from_slice(&plain).map_err(|_| Problem::defect("a sealed value cannot be read"))
}

/// Where a sealed value lies.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// An answer.
    Answer(Uuid),
    /// A note with which an interview was handed over.
    Note(Uuid),
    /// A form on paper, keyed in.
    Keyed(Uuid),
}

fn with_spot<T>(visit: VisitId, place: Place, work: impl FnOnce(Spot) -> T) -> T {
    let (table, field, id) = match place {
        Place::Answer(id) => ("interview_answer", "answer", id),
        Place::Note(id) => ("interview_note", "note", id),
        Place::Keyed(id) => ("interview_keying", "keyed", id),
    };
    let (owner, row) = (format!("visit:{visit}"), id.to_string());
    work(Spot {
        owner: &owner,
        table,
        row: &row,
        field,
    })
}

/// Opens everything that was written for a visit, in order.
pub(super) fn open_all(
    vault: &Vault,
    visit: VisitId,
    sealed: Vec<Sealed>,
) -> Result<Vec<Version>, Problem> {
    let open = |it: Sealed| {
        let mut written: Written = open(vault, visit, Place::Answer(it.id), &it.bytes)?;
        written.answer = written
            .answer
            .take()
            .map(|answer| as_given(&written.question, answer));
        Ok(Version {
            n: it.n,
            at: it.at,
            by: it.by,
            written,
        })
    };
    sealed.into_iter().map(open).collect()
}

/// An empty list is read back as no choices; it is the same list again.
pub(super) fn as_given(question: &str, answer: Answer) -> Answer {
    let is_list = Form::current()
        .question(question)
        .is_some_and(|it| matches!(it.kind, Kind::Rows { .. }));
    match &answer {
        Answer::Several(them) if is_list && them.is_empty() => Answer::Rows(Vec::new()),
        _ => answer,
    }
}
