//! What can be done with demands. Whoever takes one at the door writes down what came, and is answered the same whoever it
//! is about.

use super::model::{Demand, Facts, Hold, Issuing, Response};
use super::{holds, store};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::safety::TOPIC;
use crate::safety::event::SafetyEvent;
use crate::safety::refusal::Refusal;
use crate::safety::seal::At;
use crate::vault::{State, Vault};
use chrono::NaiveDate;
use uuid::Uuid;

fn at(id: Uuid, version: u64) -> At<'static> {
    At {
        owner: format!("demand:{id}"),
        table: "demand_version",
        row: version.to_string(),
    }
}

/// Writes down that a demand came. While the office is locked only what kind it is and until when can be kept.
pub(super) fn log(
    tx: &mut Tx,
    vault: &Vault,
    issuing: Issuing,
    due: Option<NaiveDate>,
    facts: &Facts,
) -> Result<u64, Problem> {
    tx.require(Permission::LogDemands)?;
    facts.check()?;
    let id = tx.new_id();
    let sealed = if facts.is_empty() {
        None
    } else if vault.state() == State::Locked {
        return Err(Refusal::Locked.into());
    } else {
        Some(at(id, 1).seal(vault, facts)?)
    };
    let demand = Demand {
        id,
        number: store::next_number(tx)?,
        version: 1,
        issuing,
        due,
        received_at: tx.now(),
        staff: tx.actor().id(),
        seen_at: None,
        response: Response::None,
        closed_at: None,
    };
    store::add(tx, &demand, sealed)?;
    tx.announce(TOPIC);
    tx.record(&SafetyEvent::of(
        "safety-event-demand-logged",
        demand.number,
    ))?;
    Ok(demand.number)
}

/// The demands that nobody who works on them has looked at.
pub(in crate::safety) fn unseen(tx: &mut ReadTx) -> Result<Vec<u64>, Problem> {
    tx.require(Permission::SeeDemands)?;
    Ok(store::unseen(tx)?)
}

/// Every demand, the newest first.
pub(super) fn all(tx: &mut ReadTx) -> Result<Vec<Demand>, Problem> {
    tx.require(Permission::SeeDemands)?;
    Ok(store::all(tx)?)
}

/// A demand with what was written of it, and whose records are kept for it.
pub(super) struct Known {
    pub(super) demand: Demand,
    pub(super) facts: Facts,
    pub(super) holds: Vec<Hold>,
}

/// Reads a demand; that it was read is noted first. Whoever works on demands has then looked at it.
pub(super) fn read(tx: &mut Tx, vault: &Vault, id: Uuid) -> Result<Known, Problem> {
    tx.require(Permission::SeeDemands)?;
    let demand = store::find(tx, id)?.ok_or(Problem::NotFound)?;
    tx.record(&SafetyEvent::of("safety-event-demand-read", demand.number))?;
    if tx.actor().may(Permission::WorkDemands) && store::mark_seen(tx, id)? {
        tx.announce(TOPIC);
    }
    let facts = match store::facts(tx, id, demand.version)? {
        Some(sealed) => at(id, demand.version).open(vault, &sealed)?,
        None => Facts::empty(),
    };
    let holds = holds::of_demand(tx, id)?;
    Ok(Known {
        demand,
        facts,
        holds,
    })
}

/// What is said anew of a demand.
pub(super) struct Work {
    /// The version it was made from.
    pub(super) from: u64,
    pub(super) issuing: Issuing,
    pub(super) due: Option<NaiveDate>,
    pub(super) response: Response,
    pub(super) stage: Stage,
    pub(super) facts: Facts,
}

/// Whether we are done with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    Open,
    Closed,
}

/// Writes down how a demand is dealt with. What must be kept for it stays so until somebody says otherwise.
pub(super) fn work(tx: &mut Tx, vault: &Vault, id: Uuid, work: &Work) -> Result<(), Problem> {
    tx.require(Permission::WorkDemands)?;
    let demand = store::find(tx, id)?.ok_or(Problem::NotFound)?;
    work.facts.check()?;
    let closed_at = match work.stage {
        Stage::Open => None,
        Stage::Closed => {
            Demand::close(work.response)?;
            demand.closed_at.or(Some(tx.now()))
        }
    };
    let next = Demand {
        version: work.from + 1,
        issuing: work.issuing,
        due: work.due,
        response: work.response,
        closed_at,
        ..demand
    };
    let sealed = at(id, next.version).seal(vault, &work.facts)?;
    if !store::save(tx, &next, sealed)? {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    tx.announce(TOPIC);
    let event = SafetyEvent::of("safety-event-demand-worked", next.number);
    Ok(tx.record(&event.with("response", next.response.word()))?)
}
