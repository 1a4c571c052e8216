//! Reading a plan and writing it anew.

use super::model::{Line, Plan};
use super::store;
use crate::access::Permission;
use crate::contact::Said;
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

/// The plans of one person: under the record that counts, and under those that were put together with it, which stay as they
/// are and are theirs again when they are parted.
pub(super) struct Plans {
    pub(super) own: Plan,
    /// The version of the own one; none is version nought.
    pub(super) version: u64,
    pub(super) others: Vec<Plan>,
}

impl Plans {
    /// Whether any of them says that the person is in danger today.
    pub(super) fn is_in_danger(&self) -> bool {
        let mut all = std::iter::once(&self.own).chain(&self.others);
        all.any(|it| it.danger_today == Said::Yes)
    }

    /// What stands in a line of any of them.
    fn lines(&self, line: Line) -> Vec<&str> {
        let all = std::iter::once(&self.own).chain(&self.others);
        let words = all.map(|it| it.line(line).trim());
        words.filter(|it| !it.is_empty()).collect()
    }
}

fn newest(tx: &mut ReadTx, vault: &Vault, id: PersonId) -> Result<Plans, Problem> {
    let mut all = Plans {
        own: Plan::empty(),
        version: 0,
        others: Vec::new(),
    };
    for record in people::records(tx, id)? {
        let Some((version, sealed)) = store::newest(tx, record)? else {
            continue;
        };
        let plan = at(record, version).open(vault, &sealed)?;
        if record == id {
            (all.own, all.version) = (plan, version);
        } else {
            all.others.push(plan);
        }
    }
    Ok(all)
}

/// The plans of a person; that somebody reads them is noted first.
pub(super) fn read(tx: &mut Tx, vault: &Vault, id: PersonId) -> Result<Plans, Problem> {
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
    if newest(tx, vault, person.id)?.version != from {
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
    let plans = newest(tx, vault, person.id)?;
    match plans.lines(Line::KeptOut).as_slice() {
        [] => door::add(tx, vault, ""),
        all => all.iter().try_for_each(|it| door::add(tx, vault, it)),
    }
}

/// Whether there is a safety plan of somebody.
pub fn is_planned(tx: &mut ReadTx, person: PersonId) -> Result<bool, Problem> {
    Ok(store::newest(tx, person)?.is_some())
}
