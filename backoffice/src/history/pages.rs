//! The list of events.

use crate::access::StaffId;
use crate::events::Past;
use crate::web::View;
use crate::web::widgets;
use maud::{Markup, html};
use serde_json::Value;
use std::collections::BTreeMap;

/// The facts that are shown, in this order, each with its message.
const FACTS: [(&str, &str); 5] = [
    ("window", "events-fact-window"),
    ("calls", "events-fact-calls"),
    ("minutes", "events-fact-minutes"),
    ("label", "events-fact-label"),
    ("why", "events-fact-why"),
];

/// The reasons that stand in events, each with its message; others are shown as they are.
const WHYS: [(&str, &str); 23] = [
    ("urgent", "events-fact-why-urgent"),
    ("longest-wait", "events-fact-why-longest-wait"),
    ("chosen", "events-fact-why-chosen"),
    ("asked", "events-fact-why-asked"),
    ("language", "events-fact-why-language"),
    ("other-bytes", "events-fact-why-other-bytes"),
    ("other-visit", "events-fact-why-other-visit"),
    ("other-series", "events-fact-why-other-series"),
    ("revoked", "events-fact-why-revoked"),
    ("unknown-visit", "events-fact-why-unknown-visit"),
    ("not-opened", "events-fact-why-not-opened"),
    ("other-replaced", "events-fact-why-other-replaced"),
    ("wrong", "events-fact-why-wrong"),
    ("over", "events-fact-why-over"),
    ("no-paper", "kiosks-fault-no-paper"),
    ("cover-open", "kiosks-fault-cover-open"),
    ("error", "kiosks-fault-error"),
    ("offline", "kiosks-fault-offline"),
    ("unreachable", "kiosks-fault-unreachable"),
    ("cut-off", "kiosks-fault-cut-off"),
    ("silent", "kiosks-fault-silent"),
    ("slow", "kiosks-fault-slow"),
    ("other", "kiosks-fault-other"),
];

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

fn row(view: &View, past: &Past, names: &BTreeMap<StaffId, String>) -> Vec<Markup> {
    vec![
        html! { (past.seq) },
        widgets::moment(view, past.at),
        html! { (who(view, past, names)) },
        html! {
            (view.text.of(&past.kind))
            @if let Some(facts) = facts(view, past) { " " small { (facts) } }
        },
        html! { code dir="ltr" { (subject(past, names)) } },
    ]
}

/// The facts of an event that have words, such as the window and why the visitor was next.
fn facts(view: &View, past: &Past) -> Option<String> {
    let detail: Value = serde_json::from_str(&past.detail).ok()?;
    let fact = |(key, id): &(&str, &str)| {
        let value = match detail.get(*key)? {
            Value::String(it) => it.clone(),
            other => other.to_string(),
        };
        Some(
            match WHYS.iter().find(|it| *key == "why" && it.0 == value) {
                Some((_, why)) => view.text.of(why),
                None => view.text.with(id, &[("value", value.as_str().into())]),
            },
        )
    };
    let facts: Vec<String> = FACTS.iter().filter_map(fact).collect();
    (!facts.is_empty()).then(|| facts.join(" · "))
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
