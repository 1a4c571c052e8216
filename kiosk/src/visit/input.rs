//! How what is asked is answered on the screen: tiles, fields with their keyboard, a date, a list of rows.

use super::dates::{DateDraft, calendars};
use super::draft::{Draft, NAME_FIELDS};
use super::review;
use super::rows::Rows;
use super::{Asking, Person};
use crate::ui::{
    CountryInput, DateInput, Field, Input, Keyboard, Part, RowLine, RowsInput, Tile, Typed,
};
use shared::answers::Answers;
use shared::form::{Ask, Choice, Fault, Finest, Form, Kind, MORE, NO_COUNTRY, Question};
use shared::income::{Guidelines, INCOME_BANDS, dollars};
use translations::{Language, Text, Tongue, countries, country_name};

/// Longest number or address as typed, in characters.
const PHONE_CHARS_MAX: usize = 30;
const EMAIL_CHARS_MAX: usize = 254;
const CODE_CHARS_MAX: usize = 40;
const NUMBER_DIGITS_MAX: usize = 7;

/// What stands above the fields of a name.
const NAME_LABELS: [&str; NAME_FIELDS.len()] = [
    "kiosk-name-given",
    "kiosk-name-family",
    "kiosk-name-second-family",
];

/// How what is on the screen of `question` is answered.
pub(super) fn input(text: Text, form: &Form, question: &Question, asking: &Asking) -> Input {
    if let Some(rows) = asking.rows.as_ref().filter(|_| asking.is_list()) {
        return Input::Rows(list(text, question, rows));
    }
    let ask = asking.ask(question);
    match &asking.draft {
        Draft::Several(ticked) => Input::Several {
            tiles: tiles(text, ask, &asking.person, &|it| {
                ticked.iter().any(|other| other == it)
            }),
            max: match ask.kind {
                Kind::Several { max, .. } | Kind::Languages { max } => Some(max),
                _ => None,
            },
        },
        Draft::Text(value) => typing(text, ask, value),
        Draft::Name(parts) => Input::Name(name_fields(text, ask, parts)),
        Draft::Date(date) => Input::PartialDate(date_input(asking, ask, *date)),
        Draft::Choice(chosen) => {
            let chosen = chosen.as_ref().map(|it| it.as_str());
            if let Kind::Country { none } = ask.kind {
                return Input::Country(country(text, form, none, chosen));
            }
            Input::Choice(tiles(text, ask, &asking.person, &|it| chosen == Some(it)))
        }
        Draft::Nothing => Input::Choice(Vec::new()),
    }
}

fn list(text: Text, question: &Question, rows: &Rows) -> RowsInput {
    let columns = question.kind.columns();
    let line = |row: &Answers| RowLine {
        words: Typed::new(review::row(text, columns, row)),
    };
    RowsInput {
        rows: rows.them().iter().map(line).collect(),
        has_room: rows.has_room(),
    }
}

fn tiles(text: Text, ask: &Ask, person: &Person, is_chosen: &dyn Fn(&str) -> bool) -> Vec<Tile> {
    let tile = |id: &str, label: String, icon: &str| Tile {
        id: id.to_owned(),
        label,
        icon: icon.to_owned(),
        chosen: is_chosen(id),
    };
    let of_choice = |it: &Choice| tile(&it.id, text.of(&it.text), &it.icon);
    let of_tongue = |it: Tongue| tile(it.tag, it.name.to_owned(), "speak");
    match &ask.kind {
        Kind::Choice { choices } | Kind::Several { choices, .. } => {
            choices.iter().map(of_choice).collect()
        }
        Kind::Language { choices } => {
            // "The language of this screen" stands first, the others before the last choices.
            let tongues = tongues(person.language);
            let (first, last) = choices.split_at(choices.len().min(1));
            let first = first.iter().map(of_choice);
            first
                .chain(tongues.map(of_tongue))
                .chain(last.iter().map(of_choice))
                .collect()
        }
        Kind::Languages { .. } => {
            let own = std::iter::once(Tongue::from(person.language));
            own.chain(tongues(person.language)).map(of_tongue).collect()
        }
        Kind::Count { from, to } => {
            let counted = (*from..=*to).map(|it| tile(&it.to_string(), it.to_string(), ""));
            counted
                .chain([tile(MORE, more_than(text, *to), "")])
                .collect()
        }
        Kind::Income { size_of } => income(text, &person.answers, size_of)
            .into_iter()
            .map(|(id, label)| tile(id, label, "payment"))
            .collect(),
        _ => Vec::new(),
    }
}

/// "More than 8".
pub(super) fn more_than(text: Text, number: u8) -> String {
    text.with("form-count-more", &[("number", u32::from(number).into())])
}

/// The languages besides that of the screen, those with text first.
fn tongues(screen: Language) -> impl Iterator<Item = Tongue> {
    let written = Language::all().iter().copied();
    let written = written.filter(move |it| *it != screen).map(Tongue::from);
    written.chain(Tongue::spoken_only())
}

/// The bands of income for a household as large as was said, in dollars a month.
fn income(text: Text, answers: &Answers, size_of: &str) -> Vec<(&'static str, String)> {
    let people = match answers.words(size_of) {
        Some(MORE) => 9,
        Some(it) => it.parse().unwrap_or(1),
        None => 1,
    };
    let [first, second, third] = Guidelines::current().monthly_ends(people);
    let sums = [
        text.with("form-income-up-to", &[("amount", dollars(first).into())]),
        between(text, first, second),
        between(text, second, third),
        text.with("form-income-more", &[("amount", dollars(third).into())]),
        text.of("form-income-unsure"),
        text.of("form-income-private"),
    ];
    INCOME_BANDS.into_iter().zip(sums).collect()
}

fn between(text: Text, from: u32, to: u32) -> String {
    let sums = [("from", dollars(from).into()), ("to", dollars(to).into())];
    text.with("form-income-between", &sums)
}

/// The words of an income band, when they are shown without the question.
pub(super) fn income_words(text: Text, answers: &Answers, size_of: &str, band: &str) -> String {
    let found = income(text, answers, size_of);
    let found = found.into_iter().find(|(id, _)| *id == band);
    found.map_or_else(String::new, |(_, words)| words)
}

fn typing(text: Text, ask: &Ask, value: &Typed) -> Input {
    let field = |keyboard, max| Field {
        id: ask.id.clone(),
        label: None,
        value: value.clone(),
        keyboard,
        private: ask.masked,
        max,
    };
    let _ = text;
    match &ask.kind {
        Kind::Phone => Input::Phone(field(Keyboard::Digits, PHONE_CHARS_MAX)),
        Kind::Number { .. } => Input::Number(field(Keyboard::Digits, NUMBER_DIGITS_MAX)),
        Kind::Code { format } if format.is_digits() => {
            Input::Number(field(Keyboard::Digits, CODE_CHARS_MAX))
        }
        Kind::Code { .. } => Input::Text(field(Keyboard::Latin, CODE_CHARS_MAX)),
        Kind::Email => Input::Text(field(Keyboard::Latin, EMAIL_CHARS_MAX)),
        Kind::Text { chars_max } => Input::Text(field(Keyboard::Letters, *chars_max)),
        _ => Input::Text(field(Keyboard::Letters, CODE_CHARS_MAX)),
    }
}

fn name_fields(text: Text, ask: &Ask, parts: &[Typed; 3]) -> Vec<Field> {
    let max = match ask.kind {
        Kind::Name { chars_max } => chars_max,
        _ => 0,
    };
    // A name that is asked for in ABC letters is written with those.
    let latin = matches!(ask.when, Some(shared::form::Condition::NotLatin(_)));
    let part = |at: usize| Field {
        id: NAME_FIELDS[at].to_owned(),
        label: Some(text.of(NAME_LABELS[at])),
        value: parts[at].clone(),
        keyboard: if latin {
            Keyboard::Latin
        } else {
            Keyboard::Letters
        },
        private: ask.masked,
        max,
    };
    (0..NAME_FIELDS.len()).map(part).collect()
}

fn date_input(asking: &Asking, ask: &Ask, date: Option<DateDraft>) -> DateInput {
    let calendars = calendars(asking.person.language);
    let usual = calendars.first().copied().unwrap_or_default();
    let date = date.unwrap_or(DateDraft::open(usual));
    let finest = match ask.kind {
        Kind::Date { finest, .. } => finest,
        _ => Finest::Day,
    };
    DateInput {
        calendar: date.calendar,
        calendars,
        finest,
        year: date.year,
        month: date.month,
        day: date.day,
        age: date.age,
        wrong: asking.fault.map(part_of),
    }
}

/// The part of a date that a fault speaks of.
fn part_of(fault: Fault) -> Part {
    match fault {
        Fault::NoSuchDay { .. } => Part::Day,
        Fault::NumberOutOfRange { .. } => Part::Age,
        _ => Part::Year,
    }
}

/// Countries: where most visitors come from, then all others by their names.
fn country(text: Text, form: &Form, none: bool, chosen: Option<&str>) -> CountryInput {
    let tile = |code: &str| Tile {
        id: code.to_owned(),
        label: country_words(text, code),
        icon: String::new(),
        chosen: chosen == Some(code),
    };
    let mut all: Vec<Tile> = countries().map(tile).collect();
    all.sort_by(|a, b| a.label.cmp(&b.label));
    let mut first: Vec<Tile> = form.countries_first.iter().map(|it| tile(it)).collect();
    if none {
        first.push(tile(NO_COUNTRY));
    }
    CountryInput { first, all }
}

/// The name of a country, or "no country".
pub(super) fn country_words(text: Text, code: &str) -> String {
    if code == NO_COUNTRY {
        return text.of("kiosk-country-none");
    }
    country_name(text.language(), code).unwrap_or_else(|| code.to_owned())
}
