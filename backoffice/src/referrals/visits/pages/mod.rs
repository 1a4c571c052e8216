//! The pages of the referrals of a visit: to whom somebody was sent, choosing to whom, and one referral.

mod one;
mod to;
mod visit;

pub(super) use one::one;
pub(super) use to::{REFERRAL, To, kind_field, to};
pub(super) use visit::{due, visit};

use super::model::{Kind, Referral};
use super::release::Release;
use crate::referrals::choices::Choice;
use crate::referrals::ids::{ReferralId, ResourceId};
use crate::web::View;
use chrono::NaiveDate;
use maud::{Markup, html};
use shared::ids::VisitId;
use std::collections::BTreeSet;

/// Where the referrals of a visit are.
pub(super) fn address(visit: VisitId) -> String {
    format!("/intakes/{visit}/referrals")
}

/// Where one of them is.
pub(super) fn one_address(visit: VisitId, id: ReferralId) -> String {
    format!("/intakes/{visit}/referrals/{id}")
}

/// Where somebody is sent to an entry.
pub(super) fn to_address(visit: VisitId, to: ResourceId) -> String {
    format!("/intakes/{visit}/referrals/to/{to}")
}

fn kinds(view: &View, all: &BTreeSet<Kind>) -> String {
    let words: Vec<String> = all.iter().map(|it| view.text.of(it.label())).collect();
    words.join(" · ")
}

/// Whether a referral is open, in a word.
fn state(view: &View, it: &Referral) -> Markup {
    let (class, words) = match it.closed_at {
        Some(_) => ("off", "referrals-referral-closed"),
        None => ("", "referrals-referral-open"),
    };
    html! { span.state.(class) { (view.text.of(words)) } }
}

/// Whether anything may be told by a release, in a word.
fn release_state(view: &View, it: &Release, today: NaiveDate) -> Markup {
    let (class, words) = match it.in_force(today) {
        Ok(()) => ("done", "referrals-release-in-force"),
        Err(_) if it.revoked_on.is_some() => ("off", "referrals-release-revoked"),
        Err(_) => ("off", "referrals-release-expired"),
    };
    html! { span.state.(class) { (view.text.of(words)) } }
}

fn day(it: NaiveDate) -> Markup {
    html! { time datetime=(it) dir="ltr" { (it) } }
}
