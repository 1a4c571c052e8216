//! What a policy is, when somebody has to have signed it, and the rules for what is typed.

use crate::access::StaffId;
use crate::problem::{FIELD, Refuses, WAY};
use chrono::{DateTime, Days, NaiveDate, Utc};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Within so many days a new version is read and signed, unless the office says otherwise.
pub(super) const DAYS: u32 = 14;
const DAYS_MAX: u32 = 90;
const TITLE_MAX: usize = 120;
const BODY_MAX: usize = 40_000;
/// The most letters of a comment, of what has changed, and of a line of the training log.
const WORDS_MAX: usize = 2_000;
const LINE_MAX: usize = 200;

/// The fields of a draft that are not of one language.
pub(super) const WITHIN: &str = "within_days";
pub(super) const CHANGED: &str = "what_changed";

/// The language whose text must be there; the others fall back to it.
pub(super) const MASTER: &str = "en";

/// The field of a draft with the title in a language.
pub(super) fn title_field(tag: &str) -> String {
    format!("title-{tag}")
}

/// The field of a draft with the text in a language.
pub(super) fn body_field(tag: &str) -> String {
    format!("body-{tag}")
}

/// A policy in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wording {
    pub(super) title: String,
    /// Paragraphs with an empty line between them.
    pub(super) body: String,
}

/// Whether a version is in the manual.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// It is being written; `edits` counts how often it was saved.
    Draft { edits: u32 },
    /// It is, since this day.
    Published { on: NaiveDate, by: Option<StaffId> },
}

/// One version of a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Version {
    pub(super) number: u32,
    pub(super) state: State,
    /// So many days there are to sign it.
    pub(super) within_days: u32,
    /// What is new in it, for those who know the one before.
    pub(super) what_changed: String,
    pub(super) made_at: DateTime<Utc>,
    pub(super) made_by: Option<StaffId>,
    /// By tag of the language.
    pub(super) wordings: BTreeMap<String, Wording>,
}

impl Version {
    /// The day on which it was published.
    pub(super) fn published_on(&self) -> Option<NaiveDate> {
        match self.state {
            State::Draft { .. } => None,
            State::Published { on, .. } => Some(on),
        }
    }

    /// The wording in a language, or the English one; with the tag of the language it is in.
    pub(super) fn in_language(&self, tag: &str) -> Option<(&str, &Wording)> {
        let found = self.wordings.get_key_value(tag);
        let found = found.or_else(|| self.wordings.get_key_value(MASTER))?;
        Some((found.0.as_str(), found.1))
    }
}

/// A policy with its versions, the newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Policy {
    pub(super) id: Uuid,
    /// The word of the draft of ours that it began with; empty when it began with a white page.
    pub(super) word: String,
    /// The day since which it is no longer in the manual.
    pub(super) retired_on: Option<NaiveDate>,
    pub(super) versions: Vec<Version>,
}

impl Policy {
    /// The version that is in force.
    pub(super) fn in_force(&self) -> Option<&Version> {
        let published = |it: &&Version| it.published_on().is_some();
        self.versions
            .iter()
            .find(published)
            .filter(|_| self.retired_on.is_none())
    }

    /// The version that is being written.
    pub(super) fn draft(&self) -> Option<&Version> {
        let is_draft = |it: &&Version| matches!(it.state, State::Draft { .. });
        self.versions.iter().find(is_draft)
    }

    /// What it is called in a language.
    pub(super) fn title(&self, tag: &str) -> &str {
        let version = self.in_force().or_else(|| self.versions.first());
        version
            .and_then(|it| it.in_language(tag))
            .map_or("", |(_, it)| it.title.as_str())
    }
}

/// How somebody stands with a version that is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// They have signed it.
    Signed { on: NaiveDate },
    /// They have until this day, which still counts.
    Due { until: NaiveDate },
    /// The last day is over.
    Late { since: NaiveDate },
}

/// How somebody stands who works here since `joined`. Nobody is late with what was published before they came: their days
/// begin with their first.
pub(super) fn standing(
    published: NaiveDate,
    within_days: u32,
    joined: NaiveDate,
    signed: Option<NaiveDate>,
    today: NaiveDate,
) -> Standing {
    if let Some(on) = signed {
        return Standing::Signed { on };
    }
    let begins = published.max(joined);
    let until = begins
        .checked_add_days(Days::new(within_days.into()))
        .unwrap_or(NaiveDate::MAX);
    if today <= until {
        Standing::Due { until }
    } else {
        Standing::Late { since: until }
    }
}

/// What stands in the form of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Draft {
    pub(super) within_days: u32,
    pub(super) what_changed: String,
    pub(super) wordings: BTreeMap<String, Wording>,
}

impl Draft {
    /// What was typed, by the rules. `value` gives what stands in a field.
    pub(super) fn read<'a>(
        value: impl Fn(&str) -> &'a str,
    ) -> Result<Draft, Vec<(String, Refusal)>> {
        let mut faults = Vec::new();
        let within_days = value(WITHIN)
            .parse()
            .ok()
            .filter(|it| (1..=DAYS_MAX).contains(it));
        if within_days.is_none() {
            faults.push((WITHIN.to_owned(), Refusal::NoDays { max: DAYS_MAX }));
        }
        let mut fault = |field: &str, checked: Result<String, Refusal>| {
            checked.unwrap_or_else(|refusal| {
                faults.push((field.to_owned(), refusal));
                String::new()
            })
        };
        let what_changed = fault(CHANGED, clean(value(CHANGED), WORDS_MAX));
        let mut wordings = BTreeMap::new();
        for language in translations::Language::for_staff() {
            let tag = language.tag();
            let (title_name, body_name) = (title_field(tag), body_field(tag));
            let title = fault(&title_name, line(value(&title_name), TITLE_MAX));
            let body = fault(&body_name, clean(value(&body_name), BODY_MAX));
            let is_master = tag == MASTER;
            if title.is_empty() && (is_master || !value(&body_name).is_empty()) {
                let _: String = fault(&title_name, Err(Refusal::NoTitle));
            }
            if body.is_empty() && (is_master || !value(&title_name).is_empty()) {
                let _: String = fault(&body_name, Err(Refusal::NoText));
            }
            if !title.is_empty() && !body.is_empty() {
                wordings.insert(tag.to_owned(), Wording { title, body });
            }
        }
        faults.dedup_by(|later, earlier| later.0 == earlier.0);
        match within_days {
            Some(within_days) if faults.is_empty() => Ok(Draft {
                within_days,
                what_changed,
                wordings,
            }),
            _ => Err(faults),
        }
    }
}

/// One line: nothing in it turns the line round or breaks it.
pub(super) fn line(text: &str, max: usize) -> Result<String, Refusal> {
    let text = clean(text, max)?;
    if text.contains('\n') {
        return Err(Refusal::Hidden);
    }
    Ok(text)
}

/// Words of several lines, with one sign at the end of each.
pub(super) fn clean(text: &str, max: usize) -> Result<String, Refusal> {
    let text = text.trim().replace("\r\n", "\n").replace('\r', "\n");
    if text.chars().count() > max {
        return Err(Refusal::TooLong { max });
    }
    if text.chars().any(is_hidden) {
        return Err(Refusal::Hidden);
    }
    Ok(text)
}

/// Signs that nobody sees. Those that only say in which direction one letter or number reads stay: Arabic needs them.
fn is_hidden(letter: char) -> bool {
    (letter.is_control() && letter != '\n' && letter != '\t')
        || matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}' | '\u{FEFF}')
}

/// A comment by somebody of the staff.
pub(super) fn comment(text: &str) -> Result<String, Refusal> {
    let words = clean(text, WORDS_MAX)?;
    if words.is_empty() {
        return Err(Refusal::NoWords);
    }
    Ok(words)
}

/// The fields of the training log, each a line.
pub(super) fn short(text: &str) -> Result<String, Refusal> {
    line(text, LINE_MAX)
}

/// The rule that was in the way; each has a message with a remedy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A policy without a title.
    #[error("no title")]
    NoTitle,
    /// A policy without a text.
    #[error("no text")]
    NoText,
    /// A comment without words.
    #[error("no words")]
    NoWords,
    /// The days to sign are no number the rules allow.
    #[error("days from 1 to {max}")]
    NoDays {
        /// The most days.
        max: u32,
    },
    /// More letters than a field holds.
    #[error("longer than {max} letters")]
    TooLong {
        /// So many are taken.
        max: usize,
    },
    /// Signs that nobody sees.
    #[error("signs that cannot be seen")]
    Hidden,
    /// What was seen is not what stands there now.
    #[error("somebody has changed it in the meantime")]
    Changed,
    /// It is no longer in the manual.
    #[error("the policy is retired")]
    Retired,
    /// There is a newer version than the one that was read.
    #[error("there is a newer version")]
    Newer,
    /// The same topic, person and day stand in the log.
    #[error("what is typed is no day, or a day to come")]
    NoDay,
    /// Hours that are none.
    #[error("hours from a quarter to 200")]
    NoHours,
    /// No topic.
    #[error("no topic")]
    NoTopic,
    /// Nobody of the staff was chosen.
    #[error("nobody chosen")]
    Nobody,
    /// There is no draft of ours with this word.
    #[error("no such draft")]
    NoDraft,
    /// They have not signed what is in force, and their days are over.
    #[error("{count} policies were not signed in time")]
    Late {
        /// How many.
        count: usize,
    },
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::NoTitle => "policies-refused-no-title",
            Refusal::NoText => "policies-refused-no-text",
            Refusal::NoWords => "policies-refused-no-words",
            Refusal::NoDays { .. } => "policies-refused-no-days",
            Refusal::TooLong { .. } => "policies-refused-too-long",
            Refusal::Hidden => "policies-refused-hidden",
            Refusal::Changed => "policies-refused-changed",
            Refusal::Retired => "policies-refused-retired",
            Refusal::Newer => "policies-refused-newer",
            Refusal::NoDay => "policies-refused-no-day",
            Refusal::NoHours => "policies-refused-no-hours",
            Refusal::NoTopic => "policies-refused-no-topic",
            Refusal::Nobody => "policies-refused-nobody",
            Refusal::NoDraft => "policies-refused-no-draft",
            Refusal::Late { .. } => "policies-refused-late",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        let field = |name: &str| vec![(FIELD, name.to_owned())];
        match self {
            Refusal::NoDays { max } => vec![("max", max.to_string())],
            Refusal::TooLong { max } => vec![("max", max.to_string())],
            Refusal::Late { count } => {
                vec![("count", count.to_string()), (WAY, "/policies".to_owned())]
            }
            Refusal::NoDay => field("held_on"),
            Refusal::NoHours => field("hours"),
            Refusal::NoTopic => field("topic"),
            Refusal::Nobody => field("staff"),
            _ => Vec::new(),
        }
    }
}
