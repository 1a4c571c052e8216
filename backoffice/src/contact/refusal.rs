//! The rules that may be in the way when it is written down how somebody is reached.

use super::value::CHARACTERS_MAX;
use crate::problem::{FIELD, Refuses};

/// The rule that was in the way; each has a message with a remedy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Nothing was typed.
    #[error("there is no number or address")]
    NoValue,
    /// Nobody can be called there.
    #[error("this is no telephone number")]
    NoPhone,
    /// Nobody can be written to there.
    #[error("this is no e-mail address")]
    NoEmail,
    /// No number or address is that long.
    #[error("longer than {CHARACTERS_MAX} characters")]
    TooLong {
        /// The field it stands in.
        field: &'static str,
    },
    /// What is typed is no day.
    #[error("this is no day")]
    NoDay {
        /// The field it stands in.
        field: &'static str,
    },
    /// The day is over.
    #[error("this day is over")]
    DayPast {
        /// The field it stands in.
        field: &'static str,
    },
    /// Somebody else changed the same meanwhile.
    #[error("somebody else changed it meanwhile")]
    ChangedMeanwhile,
    /// The same number or address is there.
    #[error("it is on record already")]
    OnRecord,
    /// What was proposed is settled by now, or told differently.
    #[error("it is not proposed any more")]
    ProposalGone,
    /// A word that anybody guesses.
    #[error("the word is too short")]
    WordTooShort,
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::NoValue => "contact-refused-no-value",
            Refusal::NoPhone => "contact-refused-no-phone",
            Refusal::NoEmail => "contact-refused-no-email",
            Refusal::TooLong { .. } => "contact-refused-too-long",
            Refusal::NoDay { .. } => "contact-refused-no-day",
            Refusal::DayPast { .. } => "contact-refused-day-past",
            Refusal::ChangedMeanwhile => "contact-refused-changed-meanwhile",
            Refusal::OnRecord => "contact-refused-on-record",
            Refusal::ProposalGone => "contact-refused-proposal-gone",
            Refusal::WordTooShort => "contact-refused-word-too-short",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        let field = match self {
            Refusal::NoValue | Refusal::NoPhone | Refusal::NoEmail | Refusal::OnRecord => "value",
            Refusal::TooLong { field } | Refusal::NoDay { field } | Refusal::DayPast { field } => {
                field
            }
            Refusal::WordTooShort => "word",
            Refusal::ChangedMeanwhile | Refusal::ProposalGone => return Vec::new(),
        };
        vec![
            (FIELD, field.to_owned()),
            ("characters", CHARACTERS_MAX.to_string()),
        ]
    }
}
