//! What visitors read, in the words of the office: staff read, correct and approve each message of each language, and
//! kiosks and display speak as they say.
//!
//! Whoever speaks a language well may correct it. A correction is used once somebody who may do so has approved it, and
//! only as long as the English it translates stays the same.

mod actions;
mod event;
mod import;
mod model;
mod pages;
mod routes;
mod spoken;
mod store;
#[cfg(test)]
mod tests;

pub use routes::{ROOM, routes};
pub use spoken::{edition, offered, office_words, version};
pub use store::MIGRATIONS;

use crate::db::Topic;

/// Said when what visitors read has changed.
pub const TOPIC: Topic = Topic("words");
