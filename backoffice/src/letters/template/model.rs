//! A template: which parts a letter of a kind has in this office, in which order and in which words.

use super::shapes::{Block, Rules};
use super::wording::Wording;
use crate::access::StaffId;
use crate::letters::choices::Choice;
use crate::letters::refusal::Refusal;
use crate::selection::Letter;
use chrono::{DateTime, Utc};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

/// The parts a letter must have that tells somebody we do not represent them (D5). A test compares the data with it.
#[cfg(test)]
pub(in crate::letters) const REQUIRED_BY_D5: [&str; 15] = [
    "title",
    "consulted-on",
    "consulted-with",
    "matter",
    "not-represented",
    "reason",
    "time-limits",
    "date",
    "others",
    "no-opinion",
    "papers",
    "keep",
    "copy",
    "complaints",
    "language",
];

/// The names of parts, in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::letters) struct Parts(pub(in crate::letters) Vec<String>);

/// Which parts a letter of a kind has, in which order and in which words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::letters) struct Template {
    pub(in crate::letters) kind: Letter,
    /// Nought is what comes with the program.
    pub(in crate::letters) version: u32,
    pub(in crate::letters) parts: Parts,
    pub(in crate::letters) wording: Wording,
}

/// A version that an office has made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Made {
    pub(super) template: Template,
    pub(super) at: DateTime<Utc>,
    pub(super) by: Option<StaffId>,
}

/// When a version was brought into use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Use {
    pub(super) version: u32,
    pub(super) at: DateTime<Utc>,
    pub(super) by: Option<StaffId>,
}

/// That somebody has read the words of a version in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Review {
    pub(super) language: String,
    pub(super) at: DateTime<Utc>,
    pub(super) by: Option<StaffId>,
}

impl Template {
    /// What comes with the program: every part.
    pub(in crate::letters) fn shipped(kind: Letter) -> Template {
        let all = Rules::shipped().blocks(kind).iter();
        Template {
            kind,
            version: 0,
            parts: Parts(all.map(|it| it.id.clone()).collect()),
            wording: Wording::default(),
        }
    }

    /// A template of these parts, if none is missing that may not be, and none stands there twice.
    pub(in crate::letters) fn new(
        kind: Letter,
        version: u32,
        parts: Parts,
        wording: Wording,
    ) -> Result<Template, Refusal> {
        let known = Rules::shipped().blocks(kind);
        for block in known.iter().filter(|it| it.required) {
            if !parts.0.contains(&block.id) {
                return Err(Refusal::PartRequired {
                    message: block.message.clone(),
                });
            }
        }
        for (at, id) in parts.0.iter().enumerate() {
            if !known.iter().any(|it| it.id == *id) || parts.0[..at].contains(id) {
                return Err(Refusal::UnknownPart);
            }
        }
        Ok(Template {
            kind,
            version,
            parts,
            wording,
        })
    }

    /// Its parts in their order. One that the program no longer knows is left out; one that it has come to require stands
    /// at the end.
    pub(in crate::letters) fn blocks(&self) -> Vec<&'static Block> {
        let known = Rules::shipped().blocks(self.kind);
        let find = |id: &String| known.iter().find(|it| it.id == *id);
        let mut blocks: Vec<&Block> = self.parts.0.iter().filter_map(find).collect();
        let missing = |it: &&Block| it.required && !self.parts.0.contains(&it.id);
        blocks.extend(known.iter().filter(missing));
        blocks
    }

    /// The mark by which a copy is known: a hash of the parts and of their words in every language.
    pub(in crate::letters) fn hash(&self) -> String {
        let mut hash = Sha256::new();
        hash.update(self.kind.word());
        for block in self.blocks() {
            hash.update([0]);
            hash.update(&block.id);
            for message in block.messages() {
                hash.update([1]);
                hash.update(&message);
                self.wording.hash(&message, &mut hash);
            }
        }
        HEXLOWER.encode(&hash.finalize())
    }
}
