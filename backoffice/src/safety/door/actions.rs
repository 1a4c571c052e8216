//! What can be done with the list at the door.

use super::store;
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::safety::TOPIC;
use crate::safety::event::SafetyEvent;
use crate::safety::refusal::{Refusal, check_length};
use crate::safety::seal::At;
use crate::vault::Vault;
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Somebody who is not to be let in.
pub(super) struct Entry {
    pub(super) id: Uuid,
    pub(super) added_at: DateTime<Utc>,
    /// What they look like, and what to do.
    pub(super) words: String,
}

fn at(id: Uuid) -> At<'static> {
    At {
        owner: format!("door:{id}"),
        table: "door_entry",
        row: id.to_string(),
    }
}

/// Puts a description on the list.
pub(in crate::safety) fn add(tx: &mut Tx, vault: &Vault, words: &str) -> Result<(), Problem> {
    tx.require(Permission::KeepDoorList)?;
    let words = words.trim();
    if words.is_empty() {
        return Err(Refusal::Empty { field: "words" }.into());
    }
    check_length("words", words)?;
    let id = tx.new_id();
    store::add(tx, id, at(id).seal(vault, &words)?)?;
    tx.announce(TOPIC);
    Ok(tx.record(&SafetyEvent::of("safety-event-door-added", id))?)
}

/// Everybody who is not to be let in, the newest first.
pub(super) fn all(tx: &mut ReadTx, vault: &Vault) -> Result<Vec<Entry>, Problem> {
    tx.require(Permission::KeepDoorList)?;
    let sealed = store::all(tx)?.into_iter();
    sealed
        .map(|it| {
            Ok(Entry {
                id: it.id,
                added_at: it.added_at,
                words: at(it.id).open(vault, &it.facts)?,
            })
        })
        .collect()
}

/// The same, noted: descriptions are content.
pub(super) fn read(tx: &mut Tx, vault: &Vault) -> Result<Vec<Entry>, Problem> {
    let all = all(tx, vault)?;
    tx.record(&SafetyEvent::of("safety-event-door-read", ""))?;
    Ok(all)
}

/// Takes somebody off the list.
pub(super) fn end(tx: &mut Tx, id: Uuid) -> Result<(), Problem> {
    tx.require(Permission::KeepDoorList)?;
    if !store::end(tx, id)? {
        tx.needs_no_event();
        return Ok(());
    }
    tx.announce(TOPIC);
    Ok(tx.record(&SafetyEvent::of("safety-event-door-ended", id))?)
}
