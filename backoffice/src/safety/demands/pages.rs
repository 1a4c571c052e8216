//! Demands, for those who may read them.

use super::actions::Known;
use super::card;
use super::log::fields;
use super::model::{Demand, Hold, Issuing, Line, Response};
use crate::access::Permission;
use crate::people::{Found, PersonId};
use crate::web::widgets::{self, Field, Look};
use crate::web::{Filled, View};
use maud::{Markup, html};
use std::collections::HashMap;

/// Every demand.
pub(super) fn list(view: &View, demands: &[Demand]) -> Markup {
    let text = view.text;
    let columns = [
        "safety-demand-number",
        "safety-demand-issuing",
        "safety-demand-received",
        "safety-demand-due",
        "safety-demand-stage",
    ];
    let rows: Vec<Vec<Markup>> = demands.iter().map(|it| row(view, it)).collect();
    html! {
        @if rows.is_empty() { (widgets::empty(&text.of("safety-demands-none"))) }
        @else { (widgets::table(&text.of("safety-demands"), &columns.map(|it| text.of(it)), &rows)) }
        p.more { a href="/safety" { (text.of("safety-title")) } }
    }
}

fn row(view: &View, it: &Demand) -> Vec<Markup> {
    let text = view.text;
    let stage = match (it.seen_at, it.closed_at) {
        (_, Some(_)) => "safety-demand-closed",
        (None, None) => "safety-demand-new",
        (Some(_), None) => "safety-demand-open",
    };
    vec![
        html! { a href={ "/safety/demands/" (it.id) } { bdi dir="ltr" { "D-" (it.number) } } },
        html! { (text.of(it.issuing.label())) },
        widgets::moment(view, it.received_at),
        html! { @if let Some(due) = it.due { bdi dir="ltr" { (due) } } @else { "–" } },
        html! { (text.of(stage)) },
    ]
}

/// What the page of a demand shows.
pub(super) struct Shown<'a> {
    pub(super) known: &'a Known,
    pub(super) named: &'a HashMap<PersonId, Found>,
    /// Those who fit what was typed.
    pub(super) searched: Option<&'a [Found]>,
    pub(super) took: &'a str,
}

/// One demand.
pub(super) fn one(view: &View, shown: &Shown, filled: &Filled) -> Markup {
    let (text, demand) = (view.text, &shown.known.demand);
    let to = format!("/safety/demands/{}", demand.id);
    let may_work = view.may(Permission::WorkDemands);
    html! {
        (widgets::home(&to, &widgets::corrections(view, filled)))
        p { (widgets::moment(view, demand.received_at)) " · " bdi { (shown.took) } }
        (about(view, shown, &to))
        @if may_work {
            section.card {
                h2 { (text.of("safety-demand-work")) }
                (widgets::post_form(view, &to, &html! {
                    input type="hidden" name="version" value=(filled.value("version"));
                    (fields(view, filled, Line::ALL))
                    (widgets::choice(view, filled, "response", "safety-demand-response", &responses(view)))
                    label.check {
                        input type="checkbox" name="closed" value="yes" checked[filled.value("closed") == "yes"];
                        " " (text.of("safety-demand-close"))
                    }
                    button.main { (text.of("safety-save")) }
                }))
            }
        } @else { (words(view, shown)) }
        (card::points(view))
        p.more { a href="/safety/demands" { (text.of("safety-demands")) } }
    }
}

fn responses(view: &View) -> Vec<(String, String)> {
    Response::ALL
        .iter()
        .map(|it| (it.word().to_owned(), view.text.of(it.label())))
        .collect()
}

/// A demand as the form shows it.
pub(super) fn filled_with(known: &Known) -> Filled {
    let demand = &known.demand;
    let is_closed = demand.closed_at.is_some();
    let filled = Filled::new()
        .with("version", demand.version.to_string())
        .with("issuing", Issuing::word(demand.issuing))
        .with("judge_signed", known.facts.judge_signed.word())
        .with(
            "due",
            demand.due.map(|it| it.to_string()).unwrap_or_default(),
        )
        .with("response", demand.response.word())
        .with("closed", if is_closed { "yes" } else { "" });
    Line::ALL.iter().fold(filled, |filled, it| {
        filled.with(it.word(), known.facts.line(*it))
    })
}

fn words(view: &View, shown: &Shown) -> Markup {
    let (text, known) = (view.text, shown.known);
    html! {
        dl.facts {
            dt { (text.of("safety-demand-issuing")) } dd { (text.of(known.demand.issuing.label())) }
            dt { (text.of("safety-demand-judge-signed")) } dd { (text.of(known.facts.judge_signed.label())) }
            dt { (text.of("safety-demand-response")) } dd { (text.of(known.demand.response.label())) }
            @for it in Line::ALL.iter().filter(|it| !known.facts.line(**it).is_empty()) {
                dt { (text.of(it.label())) } dd.typed { bdi { (known.facts.line(*it)) } }
            }
        }
    }
}

/// Whose records are kept, and finding whom else it is about.
fn about(view: &View, shown: &Shown, to: &str) -> Markup {
    let text = view.text;
    let words = Field {
        name: "words",
        label: "people-find-words",
        kind: "search",
        autocomplete: "off",
    };
    html! {
        section.card {
            h2 { (text.of("safety-holds")) }
            p.help { (text.of("safety-holds-help")) }
            @if shown.known.holds.is_empty() { p { (text.of("safety-holds-none")) } }
            ul.plain { @for it in &shown.known.holds { (hold(view, shown, to, it)) } }
            @if view.may(Permission::WorkDemands) {
                (widgets::post_form(view, &format!("{to}/find"), &html! {
                    (widgets::field(view, &Filled::new(), words))
                    button.plain { (text.of("people-find")) }
                }))
            }
            @if let Some(found) = shown.searched {
                @if found.is_empty() { (widgets::empty(&text.of("people-found-nobody"))) }
                ul.plain {
                    @for it in found {
                        li {
                            a href={ "/people/" (it.id) } { bdi { (it.listed()) } } " "
                            (widgets::post_form(view, &format!("{to}/holds"), &html! {
                                input type="hidden" name="person" value=(it.id);
                                button.quiet { (text.of("safety-hold")) }
                            }))
                        }
                    }
                }
            }
        }
    }
}

fn hold(view: &View, shown: &Shown, to: &str, it: &Hold) -> Markup {
    let text = view.text;
    html! {
        @if let Some(found) = shown.named.get(&it.person) {
            li {
                a href={ "/people/" (found.id) } { bdi { (found.listed()) } }
                " · " (widgets::moment(view, it.since)) " "
                @if view.may(Permission::LiftHolds) {
                    (widgets::post_button(view, &format!("{to}/holds/{}/lift", it.id), &text.of("safety-hold-lift"), Look::Quiet))
                }
            }
        }
    }
}
