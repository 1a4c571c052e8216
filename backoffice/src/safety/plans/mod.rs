//! What was agreed so that a person is safe when they come, and when they go.

mod actions;
mod model;
mod pages;
mod routes;
mod store;

pub use actions::is_planned;
pub use routes::AT_PERSON;
pub(super) use routes::routes;
