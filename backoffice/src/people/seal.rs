//! How what is known of a person is sealed: under the person's own key, each value in its own place.

use super::facts::Facts;
use super::model::PersonId;
use crate::problem::Problem;
use crate::vault::{Opener, Spot, Vault};
use uuid::Uuid;
use zeroize::Zeroizing;

/// Names all owners of this kind.
pub(super) const KIND: &str = "person:";

fn owner(id: PersonId) -> String {
    format!("{KIND}{id}")
}

pub(super) fn seal_facts(
    vault: &Vault,
    id: PersonId,
    version: u64,
    facts: &Facts,
) -> Result<Vec<u8>, Problem> {
    at_facts(id, version, |spot| vault.seal(spot, &facts.to_bytes()))
}

pub(super) fn open_facts(
    vault: &Vault,
    id: PersonId,
    version: u64,
    sealed: &[u8],
) -> Result<Facts, Problem> {
    let plain = at_facts(id, version, |spot| vault.open(spot, sealed))?;
    read(&plain)
}

/// The same with keys that were fetched together; `None` where the key was destroyed.
pub(super) fn open_facts_with(
    opener: &Opener,
    id: PersonId,
    version: u64,
    sealed: &[u8],
) -> Result<Option<Facts>, Problem> {
    let plain = at_facts(id, version, |spot| opener.open(spot, sealed))?;
    plain.map(|it| read(&it)).transpose()
}

fn read(plain: &[u8]) -> Result<Facts, Problem> {
    Facts::from_bytes(plain).ok_or_else(|| Problem::defect("facts of a person cannot be read"))
}

fn at_facts<T>(id: PersonId, version: u64, work: impl FnOnce(Spot) -> T) -> T {
    let (owner, row) = (owner(id), format!("{id}/{version}"));
    work(Spot {
        owner: &owner,
        table: "person_version",
        row: &row,
        field: "facts",
    })
}

/// A value of another table that belongs to a person.
pub(super) struct Piece {
    pub(super) table: &'static str,
    pub(super) field: &'static str,
    pub(super) row: Uuid,
}

impl Piece {
    pub(super) fn seal(
        &self,
        vault: &Vault,
        id: PersonId,
        plain: &[u8],
    ) -> Result<Vec<u8>, Problem> {
        self.at(id, |spot| vault.seal(spot, plain))
    }

    pub(super) fn open(
        &self,
        vault: &Vault,
        id: PersonId,
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, Problem> {
        self.at(id, |spot| vault.open(spot, sealed))
    }

    /// The same with keys that were fetched together; `None` where the key was destroyed.
    pub(super) fn open_with(
        &self,
        opener: &Opener,
        id: PersonId,
        sealed: &[u8],
    ) -> Result<Option<Zeroizing<Vec<u8>>>, Problem> {
        self.at(id, |spot| opener.open(spot, sealed))
    }

    fn at<T>(&self, id: PersonId, work: impl FnOnce(Spot) -> T) -> T {
        let (owner, row) = (owner(id), self.row.to_string());
        work(Spot {
            owner: &owner,
            table: self.table,
            row: &row,
            field: self.field,
        })
    }
}
