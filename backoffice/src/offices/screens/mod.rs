//! What the office lets its kiosks say and ask: when it opens again, its own words at a closed door, how long the wait
//! is, how long a visitor may think, and how much is asked.

mod actions;
mod model;
mod pages;
mod routes;
mod store;

pub(super) use actions::save;
pub use model::{HasRoom, Screens};
pub(super) use pages::{filled, form};
pub(super) use routes::{SCREENS_PATH, save_screens};
pub use store::screens;
