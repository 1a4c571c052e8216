//! What can be done with the parties of a matter.

use super::model::{Matter, Party, PartyRole};
use super::store;
use crate::access::{Permission, StaffId};
use crate::db::{ReadTx, Tx};
use crate::people::model::PeopleEvent;
use crate::people::{PersonId, Protection, Refusal, TOPIC, canonical, merged_into, visible};
use crate::problem::Problem;
use shared::ids::VisitId;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The parties of a matter whom whoever acts may see, each as the record that counts for them.
pub fn of_visit(tx: &mut ReadTx, visit: VisitId) -> Result<Vec<Party>, Problem> {
    tx.require(Permission::SeePeople)?;
    let mut seen = Vec::new();
    for party in store::of_visit(tx, visit)? {
        match visible(tx, party.person) {
            Ok(person) => seen.push(Party {
                person: person.id,
                ..party
            }),
            Err(Problem::NotFound) => {}
            Err(problem) => return Err(problem),
        }
    }
    Ok(seen)
}

/// Every party of a matter, seen or not, as the record that counts and its version: for the conflict check, which looks for
/// all of them and tells whoever asks only of those whom they see.
pub fn everybody(tx: &mut ReadTx, visit: VisitId) -> Result<Vec<(Party, u64)>, Problem> {
    let mut all = Vec::new();
    for party in store::of_visit(tx, visit)? {
        let person = canonical(tx, party.person)?.ok_or(Problem::NotFound)?;
        all.push((
            Party {
                person: person.id,
                ..party
            },
            person.version,
        ));
    }
    Ok(all)
}

/// The matters in which a person has a part, under whichever record.
pub fn matters(tx: &mut ReadTx, person: PersonId) -> Result<Vec<Matter>, Problem> {
    let mut all = store::of_person(tx, person)?;
    for it in merged_into(tx, person)? {
        all.extend(store::of_person(tx, it)?);
    }
    Ok(all)
}

/// Gives somebody a part in a matter.
pub fn add(
    tx: &mut Tx,
    visit: VisitId,
    person: PersonId,
    role: PartyRole,
) -> Result<Uuid, Problem> {
    tx.require(Permission::EditPeople)?;
    let person = visible(tx, person)?.id;
    let is_there = |it: &Party| it.person == person && it.role == role;
    if of_visit(tx, visit)?.iter().any(is_there) {
        return Err(Refusal::RelatedBefore.into());
    }
    let id = tx.new_id();
    store::add(tx, visit, &Party { id, person, role })?;
    tx.announce(TOPIC);
    record(tx, "people-event-party-added", person, visit)?;
    Ok(id)
}

/// Takes somebody's part in a matter away.
pub fn remove(tx: &mut Tx, visit: VisitId, id: Uuid) -> Result<(), Problem> {
    tx.require(Permission::EditPeople)?;
    let found = of_visit(tx, visit)?.into_iter().find(|it| it.id == id);
    let Some(party) = found else {
        // A colleague was quicker: it is as it was meant to be.
        return Ok(());
    };
    store::end(tx, visit, id)?;
    tx.announce(TOPIC);
    record(tx, "people-event-party-removed", party.person, visit)
}

fn record(
    tx: &mut Tx,
    kind: &'static str,
    person: PersonId,
    visit: VisitId,
) -> Result<(), Problem> {
    let event = PeopleEvent::of(kind, person);
    Ok(tx.record(&event.with(serde_json::json!({ "visit": visit.0.to_string() })))?)
}

/// The visits of people whom whoever acts does not see: they are not there for them either.
pub fn unseen(tx: &mut ReadTx) -> Result<BTreeSet<VisitId>, Problem> {
    let mut unseen = BTreeSet::new();
    let staff = crate::people::staff(tx);
    for (visit, person) in store::hidden(tx, staff)? {
        match canonical(tx, person)? {
            Some(person) if crate::people::is_visible(tx, &person)? => {}
            _ => {
                unseen.insert(visit);
            }
        }
    }
    Ok(unseen)
}

/// Whether somebody in the matter of a visit is protected in whatever way: what is printed then tells nothing to others.
pub fn is_protected(tx: &mut ReadTx, visit: VisitId) -> Result<bool, Problem> {
    for party in store::of_visit(tx, visit)? {
        let person = canonical(tx, party.person)?;
        if person.is_some_and(|it| it.protection != Protection::None) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Under which code people who are hidden stand in lists of visits: for everybody, also for those who work for them.
pub fn codes(tx: &mut ReadTx) -> Result<BTreeMap<VisitId, String>, Problem> {
    let coded = store::codes(tx)?.into_iter();
    Ok(coded.map(|(visit, it)| (visit, format!("#{it}"))).collect())
}

/// Whether whoever acts sees the visit at all.
pub fn sees_visit(tx: &mut ReadTx, visit: VisitId) -> Result<bool, Problem> {
    for party in store::of_visit(tx, visit)? {
        if party.role == PartyRole::Client {
            match visible(tx, party.person) {
                Ok(_) => {}
                Err(Problem::NotFound) => return Ok(false),
                Err(problem) => return Err(problem),
            }
        }
    }
    Ok(true)
}

/// Whether somebody of the staff sees a visit: everybody who seeks help in it is seen by them.
pub fn is_seen_by(tx: &mut ReadTx, visit: VisitId, staff: StaffId) -> Result<bool, Problem> {
    for party in store::of_visit(tx, visit)? {
        if party.role != PartyRole::Client {
            continue;
        }
        let person = canonical(tx, party.person)?.ok_or(Problem::NotFound)?;
        let tie = crate::people::store::ties(tx, person.id)?
            .get(&staff)
            .copied();
        if !crate::people::sees(person.protection, tie) {
            return Ok(false);
        }
    }
    Ok(true)
}
