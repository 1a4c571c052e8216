//! What the record of events says of the manual: which policy, which version, who signed it.

use crate::events::Event;
use serde_json::{Value, json};
use uuid::Uuid;

/// What happened to a policy or in the training log.
pub(super) struct PolicyEvent {
    pub(super) kind: &'static str,
    pub(super) subject: Uuid,
    /// The version; none for what has none.
    pub(super) number: Option<u32>,
}

impl Event for PolicyEvent {
    fn kind(&self) -> &'static str {
        self.kind
    }

    fn subject(&self) -> String {
        self.subject.to_string()
    }

    fn detail(&self) -> Value {
        match self.number {
            Some(number) => json!({ "version": number }),
            None => json!({}),
        }
    }
}
