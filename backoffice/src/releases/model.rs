//! What a release is, and on which days it holds.

use super::refusal::Refusal;
use crate::contact::words::words;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;
use zeroize::Zeroize;

/// So long a release holds unless it says less; none may say more.
pub const DAYS_MAX: i64 = 180;

/// Nobody signs more, in characters.
pub(super) const CHARACTERS_MAX: usize = 1000;

words! {
    /// Who has signed.
    pub Signer {
        /// The person.
        Person = "person", "releases-signer-person";
        /// A parent, for a child.
        Parent = "parent", "releases-signer-parent";
        /// A guardian.
        Guardian = "guardian", "releases-signer-guardian";
    }
}

/// Whether somebody has looked that the person does not fear whoever signs for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Checked {
    /// Somebody has.
    NotFeared,
    /// Nobody has.
    NotChecked,
}

/// What is sealed of a release.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// Who may be told.
    pub to_whom: String,
    /// What.
    pub what: String,
    /// What for.
    pub purpose: String,
    /// In which language it was explained, as a tag.
    pub language: String,
    /// Who explained it.
    pub explained_by: String,
    /// Who has signed.
    pub signer: Signer,
}

impl Drop for Paper {
    fn drop(&mut self) {
        for it in [&mut self.to_whom, &mut self.what, &mut self.purpose] {
            it.zeroize();
        }
    }
}

impl fmt::Debug for Paper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Paper(…)")
    }
}

impl Paper {
    /// Refuses a release that says too little, or that somebody signed whom the person may fear.
    pub(super) fn check(&self, checked: Checked) -> Result<(), Refusal> {
        for (field, words) in [
            ("to_whom", &self.to_whom),
            ("what", &self.what),
            ("purpose", &self.purpose),
            ("explained_by", &self.explained_by),
        ] {
            if words.trim().is_empty() {
                return Err(Refusal::Empty { field });
            }
            if CHARACTERS_MAX < words.chars().count() {
                return Err(Refusal::TooLong { field });
            }
        }
        if self.signer != Signer::Person && checked == Checked::NotChecked {
            return Err(Refusal::Feared);
        }
        Ok(())
    }
}

/// Its first and last day, or what is wrong with them; no last day is the usual one.
pub(super) fn span(
    signed_on: NaiveDate,
    expires_on: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<NaiveDate, Refusal> {
    if today < signed_on {
        return Err(Refusal::DayToCome);
    }
    let last = signed_on + TimeDelta::days(DAYS_MAX);
    match expires_on {
        Some(it) if it < signed_on => Err(Refusal::Backwards),
        Some(it) if last < it => Err(Refusal::TooManyDays),
        Some(it) => Ok(it),
        None => Ok(last),
    }
}

/// How a release stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Something may be told by it.
    Holds,
    /// It was signed for a later day.
    NotYet,
    /// Its last day is over.
    Expired,
    /// The person took it back.
    Revoked,
}

/// A release as it is on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// Its id.
    pub id: Uuid,
    /// When it was signed.
    pub signed_on: NaiveDate,
    /// Its last day.
    pub expires_on: NaiveDate,
    /// When it was taken back, if it was.
    pub revoked_on: Option<NaiveDate>,
    /// What is sealed.
    pub paper: Paper,
    /// When something was told by it.
    pub shares: Vec<DateTime<Utc>>,
}

/// How a release of these days stands.
pub(super) fn standing(
    signed_on: NaiveDate,
    expires_on: NaiveDate,
    revoked_on: Option<NaiveDate>,
    today: NaiveDate,
) -> Standing {
    if revoked_on.is_some() {
        Standing::Revoked
    } else if today < signed_on {
        Standing::NotYet
    } else if expires_on < today {
        Standing::Expired
    } else {
        Standing::Holds
    }
}

impl Release {
    /// How it stands on a day.
    pub fn standing(&self, today: NaiveDate) -> Standing {
        standing(self.signed_on, self.expires_on, self.revoked_on, today)
    }
}

impl Standing {
    /// The message with its name.
    pub fn label(self) -> &'static str {
        match self {
            Standing::Holds => "releases-holds",
            Standing::NotYet => "releases-not-yet",
            Standing::Expired => "releases-expired",
            Standing::Revoked => "releases-revoked",
        }
    }

    /// Whether anything may be told.
    pub(super) fn require(self) -> Result<(), Refusal> {
        match self {
            Standing::Holds => Ok(()),
            Standing::NotYet => Err(Refusal::NotYet),
            Standing::Expired => Err(Refusal::Expired),
            Standing::Revoked => Err(Refusal::Revoked),
        }
    }
}
