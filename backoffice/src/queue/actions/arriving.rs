//! Somebody takes a number.

use super::super::event::QueueEvent;
use super::super::model::{Marks, Ticket, Way, arrived_at};
use super::super::stage::Stage;
use super::super::{TOPIC, store};
use crate::app::Arrival;
use crate::db::Tx;
use crate::kiosks;
use crate::problem::Problem;

/// The first record of a visit makes its waiting ticket; later ones change nothing.
pub fn take_ticket(tx: &mut Tx, arrival: &Arrival) -> Result<(), Problem> {
    let frame = arrival.frame;
    let empty_at = kiosks::empty_at(tx, frame.kiosk_id)?;
    let told = arrived_at(frame.sealed_at, arrival.received_at, empty_at);
    // Whoever took the next number at a kiosk did not come earlier, even if its clock was put right between them.
    let before = store::arrival_before(tx, frame.kiosk_id, frame.ticket_n)?;
    let arrived_at = before.map_or(told, |it| told.max(it));
    let ticket = Ticket {
        visit: frame.visit_id,
        record: frame.record_id,
        kiosk: frame.kiosk_id,
        ticket_n: frame.ticket_n,
        label: frame.label.clone(),
        server_seq: arrival.seq,
        arrived_at,
        in_line_since: arrived_at,
        stage: Stage::Waiting,
        lead: None,
        marks: Marks::default(),
        told: None,
        way: Way::Kiosk,
        called: None,
        first_called_at: None,
        version: 0,
        before: None,
    };
    if store::add(tx, &ticket, frame.token_hash)? {
        tx.record(&QueueEvent::taken(&ticket))?;
        tx.announce(TOPIC);
    }
    Ok(())
}
