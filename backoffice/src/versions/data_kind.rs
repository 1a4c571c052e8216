//! A kind of data as the pages of office data know it: folders that have one hand it in by a hook.

use super::read::Fault;
use crate::db::ReadTx;
use crate::problem::Problem;
use chrono::NaiveDate;

/// What a text was found to be.
pub type Looked = Result<Checked, Vec<Fault>>;

/// A kind of data that an office may edit.
#[derive(Clone, Copy)]
pub struct DataKind {
    /// Its name in addresses, events and the database.
    pub word: &'static str,
    /// The message with its name; its `.help` says what it is.
    pub label: &'static str,
    /// The text that comes with the program.
    pub shipped: fn() -> &'static str,
    /// Whether a text would do.
    pub check: fn(&mut ReadTx, &str) -> Result<Looked, Problem>,
    /// How far it reaches.
    pub span: Span,
}

/// How far a kind of data reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    /// The pages of the office: a version may count from a day that is over, when law did.
    Office,
    /// Kiosks too: what they have asked already was asked, so a version counts from today at the earliest.
    Kiosks,
}

/// A text that would do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Checked {
    /// The day from which it counts by its own words.
    pub begins: Option<NaiveDate>,
}
