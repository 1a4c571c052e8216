//! Answers for which somebody is called at once, while the visitor goes on: whichever way they were given.

use super::private_form::Booth;
use super::{Asking, CallReason, Effect, Stage, Visit};
use crate::ui::Touch;
use chrono::{DateTime, Utc};
use shared::answers::Answers;

/// The rules of which any calls somebody.
const AT_ONCE: [&str; 2] = ["held", "help-now"];

impl Visit {
    /// Where a touch at a question leads. When it says for the first time that a person is held, or that a doctor, the
    /// police or a safe place is needed, staff are called; nothing on the screen tells whoever stands behind the visitor.
    pub(super) fn answer_and_call(
        &self,
        asking: Asking,
        touch: Touch,
        now: DateTime<Utc>,
        effects: &mut Vec<Effect>,
    ) -> Stage {
        let needed = self.needs_staff(&self.so_far(&asking, now), now);
        let stage = self.answer(asking, touch, now, effects);
        let needs = match &stage {
            Stage::Asking(it) => self.needs_staff(&self.so_far(it, now), now),
            stage => answers(stage).is_some_and(|it| self.needs_staff(it, now)),
        };
        let call = Effect::CallPerson(CallReason::Urgent);
        if needs && !needed && !effects.contains(&call) {
            effects.push(call);
        }
        stage
    }

    fn needs_staff(&self, answers: &Answers, now: DateTime<Utc>) -> bool {
        let (rules, today) = (self.rules, self.today(now));
        AT_ONCE.iter().any(|it| rules.apply(it, answers, today))
    }

    /// What was said, with the cells of a list that is not finished, and what was touched and not confirmed yet: somebody
    /// who needs a doctor may not come to touch Continue.
    fn so_far(&self, asking: &Asking, now: DateTime<Utc>) -> Answers {
        let mut said = asking.person.answers.clone();
        let drafted = || {
            let kind = &self.form.question(&asking.question)?.kind;
            asking.draft.left(kind, self.today(now)).ok()
        };
        let open = match &asking.rows {
            Some(rows) => rows.answer(),
            None => drafted(),
        };
        if let Some(open) = open {
            said.give(&asking.question, open);
        }
        said
    }
}

/// The answers of whoever has left a question.
fn answers(stage: &Stage) -> Option<&Answers> {
    match stage {
        Stage::Notice(person)
        | Stage::Review(person)
        | Stage::Booth(
            Booth::Notice(person)
            | Booth::Parts(person)
            | Booth::Stopping(person)
            | Booth::Unsent { person, .. },
        ) => Some(&person.answers),
        Stage::Sealing(sealing) => Some(&sealing.given.answers),
        _ => None,
    }
}
