//! What a file would change, before it does.

use super::super::actions::Then;
use super::super::import::{Change, Fault, Reading};
use super::foreign;
use crate::problem::{Refusal, Refuses};
use crate::web::widgets::Tone;
use crate::web::{View, sentence, widgets};
use maud::{Markup, html};
use translations::Language;

/// What the person who sees it has looked at before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::words) enum Looked {
    /// Nothing: the file has just come.
    AtNothing,
    /// Other changes than those the file would make now.
    AtOther,
}

/// More lines are counted and not shown.
const LINES_MAX: usize = 100;

/// What is wrong with the file, or what it would change with the button that does it.
pub(in crate::words) fn preview(
    view: &View,
    language: Language,
    reading: &Reading,
    file: &str,
    looked: Looked,
) -> Markup {
    let text = view.text;
    html! {
        @if looked == Looked::AtOther { (widgets::message(Tone::Attention, &text.of("words-file-other-set"))) }
        p { a href={ "/words/" (language) } { (text.of("words-back")) } }
        @if !reading.faults.is_empty() {
            div.corrections role="alert" tabindex="-1" {
                h2 { (text.with("words-file-faults", &[("count", number(reading.faults.len()).into())])) }
                ul { @for it in reading.faults.iter().take(LINES_MAX) { li { (fault(view, it)) } } }
            }
            p { (text.of("words-file-nothing-kept")) }
        } @else if reading.changes.is_empty() && reading.overtaken.is_empty() {
            (widgets::empty(&text.of("words-file-same")))
        } @else {
            (overtaken(view, reading))
            @if !reading.changes.is_empty() { (kept(view, language, reading, file)) }
        }
    }
}

/// What the file changes, and the button that does exactly that.
fn kept(view: &View, language: Language, reading: &Reading, file: &str) -> Markup {
    let text = view.text;
    let count = [("count", number(reading.changes.len()).into())];
    html! {
            p.lead { (text.with("words-file-changes", &count)) }
            (changes(view, language, &reading.changes))
            (widgets::file_form(view, &format!("/words/{language}/import/apply"), &html! {
                textarea name="file" hidden { (file) }
                input type="hidden" name="set" value=(reading.set());
                button.main { (text.of("words-file-apply")) }
            }))
    }
}

/// The lines whose messages were changed here after the file was made.
fn overtaken(view: &View, reading: &Reading) -> Markup {
    let text = view.text;
    let count = [("count", number(reading.overtaken.len()).into())];
    html! {
        @if !reading.overtaken.is_empty() {
            (widgets::message(Tone::Attention, &text.with("words-file-overtaken", &count)))
            ul {
                @for it in reading.overtaken.iter().take(LINES_MAX) {
                    li {
                        (text.with("words-file-line", &[("line", number(it.line).into())])) " "
                        code dir="ltr" { (it.key) } " " (text.of("words-file-overtaken-line"))
                    }
                }
            }
        }
    }
}

fn number(it: usize) -> u32 {
    u32::try_from(it).unwrap_or(u32::MAX)
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
    let line = number(fault.line);
    html! {
        (view.text.with("words-file-line", &[("line", line.into())])) " "
        @if let Some(key) = &fault.key { code dir="ltr" { (key) } " " }
        (why)
    }
}
