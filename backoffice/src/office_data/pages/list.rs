//! Every kind of data and how it stands, and the versions of one.

use super::super::routes::address;
use super::super::standing::Standing;
use super::{name, state_message, verification};
use crate::access::StaffId;
use crate::versions::Version;
use crate::web::View;
use crate::web::widgets::{self, Tone};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// Every kind of data.
pub(in crate::office_data) fn list(view: &View, all: &[Standing]) -> Markup {
    let text = view.text;
    let columns = [
        "office-data-kind",
        "office-data-in-force",
        "office-data-next",
        "office-data-checked",
    ]
    .map(|it| text.of(it));
    let rows: Vec<Vec<Markup>> = all.iter().map(|it| row(view, it)).collect();
    html! {
        p.lead { (text.of("office-data-lead")) }
        (widgets::table(&text.of("office-data-title"), &columns, &rows))
    }
}

fn row(view: &View, it: &Standing) -> Vec<Markup> {
    let text = view.text;
    let kind = it.kind;
    let waiting = it
        .versions
        .iter()
        .filter(|it| it.state.word() == "proposed")
        .count();
    vec![
        html! { a href={ "/office/data/" (kind.word) } { (text.of(kind.label)) } },
        in_force(view, it),
        html! {
            @if let Some((number, day)) = it.next {
                a href=(address(kind, number)) { (name(view, number)) } " "
                (text.of("office-data-from")) " " bdi.digits dir="ltr" { (day) }
            } @else { "–" }
            @if waiting != 0 { " " span.state.attention { (text.with("office-data-waiting", &[("count", waiting.into())])) } }
        },
        verification(view, &it.signed),
    ]
}

fn in_force(view: &View, it: &Standing) -> Markup {
    let text = view.text;
    html! {
        a href=(address(it.kind, it.number)) { (name(view, it.number)) }
        @if let Some(day) = it.since { " " (text.of("office-data-from")) " " bdi.digits dir="ltr" { (day) } }
        @if !it.faults.is_empty() { " " span.state.attention { (text.of("office-data-unreadable")) } }
    }
}

/// The versions of one kind, and what can be done.
pub(in crate::office_data) fn one(
    view: &View,
    it: &Standing,
    names: &BTreeMap<StaffId, String>,
) -> Markup {
    let text = view.text;
    let kind = it.kind;
    let columns = [
        "office-data-what",
        "office-data-state",
        "office-data-made",
        "office-data-note",
        "office-data-compare",
    ]
    .map(|it| text.of(it));
    let mut rows: Vec<Vec<Markup>> = it
        .versions
        .iter()
        .map(|of| line(view, it, of, names))
        .collect();
    rows.push(shipped(view, it));
    html! {
        @if let Some(help) = text.attribute(kind.label, "help") { p.lead { (help) } }
        @if !it.faults.is_empty() {
            (widgets::message(Tone::Attention, &text.of("office-data-newer-program")))
            p { a href={ "/office/data/" (kind.word) "/diff?from=" (it.number) "&to=0" } { (text.of("office-data-newer-look")) } }
        }
        dl.facts {
            dt { (text.of("office-data-in-force")) } dd { (in_force(view, it)) }
            dt { (text.of("office-data-checked")) } dd { (verification(view, &it.signed)) }
        }
        p { a.button href={ "/office/data/" (kind.word) "/new" } { (text.of("office-data-write")) } }
        (widgets::table(&text.of("office-data-versions"), &columns, &rows))
        (choose(view, it))
        p.more { a href="/office/data" { (text.of("office-data-back")) } }
    }
}

fn line(
    view: &View,
    it: &Standing,
    of: &Version,
    names: &BTreeMap<StaffId, String>,
) -> Vec<Markup> {
    let text = view.text;
    let by = of.made_by.and_then(|it| names.get(&it));
    vec![
        html! { a href=(address(it.kind, of.number)) { (name(view, of.number)) } },
        html! {
            @if it.number == of.number { strong { (text.of("office-data-counts")) } }
            @else { (text.of(state_message(&of.state))) }
            @if let Some(approved) = of.state.approved() { " " (text.of("office-data-from")) " " bdi.digits dir="ltr" { (approved.valid_from) } }
        },
        html! { bdi { (by.map_or("", String::as_str)) } " " (widgets::moment(view, of.made_at)) },
        html! { bdi dir="auto" { (of.note) } },
        html! {
            @if it.number != of.number {
                a href={ "/office/data/" (it.kind.word) "/diff?from=" (it.number) "&to=" (of.number) } { (text.of("office-data-with-now")) }
            }
        },
    ]
}

fn shipped(view: &View, it: &Standing) -> Vec<Markup> {
    let text = view.text;
    vec![
        html! { a href=(address(it.kind, 0)) { (name(view, 0)) } },
        html! { @if it.number == 0 { strong { (text.of("office-data-counts")) } } },
        html! { "–" },
        html! {},
        html! {
            @if it.number != 0 {
                a href={ "/office/data/" (it.kind.word) "/diff?from=" (it.number) "&to=0" } { (text.of("office-data-with-now")) }
            }
        },
    ]
}

/// Any two versions beside each other.
fn choose(view: &View, it: &Standing) -> Markup {
    let text = view.text;
    let numbers = || it.versions.iter().map(|it| it.number).chain([0]);
    let select = |field: &str, label: &str, chosen: u32| {
        html! {
            div.field {
                label for=(field) { (text.of(label)) }
                select #(field) name=(field) {
                    @for number in numbers() { option value=(number) selected[number == chosen] { (name(view, number)) } }
                }
            }
        }
    };
    html! {
        @if !it.versions.is_empty() {
            details.act {
                summary { (text.of("office-data-compare-two")) }
                form method="get" action={ "/office/data/" (it.kind.word) "/diff" } {
                    (select("from", "office-data-earlier", 0))
                    (select("to", "office-data-later", it.versions.first().map_or(0, |it| it.number)))
                    button.plain { (text.of("office-data-compare")) }
                }
            }
        }
    }
}
