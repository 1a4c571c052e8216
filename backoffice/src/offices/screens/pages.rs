//! The form in which the office says what its kiosks say and ask.

use super::super::pages::Facts;
use super::model::{Screens, WORDS_CHARACTERS_MAX, WhenFull, path_word, typed_moment};
use super::routes::SCREENS_PATH;
use crate::web::widgets::{self, Field};
use crate::web::{Filled, View, both_names};
use chrono_tz::Tz;
use maud::{Markup, html};
use shared::form::Path;
use translations::Language;

/// The name of the field with what the kiosks said when the form was opened, by its fingerprint.
pub(super) const VERSION: &str = "screens_version";

/// The name of the field with the office's own words in a language.
pub(super) fn words_field(language: Language) -> String {
    format!("closed-{}", language.tag())
}

/// What the kiosks say as the form shows it.
pub(in crate::offices) fn filled(screens: &Screens, zone: Tz) -> Filled {
    let opens = screens.opens_at.map(|it| typed_moment(it, zone));
    let minutes = |it: Option<u32>| it.map(|it| it.to_string()).unwrap_or_default();
    let start = Filled::new()
        .with("opens_at", opens.unwrap_or_default())
        .with("wait_from", minutes(screens.wait.map(|it| it.from)))
        .with("wait_to", minutes(screens.wait.map(|it| it.to)))
        .with("idle_seconds", screens.idle_seconds.to_string())
        .with("path", path_word(screens.path))
        .with("when_full", screens.when_full.word());
    let words = screens.closed_words.iter();
    words.fold(start, |filled, (language, words)| {
        filled.with(&words_field(*language), words)
    })
}

/// The form; own words are asked for in the languages the office offers.
pub(in crate::offices) fn form(view: &View, facts: &Facts, filled: &Filled) -> Markup {
    let (text, settings) = (view.text, &facts.settings);
    let as_they_are = self::filled(&facts.screens, settings.time_zone);
    let paths = [Path::Express, Path::Full].map(|it| {
        let label = match it {
            Path::Express => "offices-path-express",
            Path::Full => "offices-path-full",
        };
        (path_word(it).to_owned(), text.of(label))
    });
    let when_full = [WhenFull::Tell, WhenFull::TurnAway].map(|it| {
        let label = match it {
            WhenFull::Tell => "offices-when-full-tell",
            WhenFull::TurnAway => "offices-when-full-turn-away",
        };
        (it.word().to_owned(), text.of(label))
    });
    html! {
        h2 { (text.of("offices-screens")) }
        (widgets::corrections(view, filled))
        (widgets::post_form(view, SCREENS_PATH, &html! {
            input type="hidden" name=(VERSION) value=(as_they_are.fingerprint());
            (widgets::field(view, filled, Field { name: "opens_at", label: "offices-opens-at", kind: "datetime-local", autocomplete: "off" }))
            fieldset {
                legend { (text.of("offices-closed-words")) }
                p.help { (text.with("offices-closed-words-help", &[("max", WORDS_CHARACTERS_MAX.into())])) }
                @for language in &settings.languages { (words(view, filled, *language)) }
            }
            (widgets::field(view, filled, Field { name: "wait_from", label: "offices-wait-from", kind: "number", autocomplete: "off" }))
            (widgets::field(view, filled, Field { name: "wait_to", label: "offices-wait-to", kind: "number", autocomplete: "off" }))
            (widgets::field(view, filled, Field { name: "idle_seconds", label: "offices-idle", kind: "number", autocomplete: "off" }))
            (widgets::choice(view, filled, "path", "offices-path", &paths))
            (widgets::choice(view, filled, "when_full", "offices-when-full", &when_full))
            button.main { (text.of("offices-screens-save")) }
        }))
    }
}

fn words(view: &View, filled: &Filled, language: Language) -> Markup {
    let name = words_field(language);
    html! {
        div.field.beside {
            label for=(name) { (both_names(view.text, language)) }
            input #(name) name=(name) type="text" autocomplete="off" lang=(language.tag()) dir=(language.direction())
                value=(filled.value(&name)) aria-invalid=[widgets::invalid(filled, &name)];
        }
    }
}
