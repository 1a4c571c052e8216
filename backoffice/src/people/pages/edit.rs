//! The form for what is known of a person; before somebody new is put on record, those who may be the same are shown.

use super::list::found_table;
use crate::people::directory::Found;
use crate::people::form::{LINES, PARTS, field, kinds, rows};
use crate::web::widgets::{self, Field, Tone};
use crate::web::{Filled, View, language_name};
use maud::{Markup, html};
use translations::{Tongue, countries, country_name};

/// The form. `to` is where it is sent, `alike` who may be the same person.
pub(in crate::people) fn edit(view: &View, to: &str, filled: &Filled, alike: &[Found]) -> Markup {
    let text = view.text;
    html! {
        (widgets::corrections(view, filled))
        @if !alike.is_empty() {
            (widgets::message(Tone::Attention, &text.of("people-alike")))
            (found_table(view, alike))
        }
        (widgets::post_form(view, to, &html! {
            input type="hidden" name="version" value=(filled.value("version"));
            @if !alike.is_empty() { input type="hidden" name="sure" value="yes"; }
            h2 { (text.of("people-names")) }
            p.help { (text.of("people-names-help")) }
            @for at in 0..rows(filled) { (name(view, filled, at)) }
            h2 { (text.of("people-birth")) }
            (birth(view, filled))
            h2 { (text.of("people-more")) }
            @for (name, label) in LINES {
                (widgets::field(view, filled, Field { name, label, kind: "text", autocomplete: "off" }))
            }
            (widgets::choice(view, filled, "country", "people-country", &country_options(view)))
            (widgets::choice(view, filled, "speaks", "people-speaks", &language_options(view)))
            (widgets::choice(view, filled, "reads", "people-reads", &language_options(view)))
            button.main { (text.of(if alike.is_empty() { "people-save" } else { "people-save-sure" })) }
        }))
    }
}

fn name(view: &View, filled: &Filled, at: usize) -> Markup {
    let text = view.text;
    let number = i64::try_from(at + 1).unwrap_or_default();
    let legend = text.with("people-name-number", &[("number", number.into())]);
    let kind = field("kind", at);
    html! {
        fieldset.name {
            legend { (legend) }
            div.parts {
                @for (part, label) in PARTS {
                    @let field = field(part, at);
                    div.field {
                        label for=(field) { (text.of(label)) }
                        input #(field) name=(field) type="text" dir="auto" autocomplete="off" spellcheck="false"
                            value=(filled.value(&field)) aria-invalid=[widgets::invalid(filled, &field)];
                    }
                }
                div.field {
                    label for=(kind) { (text.of("people-name-kind")) }
                    select #(kind) name=(kind) {
                        @for (word, label) in kinds() { option value=(word) selected[filled.value(&kind) == word] { (text.of(label)) } }
                    }
                }
            }
        }
    }
}

fn birth(view: &View, filled: &Filled) -> Markup {
    let text = view.text;
    let parts = [
        ("born", "people-born-year", 4),
        ("born_month", "people-born-month", 2),
        ("born_day", "people-born-day", 2),
    ];
    html! {
        fieldset {
            legend { (text.of("people-born")) }
            p.help #born-help { (text.of("people-born-help")) }
            div.parts.short {
                @for (name, label, digits) in parts {
                    div.field {
                        label for=(name) { (text.of(label)) }
                        input #(name) name=(name) type="text" inputmode="numeric" maxlength=(digits) size=(digits) autocomplete="off"
                            value=(filled.value(name)) aria-describedby="born-help" aria-invalid=[widgets::invalid(filled, "born")];
                    }
                }
            }
            label.check {
                input type="checkbox" name="born_about" value="yes" checked[filled.value("born_about") == "yes"];
                " " (text.of("people-born-about-check"))
            }
        }
    }
}

fn country_options(view: &View) -> Vec<(String, String)> {
    let language = view.text.language();
    let mut named: Vec<(String, String)> = countries()
        .filter_map(|code| Some((code.to_owned(), country_name(language, code)?)))
        .collect();
    named.sort_by(|one, two| one.1.cmp(&two.1));
    named.insert(0, (String::new(), view.text.of("people-not-known")));
    named
}

fn language_options(view: &View) -> Vec<(String, String)> {
    let mut named: Vec<(String, String)> = Tongue::all()
        .map(|it| (it.tag.to_owned(), language_name(view.text, it.tag)))
        .collect();
    named.sort_by(|one, two| one.1.cmp(&two.1));
    named.insert(0, (String::new(), view.text.of("people-not-known")));
    named
}
