//! Two records that turn out to be one person are put together, and parted again when that was wrong. The record that is
//! merged stays as it was and points at the other; the kept one gains the names and facts it lacked, and loses just these
//! when the two are parted.

use super::actions::{current, save, visible};
use super::code;
use super::facts::{Facts, PersonName};
use super::model::{PeopleEvent, Person, PersonId, Refusal, Tie, Why};
use super::protecting::whole;
use super::seal::Piece;
use super::store;
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::vault::Vault;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// What a record gained when another was put together with it.
#[derive(Default, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
struct Gained {
    names: Vec<PersonName>,
    a_numbers: Vec<String>,
    born: bool,
    birthplace: bool,
    country: bool,
}

/// Another record that is part of this one.
#[derive(Debug)]
pub struct Part {
    /// The merge.
    pub id: Uuid,
    /// The record that was merged.
    pub person: PersonId,
    /// What it was called.
    pub name: String,
}

/// Both together, and what the first one gained. What both say differently stays as the first one has it.
fn together(kept: &Facts, merged: &Facts) -> (Facts, Gained) {
    let (mut facts, mut gained) = (kept.clone(), Gained::default());
    for name in &merged.names {
        let is_new = !facts.names.iter().any(|it| it.whole() == name.whole());
        if is_new {
            facts.names.push(name.clone());
            gained.names.push(name.clone());
        }
    }
    for number in &merged.a_numbers {
        if !facts.a_numbers.contains(number) {
            facts.a_numbers.push(number.clone());
            gained.a_numbers.push(number.clone());
        }
    }
    if facts.born.is_none() && merged.born.is_some() {
        facts.born.clone_from(&merged.born);
        gained.born = true;
    }
    if facts.birthplace.is_empty() && !merged.birthplace.is_empty() {
        facts.birthplace.clone_from(&merged.birthplace);
        gained.birthplace = true;
    }
    if facts.country.is_empty() && !merged.country.is_empty() {
        facts.country.clone_from(&merged.country);
        gained.country = true;
    }
    (facts, gained)
}

/// What is known without what was gained, as far as it is still as it was gained.
fn without(facts: &Facts, gained: &Gained, merged: &Facts) -> Facts {
    let mut facts = facts.clone();
    facts.names.retain(|it| !gained.names.contains(it));
    facts.a_numbers.retain(|it| !gained.a_numbers.contains(it));
    if gained.born && facts.born == merged.born {
        facts.born = None;
    }
    if gained.birthplace && facts.birthplace == merged.birthplace {
        facts.birthplace.zeroize();
    }
    if gained.country && facts.country == merged.country {
        facts.country.zeroize();
    }
    facts
}

fn piece(row: Uuid) -> Piece {
    Piece {
        table: "person_merge",
        field: "added",
        row,
    }
}

/// Puts two records of one person together.
pub fn merge(tx: &mut Tx, vault: &Vault, kept: PersonId, merged: PersonId) -> Result<(), Problem> {
    tx.require(Permission::MergePeople)?;
    let (kept, other) = (visible(tx, kept)?, visible(tx, merged)?);
    if kept.id == other.id {
        return Err(Refusal::SamePerson.into());
    }
    if other.id != merged {
        return Err(Refusal::MergedBefore.into());
    }
    let (known, further) = (current(tx, vault, &kept)?, current(tx, vault, &other)?);
    let (facts, gained) = together(&known, &further);
    let id = tx.new_id();
    let plain = Zeroizing::new(serde_json::to_vec(&gained).map_err(Problem::defect)?);
    let added = piece(id).seal(vault, kept.id, &plain)?;
    store::add_merge(tx, id, kept.id, other.id, added)?;
    store::set_merged_into(tx, other.id, Some(kept.id))?;
    join_protection(tx, &kept, &other)?;
    save(tx, vault, kept.id, kept.version + 1, &facts, Why::Merged)?;
    let event = PeopleEvent::of("people-event-merged", kept.id);
    Ok(tx.record(&event.with(serde_json::json!({ "with": other.id.to_string() })))?)
}

/// Whoever was hidden under one of the two is hidden under both and all that are part of them, for the same people; a wall
/// before one of them is a wall before all.
fn join_protection(tx: &mut Tx, kept: &Person, other: &Person) -> Result<(), Problem> {
    let protection = kept.protection.max(other.protection);
    if protection.hides() {
        code::ensure(tx, kept.id)?;
    }
    let mut ties = store::ties(tx, kept.id)?;
    for (staff, tie) in store::ties(tx, other.id)? {
        let known = ties.entry(staff).or_insert(tie);
        if tie == Tie::Barred {
            *known = tie;
        }
    }
    // The other record is part of the kept one by now.
    for record in whole(tx, kept.id)? {
        store::set_protection(tx, record, protection)?;
        for (staff, tie) in &ties {
            store::set_tie(tx, record, *staff, *tie)?;
        }
    }
    Ok(())
}

/// What is known together with the names and numbers of the records that are part of it: as long as they are, somebody is
/// found by each of them.
pub(super) fn with_parts(
    tx: &mut ReadTx,
    vault: &Vault,
    id: PersonId,
    facts: &Facts,
) -> Result<Facts, Problem> {
    let mut all = facts.clone();
    for part in merged_into(tx, id)? {
        let record = store::find(tx, part)?.ok_or(Problem::NotFound)?;
        let known = current(tx, vault, &record)?;
        for name in &known.names {
            if !all.names.iter().any(|it| it.whole() == name.whole()) {
                all.names.push(name.clone());
            }
        }
        for number in &known.a_numbers {
            if !all.a_numbers.contains(number) {
                all.a_numbers.push(number.clone());
            }
        }
    }
    Ok(all)
}

/// Parts two records again.
pub fn part(tx: &mut Tx, vault: &Vault, kept: PersonId, merge: Uuid) -> Result<(), Problem> {
    tx.require(Permission::MergePeople)?;
    let kept = visible(tx, kept)?;
    let merges = store::merges(tx, kept.id)?;
    let Some(merge) = merges.into_iter().find(|it| it.id == merge) else {
        let was = store::was_merged(tx, kept.id, merge)?;
        return if was { Ok(()) } else { Err(Problem::NotFound) };
    };
    let plain = piece(merge.id).open(vault, kept.id, &merge.added)?;
    let gained: Gained = serde_json::from_slice(&plain).map_err(Problem::defect)?;
    let other = store::find(tx, merge.merged)?.ok_or(Problem::NotFound)?;
    let further = current(tx, vault, &other)?;
    let known = current(tx, vault, &kept)?;
    let facts = without(&known, &gained, &further);
    store::undo_merge(tx, merge.id)?;
    store::set_merged_into(tx, other.id, None)?;
    let facts = with_parts(tx, vault, kept.id, &facts)?;
    save(tx, vault, kept.id, kept.version + 1, &facts, Why::Parted)?;
    let event = PeopleEvent::of("people-event-parted", kept.id);
    Ok(tx.record(&event.with(serde_json::json!({ "with": other.id.to_string() })))?)
}

/// The numbers of all records that are part of this one, also through others.
pub(super) fn merged_into(tx: &mut ReadTx, id: PersonId) -> Result<Vec<PersonId>, Problem> {
    let mut all = Vec::new();
    let mut next = vec![id];
    while let Some(id) = next.pop() {
        for merge in store::merges(tx, id)? {
            if !all.contains(&merge.merged) {
                all.push(merge.merged);
                next.push(merge.merged);
            }
        }
    }
    Ok(all)
}

/// The records that are part of this one.
pub fn parts(tx: &mut ReadTx, vault: &Vault, id: PersonId) -> Result<Vec<Part>, Problem> {
    let person = visible(tx, id)?;
    let mut parts = Vec::new();
    for merge in store::merges(tx, person.id)? {
        let other = store::find(tx, merge.merged)?.ok_or(Problem::NotFound)?;
        parts.push(Part {
            id: merge.id,
            person: merge.merged,
            name: current(tx, vault, &other)?.main_name(),
        });
    }
    Ok(parts)
}
