//! What each event does to a visit.

use super::{
    After, Asking, Call, Draft, ERASED_STAYS, Effect, Event, FAILED_STAYS, IDLE, IDLE_WARNING,
    Order, PLACE, Person, SEAL_PAUSE, SEAL_TRIES, Sealing, Stage, TICKET_STAYS, Visit,
};
use crate::seal::Given;
use crate::ui::{Overlay, Touch};
use chrono::{DateTime, TimeDelta, Utc};
use shared::answers::{Answer, Answers};
use shared::form::{Kind, Question, forget_hidden, next, previous, validate, visible};
use shared::protocol::Door;
use shared::triage::{Rules, triage};

/// The rule of the triage rules for somebody under 18 who came alone: no more questions then.
const MINOR_ALONE: &str = "minor-alone";

/// The visit after `event`, and what to do now.
pub fn step(mut visit: Visit, event: Event, now: DateTime<Utc>) -> (Visit, Vec<Effect>) {
    let mut effects = Vec::new();
    match event {
        Event::Touch(touch) => {
            visit.touched = now;
            visit.touch(touch, now, &mut effects);
        }
        Event::Tick => visit.tick(now, &mut effects),
        Event::Answered { question, answer } => visit.answered(&question, answer),
        Event::Sealed(label) => visit.sealed(label, now, &mut effects),
        Event::SealFailed => visit.seal_failed(now, &mut effects),
        Event::Printed(of, how) => {
            if let Stage::Ticket { label, printed, .. } = &mut visit.stage
                && *label == of
            {
                *printed = Some(how);
            }
        }
        Event::StateArrived(office) => visit.office = office,
        Event::Order(order) => visit.order = order,
    }
    (visit, effects)
}

impl Visit {
    fn touch(&mut self, touch: Touch, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
        if touch == Touch::EraseForSure {
            return self.erase(now, effects);
        }
        if self.overlay.is_some() {
            return self.touch_overlay(&touch);
        }
        match touch {
            Touch::Erase if self.has_visitor() => self.overlay = Some(Overlay::AskErase),
            Touch::CallPerson if self.has_visitor() => self.call(Call::Asked, effects),
            Touch::LanguageNotHere if matches!(self.stage, Stage::Language(_)) => {
                self.call(Call::Language, effects);
            }
            other => {
                let stage = std::mem::replace(&mut self.stage, Stage::Welcome);
                self.stage = self.turn(stage, other, now, effects);
            }
        }
    }

    /// While a message covers the screen, only the message can be touched.
    fn touch_overlay(&mut self, touch: &Touch) {
        match (self.overlay, touch) {
            (Some(Overlay::StillHere { .. }), _)
            | (_, Touch::DismissOverlay | Touch::StillHere) => self.overlay = None,
            (Some(Overlay::SomeoneIsComing), Touch::Erase) => {
                self.overlay = Some(Overlay::AskErase);
            }
            _ => {}
        }
    }

    fn call(&mut self, why: Call, effects: &mut Vec<Effect>) {
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
            (Stage::Welcome, Touch::Start) if self.takes_visits(now) => {
                effects.push(Effect::Begin);
                Stage::Language(None)
            }
            (Stage::Language(person), Touch::Language(language)) => {
                let answers = person.map(|it| it.answers).unwrap_or_default();
                Stage::Notice(Person { language, answers })
            }
            (Stage::Language(_), Touch::Back) => {
                effects.push(Effect::Forget);
                Stage::Welcome
            }
            (Stage::Notice(person), Touch::Accept) => self.ask_after(person, None),
            (Stage::Notice(person), Touch::Back) => Stage::Language(Some(person)),
            (Stage::Notice(person), Touch::TalkToPerson) => {
                effects.push(Effect::CallPerson(Call::Asked));
                let given = Given {
                    language: person.language,
                    accepted: false,
                    answers: Answers::default(),
                };
                finish(given, effects)
            }
            (Stage::Asking(asking), touch) => self.answer(asking, touch, now, effects),
            (Stage::Review(person), Touch::Finish | Touch::Continue) => {
                finish(given(person), effects)
            }
            (Stage::Review(person), Touch::Back) => {
                let last = visible(self.form, &person.answers, PLACE).last();
                self.ask_or_notice(person, last)
            }
            (Stage::Review(person), Touch::Change(question)) => self.change(person, &question),
            (Stage::Ticket { .. } | Stage::Erased(_) | Stage::Failed(_), Touch::Home) => {
                effects.push(Effect::Forget);
                Stage::Welcome
            }
            (stage, _) => stage,
        }
    }

    fn answer(
        &self,
        mut asking: Asking,
        touch: Touch,
        now: DateTime<Utc>,
        effects: &mut Vec<Effect>,
    ) -> Stage {
        let Some(question) = self.form.question(&asking.question) else {
            return Stage::Review(asking.person);
        };
        match touch {
            Touch::Pick(choice) => return self.pick(asking, question, &choice, now, effects),
            Touch::Typed { field, text } => {
                asking.draft.typed(&field, text);
                asking.fault = None;
            }
            Touch::Date { part, value } => {
                asking.draft.date(part, value);
                asking.fault = None;
            }
            Touch::Continue => match asking.draft.answer(question) {
                Ok(answer) => return self.go_on(asking, question, Some(answer), now, effects),
                Err(fault) => asking.refuse(fault),
            },
            Touch::Skip if !question.required => {
                return self.go_on(asking, question, None, now, effects);
            }
            Touch::Back => return self.go_back(asking, question),
            Touch::Finish => return finish(given(self.leave(asking, question)), effects),
            _ => {}
        }
        Stage::Asking(asking)
    }

    fn pick(
        &self,
        mut asking: Asking,
        question: &Question,
        choice: &str,
        now: DateTime<Utc>,
        effects: &mut Vec<Effect>,
    ) -> Stage {
        if !question.choices().iter().any(|it| it.id == choice) {
            return Stage::Asking(asking);
        }
        if matches!(question.kind, Kind::Choice { .. }) {
            let answer = Answer::Words(choice.to_owned());
            return self.go_on(asking, question, Some(answer), now, effects);
        }
        match asking.draft.toggle(question, choice) {
            Ok(()) => asking.fault = None,
            Err(fault) => asking.refuse(fault),
        }
        Stage::Asking(asking)
    }

    /// Keeps the answer (or that there is none) and goes where it leads.
    fn go_on(
        &self,
        asking: Asking,
        question: &Question,
        answer: Option<Answer>,
        now: DateTime<Utc>,
        effects: &mut Vec<Effect>,
    ) -> Stage {
        let Asking {
            mut person, after, ..
        } = asking;
        let before = person.answers.clone();
        self.give(&mut person.answers, question, answer);
        if self.is_minor_alone(&person.answers, now) && !self.is_minor_alone(&before, now) {
            effects.push(Effect::CallPerson(Call::MinorAlone));
        }
        match after {
            After::Next if self.is_minor_alone(&person.answers, now) => Stage::Review(person),
            After::Next => self.ask_after(person, Some(&question.id)),
            After::Review(mut pending) => {
                let was_asked = |id: &str| visible(self.form, &before, PLACE).any(|it| it.id == id);
                let brought_up = visible(self.form, &person.answers, PLACE)
                    .filter(|it| !was_asked(&it.id) && !pending.contains(&it.id))
                    .map(|it| it.id.clone());
                let brought_up: Vec<String> = brought_up.collect();
                pending.extend(brought_up);
                self.ask_pending(person, pending)
            }
        }
    }

    /// The next question a change has brought up, or the review when there is none left.
    fn ask_pending(&self, person: Person, pending: Vec<String>) -> Stage {
        let mut rest = pending.into_iter();
        while let Some(id) = rest.next() {
            let found = visible(self.form, &person.answers, PLACE).find(|it| it.id == id);
            if let Some(question) = found {
                return ask(person, question, After::Review(rest.collect()));
            }
        }
        Stage::Review(person)
    }

    fn go_back(&self, asking: Asking, question: &Question) -> Stage {
        let is_change = matches!(asking.after, After::Review(_));
        let person = self.leave(asking, question);
        if is_change {
            return Stage::Review(person);
        }
        let earlier = previous(self.form, &person.answers, PLACE, &question.id);
        self.ask_or_notice(person, earlier)
    }

    /// Leaves a question without Continue: what stands there is kept if it can be used, and taken
    /// away if everything was taken away; something half typed changes nothing.
    fn leave(&self, asking: Asking, question: &Question) -> Person {
        let Asking {
            mut person, draft, ..
        } = asking;
        if draft.is_empty() {
            self.give(&mut person.answers, question, None);
        } else if let Ok(answer) = draft.answer(question) {
            self.give(&mut person.answers, question, Some(answer));
        }
        person
    }

    fn give(&self, answers: &mut Answers, question: &Question, answer: Option<Answer>) {
        let before = answers.clone();
        match answer {
            Some(answer) => answers.give(&question.id, answer),
            None => answers.forget(&question.id),
        }
        forget_hidden(self.form, &before, answers, PLACE);
    }

    fn change(&self, person: Person, question: &str) -> Stage {
        let found = visible(self.form, &person.answers, PLACE).find(|it| it.id == question);
        match found {
            Some(question) => ask(person, question, After::Review(Vec::new())),
            None => Stage::Review(person),
        }
    }

    fn ask_after(&self, person: Person, question: Option<&str>) -> Stage {
        match next(self.form, &person.answers, PLACE, question) {
            Some(question) => ask(person, question, After::Next),
            None => Stage::Review(person),
        }
    }

    fn ask_or_notice(&self, person: Person, question: Option<&Question>) -> Stage {
        match question {
            Some(question) => ask(person, question, After::Next),
            None => Stage::Notice(person),
        }
    }

    fn is_minor_alone(&self, answers: &Answers, now: DateTime<Utc>) -> bool {
        triage(Rules::current(), answers, self.office.day(now)).reason == MINOR_ALONE
    }

    /// An answer given as a whole is kept as it is, also when nobody would have been asked.
    fn answered(&mut self, question: &str, answer: Answer) {
        let person = match &mut self.stage {
            Stage::Asking(asking) => &mut asking.person,
            Stage::Review(person) => person,
            _ => return,
        };
        let Some(question) = self.form.question(question) else {
            return;
        };
        if validate(question, &answer).is_err() {
            return;
        }
        person.answers.give(&question.id, answer);
        if let Stage::Asking(asking) = &mut self.stage
            && asking.question == question.id
        {
            asking.draft = Draft::of(question, &asking.person.answers);
        }
    }

    fn sealed(
        &mut self,
        label: shared::ticket::Label,
        now: DateTime<Utc>,
        effects: &mut Vec<Effect>,
    ) {
        if let Stage::Sealing(sealing) = &self.stage {
            effects.push(Effect::Print(label.clone()));
            // The answers are dropped, and wiped, here.
            self.stage = Stage::Ticket {
                language: sealing.given.language,
                label,
                printed: None,
            };
            self.overlay = None;
            self.touched = now;
        }
    }

    fn seal_failed(&mut self, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
        let Stage::Sealing(sealing) = &mut self.stage else {
            return;
        };
        sealing.failed = sealing.failed.saturating_add(1);
        sealing.again = Some(now + SEAL_PAUSE);
        if SEAL_TRIES <= sealing.failed {
            let language = sealing.given.language;
            effects.extend([Effect::CallPerson(Call::Failed), Effect::Forget]);
            self.stage = Stage::Failed(language);
            self.overlay = None;
            self.touched = now;
        }
    }

    fn tick(&mut self, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
        // A clock that was set back must not make anybody's answers stay longer.
        self.touched = self.touched.min(now);
        let idle = now - self.touched;
        let over = |stays: TimeDelta| stays <= idle;
        match &mut self.stage {
            Stage::Welcome => {}
            Stage::Ticket { .. } if over(TICKET_STAYS) => self.go_home(now, effects),
            Stage::Erased(_) if over(ERASED_STAYS) => self.go_home(now, effects),
            Stage::Failed(_) if over(FAILED_STAYS) => self.go_home(now, effects),
            Stage::Ticket { .. } | Stage::Erased(_) | Stage::Failed(_) => {}
            Stage::Sealing(sealing) => {
                if sealing.again.is_some_and(|it| it <= now) {
                    sealing.again = None;
                    effects.push(Effect::Seal(sealing.given.clone()));
                }
            }
            _ if over(IDLE + IDLE_WARNING) => self.go_home(now, effects),
            _ if over(IDLE) => {
                let left = (IDLE + IDLE_WARNING - idle).num_seconds();
                let seconds = u32::try_from(left).unwrap_or(0);
                self.overlay = Some(Overlay::StillHere { seconds });
            }
            _ => {}
        }
    }

    /// Everything of the visit is dropped, and with it wiped.
    fn go_home(&mut self, now: DateTime<Utc>, effects: &mut Vec<Effect>) {
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
        self.go_home(now, effects);
        if !is_given {
            self.stage = Stage::Erased(language);
        }
    }

    /// Somebody is here who can still be asked and helped.
    fn has_visitor(&self) -> bool {
        matches!(
            self.stage,
            Stage::Language(_) | Stage::Notice(_) | Stage::Asking(_) | Stage::Review(_)
        )
    }

    pub(super) fn takes_visits(&self, now: DateTime<Utc>) -> bool {
        self.order == Order::Good && self.office.door(now) == Door::Open
    }
}

impl Asking {
    fn refuse(&mut self, fault: shared::form::Fault) {
        self.fault = Some(fault);
        self.faults = self.faults.saturating_add(1);
    }
}

fn ask(person: Person, question: &Question, after: After) -> Stage {
    Stage::Asking(Asking {
        draft: Draft::of(question, &person.answers),
        question: question.id.clone(),
        person,
        fault: None,
        faults: 0,
        after,
    })
}

fn given(person: Person) -> Given {
    Given {
        language: person.language,
        accepted: true,
        answers: person.answers,
    }
}

fn finish(given: Given, effects: &mut Vec<Effect>) -> Stage {
    effects.push(Effect::Seal(given.clone()));
    Stage::Sealing(Sealing {
        given,
        failed: 0,
        again: None,
    })
}
