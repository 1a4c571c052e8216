//! A file of corrected words, as it comes back from a translator: what it would change, and what is wrong with it, line by
//! line. Nothing is kept before everything is right.

use super::actions::{Then, Typed, check, entry};
use super::model::{Corrections, Entry, Refusal, Status};
use crate::access::StaffId;
use crate::csv::{self, Row};
use crate::problem::Refuses;
use chrono_tz::Tz;
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use translations::Language;
use translations::lint::Key;

/// The columns, in this order.
pub(super) const COLUMNS: [&str; 9] = [
    "file",
    "id",
    "attribute",
    "english",
    "translation",
    "status",
    "by",
    "on",
    "made-from",
];

/// The words of a message as the file remembers them. The letter in front keeps spreadsheets from reading a number.
fn mark(words: &str) -> String {
    let hash = Sha256::digest(words.as_bytes());
    format!("w{}", HEXLOWER.encode(&hash[..8]))
}

/// All messages of a language as a file.
pub(super) fn export(entries: &[Entry], names: &BTreeMap<StaffId, String>, zone: Tz) -> String {
    let rows: Vec<[String; COLUMNS.len()]> = entries
        .iter()
        .map(|it| {
            let last = it.last();
            let by = last.and_then(|(by, _)| names.get(&by?)).cloned();
            let on = last.map(|(_, at)| at.with_timezone(&zone).date_naive().to_string());
            [
                it.english.file.clone(),
                it.key.id.clone(),
                it.key.attribute.clone().unwrap_or_default(),
                it.english.source.clone(),
                it.words().to_owned(),
                it.status().word().to_owned(),
                by.unwrap_or_default(),
                on.unwrap_or_default(),
                mark(it.words()),
            ]
        })
        .collect();
    let lines = rows
        .iter()
        .map(|row| row.iter().map(String::as_str).collect());
    csv::write(std::iter::once(COLUMNS.to_vec()).chain(lines))
}

/// One message that a file changes.
#[derive(Debug, Clone)]
pub(super) struct Change {
    pub(super) typed: Typed,
    pub(super) then: Then,
    pub(super) before: String,
}

/// What is wrong with a line of a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {why}")]
pub(super) struct Fault {
    pub(super) line: usize,
    pub(super) key: Option<Key>,
    pub(super) why: Why,
}

/// Why a line cannot be taken over.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Why {
    /// A quote is open to the end of the file.
    #[error("a quote is not closed")]
    OpenQuote,
    /// The first line does not name the columns.
    #[error("these are not the columns")]
    Columns,
    /// There is no such message.
    #[error("no such message")]
    Unknown,
    /// The message stood in the file before.
    #[error("twice in the file")]
    Twice,
    /// The file was made when the English was another.
    #[error("another English")]
    OtherEnglish,
    /// The text would not do.
    #[error("{0}")]
    Unfit(Refusal),
}

impl Refuses for Why {
    fn message(&self) -> &'static str {
        match self {
            Why::OpenQuote => "words-file-open-quote",
            Why::Columns => "words-file-columns",
            Why::Unknown => "words-file-unknown",
            Why::Twice => "words-file-twice",
            Why::OtherEnglish => "words-file-other-english",
            Why::Unfit(it) => it.message(),
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            Why::Unfit(it) => it.values(),
            Why::Columns => vec![("columns", COLUMNS.join(","))],
            _ => Vec::new(),
        }
    }
}

/// What a file would do.
#[derive(Debug, Clone, Default)]
pub(super) struct Reading {
    pub(super) changes: Vec<Change>,
    pub(super) faults: Vec<Fault>,
    /// Lines that say something else than what is here, which was changed here after the file was made. They change
    /// nothing.
    pub(super) overtaken: Vec<Overtaken>,
}

/// A line of a file whose message was changed after the file was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Overtaken {
    pub(super) line: usize,
    pub(super) key: Key,
}

impl Reading {
    /// A few letters that are the same for the same changes of the same words, and for no others.
    pub(super) fn set(&self) -> String {
        let mut hash = Sha256::new();
        for it in &self.changes {
            let key = it.typed.key.to_string();
            for part in [key.as_str(), &it.before, &it.typed.words, it.then.word()] {
                hash.update((part.len() as u64).to_be_bytes());
                hash.update(part);
            }
        }
        HEXLOWER.encode(&hash.finalize()[..16])
    }
}

/// Whether the person may approve what the file says is approved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Approving {
    Yes,
    No,
}

/// Reads a file for `language`.
pub(super) fn read(
    file: &str,
    language: Language,
    corrections: &Corrections,
    approving: Approving,
) -> Reading {
    let fault = |line, why| Fault {
        line,
        key: None,
        why,
    };
    let mut reading = Reading::default();
    let rows = match csv::read(file) {
        Ok(rows) => rows,
        Err(line) => {
            reading.faults.push(fault(line, Why::OpenQuote));
            return reading;
        }
    };
    let is_head = |it: &Row| {
        it.cells
            .iter()
            .map(|cell| cell.trim().to_lowercase())
            .eq(COLUMNS)
    };
    if !rows.first().is_some_and(is_head) {
        reading.faults.push(fault(1, Why::Columns));
        return reading;
    }
    let mut seen = BTreeSet::new();
    for row in &rows[1..] {
        let key = key(row);
        let read = if seen.insert(key.clone()) {
            change(row, &key, language, corrections, approving)
        } else {
            Err(vec![Why::Twice])
        };
        match read {
            Ok(Told::Nothing) => {}
            Ok(Told::Change(change)) => reading.changes.push(change),
            Ok(Told::Overtaken) => reading.overtaken.push(Overtaken {
                line: row.line,
                key: key.clone(),
            }),
            Err(whys) => reading.faults.extend(whys.into_iter().map(|why| Fault {
                line: row.line,
                key: Some(key.clone()),
                why,
            })),
        }
    }
    reading
}

fn cell(row: &Row, column: usize) -> &str {
    row.cells.get(column).map_or("", |it| it.trim())
}

fn key(row: &Row) -> Key {
    let attribute = cell(row, 2);
    Key {
        id: cell(row, 1).to_owned(),
        attribute: (!attribute.is_empty()).then(|| attribute.to_owned()),
    }
}

/// What one row says.
enum Told {
    /// What is there, or nothing.
    Nothing,
    Change(Change),
    /// Something else than what is here, which is newer than the file.
    Overtaken,
}

/// What one row says. A row without a mark was made from the words that come with the program.
fn change(
    row: &Row,
    key: &Key,
    language: Language,
    corrections: &Corrections,
    approving: Approving,
) -> Result<Told, Vec<Why>> {
    let entry = entry(language, key, corrections.get(key)).map_err(|_| vec![Why::Unknown])?;
    let words = cell(row, 4);
    let is_approval = approving == Approving::Yes
        && cell(row, 5).eq_ignore_ascii_case(Status::Approved.word())
        && entry.status() != Status::Approved;
    if words.is_empty() || (words == entry.words() && !is_approval) {
        return Ok(Told::Nothing);
    }
    let made_from = match cell(row, 8) {
        "" => mark(entry.shipped.map_or("", |it| &it.source)),
        it => it.to_owned(),
    };
    if made_from != mark(entry.words()) {
        return Ok(Told::Overtaken);
    }
    if cell(row, 3) != entry.english.source {
        return Err(vec![Why::OtherEnglish]);
    }
    let typed = Typed {
        language,
        key: key.clone(),
        words: words.to_owned(),
        seen: None,
    };
    check(&typed).map_err(|faults| faults.into_iter().map(Why::Unfit).collect::<Vec<_>>())?;
    Ok(Told::Change(Change {
        typed,
        then: if is_approval {
            Then::Approve
        } else {
            Then::Wait
        },
        before: entry.words().to_owned(),
    }))
}
