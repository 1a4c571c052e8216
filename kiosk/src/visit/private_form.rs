//! What a private form is while it is filled in: the code that opens it, its parts, and how far it has come.

use super::{Person, Stage};
use crate::seal::Given;
use crate::ui::Typed;
use shared::form::Section;
use shared::ticket::Label;
use std::collections::BTreeSet;
use translations::Language;

/// The field that the code is typed into.
pub(super) const CODE_FIELD: &str = "code";

/// Why the form was not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BoothRefusal {
    /// There is no such code.
    Wrong,
    /// The code was good once.
    Over,
    /// The office cannot be reached, or lets this kiosk open nothing now.
    NoLink,
}

/// A finished part on its way to the disk.
#[derive(Debug, Clone, PartialEq)]
pub struct FinishedPart {
    /// Which part: the id of its section.
    pub section: &'static str,
    /// What was answered.
    pub given: Given,
}

/// What is on the screen of a private form while no question is.
pub(super) enum Booth {
    /// Putting in the code.
    Code(Code),
    /// Reading the notice of the private form.
    Notice(Person),
    /// Looking at the next part: start it, or skip it.
    Parts(Person),
    /// Leaving a part that was begun: send it, or erase it?
    Unsent { person: Person, then: Then },
    /// Leaving the form though nothing is lost by it: the code was good once.
    Stopping(Person),
    /// A part was locked and sent.
    Sent(Person),
    /// Nothing more is asked here.
    Done(Language),
}

/// A code that is being put in.
pub(super) struct Code {
    pub(super) language: Language,
    pub(super) typed: Typed,
    /// The office is being asked.
    pub(super) is_asking: bool,
    pub(super) refused: Option<BoothRefusal>,
}

/// Where it goes on after a part that was begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    /// Nowhere: the visitor stops.
    Stop,
    /// To another part.
    Part(usize),
}

/// How far a private form has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Form {
    /// The number that the desk opened it for.
    pub(super) label: Label,
    sections: &'static [Section],
    /// The part that is next, or being filled in.
    pub(super) at: usize,
    sent: BTreeSet<usize>,
    /// The visitor stops when the part that is on its way is sent.
    pub(super) stops: bool,
}

impl Form {
    /// A form that was opened for this number.
    pub(super) fn opened(label: Label, sections: &'static [Section]) -> Form {
        Form {
            label,
            sections,
            at: 0,
            sent: BTreeSet::new(),
            stops: false,
        }
    }

    /// The part at which it stands was sent.
    pub(super) fn send(&mut self) {
        self.sent.insert(self.at);
    }

    /// The part that is next, or being filled in.
    pub(super) fn section(&self) -> &'static Section {
        &self.sections[self.at]
    }

    /// How many parts there are.
    pub(super) fn count(&self) -> usize {
        self.sections.len()
    }

    /// Whether a part was sent.
    pub(super) fn is_sent(&self, part: usize) -> bool {
        self.sent.contains(&part)
    }

    /// Whether any was.
    pub(super) fn has_sent(&self) -> bool {
        !self.sent.is_empty()
    }

    /// The next part that was not sent.
    pub(super) fn after(&self) -> Option<usize> {
        (self.at + 1..self.count()).find(|it| !self.is_sent(*it))
    }

    /// The part before that was not sent.
    pub(super) fn before(&self) -> Option<usize> {
        (0..self.at).rev().find(|it| !self.is_sent(*it))
    }
}

impl Booth {
    /// A code is asked for.
    pub(super) fn code(language: Language) -> Stage {
        Stage::Booth(Booth::Code(Code {
            language,
            typed: Typed::default(),
            is_asking: false,
            refused: None,
        }))
    }

    pub(super) fn language(&self) -> Language {
        match self {
            Booth::Code(code) => code.language,
            Booth::Notice(person)
            | Booth::Parts(person)
            | Booth::Unsent { person, .. }
            | Booth::Stopping(person)
            | Booth::Sent(person) => person.language,
            Booth::Done(language) => *language,
        }
    }

    /// Who fills it in, once it was opened.
    pub(super) fn person(&self) -> Option<&Person> {
        match self {
            Booth::Notice(person)
            | Booth::Parts(person)
            | Booth::Unsent { person, .. }
            | Booth::Stopping(person)
            | Booth::Sent(person) => Some(person),
            Booth::Code(_) | Booth::Done(_) => None,
        }
    }
}

impl Person {
    /// The private form they fill in, if they do.
    pub(super) fn form(&self) -> Option<&Form> {
        self.route.booth.as_ref()
    }
}
