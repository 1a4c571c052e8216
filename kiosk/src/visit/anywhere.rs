//! Any question on the screen, whatever would have to be answered to be asked it: for pictures and measures.

use super::asking::ask;
use super::{After, Stage, Visit};
use shared::form::Question;

impl Visit {
    /// This visit, in which something is asked, before `question`, or before one column of its rows.
    #[must_use]
    pub(crate) fn at(mut self, question: &Question, column: Option<usize>) -> Visit {
        if let Stage::Asking(asking) = std::mem::replace(&mut self.stage, Stage::Welcome) {
            self.stage = ask(asking.person, question, After::Next);
        }
        if let (Stage::Asking(asking), Some(column)) = (&mut self.stage, column) {
            asking.goes_to(question, column);
        }
        self
    }
}
