//! One message: the English, what comes with the program, what is used, and the field to correct it.

use super::super::model::{Entry, Status};
use super::{foreign, status};
use crate::access::{Permission, StaffId};
use crate::web::{Filled, View, widgets};
use maud::{Markup, html};
use std::collections::BTreeMap;
use translations::Language;

/// The whole page.
pub(in crate::words) fn message(
    view: &View,
    language: Language,
    entry: &Entry,
    names: &BTreeMap<StaffId, String>,
    filled: &Filled,
) -> Markup {
    let text = view.text;
    let place = format!("/words/{language}/{}", entry.key);
    html! {
        p { a href={ "/words/" (language) "#" (entry.key) } { (text.of("words-back")) } }
        (facts(view, language, entry, names))
        (widgets::corrections(view, filled))
        (widgets::post_form(view, &place, &html! {
            // What stood here when the page was made: nobody overwrites what a colleague has just written.
            input type="hidden" name="seen" value=(entry.words());
            div.field {
                label for="words" { (text.of("words-translation")) }
                p.help #words-help { (text.attribute("words-translation", "help").unwrap_or_default()) }
                textarea #words name="words" rows="4" lang=(language.tag()) dir=(language.direction())
                    aria-describedby="words-help" aria-invalid=[widgets::invalid(filled, "words")] { (filled.value("words")) }
            }
            div.actions {
                @if view.may(Permission::ApproveWords) {
                    button.main formaction={ (place) "/approve" } { (text.of("words-approve")) }
                }
                button.plain { (text.of("words-save")) }
            }
        }))
        @if may_reset(view, entry) {
            details.act #reset {
                summary { (text.of("words-reset")) }
                p { (text.of("words-reset-means")) }
                (widgets::post_button(view, &format!("{place}/reset"), &text.of("words-reset-now"), widgets::Look::Danger))
            }
        }
    }
}

fn may_reset(view: &View, entry: &Entry) -> bool {
    entry
        .correction
        .is_some_and(|it| it.approved.is_none() || view.may(Permission::ApproveWords))
}

fn facts(
    view: &View,
    language: Language,
    entry: &Entry,
    names: &BTreeMap<StaffId, String>,
) -> Markup {
    let text = view.text;
    let last = entry.last();
    let name = last.and_then(|(by, _)| names.get(&by?));
    html! {
        dl.facts {
            dt { (text.of("words-message")) } dd { code dir="ltr" { (entry.key) } " " small.quiet { (entry.english.file) } }
            dt { (text.of("words-english")) } dd { (foreign(Language::english(), &entry.english.source)) }
            @if let Some(it) = entry.shipped { dt { (text.of("words-shipped")) } dd { (foreign(language, &it.source)) } }
            @if let Some(it) = entry.in_use() { dt { (text.of("words-in-use")) } dd { (foreign(language, &it.words)) } }
            dt { (text.of("words-status")) }
            dd {
                (status(text, entry.status()))
                @if let Some((_, at)) = last { " " small.quiet { bdi { (name.map_or("", String::as_str)) } " " (widgets::moment(view, at)) } }
                @if entry.status() == Status::Stale { p { (text.of("words-stale-means")) } }
            }
        }
    }
}
