//! The office itself: the line on its tickets, its time zone, the languages it offers and in which order, and whether
//! visitors may still take a number today; and what its kiosks say and ask.

mod actions;
mod clocks;
mod model;
mod pages;
mod routes;
mod screens;
mod store;
#[cfg(test)]
mod tests;

pub use actions::{OfficeError, prepare, save, set_door, start};
pub use clocks::{day_begins, exact_moment, moment};
pub use model::{OfficeLine, PublicAddress, Refusal, Settings, door_word};
pub use pages::door_buttons;
pub use routes::{ROOM, routes};
pub use screens::{HasRoom, Screens, screens};
pub use store::{MIGRATIONS, settings, today};

use crate::db::Topic;

/// Said when a fact of the office has changed.
pub const TOPIC: Topic = Topic("office");
