//! What the record of events says of safety: what happened and to which thing, never a description.

use crate::events::Event;
use serde_json::{Value, json};
use std::fmt::Display;

/// What happened.
#[derive(Debug, Clone)]
pub(super) struct SafetyEvent {
    kind: &'static str,
    subject: String,
    detail: Value,
}

impl SafetyEvent {
    pub(super) fn of(kind: &'static str, subject: impl Display) -> SafetyEvent {
        SafetyEvent {
            kind,
            subject: subject.to_string(),
            detail: json!({}),
        }
    }

    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> SafetyEvent {
        self.detail[name] = value.into();
        self
    }
}

impl Event for SafetyEvent {
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
