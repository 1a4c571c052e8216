//! Where each paper of a list stands, how far a list is complete, and what a newer list would change: the rules.

use super::case_types::CaseType;
use crate::access::StaffId;
use crate::events::Event;
use crate::problem::{FIELD, Refuses};
use chrono::{DateTime, NaiveDate, Utc};
use shared::ids::VisitId;
use uuid::Uuid;

/// The longest reason, in letters.
pub(super) const REASON_MAX: usize = 1_000;

/// Where a paper stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum State {
    /// The case needs it.
    Needed,
    /// The person was asked for it.
    Asked,
    /// It is here.
    Received,
    /// Somebody has looked at it, and it is what is needed.
    Verified,
    /// The case goes on without it; somebody who may say so has said why.
    Waived,
}

/// The name of a field of a paper in the form of a list; several lists stand on one page.
pub(super) fn part_of(list: Uuid, part: &str, word: &str) -> String {
    format!("{part}-{word}-{list}")
}

/// Every state with its word and its message.
pub(super) const STATES: [(State, &str, &str); 5] = [
    (State::Needed, "needed", "checklist-state-needed"),
    (State::Asked, "asked", "checklist-state-asked"),
    (State::Received, "received", "checklist-state-received"),
    (State::Verified, "verified", "checklist-state-verified"),
    (State::Waived, "waived", "checklist-state-waived"),
];

impl State {
    /// The word in the database and in forms.
    pub(super) fn word(self) -> &'static str {
        STATES.iter().find(|it| it.0 == self).map_or("", |it| it.1)
    }

    /// The message with its name.
    pub(super) fn label(self) -> &'static str {
        STATES.iter().find(|it| it.0 == self).map_or("", |it| it.2)
    }

    /// The state with this word.
    pub(super) fn find(word: &str) -> Option<State> {
        STATES.iter().find(|it| it.1 == word).map(|it| it.0)
    }

    /// Whether nobody has to bring it any more.
    pub(super) fn is_here(self) -> bool {
        matches!(self, State::Received | State::Verified | State::Waived)
    }
}

/// One paper of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) word: String,
    pub(super) state: State,
    /// By when the person said they bring it.
    pub(super) due: Option<NaiveDate>,
    pub(super) set_at: DateTime<Utc>,
    pub(super) set_by: Option<StaffId>,
    /// Why it is waived, sealed.
    pub(super) reason: Option<Vec<u8>>,
}

/// A list of papers of one visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Checklist {
    pub(super) id: Uuid,
    pub(super) visit: VisitId,
    pub(super) case_type: String,
    /// The version of the lists it was begun or last renewed with.
    pub(super) list_version: u32,
    /// How often it was saved: two who work on it do not overwrite each other.
    pub(super) edits: u32,
    pub(super) items: Vec<Item>,
}

/// How far a list is complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Readiness {
    /// Papers that were looked at or waived.
    pub done: usize,
    /// All papers.
    pub all: usize,
}

impl Readiness {
    /// Of a hundred, rounded down: a hundred only when nothing is missing. An empty list is complete.
    pub fn percent(self) -> usize {
        (self.done * 100).checked_div(self.all).unwrap_or(100)
    }
}

/// Whether a paper of these is here, not waived, of which `is_of_court` says that the matter of whoever has it is before a
/// court.
pub(super) fn shows_court(lists: &[Checklist], is_of_court: impl Fn(&str) -> bool) -> bool {
    let mut items = lists.iter().flat_map(|it| &it.items);
    items.any(|it| matches!(it.state, State::Received | State::Verified) && is_of_court(&it.word))
}

/// How far these papers are complete.
pub(super) fn readiness(items: &[Item]) -> Readiness {
    let is_done = |it: &&Item| matches!(it.state, State::Verified | State::Waived);
    Readiness {
        done: items.iter().filter(is_done).count(),
        all: items.len(),
    }
}

/// What a newer list of the same kind of case would change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Difference {
    /// Papers it asks for that are not on the list.
    pub(super) added: Vec<String>,
    /// Papers it no longer asks for, of which nothing is here: they go.
    pub(super) gone: Vec<String>,
}

/// What the list that is in force now would change. A list that was begun stays as it is until somebody says so, and a paper
/// that is here stays whatever a newer list says.
pub(super) fn difference(items: &[Item], now: &CaseType) -> Difference {
    let is_on = |word: &String| items.iter().any(|it| it.word == *word);
    let is_asked = |word: &String| now.documents.contains(word);
    let gone = items
        .iter()
        .filter(|it| !is_asked(&it.word) && !it.state.is_here());
    Difference {
        added: now
            .documents
            .iter()
            .filter(|it| !is_on(it))
            .cloned()
            .collect(),
        gone: gone.map(|it| it.word.clone()).collect(),
    }
}

/// The rule that was in the way.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// No such kind of case.
    #[error("no such kind of case")]
    UnknownType,
    /// The visit has a list of this kind.
    #[error("there is such a list")]
    Twice,
    /// Somebody else has saved it in the meantime.
    #[error("somebody has changed the list in the meantime")]
    Changed,
    /// A paper is waived without a reason.
    #[error("no reason")]
    NoReason {
        /// The paper.
        word: String,
    },
    /// A reason stands beside a paper that is not waived.
    #[error("a reason for a paper that is not waived")]
    ReasonWithoutWaiver {
        /// The paper.
        word: String,
    },
    /// A reason is endless.
    #[error("longer than {REASON_MAX} letters")]
    TooLong {
        /// The paper.
        word: String,
    },
    /// Only some may waive.
    #[error("only an attorney or full representative waives a paper")]
    MayNotWaive {
        /// The paper.
        word: String,
    },
    /// What is typed is no day.
    #[error("no day")]
    NoDay {
        /// The paper.
        word: String,
    },
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::UnknownType => "checklists-refused-unknown-type",
            Refusal::Twice => "checklists-refused-twice",
            Refusal::Changed => "checklists-refused-changed",
            Refusal::NoReason { .. } => "checklists-refused-no-reason",
            Refusal::ReasonWithoutWaiver { .. } => "checklists-refused-reason-without-waiver",
            Refusal::TooLong { .. } => "checklists-refused-too-long",
            Refusal::MayNotWaive { .. } => "checklists-refused-may-not-waive",
            Refusal::NoDay { .. } => "checklists-refused-no-day",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        let field = |part: &str, word: &str| (FIELD, format!("{part}-{word}"));
        match self {
            Refusal::NoReason { word } | Refusal::ReasonWithoutWaiver { word } => {
                vec![field("reason", word)]
            }
            Refusal::TooLong { word } => {
                vec![field("reason", word), ("max", REASON_MAX.to_string())]
            }
            Refusal::MayNotWaive { word } => vec![field("state", word)],
            Refusal::NoDay { word } => vec![field("due", word)],
            Refusal::UnknownType | Refusal::Twice => vec![(FIELD, "case_type".to_owned())],
            Refusal::Changed => Vec::new(),
        }
    }
}

/// What happened to a list of papers.
pub(super) struct ChecklistEvent {
    pub(super) kind: &'static str,
    pub(super) visit: VisitId,
}

impl Event for ChecklistEvent {
    fn kind(&self) -> &'static str {
        self.kind
    }

    fn subject(&self) -> String {
        self.visit.to_string()
    }

    fn detail(&self) -> serde_json::Value {
        serde_json::json!({})
    }
}
