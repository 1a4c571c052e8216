//! Which answer a visitor is about to give: that of a question, or one cell of a question with rows.

use super::rows::Rows;
use super::{Asking, Draft};
use shared::answers::{Answer, Tell};
use shared::form::{Ask, Fault, Kind, Question};

impl Asking {
    /// What is on the screen of `question`: the question itself, or the column that is asked.
    pub(super) fn ask<'q>(&self, question: &'q Question) -> &'q Ask {
        let column = self.rows.as_ref().and_then(Rows::column);
        let columns = question.kind.columns();
        column
            .and_then(|it| columns.get(it))
            .unwrap_or(&question.ask)
    }

    /// Whether the list of rows is on the screen.
    pub(super) fn is_list(&self) -> bool {
        self.rows.as_ref().is_some_and(|it| it.column().is_none())
    }

    /// Whether anything stands in the rows.
    pub(super) fn has_rows(&self) -> bool {
        let rows = self.rows.as_ref();
        rows.is_some_and(|it| it.them().iter().any(|row| !row.is_empty()))
    }

    /// Whether it was said of what is asked that a person will be told.
    pub(super) fn was_told(&self, question: &Question) -> bool {
        let rows = self.rows.as_ref();
        let cell = rows.filter(|it| it.column().is_some());
        let given = match cell {
            Some(rows) => rows.cell(&self.ask(question).id),
            None => self.person.answers.get(&question.id),
        };
        given == Some(&TO_A_PERSON)
    }

    /// Begins anew with the answer that `question` has.
    pub(super) fn take_up(&mut self, question: &Question) {
        let given = self.person.answers.get(&question.id);
        self.suggested = false;
        self.rows = Rows::of(&question.kind, given);
        self.draft = draft(question, self.rows.as_ref(), given);
        self.fault = None;
    }

    /// Says why the answer cannot be used.
    pub(super) fn refuse(&mut self, fault: Fault) {
        self.fault = Some(fault);
        self.faults = self.faults.saturating_add(1);
    }
}

/// The draft for what is on the screen.
pub(super) fn draft(question: &Question, rows: Option<&Rows>, given: Option<&Answer>) -> Draft {
    match rows {
        None => Draft::of(&question.kind, given),
        Some(rows) => match rows.column().and_then(|it| question.kind.columns().get(it)) {
            Some(column) => Draft::of(&column.kind, rows.cell(&column.id)),
            None => Draft::Nothing,
        },
    }
}

/// What "I will tell a person" is as an answer.
pub(super) const TO_A_PERSON: Answer = Answer::Tell(Tell::Person);

/// Whether going on without a touch says that none of it is meant.
pub(super) fn takes_none(kind: &Kind) -> bool {
    matches!(kind, Kind::Several { none: true, .. })
}

/// Whether touching a tile of this kind goes on by itself.
pub(super) fn goes_on_by_itself(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Choice { .. }
            | Kind::Language { .. }
            | Kind::Count { .. }
            | Kind::Time { .. }
            | Kind::Income { .. }
    )
}
