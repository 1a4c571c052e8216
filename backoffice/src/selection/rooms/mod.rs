//! Who has hours for which kind of case: entered by the office, person by person; nothing is guessed.

mod pages;
mod routes;
mod store;

pub(super) use routes::routes;

use super::event::SelectionEvent;
use super::items::actions::case_types;
use super::items::typed::minutes;
use super::{Refusal, Room, TOPIC, who, who_has_room};
use crate::access::{Permission, StaffId};
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;

/// Who has room for a case of a type that takes so many minutes, those with the most first.
pub(super) fn with_room(
    tx: &mut ReadTx,
    case_type: &str,
    minutes: u32,
) -> Result<Vec<(StaffId, u32)>, Problem> {
    let here = who::everybody(tx)?;
    let mut rooms = store::all(tx)?;
    rooms.retain(|it| here.contains_key(&it.staff));
    Ok(who_has_room(&rooms, case_type, minutes))
}

/// Everything that was entered.
fn all(tx: &mut ReadTx) -> Result<Vec<Room>, Problem> {
    tx.require(Permission::SelectCases)?;
    Ok(store::all(tx)?)
}

/// Says how many hours somebody has for a case type, and how many of them are taken.
fn set(tx: &mut Tx, room: &Room) -> Result<(), Problem> {
    tx.require(Permission::SelectCases)?;
    if !who::everybody(tx)?.contains_key(&room.staff) {
        return Err(Problem::NotFound);
    }
    if !case_types(tx)?.value.case_types.contains(&room.case_type) {
        return Err(Refusal::NotInTheList.into());
    }
    store::set(tx, room)?;
    tx.announce(TOPIC);
    Ok(tx.record(&SelectionEvent::of("selection-event-capacity", room.staff))?)
}

/// Hours that were typed.
fn hours(typed: &str) -> Option<u32> {
    match typed {
        "" => Some(0),
        typed => minutes(&typed.replace(',', ".")),
    }
}
