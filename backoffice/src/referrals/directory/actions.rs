//! What can be done with entries of the directory. Every change is a version of its own; none is ever lost.

use super::model::{Cause, Facts, How, Resource, State, Verified, Version};
use super::store;
use crate::access::{Permission, StaffId, names};
use crate::db::{ActorKind, ReadTx, Tx};
use crate::offices;
use crate::problem::Problem;
use crate::referrals::TOPIC;
use crate::referrals::choices::Choice;
use crate::referrals::event::ReferralEvent;
use crate::referrals::ids::ResourceId;
use crate::referrals::refusal::Refusal;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Every entry as it stands, and what day it is.
pub(in crate::referrals) fn all(tx: &mut ReadTx) -> Result<(Vec<Resource>, NaiveDate), Problem> {
    tx.require(Permission::SeeDirectory)?;
    Ok((store::all(tx)?, today(tx)?))
}

/// One entry as it stands.
pub(in crate::referrals) fn find(tx: &mut ReadTx, id: ResourceId) -> Result<Resource, Problem> {
    tx.require(Permission::SeeDirectory)?;
    store::find(tx, id)?.ok_or(Problem::NotFound)
}

/// One entry with everything that was ever said of it.
pub(in crate::referrals) struct Entry {
    pub(super) resource: Resource,
    pub(in crate::referrals) versions: Vec<Version>,
    /// Others that may be the same place.
    pub(super) alike: Vec<Resource>,
    pub(super) names: BTreeMap<StaffId, String>,
    pub(super) today: NaiveDate,
}

pub(in crate::referrals) fn entry(tx: &mut ReadTx, id: ResourceId) -> Result<Entry, Problem> {
    let resource = find(tx, id)?;
    let mut alike = store::all(tx)?;
    let is_like = |it: &Resource| {
        it.id != id && it.state == State::Active && super::are_alike(&it.facts, &resource.facts)
    };
    alike.retain(is_like);
    Ok(Entry {
        versions: store::versions(tx, id)?,
        names: names(tx)?,
        today: today(tx)?,
        alike,
        resource,
    })
}

/// What day it is in the office.
pub(in crate::referrals) fn today(tx: &mut ReadTx) -> Result<NaiveDate, Problem> {
    let (now, zone) = (tx.now(), offices::settings(tx)?.time_zone);
    Ok(now.with_timezone(&zone).date_naive())
}

/// Adds an entry; verified at once by whoever has just made sure.
pub(in crate::referrals) fn add(
    tx: &mut Tx,
    facts: &Facts,
    how: Option<How>,
) -> Result<ResourceId, Problem> {
    tx.require(Permission::KeepDirectory)?;
    let verified = verified(tx, how)?;
    let id = ResourceId(tx.new_id());
    let first = made(tx, 1, Cause::Added, facts, verified);
    store::add(tx, id, "", &first)?;
    record(tx, "referrals-event-added", id)?;
    Ok(id)
}

/// Says something else of an entry that was at version `seen`. What was verified before is no longer, unless whoever changes
/// it has just made sure.
pub(in crate::referrals) fn change(
    tx: &mut Tx,
    id: ResourceId,
    seen: u32,
    facts: &Facts,
    how: Option<How>,
) -> Result<(), Problem> {
    tx.require(Permission::KeepDirectory)?;
    let before = find(tx, id)?;
    if before.version != seen {
        return Err(Refusal::Changed.into());
    }
    if before.facts == *facts {
        if let Some(how) = how {
            return verify(tx, id, seen, how);
        }
        tx.needs_no_event();
        return Ok(());
    }
    let verified = verified(tx, how)?;
    let after = made(tx, seen + 1, Cause::Edited, facts, verified);
    next(tx, id, &after, "referrals-event-edited")
}

/// Says again what an earlier version said.
pub(in crate::referrals) fn restore(
    tx: &mut Tx,
    id: ResourceId,
    version: u32,
) -> Result<(), Problem> {
    tx.require(Permission::KeepDirectory)?;
    let now = find(tx, id)?;
    let earlier = store::version(tx, id, version)?.ok_or(Problem::NotFound)?;
    if now.facts == earlier.facts {
        tx.needs_no_event();
        return Ok(());
    }
    if !earlier.facts.has_authority() {
        return Err(Refusal::NoAuthority.into());
    }
    let after = made(tx, now.version + 1, Cause::Restored, &earlier.facts, None);
    next(tx, id, &after, "referrals-event-restored")
}

/// Somebody has made sure today that what version `seen` says is right.
pub(in crate::referrals) fn verify(
    tx: &mut Tx,
    id: ResourceId,
    seen: u32,
    how: How,
) -> Result<(), Problem> {
    tx.require(Permission::KeepDirectory)?;
    if find(tx, id)?.state == State::Closed {
        return Err(Refusal::Closed.into());
    }
    let Some(it) = verified(tx, Some(how))? else {
        return Err(Refusal::NoHow.into());
    };
    if !store::verify(tx, id, seen, &it)? {
        return Err(Refusal::Changed.into());
    }
    record(tx, "referrals-event-verified", id)
}

/// Nobody is sent there any more.
pub(in crate::referrals) fn close(tx: &mut Tx, id: ResourceId) -> Result<(), Problem> {
    if !tx.actor().may(Permission::ImportDirectory) {
        tx.require(Permission::KeepDirectory)?;
    }
    set_state(tx, id, State::Closed, "referrals-event-closed")
}

/// People are sent there again.
pub(in crate::referrals) fn reopen(tx: &mut Tx, id: ResourceId) -> Result<(), Problem> {
    tx.require(Permission::KeepDirectory)?;
    set_state(tx, id, State::Active, "referrals-event-reopened")
}

fn set_state(tx: &mut Tx, id: ResourceId, state: State, kind: &'static str) -> Result<(), Problem> {
    if find(tx, id)?.state == state {
        tx.needs_no_event();
        return Ok(());
    }
    store::set_state(tx, id, state)?;
    record(tx, kind, id)
}

/// What becomes of something that a file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::referrals) enum Then {
    /// It is a new entry.
    Add,
    /// It changes this one, which was at that version.
    Change(ResourceId, u32),
}

/// Keeps what a file says of one entry; nobody here has verified it.
pub(in crate::referrals) fn keep_imported(
    tx: &mut Tx,
    then: &Then,
    external: &str,
    facts: &Facts,
) -> Result<ResourceId, Problem> {
    tx.require(Permission::ImportDirectory)?;
    match then {
        Then::Add => {
            let id = ResourceId(tx.new_id());
            let first = made(tx, 1, Cause::Imported, facts, None);
            store::add(tx, id, external, &first)?;
            record(tx, "referrals-event-added", id)?;
            Ok(id)
        }
        Then::Change(id, seen) => {
            let before = find(tx, *id)?;
            if !external.is_empty() && before.external_id.is_empty() {
                store::set_external(tx, *id, external)?;
            }
            if before.facts != *facts {
                let after = made(tx, seen + 1, Cause::Imported, facts, None);
                next(tx, *id, &after, "referrals-event-imported")?;
            }
            Ok(*id)
        }
    }
}

fn next(tx: &mut Tx, id: ResourceId, it: &Version, kind: &'static str) -> Result<(), Problem> {
    if !store::next(tx, id, it)? {
        return Err(Problem::Busy);
    }
    record(tx, kind, id)
}

fn made(
    tx: &ReadTx,
    number: u32,
    cause: Cause,
    facts: &Facts,
    verified: Option<Verified>,
) -> Version {
    Version {
        number,
        at: tx.now(),
        by: actor(tx),
        cause,
        facts: facts.clone(),
        verified,
    }
}

fn verified(tx: &mut ReadTx, how: Option<How>) -> Result<Option<Verified>, Problem> {
    let (on, by) = (today(tx)?, actor(tx));
    Ok(how.map(|how| Verified { on, by, how }))
}

fn record(tx: &mut Tx, kind: &'static str, id: ResourceId) -> Result<(), Problem> {
    let what = ReferralEvent::of(kind, id);
    let version = store::find(tx, id)?.map(|it| (it.version, it.verified));
    let what = match version {
        Some((_, Some(it))) if kind == "referrals-event-verified" => {
            what.with("why", it.how.word())
        }
        _ => what,
    };
    tx.record(&what)?;
    tx.announce(TOPIC);
    Ok(())
}

/// Who acts, if it is a person.
fn actor(tx: &ReadTx) -> Option<StaffId> {
    let actor = tx.actor();
    let is_staff = actor.kind() == ActorKind::Staff;
    actor.id().filter(|_| is_staff)
}
