//! A kiosk with everything but a window: the visit, the outbox, the printer and the link, wired to
//! each other. The window, `kiosk drive` and the tests use it alike.

mod booth;
mod office;
mod order;
mod renewal;
mod start;
mod tickets;
mod voice;

pub use renewal::Renewal;

use crate::asked::AskedBy;
use crate::board::Board;
use crate::calls::Calls;
use crate::guard::Guard;
use crate::link::Link;
use crate::office::Office;
use crate::outbox::{Outbox, Pairing};
use crate::printer::Printer;
use crate::seal::{self, Identity, Sealing};
use crate::settings::Pulse;
use crate::speech::{Clips, Sounding};
use crate::time::OfficeTime;
use crate::ui::{Touch, View};
use crate::visit::{self, Effect, Event, Visit};
use booth::Booth;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use shared::ids::{RecordId, RestartId};
use shared::protocol::Words;
use shared::protocol::pairing::KioskPlace;
use shared::random::Random;
use shared::record::Seals;
use shared::ticket::Label;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Instant;
use tickets::Ticket;

/// A paired kiosk at work.
pub struct Kiosk {
    /// Only taken out while a step is made.
    visit: Option<Visit>,
    identity: Option<Identity>,
    ticket: Option<Ticket>,
    /// Tickets at the printer.
    printing: Vec<(RecordId, Label)>,
    /// The private form that is filled in.
    booth: Booth,
    // The link is dropped, and so ended, before the outbox it uses.
    link: Link,
    /// Other words of the office, until nobody is at the screen.
    words: Option<Words>,
    /// What the office wants visitors to be asked by, until nobody is at the screen.
    asked: Option<AskedBy>,
    printer: Option<Printer>,
    pairing: Pairing,
    outbox: Arc<Outbox>,
    board: Arc<Board>,
    calls: Arc<Calls>,
    guard: Guard,
    /// When it last looked whether it is in order.
    looked: Option<Instant>,
    time: OfficeTime,
    pulse: Pulse,
    anchor: (DateTime<Utc>, Instant),
    random: Random,
    sealing: Sealing,
    /// For the record of the visitor who is here.
    seals: Option<Seals>,
    clips: Arc<Clips>,
    sounding: Sounding,
    /// A visit was forgotten in this image of the program.
    is_used: bool,
    /// Nothing could be left to the next image of it.
    is_stuck: bool,
    /// The office's last wish for a restart that was fulfilled.
    restarted: Option<RestartId>,
}

impl Kiosk {
    /// What the office has said of itself.
    pub fn office(&self) -> &Office {
        self.visit().office()
    }

    /// What is on the screen now.
    pub fn view(&self) -> View {
        visit::view(self.visit(), self.moment())
    }

    /// A person did something.
    pub fn touch(&mut self, touch: Touch) {
        if matches!(touch, Touch::Start(_)) {
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
        self.take_news();
        if self.visit().is_at_rest() {
            self.anchor = (self.time.now(), Instant::now());
            if self.is_look_due() {
                self.look_around();
            }
        }
        self.hear_printer();
        self.hear_booth();
        self.feed(Event::Tick);
        self.prepare_seals();
        let screen = self.visit().screen_state(self.moment());
        self.board.set_screen(screen);
        self.board.publish(&self.outbox, self.time.own());
    }

    /// Does while a visitor answers what nobody should wait for when they finish.
    fn prepare_seals(&mut self) {
        if self.seals.is_none() && self.visit().chosen_language().is_some() {
            self.seals = seal::prepare(&self.pairing.belonging, &mut self.random).ok();
        }
    }

    /// The day it is in the office.
    pub fn today(&self) -> NaiveDate {
        self.visit().office().day(self.time.now())
    }

    /// Where it stands.
    pub fn place(&self) -> KioskPlace {
        self.pairing.belonging.place
    }

    /// What visitors are asked by.
    pub fn asked_by(&self) -> AskedBy {
        self.visit().asked_by()
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
        self.board.publish_now(&self.outbox, self.time.own());
    }

    /// The time a visit is counted by.
    fn moment(&self) -> DateTime<Utc> {
        match self.pulse {
            Pulse::Clock => self.time.own(),
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
                self.identity = Some(Identity::mint(self.time.now(), &mut self.random));
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
            Effect::OpenBooth(code) => self.open_booth(&code),
            Effect::SealPart(part) => Some(match self.seal_part(&part) {
                Ok(()) => Event::PartSealed,
                Err(error) => {
                    tracing::error!(%error, "a part of a private form could not be kept");
                    self.guard.doubt();
                    Event::SealFailed
                }
            }),
            Effect::Print(label, sheet) => self.print(&label, sheet),
            Effect::CallPerson(why) => {
                self.call(why);
                None
            }
            Effect::Forget => {
                self.identity = None;
                self.ticket = None;
                self.booth = Booth::default();
                self.is_used = true;
                None
            }
        }
    }
}

#[cfg(test)]
mod tests;
