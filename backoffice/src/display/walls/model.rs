//! A screen that belongs to the office, and the code that makes it do so.

use crate::db::Topic;
use crate::events::Event;
use crate::problem::Refuses;
use chrono::{DateTime, TimeDelta, Utc};
use rand::RngExt;
use sha2::{Digest, Sha256};
use shared::form::digits_of;
use shared::random::Random;
use std::fmt;
use uuid::Uuid;

/// A wall was taken out of the office: those that are open ask whether it is they.
pub(in crate::display) const WALLS: Topic = Topic("walls");

/// So long a code is good.
pub(super) const CODE_GOOD_FOR: TimeDelta = TimeDelta::minutes(10);

/// So many characters a name may have.
pub(super) const NAME_MAX: usize = 40;

const DIGITS: usize = 8;

/// A screen that belongs to the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::display) struct PairedWall {
    pub(super) id: Uuid,
    pub(super) name: String,
    pub(super) paired_at: DateTime<Utc>,
}

/// Eight digits that somebody carries to a screen.
#[derive(Clone, PartialEq, Eq)]
pub struct WallCode(String);

impl WallCode {
    pub(super) fn mint(random: &mut Random) -> WallCode {
        WallCode(format!("{:08}", random.random_range(0..100_000_000u32)))
    }

    /// A code as it was typed, with whatever stands between its digits; the digits of any script are read.
    pub(super) fn typed(text: &str) -> Option<WallCode> {
        let digits: String = digits_of(text)
            .chars()
            .filter(char::is_ascii_digit)
            .collect();
        (digits.len() == DIGITS).then_some(WallCode(digits))
    }

    pub(super) fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0.as_bytes()).into()
    }
}

/// As it is read aloud: two groups of four.
impl fmt::Display for WallCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, last) = self.0.split_at(DIGITS / 2);
        write!(f, "{first} {last}")
    }
}

impl fmt::Debug for WallCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WallCode(…)")
    }
}

/// The name as it was typed, or why not.
pub(super) fn name(typed: &str) -> Result<String, Refusal> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.chars().count() {
        0 => Err(Refusal::NoName),
        it if NAME_MAX < it => Err(Refusal::NameTooLong),
        _ => Ok(name),
    }
}

/// Why a screen does not belong to the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    #[error("a wall has no name")]
    NoName,
    #[error("the name of a wall is too long")]
    NameTooLong,
    #[error("this code is none, was used or is too old")]
    CodeUnknown,
    #[error("too many wrong codes in a minute")]
    TooMany,
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::NoName => "wall-refused-no-name",
            Refusal::NameTooLong => "wall-refused-name",
            Refusal::CodeUnknown => "wall-refused-code",
            Refusal::TooMany => "wall-refused-too-many",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            Refusal::NameTooLong => vec![("max", NAME_MAX.to_string())],
            _ => Vec::new(),
        }
    }
}

/// What happened to walls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WallEvent {
    CodeMade,
    Paired(Uuid),
    Unpaired(Uuid),
}

impl Event for WallEvent {
    fn kind(&self) -> &'static str {
        match self {
            WallEvent::CodeMade => "wall-event-code",
            WallEvent::Paired(_) => "wall-event-paired",
            WallEvent::Unpaired(_) => "wall-event-unpaired",
        }
    }

    fn subject(&self) -> String {
        match self {
            WallEvent::CodeMade => "display".to_owned(),
            WallEvent::Paired(it) | WallEvent::Unpaired(it) => it.to_string(),
        }
    }
}
