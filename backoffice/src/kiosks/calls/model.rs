//! A visitor's call for a person as the office knows it, and how it is written down.

use chrono::{DateTime, TimeDelta, Utc};
use shared::ids::CallId;
use shared::protocol::{Call, CallReason};
use translations::{Language, Tongue};

/// A call that arrives later than this is only recorded: the visitor has long found somebody, or gone.
pub(super) const HEARD_WITHIN: TimeDelta = TimeDelta::minutes(15);

/// Calls are forgotten after this time; the event stays.
pub(super) const KEPT: TimeDelta = TimeDelta::days(1);

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
    /// The language they said they speak, when it is one the screen has no text in.
    pub speaks: Option<Tongue>,
    /// When the visitor called.
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

/// What a call says of languages; those we do not know are left out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Languages {
    pub(super) reads: Option<Language>,
    pub(super) speaks: Option<Tongue>,
}

impl Languages {
    /// What this call says.
    pub(super) fn of(call: &Call) -> Languages {
        Languages {
            reads: call.language.as_deref().and_then(Language::find),
            speaks: call.speaks.as_deref().and_then(Tongue::find),
        }
    }
}

/// When a visitor called: the kiosk's word, as far as it can be true. A call is in the first report after it, so it is
/// no older than the kiosk's last word, `heard_at`: a kiosk whose clock is slow must not make its visitors late.
pub(super) fn moment(
    at: DateTime<Utc>,
    heard_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> DateTime<Utc> {
    at.max(heard_at).min(now)
}

/// Whether nobody can go to the visitor any more.
pub(super) fn is_missed(called_at: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    HEARD_WITHIN < now - called_at
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::nine;

    /// Minutes before now: what the kiosk says, when it was heard last, and when the visitor called.
    #[track_caller]
    fn check(says: i64, heard: i64, called: i64, missed: bool) {
        let before = |minutes| nine() - TimeDelta::minutes(minutes);
        let moment = moment(before(says), before(heard), nine());
        assert_eq!(moment, before(called));
        assert_eq!(is_missed(moment, nine()), missed);
    }

    #[test]
    fn a_call_is_as_old_as_the_kiosk_says_unless_that_cannot_be() {
        check(5, 60, 5, false);
        check(15, 60, 15, false);
        check(16, 60, 16, true);
        check(500_000, 1, 1, false);
        check(-30, 1, 0, false);
        // The office's own clock was set back.
        check(5, -30, 0, false);
    }
}
