//! The rules that may be in the way of a release, and of telling something by it.

use super::model::{CHARACTERS_MAX, DAYS_MAX};
use crate::problem::{FIELD, Refuses};

/// The rule that was in the way; each has a message with a remedy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Nothing was typed where something has to stand.
    #[error("nothing was typed")]
    Empty {
        /// The field.
        field: &'static str,
    },
    /// Longer than anybody signs.
    #[error("longer than {CHARACTERS_MAX} characters")]
    TooLong {
        /// The field.
        field: &'static str,
    },
    /// What is typed is no day.
    #[error("this is no day")]
    NoDay {
        /// The field.
        field: &'static str,
    },
    /// Nobody has signed on a day to come.
    #[error("this day is still to come")]
    DayToCome,
    /// It ends before it was signed.
    #[error("it ends before it was signed")]
    Backwards,
    /// It would hold too long.
    #[error("it would hold longer than {DAYS_MAX} days")]
    TooManyDays,
    /// Nobody has looked whether the person fears whoever signs.
    #[error("whoever signs may be feared")]
    Feared,
    /// It has run out.
    #[error("the release has run out")]
    Expired,
    /// It was taken back.
    #[error("the release was taken back")]
    Revoked,
    /// It does not hold yet.
    #[error("the release does not hold yet")]
    NotYet,
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::Empty { .. } => "releases-refused-empty",
            Refusal::TooLong { .. } => "releases-refused-too-long",
            Refusal::NoDay { .. } => "releases-refused-no-day",
            Refusal::DayToCome => "releases-refused-day-to-come",
            Refusal::Backwards => "releases-refused-backwards",
            Refusal::TooManyDays => "releases-refused-too-many-days",
            Refusal::Feared => "releases-refused-feared",
            Refusal::Expired => "releases-refused-expired",
            Refusal::Revoked => "releases-refused-revoked",
            Refusal::NotYet => "releases-refused-not-yet",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        let field = match self {
            Refusal::Empty { field } | Refusal::TooLong { field } | Refusal::NoDay { field } => {
                field
            }
            Refusal::DayToCome => "signed_on",
            Refusal::Backwards | Refusal::TooManyDays => "expires_on",
            Refusal::Feared => "not_feared",
            Refusal::Expired | Refusal::Revoked | Refusal::NotYet => return Vec::new(),
        };
        vec![
            (FIELD, field.to_owned()),
            ("characters", CHARACTERS_MAX.to_string()),
            ("days", DAYS_MAX.to_string()),
        ]
    }
}
