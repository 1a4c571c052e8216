//! Data that an office may say differently from the program: law, rules and lists, as versions of a text. What is in force
//! on a day is the version approved for it, or the text that comes with the program while there is none.
//!
//! The text is law and rules, never content: it lies in the clear. How versions come to be is on the pages of `office_data`.

mod current;
mod data_kind;
mod edition;
mod model;
mod read;
mod rows;
mod signed;
mod store;
#[cfg(test)]
pub(crate) mod tests;

pub use current::{InForce, Kind, at, in_force, of_office, of_program};
pub use data_kind::{Checked, DataKind, Looked, Span};
pub use edition::{Edition, column, keep, made_with_or_program};
pub use model::{Approved, Proposed, State, Verified, Version, hash};
pub use read::{Fault, Status, line_of_table, toml, wordless};
pub use rows::Row;
pub use signed::{Signed, signed};
pub use store::{
    MIGRATIONS, add, all, find, in_force_on, next_number, set_state, set_words, verify,
};

use crate::db::Topic;
use chrono::NaiveDate;

/// After every day that somebody approves a version for; as text it still sorts behind them.
pub const END_OF_DAYS: NaiveDate = NaiveDate::from_ymd_opt(9999, 12, 31).expect("a day");

/// Said when a version was made, approved or verified.
pub const TOPIC: Topic = Topic("office-data");
