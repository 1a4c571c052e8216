//! A question as the fields of a form: what stands in them for an answer, and which answer stands in them. What is no answer
//! yet is kept field by field, to the letter.

use super::versions::Fields;
use crate::web::Filled;
use chrono::NaiveDate;
use shared::answers::{Answer, Answers, NameParts};
use shared::form::{Ask, Fault, Kind, RowsShape, validate};

/// The name of the field of a question; those of rows and parts of a name begin with it.
pub(super) const FIELD: &str = "a";

/// Longer texts than this get several lines.
pub(super) const LINE_MAX: usize = 120;

/// So many languages can be named in a form.
pub(super) const LANGUAGES: usize = 6;

/// What stands in the fields of a question.
pub(super) enum Typed {
    /// Nothing.
    Nothing,
    /// An answer.
    Answer(Answer),
    /// Something that is no answer yet, and why.
    Faulty(Fault),
}

/// The field of a choice that may be ticked.
pub(super) fn tick(name: &str, choice: &str) -> String {
    format!("{name}:{choice}")
}

/// The field of a column.
pub(super) fn cell(name: &str, row: usize, column: &str) -> String {
    format!("{name}.{row}.{column}")
}

/// The field in which a row is taken away.
pub(super) fn removal(name: &str, row: usize) -> String {
    format!("{name}.{row}.-")
}

/// The field that says that there is nothing to put in a list.
pub(super) fn nothing(name: &str) -> String {
    format!("{name}.none")
}

/// The field of one of several languages.
pub(super) fn one_of(name: &str, at: usize) -> String {
    format!("{name}#{at}")
}

/// So many rows are offered: those that are there, and an empty one while there is room.
pub(super) fn rows_offered(kind: &Kind, there: usize) -> usize {
    match kind {
        Kind::Rows {
            shape: RowsShape::Table,
            rows_max,
            ..
        } => (there + 1).min(*rows_max).max(there),
        _ => 1,
    }
}

/// The fields of an answer.
pub(super) fn fields(kind: &Kind, name: &str, answer: &Answer) -> Fields {
    let one = |value: &str| vec![(name.to_owned(), value.to_owned())];
    match (kind, answer) {
        (Kind::Rows { .. }, Answer::Rows(rows)) if rows.is_empty() => {
            vec![(nothing(name), "yes".to_owned())]
        }
        (Kind::Rows { columns, .. }, Answer::Rows(rows)) => {
            let rows = rows.iter().enumerate();
            rows.flat_map(|(at, row)| row_fields(columns, name, at, row))
                .collect()
        }
        (Kind::Languages { .. }, Answer::Several(them)) => {
            let them = them.iter().enumerate();
            them.map(|(at, it)| (one_of(name, at), it.clone()))
                .collect()
        }
        (_, Answer::Several(them)) => {
            let ticked = |it: &String| (tick(name, it), "yes".to_owned());
            them.iter().map(ticked).collect()
        }
        (_, Answer::Name(parts)) => name_fields(name, parts),
        (Kind::Name { .. }, Answer::Words(it)) => {
            vec![(format!("{name}.given"), it.clone())]
        }
        (Kind::Date { .. }, Answer::Words(it)) if it == "unknown" => one("?"),
        (_, Answer::Words(it)) => one(it),
        (_, Answer::Rows(_) | Answer::Tell(_)) => Fields::new(),
    }
}

fn row_fields(columns: &[Ask], name: &str, at: usize, row: &Answers) -> Fields {
    let given = |column: &Ask| {
        let answer = row.get(&column.id)?;
        Some(fields(&column.kind, &cell(name, at, &column.id), answer))
    };
    columns.iter().filter_map(given).flatten().collect()
}

fn name_fields(name: &str, parts: &NameParts) -> Fields {
    let all = [
        ("given", &parts.given),
        ("family1", &parts.family1),
        ("family2", &parts.family2),
    ];
    let given =
        |(part, value): (&str, &Option<String>)| Some((format!("{name}.{part}"), value.clone()?));
    all.into_iter().filter_map(given).collect()
}

/// What stands in the fields of a question.
pub(super) fn typed(kind: &Kind, name: &str, filled: &Filled, today: NaiveDate) -> Typed {
    let answer = match kind {
        Kind::Rows { columns, .. } => return typed_rows(kind, columns, name, filled, today),
        Kind::Several { choices, .. } => {
            let ticked = choices
                .iter()
                .map(|it| &it.id)
                .filter(|it| !filled.value(&tick(name, it)).is_empty());
            several(ticked.cloned().collect())
        }
        Kind::Languages { .. } => {
            let named = (0..LANGUAGES).map(|at| filled.value(&one_of(name, at)).to_owned());
            several(named.filter(|it| !it.is_empty()).collect())
        }
        Kind::Name { .. } => name_typed(name, filled),
        Kind::Text { chars_max } if LINE_MAX < *chars_max => {
            // Lines are for the eye; an answer is one run of words.
            words(&filled.value(name).replace('\n', " "))
        }
        Kind::Date { .. } => date(filled.value(name)),
        _ => words(filled.value(name)),
    };
    let Some(answer) = answer else {
        return Typed::Nothing;
    };
    match validate(kind, &answer, today) {
        Ok(()) => Typed::Answer(answer),
        Err(fault) => Typed::Faulty(fault),
    }
}

/// A date as it is typed; a question mark says that nobody knows it.
fn date(typed: &str) -> Option<Answer> {
    match typed {
        "?" | "؟" => words("unknown"),
        _ => words(&typed.to_lowercase()),
    }
}

fn words(typed: &str) -> Option<Answer> {
    (!typed.is_empty()).then(|| Answer::Words(typed.to_owned()))
}

fn several(them: Vec<String>) -> Option<Answer> {
    (!them.is_empty()).then_some(Answer::Several(them))
}

fn name_typed(name: &str, filled: &Filled) -> Option<Answer> {
    let part = |it: &str| {
        let value = filled.value(&format!("{name}.{it}"));
        (!value.is_empty()).then(|| value.to_owned())
    };
    let parts = NameParts {
        given: part("given"),
        family1: part("family1"),
        family2: part("family2"),
    };
    let is_empty = parts.parts().next().is_none();
    (!is_empty).then_some(Answer::Name(parts))
}

fn typed_rows(
    kind: &Kind,
    columns: &[Ask],
    name: &str,
    filled: &Filled,
    today: NaiveDate,
) -> Typed {
    let Kind::Rows {
        rows_max, shape, ..
    } = kind
    else {
        return Typed::Nothing;
    };
    let mut rows = Vec::new();
    for at in 0..=*rows_max {
        if !filled.value(&removal(name, at)).is_empty() {
            continue;
        }
        let mut row = Answers::default();
        for column in columns {
            let field = cell(name, at, &column.id);
            match typed(&column.kind, &field, filled, today) {
                Typed::Nothing => {}
                Typed::Answer(answer) => row.give(&column.id, answer),
                Typed::Faulty(fault) => return Typed::Faulty(fault),
            }
        }
        if !row.is_empty() {
            rows.push(row);
        }
    }
    let says_none = *shape == RowsShape::Table && !filled.value(&nothing(name)).is_empty();
    if rows.is_empty() && !says_none {
        return Typed::Nothing;
    }
    let answer = Answer::Rows(rows);
    match validate(kind, &answer, today) {
        Ok(()) => Typed::Answer(answer),
        Err(fault) => Typed::Faulty(fault),
    }
}

/// Every field that belongs to a question, as it was filled in: what a draft keeps.
pub(super) fn kept(kind: &Kind, name: &str, filled: &Filled) -> Fields {
    let mut kept = Fields::new();
    for field in names(kind, name) {
        let value = filled.value(&field);
        if !value.is_empty() {
            kept.push((field, value.to_owned()));
        }
    }
    kept
}

/// The names of all fields a question can have.
fn names(kind: &Kind, name: &str) -> Vec<String> {
    match kind {
        Kind::Rows {
            columns, rows_max, ..
        } => {
            let rows = 0..=*rows_max;
            let mut all: Vec<String> = rows
                .flat_map(|at| {
                    columns
                        .iter()
                        .flat_map(move |it| names(&it.kind, &cell(name, at, &it.id)))
                })
                .collect();
            all.push(nothing(name));
            all
        }
        Kind::Several { choices, .. } => choices.iter().map(|it| tick(name, &it.id)).collect(),
        Kind::Languages { .. } => (0..LANGUAGES).map(|at| one_of(name, at)).collect(),
        Kind::Name { .. } => ["given", "family1", "family2"]
            .map(|it| format!("{name}.{it}"))
            .to_vec(),
        _ => vec![name.to_owned()],
    }
}

/// How many rows stand in some fields.
pub(super) fn rows_in(kind: &Kind, name: &str, filled: &Filled) -> usize {
    let Kind::Rows {
        columns, rows_max, ..
    } = kind
    else {
        return 0;
    };
    let has = |at: &usize| {
        columns.iter().any(|column| {
            names(&column.kind, &cell(name, *at, &column.id))
                .iter()
                .any(|it| !filled.value(it).is_empty())
        })
    };
    (0..=*rows_max).rev().find(has).map_or(0, |it| it + 1)
}

#[cfg(test)]
#[path = "tests/field.rs"]
mod tests;
