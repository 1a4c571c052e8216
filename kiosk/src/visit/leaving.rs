//! Ways out of a question without an answer to it: back, to the review, out of a change.

use super::answer::TO_A_PERSON;
use super::rows::Rows;
use super::{After, Asking, Person, Stage, Visit};
use chrono::{DateTime, Utc};
use shared::answers::Answer;
use shared::form::{Question, previous};

impl Visit {
    pub(super) fn go_back(
        &self,
        mut asking: Asking,
        question: &Question,
        now: DateTime<Utc>,
    ) -> Stage {
        if asking.rows.as_ref().is_some_and(|it| it.column().is_some()) {
            asking.keep_cell(question, self.today(now));
            let columns = question.kind.columns();
            if asking.rows.as_mut().is_some_and(|it| it.back(columns)) {
                asking.show_cell(question);
                return Stage::Asking(asking);
            }
        }
        if let After::Review(pending) = &asking.after {
            let pending = pending.clone();
            return Stage::Review(self.leave_pending(asking, question, pending, now));
        }
        let person = self.leave(asking, question, now);
        let scope = person.route.scope();
        let earlier = previous(self.form, &person.answers, scope, &question.id);
        Self::ask_or_notice(person, earlier)
    }

    /// Leaves a question to which Back is to lead again; whoever only changes an answer has been at the end already.
    pub(super) fn leave_here(
        &self,
        asking: Asking,
        question: &Question,
        now: DateTime<Utc>,
    ) -> Person {
        if let After::Review(pending) = &asking.after {
            let pending = pending.clone();
            return self.leave_pending(asking, question, pending, now);
        }
        let mut person = self.leave(asking, question, now);
        person.route.left_at = Some(question.id.clone());
        person
    }

    /// Leaves what a change has brought up unanswered. Whoever undoes the change is asked again what it had taken away.
    fn leave_pending(
        &self,
        asking: Asking,
        question: &Question,
        mut pending: Vec<String>,
        now: DateTime<Utc>,
    ) -> Person {
        let before = asking.person.answers.clone();
        let mut person = self.leave(asking, question, now);
        self.put_first(&mut pending, &before, &person, question);
        pending.retain(|it| person.answers.get(it).is_none());
        person.route.unasked = pending;
        person
    }

    /// Leaves a question without Continue: what stands there is kept if it can be used, and taken
    /// away if everything was taken away or nothing can be made of what is there now.
    pub(super) fn leave(
        &self,
        mut asking: Asking,
        question: &Question,
        now: DateTime<Utc>,
    ) -> Person {
        if asking.rows.is_some() {
            asking.keep_cell(question, self.today(now));
            let rows = asking.rows.as_ref().and_then(Rows::answer);
            let mut person = asking.person;
            // Looking at the empty list again takes nothing back of what was said of it.
            let said = person.answers.get(&question.id);
            let stays = said == Some(&TO_A_PERSON) || said == Some(&Answer::Rows(Vec::new()));
            if rows.is_none() && stays {
                return person;
            }
            self.give(&mut person, question, rows);
            return person;
        }
        let Asking {
            mut person,
            draft,
            suggested,
            ..
        } = asking;
        // A suggestion that nobody has confirmed is no answer.
        if suggested {
            return person;
        }
        let told = person.answers.get(&question.id) == Some(&TO_A_PERSON);
        let answer = draft.left(&question.kind, self.today(now)).ok();
        // What stood here before was changed: it may be the number that is not safe any more.
        if answer.is_some() || !(draft.is_empty() && told) {
            self.give(&mut person, question, answer);
        }
        person
    }
}
