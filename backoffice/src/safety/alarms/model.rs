//! What a call for help is, and how it ends.

use crate::access::StaffId;
use crate::contact::words::words;
use chrono::{DateTime, Utc};
use uuid::Uuid;

words! {
    /// How a call for help ended.
    pub(in crate::safety) Ending {
        /// Somebody came, and it is over.
        Helped = "helped", "safety-ending-helped";
        /// The button was pressed by mistake.
        Mistake = "mistake", "safety-ending-mistake";
    }
}

/// How far it has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::safety) enum Stage {
    /// Nobody has said that they come.
    Raised,
    /// Somebody is on the way.
    Answered { by: StaffId, at: DateTime<Utc> },
    /// It is over.
    Ended {
        by: StaffId,
        at: DateTime<Utc>,
        how: Ending,
    },
}

/// A call for help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::safety) struct Alarm {
    pub(in crate::safety) id: Uuid,
    /// Who calls.
    pub(in crate::safety) staff: StaffId,
    /// At which window they are, as it is called; empty where that is not known.
    pub(in crate::safety) place: String,
    pub(in crate::safety) raised_at: DateTime<Utc>,
    pub(in crate::safety) stage: Stage,
}

impl Stage {
    /// Somebody is on the way; one who says so later changes nothing.
    #[must_use]
    pub(super) fn answer(self, by: StaffId, at: DateTime<Utc>) -> Stage {
        match self {
            Stage::Raised => Stage::Answered { by, at },
            later => later,
        }
    }

    /// It is over; it ends once.
    #[must_use]
    pub(super) fn end(self, by: StaffId, at: DateTime<Utc>, how: Ending) -> Stage {
        match self {
            Stage::Ended { .. } => self,
            _ => Stage::Ended { by, at, how },
        }
    }

    /// Whether colleagues have to see it.
    pub(super) fn is_open(&self) -> bool {
        !matches!(self, Stage::Ended { .. })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::nine;

    #[test]
    fn a_call_for_help_is_open_until_somebody_says_that_it_is_over_and_ends_once() {
        let [one, two] = [1, 2].map(Uuid::from_u128);
        let answered = Stage::Raised.answer(one, nine());
        assert!(Stage::Raised.is_open() && answered.is_open());
        assert_eq!(answered.clone().answer(two, nine()), answered);
        let ended = answered.end(two, nine(), Ending::Helped);
        assert!(!ended.is_open());
        assert_eq!(ended.clone().end(one, nine(), Ending::Mistake), ended);
        assert_eq!(ended.clone().answer(one, nine()), ended);
    }
}
