//! The conflict check before legal advice: whom its names resemble, what was said of each, and when it has to be made again.

use crate::access::StaffId;
use crate::db::Topic;
use crate::events::Event;
use crate::people::{PersonId, parties::Party};
use crate::problem::Refuses;
use chrono::{DateTime, Utc};
use matching::Grade;
use shared::ids::VisitId;
use std::collections::BTreeMap;
use uuid::Uuid;

/// Said when checks change.
pub const TOPIC: Topic = Topic("conflicts");

/// What was said of somebody whom a name resembles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ruling {
    /// Nothing yet.
    Open,
    /// Another person, whatever the names.
    SomebodyElse,
    /// The same person, and nothing stands between them and this matter.
    NoConflict,
    /// A conflict that all whom it concerns have waived in writing.
    Waived,
    /// A conflict: we cannot act in this matter.
    Conflict,
}

impl Ruling {
    /// Every ruling with its word and its message.
    pub const ALL: [(Ruling, &'static str, &'static str); 5] = [
        (Ruling::Open, "open", "conflicts-ruling-open"),
        (
            Ruling::SomebodyElse,
            "somebody-else",
            "conflicts-ruling-somebody-else",
        ),
        (
            Ruling::NoConflict,
            "no-conflict",
            "conflicts-ruling-no-conflict",
        ),
        (Ruling::Waived, "waived", "conflicts-ruling-waived"),
        (Ruling::Conflict, "conflict", "conflicts-ruling-conflict"),
    ];

    /// The word in the database and in forms.
    pub fn word(self) -> &'static str {
        Ruling::ALL
            .iter()
            .find(|(it, _, _)| *it == self)
            .map_or("", |(_, word, _)| word)
    }

    /// The ruling with this word.
    pub fn find(word: &str) -> Option<Ruling> {
        Ruling::ALL
            .iter()
            .find(|(_, it, _)| *it == word)
            .map(|(ruling, _, _)| *ruling)
    }

    /// The message with its name.
    pub fn label(self) -> &'static str {
        Ruling::ALL
            .iter()
            .find(|(it, _, _)| *it == self)
            .map_or("", |(_, _, label)| label)
    }
}

/// Somebody on record whom a party of the matter resembles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The party whose name it is.
    pub party: Uuid,
    /// Whom it resembles.
    pub person: PersonId,
    /// How much, in thousandths.
    pub score: u16,
    /// What was said of it.
    pub ruling: Ruling,
    /// Who said so.
    pub by: Option<StaffId>,
    /// When.
    pub at: Option<DateTime<Utc>>,
}

impl Hit {
    /// How much it resembles.
    pub fn grade(&self) -> Grade {
        Grade::of(self.score).unwrap_or(Grade::Possible)
    }
}

/// How a check stands. It holds what is needed to say so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has looked yet.
    NotMade,
    /// Names have been added or corrected since.
    Outdated,
    /// So many of those found have not been ruled on.
    Open {
        /// How many.
        hits: usize,
    },
    /// Nothing stands in the way.
    Clear {
        /// Whether anybody resembled a name at all.
        had_hits: bool,
    },
    /// We cannot act.
    Conflict,
}

impl Standing {
    /// Whether advice may be given and the matter go on.
    pub fn is_clear(self) -> bool {
        matches!(self, Standing::Clear { .. })
    }
}

/// A check that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Its id.
    pub id: Uuid,
    /// The matter.
    pub visit: VisitId,
    /// Which names it looked for, as a word that changes with them.
    pub covers: String,
    /// Who made it.
    pub by: Option<StaffId>,
    /// When.
    pub at: DateTime<Utc>,
    /// Whom it found.
    pub hits: Vec<Hit>,
}

/// How a matter stands, given its newest check and what the names are now.
pub fn standing(check: Option<&Check>, covers_now: &str) -> Standing {
    let Some(check) = check else {
        return Standing::NotMade;
    };
    // A conflict that was found is not undone by a further name.
    if check.hits.iter().any(|it| it.ruling == Ruling::Conflict) {
        return Standing::Conflict;
    }
    if check.covers != covers_now {
        return Standing::Outdated;
    }
    let open = check
        .hits
        .iter()
        .filter(|it| it.ruling == Ruling::Open)
        .count();
    if open == 0 {
        Standing::Clear {
            had_hits: !check.hits.is_empty(),
        }
    } else {
        Standing::Open { hits: open }
    }
}

/// A word that changes whenever a party is added or taken away, or what is known of one is corrected: each party with the
/// version of what was compared. It names nobody.
pub fn covers(parties: &[(Party, u64)]) -> String {
    let all: BTreeMap<Uuid, (PersonId, u64)> = parties
        .iter()
        .map(|(party, version)| (party.id, (party.person, *version)))
        .collect();
    let words: Vec<String> = all
        .iter()
        .map(|(party, (person, version))| format!("{party}:{person}:{version}"))
        .collect();
    words.join(" ")
}

/// The rule that was in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is nobody to look for.
    #[error("nobody has a part in this matter yet")]
    NoParties,
    /// What was found says why.
    #[error("a ruling needs a reason")]
    NoReason,
    /// Only of the newest check can something be said.
    #[error("the check was made again meanwhile")]
    MadeAgain,
    /// Nobody rules on whom they do not see.
    #[error("this record is protected: the ethics officer rules on it")]
    Protected,
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::NoParties => "conflicts-refused-no-parties",
            Refusal::NoReason => "conflicts-refused-no-reason",
            Refusal::MadeAgain => "conflicts-refused-made-again",
            Refusal::Protected => "conflicts-refused-protected",
        }
    }
}

/// What happened to checks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum ConflictEvent {
    Made {
        visit: VisitId,
        hits: usize,
    },
    Ruled {
        visit: VisitId,
        person: PersonId,
        ruling: Ruling,
    },
    Read {
        visit: VisitId,
    },
}

impl Event for ConflictEvent {
    fn kind(&self) -> &'static str {
        match self {
            ConflictEvent::Made { .. } => "conflicts-event-made",
            ConflictEvent::Ruled { .. } => "conflicts-event-ruled",
            ConflictEvent::Read { .. } => "conflicts-event-read",
        }
    }

    fn subject(&self) -> String {
        match self {
            ConflictEvent::Made { visit, .. }
            | ConflictEvent::Ruled { visit, .. }
            | ConflictEvent::Read { visit } => visit.0.to_string(),
        }
    }

    fn detail(&self) -> serde_json::Value {
        match self {
            ConflictEvent::Made { hits, .. } => serde_json::json!({ "count": hits }),
            ConflictEvent::Ruled { person, ruling, .. } => {
                serde_json::json!({ "person": person.to_string(), "ruling": ruling.word() })
            }
            ConflictEvent::Read { .. } => serde_json::json!({}),
        }
    }
}
