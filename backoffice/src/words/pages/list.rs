//! The messages of one language, English beside the translation.

use super::super::model::{Entry, Filter, Show, Status};
use super::{foreign, status};
use crate::access::StaffId;
use crate::web::{View, encode, widgets};
use maud::{Markup, html};
use std::collections::BTreeMap;
use translations::Language;

/// So many messages stand on a page.
const PAGE: usize = 50;

/// Which part of a language is looked at.
pub(in crate::words) struct Shown {
    pub(in crate::words) language: Language,
    pub(in crate::words) filter: Filter,
    /// How many messages stand on the pages before.
    pub(in crate::words) from: usize,
}

/// The messages that were asked for, with the way to the others and to files.
pub(in crate::words) fn list(
    view: &View,
    shown: &Shown,
    all: &[Entry],
    names: &BTreeMap<StaffId, String>,
) -> Markup {
    let text = view.text;
    let found: Vec<&Entry> = all
        .iter()
        .filter(|it| shown.filter.lets_through(it))
        .collect();
    let part: Vec<&Entry> = found.iter().skip(shown.from).take(PAGE).copied().collect();
    let columns = [
        "words-message",
        "words-english",
        "words-translation",
        "words-status",
    ];
    let rows: Vec<Vec<Markup>> = part.iter().map(|it| row(view, shown, it, names)).collect();
    html! {
        p.lead { (text.of("words-list-lead")) }
        (search(view, shown))
        p.quiet { (text.with("words-found", &[("count", count(found.len()))])) }
        @if rows.is_empty() { (widgets::empty(&text.of("words-none"))) }
        @else { (widgets::table(&text.of("words-title"), &columns.map(|it| text.of(it)), &rows)) }
        p.actions {
            @if shown.from != 0 { a.button href=(address(shown, shown.from.saturating_sub(PAGE))) { (text.of("words-earlier")) } " " }
            @if shown.from.saturating_add(PAGE) < found.len() { a.button href=(address(shown, shown.from.saturating_add(PAGE))) { (text.of("words-later")) } }
        }
        (files(view, shown.language))
    }
}

fn count(number: usize) -> translations::Value<'static> {
    translations::Value::from(u32::try_from(number).unwrap_or(u32::MAX))
}

fn search(view: &View, shown: &Shown) -> Markup {
    let text = view.text;
    let choices = [
        (Show::All, "words-show-all"),
        (Show::Open, "words-show-open"),
        (Show::Only(Status::Corrected), "words-status-corrected"),
        (Show::Only(Status::Approved), "words-status-approved"),
        (Show::Only(Status::Stale), "words-status-stale"),
    ];
    html! {
        form.search method="get" action={ "/words/" (shown.language) } {
            div.field {
                label for="show" { (text.of("words-show")) }
                select #show name="show" {
                    @for (show, label) in choices { option value=(show.word()) selected[show == shown.filter.show] { (text.of(label)) } }
                }
            }
            div.field {
                label for="find" { (text.of("words-find")) }
                input #find name="find" type="search" value=(shown.filter.find) autocomplete="off";
            }
            button.quiet { (text.of("words-look")) }
        }
    }
}

fn row(
    view: &View,
    shown: &Shown,
    entry: &Entry,
    names: &BTreeMap<StaffId, String>,
) -> Vec<Markup> {
    let by = entry.last().map(|(by, at)| {
        let name = by.and_then(|it| names.get(&it)).cloned();
        (name.unwrap_or_default(), at)
    });
    vec![
        html! {
            a id=(entry.key) href={ "/words/" (shown.language) "/" (entry.key) } { code dir="ltr" { (entry.key) } }
        },
        foreign(Language::english(), &entry.english.source),
        foreign(shown.language, entry.words()),
        html! {
            (status(view.text, entry.status()))
            @if let Some((name, at)) = by { br; small.quiet { bdi { (name) } " " (widgets::moment(view, at)) } }
        },
    ]
}

fn address(shown: &Shown, from: usize) -> String {
    format!(
        "/words/{}?show={}&find={}&from={from}",
        shown.language,
        shown.filter.show.word(),
        encode(&shown.filter.find)
    )
}

/// The way to take the words away as a file and to bring them back.
fn files(view: &View, language: Language) -> Markup {
    let text = view.text;
    html! {
        h2 { (text.of("words-file-title")) }
        p { (text.of("words-file-lead")) }
        p { a.button href={ "/words/" (language) "/file" } download { (text.of("words-file-take")) } }
        (widgets::file_form(view, &format!("/words/{language}/import"), &html! {
            div.field {
                label for="file" { (text.of("words-file-bring")) }
                input #file name="file" type="file" accept=".csv,text/csv";
            }
            button.plain { (text.of("words-file-look")) }
        }))
    }
}
