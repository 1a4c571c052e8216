//! The rows of a list: which column is what, and what each row says of one person, or why it cannot be taken.

use super::model::{Fault, Refusal};
use crate::csv;
use crate::people::origins::HeldAs;
use crate::people::{Born, Facts, NameKind, PersonName, a_number_typed};
use chrono::NaiveDate;
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

/// The columns a list may have, by the names they have in its first row.
pub(super) const COLUMNS: [&str; 12] = [
    "id", "given", "father", "family1", "family2", "also", "born", "country", "a_number",
    "held_as", "note", "speaks",
];

/// Those of which at least one must be there.
pub(super) const NAME_COLUMNS: [&str; 3] = ["given", "family1", "also"];

/// More rows are not taken at once.
pub(super) const ROWS_MAX: usize = 5_000;

/// What a row says. It has no `Debug`: it is content.
pub(super) struct Row {
    /// The line of the file at which it begins.
    pub(super) line: usize,
    /// What the person is called there.
    pub(super) id: String,
    /// A mark of everything the row says.
    pub(super) mark: String,
    pub(super) note: String,
    pub(super) person: Result<(Facts, HeldAs), Fault>,
    /// The cells as they came, for the file of those that were not taken.
    pub(super) cells: Vec<String>,
}

/// A list as it was read.
pub(super) struct List {
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<Row>,
}

/// The rows of a list, or why it is none.
pub(super) fn read(file: &[u8], today: NaiveDate) -> Result<List, Refusal> {
    let text = std::str::from_utf8(file).map_err(|_| Refusal::NotUtf8)?;
    let mut rows = csv::read(text)
        .map_err(|line| Refusal::OpenQuote { line })?
        .into_iter();
    let head: Vec<String> = rows.next().ok_or(Refusal::Empty)?.cells;
    let names: Vec<String> = head
        .iter()
        .map(|it| it.trim().to_lowercase().replace([' ', '-'], "_"))
        .collect();
    for (at, name) in names.iter().enumerate() {
        if !COLUMNS.contains(&name.as_str()) {
            return Err(Refusal::UnknownColumn {
                column: at + 1,
                columns: COLUMNS.join(", "),
            });
        }
        if names[..at].contains(name) {
            return Err(Refusal::TwiceTheColumn { column: at + 1 });
        }
    }
    if !NAME_COLUMNS
        .iter()
        .any(|it| names.iter().any(|name| name == it))
    {
        return Err(Refusal::NoNameColumn);
    }
    let rows: Vec<Row> = rows.map(|it| row(&names, &it, today)).collect();
    match rows.len() {
        0 => Err(Refusal::Empty),
        it if ROWS_MAX < it => Err(Refusal::TooMany { max: ROWS_MAX }),
        _ => Ok(List { head, rows }),
    }
}

fn row(names: &[String], row: &csv::Row, today: NaiveDate) -> Row {
    let cell = |name: &str| {
        let at = names.iter().position(|it| it == name);
        at.and_then(|at| row.cells.get(at))
            .map_or("", |it| it.trim())
    };
    let mut hash = Sha256::new();
    for (name, value) in names.iter().zip(&row.cells) {
        for it in [name, value] {
            hash.update((it.len() as u64).to_be_bytes());
            hash.update(it);
        }
    }
    let person = if row.cells.len() > names.len() {
        Err(Fault::TooManyCells)
    } else {
        person(&cell, today)
    };
    Row {
        line: row.line,
        id: cell("id").chars().take(100).collect(),
        mark: HEXLOWER.encode(&hash.finalize()),
        note: cell("note").chars().take(1000).collect(),
        person,
        cells: row.cells.clone(),
    }
}

fn person<'a>(cell: &impl Fn(&str) -> &'a str, today: NaiveDate) -> Result<(Facts, HeldAs), Fault> {
    let mut facts = Facts::default();
    let mut first = PersonName::default();
    first.kind = NameKind::Legal;
    for (part, name) in [
        (&mut first.given, "given"),
        (&mut first.father, "father"),
        (&mut first.family1, "family1"),
        (&mut first.family2, "family2"),
    ] {
        cell(name).clone_into(part);
    }
    if !first.is_empty() {
        facts.names.push(first);
    }
    for also in cell("also")
        .split(['|', ';'])
        .map(str::trim)
        .filter(|it| !it.is_empty())
    {
        let mut name = PersonName::default();
        also.clone_into(&mut name.given);
        facts.names.push(name);
    }
    facts.born = born(cell("born"))?;
    facts.country = country(cell("country"))?;
    cell("speaks").clone_into(&mut facts.speaks);
    let numbers = cell("a_number").split(['|', ';']).map(a_number_typed);
    facts.a_numbers = numbers.filter(|it| !it.is_empty()).collect();
    let held_as = match cell("held_as") {
        "" => HeldAs::Other,
        it => HeldAs::find(it).ok_or(Fault::HeldAs)?,
    };
    if facts
        .names
        .iter()
        .any(|it| it.whole().chars().any(char::is_control))
    {
        return Err(Fault::Hidden);
    }
    facts.check(today)?;
    Ok((facts, held_as))
}

/// A date as far as it is known: a year, a year and a month, or a day, written from the year on. Other ways of writing it
/// mean different days in different countries.
fn born(text: &str) -> Result<Option<Born>, Fault> {
    let (date, about) = match text.strip_prefix('~') {
        Some(rest) => (rest.trim(), true),
        None => (text, false),
    };
    if date.is_empty() {
        return Ok(None);
    }
    let born = Born {
        date: date.to_owned(),
        about,
    };
    born.partial().ok_or(Fault::Born)?;
    Ok(Some(born))
}

fn country(text: &str) -> Result<String, Fault> {
    let code = text.to_uppercase();
    let is_known =
        |it: &str| translations::country_name(translations::Language::english(), it).is_some();
    if code.is_empty() || (code.len() == 2 && is_known(&code)) {
        Ok(code)
    } else {
        Err(Fault::Country)
    }
}
