//! The list of events.

use super::facts::facts;
use crate::access::StaffId;
use crate::events::Past;
use crate::web::View;
use crate::web::widgets;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The events, newest first, with the way to older ones.
pub(super) fn list(view: &View, past: &[Past], names: &BTreeMap<StaffId, String>) -> Markup {
    let columns = [
        "events-number",
        "events-at",
        "events-who",
        "events-what",
        "events-subject",
    ]
    .map(|it| view.text.of(it));
    let rows: Vec<Vec<Markup>> = past.iter().map(|it| row(view, it, names)).collect();
    let older = past.last().map(|it| it.seq - 1).filter(|it| *it > 0);
    html! {
        p.lead { (view.text.of("events-lead")) }
        @if rows.is_empty() { (widgets::empty(&view.text.of("events-none"))) } @else { (widgets::table(&view.text.of("events-title"), &columns, &rows)) }
        @if let Some(until) = older { p { a.button href={ "/events?until=" (until) } { (view.text.of("events-older")) } } }
    }
}

/// What happened to one thing, the oldest first.
pub fn steps(view: &View, past: &[Past], names: &BTreeMap<StaffId, String>) -> Markup {
    let columns = ["events-at", "events-who", "events-what"].map(|it| view.text.of(it));
    let row = |it: &Past| row(view, it, names).into_iter().skip(1).take(3).collect();
    let rows: Vec<Vec<Markup>> = past.iter().map(row).collect();
    if rows.is_empty() {
        return widgets::empty(&view.text.of("events-none"));
    }
    widgets::table(&view.text.of("events-title"), &columns, &rows)
}

fn row(view: &View, past: &Past, names: &BTreeMap<StaffId, String>) -> Vec<Markup> {
    vec![
        html! { (past.seq) },
        widgets::moment(view, past.at),
        html! { (who(view, past, names)) },
        html! {
            (view.text.of(&past.kind))
            @if let Some(facts) = facts(view, past, names) { " " small { (facts) } }
        },
        html! { code dir="ltr" { (subject(past, names)) } },
    ]
}

fn who(view: &View, past: &Past, names: &BTreeMap<StaffId, String>) -> String {
    let name = past.actor_id.and_then(|it| names.get(&it)).cloned();
    let id = || {
        past.actor_id
            .map(|it| short(&it.to_string()))
            .unwrap_or_default()
    };
    match past.actor_kind.as_str() {
        "staff" => name.unwrap_or_else(id),
        "kiosk" => view.text.with("events-kiosk", &[("id", id().into())]),
        "public" => view.text.of("events-public"),
        _ => view.text.of("events-program"),
    }
}

/// A name when the subject is a member of staff, else the id or label itself.
fn subject(past: &Past, names: &BTreeMap<StaffId, String>) -> String {
    let name = past
        .subject
        .parse()
        .ok()
        .and_then(|it: StaffId| names.get(&it))
        .cloned();
    name.unwrap_or_else(|| short(&past.subject))
}

/// The end of an id is the part in which ids differ.
fn short(id: &str) -> String {
    if id.len() == 36 {
        id[28..].to_owned()
    } else {
        id.to_owned()
    }
}
