//! The pages of a screening: what the rules find, how each fund stands, the form, and the versions that were kept.

mod form;
mod found;

use super::actions::Opened;
use super::model::{Kept, Saved, Seen, State};
use crate::access::{Permission, Role, StaffId};
use crate::office_data::{unverified_rule, version_name};
use crate::screening::data::Editions;
use crate::screening::funds::Funds;
use crate::screening::rules::Rules;
use crate::versions::{Edition, InForce};
use crate::web::widgets::{self, Look, Tone};
use crate::web::{Filled, View};
use maud::{Markup, html};
use shared::ids::VisitId;
use std::collections::BTreeMap;

/// What a page shows.
pub(super) struct Shown<'a> {
    pub(super) visit: VisitId,
    pub(super) all: &'a [Opened],
    pub(super) names: &'a BTreeMap<StaffId, String>,
    pub(super) seen: &'a Seen<'a>,
}

/// Where the screening of a visit is.
pub(super) fn address(visit: VisitId) -> String {
    format!("/intakes/{visit}/screening")
}

/// The whole page.
pub(super) fn screening(view: &View, shown: &Shown, filled: &Filled) -> Markup {
    let text = view.text;
    let to = address(shown.visit);
    html! {
        (widgets::home(&to, &widgets::corrections(view, filled)))
        p.lead { (text.of("screening-lead")) }
        @if let Some((saved, kept)) = shown.all.first() { (standing(view, shown, saved, kept)) }
        (found::findings(view, shown.seen))
        (found::funds(view, shown.seen))
        @if view.may(Permission::ScreenIntakes) { (form::form(view, &shown.seen.data.funds.value, &to, filled)) }
        @if !shown.all.is_empty() { (versions(view, shown)) }
        p.more {
            a href={ "/intakes/" (shown.visit) "/selection" } { (text.of("screening-to-selection")) } " · "
            a href={ "/intakes/" (shown.visit) } { (text.of("screening-back-to-intake")) }
        }
    }
}

/// What was kept last, and whether it waits for somebody.
fn standing(view: &View, shown: &Shown, saved: &Saved, kept: &Kept) -> Markup {
    let text = view.text;
    let action = format!("{}/{}/confirm", address(shown.visit), saved.version);
    html! {
        p { (text.of(saved.state.label())) " · " (conclusion(view, kept)) " · " (widgets::moment(view, saved.at)) " · " (name(shown.names, saved.by)) }
        @if saved.state == State::Awaits {
            (widgets::message(Tone::Attention, &text.of("screening-awaits-how")))
            @if view.may(Permission::ScreenIntakes) {
                p { bdi { (kept.value("reason")) } }
                (widgets::post_button(view, &action, &text.of("screening-confirm"), Look::Plain))
            }
        }
    }
}

fn conclusion(view: &View, kept: &Kept) -> String {
    let mut all = super::model::CONCLUSIONS.iter();
    let found = all.find(|it| it.0 == kept.value("conclusion"));
    found.map_or(String::new(), |it| view.text.of(it.1))
}

fn name(names: &BTreeMap<StaffId, String>, staff: Option<StaffId>) -> Markup {
    let found = staff.and_then(|it| names.get(&it));
    html! { bdi { (found.map_or("–", String::as_str)) } }
}

fn versions(view: &View, shown: &Shown) -> Markup {
    let text = view.text;
    let columns = [
        "screening-version",
        "screening-made-at",
        "screening-made-by",
        "screening-state",
        "screening-judged-by",
    ]
    .map(|it| text.of(it));
    let rows = shown.all.iter().map(|(saved, _)| {
        let to = format!("{}/{}", address(shown.visit), saved.version);
        vec![
            html! { a href=(to) dir="ltr" { (saved.version) } },
            widgets::moment(view, saved.at),
            name(shown.names, saved.by),
            html! { (text.of(saved.state.label())) },
            judged_by(view, saved),
        ]
    });
    let rows: Vec<Vec<Markup>> = rows.collect();
    html! {
        h2 { (text.of("screening-versions")) }
        (widgets::table(&text.of("screening-versions"), &columns, &rows))
    }
}

fn judged_by(view: &View, saved: &Saved) -> Markup {
    let by = &saved.judged_by;
    let named = |said: &str, of: Option<Edition>| match of {
        Some(it) => format!("{said} ({})", version_name(view, it.number)),
        None => said.to_owned(),
    };
    let of = |it: fn(Editions) -> Edition| by.editions.map(it);
    let values = [
        ("guidelines", named(&by.guidelines, of(|it| it.guidelines))),
        ("rules", named(&by.rules.to_string(), of(|it| it.rules))),
        ("funds", named(&by.funds.to_string(), of(|it| it.funds))),
    ];
    let values = values.each_ref().map(|it| (it.0, it.1.as_str().into()));
    html! { (view.text.with("screening-judged-by-versions", &values)) }
}

/// One version as it was kept, with the funds and rules it was made with, for the eyes of a role: whoever kept it may have
/// seen more.
pub(super) fn version(
    view: &View,
    (saved, kept): &Opened,
    names: &BTreeMap<StaffId, String>,
    (funds, rules): &(InForce<Funds>, InForce<Rules>),
    role: Role,
) -> Markup {
    let text = view.text;
    let on = saved.at.with_timezone(&view.zone).date_naive();
    let fund = |id: &str| {
        let all = || funds.value.funds.iter();
        // A fund may stand there once for each time in which it is so.
        let counting = all().position(|it| it.id == id && it.counts_on(on));
        let place = counting.or(all().position(|it| it.id == id));
        html! {
            @if let Some(it) = place { (text.of(&funds.value.funds[it].message)) (unverified_rule(view, funds.row("fund", it))) }
            @else { bdi { (id) } }
        }
    };
    let household = |id: &str| {
        let place = funds.value.households.iter().position(|it| it.id == id);
        html! {
            @if let Some(it) = place { (text.of(&funds.value.households[it].message)) (unverified_rule(view, funds.row("household", it))) }
            @else { bdi { (id) } }
        }
    };
    html! {
        p { (text.of(saved.state.label())) " · " (conclusion(view, kept)) " · " (widgets::moment(view, saved.at)) " · " (name(names, saved.by)) }
        p.help { (judged_by(view, saved)) }
        dl.facts {
            @for (id, people, percent) in &kept.percentages {
                dt { (household(id)) }
                dd { (found::percentage(view, *people, *percent)) }
            }
            @for (id, outcome) in &kept.funds { dt { (fund(id)) } dd { (found::outcome_words(view, outcome)) } }
            @for (name, label) in [("reason", "screening-reason"), ("note", "screening-note")] {
                @if !kept.value(name).is_empty() { dt { (text.of(label)) } dd { bdi { (kept.value(name)) } } }
            }
        }
        @let all = rules.value.rules.iter().enumerate();
        @let applied = all.filter(|(_, it)| kept.findings.contains(&it.id) && it.counts_on(on) && it.seen_by.are_of(role));
        h2 { (text.of("screening-findings")) }
        ul { @for (place, it) in applied { li { (text.of(&it.message)) (unverified_rule(view, rules.row("rule", place))) } } }
        p.more { a href=(address(saved.visit)) { (text.of("screening-back")) } }
    }
}
