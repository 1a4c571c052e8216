//! What the record of events says of the office's data: which version of which kind, never what it says.

use crate::events::Event;
use serde_json::{Value, json};

/// What happened to a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DataEvent {
    kind: &'static str,
    data: &'static str,
    number: u32,
    detail: Value,
}

impl DataEvent {
    /// Something happened to the version of this number.
    pub(super) fn of(kind: &'static str, data: &'static str, number: u32) -> DataEvent {
        DataEvent {
            kind,
            data,
            number,
            detail: json!({}),
        }
    }

    /// The same with a fact beside it.
    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> DataEvent {
        self.detail[name] = value.into();
        self
    }
}

impl Event for DataEvent {
    fn kind(&self) -> &'static str {
        self.kind
    }

    fn subject(&self) -> String {
        format!("{} {}", self.data, self.number)
    }

    fn detail(&self) -> Value {
        self.detail.clone()
    }
}
