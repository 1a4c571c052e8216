//! The pages of a screening: what the rules find, how each fund stands, the form, and the versions that were kept.

mod form;
mod found;

use super::actions::Opened;
use super::model::{Kept, Saved, Seen, State};
use crate::access::{Permission, Role, StaffId};
use crate::screening::funds::Funds;
use crate::screening::rules::Rules;
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
        @if view.may(Permission::ScreenIntakes) { (form::form(view, &to, filled)) }
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
    let values = [
        ("guidelines", by.guidelines.as_str().into()),
        ("rules", i64::from(by.rules).into()),
        ("funds", i64::from(by.funds).into()),
    ];
    html! { (view.text.with("screening-judged-by-versions", &values)) }
}

/// One version as it was kept, for the eyes of a role: whoever kept it may have seen more.
pub(super) fn version(
    view: &View,
    (saved, kept): &Opened,
    names: &BTreeMap<StaffId, String>,
    role: Role,
) -> Markup {
    let text = view.text;
    let funds = Funds::shipped();
    let message = |id: &str| {
        let mut all = funds.funds.iter();
        all.find(|it| it.id == id)
            .map_or(id.to_owned(), |it| text.of(&it.message))
    };
    let household = |id: &str| {
        let mut all = funds.households.iter();
        all.find(|it| it.id == id)
            .map_or(id.to_owned(), |it| text.of(&it.message))
    };
    html! {
        p { (text.of(saved.state.label())) " · " (conclusion(view, kept)) " · " (widgets::moment(view, saved.at)) " · " (name(names, saved.by)) }
        p.help { (judged_by(view, saved)) }
        dl.facts {
            @for (id, people, percent) in &kept.percentages {
                dt { (household(id)) }
                dd { (found::percentage(view, *people, *percent)) }
            }
            @for (id, outcome) in &kept.funds { dt { (message(id)) } dd { (found::outcome_words(view, outcome)) } }
            @for (name, label) in [("reason", "screening-reason"), ("note", "screening-note")] {
                @if !kept.value(name).is_empty() { dt { (text.of(label)) } dd { bdi { (kept.value(name)) } } }
            }
        }
        @let findings = Rules::shipped().rules.iter().filter(|it| kept.findings.contains(&it.id) && it.seen_by.are_of(role));
        h2 { (text.of("screening-findings")) }
        ul { @for it in findings { li { (text.of(&it.message)) } } }
        p.more { a href=(address(saved.visit)) { (text.of("screening-back")) } }
    }
}
