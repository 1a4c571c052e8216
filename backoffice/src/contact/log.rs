//! What was asked of the rule, what it said, and what came of a call: codes and moments, never a number or a word.

use super::model::ContactId;
use super::verdict::{Channel, Purpose, Reason};
use super::words::words;
use crate::access::StaffId;
use crate::people::PersonId;
use chrono::{DateTime, Utc};

words! {
    /// What stands in the log.
    pub Entry {
        /// It was asked, and allowed.
        Allowed = "allowed", "contact-entry-allowed";
        /// It was asked, and denied.
        Denied = "denied", "contact-entry-denied";
        /// The person was spoken to.
        Reached = "reached", "contact-entry-reached";
        /// Nobody answered.
        NoAnswer = "no-answer", "contact-entry-no-answer";
        /// Somebody else answered; only the words were said that were agreed.
        SomebodyElse = "somebody-else", "contact-entry-somebody-else";
        /// A voice message was left, with the words that were agreed.
        VoiceMessage = "voice-message", "contact-entry-voice-message";
        /// It is not the number of this person, or not any more.
        WrongNumber = "wrong-number", "contact-entry-wrong-number";
        /// Whoever called said the right word.
        WordRight = "word-right", "contact-entry-word-right";
        /// Whoever called did not say the right word.
        WordWrong = "word-wrong", "contact-entry-word-wrong";
    }
}

impl Entry {
    /// What may come of a call.
    pub const OUTCOMES: [Entry; 5] = [
        Entry::Reached,
        Entry::NoAnswer,
        Entry::SomebodyElse,
        Entry::VoiceMessage,
        Entry::WrongNumber,
    ];
}

/// One line of the log.
#[derive(Debug, Clone)]
pub struct Line {
    /// Whom it is about.
    pub person: PersonId,
    /// By which of their numbers or addresses, where it was one.
    pub contact: Option<ContactId>,
    /// By which way.
    pub channel: Channel,
    /// What for, where that was asked.
    pub purpose: Option<Purpose>,
    /// What stands there.
    pub entry: Entry,
    /// Why not.
    pub reasons: Vec<Reason>,
    /// Who asked or called.
    pub staff: Option<StaffId>,
    /// When.
    pub at: DateTime<Utc>,
}
