//! How numbers, addresses and what was said of them are sealed: under the key of the person they belong to.

use super::arrangements::Arrangements;
use super::model::{ContactId, Facts};
use crate::people::PersonId;
use crate::problem::Problem;
use crate::vault::{Spot, Vault};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;
use zeroize::Zeroizing;

pub(super) fn seal_facts(
    vault: &Vault,
    person: PersonId,
    id: ContactId,
    version: u64,
    facts: &Facts,
) -> Result<Vec<u8>, Problem> {
    at(
        "contact_version",
        person,
        &format!("{id}/{version}"),
        |spot| seal(vault, spot, facts),
    )
}

pub(super) fn open_facts(
    vault: &Vault,
    person: PersonId,
    id: ContactId,
    version: u64,
    sealed: &[u8],
) -> Result<Facts, Problem> {
    at(
        "contact_version",
        person,
        &format!("{id}/{version}"),
        |spot| open(vault, spot, sealed),
    )
}

pub(super) fn seal_arrangements(
    vault: &Vault,
    person: PersonId,
    version: u64,
    facts: &Arrangements,
) -> Result<Vec<u8>, Problem> {
    at(
        "contact_arrangement",
        person,
        &version.to_string(),
        |spot| seal(vault, spot, facts),
    )
}

pub(super) fn open_arrangements(
    vault: &Vault,
    person: PersonId,
    version: u64,
    sealed: &[u8],
) -> Result<Arrangements, Problem> {
    at(
        "contact_arrangement",
        person,
        &version.to_string(),
        |spot| open(vault, spot, sealed),
    )
}

/// Seals the mark of something that was proposed.
pub(super) fn seal_mark(
    vault: &Vault,
    person: PersonId,
    row: Uuid,
    mark: &str,
) -> Result<Vec<u8>, Problem> {
    at("contact_proposal", person, &row.to_string(), |spot| {
        seal(vault, spot, &mark)
    })
}

/// Opens it.
pub(super) fn open_mark(
    vault: &Vault,
    person: PersonId,
    row: Uuid,
    sealed: &[u8],
) -> Result<String, Problem> {
    at("contact_proposal", person, &row.to_string(), |spot| {
        open(vault, spot, sealed)
    })
}

fn seal<T: Serialize>(vault: &Vault, spot: Spot, it: &T) -> Result<Vec<u8>, Problem> {
    let plain = serde_json::to_vec(it).map(Zeroizing::new);
    vault.seal(
        spot,
        &plain.map_err(|_| Problem::defect("it cannot be written"))?,
    )
}

fn open<T: DeserializeOwned>(vault: &Vault, spot: Spot, sealed: &[u8]) -> Result<T, Problem> {
    let plain = vault.open(spot, sealed)?;
    // What the reader says may quote what it reads.
    serde_json::from_slice(&plain).map_err(|_| Problem::defect("what is sealed cannot be read"))
}

fn at<T>(table: &str, person: PersonId, row: &str, work: impl FnOnce(Spot) -> T) -> T {
    let owner = format!("person:{person}");
    work(Spot {
        owner: &owner,
        table,
        row,
        field: "facts",
    })
}
