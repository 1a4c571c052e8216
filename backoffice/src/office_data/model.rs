//! The rules of versions: what may be kept, who may approve, and from which day on a version counts.

use crate::problem::Refuses;
use crate::versions::{Checked, Span, State, hash};
use chrono::{Datelike, NaiveDate};
use data_encoding::HEXLOWER;
use uuid::Uuid;

/// Longer texts are none that people keep, in bytes.
pub(super) const TEXT_BYTES_MAX: usize = 512 * 1024;

/// Longest note, and longest name of a source, in characters.
pub(super) const NOTE_CHARACTERS_MAX: usize = 200;

/// The rule that was in the way; each has a message with a remedy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    /// Nothing was typed and no file chosen.
    #[error("no text")]
    NoText,
    /// The file is no text.
    #[error("not UTF-8")]
    NotUtf8,
    /// Longer than anything that is kept.
    #[error("longer than {TEXT_BYTES_MAX} bytes")]
    TooLong,
    /// Signs that nobody sees, and that may turn what is read round.
    #[error("signs that cannot be seen in line {line}")]
    Hidden {
        /// Where the first of them stands.
        line: usize,
    },
    /// The text would not do; the page says why, line by line.
    #[error("{count} faults")]
    Faulty {
        /// So many.
        count: usize,
    },
    /// A note or the name of a source is too long.
    #[error("longer than {NOTE_CHARACTERS_MAX} letters")]
    LongNote,
    /// Somebody else has done something with the version meanwhile.
    #[error("the version has changed")]
    Changed,
    /// It says something else than the page on which somebody acts.
    #[error("the text has changed")]
    TextChanged,
    /// Somebody else has written on the draft that is being changed.
    #[error("somebody else has written on the draft")]
    DraftChanged,
    /// It is to be signed row by row, and no row is chosen.
    #[error("no row")]
    NoRow,
    /// Whoever proposed it may not approve it.
    #[error("approved by whoever proposed it")]
    OwnProposal,
    /// What was typed is no day.
    #[error("no day")]
    NoDay,
    /// Kiosks have asked what they have asked.
    #[error("a day that is over")]
    DayOver,
    /// The text says another day itself.
    #[error("the text counts from {day}")]
    OtherDay {
        /// The day that the text says.
        day: NaiveDate,
    },
    /// What is no draft any more is not withdrawn by whoever may only load one.
    #[error("no draft any more")]
    BeyondDraft,
    /// It counts already.
    #[error("the version is in force")]
    InForce,
    /// Nobody verifies tomorrow what they read today.
    #[error("a day to come")]
    DayToCome,
    /// It is not said what it was compared with.
    #[error("no source")]
    NoSource,
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::NoText => "office-data-refused-no-text",
            Refusal::BeyondDraft => "office-data-refused-beyond-draft",
            Refusal::NotUtf8 => "office-data-refused-not-utf8",
            Refusal::TooLong => "office-data-refused-too-long",
            Refusal::Hidden { .. } => "office-data-refused-hidden",
            Refusal::Faulty { .. } => "office-data-refused-faulty",
            Refusal::LongNote => "office-data-refused-long-note",
            Refusal::Changed => "office-data-refused-changed",
            Refusal::TextChanged => "office-data-refused-text-changed",
            Refusal::DraftChanged => "office-data-refused-draft-changed",
            Refusal::NoRow => "office-data-refused-no-row",
            Refusal::OwnProposal => "office-data-refused-own-proposal",
            Refusal::NoDay => "office-data-refused-no-day",
            Refusal::DayOver => "office-data-refused-day-over",
            Refusal::OtherDay { .. } => "office-data-refused-other-day",
            Refusal::InForce => "office-data-refused-in-force",
            Refusal::DayToCome => "office-data-refused-day-to-come",
            Refusal::NoSource => "office-data-refused-no-source",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            Refusal::Hidden { line } => vec![("line", line.to_string())],
            Refusal::Faulty { count } => vec![("count", count.to_string())],
            Refusal::OtherDay { day } => vec![("day", day.to_string())],
            Refusal::LongNote => vec![("max", NOTE_CHARACTERS_MAX.to_string())],
            Refusal::TooLong => vec![("max", (TEXT_BYTES_MAX / 1024).to_string())],
            _ => Vec::new(),
        }
    }
}

/// By these letters a page names the text that somebody saw on it.
pub(super) fn mark(words: &str) -> String {
    letters(&hash(words))
}

/// The same for a row.
pub(super) fn letters(sha256: &[u8; 32]) -> String {
    HEXLOWER.encode(sha256)
}

/// Nobody proposes, approves or signs another text than the one they saw.
pub(super) fn is_seen(words: &str, seen: &str) -> Result<(), Refusal> {
    if mark(words) == seen {
        Ok(())
    } else {
        Err(Refusal::TextChanged)
    }
}

/// A text as it is kept: with the line ends of this program, and one at its end.
pub(super) fn text(bytes: &[u8]) -> Result<String, Refusal> {
    if TEXT_BYTES_MAX < bytes.len() {
        return Err(Refusal::TooLong);
    }
    let words = std::str::from_utf8(bytes).map_err(|_| Refusal::NotUtf8)?;
    let words = words.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let hidden = words.lines().position(|line| line.chars().any(is_hidden));
    if let Some(at) = hidden {
        return Err(Refusal::Hidden { line: at + 1 });
    }
    match words.trim_end() {
        "" => Err(Refusal::NoText),
        words => Ok(format!("{words}\n")),
    }
}

/// Control signs but the tab, and those that turn what is read round.
fn is_hidden(it: char) -> bool {
    (it.is_control() && it != '\t')
        || matches!(it, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// A note, or the name of a source, as it is kept.
pub(super) fn note(typed: &str) -> Result<String, Refusal> {
    if NOTE_CHARACTERS_MAX < typed.chars().count() {
        return Err(Refusal::LongNote);
    }
    let seen = |it: &char| !is_hidden(*it) && *it != '\t';
    Ok(typed
        .chars()
        .filter(seen)
        .collect::<String>()
        .trim()
        .to_owned())
}

/// Whether somebody may approve what somebody proposed, and whether they did so alone: only where nobody else in the office
/// could.
pub(super) fn approves(
    proposed_by: Option<Uuid>,
    by: Option<Uuid>,
    others_may: bool,
) -> Result<bool, Refusal> {
    match (proposed_by == by, others_may) {
        (false, _) => Ok(false),
        (true, false) => Ok(true),
        (true, true) => Err(Refusal::OwnProposal),
    }
}

/// Whether a day has a year of four digits: as text, only those sort as days do.
fn is_written(day: NaiveDate) -> bool {
    (1900..=9999).contains(&day.year())
}

/// The day from which a version counts: the one its own text says, or the one that was chosen.
pub(super) fn first_day(
    span: Span,
    checked: Checked,
    chosen: &str,
    today: NaiveDate,
) -> Result<NaiveDate, Refusal> {
    let chosen = match (chosen.trim(), checked.begins) {
        ("", Some(day)) => day,
        (chosen, _) => chosen
            .parse()
            .ok()
            .filter(|it| is_written(*it))
            .ok_or(Refusal::NoDay)?,
    };
    match checked.begins {
        Some(day) if day != chosen => Err(Refusal::OtherDay { day }),
        _ if span == Span::Kiosks && chosen < today => Err(Refusal::DayOver),
        _ => Ok(chosen),
    }
}

/// Whether a version can still be taken back: it never counted.
pub(super) fn can_be_withdrawn(state: &State, today: NaiveDate) -> Result<(), Refusal> {
    match state {
        State::Draft | State::Proposed(_) => Ok(()),
        State::Approved(_, it) if today < it.valid_from => Ok(()),
        State::Approved(..) => Err(Refusal::InForce),
        State::Withdrawn => Err(Refusal::Changed),
    }
}
