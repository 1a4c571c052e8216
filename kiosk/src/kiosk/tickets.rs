//! Tickets: sealed and numbered together, printed, and what became of the paper.

use super::Kiosk;
use crate::asked::AskedBy;
use crate::outbox::{PrintState, TakeError};
use crate::paper::TicketContent;
use crate::paper::draw::{DrawError, Drawer};
use crate::paper::escpos;
use crate::printer::{Done, Draw, Status};
use crate::seal::{self, Given, Identity, Making, Names};
use crate::visit::{Event, Sheet, Visit};
use chrono::{DateTime, Utc};
use shared::ids::RecordId;
use shared::protocol::{PrintFault, PrintOutcome, Printed};
use shared::ticket::Label;
use std::time::Instant;
use translations::{Language, Text};

/// A ticket that was taken and not yet forgotten.
pub(super) struct Ticket {
    pub(super) record_id: RecordId,
    pub(super) label: Label,
    language: Language,
    taken: DateTime<Utc>,
}

impl Kiosk {
    /// Waits until the printer is done with a ticket, as long as a ticket may take.
    pub fn wait_for_paper(&mut self, record_id: RecordId) -> PrintOutcome {
        if let Some(printer) = &mut self.printer {
            let settled = printer.wait_for(record_id, Instant::now());
            for done in settled {
                self.settle(done);
            }
        }
        self.hear_printer();
        match self.outbox.printed(record_id) {
            Ok(Some(PrintState::Settled(outcome))) => outcome,
            _ => PrintOutcome::unknown(PrintFault::Other),
        }
    }

    /// Seals what was given and takes its number, in one transaction.
    pub(super) fn seal(&mut self, given: &Given) -> Result<Label, TakeError> {
        let now = self.time.now();
        let AskedBy { form, rules } = self.asked_by();
        let random = &mut self.random;
        let identity = self
            .identity
            .get_or_insert_with(|| Identity::mint(now, random));
        let office = self.visit.as_ref().map(Visit::office);
        let today = office.map_or_else(|| now.date_naive(), |it| it.day(now));
        let making = Making {
            belonging: &self.pairing.belonging,
            form,
            names: Names::of_visit(identity, form),
            contents: &seal::contents(form, rules, given, today),
            now,
            sealing: self.sealing,
        };
        let paper = match self.printer {
            Some(_) => PrintState::Issued,
            None => PrintState::Settled(PrintOutcome::NO_PRINTER),
        };
        let kiosk = (making.belonging.kiosk_id, &making.belonging.series);
        let ready = self.seals.take();
        let taken = self
            .outbox
            .take_ticket(identity.record_id, kiosk, paper, |slot| {
                seal::record(&making, slot, ready, &mut self.random)
            })?;
        self.ticket = Some(Ticket {
            record_id: taken.record_id,
            label: taken.label.clone(),
            language: given.language,
            taken: now,
        });
        self.link.new_record();
        Ok(taken.label)
    }

    /// Hands the ticket to the printer, if there is one. A copy has the same number, code and time.
    pub(super) fn print(&mut self, label: &Label, sheet: Sheet) -> Option<Event> {
        let ticket = self.ticket.as_ref().filter(|it| it.label == *label)?;
        let record_id = ticket.record_id;
        let Some(printer) = &mut self.printer else {
            return Some(Event::Printed(label.clone(), Printed::None));
        };
        let office = self
            .visit
            .as_ref()
            .map(Visit::office)
            .cloned()
            .unwrap_or_default();
        let code = self
            .identity
            .as_ref()
            .map(|it| office.code(&it.token.text()))
            .unwrap_or_default();
        let arrived = office.time(ticket.taken);
        let text = Text::new(ticket.language);
        let wait = self.visit.as_ref().and_then(Visit::told_wait);
        let away = self.visit.as_ref().and_then(Visit::told_away);
        let mut content = TicketContent::new(text, label.as_str(), &arrived, &code)
            .of_office(office.paper_line().map(str::to_owned))
            .with_wait(text, wait)
            .with_away(text, away);
        if sheet == Sheet::Copy {
            content = content.copy(text);
        }
        self.printing.push((record_id, label.clone()));
        if let Err(error) = self.outbox.set_printed(record_id, PrintState::Printing) {
            tracing::error!(%error, "it could not be noted that a ticket is being printed");
        }
        let done = printer.print(record_id, content, Instant::now());
        if let Some(done) = done {
            return self.note(done);
        }
        None
    }

    /// Takes in what became of papers, and how the printer is.
    pub(super) fn hear_printer(&mut self) {
        let Some(printer) = &mut self.printer else {
            return;
        };
        let (settled, news) = (printer.settled(Instant::now()), printer.news());
        for done in settled {
            self.settle(done);
        }
        self.note_printer(news);
    }

    /// Lets the office know how the printer is, if that is new.
    fn note_printer(&self, news: Option<Status>) {
        if let Some(status) = news.filter(|it| *it != self.board.printer()) {
            self.board.set_printer(status);
            self.link.paper();
        }
    }

    /// Takes in what became of a paper.
    fn settle(&mut self, done: Done) {
        if let Some(event) = self.note(done) {
            self.feed(event);
        }
    }

    /// Remembers what became of a paper.
    fn note(&mut self, done: Done) -> Option<Event> {
        let print = done.outcome.print;
        if let Err(error) = self
            .outbox
            .set_printed(done.record_id, PrintState::Settled(print))
        {
            tracing::error!(%error, "what became of a paper could not be noted");
        }
        self.link.paper();
        let at = self
            .printing
            .iter()
            .position(|(it, _)| *it == done.record_id)?;
        let (_, label) = self.printing.remove(at);
        Some(Event::Printed(label, print.printed))
    }
}

/// Draws tickets on their own thread, `dots` in a row.
pub(super) fn drawing(dots: u32) -> Result<Draw, DrawError> {
    let drawer = Drawer::start()?;
    Ok(Box::new(move |content| match drawer.draw(content, dots) {
        Ok(raster) => Some(escpos::ticket(&raster)),
        Err(error) => {
            tracing::error!(%error, "a ticket could not be drawn");
            None
        }
    }))
}
