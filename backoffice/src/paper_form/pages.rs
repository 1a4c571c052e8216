//! The page on which a paper form is chosen.

use super::form::Extent;
use crate::web::View;
use crate::web::widgets::{self, Tone};
use crate::web::{Filled, language_name};
use maud::{Markup, html};
use translations::Language;

/// Which languages there are, how much of the form, and how large.
pub(super) fn choose(view: &View, offered: &[Language]) -> Markup {
    let text = view.text;
    let filled = Filled::new();
    let mut languages: Vec<(String, String)> = offered
        .iter()
        .map(|it| {
            let own = it.endonym();
            let name = format!("{} · {own}", language_name(text, it.tag()));
            (it.tag().to_owned(), name)
        })
        .collect();
    languages.sort_by(|one, two| one.1.cmp(&two.1));
    let extents = Extent::ALL.map(|(_, word, label)| (word.to_owned(), text.of(label)));
    let sizes = [("usual", "paper-form-usual"), ("large", "paper-form-large")]
        .map(|(word, label)| (word.to_owned(), text.of(label)));
    html! {
        p.lead { (text.of("paper-form-means")) }
        (widgets::message(Tone::Calm, &text.of("paper-form-private")))
        form method="get" action="/intakes/paper/form.pdf" {
            (widgets::choice(view, &filled, "language", "paper-form-language", &languages))
            (widgets::choice(view, &filled, "extent", "paper-form-extent", &extents))
            (widgets::choice(view, &filled, "size", "paper-form-size", &sizes))
            button.main { (text.of("paper-form-make")) }
        }
        p.more { a href="/intakes" { (text.of("intake-back")) } }
    }
}
