//! A record that was set aside is taken in after all, because somebody who may stands for it and says why. Only what a
//! person can know is left to them: numbers, visits and what would be replaced are judged as for every other record.

use super::super::event::KioskEvent;
use super::super::looks;
use super::super::model::{Refusal, Vouching};
use super::super::store;
use super::actions::{Kept, Letter, receive};
use crate::access::Permission;
use crate::app::ArrivalHook;
use crate::db::Tx;
use crate::problem::Problem;
use shared::record::{PublicKeys, Record};
use uuid::Uuid;

/// Takes in what lies at this place among the records that were set aside. When a colleague or the kiosk itself was
/// quicker, there is nothing left to do.
pub(in crate::kiosks) fn admit(
    tx: &mut Tx,
    place: Uuid,
    why: Vouching,
    keys: &PublicKeys,
    hooks: &[ArrivalHook],
) -> Result<(), Problem> {
    tx.require(Permission::AdmitRecords)?;
    let aside = looks::set_aside(tx, place)?.ok_or(Problem::NotFound)?;
    if !aside.may_be_admitted() {
        return Err(Refusal::StaysAside.into());
    }
    let kiosk = store::by_id(tx, aside.kiosk)?.ok_or(Problem::NotFound)?;
    let record = Record::from_bytes(&aside.bytes).map_err(Problem::defect)?;
    let letter = Letter::of(&kiosk, record, &aside.bytes);
    // Letters of a removed kiosk rest a while, and then another gives out the same numbers.
    let giver = store::giver_of(tx, &kiosk.series)?;
    let letter = Letter {
        is_vouched_for: true,
        is_own_series: letter.is_own_series && giver == Some(kiosk.id),
        came_at: Some(aside.received_at),
        ..letter
    };
    match receive(tx, &letter, keys, hooks)? {
        Kept::New { .. } => tx.record(&KioskEvent::Admitted {
            record: letter.record.frame.record_id,
            kiosk: kiosk.id,
            why,
        })?,
        Kept::Again { .. } => tx.needs_no_event(),
        Kept::Aside(_) => return Err(Refusal::StillAside.into()),
    }
    Ok(())
}
