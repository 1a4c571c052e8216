//! A kiosk with everything but a window: the visit, the outbox, the printer and the link, wired to
//! each other. The window, `kiosk drive` and the tests use it alike.

use crate::board::Board;
use crate::folder::Folder;
use crate::guard::Guard;
use crate::link::{self, Link};
use crate::office::Office;
use crate::outbox::{Outbox, Pairing, PrintState};
use crate::paper::TicketContent;
use crate::paper::draw::{DrawError, Drawer, WIDE};
use crate::paper::escpos;
use crate::printer::{Done, Draw, Printer, Target};
use crate::seal::{self, Given, Identity, Making, Sealing};
use crate::settings::{Pulse, Settings, StartError};
use crate::ui::{Touch, View};
use crate::visit::{self, Effect, Event, Order, Visit};
use chrono::{DateTime, TimeDelta, Utc};
use shared::clock::Clock;
use shared::form::Form;
use shared::ids::RecordId;
use shared::protocol::Printed;
use shared::random::{self, Random};
use shared::ticket::Label;
use shared::triage::Rules;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};
use translations::{Language, Text};

/// A ticket that was taken and not yet forgotten.
struct Ticket {
    record_id: RecordId,
    label: Label,
    language: Language,
    taken: DateTime<Utc>,
}

/// A paired kiosk at work.
pub struct Kiosk {
    /// Only taken out while a step is made.
    visit: Option<Visit>,
    identity: Option<Identity>,
    ticket: Option<Ticket>,
    /// Tickets at the printer.
    printing: Vec<(RecordId, Label)>,
    // The link is dropped, and so ended, before the outbox it uses.
    link: Link,
    printer: Option<Printer>,
    pairing: Pairing,
    outbox: Arc<Outbox>,
    board: Arc<Board>,
    guard: Guard,
    clock: Arc<dyn Clock>,
    pulse: Pulse,
    anchor: (DateTime<Utc>, Instant),
    random: Random,
    sealing: Sealing,
}

impl Kiosk {
    /// Starts a paired kiosk: opens the outbox, settles what a power cut left open, starts the
    /// printer and the link.
    pub fn start(settings: Settings) -> Result<Kiosk, StartError> {
        let folder = Folder::take(&settings.folder)?;
        let board = Arc::new(Board::new(folder.path(), settings.printer.to_string()));
        let outbox = Arc::new(Outbox::open(folder)?);
        let Some(pairing) = outbox.pairing()? else {
            return Err(StartError::NotPaired(settings.folder));
        };
        let settled = outbox.settle_prints()?;
        if settled != 0 {
            tracing::warn!(
                settled,
                "tickets were at the printer when the kiosk last stopped"
            );
        }
        let printer = match settings.printer {
            Target::None => None,
            target => Some(Printer::start(target, drawing()?)),
        };
        let now = settings.clock.now();
        let office = outbox
            .state()?
            .map(|(state, heard)| Office::new(&state, heard));
        let link = Link::start(link::Wiring {
            pairing: pairing.clone(),
            outbox: Arc::clone(&outbox),
            board: Arc::clone(&board),
            clock: Arc::clone(&settings.clock),
            random: random::from_os(),
            pace: settings.pace,
        })?;
        board.publish_now(&outbox, now);
        Ok(Kiosk {
            visit: Some(Visit::nobody(
                Form::current(),
                office.unwrap_or_default(),
                now,
            )),
            identity: None,
            ticket: None,
            printing: Vec::new(),
            link,
            printer,
            pairing,
            outbox,
            board,
            guard: Guard::default(),
            clock: settings.clock,
            pulse: settings.pulse,
            anchor: (now, Instant::now()),
            random: settings.random,
            sealing: settings.sealing,
        })
    }

    /// What is on the screen now.
    pub fn view(&self) -> View {
        visit::view(self.visit(), self.moment())
    }

    /// A person did something.
    pub fn touch(&mut self, touch: Touch) {
        if touch == Touch::Start {
            self.look_around();
        }
        self.feed(Event::Touch(touch));
    }

    /// An answer given as a whole.
    pub fn answer(&mut self, question: &str, answer: shared::answers::Answer) {
        self.feed(Event::Answered {
            question: question.to_owned(),
            answer,
        });
    }

    /// Time passed: takes in what printer and office have said. To be called about every second,
    /// and more often while somebody waits for a paper.
    pub fn tick(&mut self) {
        if self.visit().is_at_rest() {
            self.anchor = (self.clock.now(), Instant::now());
        }
        self.take_news();
        let done = self.printer.as_mut().map(|it| it.settled(Instant::now()));
        for done in done.unwrap_or_default() {
            self.settle(done);
        }
        self.feed(Event::Tick);
        self.board.publish(&self.outbox, self.clock.now());
    }

    /// The visit as it stands.
    pub fn visit(&self) -> &Visit {
        self.visit
            .as_ref()
            .expect("it is put back after every step")
    }

    /// The record and number on the screen, if there is a number.
    pub fn taken(&self) -> Option<(RecordId, Label)> {
        let ticket = self.ticket.as_ref()?;
        Some((ticket.record_id, ticket.label.clone()))
    }

    /// Waits until the printer is done with a ticket, as long as a ticket may take.
    pub fn wait_for_paper(&mut self, record_id: RecordId) -> Printed {
        let done = match &mut self.printer {
            Some(printer) => printer.wait_for(record_id, Instant::now()),
            None => Vec::new(),
        };
        for done in done {
            self.settle(done);
        }
        match self.outbox.printed(record_id) {
            Ok(Some(PrintState::Settled(printed))) => printed,
            _ => Printed::Unknown,
        }
    }

    /// Waits a while for the office's next word.
    pub fn wait_for_news(&mut self, at_most: Duration) {
        if let Some(office) = self.link.wait_for_news(at_most) {
            self.heard(office);
        }
    }

    /// What this kiosk holds.
    pub fn outbox(&self) -> &Arc<Outbox> {
        &self.outbox
    }

    /// How it is doing.
    pub fn board(&self) -> &Board {
        &self.board
    }

    /// Writes down how it is doing.
    pub fn publish(&self) {
        self.board.publish_now(&self.outbox, self.clock.now());
    }

    /// The time a visit is counted by.
    fn moment(&self) -> DateTime<Utc> {
        match self.pulse {
            Pulse::Clock => self.clock.now(),
            Pulse::Steady => {
                let (wall, instant) = self.anchor;
                let passed = TimeDelta::from_std(instant.elapsed());
                wall + passed.unwrap_or(TimeDelta::MAX)
            }
        }
    }

    fn feed(&mut self, event: Event) {
        let mut events = VecDeque::from([event]);
        while let Some(event) = events.pop_front() {
            let visit = self.visit.take().expect("it is put back after every step");
            let (visit, effects) = visit::step(visit, event, self.moment());
            self.visit = Some(visit);
            events.extend(effects.into_iter().filter_map(|it| self.act(it)));
        }
    }

    /// Does what an event asked for; what came of it is the next event.
    fn act(&mut self, effect: Effect) -> Option<Event> {
        match effect {
            Effect::Begin => {
                self.identity = Some(Identity::mint(self.clock.now(), &mut self.random));
                None
            }
            Effect::Seal(given) => Some(match self.seal(&given) {
                Ok(label) => Event::Sealed(label),
                Err(error) => {
                    tracing::error!(%error, "a record could not be kept");
                    self.guard.doubt();
                    Event::SealFailed
                }
            }),
            Effect::Print(label) => self.print(&label),
            Effect::CallPerson(why) => {
                tracing::warn!(?why, "a visitor needs a person");
                None
            }
            Effect::Forget => {
                self.identity = None;
                self.ticket = None;
                None
            }
        }
    }

    fn seal(&mut self, given: &Given) -> Result<Label, crate::outbox::TakeError> {
        let now = self.clock.now();
        let random = &mut self.random;
        let identity = self
            .identity
            .get_or_insert_with(|| Identity::mint(now, random));
        let form = Form::current();
        let office = self.visit.as_ref().map(Visit::office);
        let today = office.map_or_else(|| now.date_naive(), |it| it.day(now));
        let making = Making {
            belonging: &self.pairing.belonging,
            form,
            identity,
            contents: &seal::contents(form, Rules::current(), given, today),
            now,
            sealing: self.sealing,
        };
        let paper = match self.printer {
            Some(_) => PrintState::Issued,
            None => PrintState::Settled(Printed::None),
        };
        let kiosk = (making.belonging.kiosk_id, &making.belonging.series);
        let taken = self
            .outbox
            .take_ticket(identity.record_id, kiosk, paper, |slot| {
                seal::record(&making, slot, &mut self.random)
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

    fn print(&mut self, label: &Label) -> Option<Event> {
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
            .map(|it| it.token.text())
            .unwrap_or_default();
        let arrived = office.time(ticket.taken);
        let text = Text::new(ticket.language);
        let mut content = TicketContent::new(text, label.as_str(), &arrived, &code);
        content.office = office.line;
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

    fn settle(&mut self, done: Done) {
        if let Some(event) = self.note(done) {
            self.feed(event);
        }
    }

    /// Remembers what became of a paper.
    fn note(&mut self, done: Done) -> Option<Event> {
        let printed = done.outcome.printed;
        if let Err(error) = self
            .outbox
            .set_printed(done.record_id, PrintState::Settled(printed))
        {
            tracing::error!(%error, "what became of a paper could not be noted");
        }
        self.board.set_paper(done.outcome.paper);
        let at = self
            .printing
            .iter()
            .position(|(it, _)| *it == done.record_id)?;
        let (_, label) = self.printing.remove(at);
        Some(Event::Printed(label, printed))
    }

    /// Looks before a visit begins whether its record could be kept.
    fn look_around(&mut self) {
        self.take_news();
        let waiting = self.outbox.counts().map_or(0, |it| it.waiting);
        let folder = self.outbox.folder().path();
        let order = match self.guard.look(folder, waiting, Instant::now()) {
            Ok(()) => Order::Good,
            Err(why) => {
                tracing::error!(%why, "no visit can be taken now");
                Order::Out
            }
        };
        self.feed(Event::Order(order));
    }

    fn take_news(&mut self) {
        if let Some(office) = self.link.news() {
            self.heard(office);
        }
    }

    fn heard(&mut self, office: Office) {
        // The office may have new keys to seal with.
        match self.outbox.pairing() {
            Ok(Some(pairing)) => self.pairing = pairing,
            Ok(None) => {}
            Err(error) => tracing::error!(%error, "the pairing could not be read"),
        }
        self.feed(Event::StateArrived(office));
    }
}

/// Draws tickets on their own thread.
fn drawing() -> Result<Draw, DrawError> {
    let drawer = Drawer::start()?;
    Ok(Box::new(move |content| match drawer.draw(content, WIDE) {
        Ok(raster) => Some(escpos::ticket(&raster)),
        Err(error) => {
            tracing::error!(%error, "a ticket could not be drawn");
            None
        }
    }))
}

#[cfg(test)]
#[path = "kiosk_tests.rs"]
mod tests;
