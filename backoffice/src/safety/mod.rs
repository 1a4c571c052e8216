//! The safety of clients, of those who work here, and of what we know: calls for help from every page, who is not to be let
//! in, plans for people who are in danger, reports of what happened, and demands for papers or answers by law.
//!
//! While a demand holds what is on record of somebody, nothing of it is destroyed: whatever destroys asks [`holds`].

mod alarms;
mod alerts;
mod demands;
mod door;
mod event;
mod incidents;
mod overview;
mod plans;
mod refusal;
mod routes;
mod seal;
#[cfg(test)]
mod tests;

pub use alarms::PANIC;
pub use alerts::ALERTS;
pub use demands::{HELD, holds};
pub use plans::{AT_PERSON, is_planned};
pub use routes::{ROOM, routes};

use crate::db::{Migration, Topic};

/// The steps that make the tables of safety.
pub const MIGRATIONS: &[Migration] = &[Migration {
    name: "safety_0001",
    sql: include_str!("0001_safety.sql"),
}];

/// Said when somebody calls for help, and when anything else of safety changes.
pub const TOPIC: Topic = Topic("safety");
