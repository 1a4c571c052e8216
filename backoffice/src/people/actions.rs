//! What can be done with people: put somebody on record, correct what is known, take an earlier version back up. Reading
//! one is noted before anything is shown; who is hidden is not there for others.

use super::facts::Facts;
use super::merging::with_parts;
use super::model::{
    PeopleEvent, Person, PersonId, Protection, Refusal, TOPIC, Tie, Version, Why, sees,
};
use super::{code, seal, store};
use crate::access::{Permission, StaffId};
use crate::db::{ActorKind, ReadTx, Tx};
use crate::problem::Problem;
use crate::vault::Vault;
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::BTreeMap;

/// Merged records are followed at most so often; more would be a ring.
const MERGES_MAX: usize = 32;

/// A person with what is known of them.
#[derive(Debug)]
pub struct Known {
    /// The person.
    pub person: Person,
    /// What is known.
    pub facts: Facts,
}

/// Puts somebody on record.
pub fn add(
    tx: &mut Tx,
    vault: &Vault,
    facts: &Facts,
    protection: Protection,
    today: NaiveDate,
) -> Result<PersonId, Problem> {
    tx.require(Permission::EditPeople)?;
    facts.check(today)?;
    let id = PersonId(tx.new_id());
    store::add(tx, id, protection)?;
    if protection.hides() {
        code::ensure(tx, id)?;
        if let Some(staff) = staff(tx) {
            store::set_tie(tx, id, staff, Tie::Team)?;
        }
    }
    save(tx, vault, id, 1, facts, Why::Added)?;
    tx.record(&PeopleEvent::of("people-event-added", id))?;
    Ok(id)
}

/// Says anew what is known of somebody; `from` is the version it was made from.
pub fn change(
    tx: &mut Tx,
    vault: &Vault,
    id: PersonId,
    from: u64,
    facts: &Facts,
    today: NaiveDate,
) -> Result<(), Problem> {
    tx.require(Permission::EditPeople)?;
    let person = visible(tx, id)?;
    facts.check(today)?;
    // A record that has become part of another is corrected there.
    if person.version != from || person.id != id {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let facts = with_parts(tx, vault, id, facts)?;
    save(tx, vault, id, from + 1, &facts, Why::Changed)?;
    record_version(tx, "people-event-changed", id, from + 1)
}

/// Takes an earlier version of what was known back up, as a new one.
pub fn roll_back(tx: &mut Tx, vault: &Vault, id: PersonId, to: u64) -> Result<(), Problem> {
    tx.require(Permission::EditPeople)?;
    let person = visible(tx, id)?;
    if person.id != id {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let sealed = store::facts(tx, id, to)?.ok_or(Problem::NotFound)?;
    let facts = seal::open_facts(vault, id, to, &sealed)?;
    let facts = with_parts(tx, vault, id, &facts)?;
    let next = person.version + 1;
    save(tx, vault, id, next, &facts, Why::RolledBack)?;
    record_version(tx, "people-event-rolled-back", id, next)
}

/// Saves the next version, unless somebody was quicker.
pub(super) fn save(
    tx: &mut Tx,
    vault: &Vault,
    id: PersonId,
    version: u64,
    facts: &Facts,
    why: Why,
) -> Result<(), Problem> {
    let sealed = seal::seal_facts(vault, id, version, facts)?;
    if !store::add_version(tx, id, version, sealed, why)? {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    tx.announce(TOPIC);
    Ok(())
}

fn record_version(
    tx: &mut Tx,
    kind: &'static str,
    id: PersonId,
    version: u64,
) -> Result<(), Problem> {
    let event = PeopleEvent::of(kind, id).with(serde_json::json!({ "version": version }));
    Ok(tx.record(&event)?)
}

/// A person with everything known of them; that somebody reads it is noted first.
pub fn read(tx: &mut Tx, vault: &Vault, id: PersonId) -> Result<Known, Problem> {
    let known = look(tx, vault, id)?;
    tx.record(&PeopleEvent::of("people-event-read", known.person.id))?;
    Ok(known)
}

/// The same for what reads on behalf of something that is noted itself.
pub fn look(tx: &mut ReadTx, vault: &Vault, id: PersonId) -> Result<Known, Problem> {
    tx.require(Permission::SeePeople)?;
    let person = visible(tx, id)?;
    let facts = current(tx, vault, &person)?;
    Ok(Known { person, facts })
}

/// What is known of somebody now.
pub(super) fn current(tx: &mut ReadTx, vault: &Vault, person: &Person) -> Result<Facts, Problem> {
    let sealed = store::facts(tx, person.id, person.version)?
        .ok_or_else(|| Problem::defect("a person without what is known of them"))?;
    seal::open_facts(vault, person.id, person.version, &sealed)
}

/// What was known in one version; that somebody reads it is noted first.
pub fn read_version(
    tx: &mut Tx,
    vault: &Vault,
    id: PersonId,
    version: u64,
) -> Result<Facts, Problem> {
    tx.require(Permission::SeePeople)?;
    visible(tx, id)?;
    let sealed = store::facts(tx, id, version)?.ok_or(Problem::NotFound)?;
    let facts = seal::open_facts(vault, id, version, &sealed)?;
    record_version(tx, "people-event-read", id, version)?;
    Ok(facts)
}

/// Whether what is known of somebody was changed after a moment; asked for whom the asker may not see.
pub fn changed_after(
    tx: &mut ReadTx,
    id: PersonId,
    moment: DateTime<Utc>,
) -> Result<bool, Problem> {
    let newest = store::versions(tx, id)?.into_iter().next();
    Ok(newest.is_none_or(|it| moment < it.at))
}

/// The versions of what is known of somebody, the newest first.
pub fn versions(tx: &mut ReadTx, id: PersonId) -> Result<Vec<Version>, Problem> {
    tx.require(Permission::SeePeople)?;
    visible(tx, id)?;
    Ok(store::versions(tx, id)?)
}

/// The person, if whoever acts may see them; for everybody else there is no such person. Follows records that were put
/// together to the one that was kept.
pub fn visible(tx: &mut ReadTx, id: PersonId) -> Result<Person, Problem> {
    let person = canonical(tx, id)?.ok_or(Problem::NotFound)?;
    if is_visible(tx, &person)? {
        Ok(person)
    } else {
        Err(Problem::NotFound)
    }
}

/// Whether whoever acts sees this person. The program itself sees everybody.
pub(super) fn is_visible(tx: &mut ReadTx, person: &Person) -> Result<bool, Problem> {
    if tx.actor().kind() == ActorKind::Program {
        return Ok(true);
    }
    let tie = match staff(tx) {
        Some(staff) => store::ties(tx, person.id)?.get(&staff).copied(),
        None => None,
    };
    Ok(sees(person.protection, tie))
}

/// The record that counts for a person: the kept one of those that were put together.
pub fn canonical(tx: &mut ReadTx, id: PersonId) -> Result<Option<Person>, Problem> {
    let mut id = id;
    for _ in 0..MERGES_MAX {
        match store::find(tx, id)? {
            Some(Person {
                merged_into: Some(into),
                ..
            }) => id = into,
            found => return Ok(found),
        }
    }
    Err(Problem::defect(
        "records of people were put together in a ring",
    ))
}

pub(super) fn staff(tx: &ReadTx) -> Option<StaffId> {
    (tx.actor().kind() == ActorKind::Staff)
        .then(|| tx.actor().id())
        .flatten()
}

/// To whom whoever acts has a tie.
pub(super) fn own_ties(tx: &mut ReadTx) -> Result<BTreeMap<PersonId, Tie>, Problem> {
    match staff(tx) {
        Some(staff) => Ok(store::ties_of(tx, staff)?),
        None => Ok(BTreeMap::new()),
    }
}
