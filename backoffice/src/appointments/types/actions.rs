//! What can be done with types of appointment.

use super::model::{self, AppointmentType, Facts};
use super::store;
use crate::access::Permission;
use crate::appointments::TOPIC;
use crate::appointments::event::AppointmentEvent;
use crate::appointments::ids::TypeId;
use crate::appointments::refusal::Refusal;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;

/// Adds a type.
pub(in crate::appointments) fn add(tx: &mut Tx, facts: &Facts) -> Result<TypeId, Problem> {
    tx.require(Permission::ManageAppointments)?;
    unlike_others(tx, &facts.name, None)?;
    let id = store::add(tx, facts)?;
    tx.record(&AppointmentEvent::of(
        "appointments-event-type-added",
        id.to_string(),
    ))?;
    tx.announce(TOPIC);
    Ok(id)
}

/// Gives a type another name. How long it takes does not change: appointments were agreed with that.
pub(super) fn rename(tx: &mut Tx, id: TypeId, typed: &str) -> Result<(), Problem> {
    tx.require(Permission::ManageAppointments)?;
    let mut found = find(tx, id)?;
    found.facts.name = model::name(typed)?;
    unlike_others(tx, &found.facts.name, Some(id))?;
    save(tx, &found, "appointments-event-type-named")
}

/// No new appointments of this type; those that were agreed stay.
pub(in crate::appointments) fn retire(tx: &mut Tx, id: TypeId) -> Result<(), Problem> {
    tx.require(Permission::ManageAppointments)?;
    let found = AppointmentType {
        is_offered: false,
        ..find(tx, id)?
    };
    save(tx, &found, "appointments-event-type-retired")
}

/// Appointments of this type are made again.
pub(super) fn offer(tx: &mut Tx, id: TypeId) -> Result<(), Problem> {
    tx.require(Permission::ManageAppointments)?;
    let found = AppointmentType {
        is_offered: true,
        ..find(tx, id)?
    };
    save(tx, &found, "appointments-event-type-offered")
}

fn save(tx: &mut Tx, it: &AppointmentType, kind: &'static str) -> Result<(), Problem> {
    if !store::save(tx, it)? {
        return Err(Problem::Busy);
    }
    tx.record(&AppointmentEvent::of(kind, it.id.to_string()))?;
    tx.announce(TOPIC);
    Ok(())
}

fn find(tx: &mut ReadTx, id: TypeId) -> Result<AppointmentType, Problem> {
    store::find(tx, id)?.ok_or(Problem::NotFound)
}

/// Whoever books must know which of two types is meant.
fn unlike_others(tx: &mut ReadTx, name: &str, own: Option<TypeId>) -> Result<(), Problem> {
    let name = name.to_lowercase();
    let is_same = |it: &AppointmentType| Some(it.id) != own && it.facts.name.to_lowercase() == name;
    if store::all(tx)?.iter().any(is_same) {
        return Err(Refusal::NameTaken.into());
    }
    Ok(())
}
