//! What the office says of its wall.

use crate::events::Event;
use crate::problem::Refuses;
use std::collections::BTreeMap;
use translations::Language;

/// Longer words do not fit the strip, in characters.
const NOTICE_CHARACTERS_MAX: usize = 90;

/// So many earlier calls fit.
pub(super) const LAST_MAX: usize = 5;

/// What the office says of its wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::display) struct Settings {
    /// The office's own words, by language.
    pub(in crate::display) notices: BTreeMap<Language, String>,
    /// How many earlier calls are shown; none where nobody shall see who was here.
    pub(in crate::display) last_max: usize,
    /// Whether the waits of newcomers are shown.
    pub(in crate::display) shows_waits: bool,
    /// Whether a call rings.
    pub(in crate::display) chimes: bool,
    /// Whether a call is spoken.
    pub(in crate::display) speaks: bool,
}

/// The rule that was in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    /// The words would not fit the strip.
    #[error("the words are longer than {max} characters")]
    NoticeTooLong {
        /// How many fit.
        max: usize,
    },
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::NoticeTooLong { .. } => "wall-refused-notice",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            Refusal::NoticeTooLong { max } => vec![("max", max.to_string())],
        }
    }
}

/// The words as they were typed; nothing for none.
pub(super) fn notice(typed: &str) -> Result<Option<String>, Refusal> {
    let typed = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if NOTICE_CHARACTERS_MAX < typed.chars().count() {
        return Err(Refusal::NoticeTooLong {
            max: NOTICE_CHARACTERS_MAX,
        });
    }
    Ok((!typed.is_empty()).then_some(typed))
}

/// That the wall was changed.
pub(super) struct Saved;

impl Event for Saved {
    fn kind(&self) -> &'static str {
        "wall-event-saved"
    }

    fn subject(&self) -> String {
        "display".to_owned()
    }
}
