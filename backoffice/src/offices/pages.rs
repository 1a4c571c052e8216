//! The page on which the office says its facts.

use super::model::{Settings, door_word};
use super::screens::{self, Screens};
use crate::web::widgets::{self, Field, Tone};
use crate::web::{Filled, View, both_names};
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use maud::{Markup, html};
use shared::protocol::Door;
use translations::{Language, Review};

/// The name of the field with the facts as they were when the form was opened, by their fingerprint.
pub(super) const VERSION: &str = "facts_version";

/// The name of the field with the place of a language.
pub(super) fn place_field(language: Language) -> String {
    format!("place-{}", language.tag())
}

/// The facts as the form shows them.
pub(super) fn filled(settings: &Settings) -> Filled {
    let line = settings.office_line.as_ref().map_or("", |it| it.as_str());
    let start = Filled::new()
        .with("office_line", line)
        .with("neutral_paper", yes_or_no(settings.neutral_paper))
        .with(
            "public_address",
            settings
                .public_address
                .as_ref()
                .map_or("", |it| it.as_str()),
        )
        .with("time_zone", settings.time_zone.name())
        .with("unreviewed", yes_or_no(settings.offers_unreviewed));
    settings
        .languages
        .iter()
        .zip(1..)
        .fold(start, |filled, (language, place): (_, u32)| {
            filled.with(&place_field(*language), place.to_string())
        })
}

/// How the form says whether something is so.
fn yes_or_no(it: bool) -> &'static str {
    if it { "yes" } else { "no" }
}

/// The facts that the page shows.
pub(super) struct Facts {
    pub(super) now: DateTime<Utc>,
    pub(super) settings: Settings,
    pub(super) screens: Screens,
}

/// The forms of the page, each as it is filled in.
pub(super) struct Forms {
    pub(super) office: Filled,
    pub(super) screens: Filled,
}

impl Forms {
    /// The forms as the facts fill them in.
    pub(super) fn of(facts: &Facts) -> Forms {
        Forms {
            office: filled(&facts.settings),
            // A wait of hours ago is not said again by whoever changes something else.
            screens: screens::filled(
                &facts.screens.clone().as_of(facts.now),
                facts.settings.time_zone,
            ),
        }
    }
}

/// The whole page.
pub(super) fn office(view: &View, facts: &Facts, forms: &Forms) -> Markup {
    let (text, settings, filled) = (view.text, &facts.settings, &forms.office);
    html! {
        p.lead { (text.of("offices-lead")) }
        h2 { (text.of("offices-door")) }
        (door_buttons(view, settings.door, "/office"))
        h2 { (text.of("offices-facts")) }
        (widgets::corrections(view, filled))
        (widgets::post_form(view, "/office", &html! {
            input type="hidden" name=(VERSION) value=(self::filled(settings).fingerprint());
            (widgets::field(view, filled, Field { name: "office_line", label: "offices-line", kind: "text", autocomplete: "off" }))
            (widgets::choice(view, filled, "neutral_paper", "offices-neutral-paper", &[
                ("no".to_owned(), text.of("offices-neutral-paper-no")),
                ("yes".to_owned(), text.of("offices-neutral-paper-yes")),
            ]))
            (widgets::field(view, filled, Field { name: "public_address", label: "offices-public-address", kind: "url", autocomplete: "off" }))
            (widgets::choice(view, filled, "time_zone", "offices-time-zone", &zones()))
            fieldset #languages {
                legend { (text.of("offices-languages")) }
                p.help { (text.of("offices-languages-help")) }
                @for language in Language::all() { (place(view, filled, *language)) }
            }
            (widgets::choice(view, filled, "unreviewed", "offices-unreviewed", &[
                ("yes".to_owned(), text.of("offices-unreviewed-yes")),
                ("no".to_owned(), text.of("offices-unreviewed-no")),
            ]))
            @if settings.offers_unreviewed { (widgets::message(Tone::Attention, &text.of("offices-unreviewed-warning"))) }
            button.main { (text.of("offices-save")) }
        }))
        (screens::form(view, facts, &forms.screens))
    }
}

/// Whether visitors may take a number, and what else it could be. After a press the browser goes to `back`.
pub fn door_buttons(view: &View, door: Door, back: &str) -> Markup {
    let text = view.text;
    html! {
        div.door role="group" aria-label=(text.of("offices-door")) {
            @for (it, label) in [(Door::Open, "offices-door-open"), (Door::Late, "offices-door-late"), (Door::Full, "offices-door-full"), (Door::Closed, "offices-door-closed")] {
                @if it == door {
                    span.chosen aria-current="true" { (text.of(label)) }
                } @else {
                    (widgets::post_form(view, "/office/door", &html! {
                        input type="hidden" name="back" value=(back);
                        button.quiet name="door" value=(door_word(it)) { (text.of(label)) }
                    }))
                }
            }
        }
    }
}

fn place(view: &View, filled: &Filled, language: Language) -> Markup {
    let name = place_field(language);
    html! {
        div.field.beside {
            label for=(name) {
                (both_names(view.text, language))
                small.reviewed { (review(view, language)) }
            }
            select #(name) name=(name) {
                option value="" { (view.text.of("offices-language-not-offered")) }
                @for at in 1..=Language::all().len() {
                    option value=(at) selected[filled.value(&name) == at.to_string()] { (at) }
                }
            }
        }
    }
}

/// Who has read the translation: staff must know when nobody has.
fn review(view: &View, language: Language) -> String {
    match language.review() {
        Review::Source => view.text.of("offices-review-source"),
        Review::Machine => view.text.of("offices-review-machine"),
        Review::Reviewed { by, on } => {
            let values = [("by", by.as_str().into()), ("on", on.as_str().into())];
            view.text.with("offices-review-person", &values)
        }
    }
}

/// Every time zone by its IANA name; those of the United States first.
fn zones() -> Vec<(String, String)> {
    let is_near = |it: &&Tz| it.name().starts_with("US/");
    let names = chrono_tz::TZ_VARIANTS.iter().filter(|it| !is_near(it));
    let (near, far): (Vec<&Tz>, Vec<&Tz>) = names.partition(|it| it.name().starts_with("America/"));
    let pair = |it: &Tz| (it.name().to_owned(), it.name().replace('_', " "));
    near.into_iter().chain(far).map(pair).collect()
}
