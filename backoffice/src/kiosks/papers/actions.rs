//! What can be done with papers: take in what a kiosk reports, and see which are in doubt and which printer wants
//! somebody.

use super::super::event::KioskEvent;
use super::super::model::Contact;
use super::super::{CALLS_TOPIC, Kiosk, remote, store as kiosks};
use super::model::{Doubtful, PrinterAlert, alert};
use super::store;
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use chrono::{DateTime, Utc};
use shared::ids::{KioskId, RecordId};
use shared::protocol::{PrintOutcome, Printed, Report};
use std::collections::BTreeMap;

/// Takes in what a kiosk says of papers and printer; `last` is what it said before.
pub(in crate::kiosks) fn take_in(
    tx: &mut Tx,
    kiosk: KioskId,
    report: &Report,
    last: Option<&Contact>,
) -> Result<(), Problem> {
    for ticket in &report.tickets {
        store::set_printed(tx, kiosk, ticket.record_id, ticket.outcome)?;
    }
    let outcomes = report.tickets.iter().map(|it| it.outcome.printed);
    let count = outcomes.filter(|it| *it == Printed::Failed).count();
    if count != 0 {
        tx.record(&KioskEvent::NotPrinted { kiosk, count })?;
    }
    let is_new_paper = last.is_none_or(|it| it.paper != report.paper);
    if is_new_paper {
        let paper = report.paper;
        tx.record(&KioskEvent::PaperChanged { kiosk, paper })?;
    }
    let is_new_fault = last.and_then(|it| it.fault) != report.fault;
    if is_new_fault {
        tx.record(&match report.fault {
            Some(fault) => KioskEvent::PrinterFault { kiosk, fault },
            None => KioskEvent::PrinterWell { kiosk },
        })?;
    }
    if is_new_paper || is_new_fault || !report.tickets.is_empty() {
        tx.announce(CALLS_TOPIC);
    }
    Ok(())
}

/// The tickets since `since` whose paper did not come out or is in doubt, by kiosk.
pub(in crate::kiosks) fn doubtful_of_today(
    tx: &mut ReadTx,
    since: DateTime<Utc>,
) -> Result<BTreeMap<KioskId, Vec<Doubtful>>, Problem> {
    tx.require(Permission::ManageKiosks)?;
    let mut by_kiosk = BTreeMap::<KioskId, Vec<Doubtful>>::new();
    for it in store::doubtful(tx, since)? {
        by_kiosk.entry(it.kiosk).or_default().push(it);
    }
    Ok(by_kiosk)
}

/// What became of the papers of the tickets since `since` that did not come out or are in doubt.
pub fn in_doubt(
    tx: &mut ReadTx,
    since: DateTime<Utc>,
) -> Result<BTreeMap<RecordId, PrintOutcome>, Problem> {
    tx.require(Permission::SeeQueue)?;
    let found = store::doubtful(tx, since)?;
    Ok(found
        .into_iter()
        .map(|it| (it.record, it.outcome))
        .collect())
}

/// The kiosks and printers to which somebody has to go: whoever receives visitors is nearest, and whoever looks after the kiosks
/// wants to know.
pub fn printer_alerts(tx: &mut ReadTx) -> Result<Vec<PrinterAlert>, Problem> {
    tx.require(Permission::SeeQueue)
        .or_else(|_| tx.require(Permission::ManageKiosks))?;
    let contacts = kiosks::contacts(tx)?;
    let present = kiosks::everyone(tx)?;
    let wishes = remote::all_wishes(tx)?;
    let is_out = |it: &Kiosk| wishes.get(&it.id).is_some_and(|it| it.out_since.is_some());
    let now = tx.now();
    let present = present.into_iter().filter(|it| it.revoked_at.is_none());
    let alert = |it: Kiosk| {
        let contact = contacts.get(&it.id)?;
        // What a silent kiosk said of its printer is old; one that is out of service may be switched off.
        let message = match contact.is_silent(now) {
            true if is_out(&it) => None,
            true => Some("kiosks-alert-silent"),
            false => alert(contact),
        }?;
        Some(PrinterAlert {
            kiosk: it.name,
            message,
        })
    };
    Ok(present.filter_map(alert).collect())
}
