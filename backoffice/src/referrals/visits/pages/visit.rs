//! The referrals of a visit, and the directory to choose from; and the list of those after which somebody is to ask.

use super::super::actions::{Line, OfVisit};
use super::{address, day, kinds, one_address, release_state, state, to_address};
use crate::referrals::choices::Choice;
use crate::referrals::directory::{self, Filter, Resource, Says, search};
use crate::web::View;
use crate::web::widgets::{self, Look};
use maud::{Markup, html};

/// More entries are not offered at once: a longer list helps nobody to choose.
const OFFERED: usize = 40;

/// The whole page of a visit.
pub(in crate::referrals::visits) fn visit(
    view: &View,
    of: &OfVisit,
    filter: &Filter,
    found: &[Resource],
) -> Markup {
    let text = view.text;
    html! {
        p.lead { (text.of("referrals-visit-lead")) }
        @if !of.lines.is_empty() { (lines(view, of)) }
        @if !of.releases.is_empty() { (releases(view, of)) }
        h2 #choose { (text.of("referrals-choose")) }
        (search(view, filter, &address(of.visit), &[]))
        @if found.is_empty() { (widgets::empty(&text.of("referrals-choose-none"))) }
        @else { (choose(view, of, found)) }
        p.more { a href={ "/intakes/" (of.visit) } { (text.of("referrals-back-to-intake")) } }
    }
}

fn lines(view: &View, of: &OfVisit) -> Markup {
    let text = view.text;
    let columns = [
        "referrals-organisation",
        "referrals-handed-over",
        "referrals-reason",
        "referrals-way",
        "referrals-outcome",
        "referrals-follow-up",
    ]
    .map(|it| text.of(it));
    let row = |it: &Line| {
        let referral = &it.referral;
        vec![
            html! { a href=(one_address(of.visit, referral.id)) { bdi { (it.facts.name()) } } },
            widgets::moment(view, referral.at),
            html! { (text.of(referral.reason.label())) },
            html! { (text.of(referral.handed.way().label())) },
            html! { (text.of(referral.outcome.label())) " " (state(view, referral)) },
            html! { @if let Some(it) = referral.follow_up_on { (day(it)) } @else { "–" } },
        ]
    };
    let rows: Vec<Vec<Markup>> = of.lines.iter().map(row).collect();
    widgets::table(&text.of("referrals-title"), &columns, &rows)
}

fn releases(view: &View, of: &OfVisit) -> Markup {
    let text = view.text;
    let columns = [
        "referrals-release-to",
        "referrals-kinds",
        "referrals-signed-on",
        "referrals-expires-on",
        "referrals-standing",
        "referrals-what-to-do",
    ]
    .map(|it| text.of(it));
    let rows = of.releases.iter().map(|(it, to)| {
        let action = format!("/intakes/{}/releases/{}/revoke", of.visit, it.id);
        vec![
            html! { bdi { (to) } },
            html! { (kinds(view, &it.kinds)) },
            day(it.signed_on),
            day(it.expires_on),
            release_state(view, it, of.today),
            html! { @if it.in_force(of.today).is_ok() { (widgets::post_button(view, &action, &text.of("referrals-revoke"), Look::Quiet)) } },
        ]
    });
    let rows: Vec<Vec<Markup>> = rows.collect();
    html! {
        h2 { (text.of("referrals-releases")) }
        (widgets::table(&text.of("referrals-releases"), &columns, &rows))
    }
}

/// Those who may be offered, each with what decides.
fn choose(view: &View, of: &OfVisit, found: &[Resource]) -> Markup {
    let text = view.text;
    let columns = [
        "referrals-organisation",
        "referrals-services",
        "referrals-languages",
        "referrals-hours",
        "referrals-area",
        "referrals-standing",
    ]
    .map(|it| text.of(it));
    let row = |it: &Resource| {
        let says = |what| html! { bdi { (it.facts.says(what)) } };
        vec![
            html! { a href=(to_address(of.visit, it.id)) { strong { bdi { (it.facts.name()) } } } },
            html! { (directory::services(text, &it.facts)) },
            directory::languages(text, &it.facts),
            says(Says::Hours),
            says(Says::Area),
            directory::standing(view, it.standing(of.today)),
        ]
    };
    let rows: Vec<Vec<Markup>> = found.iter().take(OFFERED).map(row).collect();
    html! {
        (widgets::table(&text.of("referrals-choose"), &columns, &rows))
        @if OFFERED < found.len() { p { (text.with("referrals-choose-more", &[("count", (found.len() - OFFERED).into())])) } }
    }
}

/// Those after which somebody is to ask.
pub(in crate::referrals::visits) fn due(view: &View, all: &[Line]) -> Markup {
    let text = view.text;
    let columns = [
        "referrals-number",
        "referrals-organisation",
        "referrals-follow-up",
        "referrals-handed-over",
        "referrals-way",
        "referrals-outcome",
    ]
    .map(|it| text.of(it));
    let row = |it: &Line| {
        let referral = &it.referral;
        vec![
            html! { a.number href=(one_address(referral.visit, referral.id)) dir="ltr" { (it.label) } },
            html! { bdi { (it.facts.name()) } },
            html! { @if let Some(it) = referral.follow_up_on { (day(it)) } },
            widgets::moment(view, referral.at),
            html! { (text.of(referral.handed.way().label())) },
            html! { (text.of(referral.outcome.label())) },
        ]
    };
    let rows: Vec<Vec<Markup>> = all.iter().map(row).collect();
    html! {
        p.lead { (text.of("referrals-due-lead")) }
        @if rows.is_empty() { (widgets::empty(&text.of("referrals-due-none"))) }
        @else { (widgets::table(&text.of("referrals-due"), &columns, &rows)) }
        p.more { a href="/referrals" { (text.of("referrals-back-to-room")) } }
    }
}
