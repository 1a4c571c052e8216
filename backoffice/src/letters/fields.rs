//! Fields of the forms of letters: several lines, in the language that is written into them.

use crate::web::widgets;
use crate::web::{Filled, View, sentence};
use maud::{Markup, html};
use translations::Language;

/// What stands at a field.
#[derive(Debug, Clone, Copy)]
pub(super) struct Area<'a> {
    /// Its name in the form.
    pub(super) name: &'a str,
    /// Its label, in words.
    pub(super) label: &'a str,
    /// What helps.
    pub(super) help: Option<&'a str>,
    /// The language that is written into it, where it is not that of the page.
    pub(super) language: Option<Language>,
    pub(super) rows: u8,
}

/// A field of several lines.
pub(super) fn area(view: &View, filled: &Filled, it: Area) -> Markup {
    let (help_id, refusal_id) = (
        format!("{}-help", it.name),
        format!("{}-correction", it.name),
    );
    let refusal = filled.refusal(it.name);
    let described = match (it.help, refusal) {
        (_, Some(_)) => Some(&refusal_id),
        (Some(_), None) => Some(&help_id),
        (None, None) => None,
    };
    let (lang, dir) = match it.language {
        Some(language) => (Some(language.tag()), language.direction()),
        None => (None, "auto"),
    };
    html! {
        div.field {
            label for=(it.name) { (it.label) }
            @if let Some(help) = it.help { p.help id=(help_id) { (help) } }
            textarea #(it.name) name=(it.name) rows=(it.rows) lang=[lang] dir=(dir) aria-describedby=[described]
                aria-invalid=[widgets::invalid(filled, it.name)] { (filled.value(it.name)) }
            @if let Some(refusal) = refusal { p.correction id=(refusal_id) { (sentence(view.text, refusal)) } }
        }
    }
}

/// Every language a letter may be written in, for a list to choose from.
pub(super) fn languages(view: &View) -> Vec<(String, String)> {
    let name = |it: &Language| {
        let own = it.endonym();
        let ours = crate::web::language_name(view.text, it.tag());
        let words = if ours == own {
            ours
        } else {
            format!("{ours} · {own}")
        };
        (it.tag().to_owned(), words)
    };
    Language::all().iter().map(name).collect()
}
