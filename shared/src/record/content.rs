//! What is inside the sealed parts.

use crate::answers::Answers;
use crate::triage::Colour;
use serde::{Deserialize, Serialize};

/// What one sealed part says. Every part of a record has the same outer shape.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Content {
    /// BCP 47 tag of the language the visitor read.
    pub language: String,
    /// What the visitor was told before the first question, and what they chose.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice: Option<Notice>,
    /// The answers of this class, by question.
    pub answers: Answers,
    /// What reception needs at a glance; only in the queue part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<Card>,
}

/// The privacy notice that was shown (spec: the notice is part of the record).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Version of its text.
    pub version: u32,
    /// Whether the visitor read on, rather than asking for a person at once.
    pub accepted: bool,
}

/// What the rules said of the answers when the record was sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// How urgent.
    pub colour: Colour,
    /// Which triage rule said so.
    pub reason: String,
    /// Which line to wait in.
    pub lane: String,
    /// Whether they answered nothing and asked to talk to a person instead.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub asks_person: bool,
}

impl Content {
    /// A part that says nothing but the language: what an empty class is sealed as.
    pub fn empty(language: &str) -> Content {
        Content {
            language: language.to_owned(),
            notice: None,
            answers: Answers::default(),
            card: None,
        }
    }
}

impl std::fmt::Debug for Content {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Content({} answers)", self.answers.len())
    }
}
