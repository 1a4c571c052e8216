//! Answering: from question to question, back, and over a change to the review.

use super::answer::{TO_A_PERSON, draft, goes_on_by_itself, takes_none};
use super::dates::calendars_of;
use super::private_form::Booth;
use super::rows::{Rows, Then};
use super::sealing::finish;
use super::{After, Asking, CallReason, Effect, Person, Stage, Visit};
use crate::ui::{Part, Touch};
use chrono::{DateTime, NaiveDate, Utc};
use shared::answers::{Answer, Answers};
use shared::form::{
    Calendar, Fault, Kind, Question, forget_hidden, next, outdated, suggestion, validate, visible,
};
use shared::protocol::pairing::KioskPlace;

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
        if matches!(touch, Touch::Back | Touch::FinishNow | Touch::Stop)
            && asking.is_told_once(question, self.today(now))
        {
            return Stage::Asking(asking);
        }
        match touch {
            Touch::Pick(choice) => return self.pick(asking, question, &choice, now, effects),
            Touch::Continue if asking.is_list() => {
                let rows = asking.rows.as_ref().map(Rows::whole);
                return self.go_on(asking, question, rows, now, effects);
            }
            Touch::Continue
                if takes_none(&asking.ask(question).kind) && asking.draft.is_empty() =>
            {
                // Whoever came back to what they will tell a person, and touched nothing, still will.
                let told = asking.was_told(question).then_some(TO_A_PERSON);
                return self.given(asking, question, told, now, effects);
            }
            Touch::Continue => {
                match asking
                    .draft
                    .answer(&asking.ask(question).kind, self.today(now))
                {
                    Ok(it) => return self.given(asking, question, Some(it), now, effects),
                    Err(fault) => asking.refuse(fault),
                }
            }
            Touch::Tell => {
                return self.given(asking, question, Some(TO_A_PERSON), now, effects);
            }
            Touch::Skip if !question.required => {
                return self.given(asking, question, None, now, effects);
            }
            Touch::Back => return self.go_back(asking, question, now),
            Touch::FinishNow => return Stage::Review(self.leave_here(asking, question, now)),
            Touch::Finish => {
                return finish(self.leave(asking, question, now), effects);
            }
            Touch::Stop if asking.person.form().is_some() => {
                return Visit::stop(self.leave_here(asking, question, now));
            }
            Touch::AddRow | Touch::ChangeRow(_) | Touch::RemoveRow(_) => {
                asking.turn_rows(question, &touch);
            }
            other => asking.change(question, other, self.today(now)),
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
        let kind = &asking.ask(question).kind;
        let by_itself = goes_on_by_itself(kind) || matches!(kind, Kind::Country { .. });
        let one = if by_itself {
            Answer::Words(choice.to_owned())
        } else {
            Answer::Several(vec![choice.to_owned()])
        };
        // A tile that is not one of this question's, as a late touch may carry, changes nothing.
        if validate(kind, &one, self.today(now)).is_err() {
            return Stage::Asking(asking);
        }
        if by_itself {
            return self.given(asking, question, Some(one), now, effects);
        }
        match asking.draft.toggle(kind, choice) {
            Ok(()) => asking.fault = None,
            Err(fault) => asking.refuse(fault),
        }
        Stage::Asking(asking)
    }

    /// Takes in the answer to what is on the screen: of a cell it leads to the next cell, of a question
    /// to the next question.
    fn given(
        &self,
        mut asking: Asking,
        question: &Question,
        answer: Option<Answer>,
        now: DateTime<Utc>,
        effects: &mut Vec<Effect>,
    ) -> Stage {
        let columns = question.kind.columns();
        let Some(rows) = asking.rows.as_mut().filter(|it| it.column().is_some()) else {
            return self.go_on(asking, question, answer, now, effects);
        };
        rows.give(columns, answer);
        match rows.forward(columns) {
            Then::Stay => {
                asking.show_cell(question);
                Stage::Asking(asking)
            }
            Then::Answered => {
                let answer = rows.answer();
                self.go_on(asking, question, answer, now, effects)
            }
        }
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
        self.give(&mut person, question, answer);
        if self.is_minor_alone(&person.answers, now) && !self.is_minor_alone(&before, now) {
            effects.push(Effect::CallPerson(CallReason::Urgent));
            return finish(person, effects);
        }
        match after {
            After::Next => self.ask_after(person, Some(&question.id)),
            After::Review(mut pending) => {
                pending.retain(|it| *it != question.id);
                self.put_first(&mut pending, &before, &person, question);
                self.ask_pending(person, &pending)
            }
        }
    }

    /// What this change has brought up comes before what an earlier one has.
    pub(super) fn put_first(
        &self,
        pending: &mut Vec<String>,
        before: &Answers,
        person: &Person,
        changed: &Question,
    ) {
        let mut asked = self.brought_up(before, person, changed);
        pending.retain(|it| !asked.contains(it));
        asked.append(pending);
        *pending = asked;
    }

    /// What is to be asked now and was not when there were the answers `before`, and what was answered then and is not any
    /// more.
    fn brought_up(&self, before: &Answers, person: &Person, changed: &Question) -> Vec<String> {
        let scope = person.route.scope();
        let was_asked = |id: &str| visible(self.form, before, scope).any(|it| it.id == id);
        let has_gone = |id: &str| {
            id != changed.id && before.get(id).is_some() && person.answers.get(id).is_none()
        };
        visible(self.form, &person.answers, scope)
            .filter(|it| !was_asked(&it.id) || has_gone(&it.id))
            .map(|it| it.id.clone())
            .collect()
    }

    /// The next question a change has brought up, or the review when there is none left.
    fn ask_pending(&self, person: Person, pending: &[String]) -> Stage {
        let scope = person.route.scope();
        let first = pending.iter().position(|id| {
            let mut asked = visible(self.form, &person.answers, scope);
            asked.any(|it| it.id == *id)
        });
        let found = first.and_then(|it| self.form.question(&pending[it]));
        match (first, found) {
            (Some(first), Some(question)) => {
                // It stays on the list until it is answered or left out.
                ask(person, question, After::Review(pending[first..].to_vec()))
            }
            _ => Stage::Review(person),
        }
    }

    pub(super) fn give(&self, person: &mut Person, question: &Question, answer: Option<Answer>) {
        let before = person.answers.clone();
        match answer {
            Some(answer) => person.answers.give(&question.id, answer),
            None => person.answers.forget(&question.id),
        }
        let scope = person.route.scope();
        forget_hidden(self.form, &before, &mut person.answers, scope);
        // What only followed from this is asked again.
        let outdated: Vec<_> = outdated(self.form, &before, &person.answers).collect();
        for it in outdated {
            person.answers.forget(&it.id);
        }
        forget_hidden(self.form, &before, &mut person.answers, scope);
    }

    pub(super) fn change(&self, mut person: Person, question: &str) -> Stage {
        let mut unasked = std::mem::take(&mut person.route.unasked);
        unasked.retain(|it| it != question && person.answers.get(it).is_none());
        let scope = person.route.scope();
        let found = visible(self.form, &person.answers, scope).find(|it| it.id == question);
        match found {
            Some(question) => ask(person, question, After::Review(unasked)),
            None => Stage::Review(person),
        }
    }

    pub(super) fn ask_after(&self, person: Person, question: Option<&str>) -> Stage {
        match next(self.form, &person.answers, person.route.scope(), question) {
            Some(question) => ask(person, question, After::Next),
            None => Stage::Review(person),
        }
    }

    pub(super) fn ask_or_notice(person: Person, question: Option<&Question>) -> Stage {
        match question {
            Some(question) => ask(person, question, After::Next),
            None if person.form().is_some() => Stage::Booth(Booth::Parts(person)),
            None => Stage::Notice(person),
        }
    }

    /// The day it is in the office.
    pub(super) fn today(&self, now: DateTime<Utc>) -> NaiveDate {
        self.office.day(now)
    }

    pub(super) fn is_minor_alone(&self, answers: &Answers, now: DateTime<Utc>) -> bool {
        // A private form was opened by a person, who knows who sits there.
        self.place == KioskPlace::Public && self.rules.apply(MINOR_ALONE, answers, self.today(now))
    }
}

impl Asking {
    /// Whoever wrote something that cannot be kept is told so, once: leaving again leaves it out.
    fn is_told_once(&mut self, question: &Question, today: NaiveDate) -> bool {
        if self.draft.is_empty() {
            return false;
        }
        match self.draft.answer(&self.ask(question).kind, today) {
            Err(fault) if self.fault != Some(fault) => {
                self.refuse(fault);
                true
            }
            _ => false,
        }
    }

    /// Takes in a touch that changes the unfinished answer.
    fn change(&mut self, question: &Question, touch: Touch, today: NaiveDate) {
        match touch {
            Touch::Typed { field, text } => {
                self.draft.typed(&field, text);
                self.fault = None;
            }
            Touch::Date { part, value } => {
                if self.suggested && !self.draft.says(part, value) {
                    self.draft.open_below(part);
                    self.suggested = false;
                }
                let calendars = calendars_of(self.person.language, &self.ask(question).kind);
                let usual = calendars.first().copied();
                self.draft.date(part, value, usual.unwrap_or_default());
                self.fault = None;
                // A year that cannot be is said at once, while it is before the visitor's eyes.
                let kind = &self.ask(question).kind;
                if part == Part::Year
                    && let Some(fault) = self.draft.year_fault(kind, today)
                {
                    self.refuse(fault);
                }
            }
            Touch::Calendar(calendar) => {
                let Kind::Date { .. } = self.ask(question).kind else {
                    return;
                };
                if Calendar::ALL.contains(&calendar) {
                    self.draft.calendar(calendar);
                    // Looking at it in another calendar confirms nothing.
                    self.suggested &= !self.draft.is_empty();
                    self.fault = None;
                }
            }
            // That there are too many ticks has been read by whoever touches on.
            Touch::Anything if matches!(self.fault, Some(Fault::TooMany { .. })) => {
                self.fault = None;
            }
            _ => {}
        }
    }

    /// Adds a row, goes through one again, or takes one away; only on the list of rows.
    fn turn_rows(&mut self, question: &Question, touch: &Touch) {
        if !self.is_list() {
            return;
        }
        let Some(rows) = &mut self.rows else {
            return;
        };
        let has_room = match touch {
            Touch::ChangeRow(row) => {
                rows.change(*row);
                true
            }
            Touch::RemoveRow(row) => {
                rows.remove(*row);
                true
            }
            _ => rows.add(),
        };
        if has_room {
            self.show_cell(question);
        } else if let Kind::Rows { rows_max: max, .. } = question.kind {
            self.refuse(Fault::RowsFull { max });
        }
    }

    /// Keeps what stands in the cell that is asked, if it can be used. What stood there before and was changed goes:
    /// it may be the number that is not safe any more.
    pub(super) fn keep_cell(&mut self, question: &Question, today: NaiveDate) {
        let answer = self.draft.left(&self.ask(question).kind, today);
        let is_empty = self.draft.is_empty();
        let Some(rows) = self.rows.as_mut().filter(|it| it.column().is_some()) else {
            return;
        };
        let columns = question.kind.columns();
        let column = rows.column().and_then(|it| columns.get(it));
        let told = column.is_some_and(|it| rows.cell(&it.id) == Some(&TO_A_PERSON));
        match answer {
            Ok(answer) => rows.give(columns, Some(answer)),
            Err(_) if is_empty && told => {}
            Err(_) => rows.give(columns, None),
        }
    }

    /// Goes to one column of a row, whatever else the row says.
    #[cfg(any(test, feature = "measure"))]
    pub(super) fn goes_to(&mut self, question: &Question, column: usize) {
        if let Some(rows) = &mut self.rows {
            rows.goes_to(column);
            self.show_cell(question);
        }
    }

    /// Shows the cell, or the list, that the rows have come to.
    pub(super) fn show_cell(&mut self, question: &Question) {
        self.draft = draft(question, self.rows.as_ref(), None);
        self.fault = None;
        self.faults = 0;
    }
}

pub(super) fn ask(person: Person, question: &Question, after: After) -> Stage {
    let given = person.answers.get(&question.id);
    let follows = given
        .is_none()
        .then(|| suggestion(question, &person.answers));
    let follows = follows.flatten();
    let rows = Rows::of(&question.kind, given);
    Stage::Asking(Asking {
        draft: draft(question, rows.as_ref(), given.or(follows.as_ref())),
        suggested: follows.is_some(),
        rows,
        question: question.id.clone(),
        person,
        fault: None,
        faults: 0,
        after,
    })
}
