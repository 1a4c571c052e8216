//! The form in which what is known of a person is typed, and how it is read.

use super::facts::{Born, Facts, NAME_KINDS, NameKind, PersonName};
use super::model::a_number_typed;
use crate::web::Filled;

/// The parts of a name, each with its message.
pub(super) const PARTS: [(&str, &str); 5] = [
    ("given", "people-part-given"),
    ("father", "people-part-father"),
    ("family1", "people-part-family1"),
    ("family2", "people-part-family2"),
    ("paper", "people-part-paper"),
];

/// The fields that are one line each, with their messages.
pub(super) const LINES: [(&str, &str); 3] = [
    ("birthplace", "people-birthplace"),
    ("pronouns", "people-pronouns"),
    ("a_numbers", "people-a-numbers"),
];

/// So many empty names are offered beside those that are known.
const EMPTY: usize = 2;

/// Nobody types more names than this at once.
const NAMES_READ_MAX: usize = 40;

/// The field of a part of a name.
pub(super) fn field(part: &str, at: usize) -> String {
    format!("{part}-{at}")
}

/// How many names the form has room for.
pub(super) fn rows(filled: &Filled) -> usize {
    let used = (0..NAMES_READ_MAX)
        .rev()
        .find(|at| !name(filled, *at).is_empty())
        .map_or(0, |it| it + 1);
    used + if used == 0 { 1 } else { EMPTY }
}

/// What is known, as the form shows it.
pub(super) fn filled_with(facts: &Facts) -> Filled {
    let mut filled = Filled::new();
    for (at, name) in facts.names.iter().enumerate() {
        let parts = [
            &name.given,
            &name.father,
            &name.family1,
            &name.family2,
            &name.paper,
        ];
        for ((part, _), words) in PARTS.iter().zip(parts) {
            filled = filled.with(&field(part, at), words.as_str());
        }
        filled = filled.with(&field("kind", at), name.kind.word());
    }
    let born = facts.born.clone().unwrap_or_default();
    let mut date = born.date.split('-');
    for part in ["born", "born_month", "born_day"] {
        filled = filled.with(part, date.next().unwrap_or_default());
    }
    filled
        .with("born_about", if born.about { "yes" } else { "" })
        .with("birthplace", facts.birthplace.as_str())
        .with("country", facts.country.as_str())
        .with("pronouns", facts.pronouns.as_str())
        .with("speaks", facts.speaks.as_str())
        .with("reads", facts.reads.as_str())
        .with("a_numbers", facts.a_numbers.join(", "))
}

fn name(filled: &Filled, at: usize) -> PersonName {
    let part = |it: &str| filled.value(&field(it, at)).trim().to_owned();
    PersonName {
        kind: NameKind::find(filled.value(&field("kind", at))).unwrap_or_default(),
        given: part("given"),
        father: part("father"),
        family1: part("family1"),
        family2: part("family2"),
        paper: part("paper"),
    }
}

/// What was typed.
pub(super) fn read(filled: &Filled) -> Facts {
    let words = |it: &str| filled.value(it).trim().to_owned();
    let names = (0..NAMES_READ_MAX)
        .map(|at| name(filled, at))
        .filter(|it| !it.is_empty());
    let numbers = filled.value("a_numbers").split([',', ';']);
    let numbers = numbers.map(a_number_typed).filter(|it| !it.is_empty());
    Facts {
        names: names.collect(),
        born: born(filled),
        birthplace: words("birthplace"),
        country: words("country"),
        pronouns: words("pronouns"),
        speaks: words("speaks"),
        reads: words("reads"),
        a_numbers: numbers.collect(),
    }
}

/// The date of birth as far as it was typed; what is no date is kept, so that the rules can say so.
fn born(filled: &Filled) -> Option<Born> {
    let part = |it: &str| filled.value(it).trim().to_owned();
    let (year, month, day) = (part("born"), part("born_month"), part("born_day"));
    if [&year, &month, &day].iter().all(|it| it.is_empty()) {
        return None;
    }
    let two = |it: &str| format!("{it:0>2}");
    let date = match (month.is_empty(), day.is_empty()) {
        (true, true) => year,
        (false, true) => format!("{year}-{}", two(&month)),
        _ => format!("{year}-{}-{}", two(&month), two(&day)),
    };
    Some(Born {
        date,
        about: filled.value("born_about") == "yes",
    })
}

/// Every kind of name with its words.
pub(super) fn kinds() -> impl Iterator<Item = (&'static str, &'static str)> {
    NAME_KINDS.iter().map(|(_, word, label)| (*word, *label))
}
