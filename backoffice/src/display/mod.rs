//! The screen on the waiting room's wall: which number goes to which window. Numbers only, on the
//! screens that belong to the office.

mod line;
mod model;
mod pages;
mod routes;
mod settings;
mod socket;
#[cfg(test)]
mod tests;
mod voice;
mod walls;

pub use routes::routes;
pub use walls::{WallCode, new_code};

use crate::db::Migration;

/// The steps that make the tables of the wall.
pub const MIGRATIONS: &[Migration] = &[settings::MIGRATION, walls::MIGRATION];
