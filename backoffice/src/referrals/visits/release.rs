//! A release: a person has signed that one organisation may be told certain kinds of facts of them, until a day. It is never a
//! condition of being helped, and holds for nobody else and nothing else.

use super::model::{Kind, Reason};
use crate::referrals::choices::Choice;
use crate::referrals::ids::{ReleaseId, ResourceId};
use crate::referrals::refusal::Refusal;
use chrono::{NaiveDate, TimeDelta};
use shared::ids::VisitId;
use std::collections::BTreeSet;
use translations::Tongue;

/// So long a release holds unless it says less; none may say more.
pub(in crate::referrals) const RELEASE_DAYS: i64 = 180;

/// What stands on the paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::referrals) struct Paper {
    pub(in crate::referrals) kinds: BTreeSet<Kind>,
    pub(in crate::referrals) purpose: Reason,
    pub(in crate::referrals) signed_on: NaiveDate,
    /// Its last day.
    pub(in crate::referrals) expires_on: NaiveDate,
    /// The tag of the language in which it was explained.
    pub(in crate::referrals) explained_in: String,
}

/// A release as it is on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::referrals) struct Release {
    pub(in crate::referrals) id: ReleaseId,
    pub(in crate::referrals) visit: VisitId,
    pub(in crate::referrals) resource: ResourceId,
    pub(in crate::referrals) kinds: BTreeSet<Kind>,
    pub(in crate::referrals) purpose: Reason,
    pub(in crate::referrals) signed_on: NaiveDate,
    pub(in crate::referrals) expires_on: NaiveDate,
    pub(in crate::referrals) explained_in: String,
    pub(in crate::referrals) revoked_on: Option<NaiveDate>,
}

impl Release {
    /// Whether anything may be told by it on this day.
    pub(in crate::referrals) fn in_force(&self, today: NaiveDate) -> Result<(), Refusal> {
        if let Some(on) = self.revoked_on {
            return Err(Refusal::ReleaseRevoked { on: on.to_string() });
        }
        if today < self.signed_on {
            return Err(Refusal::NoRelease);
        }
        if self.expires_on < today {
            return Err(Refusal::ReleaseExpired {
                on: self.expires_on.to_string(),
            });
        }
        Ok(())
    }
}

/// What was typed of a release; an empty last day is the usual one.
pub(super) struct Typed<'a> {
    pub(super) kinds: BTreeSet<Kind>,
    pub(super) purpose: &'a str,
    pub(super) signed_on: &'a str,
    pub(super) expires_on: &'a str,
    pub(super) explained_in: &'a str,
}

impl Paper {
    /// What was typed, or the field that is to be corrected.
    pub(super) fn read(typed: Typed, today: NaiveDate) -> Result<Paper, (&'static str, Refusal)> {
        let signed_on = day(typed.signed_on).ok_or(("signed_on", Refusal::NoDay))?;
        if today < signed_on {
            return Err(("signed_on", Refusal::DayToCome));
        }
        let last = signed_on
            .checked_add_signed(TimeDelta::days(RELEASE_DAYS))
            .ok_or(("signed_on", Refusal::NoDay))?;
        let expires_on = match typed.expires_on {
            "" => last,
            other => day(other).ok_or(("expires_on", Refusal::NoDay))?,
        };
        if expires_on < signed_on {
            return Err(("expires_on", Refusal::ReleaseBackwards));
        }
        if last < expires_on {
            let days = RELEASE_DAYS;
            return Err(("expires_on", Refusal::ReleaseTooLong { days }));
        }
        if typed.kinds.is_empty() {
            return Err(("kinds", Refusal::NoKind));
        }
        let purpose = Reason::find(typed.purpose).ok_or(("purpose", Refusal::NoReason))?;
        let language = Tongue::find(typed.explained_in);
        let language = language.ok_or(("explained_in", Refusal::NoLanguage))?;
        Ok(Paper {
            kinds: typed.kinds,
            purpose,
            signed_on,
            expires_on,
            explained_in: language.tag.to_owned(),
        })
    }
}

fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok()
}
