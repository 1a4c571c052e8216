//! What the record of events says of selection: of which visit or meeting, what was decided as a code, never why in words.

use crate::events::Event;
use serde_json::{Value, json};
use std::fmt::Display;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SelectionEvent {
    kind: &'static str,
    subject: String,
    detail: Value,
}

impl SelectionEvent {
    /// Something happened to `subject`.
    pub(super) fn of(kind: &'static str, subject: impl Display) -> SelectionEvent {
        SelectionEvent {
            kind,
            subject: subject.to_string(),
            detail: json!({}),
        }
    }

    /// The same with a fact beside it, which is never content.
    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> SelectionEvent {
        self.detail[name] = value.into();
        self
    }
}

impl Event for SelectionEvent {
    fn kind(&self) -> &'static str {
        self.kind
    }

    fn subject(&self) -> String {
        self.subject.clone()
    }

    fn detail(&self) -> Value {
        self.detail.clone()
    }
}
