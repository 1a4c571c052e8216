//! One version of a text, how far it has come, and who compared it with its source.

use crate::db::Value;
use chrono::{DateTime, NaiveDate, Utc};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// One version of one kind of data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The word of its kind.
    pub kind: String,
    /// Counted from 1 in each kind; the text that comes with the program has no number but 0.
    pub number: u32,
    /// What it says.
    pub words: String,
    /// What it is for, in the words of whoever made it.
    pub note: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// By whom.
    pub made_by: Option<Uuid>,
    /// How far it has come.
    pub state: State,
}

/// How far a version has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Somebody is writing it.
    Draft,
    /// It waits for somebody who may approve it, and nobody writes on it any more.
    Proposed(Proposed),
    /// It counts from its day on.
    Approved(Proposed, Approved),
    /// It never counted and never will.
    Withdrawn,
}

/// Who proposed a version, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proposed {
    /// Who.
    pub by: Option<Uuid>,
    /// When.
    pub at: DateTime<Utc>,
}

/// Who approved a version, and from which day on it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Approved {
    /// Who.
    pub by: Option<Uuid>,
    /// When.
    pub at: DateTime<Utc>,
    /// The first day on which it counts.
    pub valid_from: NaiveDate,
    /// Whoever proposed it approved it too, because nobody else may approve.
    pub was_alone: bool,
}

impl State {
    /// The word under which it is stored.
    pub fn word(&self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Proposed(_) => "proposed",
            State::Approved(..) => "approved",
            State::Withdrawn => "withdrawn",
        }
    }

    /// Who proposed it.
    pub fn proposed(&self) -> Option<Proposed> {
        match self {
            State::Proposed(it) | State::Approved(it, _) => Some(*it),
            State::Draft | State::Withdrawn => None,
        }
    }

    /// Who approved it, and from when on it counts.
    pub fn approved(&self) -> Option<Approved> {
        match self {
            State::Approved(_, it) => Some(*it),
            _ => None,
        }
    }
}

/// Who of the office compared a text with its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// The name of the person, as they signed.
    pub by: String,
    /// The day on which they did.
    pub on: NaiveDate,
    /// What they compared it with.
    pub compared_with: String,
}

/// By this a text is known, wherever it stands: the same text is verified once.
pub fn hash(words: &str) -> [u8; 32] {
    Sha256::digest(words.as_bytes()).into()
}

/// A hash on its way into the database.
pub(super) fn value(hash: &[u8; 32]) -> Value {
    hash.into()
}
