//! The interview: picking up what a kiosk collected, or what came on paper, by telephone or at the desk, and finishing the
//! intake in private. Everything asked is written down in versions, sealed under the key of the visit.

mod actions;
mod earlier;
mod event;
mod eyes;
mod fault;
mod field;
mod form;
mod inbox;
mod model;
mod opening;
mod paper;
mod reach;
mod refusal;
mod routes;
mod seal;
mod sections;
mod sittings;
mod store;
mod telephone;
#[cfg(test)]
pub(crate) mod tests;
mod versions;

pub use actions::{arrive, confirmed, confirmed_after, start};
pub use inbox::{INTERVIEWS, in_hand_of, put_into_hands};
pub use routes::{AT_INTAKE, ROOM, routes};
pub use store::MIGRATIONS;

use crate::db::Topic;

/// Said when an interview changes hands or something is written down.
pub const TOPIC: Topic = Topic("interviews");
