//! What an entry of the directory says, and whether somebody may be sent there: pure, and knows no clock.

use crate::access::StaffId;
use crate::referrals::choices::{Choice, choices};
use crate::referrals::ids::ResourceId;
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::BTreeSet;

/// What was verified longer ago than this is handed out only with the words to call first.
pub(in crate::referrals) const VERIFIED_DAYS: i64 = 180;

/// So many days before that an entry is due to be verified again.
const DUE_DAYS_BEFORE: i64 = 30;

choices! {
    /// What an organisation offers.
    Service {
        Immigration = "immigration-legal", "referrals-service-immigration";
        OtherLegal = "other-legal", "referrals-service-other-legal";
        Shelter = "shelter", "referrals-service-shelter";
        Food = "food", "referrals-service-food";
        Medical = "medical", "referrals-service-medical";
        MentalHealth = "mental-health", "referrals-service-mental-health";
        Safety = "safety", "referrals-service-safety";
        School = "school", "referrals-service-school";
        Work = "work", "referrals-service-work";
        Benefits = "benefits", "referrals-service-benefits";
        Other = "other", "referrals-service-other";
    }
}

choices! {
    /// Whether people may come without an appointment.
    WalkIn {
        Unknown = "unknown", "referrals-walk-in-unknown";
        Yes = "yes", "referrals-walk-in-yes";
        No = "no", "referrals-walk-in-no";
    }
}

choices! {
    /// How somebody made sure that an entry is right.
    How {
        Phone = "phone", "referrals-how-phone";
        Visit = "visit", "referrals-how-visit";
        Letter = "letter", "referrals-how-letter";
        Website = "website", "referrals-how-website";
        Roster = "roster", "referrals-how-roster";
    }
}

choices! {
    /// Why there is another version of an entry.
    Cause {
        Added = "added", "referrals-cause-added";
        Edited = "edited", "referrals-cause-edited";
        Imported = "imported", "referrals-cause-imported";
        Restored = "restored", "referrals-cause-restored";
    }
}

choices! {
    /// Whether an entry is in use.
    State {
        Active = "active", "referrals-state-active";
        Closed = "closed", "referrals-state-closed";
    }
}

choices! {
    /// The facts of an entry that are words.
    Says {
        Organisation = "organisation", "referrals-organisation";
        Site = "site", "referrals-site";
        Phone = "phone", "referrals-phone";
        Address = "address", "referrals-address";
        Hours = "hours", "referrals-hours";
        Cost = "cost", "referrals-cost";
        Area = "area", "referrals-area";
        Web = "web", "referrals-web";
        Bring = "bring", "referrals-bring";
        Eligibility = "eligibility", "referrals-eligibility";
        Source = "source", "referrals-source";
    }
}

impl Says {
    /// So many letters are taken.
    pub(in crate::referrals) fn letters_max(self) -> usize {
        match self {
            Says::Organisation | Says::Site => 120,
            Says::Phone | Says::Source => 160,
            Says::Web | Says::Address | Says::Area | Says::Cost => 300,
            Says::Hours | Says::Bring => 600,
            Says::Eligibility => 1000,
        }
    }

    /// Whether it may have several lines.
    pub(in crate::referrals) fn has_lines(self) -> bool {
        matches!(
            self,
            Says::Address | Says::Hours | Says::Bring | Says::Eligibility
        )
    }
}

/// By what right somebody may give legal help with immigration.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::referrals) enum Authority {
    /// By none that we know of.
    #[default]
    None,
    /// Recognised by the Department of Justice, as its roster of that day says.
    Recognised { number: String, roster: NaiveDate },
    /// An attorney of this bar.
    Attorney { bar: String },
}

/// What an entry says. All of it is public.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::referrals) struct Facts {
    pub(super) says: [String; Says::ALL.len()],
    pub(in crate::referrals) services: BTreeSet<Service>,
    /// Tags of languages, or what somebody wrote where there is no tag.
    pub(in crate::referrals) languages: Vec<String>,
    pub(in crate::referrals) walk_in: WalkIn,
    pub(in crate::referrals) authority: Authority,
}

impl Facts {
    /// One of its facts that are words.
    pub(in crate::referrals) fn says(&self, what: Says) -> &str {
        &self.says[what as usize]
    }

    /// Whoever gives legal help with immigration is an attorney or recognised; a notario is neither.
    pub(in crate::referrals) fn has_authority(&self) -> bool {
        !self.services.contains(&Service::Immigration) || self.authority != Authority::None
    }

    /// The organisation and its site, for lists.
    pub(in crate::referrals) fn name(&self) -> String {
        match (self.says(Says::Organisation), self.says(Says::Site)) {
            (it, "") => it.to_owned(),
            (it, site) => format!("{it} – {site}"),
        }
    }

    /// Whether they speak it there.
    pub(in crate::referrals) fn speaks(&self, tag: &str) -> bool {
        self.languages.iter().any(|it| it == tag)
    }
}

/// When somebody made sure that an entry is right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::referrals) struct Verified {
    pub(in crate::referrals) on: NaiveDate,
    pub(in crate::referrals) by: Option<StaffId>,
    pub(in crate::referrals) how: How,
}

/// An entry as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::referrals) struct Resource {
    pub(in crate::referrals) id: ResourceId,
    /// What it is called where it comes from; empty for what was typed here.
    pub(in crate::referrals) external_id: String,
    pub(in crate::referrals) version: u32,
    pub(in crate::referrals) state: State,
    pub(in crate::referrals) facts: Facts,
    pub(in crate::referrals) verified: Option<Verified>,
}

/// One of its versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::referrals) struct Version {
    pub(in crate::referrals) number: u32,
    pub(in crate::referrals) at: DateTime<Utc>,
    pub(in crate::referrals) by: Option<StaffId>,
    pub(in crate::referrals) cause: Cause,
    pub(in crate::referrals) facts: Facts,
    pub(in crate::referrals) verified: Option<Verified>,
}

choices! {
    /// Whether somebody may be sent there.
    Standing {
        Verified = "verified", "referrals-standing-verified";
        CallFirst = "call-first", "referrals-standing-call-first";
        NoAuthority = "no-authority", "referrals-standing-no-authority";
        Closed = "closed", "referrals-standing-closed";
    }
}

impl Standing {
    /// Closed ones, and those who may not give the help they offer, are never offered.
    pub(in crate::referrals) fn is_offered(self) -> bool {
        matches!(self, Standing::Verified | Standing::CallFirst)
    }
}

impl Resource {
    /// Whether somebody may be sent there on this day.
    pub(in crate::referrals) fn standing(&self, today: NaiveDate) -> Standing {
        if self.state == State::Closed {
            Standing::Closed
        } else if !self.facts.has_authority() {
            Standing::NoAuthority
        } else if self.days_since(today).is_some_and(|it| it <= VERIFIED_DAYS) {
            Standing::Verified
        } else {
            Standing::CallFirst
        }
    }

    /// Whether somebody should make sure now that it is right.
    pub(in crate::referrals) fn is_due(&self, today: NaiveDate) -> bool {
        let days = self.days_since(today);
        self.state == State::Active && days.is_none_or(|it| VERIFIED_DAYS - DUE_DAYS_BEFORE < it)
    }

    /// Days since it was verified; a day to come tells nothing.
    pub(in crate::referrals) fn days_since(&self, today: NaiveDate) -> Option<i64> {
        let on = self.verified.as_ref()?.on;
        Some((today - on).num_days()).filter(|it| 0 <= *it)
    }
}

/// Letters and digits by which two entries may be the same organisation.
fn bare(text: &str) -> String {
    let letters = text.chars().filter(|it| it.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// The last seven digits of the first telephone number.
fn digits(phone: &str) -> Option<String> {
    let first = phone.split([';', ',', '/']).next().unwrap_or_default();
    let digits: String = first.chars().filter(char::is_ascii_digit).collect();
    let from = digits.len().checked_sub(7)?;
    Some(digits[from..].to_owned())
}

/// Whether both may be the same place: the same name, or the same telephone.
pub(in crate::referrals) fn are_alike(one: &Facts, other: &Facts) -> bool {
    let phone = one.phone_key();
    one.name_key() == other.name_key() || (phone.is_some() && phone == other.phone_key())
}

impl Facts {
    /// The same for two entries that have the same name.
    pub(in crate::referrals) fn name_key(&self) -> String {
        bare(&self.name())
    }

    /// The same for two entries that have the same telephone.
    pub(in crate::referrals) fn phone_key(&self) -> Option<String> {
        digits(self.says(Says::Phone))
    }
}
