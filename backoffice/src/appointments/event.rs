//! What the record of events says of appointments: code names, times and reasons, never who comes.

use crate::events::Event;
use serde_json::{Map, Value};

/// What happened: the id of the message that says it, what it happened to, and facts beside it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct AppointmentEvent {
    kind: &'static str,
    subject: String,
    detail: Map<String, Value>,
}

impl AppointmentEvent {
    pub(super) fn of(kind: &'static str, subject: impl Into<String>) -> AppointmentEvent {
        AppointmentEvent {
            kind,
            subject: subject.into(),
            detail: Map::new(),
        }
    }

    #[must_use]
    pub(super) fn with(mut self, fact: &str, value: impl Into<Value>) -> AppointmentEvent {
        self.detail.insert(fact.to_owned(), value.into());
        self
    }
}

impl Event for AppointmentEvent {
    fn kind(&self) -> &'static str {
        self.kind
    }

    fn subject(&self) -> String {
        self.subject.clone()
    }

    fn detail(&self) -> Value {
        Value::Object(self.detail.clone())
    }
}
