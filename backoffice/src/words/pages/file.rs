//! What a file would change, before it does.

use super::super::actions::Then;
use super::super::import::{Change, Fault, Reading};
use super::foreign;
use crate::problem::{Refusal, Refuses};
use crate::web::{View, sentence, widgets};
use maud::{Markup, html};
use translations::Language;

/// More lines are counted and not shown.
const LINES_MAX: usize = 100;

/// What is wrong with the file, or what it would change with the button that does it.
pub(in crate::words) fn preview(
    view: &View,
    language: Language,
    reading: &Reading,
    file: &str,
) -> Markup {
    let text = view.text;
    let count = |it: usize| [("count", u32::try_from(it).unwrap_or(u32::MAX).into())];
    html! {
        p { a href={ "/words/" (language) } { (text.of("words-back")) } }
        @if !reading.faults.is_empty() {
            div.corrections role="alert" tabindex="-1" {
                h2 { (text.with("words-file-faults", &count(reading.faults.len()))) }
                ul { @for it in reading.faults.iter().take(LINES_MAX) { li { (fault(view, it)) } } }
            }
            p { (text.of("words-file-nothing-kept")) }
        } @else if reading.changes.is_empty() {
            (widgets::empty(&text.of("words-file-same")))
        } @else {
            p.lead { (text.with("words-file-changes", &count(reading.changes.len()))) }
            (changes(view, language, &reading.changes))
            (widgets::file_form(view, &format!("/words/{language}/import/apply"), &html! {
                textarea name="file" hidden { (file) }
                button.main { (text.of("words-file-apply")) }
            }))
        }
    }
}

fn changes(view: &View, language: Language, changes: &[Change]) -> Markup {
    let text = view.text;
    let columns = [
        "words-message",
        "words-before",
        "words-after",
        "words-status",
    ];
    let row = |it: &Change| {
        let then = match it.then {
            Then::Wait => "words-status-corrected",
            Then::Approve => "words-status-approved",
        };
        vec![
            html! { code dir="ltr" { (it.typed.key) } },
            foreign(language, &it.before),
            foreign(language, &it.typed.words),
            html! { (text.of(then)) },
        ]
    };
    let rows: Vec<Vec<Markup>> = changes.iter().take(LINES_MAX).map(row).collect();
    widgets::table(
        &text.of("words-title"),
        &columns.map(|it| text.of(it)),
        &rows,
    )
}

fn fault(view: &View, fault: &Fault) -> Markup {
    let why = sentence(
        view.text,
        &Refusal {
            message: fault.why.message(),
            values: fault.why.values(),
        },
    );
    let line = u32::try_from(fault.line).unwrap_or(u32::MAX);
    html! {
        (view.text.with("words-file-line", &[("line", line.into())])) " "
        @if let Some(key) = &fault.key { code dir="ltr" { (key) } " " }
        (why)
    }
}
