//! Where an item stands, in a word; and how it follows the conflict check.

use super::word::Word;
use super::{Item, Stage};
use crate::conflicts::Standing;

/// The columns of the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    IntakeDone,
    Conflict,
    ConflictClear,
    Screened,
    Agenda,
    Decided,
}

impl Word for Column {
    const ALL: &'static [(Column, &'static str)] = &[
        (Column::IntakeDone, "intake-done"),
        (Column::ConflictClear, "conflict-clear"),
        (Column::Screened, "screened"),
        (Column::Agenda, "agenda"),
        (Column::Decided, "decided"),
        (Column::Conflict, "conflict"),
    ];
}

impl Column {
    /// Where an item stands.
    pub(super) fn of(item: &Item) -> Column {
        match item.stage {
            Stage::IntakeDone => Column::IntakeDone,
            Stage::Conflict { .. } => Column::Conflict,
            Stage::ConflictClear { .. } => Column::ConflictClear,
            Stage::Screened { .. } => Column::Screened,
            Stage::Agenda { .. } => Column::Agenda,
            Stage::Decided { .. } => Column::Decided,
        }
    }

    /// The message with its name.
    pub(super) fn label(self) -> &'static str {
        match self {
            Column::IntakeDone => "selection-stage-intake-done",
            Column::Conflict => "selection-stage-conflict",
            Column::ConflictClear => "selection-stage-conflict-clear",
            Column::Screened => "selection-stage-screened",
            Column::Agenda => "selection-stage-agenda",
            Column::Decided => "selection-stage-decided",
        }
    }

    /// Where it stands once the conflict check stands so; nothing where that changes nothing. A conflict ends what is not
    /// decided, and one that was a mistake begins it again. A check that has to be made anew leaves the stage: its gate is
    /// not known until then, and so nothing but a referral or a question can be decided.
    pub(super) fn following(self, checked: Standing) -> Option<Column> {
        match (self, checked) {
            (Column::Decided | Column::Conflict, Standing::Conflict) => None,
            (_, Standing::Conflict) => Some(Column::Conflict),
            (Column::IntakeDone | Column::Conflict, Standing::Clear { .. }) => {
                Some(Column::ConflictClear)
            }
            (Column::Conflict, _) => Some(Column::IntakeDone),
            _ => None,
        }
    }
}
