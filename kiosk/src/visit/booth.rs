//! The private form at a kiosk in a private room: a code from the desk, its own notice, and then part after
//! part. Each finished part is locked and sent by itself and wiped here; it is never shown again and never
//! taken up again. A part that was begun stays in memory only, and whoever stops is asked whether to send or
//! erase it.

use super::private_form::{Booth, BoothRefusal, CODE_FIELD, Code, FinishedPart, Form, Then};
use super::{Effect, Person, Route, Sealing, Stage, Visit};
use crate::ui::{Touch, Typed};
use chrono::{DateTime, Utc};
use shared::answers::Answers;
use shared::protocol::booth::CODE_DIGITS;
use shared::protocol::pairing::KioskPlace;
use shared::ticket::Label;
use std::ops::ControlFlow;

impl Visit {
    /// What a touch does where a private form goes its own way; anywhere else stage and touch are handed back.
    pub(super) fn turn_private_form(
        &self,
        stage: Stage,
        touch: Touch,
        effects: &mut Vec<Effect>,
    ) -> ControlFlow<Stage, (Stage, Touch)> {
        ControlFlow::Break(match (stage, touch) {
            (Stage::Booth(booth), touch) => self.turn_booth(booth, touch, effects),
            (Stage::Language { person, .. }, touch @ (Touch::Language(_) | Touch::Back))
                if self.place == KioskPlace::Booth =>
            {
                choose_language(person, touch, effects)
            }
            (Stage::Review(person), Touch::Stop) if person.form().is_some() => Visit::stop(person),
            other => return ControlFlow::Continue(other),
        })
    }

    fn turn_booth(&self, booth: Booth, touch: Touch, effects: &mut Vec<Effect>) -> Stage {
        match (booth, touch) {
            (Booth::Code(code), touch) => put_in(code, touch, effects),
            (Booth::Parts(mut person), Touch::StartPart) => {
                person.route.begins_part();
                self.ask_after(person, None)
            }
            (Booth::Notice(person), Touch::Accept) => Stage::Booth(Booth::Parts(person)),
            (Booth::Unsent { person, then }, Touch::Back) => {
                self.back_to_part(person, then == Then::Stop)
            }
            (Booth::Stopping(person), Touch::Back) => self.back_to_part(person, false),
            (Booth::Stopping(person), Touch::Stop) => Stage::Booth(Booth::Done(person.language)),
            (Booth::Notice(person), Touch::Back) => Stage::Language {
                greeted: person.language,
                person: Some(person),
            },
            (Booth::Parts(person), Touch::SkipPart) | (Booth::Sent(person), Touch::Continue) => {
                match person.form().and_then(Form::after) {
                    Some(part) => leave(person, Then::Part(part)),
                    // The form is at its end.
                    None if person.answers.is_empty() => Stage::Booth(Booth::Done(person.language)),
                    None => leave(person, Then::Stop),
                }
            }
            (Booth::Parts(person), Touch::Back) => match person.form().and_then(Form::before) {
                Some(part) => leave(person, Then::Part(part)),
                None => Stage::Booth(Booth::Parts(person)),
            },
            (Booth::Parts(person), Touch::Stop) => leave(person, Then::Stop),
            (Booth::Notice(person) | Booth::Sent(person), Touch::Stop) => {
                Stage::Booth(Booth::Done(person.language))
            }
            (Booth::Unsent { mut person, then }, Touch::Finish) => {
                let is_stop = then == Then::Stop;
                if let Some(form) = &mut person.route.booth {
                    form.stops = is_stop;
                }
                super::sealing::finish(person, effects)
            }
            (Booth::Unsent { mut person, then }, Touch::SkipPart) => {
                person.answers = Answers::default();
                person.route.begins_part();
                match then {
                    Then::Stop => Stage::Booth(Booth::Done(person.language)),
                    Then::Part(_) => leave(person, then),
                }
            }
            (Booth::Done(_), Touch::Home) => {
                effects.push(Effect::Forget);
                Stage::Welcome
            }
            (booth, _) => Stage::Booth(booth),
        }
    }

    /// Somebody thought better of leaving: back to the question, to the answers, or to the part.
    fn back_to_part(&self, mut person: Person, was_review: bool) -> Stage {
        let left_at = person.route.left_at.take();
        match left_at.and_then(|it| self.form.question(&it)) {
            Some(question) => Self::ask_or_notice(person, Some(question)),
            None if was_review => Stage::Review(person),
            None => Stage::Booth(Booth::Parts(person)),
        }
    }

    /// Leaves a question or the review of a part, to stop.
    pub(super) fn stop(person: Person) -> Stage {
        leave(person, Then::Stop)
    }

    /// The office has opened the form for this number.
    pub(super) fn booth_opened(&mut self, label: Label, now: DateTime<Utc>) {
        let stage = self.stage.unhidden_mut();
        let Stage::Booth(Booth::Code(code)) = stage else {
            return;
        };
        if !code.is_asking {
            return;
        }
        let form = Form::opened(label, &self.form.sections);
        let route = Route {
            booth: Some(form),
            ..Route::default()
        };
        *stage = Stage::Booth(Booth::Notice(Person {
            language: code.language,
            answers: Answers::default(),
            route,
        }));
        self.touched = now;
    }

    /// The office has not opened the form.
    pub(super) fn booth_refused(&mut self, why: BoothRefusal, now: DateTime<Utc>) {
        if let Stage::Booth(Booth::Code(code)) = self.stage.unhidden_mut()
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
        let stage = self.stage.unhidden_mut();
        let Stage::Sealing(Sealing { given, route, .. }) = stage else {
            return;
        };
        let language = given.language;
        let Some(mut form) = route.booth.take() else {
            return;
        };
        form.send();
        *stage = Stage::Booth(if form.stops {
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
        match self.stage.unhidden() {
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

/// Goes on, unless answers of the present part would be lost unasked.
fn leave(mut person: Person, then: Then) -> Stage {
    if !person.answers.is_empty() {
        return Stage::Booth(Booth::Unsent { person, then });
    }
    match (then, &mut person.route.booth) {
        (Then::Part(part), Some(form)) if part < form.count() => {
            form.at = part;
            person.route.begins_part();
            Stage::Booth(Booth::Parts(person))
        }
        // After the last part there is nothing to come back to.
        (Then::Part(_), _) => Stage::Booth(Booth::Done(person.language)),
        (Then::Stop, _) => Stage::Booth(Booth::Stopping(person)),
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

/// What has to be kept: a visit, or a part of a private form.
pub(super) fn seal_again(sealing: &Sealing) -> Effect {
    match &sealing.route.booth {
        Some(form) => Effect::SealPart(FinishedPart {
            section: &form.section().id,
            given: sealing.given.clone(),
        }),
        None => Effect::Seal(sealing.given.clone()),
    }
}

/// The language of a private form: a code is asked for next, or, where one was put in, the notice is read again.
fn choose_language(person: Option<Person>, touch: Touch, effects: &mut Vec<Effect>) -> Stage {
    match (person, touch) {
        (Some(person), Touch::Language(language)) => {
            Stage::Booth(Booth::Notice(Person { language, ..person }))
        }
        (Some(person), _) => Stage::Booth(Booth::Notice(person)),
        (None, Touch::Language(language)) => Booth::code(language),
        (None, _) => {
            effects.push(Effect::Forget);
            Stage::Welcome
        }
    }
}
