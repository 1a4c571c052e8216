//! The letters an office writes: those that decisions bring with them, but for the slip of a referral, which has pages of
//! its own.

use super::choices::Choice;
use crate::selection::Letter;

/// The kinds in the order in which they are offered.
const KINDS: [Letter; 7] = [
    Letter::NonEngagement,
    Letter::Neutral,
    Letter::Acceptance,
    Letter::LimitedScope,
    Letter::AdviceMemo,
    Letter::WaitingList,
    Letter::WhatWeNeed,
];

impl Choice for Letter {
    const ALL: &'static [Letter] = &KINDS;

    fn word(self) -> &'static str {
        match self {
            Letter::Acceptance => "acceptance",
            Letter::LimitedScope => "limited-scope",
            Letter::AdviceMemo => "advice-memo",
            Letter::ReferralSlip => "referral-slip",
            Letter::NonEngagement => "non-engagement",
            Letter::Neutral => "neutral",
            Letter::WaitingList => "waiting-list",
            Letter::WhatWeNeed => "what-we-need",
        }
    }

    fn label(self) -> &'static str {
        Letter::label(self)
    }
}
