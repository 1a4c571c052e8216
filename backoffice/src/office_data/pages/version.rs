//! One version: what it says, in what it departs from what counts now, and what can be done with it.

use super::super::diff::{Line, diff};
use super::super::model::mark;
use super::super::routes::{SEEN, address, row_field};
use super::super::standing::{Shown, Standing};
use super::{by, name, state_message, verification};
use crate::access::Permission;
use crate::versions::{Row, State, Verified};
use crate::web::widgets::{self, Field, Tone};
use crate::web::{Filled, View, sentence};
use chrono::NaiveDate;
use maud::{Markup, html};

pub(in crate::office_data) fn version(
    view: &View,
    it: &Shown,
    filled: &Filled,
    today: NaiveDate,
) -> Markup {
    let text = view.text;
    let kind = it.standing.kind;
    html! {
        (widgets::home(&address(kind, it.number), &widgets::corrections(view, filled)))
        h2 #state { (name(view, it.number)) }
        @if let Some(it) = filled.refusal("state") { p.correction { (sentence(text, it)) } }
        (facts(view, it))
        (steps(view, it, filled, today))
        @if it.number != it.standing.number {
            h3 { (text.of("office-data-changes")) }
            (changes(view, &diff(&it.in_force, &it.words)))
        }
        (verify(view, it, filled, today))
        h3 { (text.of("office-data-text")) }
        p { a.button href={ (address(kind, it.number)) "/file" } download { (text.of("office-data-download")) } }
        details.act { summary { (text.of("office-data-read")) } (numbered(&it.words)) }
        p.more { a href={ "/office/data/" (kind.word) } { (text.of("office-data-back-to-versions")) } }
    }
}

fn facts(view: &View, it: &Shown) -> Markup {
    let text = view.text;
    let named = |by: Option<uuid::Uuid>| {
        by.and_then(|by| it.names.get(&by))
            .map_or("", String::as_str)
    };
    let signed = |by, at| html! { bdi { (named(by)) } " " (widgets::moment(view, at)) };
    html! {
        dl.facts {
            @if let Some(version) = &it.version {
                dt { (text.of("office-data-state")) } dd {
                    (text.of(state_message(&version.state)))
                    @if it.number == it.standing.number { " · " strong { (text.of("office-data-counts")) } }
                }
                dt { (text.of("office-data-made")) } dd { (signed(version.made_by, version.made_at)) }
                @if !version.note.is_empty() { dt { (text.of("office-data-note")) } dd { bdi dir="auto" { (version.note) } } }
                @if let Some(proposed) = version.state.proposed() {
                    dt { (text.of("office-data-proposed")) } dd { (signed(proposed.by, proposed.at)) }
                }
                @if let Some(approved) = version.state.approved() {
                    dt { (text.of("office-data-approved")) } dd {
                        (signed(approved.by, approved.at))
                        @if approved.was_alone { " · " (text.of("office-data-was-alone")) }
                    }
                    dt { (text.of("office-data-valid-from")) } dd { bdi.digits dir="ltr" { (approved.valid_from) } }
                }
            } @else {
                dt { (text.of("office-data-state")) } dd {
                    (text.of("office-data-shipped-means"))
                    @if it.standing.number == 0 { " · " strong { (text.of("office-data-counts")) } }
                }
            }
            dt { (text.of("office-data-checked")) } dd { (verification(view, &it.signed)) }
        }
    }
}

/// What can be done with it now.
fn steps(view: &View, it: &Shown, filled: &Filled, today: NaiveDate) -> Markup {
    let text = view.text;
    let to = |verb: &str| format!("{}/{verb}", address(it.standing.kind, it.number));
    let button = |verb: &str, label: &str, look: &str| {
        let fields = html! { (seen(it)) button.(look) { (text.of(label)) } };
        widgets::post_form(view, &to(verb), &fields)
    };
    let is_yet_to_count =
        |state: &State| matches!(state, State::Approved(_, it) if today < it.valid_from);
    let proposes = view.may(Permission::ProposeOfficeData);
    html! {
        @match it.version.as_ref().map(|it| it.state) {
            Some(State::Draft) => {
                p { a.button href=(to("edit")) { (text.of("office-data-edit")) } }
                @if proposes { (button("propose", "office-data-propose", "main")) }
                @else { p { (text.of("office-data-draft-waits")) } }
                (button("withdraw", "office-data-withdraw", "quiet"))
            },
            Some(State::Proposed(_)) => {
                @if view.may(Permission::ApproveOfficeData) { (approve(view, it, &to("approve"), filled, today)) }
                @else { p { (text.of("office-data-waits")) } }
                @if proposes { (button("withdraw", "office-data-withdraw", "quiet")) }
            },
            Some(state) if is_yet_to_count(&state) && view.may(Permission::ApproveOfficeData) => {
                (button("withdraw", "office-data-withdraw", "danger"))
            },
            _ => {},
        }
        @if it.number != it.standing.number && proposes && !matches!(it.version.as_ref().map(|it| it.state), Some(State::Draft | State::Proposed(_))) {
            details.act {
                summary { (text.of("office-data-take-up")) }
                p { (text.of("office-data-take-up-means")) }
                (button("take-up", "office-data-take-up-now", "plain"))
            }
        }
    }
}

fn approve(view: &View, it: &Shown, action: &str, filled: &Filled, today: NaiveDate) -> Markup {
    let text = view.text;
    if it.is_own {
        return widgets::message(Tone::Calm, &text.of("office-data-own-proposal"));
    }
    let filled = match filled.refusal("valid_from") {
        Some(_) => filled.clone(),
        None => Filled::new().with("valid_from", it.begins.unwrap_or(today).to_string()),
    };
    html! {
        @if it.is_alone { (widgets::message(Tone::Attention, &text.of("office-data-alone"))) }
        (widgets::post_form(view, action, &html! {
            (widgets::field(view, &filled, Field { name: "valid_from", label: "office-data-valid-from", kind: "date", autocomplete: "off" }))
            (seen(it))
            button.main { (text.of("office-data-approve")) }
        }))
    }
}

/// Each form names the text that stands on the page.
fn seen(it: &Shown) -> Markup {
    html! { input type="hidden" name=(SEEN) value=(mark(&it.words)); }
}

/// The form with which somebody signs that they compared it, or rows of it.
fn verify(view: &View, it: &Shown, filled: &Filled, today: NaiveDate) -> Markup {
    let text = view.text;
    let is_refused = filled.refusal("compared_with").is_some();
    let filled = if is_refused {
        filled.clone()
    } else {
        Filled::new().with("on", today.to_string())
    };
    html! {
        @if view.may(Permission::VerifyOfficeData) {
            details.act open[is_refused] {
                summary { (text.of("office-data-verify")) }
                p { (text.of("office-data-verify-means")) }
                (widgets::post_form(view, &format!("{}/verify", address(it.standing.kind, it.number)), &html! {
                    (seen(it))
                    (widgets::field(view, &filled, Field { name: "compared_with", label: "office-data-compared-with", kind: "text", autocomplete: "off" }))
                    (widgets::field(view, &filled, Field { name: "on", label: "office-data-verified-on", kind: "date", autocomplete: "off" }))
                    @if !it.signed.rows.is_empty() { (rows(view, it, &filled)) }
                    button.main name="what" value="whole" { (text.of("office-data-verify-now")) }
                }))
            }
        } @else if !it.signed.rows.is_empty() {
            details.act {
                summary { (text.of("office-data-rows")) }
                ul { @for (row, verified) in &it.signed.rows { li { (one_row(view, it, row, verified.as_ref())) } } }
            }
        }
    }
}

/// The rows, each with a box to tick and whether somebody compared it.
fn rows(view: &View, it: &Shown, filled: &Filled) -> Markup {
    let text = view.text;
    html! {
        fieldset {
            legend { (text.of("office-data-rows")) }
            p.help { (text.of("office-data-rows-means")) }
            @for (row, verified) in &it.signed.rows {
                @let name = row_field(row);
                label.check {
                    input type="checkbox" name=(name) value="yes" checked[filled.value(&name) == "yes"];
                    " " (one_row(view, it, row, verified.as_ref()))
                }
            }
            button.plain name="what" value="rows" { (text.of("office-data-verify-rows")) }
        }
    }
}

fn one_row(view: &View, it: &Shown, row: &Row, verified: Option<&Verified>) -> Markup {
    let text = view.text;
    let line = [("line", row.line.to_string().into())];
    html! {
        @if row.table.is_empty() { (text.of("office-data-before-rows")) }
        @else { (text.with("office-data-line", &line)) " " code lang="en" dir="ltr" { (row.table) " " (row.id) } }
        " "
        @match it.signed.whole.as_ref().or(verified) {
            Some(it) => (by(view, it)),
            None => span.state.attention { (text.of("office-data-unverified")) },
        }
    }
}

/// Two versions beside each other.
pub(in crate::office_data) fn compare(
    view: &View,
    it: &Standing,
    (from, before): &(u32, String),
    (to, after): &(u32, String),
) -> Markup {
    let text = view.text;
    html! {
        h2 { (text.of(it.kind.label)) }
        p.lead {
            a href=(address(it.kind, *from)) { (name(view, *from)) } " → "
            a href=(address(it.kind, *to)) { (name(view, *to)) }
        }
        (changes(view, &diff(before, after)))
        p.more { a href={ "/office/data/" (it.kind.word) } { (text.of("office-data-back-to-versions")) } }
    }
}

/// The lines in which two texts differ: a sign and a word for each, never colour alone.
pub(super) fn changes(view: &View, lines: &[Line]) -> Markup {
    let text = view.text;
    let row = |class: &str, sign: &str, word: Option<&str>, number: &usize, words: &str| {
        html! {
            div.{ "change " (class) } {
                span.number aria-hidden="true" { (number) }
                span.sign { span aria-hidden="true" { (sign) } @if let Some(it) = word { span.unseen { (text.of(it)) } } }
                code { (words) }
            }
        }
    };
    html! {
        @if lines.is_empty() { (widgets::empty(&text.of("office-data-same"))) }
        @else {
            div.changes lang="en" dir="ltr" tabindex="0" role="region" aria-label=(text.of("office-data-changes")) {
                @for line in lines {
                    @match line {
                        Line::Same(number, words) => (row("same", " ", None, number, words)),
                        Line::Added(number, words) => (row("added", "+", Some("office-data-added"), number, words)),
                        Line::Gone(number, words) => (row("gone", "−", Some("office-data-gone"), number, words)),
                        Line::Gap => div.change.gap { "⋯" },
                    }
                }
            }
        }
    }
}

/// A text with the numbers of its lines.
fn numbered(words: &str) -> Markup {
    html! {
        div.changes lang="en" dir="ltr" tabindex="0" {
            @for (at, line) in words.lines().enumerate() {
                div.change.same { span.number aria-hidden="true" { (at + 1) } code { (line) } }
            }
        }
    }
}
