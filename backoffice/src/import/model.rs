//! What becomes of a list and of its rows: the rules.

use super::reading::{List, NAME_COLUMNS, Row};
use crate::access::StaffId;
use crate::events::Event;
use crate::people::{self, PersonId, origins::Source};
use crate::problem::{FIELD, Refuses};
use chrono::{DateTime, Utc};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Where a list stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// It is looked at.
    Brought,
    /// It was taken over.
    Kept,
    /// It is being taken back; pressed again, what is left is done.
    GoingBack,
    /// It was taken back.
    Back,
    /// It was put away without being taken over.
    PutAway,
}

/// Every state with its word and its message.
const STATES: [(State, &str, &str); 5] = [
    (State::Brought, "brought", "import-state-brought"),
    (State::Kept, "kept", "import-state-kept"),
    (State::GoingBack, "going-back", "import-state-going-back"),
    (State::Back, "back", "import-state-back"),
    (State::PutAway, "put-away", "import-state-put-away"),
];

impl State {
    /// The word in the database.
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
}

/// A list that was brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Import {
    pub(super) id: Uuid,
    pub(super) rows: u64,
    pub(super) state: State,
    pub(super) made_at: DateTime<Utc>,
    pub(super) made_by: Option<StaffId>,
    /// How many people were put on record.
    pub(super) added: u64,
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// Somebody new is put on record.
    New,
    /// The very same row was taken over before.
    Same,
    /// Somebody of this id was taken over before with other words: they are corrected on their own page.
    Known(PersonId),
    /// The same row stands further up in this list.
    Twice,
    /// It cannot be taken.
    Refused(Fault),
}

/// What becomes of each row of a list beside what was taken over before.
pub(super) fn fates(list: &List, taken: &[(PersonId, Source)]) -> Vec<Fate> {
    let marks: HashSet<&str> = taken.iter().map(|(_, it)| it.mark.as_str()).collect();
    let with_id = taken.iter().filter(|(_, it)| !it.id.is_empty());
    let ids: HashMap<&str, PersonId> = with_id.map(|(who, it)| (it.id.as_str(), *who)).collect();
    let (mut seen, mut seen_ids) = (HashSet::new(), HashSet::new());
    let fate = |row: &Row| match &row.person {
        Err(fault) => Fate::Refused(*fault),
        Ok(_) if marks.contains(row.mark.as_str()) => Fate::Same,
        Ok(_) if !seen.insert(row.mark.clone()) => Fate::Twice,
        Ok(_) => match ids.get(row.id.as_str()) {
            Some(person) => Fate::Known(*person),
            None if !row.id.is_empty() && !seen_ids.insert(row.id.clone()) => {
                Fate::Refused(Fault::IdTwice)
            }
            None => Fate::New,
        },
    };
    list.rows.iter().map(fate).collect()
}

/// Why a row cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fault {
    NoName,
    TooLong,
    Born,
    Country,
    ANumber,
    HeldAs,
    Hidden,
    TooManyCells,
    IdTwice,
}

impl Fault {
    /// The message that says so, with what helps.
    pub(super) fn label(self) -> &'static str {
        match self {
            Fault::NoName => "import-fault-no-name",
            Fault::TooLong => "import-fault-too-long",
            Fault::Born => "import-fault-born",
            Fault::Country => "import-fault-country",
            Fault::ANumber => "import-fault-a-number",
            Fault::HeldAs => "import-fault-held-as",
            Fault::Hidden => "import-fault-hidden",
            Fault::TooManyCells => "import-fault-too-many-cells",
            Fault::IdTwice => "import-fault-id-twice",
        }
    }
}

impl From<people::Refusal> for Fault {
    fn from(it: people::Refusal) -> Fault {
        match it {
            people::Refusal::NoBirth => Fault::Born,
            people::Refusal::NoCountry => Fault::Country,
            people::Refusal::NoANumber => Fault::ANumber,
            people::Refusal::TooLong { .. } | people::Refusal::TooManyNames => Fault::TooLong,
            _ => Fault::NoName,
        }
    }
}

/// The rule that was in the way of a whole list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    #[error("the file is empty")]
    Empty,
    #[error("the file is not UTF-8")]
    NotUtf8,
    #[error("a quote is open to the end of the file since line {line}")]
    OpenQuote { line: usize },
    #[error("column {column} has an unknown name")]
    UnknownColumn { column: usize, columns: String },
    #[error("column {column} is there twice")]
    TwiceTheColumn { column: usize },
    #[error("no column has names")]
    NoNameColumn,
    #[error("more than {max} rows")]
    TooMany { max: usize },
    #[error("the list is no longer as it was seen")]
    Changed,
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::Empty => "import-refused-empty",
            Refusal::NotUtf8 => "import-refused-not-utf8",
            Refusal::OpenQuote { .. } => "import-refused-open-quote",
            Refusal::UnknownColumn { .. } => "import-refused-unknown-column",
            Refusal::TwiceTheColumn { .. } => "import-refused-twice-the-column",
            Refusal::NoNameColumn => "import-refused-no-name-column",
            Refusal::TooMany { .. } => "import-refused-too-many",
            Refusal::Changed => "import-refused-changed",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        let mut values = vec![(FIELD, "file".to_owned())];
        match self {
            Refusal::OpenQuote { line } => values.push(("line", line.to_string())),
            Refusal::TwiceTheColumn { column } => values.push(("column", column.to_string())),
            Refusal::NoNameColumn => values.push(("names", NAME_COLUMNS.join(", "))),
            Refusal::TooMany { max } => values.push(("max", max.to_string())),
            Refusal::UnknownColumn { column, columns } => {
                values.push(("column", column.to_string()));
                values.push(("columns", columns.clone()));
            }
            _ => {}
        }
        values
    }
}

/// What happened to a list.
pub(super) struct ImportEvent {
    pub(super) kind: &'static str,
    pub(super) import: Uuid,
    /// How many people it is about.
    pub(super) count: u64,
}

impl Event for ImportEvent {
    fn kind(&self) -> &'static str {
        self.kind
    }

    fn subject(&self) -> String {
        self.import.to_string()
    }

    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "count": self.count })
    }
}
