//! What somebody is in a matter.

use crate::people::PersonId;
use chrono::{DateTime, Utc};
use shared::ids::VisitId;
use uuid::Uuid;

/// What somebody is in a matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PartyRole {
    /// Seeks our help.
    Client,
    /// Files a petition, or would.
    Petitioner,
    /// Is petitioned for, or would be.
    Beneficiary,
    /// A relative, without a part of their own.
    Relative,
    /// Came along, and may be spoken to if the person says so.
    Helper,
    /// Employs or employed somebody.
    Employer,
    /// Is charged or heard together with somebody.
    CoRespondent,
    /// Stands against the person who seeks help.
    Adverse,
    /// Something else.
    Other,
}

/// Every role with its word and its message.
pub const PARTY_ROLES: [(PartyRole, &str, &str); 9] = [
    (PartyRole::Client, "client", "people-party-client"),
    (
        PartyRole::Petitioner,
        "petitioner",
        "people-party-petitioner",
    ),
    (
        PartyRole::Beneficiary,
        "beneficiary",
        "people-party-beneficiary",
    ),
    (PartyRole::Relative, "relative", "people-party-relative"),
    (PartyRole::Helper, "helper", "people-party-helper"),
    (PartyRole::Employer, "employer", "people-party-employer"),
    (
        PartyRole::CoRespondent,
        "co-respondent",
        "people-party-co-respondent",
    ),
    (PartyRole::Adverse, "adverse", "people-party-adverse"),
    (PartyRole::Other, "other", "people-party-other"),
];

impl PartyRole {
    /// The word in the database and in forms.
    pub fn word(self) -> &'static str {
        PARTY_ROLES
            .iter()
            .find(|(it, _, _)| *it == self)
            .map_or("", |(_, word, _)| word)
    }

    /// The role with this word.
    pub fn find(word: &str) -> Option<PartyRole> {
        PARTY_ROLES
            .iter()
            .find(|(_, it, _)| *it == word)
            .map(|(role, _, _)| *role)
    }

    /// The message with its name.
    pub fn label(self) -> &'static str {
        PARTY_ROLES
            .iter()
            .find(|(it, _, _)| *it == self)
            .map_or("", |(_, _, label)| label)
    }
}

/// Somebody's part in a matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// Its id.
    pub id: Uuid,
    /// Who, as on record when it was entered.
    pub person: PersonId,
    /// What they are in it.
    pub role: PartyRole,
}

/// A matter in which somebody has a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matter {
    /// The visit.
    pub visit: VisitId,
    /// What they are in it.
    pub role: PartyRole,
    /// Since when.
    pub since: DateTime<Utc>,
}
