//! The rules that may be in the way; each says what to do instead.

use crate::problem::{FIELD, Refuses};

/// So long a text may be, in characters.
pub(super) const CHARACTERS_MAX: usize = 4000;

/// The rule that was in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    /// Nothing was typed where something has to stand.
    #[error("nothing was typed")]
    Empty {
        /// The field.
        field: &'static str,
    },
    /// Longer than anybody reads.
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
    /// Words cannot be kept while the office is locked.
    #[error("the office is locked")]
    Locked,
    /// Somebody else changed the same meanwhile.
    #[error("somebody else changed it meanwhile")]
    ChangedMeanwhile,
    /// The person is held for this demand already.
    #[error("this person is held for this demand already")]
    HeldBefore,
    /// A demand is closed with an answer.
    #[error("no answer was noted")]
    NoAnswer,
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::Empty { .. } => "safety-refused-empty",
            Refusal::TooLong { .. } => "safety-refused-too-long",
            Refusal::NoDay { .. } => "safety-refused-no-day",
            Refusal::Locked => "safety-refused-locked",
            Refusal::ChangedMeanwhile => "safety-refused-changed-meanwhile",
            Refusal::HeldBefore => "safety-refused-held-before",
            Refusal::NoAnswer => "safety-refused-no-answer",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        let field = match self {
            Refusal::Empty { field } | Refusal::TooLong { field } | Refusal::NoDay { field } => {
                field
            }
            Refusal::NoAnswer => "response",
            Refusal::Locked => "asked",
            Refusal::ChangedMeanwhile | Refusal::HeldBefore => return Vec::new(),
        };
        vec![
            (FIELD, field.to_owned()),
            ("characters", CHARACTERS_MAX.to_string()),
        ]
    }
}

/// Refuses a text that is too long.
pub(super) fn check_length(field: &'static str, words: &str) -> Result<(), Refusal> {
    if words.chars().count() <= CHARACTERS_MAX {
        Ok(())
    } else {
        Err(Refusal::TooLong { field })
    }
}
