//! Reading a plan and writing it anew.

use super::model::{Line, Plan};
use super::store;
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::people::{self, PersonId};
use crate::problem::Problem;
use crate::safety::door;
use crate::safety::event::SafetyEvent;
use crate::safety::refusal::Refusal;
use crate::safety::seal::At;
use crate::vault::Vault;

fn at(person: PersonId, version: u64) -> At<'static> {
    At {
        owner: format!("person:{person}"),
        table: "safety_plan",
        row: version.to_string(),
    }
}

fn newest(tx: &mut ReadTx, vault: &Vault, id: PersonId) -> Result<(Plan, u64), Problem> {
    for record in people::records(tx, id)? {
        if let Some((version, sealed)) = store::newest(tx, record)? {
            let plan = at(record, version).open(vault, &sealed)?;
            return Ok((plan, if record == id { version } else { 0 }));
        }
    }
    Ok((Plan::empty(), 0))
}

/// The plan of a person, and its version; that somebody reads it is noted first.
pub(super) fn read(tx: &mut Tx, vault: &Vault, id: PersonId) -> Result<(Plan, u64), Problem> {
    tx.require(Permission::SeePeople)?;
    let person = people::visible(tx, id)?;
    tx.record(&SafetyEvent::of("safety-event-plan-read", person.id))?;
    newest(tx, vault, person.id)
}

/// Writes the plan of a person anew, made from a version.
pub(super) fn save(
    tx: &mut Tx,
    vault: &Vault,
    id: PersonId,
    from: u64,
    plan: &Plan,
) -> Result<(), Problem> {
    tx.require(Permission::EditPeople)?;
    let person = people::visible(tx, id)?;
    plan.check()?;
    if newest(tx, vault, person.id)?.1 != from {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let sealed = at(person.id, from + 1).seal(vault, plan)?;
    store::add(tx, person.id, from + 1, sealed)?;
    Ok(tx.record(&SafetyEvent::of("safety-event-plan-saved", person.id))?)
}

/// Puts who must not come in on the list at the door: the description alone, without a way back to the person.
pub(super) fn put_on_door_list(tx: &mut Tx, vault: &Vault, id: PersonId) -> Result<(), Problem> {
    tx.require(Permission::SeePeople)?;
    let person = people::visible(tx, id)?;
    let (plan, _) = newest(tx, vault, person.id)?;
    door::add(tx, vault, plan.line(Line::KeptOut))
}

/// Whether there is a safety plan of somebody.
pub fn is_planned(tx: &mut ReadTx, person: PersonId) -> Result<bool, Problem> {
    Ok(store::newest(tx, person)?.is_some())
}
