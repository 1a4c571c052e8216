//! The training log.

use super::super::training::{FIELDS, Training, total};
use super::day;
use crate::access::{Permission, StaffId};
use crate::web::widgets::{self, Field, Look};
use crate::web::{Filled, View};
use chrono::{Months, NaiveDate};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The whole page. `names` are those who may be chosen.
pub(in crate::policies) fn log(
    view: &View,
    lines: &[Training],
    names: &BTreeMap<StaffId, String>,
    (today, filled): (NaiveDate, &Filled),
) -> Markup {
    let text = view.text;
    let keeps = view.may(Permission::KeepPolicies);
    html! {
        (widgets::home("/policies/training", &widgets::corrections(view, filled)))
        p.lead { (text.of("policies-training-lead")) }
        @if lines.is_empty() { (widgets::empty(&text.of("policies-training-none"))) }
        @else { (totals(view, lines, names, today)) (table(view, lines, names)) }
        @if keeps {
            details.act open[!filled.refusals().is_empty()] {
                summary { (text.of("policies-training-add")) }
                (form(view, names, filled))
            }
        }
        p.more { a href="/policies" { (text.of("policies-title")) } }
    }
}

fn hours(minutes: u32) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

/// How much everyone was taught in the last twelve months.
fn totals(
    view: &View,
    lines: &[Training],
    names: &BTreeMap<StaffId, String>,
    today: NaiveDate,
) -> Markup {
    let text = view.text;
    let since = today.checked_sub_months(Months::new(12)).unwrap_or(today);
    let columns = ["policies-name", "policies-training-year"].map(|it| text.of(it));
    let rows: Vec<Vec<Markup>> = names
        .iter()
        .filter(|(id, _)| lines.iter().any(|it| it.staff == **id))
        .map(|(id, name)| {
            vec![
                html! { bdi { (name) } },
                html! { bdi { (hours(total(lines, *id, since))) } },
            ]
        })
        .collect();
    html! { (widgets::table(&text.of("policies-training-year"), &columns, &rows)) }
}

fn table(view: &View, lines: &[Training], names: &BTreeMap<StaffId, String>) -> Markup {
    let text = view.text;
    let columns = [
        "policies-training-day",
        "policies-name",
        "policies-training-topic",
        "policies-training-hours",
        "policies-training-by",
        "policies-training-certificate",
        "access-next",
    ]
    .map(|it| text.of(it));
    let rows: Vec<Vec<Markup>> = lines.iter().map(|it| vec![
        day(it.held_on),
        html! { bdi { (names.get(&it.staff).map_or("", String::as_str)) } },
        html! { @if it.struck_on.is_some() { del { bdi { (it.topic) } } } @else { bdi { (it.topic) } } },
        html! { bdi { (hours(it.minutes)) } },
        html! { bdi { (it.held_by) } },
        html! { bdi { (it.certificate) } },
        strike(view, it),
    ]).collect();
    widgets::table(&text.of("policies-training"), &columns, &rows)
}

fn strike(view: &View, it: &Training) -> Markup {
    let text = view.text;
    html! {
        @if let Some(on) = it.struck_on { (text.with("policies-training-struck", &[("day", on.to_string().into())])) }
        @else if view.may(Permission::KeepPolicies) {
            (widgets::post_button(view, &format!("/policies/training/{}/strike", it.id), &text.of("policies-training-strike"), Look::Quiet))
        }
    }
}

fn form(view: &View, names: &BTreeMap<StaffId, String>, filled: &Filled) -> Markup {
    let [staff, topic, held_on, hours, held_by, certificate] = FIELDS;
    let line = |name, label, kind| {
        widgets::field(
            view,
            filled,
            Field {
                name,
                label,
                kind,
                autocomplete: "off",
            },
        )
    };
    let mut people = vec![(String::new(), view.text.of("policies-choose"))];
    people.extend(
        names
            .iter()
            .map(|(id, name)| (id.to_string(), name.clone())),
    );
    widgets::post_form(
        view,
        "/policies/training",
        &html! {
            (widgets::choice(view, filled, staff, "policies-name", &people))
            (line(topic, "policies-training-topic", "text"))
            (line(held_on, "policies-training-day", "date"))
            (line(hours, "policies-training-hours", "text"))
            (line(held_by, "policies-training-by", "text"))
            (line(certificate, "policies-training-certificate", "text"))
            button.main { (view.text.of("policies-save")) }
        },
    )
}
