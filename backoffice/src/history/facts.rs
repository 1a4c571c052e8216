//! What the record says of an event beside who, what and when, in words of the reader's language.

use crate::access::StaffId;
use crate::events::Past;
use crate::web::View;
use chrono::{DateTime, Utc};
use serde_json::Value;
use shared::form::Form;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The facts that are shown, in this order, each with its message.
const FACTS: [(&str, &str); 16] = [
    ("window", "events-fact-window"),
    ("station", "events-fact-station"),
    ("table", "events-fact-table"),
    ("colour", "events-fact-colour"),
    ("from", "events-fact-from"),
    ("to", "events-fact-to"),
    ("lane", "events-fact-lane"),
    ("staff", "events-fact-staff"),
    ("until", "events-fact-until"),
    ("day", "events-fact-day"),
    ("calls", "events-fact-calls"),
    ("minutes", "events-fact-minutes"),
    ("label", "events-fact-label"),
    ("days", "events-fact-days"),
    ("why", "events-fact-why"),
    ("red_passed_over", "events-fact-red-passed-over"),
];

/// The reasons that stand in events, each with its message; others are shown as they are.
const WHYS: [(&str, &str); 61] = [
    ("urgent", "events-fact-why-urgent"),
    ("priority", "queue-priority"),
    ("appointment", "events-fact-why-appointment"),
    ("longest-here", "events-fact-why-longest-here"),
    ("body", "queue-priority-body"),
    ("child", "queue-priority-child"),
    ("dated-paper", "queue-priority-dated-paper"),
    ("mistake", "queue-lowers-mistake"),
    ("later", "queue-lowers-later"),
    ("no-longer", "queue-lowers-no-longer"),
    ("seen-to", "queue-lowers-seen-to"),
    ("wish", "queue-goes-wish"),
    ("not-found", "queue-goes-not-found"),
    ("nobody-free", "queue-goes-nobody-free"),
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
    ("answer", "workshops-why-answer"),
    ("paper", "workshops-why-paper"),
    ("signature", "workshops-why-signature"),
    ("form", "workshops-why-form"),
    ("something-else", "workshops-why-other"),
    ("wrong", "events-fact-why-wrong"),
    ("over", "events-fact-why-over"),
    ("other-day", "events-fact-why-other-day"),
    ("given-up", "events-fact-why-given-up"),
    ("person", "appointments-reason-person"),
    ("office", "appointments-reason-office"),
    ("mistake", "appointments-reason-mistake"),
    ("undone", "appointments-reason-undone"),
    ("no-longer-needed", "appointments-reminder-over"),
    ("not-allowed", "appointments-reminder-not-allowed"),
    ("no-answer", "appointments-reminder-no-answer"),
    ("server-gone", "appointments-reminder-unreachable"),
    ("not-taken", "appointments-reminder-not-taken"),
    ("not-let-in", "appointments-reminder-not-let-in"),
    ("unknown-if-sent", "appointments-reminder-unknown"),
    ("unwanted", "appointments-reminder-unwanted"),
    ("other-way", "appointments-reminder-other-way"),
    ("no-paper", "kiosks-fault-no-paper"),
    ("cover-open", "kiosks-fault-cover-open"),
    ("error", "kiosks-fault-error"),
    ("offline", "kiosks-fault-offline"),
    ("unreachable", "kiosks-fault-unreachable"),
    ("cut-off", "kiosks-fault-cut-off"),
    ("silent", "kiosks-fault-silent"),
    ("slow", "kiosks-fault-slow"),
    ("other", "kiosks-fault-other"),
    ("phone", "referrals-how-phone"),
    ("visit", "referrals-how-visit"),
    ("website", "referrals-how-website"),
    ("letter", "referrals-how-letter"),
    ("roster", "referrals-how-roster"),
];

/// How urgent somebody is, each with its message.
const COLOURS: [(&str, &str); 5] = [
    ("red", "intake-colour-red"),
    ("orange", "intake-colour-orange"),
    ("yellow", "intake-colour-yellow"),
    ("green", "intake-colour-green"),
    ("blue", "intake-colour-blue"),
];

/// The facts of an event that have words, such as the window and why the visitor was next.
pub(super) fn facts(view: &View, past: &Past, names: &BTreeMap<StaffId, String>) -> Option<String> {
    let detail: Value = serde_json::from_str(&past.detail).ok()?;
    let fact = |(key, id): &(&str, &str)| {
        let value = plain(detail.get(*key)?)?;
        if *key == "why"
            && let Some((_, why)) = WHYS.iter().find(|it| it.0 == value)
        {
            return Some(view.text.of(why));
        }
        let words = words(view, key, &value, names).unwrap_or(value);
        Some(view.text.with(id, &[("value", words.as_str().into())]))
    };
    let facts: Vec<String> = FACTS.iter().filter_map(fact).collect();
    (!facts.is_empty()).then(|| facts.join(" · "))
}

fn plain(value: &Value) -> Option<String> {
    Some(match value {
        Value::Null => return None,
        Value::String(it) => it.clone(),
        Value::Array(them) => {
            let words: Vec<&str> = them.iter().filter_map(Value::as_str).collect();
            words.join(", ")
        }
        other => other.to_string(),
    })
}

/// A value that stands in the record as an id, a word of the program or a moment, as the reader knows it.
fn words(view: &View, key: &str, value: &str, names: &BTreeMap<StaffId, String>) -> Option<String> {
    match key {
        "colour" | "from" | "to" => {
            let found = COLOURS.iter().find(|it| it.0 == value)?;
            Some(view.text.of(found.1))
        }
        "lane" => {
            let lanes = &Form::current().lanes;
            let found = lanes.iter().find(|it| it.id == value)?;
            Some(view.text.of(&found.text))
        }
        "staff" => names.get(&value.parse::<Uuid>().ok()?).cloned(),
        "until" => {
            let at: DateTime<Utc> = value.parse().ok()?;
            let local = at.with_timezone(&view.zone);
            Some(local.format("%H:%M").to_string())
        }
        _ => None,
    }
}
