//! A visitor's call for a person as the office knows it, and how it is written down.

use chrono::{DateTime, Utc};
use shared::ids::CallId;
use shared::protocol::CallReason;
use translations::Language;

/// A call that nobody has answered yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenCall {
    /// Which.
    pub id: CallId,
    /// What staff call the kiosk.
    pub kiosk: String,
    /// Why the visitor wants a person.
    pub why: CallReason,
    /// The language on the screen, when one was chosen.
    pub language: Option<Language>,
    /// When the office heard of it, by its own clock.
    pub called_at: DateTime<Utc>,
}

impl OpenCall {
    /// Whether somebody must go at once.
    pub fn is_pressing(&self) -> bool {
        self.why == CallReason::Urgent
    }

    /// How long the visitor has been waiting for someone, in whole minutes.
    pub fn minutes(&self, now: DateTime<Utc>) -> i64 {
        (now - self.called_at).num_minutes().max(0)
    }
}

/// The word under which a reason is stored.
pub(super) fn reason_word(why: CallReason) -> &'static str {
    match why {
        CallReason::Asked => "asked",
        CallReason::Language => "language",
        CallReason::Urgent => "urgent",
    }
}

/// The reason with this word; whoever wrote another word is not left waiting.
pub(super) fn reason(word: &str) -> CallReason {
    [CallReason::Asked, CallReason::Language]
        .into_iter()
        .find(|it| reason_word(*it) == word)
        .unwrap_or(CallReason::Urgent)
}
