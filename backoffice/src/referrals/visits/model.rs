//! What a referral is, and the rules by which somebody is sent elsewhere: pure, and knows no clock.

use super::release::Release;
use crate::access::StaffId;
use crate::referrals::choices::{Choice, choices};
use crate::referrals::directory::Standing;
use crate::referrals::ids::{ReferralId, ReleaseId, ResourceId};
use crate::referrals::refusal::Refusal;
use chrono::{DateTime, NaiveDate, Utc};
use shared::ids::VisitId;
use std::collections::BTreeSet;

choices! {
    /// Why we send somebody elsewhere; wide words, because they lie beside a visit in the clear.
    Reason {
        NotOurWork = "not-our-work", "referrals-reason-not-our-work";
        OtherHelp = "other-help", "referrals-reason-other-help";
        NoRoom = "no-room", "referrals-reason-no-room";
        CannotTake = "cannot-take", "referrals-reason-cannot-take";
        TooFar = "too-far", "referrals-reason-too-far";
        Language = "language", "referrals-reason-language";
        TooSoon = "too-soon", "referrals-reason-too-soon";
        Wish = "wish", "referrals-reason-wish";
        Other = "other", "referrals-reason-other";
    }
}

choices! {
    /// How somebody is sent.
    Way {
        Cold = "cold", "referrals-way-cold";
        Warm = "warm", "referrals-way-warm";
    }
}

choices! {
    /// Kinds of facts that another organisation may be told. Numbers of the government are none of them.
    Kind {
        Name = "name", "referrals-kind-name";
        Contact = "contact", "referrals-kind-contact";
        Language = "language", "referrals-kind-language";
        Need = "need", "referrals-kind-need";
        Dates = "dates", "referrals-kind-dates";
        Papers = "papers", "referrals-kind-papers";
    }
}

choices! {
    /// What became of it.
    Outcome {
        Unknown = "unknown", "referrals-outcome-unknown";
        Accepted = "accepted", "referrals-outcome-accepted";
        Refused = "refused", "referrals-outcome-refused";
        NoContact = "no-contact", "referrals-outcome-no-contact";
        DidNotGo = "did-not-go", "referrals-outcome-did-not-go";
    }
}

/// A referral as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::referrals) struct Referral {
    pub(in crate::referrals) id: ReferralId,
    pub(in crate::referrals) visit: VisitId,
    pub(in crate::referrals) resource: ResourceId,
    /// The version of the entry that was handed out.
    pub(in crate::referrals) resource_version: u32,
    pub(in crate::referrals) reason: Reason,
    pub(in crate::referrals) handed: Handed,
    /// Whether the entry was verified then; the slip of others says to call first.
    pub(in crate::referrals) was_verified: bool,
    pub(in crate::referrals) at: DateTime<Utc>,
    pub(in crate::referrals) by: Option<StaffId>,
    pub(in crate::referrals) outcome: Outcome,
    pub(in crate::referrals) follow_up_on: Option<NaiveDate>,
    pub(in crate::referrals) closed_at: Option<DateTime<Utc>>,
    pub(in crate::referrals) version: u32,
}

/// How somebody was sent: with a slip in their hand, or with us telling the other organisation of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::referrals) enum Handed {
    /// Nothing was told of them.
    Cold,
    /// These kinds of facts, by this release.
    Warm {
        release: ReleaseId,
        sent: BTreeSet<Kind>,
    },
}

impl Handed {
    pub(in crate::referrals) fn way(&self) -> Way {
        match self {
            Handed::Cold => Way::Cold,
            Handed::Warm { .. } => Way::Warm,
        }
    }

    pub(super) fn sent(&self) -> BTreeSet<Kind> {
        match self {
            Handed::Cold => BTreeSet::new(),
            Handed::Warm { sent, .. } => sent.clone(),
        }
    }

    pub(super) fn release(&self) -> Option<ReleaseId> {
        match self {
            Handed::Cold => None,
            Handed::Warm { release, .. } => Some(*release),
        }
    }
}

/// Whether somebody may be sent to an entry with this standing, this way, on this day. Nothing is told of anybody without a
/// release of theirs that names this organisation and these kinds of facts, and that is in force.
pub(in crate::referrals) fn may_hand_over(
    standing: Standing,
    way: Way,
    sent: &BTreeSet<Kind>,
    releases: &[Release],
    today: NaiveDate,
) -> Result<Handed, Refusal> {
    match standing {
        Standing::Closed => return Err(Refusal::Closed),
        Standing::NoAuthority => return Err(Refusal::NoAuthority),
        Standing::Verified | Standing::CallFirst => {}
    }
    if way == Way::Cold {
        return Ok(Handed::Cold);
    }
    // The one that holds; of those that do not, the newest says why.
    let in_force = |it: &&Release| it.in_force(today).is_ok();
    let newest = releases.iter().max_by_key(|it| (it.signed_on, it.id));
    let release = releases
        .iter()
        .filter(in_force)
        .max_by_key(|it| it.kinds.intersection(sent).count());
    let release = release.or(newest).ok_or(Refusal::NoRelease)?;
    release.in_force(today)?;
    if sent.is_empty() {
        return Err(Refusal::NoKind);
    }
    match sent.difference(&release.kinds).next() {
        Some(kind) => Err(Refusal::NotReleased {
            kind: kind.label().to_owned(),
        }),
        None => Ok(Handed::Warm {
            release: release.id,
            sent: sent.clone(),
        }),
    }
}

impl Referral {
    /// Notes what became of it, and when somebody asks again.
    pub(super) fn turned_out(
        self,
        outcome: Outcome,
        follow_up_on: Option<NaiveDate>,
    ) -> Result<Referral, Refusal> {
        if self.closed_at.is_some() {
            return Err(Refusal::IsClosed);
        }
        Ok(Referral {
            outcome,
            follow_up_on,
            ..self
        })
    }

    /// Nobody asks again.
    pub(super) fn close(self, now: DateTime<Utc>) -> Result<Referral, Refusal> {
        match self.closed_at {
            Some(_) => Err(Refusal::IsClosed),
            None => Ok(Referral {
                closed_at: Some(now),
                follow_up_on: None,
                ..self
            }),
        }
    }

    /// Somebody asks again after all; the note says why.
    pub(super) fn reopen(self, note: &str, today: NaiveDate) -> Result<Referral, Refusal> {
        match self.closed_at {
            None => Err(Refusal::IsOpen),
            Some(_) if note.trim().is_empty() => Err(Refusal::NoNote),
            Some(_) => Ok(Referral {
                closed_at: None,
                follow_up_on: Some(today),
                ..self
            }),
        }
    }
}
