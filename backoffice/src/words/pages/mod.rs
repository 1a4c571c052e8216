//! The pages on which staff read, correct and approve what visitors read.

mod file;
mod list;
mod message;

pub(super) use file::{Looked, preview};
pub(super) use list::{Shown, list};
pub(super) use message::message;

use super::model::{Counts, Status};
use crate::web::widgets;
use crate::web::{View, both_names};
use maud::{Markup, html};
use translations::{Language, Text};

/// Every language with how far it has come.
pub(super) fn overview(view: &View, counts: &[Counts]) -> Markup {
    let text = view.text;
    let columns = [
        "words-language",
        "words-messages",
        "words-status-machine",
        "words-status-corrected",
        "words-status-approved",
        "words-status-stale",
        "words-notice",
        "words-notice-booth",
    ]
    .map(|it| text.of(it));
    let rows: Vec<Vec<Markup>> = counts.iter().map(|it| row(view, it)).collect();
    html! {
        p.lead { (text.of("words-lead")) }
        (widgets::table(&text.of("words-title"), &columns, &rows))
    }
}

fn row(view: &View, counts: &Counts) -> Vec<Markup> {
    let (text, language) = (view.text, counts.language);
    let mut cells = vec![
        html! {
            a href={ "/words/" (language) } { (both_names(text, language)) }
        },
        html! { (counts.messages) },
    ];
    cells.extend(counts.by_status.iter().map(|it| html! { (it) }));
    cells.extend(counts.reviewed.map(|is_reviewed| {
        let notice = if is_reviewed {
            "words-notice-approved"
        } else {
            "words-notice-open"
        };
        html! { (text.of(notice)) }
    }));
    cells
}

/// How far a message has come, in words.
fn status(text: Text, status: Status) -> Markup {
    let (class, id) = match status {
        Status::Machine => ("calm", "words-status-machine"),
        Status::Corrected => ("attention", "words-status-corrected"),
        Status::Approved => ("done", "words-status-approved"),
        Status::Stale => ("attention", "words-status-stale"),
    };
    html! { span.(class) { (text.of(id)) } }
}

/// Words in another language than the page.
fn foreign(language: Language, words: &str) -> Markup {
    html! { p.words lang=(language.tag()) dir=(language.direction()) { (words) } }
}
