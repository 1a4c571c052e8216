//! One message beside its English: what comes with the program, what somebody has made of it, and what of that is used.

use crate::access::StaffId;
use crate::problem::Refuses;
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, BTreeSet};
use translations::lint::{self, Key, Kind, Message};
use translations::{Language, PrivacyNotice};

/// How far a message has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Status {
    /// It is as it comes with the program; nobody has looked at it.
    Machine,
    /// Somebody has corrected it, and nobody has approved that yet.
    Corrected,
    /// Somebody has approved it as it stands.
    Approved,
    /// The English has changed since it was corrected or approved; it has to be looked at again.
    Stale,
}

impl Status {
    pub(super) const ALL: [Status; 4] = [
        Status::Machine,
        Status::Corrected,
        Status::Approved,
        Status::Stale,
    ];

    /// Its word in files and addresses.
    pub(super) fn word(self) -> &'static str {
        match self {
            Status::Machine => "machine",
            Status::Corrected => "corrected",
            Status::Approved => "approved",
            Status::Stale => "stale",
        }
    }
}

/// What somebody has made of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Correction {
    pub(super) words: String,
    /// The fingerprint of the English it translates.
    pub(super) english: String,
    pub(super) by: Option<StaffId>,
    pub(super) at: DateTime<Utc>,
    pub(super) approved: Option<Approved>,
}

/// What somebody has approved; it is used until they approve something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Approved {
    pub(super) words: String,
    pub(super) english: String,
    pub(super) by: Option<StaffId>,
    pub(super) at: DateTime<Utc>,
}

/// What the office has made of the messages of one language.
pub(super) type Corrections = BTreeMap<Key, Correction>;

/// One message of one language.
#[derive(Debug, Clone)]
pub(super) struct Entry<'a> {
    pub(super) key: Key,
    pub(super) english: &'a Message,
    pub(super) shipped: Option<&'a Message>,
    pub(super) correction: Option<&'a Correction>,
}

impl Entry<'_> {
    /// What it says now or would say once approved.
    pub(super) fn words(&self) -> &str {
        match (self.correction, self.shipped) {
            (Some(it), _) => &it.words,
            (None, Some(it)) => &it.source,
            (None, None) => "",
        }
    }

    pub(super) fn status(&self) -> Status {
        let Some(it) = self.correction else {
            return Status::Machine;
        };
        if it.english != self.english.fingerprint() {
            return Status::Stale;
        }
        match self.in_use() {
            Some(approved) if approved.words == it.words => Status::Approved,
            _ => Status::Corrected,
        }
    }

    /// What was approved, as long as the English is still the same.
    pub(super) fn in_use(&self) -> Option<&Approved> {
        let approved = self.correction?.approved.as_ref()?;
        (approved.english == self.english.fingerprint()).then_some(approved)
    }

    /// Who has approved it, or else corrected it, and when.
    pub(super) fn last(&self) -> Option<(Option<StaffId>, DateTime<Utc>)> {
        let it = self.correction?;
        match (&it.approved, self.status()) {
            (Some(approved), Status::Approved) => Some((approved.by, approved.at)),
            _ => Some((it.by, it.at)),
        }
    }
}

/// What is said in letters is worded in versions of their own, so that an old letter can be told from a new one.
const WORDED_ELSEWHERE: &str = "letters.ftl";

/// Whether the messages of this file are corrected here: whatever visitors read, but for letters.
pub(super) fn is_said_here(file: &str) -> bool {
    lint::VISITOR_FILES.contains(&file) && file != WORDED_ELSEWHERE
}

/// Every message of screens and papers that a visitor can read in `language`, in the order of the files.
pub(super) fn entries(language: Language, corrections: &Corrections) -> Vec<Entry<'_>> {
    let shipped = lint::messages(language);
    let mut entries: Vec<Entry> = lint::english()
        .iter()
        .filter(|(_, it)| is_said_here(&it.file))
        .map(|(key, english)| Entry {
            key: key.clone(),
            english,
            shipped: shipped.get(key),
            correction: corrections.get(key),
        })
        .collect();
    let place = |it: &Entry| {
        lint::VISITOR_FILES
            .iter()
            .position(|file| *file == it.english.file)
    };
    entries.sort_by_key(|it| (place(it), it.english.line));
    entries
}

/// Whether people have approved everything this notice says.
pub(super) fn is_reviewed(entries: &[Entry], notice: PrivacyNotice) -> bool {
    let mut notice = entries.iter().filter(|it| notice.holds(&it.key.id));
    notice.all(|it| it.in_use().is_some())
}

/// How many messages of a language have come how far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) language: Language,
    pub(super) messages: usize,
    pub(super) by_status: [usize; Status::ALL.len()],
    /// Which notices people have approved, in the order of [`PrivacyNotice::ALL`].
    pub(super) reviewed: [bool; PrivacyNotice::ALL.len()],
}

impl Counts {
    pub(super) fn of(language: Language, entries: &[Entry]) -> Counts {
        let count = |status| entries.iter().filter(|it| it.status() == status).count();
        Counts {
            language,
            messages: entries.len(),
            by_status: Status::ALL.map(count),
            reviewed: PrivacyNotice::ALL.map(|it| is_reviewed(entries, it)),
        }
    }
}

/// Which messages are listed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Filter {
    /// Those that have come so far; `open` are those that nobody has approved.
    pub(super) show: Show,
    /// Those with these letters in their id, the English or the translation.
    pub(super) find: String,
}

/// How far listed messages have come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Show {
    #[default]
    All,
    Open,
    Only(Status),
}

impl Show {
    /// The word of an address; what is unknown shows everything.
    pub(super) fn read(word: &str) -> Show {
        match Status::ALL.into_iter().find(|it| it.word() == word) {
            Some(status) => Show::Only(status),
            None if word == "open" => Show::Open,
            None => Show::All,
        }
    }

    pub(super) fn word(self) -> &'static str {
        match self {
            Show::All => "all",
            Show::Open => "open",
            Show::Only(status) => status.word(),
        }
    }
}

impl Filter {
    pub(super) fn lets_through(&self, entry: &Entry) -> bool {
        let shown = match self.show {
            Show::All => true,
            Show::Open => entry.status() != Status::Approved,
            Show::Only(status) => entry.status() == status,
        };
        let find = self.find.to_lowercase();
        let has = |text: &str| text.to_lowercase().contains(&find);
        shown && (has(&entry.key.to_string()) || has(&entry.english.source) || has(entry.words()))
    }
}

/// The rule that was in the way.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    /// The text would not do as a message; the check says why.
    #[error("{0}")]
    Unfit(Kind),
    /// Somebody else has changed it in the meantime.
    #[error("somebody has changed this message in the meantime")]
    Changed,
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        let kind = match self {
            Refusal::Unfit(kind) => kind,
            Refusal::Changed => return "words-refused-changed",
        };
        match kind {
            Kind::Unreadable { .. } | Kind::Twice => "words-refused-unreadable",
            Kind::FileMissing | Kind::Missing | Kind::Empty => "words-refused-empty",
            Kind::NotInEnglish => "words-refused-unknown",
            Kind::Variables { .. } => "words-refused-variables",
            Kind::UnknownFunction(_) | Kind::UnknownReference(_) => "words-refused-reference",
            Kind::Plurals { .. } => "words-refused-plurals",
            Kind::StillEnglish => "words-refused-english",
            Kind::LeftOver(_) => "words-refused-left-over",
            Kind::NoOwnLetters => "words-refused-script",
            Kind::WrongScript { .. } => "words-refused-letter",
            Kind::MixedWord(_) => "words-refused-mixed",
            Kind::Digit(_) => "words-refused-digit",
            // Sentences and words are looked at in English only, which nobody types here.
            Kind::TooLong { .. } | Kind::LongSentence { .. } | Kind::HardWord { .. } => {
                "words-refused-long"
            }
            Kind::DoubleSpace | Kind::OuterSpace => "words-refused-space",
            Kind::Mark(_) => "words-refused-mark",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        let list = |it: &BTreeSet<String>| match it.len() {
            0 => "–".to_owned(),
            _ => it.iter().cloned().collect::<Vec<_>>().join(", "),
        };
        match self {
            Refusal::Unfit(Kind::Variables { missing, extra }) => {
                vec![("missing", list(missing)), ("extra", list(extra))]
            }
            Refusal::Unfit(Kind::Plurals { wanted, .. }) => vec![("forms", list(wanted))],
            Refusal::Unfit(
                Kind::LeftOver(it)
                | Kind::MixedWord(it)
                | Kind::UnknownFunction(it)
                | Kind::UnknownReference(it),
            ) => vec![("word", it.clone())],
            Refusal::Unfit(Kind::WrongScript { letter, .. } | Kind::Digit(letter)) => {
                vec![("letter", letter.to_string())]
            }
            Refusal::Unfit(
                Kind::TooLong { width, max }
                | Kind::LongSentence {
                    words: width, max, ..
                },
            ) => {
                vec![("width", width.to_string()), ("max", max.to_string())]
            }
            _ => Vec::new(),
        }
    }
}
