//! What each event does to a visit.

use super::private_form::{self, Booth};
use super::sealing::{finish, seal};
use super::{
    CLOCK_STAYS, ERASED_STAYS, Effect, Event, FAILED_STAYS, IDLE_WARNING, NUMBER_STAYS, Order,
    Person, Route, Stage, TICKET_STAYS, Visit,
};
use crate::seal::Given;
use crate::ui::{Comfort, ComfortTouch, Overlay, Touch};
use chrono::{DateTime, TimeDelta, Utc};
use shared::answers::Answer;
use shared::form::{Question, validate, visible};
use shared::protocol::pairing::KioskPlace;
use shared::protocol::{CallReason, Door, Printed};
use std::ops::ControlFlow;
use translations::Language;

/// The visit after `event`, and what to do now.
pub fn step(mut visit: Visit, event: Event, now: DateTime<Utc>) -> (Visit, Vec<Effect>) {
    let mut effects = Vec::new();
    match event {
        Event::Touch(touch) => {
            visit.touched = now;
            visit.touch(touch, now, &mut effects);
        }
        Event::Tick => visit.tick(now, &mut effects),
        Event::Answered { question, answer } => visit.answered(&question, answer, now),
        Event::Sealed(label) => visit.sealed(label, now, &mut effects),
        Event::SealFailed => visit.seal_failed(now, &mut effects),
        Event::PartSealed => visit.part_sealed(now),
        Event::BoothOpened(label) => visit.booth_opened(label, now),
        Event::BoothRefused(why) => visit.booth_refused(why, now),
        Event::Printed(of, how) => visit.note_paper(&of, how),
        Event::StateArrived(office) => visit.office = office,
        Event::Order(order) => visit.order = order,
    }
    // The next visitor begins with the usual screen, whatever way this visit ended.
    if visit.is_at_rest() {
        visit.comfort = Comfort::default();
    }
    (visit, effects)
}

impl Visit {
    fn touch(&mut self, touch: Touch, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
        match (&self.stage, &touch) {
            (Stage::Hidden(_), _) => return self.touch_hidden(&touch, now, effects),
            (_, Touch::Hide) => return self.hide(now),
            (_, Touch::EraseForSure) => return self.erase(now, effects),
            _ => {}
        }
        if self.overlay.is_some() {
            return self.touch_overlay(&touch);
        }
        match touch {
            Touch::Comfort(ComfortTouch::Open) if self.has_visitor() || self.has_number() => {
                self.overlay = Some(Overlay::Comfort);
            }
            // Back from the languages leads out of the visit, and so takes the answers along.
            Touch::Back if self.would_drop_answers() => self.overlay = Some(Overlay::AskErase),
            Touch::Erase if self.has_visitor() => self.overlay = Some(Overlay::AskErase),
            Touch::CallPerson if self.can_call(now) => self.call(CallReason::Asked, effects),
            // They are in the room already and keep their form.
            Touch::TalkToPerson if matches!(self.stage, Stage::Booth(Booth::Notice(_))) => {
                self.call(CallReason::Asked, effects);
            }
            Touch::PrintAgain => self.print_again(effects),
            Touch::Speaks(tongue) => {
                if let Stage::Spoken { speaks, .. } = &mut self.stage {
                    *speaks = tongue;
                    self.call(CallReason::Language, effects);
                }
            }
            other => {
                let stage = std::mem::replace(&mut self.stage, Stage::Welcome);
                self.stage = match self.turn_private_form(stage, other, effects) {
                    ControlFlow::Break(stage) => stage,
                    ControlFlow::Continue((stage, touch)) => self.turn(stage, touch, now, effects),
                };
            }
        }
    }

    /// While a message covers the screen, only the message can be touched.
    fn touch_overlay(&mut self, touch: &Touch) {
        match (self.overlay, touch) {
            (Some(Overlay::StillHere { .. }), _)
            | (_, Touch::DismissOverlay | Touch::StillHere) => self.overlay = None,
            (Some(Overlay::Comfort), Touch::Comfort(it)) => self.comfort = self.comfort.after(*it),
            (Some(Overlay::SomeoneIsComing), Touch::Erase) => {
                self.overlay = Some(Overlay::AskErase);
            }
            _ => {}
        }
    }

    fn call(&mut self, why: CallReason, effects: &mut Vec<Effect>) {
        self.overlay = Some(Overlay::SomeoneIsComing);
        effects.push(Effect::CallPerson(why));
    }

    /// What a touch does where no message covers the screen. A touch that means nothing there
    /// changes nothing.
    fn turn(
        &self,
        stage: Stage,
        touch: Touch,
        now: DateTime<Utc>,
        effects: &mut Vec<Effect>,
    ) -> Stage {
        match (stage, touch) {
            (Stage::Welcome, Touch::Start(greeted)) if self.takes_visits(now) => {
                effects.push(Effect::Begin);
                Stage::Language {
                    greeted,
                    person: None,
                }
            }
            (Stage::Language { person, .. }, Touch::Language(language)) => {
                self.choose(person, language, now)
            }
            (Stage::Late(person), touch) => turn_late(person, &touch, effects),
            (Stage::Language { greeted, person }, Touch::LanguageNotHere) => Stage::Spoken {
                greeted,
                person,
                speaks: None,
            },
            (
                Stage::Spoken {
                    greeted, person, ..
                },
                Touch::Back,
            ) => Stage::Language { greeted, person },
            (Stage::Notice(person), Touch::Accept) => self.ask_after(person, None),
            (Stage::Notice(person), Touch::Back) => language_again(person),
            (Stage::Notice(person), Touch::TalkToPerson) => {
                effects.push(Effect::CallPerson(CallReason::Asked));
                // Whoever came back from the questions keeps what they have answered.
                let given = Given {
                    language: person.language,
                    accepted: !person.answers.is_empty(),
                    answers: person.answers,
                };
                seal(given, person.route, effects)
            }
            (Stage::Asking(asking), touch) => self.answer_and_call(asking, touch, now, effects),
            (Stage::Review(person), Touch::Finish | Touch::Continue) => finish(person, effects),
            (Stage::Review(person), Touch::Back) => self.back_from_review(person),
            (Stage::Review(person), Touch::Change(question)) => self.change(person, &question),
            // The clock over nothing has nothing to bring back.
            (Stage::Language { .. }, Touch::Back)
            | (Stage::Clock, _)
            | (Stage::Ticket { .. } | Stage::Erased(_) | Stage::Failed(_), Touch::Home) => {
                effects.push(Effect::Forget);
                Stage::Welcome
            }
            (stage, _) => stage,
        }
    }

    /// To where "Finish now" was touched, if that is still asked, else to the last question.
    fn back_from_review(&self, mut person: Person) -> Stage {
        let left_at = person.route.left_at.take();
        let is_there = |it: &&Question| Some(&it.id) == left_at.as_ref();
        let scope = person.route.scope();
        let found = visible(self.form, &person.answers, scope).find(is_there);
        let last = || visible(self.form, &person.answers, scope).last();
        let question = found.or_else(last);
        Self::ask_or_notice(person, question)
    }

    /// A language was chosen, now or anew. Whoever comes late is told so before they answer anything, once.
    fn choose(&self, person: Option<Person>, language: Language, now: DateTime<Utc>) -> Stage {
        let office = &self.office;
        let is_late =
            person.is_none() && (office.door(now) == Door::Late || office.is_past_cut_off(now));
        let person = Person {
            language,
            answers: person.map(|it| it.answers).unwrap_or_default(),
            route: Route {
                path: self.office.path,
                ..Route::default()
            },
        };
        if is_late {
            Stage::Late(person)
        } else {
            Stage::Notice(person)
        }
    }

    /// An answer given as a whole is kept as it is, also when nobody would have been asked.
    fn answered(&mut self, question: &str, answer: Answer, now: DateTime<Utc>) {
        let today = self.today(now);
        let person = match &mut self.stage {
            Stage::Asking(asking) => &mut asking.person,
            Stage::Review(person) => person,
            _ => return,
        };
        let Some(question) = self.form.question(question) else {
            return;
        };
        if validate(&question.kind, &answer, today).is_err() {
            return;
        }
        person.answers.give(&question.id, answer);
        if let Stage::Asking(asking) = &mut self.stage
            && asking.question == question.id
        {
            asking.take_up(question);
        }
    }

    fn tick(&mut self, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
        // A clock that was set back must not make anybody's answers stay longer.
        self.touched = self.touched.min(now);
        let (idle, asks_after) = (now - self.touched, self.office.idle);
        let over = |stays: TimeDelta| stays <= idle;
        match &mut self.stage {
            // Whoever has no paper writes the number down.
            Stage::Ticket { printed, .. }
                if over(match printed {
                    Some(Printed::Printed) => TICKET_STAYS,
                    _ => NUMBER_STAYS,
                }) =>
            {
                self.go_home(now, effects);
            }
            Stage::Booth(Booth::Done(_)) if over(TICKET_STAYS) => self.go_home(now, effects),
            // Somebody called from a screen at which nobody stands; the next one finds it as it was.
            Stage::Welcome if self.overlay.is_some() && over(TICKET_STAYS) => self.overlay = None,
            Stage::Erased(_) if over(ERASED_STAYS) => self.go_home(now, effects),
            Stage::Failed(_) if over(FAILED_STAYS) => self.go_home(now, effects),
            Stage::Clock if over(CLOCK_STAYS) => self.stage = Stage::Welcome,
            Stage::Hidden(_) => self.tick_hidden(now, effects),
            Stage::Sealing(sealing) => sealing.try_again(now, effects),
            Stage::Booth(Booth::Done(_))
            | Stage::Welcome
            | Stage::Clock
            | Stage::Ticket { .. }
            | Stage::Erased(_)
            | Stage::Failed(_) => {}
            _ if over(asks_after + IDLE_WARNING) => self.go_home(now, effects),
            _ if over(asks_after) => {
                let left = (asks_after + IDLE_WARNING - idle).num_seconds();
                let seconds = u32::try_from(left).unwrap_or(0);
                self.overlay = Some(Overlay::StillHere { seconds });
            }
            _ => {}
        }
    }

    /// Everything of the visit is dropped, and with it wiped.
    pub(super) fn go_home(&mut self, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
        self.stage = Stage::Welcome;
        self.overlay = None;
        self.touched = now;
        effects.push(Effect::Forget);
    }

    fn erase(&mut self, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
        if self.is_at_rest() {
            return;
        }
        let language = self.language();
        // A record that is already sealed has left this visit; its number is on the way.
        let is_given = matches!(self.stage, Stage::Ticket { .. });
        // Parts of a private form that were sent stay sent; nobody must read that everything is erased.
        let has_sent = self.booth_form().is_some_and(private_form::Form::has_sent)
            || matches!(self.stage, Stage::Booth(Booth::Done(_)));
        self.go_home(now, effects);
        if has_sent {
            self.stage = Stage::Booth(Booth::Done(language));
        } else if !is_given {
            self.stage = Stage::Erased(language);
        }
    }

    fn would_drop_answers(&self) -> bool {
        matches!(&self.stage, Stage::Language { person: Some(person), .. } if !person.answers.is_empty())
    }

    /// Somebody is here who can still be asked and helped.
    fn has_visitor(&self) -> bool {
        matches!(
            self.stage,
            Stage::Language { .. }
                | Stage::Late(_)
                | Stage::Spoken { .. }
                | Stage::Notice(_)
                | Stage::Asking(_)
                | Stage::Review(_)
        ) || matches!(&self.stage, Stage::Booth(booth) if !matches!(booth, Booth::Done(_)))
    }

    /// Whether a person can be called from the screen as it is now.
    fn can_call(&self, now: DateTime<Utc>) -> bool {
        let is_over = matches!(self.stage, Stage::Ticket { .. } | Stage::Failed(_));
        self.has_visitor() || is_over || (self.is_at_rest() && self.can_call_at_rest(now))
    }

    /// Whether nobody can begin though somebody is in the office, who can be called.
    pub(super) fn can_call_at_rest(&self, now: DateTime<Utc>) -> bool {
        let door = self.door(now);
        let is_heard = self.order != Order::Removed;
        is_heard && (door == Door::Full || (!self.is_in_service() && door != Door::Closed))
    }

    pub(super) fn takes_visits(&self, now: DateTime<Utc>) -> bool {
        self.is_in_service() && matches!(self.door(now), Door::Open | Door::Late)
    }

    /// Whether visitors may begin here. Whoever fills in a private form has a number already: a full day takes nothing
    /// from them.
    pub(super) fn door(&self, now: DateTime<Utc>) -> Door {
        match (self.place, self.office.door(now)) {
            (KioskPlace::Booth, Door::Full) => Door::Open,
            (_, door) => door,
        }
    }

    /// Neither is anything wrong with this kiosk, nor has the office put it out of service.
    pub(super) fn is_in_service(&self) -> bool {
        self.order == Order::Good && !self.office.out_of_service
    }
}

/// Whoever comes late takes a number all the same, or leaves without one.
fn turn_late(person: Person, touch: &Touch, effects: &mut Vec<Effect>) -> Stage {
    match touch {
        Touch::Accept | Touch::Continue => Stage::Notice(person),
        Touch::Leave => {
            effects.push(Effect::Forget);
            Stage::Erased(person.language)
        }
        Touch::Back => language_again(person),
        _ => Stage::Late(person),
    }
}

fn language_again(person: Person) -> Stage {
    Stage::Language {
        greeted: person.language,
        person: Some(person),
    }
}
