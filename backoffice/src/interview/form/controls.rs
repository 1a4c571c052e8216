//! The fields of a question. Their values come from what was typed, or from the answer that stands there.

use crate::interview::field::{
    LANGUAGES, LINE_MAX, cell, nothing, one_of, removal, rows_offered, tick,
};
use crate::web::{Filled, View, language_name};
use maud::{Markup, html};
use shared::answers::Answers;
use shared::form::{Ask, Choice, Finest, Kind, MORE, NO_COUNTRY, RowsShape, half_hours};
use shared::income::INCOME_BANDS;
use translations::{Text, Tongue, countries, country_name};

/// What the fields show, and of which question.
#[derive(Clone, Copy)]
pub(in crate::interview) struct Shown<'a> {
    pub(in crate::interview) view: &'a View,
    pub(in crate::interview) filled: &'a Filled,
    /// The ids of fields on the page begin with it, as each question has fields of the same names.
    pub(in crate::interview) id: &'a str,
    /// The id of the element with the words of the question.
    pub(in crate::interview) label: &'a str,
    /// The ids of elements that describe it further.
    pub(in crate::interview) described: Option<&'a str>,
    /// Whether what stands there is no answer yet.
    pub(in crate::interview) is_faulty: bool,
    /// So many rows are there.
    pub(in crate::interview) rows: usize,
}

impl Shown<'_> {
    fn text(&self) -> Text {
        self.view.text
    }

    fn value(&self, name: &str) -> &str {
        self.filled.value(name)
    }

    fn id(&self, name: &str) -> String {
        format!("{}-{name}", self.id)
    }

    fn invalid(&self) -> Option<&'static str> {
        self.is_faulty.then_some("true")
    }
}

/// The fields of a question, or of a column.
pub(in crate::interview) fn controls(shown: Shown, kind: &Kind, name: &str) -> Markup {
    let text = shown.text();
    match kind {
        Kind::Choice { choices } => select(shown, name, &choice_options(text, choices)),
        Kind::Several { choices, .. } => ticks(shown, name, choices),
        Kind::Text { chars_max } if LINE_MAX < *chars_max => html! {
            textarea id=(shown.id(name)) name=(name) rows="3" dir="auto" autocomplete="off" aria-labelledby=(shown.label)
                aria-describedby=[shown.described] aria-invalid=[shown.invalid()] { (shown.value(name)) }
        },
        Kind::Text { .. } | Kind::Email | Kind::Number { .. } | Kind::Code { .. } => {
            line(shown, name, "text")
        }
        Kind::Name { .. } => name_fields(shown, name),
        Kind::Date { finest, .. } => date(shown, name, *finest),
        Kind::Phone => line(shown, name, "tel"),
        Kind::Count { from, to } => {
            let mut all: Vec<(String, String)> = (*from..=*to)
                .map(|it| (it.to_string(), it.to_string()))
                .collect();
            let more = [("number", u32::from(*to).into())];
            all.push((MORE.to_owned(), text.with("intake-answer-more", &more)));
            select(shown, name, &all)
        }
        Kind::Time { from, to } => {
            let all: Vec<_> = half_hours(*from, *to).map(|it| (it.clone(), it)).collect();
            select(shown, name, &all)
        }
        Kind::Country { none } => select(shown, name, &country_options(text, *none)),
        Kind::Language { choices } => {
            let mut all = choice_options(text, choices);
            all.extend(language_options(text));
            select(shown, name, &all)
        }
        Kind::Languages { max } => html! {
            div.parts {
                @for at in 0..LANGUAGES.min(*max) {
                    div.field { (select(shown, &one_of(name, at), &language_options(text))) }
                }
            }
        },
        Kind::Income { .. } => {
            let all = INCOME_BANDS.map(|it| (it.to_owned(), text.of(income(it))));
            select(shown, name, &all)
        }
        Kind::Rows { columns, .. } => rows(shown, kind, columns, name),
    }
}

fn income(band: &str) -> &'static str {
    match band {
        "le125" => "intake-income-le125",
        "le200" => "intake-income-le200",
        "le300" => "intake-income-le300",
        "more" => "intake-income-more",
        "private" => "intake-income-private",
        _ => "intake-income-unsure",
    }
}

fn choice_options(text: Text, choices: &[Choice]) -> Vec<(String, String)> {
    let option = |it: &Choice| (it.id.clone(), text.of(&it.text));
    choices.iter().map(option).collect()
}

fn language_options(text: Text) -> Vec<(String, String)> {
    Tongue::all()
        .map(|it| (it.tag.to_owned(), language_name(text, it.tag)))
        .collect()
}

fn country_options(text: Text, none: bool) -> Vec<(String, String)> {
    let named = |it: &str| country_name(text.language(), it).unwrap_or_else(|| it.to_owned());
    let mut all: Vec<(String, String)> = countries().map(|it| (it.to_owned(), named(it))).collect();
    all.sort_by(|a, b| a.1.cmp(&b.1));
    if none {
        let none = text.of("intake-answer-no-country");
        all.insert(0, (NO_COUNTRY.to_owned(), none));
    }
    all
}

fn line(shown: Shown, name: &str, kind: &str) -> Markup {
    html! {
        input id=(shown.id(name)) name=(name) type=(kind) value=(shown.value(name)) dir="auto" autocomplete="off" spellcheck="false"
            autocapitalize="none" aria-labelledby=(shown.label) aria-describedby=[shown.described] aria-invalid=[shown.invalid()];
    }
}

/// A date as far as it is known, in one field: a year, a month, a day, or that it is not known.
fn date(shown: Shown, name: &str, finest: Finest) -> Markup {
    let help = match finest {
        Finest::Year => "interview-date-year-help",
        Finest::Day => "interview-date-help",
    };
    html! {
        input id=(shown.id(name)) name=(name) type="text" value=(shown.value(name)) dir="ltr" autocomplete="off" spellcheck="false"
            autocapitalize="none" placeholder="2019-05" aria-labelledby=(shown.label) aria-describedby=[shown.described]
            aria-invalid=[shown.invalid()];
        p.help { (shown.text().of(help)) }
    }
}

/// One from a list, or none.
fn select(shown: Shown, name: &str, options: &[(String, String)]) -> Markup {
    let now = shown.value(name);
    let is_known = now.is_empty() || options.iter().any(|it| it.0 == now);
    html! {
        select id=(shown.id(name)) name=(name) aria-labelledby=(shown.label) aria-describedby=[shown.described] aria-invalid=[shown.invalid()] {
            option value="" { "–" }
            // What another version of the form offered stays as it is.
            @if !is_known { option value=(now) selected { (now) } }
            @for (value, words) in options { option value=(value) selected[now == value] { (words) } }
        }
    }
}

fn ticks(shown: Shown, name: &str, choices: &[Choice]) -> Markup {
    html! {
        div.checks role="group" aria-labelledby=(shown.label) {
            @for it in choices {
                label.check {
                    input type="checkbox" name=(tick(name, &it.id)) value="yes" checked[!shown.value(&tick(name, &it.id)).is_empty()];
                    " " (shown.text().of(&it.text))
                }
            }
        }
    }
}

fn name_fields(shown: Shown, name: &str) -> Markup {
    let parts = [
        ("given", "intake-name-given"),
        ("family1", "intake-name-family"),
        ("family2", "intake-name-family-second"),
    ];
    html! {
        div.parts role="group" aria-labelledby=(shown.label) {
            @for (part, label) in parts {
                @let field = format!("{name}.{part}");
                div.field {
                    label for=(shown.id(&field)) { (shown.text().of(label)) }
                    input id=(shown.id(&field)) name=(field) type="text" value=(shown.value(&field)) dir="auto" autocomplete="off"
                        spellcheck="false" aria-describedby=[shown.described] aria-invalid=[shown.invalid()];
                }
            }
        }
    }
}

fn rows(shown: Shown, kind: &Kind, columns: &[Ask], name: &str) -> Markup {
    let text = shown.text();
    let is_table = matches!(
        kind,
        Kind::Rows {
            shape: RowsShape::Table,
            ..
        }
    );
    let offered = rows_offered(kind, shown.rows);
    html! {
        @for at in 0..offered {
            fieldset.wide {
                @if is_table { legend { (text.with("interview-row", &[("number", (at + 1).into())])) } }
                @for column in columns { (column_field(shown, column, name, at)) }
                @if is_table && at < shown.rows {
                    label.check { input type="checkbox" name=(removal(name, at)) value="yes"; " " (text.of("interview-row-remove")) }
                }
            }
        }
        @if is_table {
            @if shown.rows == 0 {
                label.check {
                    input type="checkbox" name=(nothing(name)) value="yes" checked[!shown.value(&nothing(name)).is_empty()];
                    " " (text.of("interview-rows-none"))
                }
            }
            button.quiet name="more" value="yes" { (text.of("interview-row-add")) }
        }
    }
}

fn column_field(shown: Shown, column: &Ask, name: &str, at: usize) -> Markup {
    let field = cell(name, at, &column.id);
    let label = format!("{}-label", shown.id(&field));
    let inner = Shown {
        label: &label,
        ..shown
    };
    let words = shown.text().of(column.text_for(&Answers::default()));
    html! {
        div.field {
            p.label id=(label) { (words) }
            (controls(inner, &column.kind, &field))
        }
    }
}
