//! The form of one way to reach a person, and the form of what was agreed.

use super::list::{agreed_facts, until};
use crate::contact::arrangements::Other;
use crate::contact::form::over_field;
use crate::contact::model::{Consent, Kind, SafeTime, Said, Script, SenderName};
use crate::web::widgets::{self, Field};
use crate::web::{Filled, View, language_name};
use chrono::NaiveDate;
use maud::{Markup, html};
use translations::Tongue;

/// Of what the form is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::contact) enum Of {
    New,
    Known,
}

/// The form of a contact. `to` is where it is sent.
pub(in crate::contact) fn edit(view: &View, to: &str, filled: &Filled, of: Of) -> Markup {
    let text = view.text;
    let back = to.split("/contact").next().unwrap_or("/people");
    html! {
        (widgets::corrections(view, filled))
        p.help { (text.of("contact-form-help")) }
        (widgets::post_form(view, to, &html! {
            @if of == Of::Known { input type="hidden" name="version" value=(filled.value("version")); }
            (widgets::choice(view, filled, "kind", "contact-kind", &options(view, Kind::ALL, Kind::word, Kind::label)))
            (line(view, filled, "value", "contact-value"))
            (line(view, filled, "bearer", "contact-bearer"))
            (ticks(view, filled, "contact-may", Consent::ALL.iter().map(|it| it.label())))
            (ticks(view, filled, "contact-times", SafeTime::ALL.iter().map(|it| it.label())))
            (widgets::choice(view, filled, "script", "contact-script", &options(view, Script::ALL, Script::word, Script::label)))
            (widgets::choice(view, filled, "sender", "contact-sender", &options(view, SenderName::ALL, SenderName::word, SenderName::label)))
            (widgets::choice(view, filled, "knows", "contact-knows", &options(view, Said::ALL, Said::word, Said::label)))
            (widgets::choice(view, filled, "shared", "contact-shared", &options(view, Said::ALL, Said::word, Said::label)))
            (line(view, filled, "shared_with", "contact-shared-with"))
            (widgets::choice(view, filled, "language", "contact-language", &languages(view)))
            (until(view, filled))
            @if of == Of::New { (tick(view, filled, "once", "contact-once-tick")) }
            button.main { (text.of("contact-save")) }
        }))
        p.more { a href={ (back) "/contact" } { (text.of("contact-back")) } }
    }
}

fn options<T: Copy>(
    view: &View,
    all: &[T],
    word: fn(T) -> &'static str,
    label: fn(T) -> &'static str,
) -> Vec<(String, String)> {
    all.iter()
        .map(|it| (word(*it).to_owned(), view.text.of(label(*it))))
        .collect()
}

fn languages(view: &View) -> Vec<(String, String)> {
    let mut named: Vec<(String, String)> = Tongue::all()
        .map(|it| (it.tag.to_owned(), language_name(view.text, it.tag)))
        .collect();
    named.sort_by(|one, two| one.1.cmp(&two.1));
    named.insert(0, (String::new(), view.text.of("people-not-known")));
    named
}

fn line(view: &View, filled: &Filled, name: &str, label: &str) -> Markup {
    let field = Field {
        name,
        label,
        kind: "text",
        autocomplete: "off",
    };
    widgets::field(view, filled, field)
}

fn ticks(
    view: &View,
    filled: &Filled,
    legend: &str,
    labels: impl Iterator<Item = &'static str>,
) -> Markup {
    html! {
        fieldset {
            legend { (view.text.of(legend)) }
            @for it in labels { (tick(view, filled, it, it)) }
        }
    }
}

fn tick(view: &View, filled: &Filled, name: &str, label: &str) -> Markup {
    html! {
        label.check {
            input type="checkbox" name=(name) value="yes" checked[filled.value(name) == "yes"];
            " " (view.text.of(label))
        }
    }
}

/// The form of what was agreed beside: a word, addresses for letters of the government, and what is done where nothing is
/// safe. `to` is the page of the person's contacts.
/// What was agreed under `others`, records that were put together with this one, holds beside it until somebody says that it
/// does not.
pub(in crate::contact) fn agreed(
    view: &View,
    to: &str,
    others: &[Other],
    filled: &Filled,
) -> Markup {
    let text = view.text;
    let has_word = filled.value("had_word") == "yes";
    let dated = |name: &'static str, label: &'static str| Field {
        name,
        label,
        kind: "date",
        autocomplete: "off",
    };
    html! {
        (widgets::corrections(view, filled))
        (widgets::post_form(view, &format!("{to}/agreed"), &html! {
            input type="hidden" name="version" value=(filled.value("version"));
            @if has_word { input type="hidden" name="had_word" value="yes"; }
            h2 { (text.of("contact-word-title")) }
            @if has_word { p { (text.of("contact-word-there")) } }
            (line(view, filled, "word", "contact-word"))
            @if has_word { (tick(view, filled, "no_word", "contact-word-drop")) }
            h2 { (text.of("contact-government-address")) }
            (line(view, filled, "government_address", "contact-government-address"))
            (line(view, filled, "program_address", "contact-program-address"))
            (line(view, filled, "program_card", "contact-program-card"))
            (widgets::field(view, filled, dated("program_until", "contact-program-until")))
            h2 { (text.of("contact-nothing-safe")) }
            (tick(view, filled, "picks_up", "contact-picks-up"))
            (widgets::field(view, filled, dated("comes_back_on", "contact-comes-back-on")))
            @for it in others {
                @let (name, version) = (over_field(it), it.version.to_string());
                section.card {
                    h3 { (text.of("contact-agreed-other")) }
                    (agreed_facts(view, &it.agreed, NaiveDate::MIN))
                    label.check {
                        input type="checkbox" name=(name) value=(version) checked[filled.value(&name) == version];
                        " " (text.of("contact-agreed-over"))
                    }
                }
            }
            button.main { (text.of("contact-save")) }
        }))
        p.more { a href=(to) { (text.of("contact-back")) } }
    }
}
