//! What kind of file was brought, and its rows as words of entries.

use super::{hsds, own, package};
use crate::csv;
use crate::referrals::choices::choices;
use crate::referrals::directory::Typed;
use crate::referrals::refusal::Refusal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// More entries are not taken at once.
pub(super) const ROWS_MAX: usize = 5000;

choices! {
    /// What kind of file it is.
    FileKind {
        Own = "own", "referrals-kind-own";
        Json = "json", "referrals-kind-json";
        Package = "package", "referrals-kind-package";
        Table = "table", "referrals-kind-table";
    }
}

/// Why a row is none, found out while it was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::referrals) enum Fault {
    Unreadable,
    Confidential,
}

impl Fault {
    pub(super) fn refusal(self) -> Refusal {
        match self {
            Fault::Unreadable => Refusal::Unreadable,
            Fault::Confidential => Refusal::Confidential,
        }
    }
}

/// What a file says of one entry. Fields it does not speak of are missing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(in crate::referrals) struct Row {
    /// Where it stands in the file.
    pub(in crate::referrals) line: String,
    /// The entry of ours that it means; empty when it does not say.
    pub(in crate::referrals) id: String,
    /// What it is called where it comes from.
    pub(in crate::referrals) external: String,
    /// Whether it is closed, by the word of [`crate::referrals::directory::State`]; empty when it does not say.
    pub(in crate::referrals) state: String,
    pub(in crate::referrals) typed: Typed,
    pub(in crate::referrals) fault: Option<Fault>,
}

/// A file as it was read.
#[derive(Debug)]
pub(in crate::referrals) struct FileRead {
    pub(in crate::referrals) kind: FileKind,
    pub(in crate::referrals) rows: Vec<Row>,
    /// The names of what the file says and the directory has no place for.
    pub(in crate::referrals) left_out: BTreeSet<String>,
}

/// Reads any of the files that are taken.
pub(in crate::referrals) fn read(bytes: &[u8]) -> Result<FileRead, Refusal> {
    if bytes.is_empty() {
        return Err(Refusal::NoFile);
    }
    let found = if package::is_package(bytes) {
        let files = package::open(bytes)?;
        hsds::package(&files)?
    } else {
        let text = std::str::from_utf8(bytes).map_err(|_| Refusal::NotUtf8)?;
        text_file(text.strip_prefix(csv::MARK).unwrap_or(text))?
    };
    if found.rows.is_empty() {
        return Err(Refusal::UnknownFile);
    }
    if ROWS_MAX < found.rows.len() {
        return Err(Refusal::TooMany { max: ROWS_MAX });
    }
    Ok(found)
}

fn text_file(text: &str) -> Result<FileRead, Refusal> {
    if text.trim_start().starts_with(['{', '[']) {
        return Ok(hsds::json(text));
    }
    let rows = csv::read(text).map_err(|line| Refusal::OpenQuote {
        line: line.to_string(),
    })?;
    match rows.split_first() {
        Some((head, rows)) if own::is_head(head) => Ok(own::read(head, rows)),
        Some((head, rows)) => hsds::table(head, rows).ok_or(Refusal::UnknownFile),
        None => Err(Refusal::UnknownFile),
    }
}
