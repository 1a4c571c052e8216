//! What stands in a letter is content: it is sealed under the key of the visit, as it is written and when it is finished.

use super::typed::Typed;
use crate::letters::delivery::Conditions;
use crate::letters::ids::LetterId;
use crate::letters::refusal::Refusal;
use crate::problem::Problem;
use crate::vault::{Spot, State, Vault};
use shared::ids::VisitId;
use uuid::Uuid;
use zeroize::Zeroizing;

/// What was typed is filled up to multiples of this, so that its length tells nothing.
const PAD: usize = 1024;

/// Where a letter lies.
#[derive(Debug, Clone, Copy)]
pub(super) struct At {
    pub(super) visit: VisitId,
    pub(super) letter: LetterId,
}

impl At {
    fn owner(self) -> String {
        format!("visit:{}", self.visit)
    }

    fn with<T>(self, field: &str, work: impl FnOnce(Spot) -> T) -> T {
        let (owner, row) = (self.owner(), self.letter.to_string());
        work(Spot {
            owner: &owner,
            table: "letter_paper",
            row: &row,
            field,
        })
    }
}

/// Nothing is sealed while the office is locked: a sentence says so, and what was typed stays in the form.
pub(in crate::letters) fn must_be_open(vault: &Vault) -> Result<(), Problem> {
    match vault.state() {
        State::Open => Ok(()),
        State::Locked => Err(Refusal::Locked.into()),
    }
}

/// Seals what was typed.
pub(super) fn seal_typed(vault: &Vault, at: At, typed: &Typed) -> Result<Vec<u8>, Problem> {
    must_be_open(vault)?;
    let mut plain = Zeroizing::new(serde_json::to_vec(typed).map_err(Problem::defect)?);
    let length = plain.len().next_multiple_of(PAD);
    plain.resize(length, b' ');
    at.with("content", |spot| vault.seal(spot, &plain))
}

/// Opens what was typed.
pub(super) fn open_typed(vault: &Vault, at: At, sealed: &[u8]) -> Result<Typed, Problem> {
    let plain = at.with("content", |spot| vault.open(spot, sealed))?;
    // What a reader says of bytes it cannot read may quote them.
    serde_json::from_slice(&plain).map_err(|_| Problem::defect("a letter cannot be read"))
}

/// Seals on which conditions a letter went to somebody; `row` is the sending.
pub(super) fn seal_conditions(
    vault: &Vault,
    at: At,
    row: Uuid,
    it: &Conditions,
) -> Result<Vec<u8>, Problem> {
    must_be_open(vault)?;
    let mut plain = Zeroizing::new(serde_json::to_vec(it).map_err(Problem::defect)?);
    let length = plain.len().next_multiple_of(PAD);
    plain.resize(length, b' ');
    vault.seal(sending(&at.owner(), &row.to_string()), &plain)
}

/// Opens on which conditions a letter went to somebody.
pub(super) fn open_conditions(
    vault: &Vault,
    at: At,
    row: Uuid,
    sealed: &[u8],
) -> Result<Conditions, Problem> {
    let plain = vault.open(sending(&at.owner(), &row.to_string()), sealed)?;
    serde_json::from_slice(&plain).map_err(|_| Problem::defect("conditions cannot be read"))
}

fn sending<'a>(owner: &'a str, row: &'a str) -> Spot<'a> {
    Spot {
        owner,
        table: "letter_sending",
        row,
        field: "conditions",
    }
}

/// Seals the finished document.
pub(super) fn seal_pdf(vault: &Vault, at: At, pdf: &[u8]) -> Result<Vec<u8>, Problem> {
    must_be_open(vault)?;
    at.with("pdf", |spot| vault.seal(spot, pdf))
}

/// Opens the finished document.
pub(super) fn open_pdf(
    vault: &Vault,
    at: At,
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Problem> {
    at.with("pdf", |spot| vault.open(spot, sealed))
}
