//! Our own table: the whole directory as a file that opens in a spreadsheet and comes back as it was.

use super::reading::{FileKind, FileRead, Row};
use crate::csv;
use crate::referrals::choices::Choice;
use crate::referrals::directory::{Resource, SERVICES, Says, Typed, columns, get};
use std::collections::{BTreeMap, BTreeSet};

/// Columns beside those of an entry.
const ID: &str = "id";
const EXTERNAL: &str = "external_id";
const STATE: &str = "state";

/// What the file tells and nobody reads back: a file verifies nothing.
const TOLD_ONLY: [&str; 4] = ["verified_on", "verified_how", "line", "reason"];

/// The columns of the file.
fn heads() -> Vec<&'static str> {
    [ID, EXTERNAL, STATE].into_iter().chain(columns()).collect()
}

/// All entries as a file.
pub(in crate::referrals) fn export(all: &[Resource]) -> String {
    let mut head = heads();
    head.extend(&TOLD_ONLY[..2]);
    let rows: Vec<Vec<String>> = all.iter().map(row).collect();
    let lines = rows
        .iter()
        .map(|it| it.iter().map(String::as_str).collect());
    csv::write(std::iter::once(head).chain(lines))
}

fn row(it: &Resource) -> Vec<String> {
    let typed = it.facts.typed();
    let own = [
        it.id.to_string(),
        it.external_id.clone(),
        it.state.word().to_owned(),
    ];
    let verified = it.verified.as_ref();
    let verified = [
        verified.map_or_else(String::new, |it| it.on.to_string()),
        verified.map_or_else(String::new, |it| it.how.word().to_owned()),
    ];
    let facts = columns().map(|name| get(&typed, name).to_owned());
    own.into_iter().chain(facts).chain(verified).collect()
}

/// Rows that were not taken, each with where it stood and why, as a file that can be put right and brought again.
pub(super) fn refused(rows: &[(&Row, String)]) -> String {
    let mut head = heads();
    head.extend(&TOLD_ONLY[2..]);
    let cells = |(it, why): &(&Row, String)| -> Vec<String> {
        let own = [it.id.clone(), it.external.clone(), it.state.clone()];
        let facts = columns().map(|name| get(&it.typed, name).to_owned());
        let told = [it.line.clone(), why.clone()];
        own.into_iter().chain(facts).chain(told).collect()
    };
    let rows: Vec<Vec<String>> = rows.iter().map(cells).collect();
    let lines = rows
        .iter()
        .map(|it| it.iter().map(String::as_str).collect());
    csv::write(std::iter::once(head).chain(lines))
}

fn name(cell: &str) -> String {
    cell.trim().to_lowercase()
}

/// Whether these are the columns of our table: the two without which there is no entry.
pub(super) fn is_head(head: &csv::Row) -> bool {
    let names: BTreeSet<String> = head.cells.iter().map(|it| name(it)).collect();
    [Says::Organisation.word(), SERVICES]
        .iter()
        .all(|it| names.contains(*it))
}

/// The rows of our table.
pub(super) fn read(head: &csv::Row, rows: &[csv::Row]) -> FileRead {
    let names: Vec<String> = head.cells.iter().map(|it| name(it)).collect();
    let known: BTreeSet<&str> = heads().into_iter().chain(TOLD_ONLY).collect();
    let left_out = names.iter().filter(|it| !known.contains(it.as_str()));
    FileRead {
        kind: FileKind::Own,
        left_out: left_out.cloned().collect(),
        rows: rows.iter().map(|it| read_row(&names, it)).collect(),
    }
}

fn read_row(names: &[String], row: &csv::Row) -> Row {
    let empty = String::new();
    let cells = row.cells.iter().chain(std::iter::repeat(&empty));
    let cells: BTreeMap<&str, &String> = names.iter().map(String::as_str).zip(cells).collect();
    let cell = |name: &str| cells.get(name).map_or("", |it| it.trim()).to_owned();
    let typed: Typed = columns()
        .filter(|it| cells.contains_key(it))
        .map(|it| (it.to_owned(), cell(it)))
        .collect();
    Row {
        line: row.line.to_string(),
        id: cell(ID),
        external: cell(EXTERNAL),
        state: cell(STATE).to_lowercase(),
        typed,
        fault: None,
    }
}
