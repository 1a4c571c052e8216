//! What entitles a member of staff to represent and to advise: a licence as an attorney, or an accreditation by the
//! Department of Justice; and the recognition of the organisation, without which no accreditation counts. Both run out.

use super::StaffId;
use chrono::{Days, NaiveDate};
use uuid::Uuid;

/// What the credential is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CredentialKind {
    /// Admitted as an attorney in a state.
    Attorney,
    /// Accredited for the immigration agencies and the immigration courts.
    FullAccreditation,
    /// Accredited for the immigration agencies alone.
    PartialAccreditation,
    /// A law student or graduate who works under supervision.
    Supervised,
}

/// Every kind with its word in the database.
pub const CREDENTIAL_KINDS: [(CredentialKind, &str); 4] = [
    (CredentialKind::Attorney, "attorney"),
    (CredentialKind::FullAccreditation, "full_accreditation"),
    (
        CredentialKind::PartialAccreditation,
        "partial_accreditation",
    ),
    (CredentialKind::Supervised, "supervised"),
];

impl CredentialKind {
    /// The word in the database and in forms.
    pub fn word(self) -> &'static str {
        CREDENTIAL_KINDS
            .iter()
            .find(|(it, _)| *it == self)
            .map_or("", |(_, word)| word)
    }

    /// The kind with this word.
    pub fn find(word: &str) -> Option<CredentialKind> {
        CREDENTIAL_KINDS
            .iter()
            .find(|(_, it)| *it == word)
            .map(|(kind, _)| *kind)
    }

    /// The message with its name.
    pub fn label(self) -> &'static str {
        match self {
            CredentialKind::Attorney => "access-credential-attorney",
            CredentialKind::FullAccreditation => "access-credential-full",
            CredentialKind::PartialAccreditation => "access-credential-partial",
            CredentialKind::Supervised => "access-credential-supervised",
        }
    }
}

/// One credential of one person, as it was entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credential {
    /// Its id.
    pub id: Uuid,
    /// Whose.
    pub staff: StaffId,
    /// What it is.
    pub kind: CredentialKind,
    /// The number of the bar or of the order.
    pub number: String,
    /// The state of an attorney; empty for others.
    pub jurisdiction: String,
    /// The organisation that an accreditation was given for; empty for others.
    pub organisation: String,
    /// Its first day.
    pub granted_on: NaiveDate,
    /// Its last day; none for a licence that runs on.
    pub expires_on: Option<NaiveDate>,
    /// When its renewal was filed, of which the office keeps the proof.
    pub renewal_filed_on: Option<NaiveDate>,
    /// When it was suspended or given back.
    pub ended_on: Option<NaiveDate>,
}

/// How a credential or a recognition stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It holds.
    Valid {
        /// Its last day, if it has one.
        until: Option<NaiveDate>,
    },
    /// It would have run out, but its renewal was filed in time and nobody has decided yet.
    RenewalPending {
        /// When that was filed.
        filed_on: NaiveDate,
    },
    /// Its first day is yet to come.
    NotYet {
        /// Which day that is.
        from: NaiveDate,
    },
    /// It has run out.
    Expired {
        /// Its last day.
        on: NaiveDate,
    },
    /// It was suspended or given back.
    Ended {
        /// When.
        on: NaiveDate,
    },
}

impl Standing {
    /// Whether one may act on it.
    pub fn holds(self) -> bool {
        matches!(
            self,
            Standing::Valid { .. } | Standing::RenewalPending { .. }
        )
    }
}

/// From so many days before it runs out, everybody concerned is told.
pub const RENEW_DAYS_BEFORE: u64 = 180;

/// The days of something that was granted for a time.
#[derive(Debug, Clone, Copy)]
struct Term {
    first: NaiveDate,
    last: Option<NaiveDate>,
    renewal: Option<NaiveDate>,
    end: Option<NaiveDate>,
}

impl Term {
    fn standing(self, on: NaiveDate) -> Standing {
        if let Some(ended) = self.end.filter(|it| *it <= on) {
            return Standing::Ended { on: ended };
        }
        if on < self.first {
            return Standing::NotYet { from: self.first };
        }
        match (self.last, self.renewal) {
            // Filed by the last day keeps it alive; filed later does not bring it back.
            (Some(last), Some(filed_on)) if last < on && filed_on <= last => {
                Standing::RenewalPending { filed_on }
            }
            (Some(last), _) if last < on => Standing::Expired { on: last },
            (until, _) => Standing::Valid { until },
        }
    }
}

impl Credential {
    /// How it stands on a day.
    pub fn standing(&self, on: NaiveDate) -> Standing {
        let term = Term {
            first: self.granted_on,
            last: self.expires_on,
            renewal: self.renewal_filed_on,
            end: self.ended_on,
        };
        term.standing(on)
    }

    /// Whether it runs out so soon, or already has, that its renewal must be seen to.
    pub fn needs_renewal(&self, on: NaiveDate) -> bool {
        needs_renewal(self.standing(on), on)
    }
}

/// The recognition of an organisation at one location.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recognition {
    /// Its id.
    pub id: Uuid,
    /// The organisation, as on the roster.
    pub organisation: String,
    /// The location it was given for.
    pub location: String,
    /// Its first day.
    pub granted_on: NaiveDate,
    /// Its last day.
    pub expires_on: NaiveDate,
    /// Whether this office is at that location.
    pub is_here: bool,
    /// When it was given back or withdrawn.
    pub ended_on: Option<NaiveDate>,
}

impl Recognition {
    /// How it stands on a day.
    pub fn standing(&self, on: NaiveDate) -> Standing {
        let term = Term {
            first: self.granted_on,
            last: Some(self.expires_on),
            renewal: None,
            end: self.ended_on,
        };
        term.standing(on)
    }

    /// Whether it runs out so soon, or already has, that its renewal must be seen to.
    pub fn needs_renewal(&self, on: NaiveDate) -> bool {
        needs_renewal(self.standing(on), on)
    }
}

fn needs_renewal(standing: Standing, on: NaiveDate) -> bool {
    match standing {
        Standing::Valid { until: Some(until) } => {
            until
                < on.checked_add_days(Days::new(RENEW_DAYS_BEFORE))
                    .unwrap_or(until)
        }
        Standing::Expired { .. } | Standing::RenewalPending { .. } => true,
        _ => false,
    }
}
