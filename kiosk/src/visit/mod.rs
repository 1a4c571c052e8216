//! A visit, from the first touch to the ticket: which screen follows which, what is remembered
//! meanwhile, and when everything is forgotten. Pure: no clock, no disk, no screen, no network.
//!
//! [`step`] takes a visit, what happened and the moment, and gives the visit as it is afterwards
//! with the things to do. [`view()`] says what is on the screen. Answers live in here and nowhere
//! else until they are sealed, and are wiped from memory as soon as the visit is over.
//!
//! `now` must not jump while a visitor is answering; the caller takes it from a steady clock. Should
//! it jump all the same, the worst is that answers are erased too early.

mod answer;
#[cfg(any(test, feature = "measure"))]
mod anywhere;
mod asking;
mod booth;
mod booth_view;
mod calling;
mod countries;
mod date_input;
mod dates;
mod draft;
mod hide;
mod input;
mod leaving;
mod paper;
mod private_form;
mod review;
mod rows;
mod sealing;
mod step;
mod times;
mod view;

pub use hide::{CLOCK_STAYS, HIDDEN_STAYS};
pub use private_form::{BoothRefusal, FinishedPart};
pub use step::step;
pub use times::*;
pub use view::{away_words, view};

use crate::asked::AskedBy;
use crate::office::Office;
use crate::seal::Given;
use crate::ui::{Comfort, Overlay, Touch, Typed};
use chrono::{DateTime, Utc};
use draft::Draft;
use hide::Hidden;
use private_form::Booth;
use rows::Rows;
use sealing::Sealing;
use shared::answers::{Answer, Answers};
use shared::form::{Fault, Form, Path, Scope};
use shared::protocol::pairing::KioskPlace;
use shared::protocol::{CallReason, Printed, Wait};
use shared::ticket::Label;
use shared::triage::Rules;
use translations::{Language, Tongue};

/// Something that happens to a visit.
#[derive(Clone, PartialEq)]
pub enum Event {
    /// A person did something.
    Touch(Touch),
    /// Time passed; comes about once a second.
    Tick,
    /// An answer given as a whole rather than touch by touch (`kiosk drive`). One that its question
    /// does not take changes nothing.
    Answered {
        /// The question.
        question: String,
        /// The answer, kept exactly as it is.
        answer: Answer,
    },
    /// The record is on the disk, and this is its number.
    Sealed(Label),
    /// The record could not be kept.
    SealFailed,
    /// The finished part is on the disk.
    PartSealed,
    /// The office has opened the private form for this number.
    BoothOpened(Label),
    /// The office has not opened the private form.
    BoothRefused(BoothRefusal),
    /// The printer is done with the ticket of this number.
    Printed(Label, Printed),
    /// The office said how things stand.
    StateArrived(Office),
    /// Whether this kiosk can take a visit (disk, pairing).
    Order(Order),
}

/// Something to do because of an event.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// A visit begins: make its ids.
    Begin,
    /// Seal this, keep it, and say [`Event::Sealed`] or [`Event::SealFailed`]. A retry comes with
    /// the same content and must use the ids the visit began with.
    Seal(Given),
    /// Ask the office to open the private form with this code, and say [`Event::BoothOpened`] or
    /// [`Event::BoothRefused`].
    OpenBooth(Typed),
    /// Seal this finished part, keep it, and say [`Event::PartSealed`] or [`Event::SealFailed`]. A retry
    /// comes with the same content and must use the id the part had at the first try.
    SealPart(FinishedPart),
    /// Print the ticket of this number.
    Print(Label, Sheet),
    /// Tell staff that a visitor wants a person.
    CallPerson(CallReason),
    /// The visit is over: drop everything that belonged to it.
    Forget,
}

/// Which paper of a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// The one every visitor gets.
    First,
    /// One more, marked as a copy, because the one before did not come out or nobody knows.
    Copy,
}

/// Whether this kiosk can take a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Yes.
    Good,
    /// No: the disk is full or cannot be written.
    Out,
    /// No: the office has removed this kiosk, and hears nothing from it.
    Removed,
}

/// The kiosk's moment: nobody here, or a visitor somewhere on their way.
pub struct Visit {
    form: &'static Form,
    rules: &'static Rules,
    office: Office,
    place: KioskPlace,
    order: Order,
    stage: Stage,
    overlay: Option<Overlay>,
    /// How the screen helps whoever is here.
    comfort: Comfort,
    /// The last touch, or when the screen changed by itself.
    touched: DateTime<Utc>,
}

/// A visitor who has chosen a language.
struct Person {
    language: Language,
    answers: Answers,
    route: Route,
}

/// Which questions a visitor is led through.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Route {
    /// How far, in a waiting room.
    path: Path,
    /// The private form, and the part of it that is filled in.
    booth: Option<private_form::Form>,
    /// The question at which "Finish now" was touched: Back from the review leads there.
    left_at: Option<String>,
    /// What a change has brought up and nobody has answered: the next change asks it.
    unasked: Vec<String>,
}

impl Route {
    /// Nothing of the part before leads anywhere any more.
    fn begins_part(&mut self) {
        self.left_at = None;
        self.unasked.clear();
    }

    fn scope(&self) -> Scope<'_> {
        match &self.booth {
            Some(form) => Scope::booth(&form.section().id),
            None => Scope::public(self.path),
        }
    }
}

/// Where on the way. Each stage holds what is known there, so that nothing of an earlier visit can
/// be left in a corner.
enum Stage {
    /// Nobody is here.
    Welcome,
    /// Choosing a language; somebody who came back has chosen before. Until they choose, the screen
    /// speaks the language whose greeting they touched.
    Language {
        greeted: Language,
        person: Option<Person>,
    },
    /// Reading that it is late for today.
    Late(Person),
    /// "My language is not here": which languages are spoken here that nobody writes?
    Spoken {
        greeted: Language,
        person: Option<Person>,
        /// The one that was touched.
        speaks: Option<Tongue>,
    },
    /// Reading the notice.
    Notice(Person),
    /// Answering.
    Asking(Asking),
    /// Looking at the answers.
    Review(Person),
    /// The record is being kept.
    Sealing(Sealing),
    /// The number is on the screen; the answers are gone.
    Ticket {
        language: Language,
        label: Label,
        printed: Option<Printed>,
        /// How many more papers were asked for.
        copies: u8,
        /// The waiting time that was told with the number.
        wait: Option<Wait>,
        /// Until when they were told that they may go away, by the office's clocks.
        away: Option<String>,
        /// Somebody under 18 who came alone: a person comes to them.
        alone: bool,
    },
    /// Everything was erased.
    Erased(Language),
    /// The record could not be kept.
    Failed(Language),
    /// A private form, while no question of it is on the screen.
    Booth(Booth),
    /// A plain clock over a visit.
    Hidden(Hidden),
    /// A plain clock over nothing: a hidden visit was erased.
    Clock,
}

/// One question on the screen.
struct Asking {
    person: Person,
    /// Its id.
    question: String,
    /// The rows of a question that has rows, and the cell that is asked.
    rows: Option<Rows>,
    draft: Draft,
    /// The draft follows from earlier answers, and the visitor has not confirmed it.
    suggested: bool,
    fault: Option<Fault>,
    /// How often an answer to it was refused.
    faults: u8,
    after: After,
}

/// Where an answer leads.
enum After {
    /// To the next question.
    Next,
    /// Back to the review, over the questions that this change has brought up.
    Review(Vec<String>),
}

impl Visit {
    /// A kiosk at which nobody is.
    pub fn nobody(form: &'static Form, office: Office, now: DateTime<Utc>) -> Visit {
        Visit {
            form,
            rules: Rules::current(),
            office,
            place: KioskPlace::Public,
            order: Order::Good,
            stage: Stage::Welcome,
            overlay: None,
            comfort: Comfort::default(),
            touched: now,
        }
    }

    /// The same kiosk, standing in this place.
    #[must_use]
    pub fn in_place(self, place: KioskPlace) -> Visit {
        Visit { place, ..self }
    }

    /// From now on visitors are asked by this. Whoever is being asked is asked to the end by what they began with, so
    /// it is taken only while nobody is here; tells whether it was.
    pub fn ask_by(&mut self, asked: AskedBy) -> bool {
        if !self.is_at_rest() {
            return false;
        }
        (self.form, self.rules) = (asked.form, asked.rules);
        true
    }

    /// What visitors are asked by.
    pub fn asked_by(&self) -> AskedBy {
        AskedBy {
            form: self.form,
            rules: self.rules,
        }
    }

    /// The office as the visit knows it.
    pub fn office(&self) -> &Office {
        &self.office
    }

    /// Whether this kiosk can take a visit, as far as was last seen.
    pub fn order(&self) -> Order {
        self.order
    }

    /// Whether nobody is here.
    pub fn is_at_rest(&self) -> bool {
        matches!(self.stage, Stage::Welcome)
    }

    /// Whether a number stands on the screen for whoever has just been given it.
    fn has_number(&self) -> bool {
        matches!(self.stage, Stage::Ticket { .. })
    }

    /// Whether answers can be given as a whole now.
    pub fn is_asking(&self) -> bool {
        matches!(self.stage, Stage::Asking(_) | Stage::Review(_))
    }

    /// The language the visitor has chosen; none before that.
    pub fn chosen_language(&self) -> Option<Language> {
        match self.stage.unhidden() {
            Stage::Welcome
            | Stage::Clock
            | Stage::Language { person: None, .. }
            | Stage::Spoken { person: None, .. } => None,
            _ => Some(self.language()),
        }
    }

    /// The language the visitor said they speak, where it is none of the screen's.
    pub fn speaks(&self) -> Option<Tongue> {
        match self.stage.unhidden() {
            Stage::Spoken { speaks, .. } => *speaks,
            _ => None,
        }
    }

    /// The language on the screen.
    fn language(&self) -> Language {
        match self.stage.unhidden() {
            Stage::Welcome | Stage::Clock | Stage::Hidden(_) => self.first_language(),
            Stage::Language { greeted, .. } | Stage::Spoken { greeted, .. } => *greeted,
            Stage::Late(person) | Stage::Notice(person) | Stage::Review(person) => person.language,
            Stage::Asking(asking) => asking.person.language,
            Stage::Sealing(sealing) => sealing.given.language,
            Stage::Ticket { language, .. } | Stage::Erased(language) | Stage::Failed(language) => {
                *language
            }
            Stage::Booth(booth) => booth.language(),
        }
    }

    fn first_language(&self) -> Language {
        let first = self.office.languages.first().copied();
        first.unwrap_or_else(Language::english)
    }
}

#[cfg(test)]
mod tests;
