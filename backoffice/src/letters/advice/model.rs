//! A note of advice and how far it counts: pure, and knows no clock.

use crate::access::StaffId;
use crate::letters::authority::Forum;
use crate::letters::ids::AdviceId;
use crate::letters::refusal::Refusal;
use chrono::{DateTime, Utc};
use shared::ids::VisitId;

/// How far a note counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::letters) enum State {
    /// It waits for the signature of somebody who may advise. Nobody prints it.
    Waiting,
    /// Somebody who may advise answers for it.
    Signed {
        by: Option<StaffId>,
        at: DateTime<Utc>,
        /// On what credential or role.
        ground: String,
    },
    /// It has to be written anew; the remarks say why.
    Returned {
        by: Option<StaffId>,
        at: DateTime<Utc>,
    },
    /// Another note stands in its place.
    Replaced,
}

impl State {
    /// Its word in tables.
    pub(super) fn word(&self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Signed { .. } => "signed",
            State::Returned { .. } => "returned",
            State::Replaced => "replaced",
        }
    }

    /// The message that says it.
    pub(super) fn label(&self) -> &'static str {
        match self {
            State::Waiting => "letters-advice-waiting",
            State::Signed { .. } => "letters-advice-is-signed",
            State::Returned { .. } => "letters-advice-returned",
            State::Replaced => "letters-advice-replaced",
        }
    }

    /// Signs a note that waits.
    pub(super) fn sign(
        self,
        by: Option<StaffId>,
        at: DateTime<Utc>,
        ground: String,
    ) -> Result<State, Refusal> {
        match self {
            State::Waiting => Ok(State::Signed { by, at, ground }),
            _ => Err(Refusal::IsSettled),
        }
    }

    /// Gives a note back that waits.
    pub(super) fn give_back(
        self,
        by: Option<StaffId>,
        at: DateTime<Utc>,
        remarks: &str,
    ) -> Result<State, Refusal> {
        match self {
            State::Waiting if remarks.trim().is_empty() => Err(Refusal::NoRemarks),
            State::Waiting => Ok(State::Returned { by, at }),
            _ => Err(Refusal::IsSettled),
        }
    }

    /// Another note stands in the place of one that was given back, or that nobody has signed yet.
    pub(super) fn replace(self) -> Result<State, Refusal> {
        match self {
            State::Waiting | State::Returned { .. } => Ok(State::Replaced),
            State::Signed { .. } | State::Replaced => Err(Refusal::IsSettled),
        }
    }
}

/// A note without its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::letters) struct Note {
    pub(in crate::letters) id: AdviceId,
    pub(in crate::letters) visit: VisitId,
    pub(in crate::letters) forum: Forum,
    /// The note in whose place it stands.
    pub(super) follows: Option<AdviceId>,
    pub(in crate::letters) state: State,
    pub(in crate::letters) written_at: DateTime<Utc>,
    pub(in crate::letters) written_by: Option<StaffId>,
}
