//! Answering: from question to question, back, and over a change to the review.

use super::step::{finish, given};
use super::{After, Asking, CallReason, Draft, Effect, PLACE, Person, Stage, Visit};
use crate::ui::{Part, Touch};
use chrono::{DateTime, Utc};
use shared::answers::{Answer, Answers};
use shared::form::{Fault, Kind, Question, forget_hidden, next, previous, visible};
use shared::triage::{Rules, triage};

/// The rule of the triage rules for somebody under 18 who came alone: no more questions then.
const MINOR_ALONE: &str = "minor-alone";

impl Visit {
    pub(super) fn answer(
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
                // A year that cannot be is said at once, while it is before the visitor's eyes.
                if part == Part::Year
                    && let Some(fault) = asking.draft.year_fault(question)
                {
                    asking.refuse(fault);
                }
            }
            // That there are too many ticks has been read by whoever touches on.
            Touch::Anything if matches!(asking.fault, Some(Fault::TooMany { .. })) => {
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
            effects.push(Effect::CallPerson(CallReason::Urgent));
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
        Self::ask_or_notice(person, earlier)
    }

    /// Leaves a question without Continue: what stands there is kept if it can be used, and taken
    /// away if everything was taken away; something half typed changes nothing.
    pub(super) fn leave(&self, asking: Asking, question: &Question) -> Person {
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

    pub(super) fn change(&self, person: Person, question: &str) -> Stage {
        let found = visible(self.form, &person.answers, PLACE).find(|it| it.id == question);
        match found {
            Some(question) => ask(person, question, After::Review(Vec::new())),
            None => Stage::Review(person),
        }
    }

    pub(super) fn ask_after(&self, person: Person, question: Option<&str>) -> Stage {
        match next(self.form, &person.answers, PLACE, question) {
            Some(question) => ask(person, question, After::Next),
            None => Stage::Review(person),
        }
    }

    pub(super) fn ask_or_notice(person: Person, question: Option<&Question>) -> Stage {
        match question {
            Some(question) => ask(person, question, After::Next),
            None => Stage::Notice(person),
        }
    }

    fn is_minor_alone(&self, answers: &Answers, now: DateTime<Utc>) -> bool {
        triage(Rules::current(), answers, self.office.day(now)).reason == MINOR_ALONE
    }
}

impl Asking {
    fn refuse(&mut self, fault: Fault) {
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
