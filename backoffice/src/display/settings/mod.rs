//! What the wall shows beside the calls, and whether it is heard.

mod actions;
mod model;
mod pages;
mod routes;
mod store;

pub(super) use model::Settings;
pub(super) use routes::routes;
pub(super) use store::{MIGRATION, settings};
