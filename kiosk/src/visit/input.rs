//! How what is asked is answered on the screen: tiles, fields with their keyboard, a date, a list of rows.

use super::countries::{country, dialling_codes};
use super::date_input::date_input;
use super::draft::{Draft, NAME_FIELDS};
use super::review;
use super::rows::Rows;
use super::{Asking, Person, Visit};
use crate::ui::{Field, Input, Keyboard, RowLine, RowsInput, Tile, Typed};
use chrono::NaiveDate;
use shared::answers::Answers;
use shared::form::{Ask, Choice, Kind, MORE, Question, half_hours};
use shared::income::{Guidelines, INCOME_BANDS, dollars};
use translations::{Language, Text, Tongue};

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
pub(super) fn input(
    text: Text,
    visit: &Visit,
    question: &Question,
    asking: &Asking,
    today: NaiveDate,
) -> Input {
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
        Draft::Date(date) => Input::PartialDate(date_input(asking, ask, *date, today)),
        Draft::Choice(chosen) => {
            let chosen = chosen.as_ref().map(|it| it.as_str());
            Input::Choice(tiles(text, ask, &asking.person, &|it| chosen == Some(it)))
        }
        Draft::Country { chosen, search } => {
            let none = matches!(ask.kind, Kind::Country { none: true });
            let chosen = chosen.as_ref().map(|it| it.as_str());
            Input::Country(country(text, visit.form, none, chosen, search))
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
        written_in: None,
        chosen: is_chosen(id),
    };
    let of_choice = |it: &Choice| tile(&it.id, text.of(&it.text), &it.icon);
    let of_tongue = |it: Tongue| Tile {
        written_in: Language::find(it.tag),
        ..tile(it.tag, it.name.to_owned(), "")
    };
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
        Kind::Time { from, to } => half_hours(*from, *to)
            .map(|it| tile(&it, it.clone(), ""))
            .collect(),
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
    match &ask.kind {
        Kind::Phone => Input::Phone {
            field: field(Keyboard::Phone, PHONE_CHARS_MAX),
            codes: dialling_codes(text, value),
        },
        Kind::Number { .. } => Input::Number(field(Keyboard::Digits, NUMBER_DIGITS_MAX)),
        Kind::Code { format } if format.is_digits() => {
            Input::Number(field(Keyboard::Digits, CODE_CHARS_MAX))
        }
        Kind::Code { .. } => Input::Text(field(Keyboard::Code, CODE_CHARS_MAX)),
        Kind::Email => Input::Text(field(Keyboard::Email, EMAIL_CHARS_MAX)),
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
