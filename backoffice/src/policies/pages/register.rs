//! The register of signatures, on a page and as a file.

use super::super::model::Standing;
use super::super::register::Line;
use super::standing;
use crate::csv;
use crate::web::View;
use crate::web::widgets;
use maud::{Markup, html};

/// The whole page.
pub(in crate::policies) fn register(view: &View, lines: &[Line]) -> Markup {
    let (text, tag) = (view.text, view.text.language().tag());
    html! {
        p.lead { (text.of("policies-register-lead")) }
        @if lines.is_empty() { (widgets::empty(&text.of("policies-none"))) }
        @for it in lines {
            section.card {
                h2 dir="auto" { (it.version.in_language(tag).map_or("", |(_, it)| it.title.as_str())) }
                p {
                    (text.with("policies-version-since", &[("number", it.version.number.into()), ("day", it.version.published_on().map(|it| it.to_string()).unwrap_or_default().into())]))
                    " · "
                    @if it.is_in_force { (text.of("policies-is-in-force")) } @else { (text.of("policies-was-in-force")) }
                    " · "
                    (text.with("policies-signed-of", &[("signed", it.signed().into()), ("all", it.people.len().into())]))
                }
                (people(view, it))
            }
        }
        ul.more {
            li { a href="/policies/register.csv" download { (text.of("policies-register-file")) } }
            li { a href="/policies" { (text.of("policies-title")) } }
        }
    }
}

fn people(view: &View, line: &Line) -> Markup {
    let text = view.text;
    let columns = ["policies-name", "policies-role", "policies-standing"].map(|it| text.of(it));
    let rows: Vec<Vec<Markup>> = line.people.iter().map(|(staff, it)| vec![
        html! { bdi { (staff.display_name) } @if !staff.is_active { " · " (text.of("access-inactive")) } },
        html! { (text.of(staff.role.label())) },
        standing(view, *it),
    ]).collect();
    html! {
        @if rows.is_empty() { (widgets::empty(&text.of("policies-nobody-signed"))) }
        @else { (widgets::table(&text.of("policies-register"), &columns, &rows)) }
    }
}

/// The register as a table for spreadsheets.
pub(in crate::policies) fn file(view: &View, lines: &[Line]) -> String {
    let (text, tag) = (view.text, view.text.language().tag());
    let head = [
        "policies-policy",
        "policies-version",
        "policies-since",
        "policies-name",
        "policies-role",
        "policies-standing",
    ]
    .map(|it| text.of(it));
    let mut rows = vec![head.to_vec()];
    for line in lines {
        for (staff, it) in &line.people {
            let words = match it {
                Standing::Signed { on } => {
                    text.with("policies-signed-on", &[("day", on.to_string().into())])
                }
                Standing::Due { until } => {
                    text.with("policies-due-until", &[("day", until.to_string().into())])
                }
                Standing::Late { since } => {
                    text.with("policies-late-since", &[("day", since.to_string().into())])
                }
            };
            rows.push(vec![
                line.version
                    .in_language(tag)
                    .map_or(String::new(), |(_, it)| it.title.clone()),
                line.version.number.to_string(),
                line.version
                    .published_on()
                    .map(|it| it.to_string())
                    .unwrap_or_default(),
                staff.display_name.clone(),
                text.of(staff.role.label()),
                words,
            ]);
        }
    }
    csv::write(
        rows.iter()
            .map(|row| row.iter().map(String::as_str).collect()),
    )
}
