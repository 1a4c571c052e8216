//! The paper of the ticket that is on the screen: whether it may be printed once more.

use super::{COPIES_MAX, Effect, Sheet, Stage, Visit};
use shared::protocol::Printed;
use shared::ticket::Label;

impl Visit {
    /// What became of the paper of this number, if it is still on the screen.
    pub(super) fn note_paper(&mut self, of: &Label, how: Printed) {
        if let Stage::Ticket { label, printed, .. } = &mut self.stage
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
