//! What the record of events says of letters and of advice: which visit, which kind, and what was done; never what stands in
//! them.

use crate::events::Event;
use serde_json::{Value, json};
use std::fmt::Display;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LetterEvent {
    kind: &'static str,
    subject: String,
    detail: Value,
}

impl LetterEvent {
    /// Something happened to `subject`.
    pub(super) fn of(kind: &'static str, subject: impl Display) -> LetterEvent {
        LetterEvent {
            kind,
            subject: subject.to_string(),
            detail: json!({}),
        }
    }

    /// The same with a fact beside it, which is never content.
    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> LetterEvent {
        self.detail[name] = value.into();
        self
    }
}

impl Event for LetterEvent {
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
