//! How a person may be reached, said anew: a yes can be taken back on any day, and nothing of it is kept.

use super::actions::{event, find};
use super::person::{Person, open_person, seal_person};
use super::store;
use crate::access::Permission;
use crate::appointments::ids::AppointmentId;
use crate::appointments::{TOPIC, reminders};
use crate::db::Tx;
use crate::offices;
use crate::problem::Problem;
use crate::vault::Vault;

/// The person is to be reached only as they say now, and reminded only so. However often the appointment was moved: what
/// was kept of them with its earlier times is sealed anew too.
pub(in crate::appointments) fn change_reach(
    tx: &mut Tx,
    vault: &Vault,
    id: AppointmentId,
    said: &Person,
) -> Result<(), Problem> {
    tx.require(Permission::BookAppointments)?;
    let found = find(tx, id)?;
    let zone = offices::settings(tx)?.time_zone;
    let today = tx.now().with_timezone(&zone).date_naive();
    for it in store::of_event(tx, found.event_id)? {
        let person = open_person(tx, vault, it.id)?.reached(said.clone(), today);
        let sealed = seal_person(vault, it.id, &person)?;
        if !store::save_person(tx, &it, &sealed)? {
            return Err(Problem::Busy);
        }
        if it.state.is_open() {
            reminders::replan(tx, &it, &person)?;
        }
    }
    tx.record(&event("appointments-event-reach", &found))?;
    tx.announce(TOPIC);
    Ok(())
}
