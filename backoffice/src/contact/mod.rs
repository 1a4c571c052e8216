//! How people are reached, so that nobody is hurt by a call, a letter or a text message. What a person has said is safe is
//! kept for each way, sealed under the person's own key; all of it begins at "no" and does not hold for ever.
//!
//! Whatever goes out to a person asks first: [`ask_may_contact`] for a letter ([`Channel::Mail`], [`Channel::Email`] or
//! [`Channel::Hand`]), a call, a text message. It writes down that it was asked and what the rule said, and answers a
//! [`Verdict`]: which number or address, how the office is named there, what is said when somebody else answers, into which
//! envelope a letter goes; or why not, and what is done instead. A letter that may not be sent is held for pick-up. Titles
//! in calendars are [`calendar_title`]; the words of a text message are [`text_wording`].

mod actions;
mod arrangements;
mod asking;
mod calling;
mod event;
mod forgetting;
mod form;
mod household;
mod log;
mod model;
mod pages;
mod printing;
mod proposals;
mod proposing;
mod refusal;
mod routes;
mod rule;
mod seal;
mod store;
#[cfg(test)]
mod tests;
mod twins;
mod value;
mod verdict;
mod wording;
pub(crate) mod words;

pub use actions::{
    Change, Given, Good, add, arrange, arrangements, change, confirm, end, log_outcome, of_person,
};
pub use arrangements::Arrangements;
pub use asking::{
    Word, ask_about, ask_may_contact, compare_word, has_safe_channel, is_known, is_reachable,
    lines, shown_value, would_say,
};
pub(crate) use forgetting::forget_every_minute;
pub use forgetting::forget_used;
pub use log::{Entry, Line};
pub use model::{
    Consent, Contact, ContactId, Facts, Household, Kind, Once, SafeTime, Said, Script, SenderName,
    SetBy,
};
pub use printing::{OnPaper, Printed, on_paper};
pub use proposing::{Proposed, propose};
pub use refusal::Refusal;
pub use routes::{AT_PERSON, routes};
pub use rule::{DAYS, DAYS_PROTECTED, ONCE, has_safe_way, is_strict, may_contact, of_contact};
pub use store::MIGRATIONS;
pub use value::masked;
pub use verdict::{
    Asked, Channel, Denial, Envelope, How, Instead, Letters, Mention, OnRecord, Purpose, Reason,
    Verdict,
};
pub use wording::{calendar_title, says_a_service, text_wording};

use crate::db::Topic;

/// Said when contacts, or what was agreed, change.
pub const TOPIC: Topic = Topic("contact");
