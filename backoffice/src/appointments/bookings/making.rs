//! How an appointment comes to be: a free place, a code that nobody else has that day, a code name, and a plan to remind
//! whoever comes.

use super::marks::{AppointmentCode, draw};
use super::model::{Appointment, State};
use super::person::{self, Person};
use super::{places_of, store};
use crate::appointments::ids::AppointmentId;
use crate::appointments::refusal::Refusal;
use crate::appointments::slots::{self, Slot, Urgency};
use crate::appointments::{reminders, settings, types};
use crate::db::Tx;
use crate::offices;
use crate::problem::Problem;
use crate::vault::Vault;
use chrono::NaiveDate;

/// Codes are drawn again when another appointment of the day has the same; that never goes on for long.
const DRAWS_MAX: usize = 200;

/// An appointment at a place that is free, without its code yet.
pub(super) fn draft(
    tx: &mut Tx,
    slot: &Slot,
    urgency: Urgency,
    id: AppointmentId,
    code_name: String,
) -> Result<Appointment, Problem> {
    let now = tx.now();
    slot.bookable(now, settings::settings(tx)?.weeks_ahead)?;
    let of = types::find(tx, slot.type_id)?.ok_or(Problem::NotFound)?;
    if !of.is_offered {
        return Err(Refusal::TypeNotOffered.into());
    }
    let place = free_place(tx, slot, urgency)?;
    let zone = offices::settings(tx)?.time_zone;
    Ok(Appointment {
        id,
        event_id: id.0,
        slot: slot.id,
        type_id: slot.type_id,
        place: Some(place.number),
        starts_at: slot.starts_at,
        ends_at: slot.ends_at,
        day: slot.starts_at.with_timezone(&zone).date_naive(),
        urgency,
        is_extra: place.is_extra,
        code_name,
        code_hash: [0; 32],
        state: State::Booked,
        sequence: 0,
        booked_at: now,
        version: 0,
        changed_at: now,
        before: None,
    })
}

struct FreePlace {
    number: u32,
    is_extra: bool,
}

/// The first free place at a time. Whoever takes one changes the time too: of two at the same instant one tries again and
/// finds the place taken.
fn free_place(tx: &mut Tx, slot: &Slot, urgency: Urgency) -> Result<FreePlace, Problem> {
    let all = places_of(tx, &[*slot])?;
    let places = all
        .get(&slot.id)
        .ok_or_else(|| Problem::defect("a time without places"))?;
    places.take(urgency)?;
    let taken: Vec<u32> = store::taken(tx, slot.id)?
        .iter()
        .map(|it| it.place)
        .collect();
    let number = (0..places.all()).find(|it| !taken.contains(it));
    if !slots::touch(tx, slot)? {
        return Err(Problem::Busy);
    }
    Ok(FreePlace {
        number: number.ok_or(Refusal::Full)?,
        is_extra: slot.capacity <= places.taken(),
    })
}

/// Adds an appointment with a code of its own, and plans its reminder.
pub(super) fn add(
    tx: &mut Tx,
    vault: &Vault,
    draft: Appointment,
    person: &Person,
) -> Result<Appointment, Problem> {
    let code = unused_code(tx, vault, draft.day)?;
    let added = Appointment {
        code_hash: code.hash(vault.identity()),
        ..draft
    };
    let sealed = person::seal(vault, added.id, person, &code)?;
    store::add(tx, &added, &sealed).map_err(|it| taken_meanwhile(it.into()))?;
    reminders::plan(tx, &added, person)?;
    Ok(added)
}

/// Somebody else took the same place, code or name in the same instant: the whole step is tried again.
pub(super) fn taken_meanwhile(problem: Problem) -> Problem {
    match problem {
        Problem::Taken { .. } => Problem::Busy,
        other => other,
    }
}

/// A code that no appointment of the day has or had.
fn unused_code(tx: &mut Tx, vault: &Vault, day: NaiveDate) -> Result<AppointmentCode, Problem> {
    for _ in 0..DRAWS_MAX {
        let code = AppointmentCode::mint(tx.random());
        if !store::has_code(tx, day, code.hash(vault.identity()))? {
            return Ok(code);
        }
    }
    Err(Problem::Busy)
}

pub(super) fn unused_name(tx: &mut Tx) -> Result<String, Problem> {
    let now = tx.now();
    let today = offices::settings(tx)?.day_start(now);
    let in_use = store::code_names(tx, today)?;
    let name = draw(&in_use, tx.random());
    Ok(name.ok_or(Refusal::NoCodeName)?)
}

#[cfg(test)]
mod tests {
    use super::store;
    use crate::appointments::bookings::{CancelReason, State, cancel, mark_no_show, save};
    use crate::appointments::slots::Urgency;
    use crate::appointments::tests::{book_at, opened, rosa, until, with_times};
    use crate::db::ReadTx;
    use crate::testing::each_database;
    use tempfile::tempdir;

    #[test]
    fn what_stood_on_a_card_of_a_day_is_not_given_again_on_that_day() {
        let folder = tempdir().unwrap();
        let office = opened(folder.path());
        let vault = &office.app.vault;
        each_database(folder.path(), |db, clock| {
            let slot = with_times(db, 4)[0];
            let book = || book_at(db, vault, slot.id, Urgency::Urgent).unwrap();
            let (cancelled, late, here) = (book(), book(), book());
            db.write(&rosa(1), |tx| {
                cancel(tx, cancelled.id, CancelReason::Person)
            })
            .unwrap();
            until(clock, slot.starts_at);
            db.write(&rosa(1), |tx| mark_no_show(tx, late.id)).unwrap();
            let state = State::Booked.check_in(None, slot.starts_at).unwrap();
            let came = here.clone().at_state(state, None, slot.starts_at);
            db.write(&rosa(1), |tx| {
                tx.needs_no_event();
                Ok(save(tx, &came)?)
            })
            .unwrap();
            for it in [&cancelled, &late, &here] {
                let has = |tx: &mut ReadTx| Ok(store::has_code(tx, it.day, it.code_hash)?);
                assert!(db.read(&rosa(1), has).unwrap());
                let other_day = it.day.succ_opt().unwrap();
                let has = |tx: &mut ReadTx| Ok(store::has_code(tx, other_day, it.code_hash)?);
                assert!(!db.read(&rosa(1), has).unwrap());
                let names = |tx: &mut ReadTx| Ok(store::code_names(tx, it.starts_at)?);
                assert!(db.read(&rosa(1), names).unwrap().contains(&it.code_name));
            }
        });
    }
}
