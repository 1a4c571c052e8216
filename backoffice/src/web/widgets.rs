//! The pieces that pages are made of.

use super::desk::View;
use super::form::Filled;
use super::guard::FORM_TOKEN;
use super::trouble::sentence;
use chrono::{DateTime, Utc};
use maud::{Markup, html};

/// How a button looks; what it does stands on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// The one thing to do here.
    Main,
    /// One of several things.
    Plain,
    /// In the background.
    Quiet,
    /// Cannot be undone.
    Danger,
}

impl Look {
    /// The class of its button.
    pub fn class(self) -> &'static str {
        match self {
            Look::Main => "main",
            Look::Plain => "plain",
            Look::Quiet => "quiet",
            Look::Danger => "danger",
        }
    }
}

/// What a message is about: colour, shape and word go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// For information.
    Calm,
    /// Something wants attention.
    Attention,
    /// Something has been done.
    Done,
}

/// A form that changes something; it carries the token of the sign-in it was made for.
pub fn post_form(view: &View, action: &str, fields: &Markup) -> Markup {
    html! {
        form method="post" action=(action) {
            (form_token(view))
            (fields)
        }
    }
}

/// The token of the sign-in that a form was made for.
pub fn form_token(view: &View) -> Markup {
    html! {
        @if !view.form_token.is_empty() { input type="hidden" name=(FORM_TOKEN) value=(view.form_token); }
    }
}

/// A form that changes something with a file; it carries the same token.
pub fn file_form(view: &View, action: &str, fields: &Markup) -> Markup {
    html! {
        form method="post" action=(action) enctype="multipart/form-data" {
            (form_token(view))
            (fields)
        }
    }
}

/// A button that changes something.
pub fn post_button(view: &View, action: &str, label: &str, look: Look) -> Markup {
    post_form(view, action, &html! { button.(look.class()) { (label) } })
}

/// A button that changes something and can be pressed with a key.
pub fn keyed_button(view: &View, action: &str, label: &str, look: Look, key: &str) -> Markup {
    post_form(view, action, &keyed(label, look, key))
}

/// The button of a form, to be pressed with a key too.
pub fn keyed(label: &str, look: Look, key: &str) -> Markup {
    html! {
        button.(look.class()) data-key=(key) aria-keyshortcuts=(key) { (label) " " kbd aria-hidden="true" { (key) } }
    }
}

/// A part of a page that fetches itself again from `source` when `topic` has changed. It is not read out as a whole: what
/// is worth hearing stands in elements with `data-say`, and our script reads each of them out once.
pub fn live(id: &str, topic: &str, source: &str, part: &Markup) -> Markup {
    html! {
        section id=(id) data-topic=(topic) data-src=(source) { (part) }
    }
}

/// A list with a heading that stays in sight. `name` says what it lists; each row is its cells.
pub fn table(name: &str, columns: &[String], rows: &[Vec<Markup>]) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(name) {
            table {
                thead { tr { @for it in columns { th scope="col" { (it) } } } }
                tbody {
                    @for row in rows {
                        tr { @for (cell, column) in row.iter().zip(columns) { td data-label=(column) { (cell) } } }
                    }
                }
            }
        }
    }
}

/// What stands where a list is empty: says what to do.
pub fn empty(words: &str) -> Markup {
    html! { p.empty { (words) } }
}

/// A message in the page; our script reads it out once.
pub fn message(tone: Tone, words: &str) -> Markup {
    let class = match tone {
        Tone::Calm => "calm",
        Tone::Attention => "attention",
        Tone::Done => "done",
    };
    html! { p.message.(class) data-say=(words) { (words) } }
}

/// A field of one line.
#[derive(Debug, Clone, Copy)]
pub struct Field<'a> {
    /// Its name in the form.
    pub name: &'a str,
    /// The message with its label.
    pub label: &'a str,
    /// What the browser knows about it: `text`, `password`, `date`, `number` …
    pub kind: &'a str,
    /// What the browser may fill in: `off`, `username`, `current-password`, `new-password` …
    pub autocomplete: &'a str,
}

/// A field with its label above, its help and what has to be corrected.
pub fn field(view: &View, filled: &Filled, field: Field) -> Markup {
    let is_secret = field.kind == "password";
    around(view, filled, field.name, field.label, |describes| {
        html! {
            input #(field.name) name=(field.name) type=(field.kind) autocomplete=(field.autocomplete)
                value=[(!is_secret).then(|| filled.value(field.name))]
                aria-describedby=[describes] aria-invalid=[invalid(filled, field.name)] spellcheck="false" autocapitalize="none";
        }
    })
}

/// A field to choose one from a list of (value, words).
pub fn choice(
    view: &View,
    filled: &Filled,
    name: &str,
    label: &str,
    options: &[(String, String)],
) -> Markup {
    around(view, filled, name, label, |describes| {
        html! {
            select #(name) name=(name) aria-describedby=[describes] aria-invalid=[invalid(filled, name)] {
                @for (value, words) in options { option value=(value) selected[filled.value(name) == value] { (words) } }
            }
        }
    })
}

/// A field for several lines.
pub fn area(view: &View, filled: &Filled, name: &str, label: &str) -> Markup {
    around(view, filled, name, label, |describes| {
        html! {
            textarea #(name) name=(name) rows="3" aria-describedby=[describes] aria-invalid=[invalid(filled, name)] { (filled.value(name)) }
        }
    })
}

/// Everything that has to be corrected, above the form, each with the way to its field.
pub fn corrections(view: &View, filled: &Filled) -> Markup {
    html! {
        @if !filled.refusals().is_empty() {
            div.corrections role="alert" tabindex="-1" {
                h2 { (view.text.of("web-corrections")) }
                ul {
                    @for (name, refusal) in filled.refusals() { li {
                        a href={ "#" (name) } { (sentence(view.text, refusal)) }
                        @if let Some(way) = refusal.way() { " " a href=(way) { (view.text.of("web-do-it")) } }
                    } }
                }
            }
        }
    }
}

/// Where a page stays after something had to be corrected: our script puts this address in place of the button's, so that
/// loading the page again presses nothing again.
pub fn home(address: &str, part: &Markup) -> Markup {
    html! { div data-home=(address) { (part) } }
}

/// A moment as a clock in the office shows it; digits are Latin in every language.
pub fn time_of_day(view: &View, at: DateTime<Utc>) -> Markup {
    let local = at.with_timezone(&view.zone);
    html! { time datetime=(at.to_rfc3339()) dir="ltr" { (local.format("%H:%M")) } }
}

/// A moment with its day.
pub fn moment(view: &View, at: DateTime<Utc>) -> Markup {
    let local = at.with_timezone(&view.zone);
    html! { time datetime=(at.to_rfc3339()) dir="ltr" { (local.format("%Y-%m-%d %H:%M")) } }
}

fn around(
    view: &View,
    filled: &Filled,
    name: &str,
    label: &str,
    input: impl FnOnce(Option<String>) -> Markup,
) -> Markup {
    let help = view.text.attribute(label, "help");
    let refusal = filled.refusal(name);
    let (help_id, refusal_id) = (format!("{name}-help"), format!("{name}-correction"));
    let ids = [
        help.as_ref().map(|_| help_id.clone()),
        refusal.map(|_| refusal_id.clone()),
    ];
    let described = ids.into_iter().flatten().collect::<Vec<_>>().join(" ");
    html! {
        div.field {
            label for=(name) { (view.text.of(label)) }
            @if let Some(help) = &help { p.help id=(help_id) { (help) } }
            (input((!described.is_empty()).then_some(described)))
            @if let Some(refusal) = refusal { p.correction id=(refusal_id) { (sentence(view.text, refusal)) } }
        }
    }
}

/// Marks a field that has to be corrected.
pub fn invalid(filled: &Filled, name: &str) -> Option<&'static str> {
    filled.refusal(name).map(|_| "true")
}
