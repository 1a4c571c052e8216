//! What can be done with a kiosk from afar. It learns of it with its next question, within half a minute.

use super::super::event::KioskEvent;
use super::super::model::Refusal as OfKiosk;
use super::super::{TOPIC, store as kiosks};
use super::model::{Service, Wishes, languages};
use super::store;
use crate::access::Permission;
use crate::db::Tx;
use crate::problem::Problem;
use shared::ids::{KioskId, RestartId};

/// Takes a kiosk out of service, or puts it back. A visitor who has begun is not sent away.
pub(in crate::kiosks) fn set_service(
    tx: &mut Tx,
    id: KioskId,
    service: Service,
) -> Result<(), Problem> {
    let now = tx.now();
    let event = match service {
        Service::In => KioskEvent::InService { kiosk: id },
        Service::Out => KioskEvent::OutOfService { kiosk: id },
    };
    change(tx, id, &event, |wishes| {
        wishes.out_since = match service {
            Service::In => None,
            Service::Out => wishes.out_since.or(Some(now)),
        };
    })
}

/// Wishes that the program of a kiosk start anew, once.
pub(in crate::kiosks) fn restart(tx: &mut Tx, id: KioskId) -> Result<(), Problem> {
    let wish = RestartId(tx.new_id());
    change(tx, id, &KioskEvent::RestartWished { kiosk: id }, |wishes| {
        wishes.restart = Some(wish);
    })
}

/// Says which languages come first at a kiosk; none for the office's own order.
pub(in crate::kiosks) fn order_languages(
    tx: &mut Tx,
    id: KioskId,
    typed: &str,
) -> Result<(), Problem> {
    let first = languages(typed)?;
    let event = KioskEvent::LanguagesOrdered {
        kiosk: id,
        languages: first.iter().map(|it| it.tag()).collect(),
    };
    change(tx, id, &event, |wishes| wishes.languages = first)
}

fn change(
    tx: &mut Tx,
    id: KioskId,
    event: &KioskEvent,
    with: impl FnOnce(&mut Wishes),
) -> Result<(), Problem> {
    tx.require(Permission::ManageKiosks)?;
    let kiosk = kiosks::by_id(tx, id)?.ok_or(Problem::NotFound)?;
    if kiosk.revoked_at.is_some() {
        return Err(OfKiosk::RemovedAlready.into());
    }
    let mut wishes = store::wishes(tx, id)?;
    with(&mut wishes);
    store::save(tx, id, &wishes)?;
    tx.record(event)?;
    tx.announce(TOPIC);
    Ok(())
}
