//! What is on record of somebody must be kept while a demand asks for it: whatever destroys records asks here first.

use super::model::Hold;
use super::store;
use crate::access::Permission;
use crate::app::HeldHook;
use crate::db::{ReadTx, Tx};
use crate::people::{self, PersonId};
use crate::problem::Problem;
use crate::safety::TOPIC;
use crate::safety::event::SafetyEvent;
use crate::safety::refusal::Refusal;
use uuid::Uuid;

/// How folders on the left ask.
pub const HELD: HeldHook = |tx, person| holds(tx, PersonId(person));

/// Whether nothing on record of a person may be destroyed, under whichever of their records it stands.
pub fn holds(tx: &mut ReadTx, person: PersonId) -> Result<bool, Problem> {
    let kept = people::canonical(tx, person)?.map_or(person, |it| it.id);
    for record in people::records(tx, kept)? {
        if store::is_held(tx, record)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Says that a demand is about somebody: from now on nothing of theirs is destroyed.
pub(super) fn hold(tx: &mut Tx, demand: Uuid, person: PersonId) -> Result<(), Problem> {
    tx.require(Permission::WorkDemands)?;
    let person = people::visible(tx, person)?.id;
    store::find(tx, demand)?.ok_or(Problem::NotFound)?;
    let is_held = store::holds_of(tx, demand)?
        .iter()
        .any(|it| it.person == person);
    if is_held {
        return Err(Refusal::HeldBefore.into());
    }
    let hold = Hold {
        id: tx.new_id(),
        person,
        since: tx.now(),
    };
    store::add_hold(tx, demand, &hold)?;
    tx.announce(TOPIC);
    let event = SafetyEvent::of("safety-event-held", person);
    Ok(tx.record(&event.with("demand", demand.to_string()))?)
}

/// Whose records are kept for a demand, as far as whoever acts may see them.
pub(super) fn of_demand(tx: &mut ReadTx, demand: Uuid) -> Result<Vec<Hold>, Problem> {
    let mut seen = Vec::new();
    for it in store::holds_of(tx, demand)? {
        match people::visible(tx, it.person) {
            Ok(person) => seen.push(Hold {
                person: person.id,
                ..it
            }),
            Err(Problem::NotFound) => {}
            Err(problem) => return Err(problem),
        }
    }
    Ok(seen)
}

/// Says that what is on record of somebody need not be kept any more for this demand.
pub(super) fn lift(tx: &mut Tx, demand: Uuid, id: Uuid) -> Result<(), Problem> {
    tx.require(Permission::LiftHolds)?;
    let Some(hold) = of_demand(tx, demand)?.into_iter().find(|it| it.id == id) else {
        // A colleague was quicker: it is as it was meant to be.
        tx.needs_no_event();
        return Ok(());
    };
    store::lift(tx, id)?;
    tx.announce(TOPIC);
    let event = SafetyEvent::of("safety-event-hold-lifted", hold.person);
    Ok(tx.record(&event.with("demand", demand.to_string()))?)
}
