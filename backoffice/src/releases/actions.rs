//! Writing a release down, taking it back, and telling something by it.

use super::TOPIC;
use super::event::ReleaseEvent;
use super::model::{Checked, Paper, Release, span, standing};
use super::store::{self, Sealed};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::offices;
use crate::people::{self, PersonId};
use crate::problem::Problem;
use crate::vault::{Spot, Vault};
use chrono::NaiveDate;
use uuid::Uuid;
use zeroize::Zeroizing;

fn at<T>(person: PersonId, id: Uuid, work: impl FnOnce(Spot) -> T) -> T {
    let (owner, row) = (format!("person:{person}"), id.to_string());
    work(Spot {
        owner: &owner,
        table: "release_log",
        row: &row,
        field: "facts",
    })
}

/// What was signed, and when.
#[derive(Debug)]
pub struct Signed {
    /// When.
    pub on: NaiveDate,
    /// Its last day; none for the usual one.
    pub until: Option<NaiveDate>,
    /// Whether somebody has looked at who signs.
    pub checked: Checked,
    /// What stands on the paper.
    pub paper: Paper,
}

/// Writes a release down.
pub fn add(tx: &mut Tx, vault: &Vault, id: PersonId, signed: &Signed) -> Result<Uuid, Problem> {
    tx.require(Permission::EditPeople)?;
    let person = people::visible(tx, id)?.id;
    signed.paper.check(signed.checked)?;
    let today = offices::today(tx)?;
    let expires_on = span(signed.on, signed.until, today)?;
    let release = tx.new_id();
    let plain = serde_json::to_vec(&signed.paper).map(Zeroizing::new);
    let plain = plain.map_err(|_| Problem::defect("a release cannot be written"))?;
    let sealed = Sealed {
        id: release,
        person,
        signed_on: signed.on,
        expires_on,
        revoked_on: None,
        facts: at(person, release, |spot| vault.seal(spot, &plain))?,
    };
    store::add(tx, &sealed)?;
    record(tx, "releases-event-added", person)?;
    Ok(release)
}

fn record(tx: &mut Tx, kind: &'static str, person: PersonId) -> Result<(), Problem> {
    tx.announce(TOPIC);
    Ok(tx.record(&ReleaseEvent { kind, person })?)
}

/// The releases of a person, the newest first; that somebody reads them is noted first.
pub fn of_person(tx: &mut Tx, vault: &Vault, id: PersonId) -> Result<Vec<Release>, Problem> {
    tx.require(Permission::SeePeople)?;
    let person = people::visible(tx, id)?.id;
    let kind = "releases-event-read";
    tx.record(&ReleaseEvent { kind, person })?;
    let mut all = Vec::new();
    for record in people::records(tx, person)? {
        for it in store::of_person(tx, record)? {
            all.push(opened(tx, vault, &it)?);
        }
    }
    Ok(all)
}

fn opened(tx: &mut ReadTx, vault: &Vault, it: &Sealed) -> Result<Release, Problem> {
    let plain = at(it.person, it.id, |spot| vault.open(spot, &it.facts))?;
    // What the reader says may quote what it reads.
    let paper = serde_json::from_slice(&plain);
    Ok(Release {
        id: it.id,
        signed_on: it.signed_on,
        expires_on: it.expires_on,
        revoked_on: it.revoked_on,
        paper: paper.map_err(|_| Problem::defect("a release cannot be read"))?,
        shares: store::shares(tx, it.id)?,
    })
}

/// A release, for whoever sees the person.
fn found(tx: &mut ReadTx, id: Uuid) -> Result<(Sealed, PersonId), Problem> {
    let it = store::find(tx, id)?.ok_or(Problem::NotFound)?;
    let person = people::visible(tx, it.person)?.id;
    Ok((it, person))
}

/// The person takes a release back.
pub fn revoke(tx: &mut Tx, id: Uuid) -> Result<(), Problem> {
    tx.require(Permission::EditPeople)?;
    let (it, person) = found(tx, id)?;
    let today = offices::today(tx)?;
    if !store::revoke(tx, it.id, today)? {
        // A colleague was quicker: it is as it was meant to be.
        tx.needs_no_event();
        return Ok(());
    }
    record(tx, "releases-event-revoked", person)
}

/// Notes that something was told by a release; refused unless it holds today.
pub fn share(tx: &mut Tx, id: Uuid) -> Result<(), Problem> {
    tx.require(Permission::EditPeople)?;
    let (it, person) = found(tx, id)?;
    let today = offices::today(tx)?;
    standing(it.signed_on, it.expires_on, it.revoked_on, today).require()?;
    let share = tx.new_id();
    store::add_share(tx, share, id)?;
    record(tx, "releases-event-shared", person)
}

/// Whether somebody has ever signed a release.
pub fn is_known(tx: &mut ReadTx, person: PersonId) -> Result<bool, Problem> {
    Ok(!store::of_person(tx, person)?.is_empty())
}
