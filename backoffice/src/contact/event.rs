//! What the record of events says of contacts: whose, by which way and whether it was allowed. Never a number.

use crate::events::Event;
use crate::people::PersonId;
use serde_json::{Value, json};

/// What happened.
#[derive(Debug, Clone)]
pub(super) struct ContactEvent {
    kind: &'static str,
    person: PersonId,
    detail: Value,
}

impl ContactEvent {
    pub(super) fn of(kind: &'static str, person: PersonId) -> ContactEvent {
        ContactEvent {
            kind,
            person,
            detail: json!({}),
        }
    }

    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> ContactEvent {
        self.detail[name] = value.into();
        self
    }
}

impl Event for ContactEvent {
    fn kind(&self) -> &'static str {
        self.kind
    }

    fn subject(&self) -> String {
        self.person.to_string()
    }

    fn detail(&self) -> Value {
        self.detail.clone()
    }
}
