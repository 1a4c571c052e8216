//! The ticket that is on the screen and its paper: what was told with it, and whether it may be printed once more.

use super::{COPIES_MAX, Effect, Sheet, Stage, Visit};
use shared::protocol::{Printed, Wait};
use shared::ticket::Label;

impl Visit {
    /// The number on the screen, if there is one.
    pub fn label(&self) -> Option<&Label> {
        match self.stage.unhidden() {
            Stage::Ticket { label, .. } => Some(label),
            _ => None,
        }
    }

    /// The waiting time that was told with the number, if there is one.
    pub fn told_wait(&self) -> Option<Wait> {
        match self.stage.unhidden() {
            Stage::Ticket { wait, .. } => *wait,
            _ => None,
        }
    }

    /// Until when the visitor may go away, as it was told with the number.
    pub fn told_away(&self) -> Option<&str> {
        match self.stage.unhidden() {
            Stage::Ticket { away, .. } => away.as_deref(),
            _ => None,
        }
    }

    /// What became of the paper of this number, if it is still on the screen.
    pub(super) fn note_paper(&mut self, of: &Label, how: Printed) {
        if let Stage::Ticket { label, printed, .. } = self.stage.unhidden_mut()
            && label == of
        {
            *printed = Some(how);
        }
    }

    /// One more paper for whoever still stands here without one. There is none later: a paper without its visitor is
    /// found by somebody else.
    pub(super) fn print_again(&mut self, effects: &mut Vec<Effect>) {
        if self.can_print_again()
            && let Stage::Ticket {
                label,
                printed,
                copies,
                ..
            } = &mut self.stage
        {
            *printed = None;
            *copies += 1;
            effects.push(Effect::Print(label.clone(), Sheet::Copy));
        }
    }

    /// Whether the paper on the screen did not come out, or nobody knows, and was not asked for too often.
    pub(super) fn can_print_again(&self) -> bool {
        matches!(
            self.stage,
            Stage::Ticket { printed: Some(Printed::Failed | Printed::Unknown), copies, .. } if copies < COPIES_MAX
        )
    }
}
