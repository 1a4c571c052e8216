//! One referral: to whom, why, what was told, and what became of it.

use super::super::actions::{Line, Notes};
use super::super::model::{Handed, Outcome};
use super::{address, day, kinds, one_address, state};
use crate::access::StaffId;
use crate::referrals::choices::Choice;
use crate::referrals::directory::{self, area};
use crate::web::widgets::{self, Field, Look};
use crate::web::{Filled, View};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The whole page; `reads` is the language of the slip.
pub(in crate::referrals::visits) fn one(
    view: &View,
    (it, notes): (&Line, &Notes),
    names: &BTreeMap<StaffId, String>,
    reads: &str,
    filled: &Filled,
) -> Markup {
    let text = view.text;
    let referral = &it.referral;
    html! {
        (widgets::home(&one_address(referral.visit, referral.id), &widgets::corrections(view, filled)))
        p.lead { bdi { (it.facts.name()) } }
        section.card { (facts(view, it, names)) }
        p { a.button href=(directory::slip_address(referral.resource, reads)) { (text.of("referrals-slip")) } }
        (noted(view, notes, names))
        h2 { (text.of("referrals-what-became")) }
        (acts(view, it, filled))
        p.more { a href=(address(referral.visit)) { (text.of("referrals-back-to-visit")) } }
    }
}

fn facts(view: &View, it: &Line, names: &BTreeMap<StaffId, String>) -> Markup {
    let text = view.text;
    let referral = &it.referral;
    let name = referral.by.and_then(|by| names.get(&by));
    html! {
        dl.facts {
            dt { (text.of("referrals-handed-over")) }
            dd { (widgets::moment(view, referral.at)) @if let Some(it) = name { " · " bdi { (it) } } }
            dt { (text.of("referrals-reason")) } dd { (text.of(referral.reason.label())) }
            dt { (text.of("referrals-way")) } dd { (text.of(referral.handed.way().label())) }
            @if let Handed::Warm { sent, .. } = &referral.handed {
                dt { (text.of("referrals-sent")) } dd { (kinds(view, sent)) }
            }
            @if !referral.was_verified { dt { (text.of("referrals-standing")) } dd { (text.of("referrals-standing-call-first")) } }
            dt { (text.of("referrals-outcome")) } dd { (text.of(referral.outcome.label())) " " (state(view, referral)) }
            @if let Some(it) = referral.follow_up_on { dt { (text.of("referrals-follow-up")) } dd { (day(it)) } }
        }
    }
}

/// The notes, or why they are not shown.
fn noted(view: &View, notes: &Notes, names: &BTreeMap<StaffId, String>) -> Markup {
    let text = view.text;
    html! {
        @match notes {
            Notes::Closed(0) => {},
            Notes::Closed(count) => p { (text.with("referrals-notes-closed", &[("count", (*count).into())])) },
            Notes::Read(all) => {
                h2 { (text.of("referrals-notes")) }
                @for it in all {
                    section.card {
                        p { (widgets::moment(view, it.at)) @if let Some(name) = it.by.and_then(|by| names.get(&by)) { " · " bdi { (name) } } }
                        @match &it.words {
                            Some(words) => p.typed { bdi { (words.trim_end()) } },
                            None => p { (text.of("referrals-note-unreadable")) },
                        }
                    }
                }
            },
        }
    }
}

fn acts(view: &View, it: &Line, filled: &Filled) -> Markup {
    let text = view.text;
    let referral = &it.referral;
    let to = |verb: &str| format!("{}/{verb}", one_address(referral.visit, referral.id));
    let outcomes = Outcome::ALL.iter();
    let outcomes: Vec<(String, String)> = outcomes
        .map(|it| (it.word().to_owned(), text.of(it.label())))
        .collect();
    let follow_up = Field {
        name: "follow_up_on",
        label: "referrals-follow-up",
        kind: "date",
        autocomplete: "off",
    };
    html! {
        @if referral.closed_at.is_none() {
            (widgets::post_form(view, &to("outcome"), &html! {
                (widgets::choice(view, filled, "outcome", "referrals-outcome", &outcomes))
                (widgets::field(view, filled, follow_up))
                (area(view, filled, "note", "referrals-note"))
                button.main { (text.of("referrals-outcome-save")) }
            }))
            (widgets::post_button(view, &to("close"), &text.of("referrals-referral-close"), Look::Quiet))
        } @else {
            (widgets::post_form(view, &to("reopen"), &html! {
                (area(view, filled, "note", "referrals-reopen-note"))
                button.plain { (text.of("referrals-referral-reopen")) }
            }))
        }
    }
}
