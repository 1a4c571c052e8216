//! What came of a screening: entered by staff, judged by the rules of the day, and kept sealed, version by version, with the
//! versions of the rules that were used.

mod actions;
mod event;
mod fields;
mod model;
mod money;
mod pages;
mod routes;
mod seal;
mod states;
mod store;
#[cfg(test)]
mod tests;
mod typed;

pub use actions::as_of_today;
pub use model::{Kept, Saved, State};
pub use routes::{AT_INTAKE, routes};
pub use store::MIGRATIONS;
