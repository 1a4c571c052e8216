//! The manual: what the office has agreed on, who has read and signed it, and what people have been taught. A policy is in
//! force once it is published; a new version is signed anew, and whoever is late may not take on, review or close cases.

mod actions;
mod event;
mod model;
mod pages;
mod register;
mod routes;
mod starters;
mod store;
#[cfg(test)]
mod tests;
mod training;

pub use actions::{notice, unless_late};
pub use model::Refusal;
pub use routes::{ROOM, routes};
pub use store::MIGRATIONS;

use crate::db::Topic;

/// Said when the manual, its signatures or the training log change.
pub const TOPIC: Topic = Topic("policies");
