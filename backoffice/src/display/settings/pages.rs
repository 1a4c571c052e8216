//! The page on which the wall is set up.

use super::model::{LAST_MAX, Settings};
use crate::access::Permission;
use crate::web::widgets;
use crate::web::{Filled, View, language_name};
use maud::{Markup, html};
use translations::Language;

/// Where a wall is opened that needs no touch to be heard.
const HEARD_AT_ONCE: &str = "/display?sound=on";

/// Where the languages are listed, in each of which calls can be recorded.
const RECORDINGS: &str = "/clips";

/// The field of the office's own words in a language.
pub(super) fn notice_field(language: Language) -> String {
    format!("notice-{}", language.tag())
}

/// The form as things are.
pub(super) fn filled(settings: &Settings, languages: &[Language]) -> Filled {
    let yes_or_no = |it: bool| if it { "yes" } else { "no" };
    let filled = Filled::new()
        .with("last", settings.last_max.to_string())
        .with("waits", yes_or_no(settings.shows_waits))
        .with("chimes", yes_or_no(settings.chimes))
        .with("speaks", yes_or_no(settings.speaks));
    languages.iter().fold(filled, |filled, it| {
        let words = settings.notices.get(it).map_or("", String::as_str);
        filled.with(&notice_field(*it), words)
    })
}

/// The page.
pub(super) fn settings(view: &View, languages: &[Language], filled: &Filled) -> Markup {
    let text = view.text;
    let counts: Vec<(String, String)> = (0..=LAST_MAX)
        .map(|it| (it.to_string(), it.to_string()))
        .collect();
    html! {
        p.lead { (text.of("wall-settings-lead")) " " a href="/display" { (text.of("wall-settings-open")) } }
        (widgets::home("/display/settings", &widgets::corrections(view, filled)))
        (widgets::post_form(view, "/display/settings", &html! {
            fieldset {
                legend { (text.of("wall-notices")) }
                p.help { (text.of("wall-notices-help")) }
                @for language in languages { (notice(view, filled, *language)) }
            }
            (widgets::choice(view, filled, "last", "wall-last-max", &counts))
            (switch(view, filled, "waits", "wall-waits"))
            (switch(view, filled, "chimes", "wall-chimes"))
            (switch(view, filled, "speaks", "wall-speaks"))
            p.help {
                (text.with("wall-first-touch", &[("address", HEARD_AT_ONCE.into())]))
                @if view.may(Permission::RecordClips) {
                    " " a href=(RECORDINGS) { (text.of("wall-record")) }
                }
            }
            button.main { (text.of("wall-save")) }
        }))
        p.more { a href="/display/walls" { (text.of("wall-walls")) } " · " a href="/queue/windows" { (text.of("queue-windows")) } }
    }
}

fn notice(view: &View, filled: &Filled, language: Language) -> Markup {
    let name = notice_field(language);
    html! {
        div.field {
            label for=(name) { (language_name(view.text, language.tag())) }
            input #(name) name=(name) type="text" lang=(language.tag()) dir=(language.direction()) value=(filled.value(&name)) autocomplete="off" aria-invalid=[widgets::invalid(filled, &name)];
        }
    }
}

fn switch(view: &View, filled: &Filled, name: &str, label: &str) -> Markup {
    let text = view.text;
    let options = [
        ("yes".to_owned(), text.of("wall-yes")),
        ("no".to_owned(), text.of("wall-no")),
    ];
    widgets::choice(view, filled, name, label, &options)
}
