//! The private form on this kiosk: which ticket it was opened for, and its finished parts on their way to the
//! outbox. All of it is forgotten when the visitor goes.

use super::Kiosk;
use crate::link::Fault;
use crate::outbox::TakeError;
use crate::seal::{self, Making, Names};
use crate::ui::Typed;
use crate::visit::{BoothRefusal, Event, FinishedPart};
use shared::ids::{OpeningId, RecordId};
use shared::protocol::booth::{BoothCode, OpenRequest, Opened};
use std::collections::BTreeMap;
use std::time::Duration;

/// What is known of a private form while somebody fills it in.
#[derive(Default)]
pub(super) struct Booth {
    /// The code the office is or was asked about, and the id of that opening: asked about again, the same code is the
    /// same opening, so that a lost answer uses up no code.
    asked: Option<(BoothCode, OpeningId)>,
    /// The ticket it was opened for.
    opened: Option<Opened>,
    /// The ids of finished parts: trying again cannot make a second record.
    parts: BTreeMap<&'static str, RecordId>,
    /// The part that was kept last.
    last: Option<RecordId>,
}

impl Kiosk {
    /// Asks the office to open the private form with this code.
    pub(super) fn open_booth(&mut self, code: &Typed) -> Option<Event> {
        let Ok(code) = code.parse::<BoothCode>() else {
            return Some(Event::BoothRefused(BoothRefusal::Wrong));
        };
        let now = self.time.now();
        let opening = match &self.booth.asked {
            Some((asked, opening)) if *asked == code => *opening,
            _ => OpeningId::mint(now, &mut self.random),
        };
        self.booth.asked = Some((code.clone(), opening));
        self.link.open_booth(OpenRequest { code, opening });
        None
    }

    /// Takes in what the office said to a code.
    pub(super) fn hear_booth(&mut self) {
        while let Some(answer) = self.link.booth_answer() {
            self.heard_booth(answer);
        }
    }

    /// Waits a while for what the office says to a code.
    pub fn wait_for_booth(&mut self, at_most: Duration) {
        if let Some(answer) = self.link.wait_for_booth(at_most) {
            self.heard_booth(answer);
        }
    }

    /// The form is opened without an office, for the proof that nothing of it is remembered.
    pub(crate) fn opens_for_a_proof(&mut self, opened: Opened) {
        let label = opened.label.clone();
        self.booth.opened = Some(opened);
        self.feed(Event::BoothOpened(label));
    }

    fn heard_booth(&mut self, (opening, answer): (OpeningId, Result<Opened, Fault>)) {
        // Whoever asked may be gone: their ticket is not the next visitor's.
        if self
            .booth
            .asked
            .as_ref()
            .is_none_or(|(_, it)| *it != opening)
        {
            return;
        }
        let event = match answer {
            Ok(opened) => {
                let label = opened.label.clone();
                self.booth.opened = Some(opened);
                Event::BoothOpened(label)
            }
            Err(fault) => {
                tracing::warn!(%fault, "the private form was not opened");
                Event::BoothRefused(refusal(&fault))
            }
        };
        self.feed(event);
    }

    /// Seals a finished part and keeps it, in one transaction.
    pub(super) fn seal_part(&mut self, part: &FinishedPart) -> Result<(), TakeError> {
        let now = self.time.now();
        let Some(opened) = &self.booth.opened else {
            // The visit asks for no part before the form was opened.
            return Err(shared::record::CannotSeal::Key.into());
        };
        let form = self.asked_by().form;
        let random = &mut self.random;
        let ids = self.booth.parts.entry(part.section);
        let record_id = *ids.or_insert_with(|| RecordId::mint(now, random));
        let making = Making {
            belonging: &self.pairing.belonging,
            form,
            names: Names::of_part(record_id, opened.visit_id, part.section),
            contents: &seal::part_contents(form, &part.given),
            now,
            sealing: self.sealing,
        };
        let kiosk_id = making.belonging.kiosk_id;
        let ready = self.seals.take();
        self.outbox
            .keep_part(record_id, kiosk_id, &opened.label, |slot| {
                seal::record(&making, slot, ready, &mut self.random)
            })?;
        self.booth.last = Some(record_id);
        self.link.new_record();
        Ok(())
    }

    /// The record of the part that was kept last.
    pub fn last_part(&self) -> Option<RecordId> {
        self.booth.last
    }
}

/// What a visitor is told.
fn refusal(fault: &Fault) -> BoothRefusal {
    match fault {
        Fault::Refused { status: 422, .. } => BoothRefusal::Wrong,
        Fault::Refused { status: 410, .. } => BoothRefusal::Over,
        _ => BoothRefusal::NoLink,
    }
}
