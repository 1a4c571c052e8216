//! What was answered, as staff read it: in the order of the form, and what was typed exactly as it was typed.

use maud::{Markup, html};
use shared::answers::{Answer, Answers, NameParts};
use shared::form::{
    Ask, Calendar, Form, GivenDate, Kind, MORE, NO_COUNTRY, PartialDate, When, digits_of,
    month_name,
};
use translations::{Text, Tongue, country_name};

/// All answers of a part.
pub(super) fn answers(text: Text, given: &Answers) -> Markup {
    let form = Form::current();
    let known = form
        .questions
        .iter()
        .filter_map(|it| Some((&it.ask, given.get(&it.id)?)));
    html! {
        @if given.is_empty() { p { (text.of("intake-no-answers")) } }
        @else {
            dl.facts.answers {
                @for (ask, given) in known { dt { (text.of(&ask.text)) } dd { (answer(text, ask, given)) } }
                @for (id, given) in strangers(form, given) { dt { code dir="ltr" { (id) } } dd { (typed(text, given)) } }
            }
        }
    }
}

/// Answers to questions that this version's form does not have.
fn strangers<'a>(
    form: &'a Form,
    answers: &'a Answers,
) -> impl Iterator<Item = (&'a str, &'a Answer)> {
    answers.iter().filter(|(id, _)| form.question(id).is_none())
}

fn answer(text: Text, ask: &Ask, given: &Answer) -> Markup {
    match (&ask.kind, given) {
        (Kind::Rows { .. }, Answer::Rows(them)) if them.is_empty() => {
            html! { (text.of("intake-answer-none")) }
        }
        (Kind::Rows { columns, .. }, Answer::Rows(them)) => rows(text, columns, them),
        (Kind::Several { .. } | Kind::Languages { .. }, Answer::Several(them)) => html! {
            ul { @for it in them { li { (choice(text, ask, it)) } } }
        },
        (Kind::Choice { .. } | Kind::Language { .. }, Answer::Words(it)) => {
            html! { (choice(text, ask, it)) }
        }
        (Kind::Phone, Answer::Words(it)) => phone(it),
        (Kind::Date { .. }, Answer::Words(it)) => date(text, it),
        (Kind::Country { .. }, Answer::Words(it)) => html! { (country(text, it)) },
        (Kind::Income { .. }, Answer::Words(it)) => html! { (text.of(income(it))) },
        (Kind::Count { to, .. }, Answer::Words(it)) if it == MORE => {
            html! { (text.with("intake-answer-more", &[("number", u32::from(*to).into())])) }
        }
        (Kind::Name { .. }, Answer::Name(parts)) => name(text, parts),
        _ => typed(text, given),
    }
}

/// Each row as a list of its cells.
fn rows(text: Text, columns: &[Ask], rows: &[Answers]) -> Markup {
    let cells = |row: &Answers| -> Vec<(String, Markup)> {
        columns
            .iter()
            .filter_map(|it| Some((text.of(&it.text), answer(text, it, row.get(&it.id)?))))
            .collect()
    };
    html! {
        ol.rows {
            @for row in rows {
                li { dl.facts { @for (label, cell) in cells(row) { dt { (label) } dd { (cell) } } } }
            }
        }
    }
}

/// A number as it was typed, and in Latin digits when it was typed in others, so that anyone can dial it.
fn phone(typed: &str) -> Markup {
    let is_latin = typed.is_ascii();
    html! {
        bdi.digits dir="ltr" { (typed) }
        @if !is_latin { " " bdi.digits dir="ltr" { "(" (digits_of(typed)) ")" } }
    }
}

/// A date as it was given; one of another calendar also in the common one.
fn date(text: Text, words: &str) -> Markup {
    let Ok(given) = words.parse::<GivenDate>() else {
        return html! { bdi.digits dir="ltr" { (words) } };
    };
    let iso = |it: chrono::NaiveDate| it.to_string();
    match (given.when, given.calendar) {
        (When::Date(PartialDate::Unknown), _) => html! { (text.of("intake-date-unknown")) },
        (When::Age { years, on }, _) => {
            let values = [("age", u32::from(years).into()), ("day", iso(on).into())];
            html! { (text.with("intake-answer-age", &values)) }
        }
        (When::Date(date), Calendar::Gregorian) => html! { bdi.digits dir="ltr" { (date) } },
        (When::Date(date), calendar) => {
            let span = given.earliest().zip(given.latest());
            let common = span.map(|(first, last)| {
                if first == last {
                    iso(first)
                } else {
                    format!("{} … {}", iso(first), iso(last))
                }
            });
            html! {
                (in_calendar(text, calendar, date))
                @if let Some(common) = common { " (" bdi.digits dir="ltr" { (common) } ")" }
            }
        }
    }
}

fn in_calendar(text: Text, calendar: Calendar, date: PartialDate) -> String {
    let name = text.of(&format!("calendar-{}", calendar.word()));
    let month = |it: u32| month_name(text, calendar, u8::try_from(it).unwrap_or(1));
    let words = match date {
        PartialDate::Unknown => String::new(),
        PartialDate::Year(year) => year.to_string(),
        PartialDate::Month(year, it) => format!("{} {year}", month(it)),
        PartialDate::Day(year, it, day) => format!("{day} {} {year}", month(it)),
    };
    format!("{words}, {name}")
}

fn country(text: Text, code: &str) -> String {
    if code == NO_COUNTRY {
        return text.of("intake-answer-no-country");
    }
    country_name(text.language(), code).unwrap_or_else(|| code.to_owned())
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

fn choice(text: Text, ask: &Ask, id: &str) -> String {
    let found = ask.choices().iter().find(|it| it.id == id);
    match found {
        Some(it) => text.of(&it.text),
        None => Tongue::find(id).map_or_else(|| id.to_owned(), |it| it.english.to_owned()),
    }
}

fn name(text: Text, parts: &NameParts) -> Markup {
    let all = [
        ("intake-name-given", &parts.given),
        ("intake-name-family", &parts.family1),
        ("intake-name-family-second", &parts.family2),
    ];
    html! {
        @for (label, part) in all {
            @if let Some(part) = part { div { span.label { (text.of(label)) } " " bdi.typed dir="auto" { (part) } } }
        }
    }
}

fn typed(text: Text, given: &Answer) -> Markup {
    match given {
        Answer::Tell(_) => html! { em { (text.of("intake-answer-tell")) } },
        Answer::Words(it) => html! { bdi.typed dir="auto" { (it) } },
        Answer::Several(them) => {
            html! { ul { @for it in them { li { bdi.typed dir="auto" { (it) } } } } }
        }
        Answer::Name(parts) => {
            html! { @for it in parts.parts() { bdi.typed dir="auto" { (it) } " " } }
        }
        Answer::Rows(rows) => html! {
            ol.rows {
                @for row in rows {
                    li { dl.facts { @for (id, cell) in row.iter() { dt { code dir="ltr" { (id) } } dd { (typed(text, cell)) } } } }
                }
            }
        },
    }
}
