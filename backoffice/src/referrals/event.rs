//! What the record of events says of the directory and of referrals: which entry or which referral, never for what a visitor
//! was sent there and never what was noted.

use crate::events::Event;
use serde_json::{Value, json};
use std::fmt::Display;

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ReferralEvent {
    kind: &'static str,
    subject: String,
    detail: Value,
}

impl ReferralEvent {
    /// Something happened to `subject`.
    pub(super) fn of(kind: &'static str, subject: impl Display) -> ReferralEvent {
        ReferralEvent {
            kind,
            subject: subject.to_string(),
            detail: json!({}),
        }
    }

    /// The same with a fact beside it, which is never content.
    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> ReferralEvent {
        self.detail[name] = value.into();
        self
    }
}

impl Event for ReferralEvent {
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
