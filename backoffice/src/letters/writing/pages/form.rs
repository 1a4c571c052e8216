//! A letter that is being written: what is put into its parts, in both languages where that helps.

use super::{address, one_address};
use crate::access::Permission;
use crate::letters::choices::Choice;
use crate::letters::fields::{Area, area, languages};
use crate::letters::ids::AdviceId;
use crate::letters::template::{Block, Template};
use crate::letters::writing::model::Paper;
use crate::letters::writing::rules::OmitReason;
use crate::letters::writing::typed::{Kind, READER, kind};
use crate::selection::Letter;
use crate::web::widgets::{self, Field, Tone};
use crate::web::{Filled, View};
use chrono::NaiveDate;
use maud::{Markup, html};
use shared::ids::VisitId;
use translations::Language;

/// What a form says beside what was typed.
pub(in crate::letters::writing) struct Form<'a> {
    pub(in crate::letters::writing) template: &'a Template,
    /// A date that the person has told of.
    pub(in crate::letters::writing) date: Option<NaiveDate>,
    pub(in crate::letters::writing) is_protected: bool,
    /// Whether the words in the person's language are a machine's that nobody has read.
    pub(in crate::letters::writing) is_unread: bool,
}

/// A new letter.
pub(in crate::letters::writing) fn new(
    view: &View,
    (visit, letter): (VisitId, Letter),
    form: &Form,
    advice: &[AdviceId],
    filled: &Filled,
) -> Markup {
    let text = view.text;
    let here = format!("/intakes/{visit}/letters/new/{}", letter.word());
    let none_signed = letter == Letter::AdviceMemo && advice.is_empty();
    let fields = html! {
        input type="hidden" name="letter" value=(filled.value("letter"));
        @if letter == Letter::AdviceMemo { (signed(view, advice, filled)) }
        (fields(view, form, filled))
        button.main { (text.of("letters-begin")) }
    };
    html! {
        (widgets::home(&here, &widgets::corrections(view, filled)))
        (notes(view, form))
        @if none_signed {
            (widgets::message(Tone::Attention, &text.of("letters-refused-advice-not-signed")))
            p { a.button href={ "/intakes/" (visit) "/advice" } { (text.of("letters-to-advice")) } }
        } @else { (widgets::post_form(view, &here, &fields)) }
        p.more { a href=(address(visit)) { (text.of("letters-back-to-visit")) } }
    }
}

/// A letter that was begun.
pub(in crate::letters::writing) fn draft(
    view: &View,
    paper: &Paper,
    form: &Form,
    filled: &Filled,
) -> Markup {
    let text = view.text;
    let here = one_address(paper.visit, paper.id);
    let fields = html! {
        input type="hidden" name="seen" value=(filled.value("seen"));
        (fields(view, form, filled))
        div.actions {
            button.main { (text.of("letters-save")) }
            @if view.may(Permission::SignLetters) {
                button.plain formaction={ (here) "/finish" } { (text.of("letters-save-and-finish")) }
            }
        }
    };
    html! {
        (widgets::home(&here, &widgets::corrections(view, filled)))
        (notes(view, form))
        p #finish { a.button href={ (here) "/preview.pdf" } target="_blank" { (text.of("letters-preview")) } }
        @if !view.may(Permission::SignLetters) { p { (text.of("letters-somebody-finishes")) } }
        (widgets::post_form(view, &here, &fields))
        details.act {
            summary { (text.of("letters-void")) }
            (super::one::void(view, paper))
        }
        p.more { a href=(address(paper.visit)) { (text.of("letters-back-to-visit")) } }
    }
}

fn notes(view: &View, form: &Form) -> Markup {
    let text = view.text;
    html! {
        @if form.is_protected { (widgets::message(Tone::Attention, &text.of("letters-protected-note"))) }
        @if form.is_unread { (widgets::message(Tone::Attention, &text.of("letters-unread-note"))) }
        @if form.template.kind == Letter::Neutral { (widgets::message(Tone::Calm, &text.of("letters-neutral-note"))) }
    }
}

/// Which signed advice is passed on.
fn signed(view: &View, advice: &[AdviceId], filled: &Filled) -> Markup {
    let count = advice.len();
    let name = |(at, id): (usize, &AdviceId)| {
        let number = [("number", (count - at).into())];
        (
            id.to_string(),
            view.text.with("letters-advice-number", &number),
        )
    };
    let options: Vec<(String, String)> = advice.iter().enumerate().map(name).collect();
    widgets::choice(view, filled, "advice", "letters-advice-signed", &options)
}

fn fields(view: &View, form: &Form, filled: &Filled) -> Markup {
    let reader = Language::find(filled.value("language")).unwrap_or_else(Language::english);
    html! {
        (widgets::choice(view, filled, "language", "letters-language", &languages(view)))
        (line(view, filled, "name", "letters-name"))
        @for block in form.template.blocks() { (of_block(view, form, block, reader, filled)) }
    }
}

fn line(view: &View, filled: &Filled, name: &str, label: &str) -> Markup {
    let kind = "text";
    widgets::field(
        view,
        filled,
        Field {
            name,
            label,
            kind,
            autocomplete: "off",
        },
    )
}

fn of_block(view: &View, form: &Form, block: &Block, reader: Language, filled: &Filled) -> Markup {
    let Some(kind) = kind(block) else {
        return html! {};
    };
    let name = block.field.as_str();
    let label = if block.message.is_empty() {
        "letters-extra"
    } else {
        block.message.as_str()
    };
    let words = view.text.of(label);
    match kind {
        Kind::Day => {
            let field = Field {
                name,
                label,
                kind: "date",
                autocomplete: "off",
            };
            widgets::field(view, filled, field)
        }
        Kind::Line => line(view, filled, name, label),
        Kind::Names => {
            let help = view.text.of("letters-one-a-line");
            area(
                view,
                filled,
                Area {
                    name,
                    label: &words,
                    help: Some(&help),
                    language: None,
                    rows: 3,
                },
            )
        }
        Kind::Text => both(view, filled, (name, &words), None, reader),
        Kind::Lines => {
            let help = view.text.of("letters-one-a-line");
            both(view, filled, (name, &words), Some(&help), reader)
        }
        Kind::Dates => dates(view, form, filled),
    }
}

/// The same in English and in the person's language. What stands in one of them only is printed once.
fn both(
    view: &View,
    filled: &Filled,
    (name, words): (&str, &str),
    help: Option<&str>,
    reader: Language,
) -> Markup {
    let in_reader = format!("{name}{READER}");
    let label = view
        .text
        .with("letters-in-their-language", &[("what", words.into())]);
    html! {
        (area(view, filled, Area { name, label: words, help, language: None, rows: 3 }))
        @if reader != Language::english() {
            (area(view, filled, Area { name: &in_reader, label: &label, help: None, language: Some(reader), rows: 3 }))
        }
    }
}

/// What a letter may say of dates.
const DATES: [(&str, &str); 3] = [
    ("warn", "letters-dates-warn"),
    ("say", "letters-dates-say"),
    ("omit", "letters-dates-omit"),
];

fn dates(view: &View, form: &Form, filled: &Filled) -> Markup {
    let text = view.text;
    let ways = DATES.map(|(word, label)| (word.to_owned(), text.of(label)));
    let mut why = vec![(String::new(), text.of("letters-omit-choose"))];
    why.extend(
        OmitReason::ALL
            .iter()
            .map(|it| (it.word().to_owned(), text.of(it.label()))),
    );
    let day = Field {
        name: "date-day",
        label: "letters-date-day",
        kind: "date",
        autocomplete: "off",
    };
    html! {
        fieldset.wide {
            legend { (text.of("letters-dates")) }
            @if let Some(day) = form.date {
                p { strong { (text.of("letters-date-told")) " " time datetime=(day) dir="ltr" { (day) } } }
            }
            (widgets::choice(view, filled, "dates", "letters-dates-what", &ways))
            (widgets::field(view, filled, day))
            label #date-checked tabindex="-1" {
                input type="checkbox" name="date-checked" value="yes" checked[filled.value("date-checked") == "yes"];
                " " (text.of("letters-date-checked"))
            }
            @if let Some(it) = filled.refusal("date-checked") { p.correction { (crate::web::sentence(text, it)) } }
            (widgets::choice(view, filled, "date-omit", "letters-date-omit", &why))
        }
    }
}
