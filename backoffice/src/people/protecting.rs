//! Hiding people from those who do not work for them, and walls between staff and a person.

use super::actions::{staff, visible};
use super::code;
use super::merging::merged_into;
use super::model::{PeopleEvent, PersonId, Protection, Refusal, TOPIC, Tie};
use super::store;
use crate::access::{self, Permission, StaffId};
use crate::app::Holding;
use crate::db::{ReadTx, Tx};
use crate::offices;
use crate::problem::Problem;
use std::collections::BTreeMap;

/// Who works for people that others do not see.
pub const TEAMS: Holding = Holding {
    word: "teams",
    label: "people-holding-teams",
    fits: |it| it.may(Permission::SeePeople),
    count: |tx, id| Ok(alone_in_teams(tx, id)?.len() as u64),
    hand_over: |tx, from, to| {
        for person in alone_in_teams(tx, from)? {
            if store::ties(tx, person)?.get(&to) == Some(&Tie::Barred) {
                return Err(Refusal::NotForTeam.into());
            }
            store::set_tie(tx, person, to, Tie::Team)?;
            record_tie(tx, "people-event-team-joined", person, to)?;
        }
        Ok(())
    },
};

/// The hidden people whom nobody else who works here would see.
fn alone_in_teams(tx: &mut ReadTx, id: StaffId) -> Result<Vec<PersonId>, Problem> {
    let here = here(tx)?;
    let mut alone = Vec::new();
    for (person, tie) in store::ties_of(tx, id)? {
        let is_hidden = store::find(tx, person)?.is_some_and(|it| it.protection.hides());
        if tie == Tie::Team && is_hidden && !has_others(tx, person, id, &here)? {
            alone.push(person);
        }
    }
    Ok(alone)
}

/// Those who work here today: whose last day is over sees nobody any more.
fn here(tx: &mut ReadTx) -> Result<Vec<StaffId>, Problem> {
    let today = offices::today(tx)?;
    let here = access::here(tx, today)?.into_iter();
    Ok(here.map(|it| it.id).collect())
}

fn has_others(
    tx: &mut ReadTx,
    person: PersonId,
    besides: StaffId,
    here: &[StaffId],
) -> Result<bool, Problem> {
    let ties = store::ties(tx, person)?;
    let is_other =
        |(id, tie): (&StaffId, &Tie)| *tie == Tie::Team && *id != besides && here.contains(id);
    Ok(ties.iter().any(is_other))
}

/// Hides a person, or shows them again. Whoever hides somebody works for them from then on; only a representative takes
/// the protection away.
pub fn protect(tx: &mut Tx, id: PersonId, to: Protection) -> Result<(), Problem> {
    tx.require(Permission::EditPeople)?;
    let person = visible(tx, id)?;
    if to < person.protection {
        tx.require(Permission::MergePeople)?;
    }
    if to.hides()
        && let Some(staff) = staff(tx)
    {
        store::set_tie(tx, person.id, staff, Tie::Team)?;
    }
    if to.hides() {
        code::ensure(tx, person.id)?;
    }
    for record in whole(tx, person.id)? {
        store::set_protection(tx, record, to)?;
    }
    tx.announce(TOPIC);
    let event = PeopleEvent::of("people-event-protected", person.id);
    Ok(tx.record(&event.with(serde_json::json!({ "to": to.word() })))?)
}

/// Puts a colleague into the team of a person, or behind a wall.
pub fn tie(tx: &mut Tx, id: PersonId, colleague: StaffId, tie: Tie) -> Result<(), Problem> {
    tx.require(Permission::EditPeople)?;
    let person = visible(tx, id)?;
    let found = access::everyone(tx)?
        .into_iter()
        .find(|it| it.id == colleague);
    let fits = found.is_some_and(|it| it.is_active && it.role.may(Permission::SeePeople));
    if !fits {
        return Err(Refusal::NotForTeam.into());
    }
    if tie == Tie::Barred {
        must_leave_somebody(tx, person.id, person.protection, colleague)?;
    } else if store::ties(tx, person.id)?.get(&colleague) == Some(&Tie::Barred) {
        // Whoever is put into a team has no wall before them any more: that is for those who may open one.
        tx.require(Permission::MergePeople)?;
    }
    for record in whole(tx, person.id)? {
        store::set_tie(tx, record, colleague, tie)?;
    }
    tx.announce(TOPIC);
    let kind = match tie {
        Tie::Team => "people-event-team-joined",
        Tie::Barred => "people-event-walled-off",
    };
    touch(tx, person.id, person.protection)?;
    record_tie(tx, kind, person.id, colleague)
}

/// Takes a colleague out of the team of a person, or the wall away.
pub fn untie(tx: &mut Tx, id: PersonId, colleague: StaffId) -> Result<(), Problem> {
    tx.require(Permission::EditPeople)?;
    let person = visible(tx, id)?;
    let ties = store::ties(tx, person.id)?;
    let Some(tie) = ties.get(&colleague).copied() else {
        // A colleague was quicker: it is as it was meant to be.
        return Ok(());
    };
    let kind = match tie {
        Tie::Team => "people-event-team-left",
        // Whoever is behind a wall may not open it, and sees no button for it.
        Tie::Barred => {
            tx.require(Permission::MergePeople)?;
            "people-event-wall-opened"
        }
    };
    must_leave_somebody(tx, person.id, person.protection, colleague)?;
    for record in whole(tx, person.id)? {
        store::remove_tie(tx, record, colleague)?;
    }
    tx.announce(TOPIC);
    touch(tx, person.id, person.protection)?;
    record_tie(tx, kind, person.id, colleague)
}

/// A record and all that are part of it: they are hidden, and shown, together.
pub(super) fn whole(tx: &mut ReadTx, id: PersonId) -> Result<Vec<PersonId>, Problem> {
    let mut all = merged_into(tx, id)?;
    all.push(id);
    Ok(all)
}

/// Every record that counts as one person, the kept one first.
pub fn records(tx: &mut ReadTx, id: PersonId) -> Result<Vec<PersonId>, Problem> {
    let mut all = whole(tx, id)?;
    all.reverse();
    Ok(all)
}

/// Who has a tie to a person.
pub fn ties(tx: &mut ReadTx, id: PersonId) -> Result<BTreeMap<StaffId, Tie>, Problem> {
    let person = visible(tx, id)?;
    Ok(store::ties(tx, person.id)?)
}

fn must_leave_somebody(
    tx: &mut ReadTx,
    person: PersonId,
    protection: Protection,
    besides: StaffId,
) -> Result<(), Problem> {
    if !protection.hides() {
        return Ok(());
    }
    let here = here(tx)?;
    if has_others(tx, person, besides, &here)? {
        Ok(())
    } else {
        Err(Refusal::LastOfTeam.into())
    }
}

/// Other processes look at the person anew.
fn touch(tx: &mut Tx, id: PersonId, protection: Protection) -> Result<(), Problem> {
    Ok(store::set_protection(tx, id, protection)?)
}

fn record_tie(
    tx: &mut Tx,
    kind: &'static str,
    id: PersonId,
    staff: StaffId,
) -> Result<(), Problem> {
    let event = PeopleEvent::of(kind, id);
    Ok(tx.record(&event.with(serde_json::json!({ "staff": staff.to_string() })))?)
}
