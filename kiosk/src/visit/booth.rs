//! The private form at a kiosk in a private room: a code from the desk, its own notice, and then part after
//! part. Each finished part is locked and sent by itself and wiped here; it is never shown again and never
//! taken up again. A part that was begun stays in memory only, and whoever stops is asked whether to send or
//! erase it.

use super::{Effect, Person, Route, Sealing, Stage, Visit};
use crate::seal::Given;
use crate::ui::{Touch, Typed};
use chrono::{DateTime, Utc};
use shared::answers::Answers;
use shared::form::Section;
use shared::protocol::CallReason;
use shared::protocol::booth::CODE_DIGITS;
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
    label: Label,
    sections: &'static [Section],
    /// The part that is next, or being filled in.
    pub(super) at: usize,
    sent: BTreeSet<usize>,
    /// The visitor stops when the part that is on its way is sent.
    stops: bool,
}

impl Form {
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
    fn after(&self) -> Option<usize> {
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
            | Booth::Sent(person) => person.language,
            Booth::Done(language) => *language,
        }
    }

    fn person(&self) -> Option<&Person> {
        match self {
            Booth::Notice(person)
            | Booth::Parts(person)
            | Booth::Unsent { person, .. }
            | Booth::Sent(person) => Some(person),
            Booth::Code(_) | Booth::Done(_) => None,
        }
    }
}

impl Visit {
    /// What a touch does on the screens of a private form.
    pub(super) fn turn_booth(booth: Booth, touch: Touch, effects: &mut Vec<Effect>) -> Stage {
        match (booth, touch) {
            (Booth::Code(code), touch) => put_in(code, touch, effects),
            (Booth::Notice(person), Touch::Accept) => Stage::Booth(Booth::Parts(person)),
            (Booth::Notice(person), Touch::Back) => Stage::Language {
                greeted: person.language,
                person: Some(person),
            },
            (Booth::Parts(person), Touch::SkipPart) => {
                let next = person.form().and_then(Form::after);
                leave(person, next.map_or(Then::Stop, Then::Part))
            }
            (Booth::Parts(person), Touch::Back) => match person.form().and_then(Form::before) {
                Some(part) => leave(person, Then::Part(part)),
                None => Stage::Booth(Booth::Parts(person)),
            },
            (Booth::Parts(person) | Booth::Sent(person), Touch::Stop) => leave(person, Then::Stop),
            (Booth::Notice(person), Touch::Stop) => Stage::Booth(Booth::Done(person.language)),
            (Booth::Unsent { mut person, then }, Touch::Finish) => {
                let is_stop = then == Then::Stop;
                if let Some(form) = &mut person.route.booth {
                    form.stops = is_stop;
                }
                super::step::finish(person, effects)
            }
            (Booth::Unsent { mut person, then }, Touch::SkipPart) => {
                person.answers = Answers::default();
                leave(person, then)
            }
            (Booth::Unsent { person, .. }, Touch::Back) => Stage::Booth(Booth::Parts(person)),
            (Booth::Sent(person), Touch::Continue) => {
                let next = person.form().and_then(Form::after);
                leave(person, next.map_or(Then::Stop, Then::Part))
            }
            (Booth::Done(_), Touch::Home) => {
                effects.push(Effect::Forget);
                Stage::Welcome
            }
            (booth, _) => Stage::Booth(booth),
        }
    }

    /// Leaves a question or the review of a part, to stop.
    pub(super) fn stop(person: Person) -> Stage {
        leave(person, Then::Stop)
    }

    /// The office has opened the form for this number.
    pub(super) fn booth_opened(&mut self, label: Label, now: DateTime<Utc>) {
        let Stage::Booth(Booth::Code(code)) = &self.stage else {
            return;
        };
        if !code.is_asking {
            return;
        }
        let form = Form {
            label,
            sections: &self.form.sections,
            at: 0,
            sent: BTreeSet::new(),
            stops: false,
        };
        let route = Route {
            booth: Some(form),
            ..Route::default()
        };
        self.stage = Stage::Booth(Booth::Notice(Person {
            language: code.language,
            answers: Answers::default(),
            route,
        }));
        self.touched = now;
    }

    /// The office has not opened the form.
    pub(super) fn booth_refused(&mut self, why: BoothRefusal, now: DateTime<Utc>) {
        if let Stage::Booth(Booth::Code(code)) = &mut self.stage
            && code.is_asking
        {
            code.is_asking = false;
            code.typed = Typed::default();
            code.refused = Some(why);
            self.touched = now;
        }
    }

    /// The part is on the disk; what was answered is dropped, and wiped, here.
    pub(super) fn part_sealed(&mut self, now: DateTime<Utc>) {
        let Stage::Sealing(Sealing { given, route, .. }) = &mut self.stage else {
            return;
        };
        let language = given.language;
        let Some(mut form) = route.booth.take() else {
            return;
        };
        form.sent.insert(form.at);
        self.stage = Stage::Booth(if form.stops {
            Booth::Done(language)
        } else {
            Booth::Sent(Person {
                language,
                answers: Answers::default(),
                route: Route {
                    booth: Some(form),
                    ..Route::default()
                },
            })
        });
        self.overlay = None;
        self.touched = now;
    }

    /// The private form that is open, if one is.
    pub(super) fn booth_form(&self) -> Option<&Form> {
        match &self.stage {
            Stage::Booth(booth) => booth.person()?.form(),
            Stage::Asking(asking) => asking.person.form(),
            Stage::Review(person)
            | Stage::Language {
                person: Some(person),
                ..
            }
            | Stage::Spoken {
                person: Some(person),
                ..
            } => person.form(),
            Stage::Sealing(sealing) => sealing.route.booth.as_ref(),
            _ => None,
        }
    }

    /// The number and the part of the private form that is open.
    pub fn open_part(&self) -> Option<(&Label, &'static str)> {
        let form = self.booth_form()?;
        Some((&form.label, &form.section().id))
    }

    /// Whether a code is asked for, and the office is not being asked about one.
    pub fn awaits_code(&self) -> bool {
        matches!(&self.stage, Stage::Booth(Booth::Code(code)) if !code.is_asking)
    }

    /// Why the last code did not open the form.
    pub fn code_refused(&self) -> Option<BoothRefusal> {
        match &self.stage {
            Stage::Booth(Booth::Code(code)) => code.refused,
            _ => None,
        }
    }

    /// Whether a part was just sent.
    pub fn has_sent_part(&self) -> bool {
        matches!(self.stage, Stage::Booth(Booth::Sent(_)))
    }
}

impl Person {
    /// The private form they fill in, if they do.
    pub(super) fn form(&self) -> Option<&Form> {
        self.route.booth.as_ref()
    }
}

/// Goes on, unless answers of the present part would be lost unasked.
fn leave(mut person: Person, then: Then) -> Stage {
    if !person.answers.is_empty() {
        return Stage::Booth(Booth::Unsent { person, then });
    }
    match (then, &mut person.route.booth) {
        (Then::Part(part), Some(form)) if part < form.sections.len() => {
            form.at = part;
            Stage::Booth(Booth::Parts(person))
        }
        _ => Stage::Booth(Booth::Done(person.language)),
    }
}

/// A touch while the code is put in.
fn put_in(mut code: Code, touch: Touch, effects: &mut Vec<Effect>) -> Stage {
    match touch {
        Touch::Back => {
            return Stage::Language {
                greeted: code.language,
                person: None,
            };
        }
        Touch::Typed { field, text } if field == CODE_FIELD && !code.is_asking => {
            // Digits only, and no more than a code has.
            let digits = text.chars().filter(char::is_ascii_digit).take(CODE_DIGITS);
            let mut typed = Typed::new(String::with_capacity(CODE_DIGITS));
            typed.extend(digits);
            code.typed = typed;
            code.refused = None;
        }
        Touch::Continue if code.typed.len() == CODE_DIGITS && !code.is_asking => {
            code.is_asking = true;
            code.refused = None;
            effects.push(Effect::OpenBooth(code.typed.clone()));
        }
        _ => {}
    }
    Stage::Booth(Booth::Code(code))
}

/// Sends what was answered in a part.
pub(super) fn seal_part(given: &Given, form: &Form) -> Effect {
    Effect::SealPart(FinishedPart {
        section: &form.section().id,
        given: given.clone(),
    })
}

/// Somebody who reads the notice of the private form and wants a person: they are in the room already.
pub(super) fn wants_person(effects: &mut Vec<Effect>) {
    effects.push(Effect::CallPerson(CallReason::Asked));
}
