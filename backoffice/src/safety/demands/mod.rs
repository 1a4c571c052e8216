//! Demands by law: somebody hands over a subpoena or a warrant. Reception writes down that it came and learns nothing of
//! whom we know; attorneys say whom it is about, and from then on nothing of theirs is destroyed.

mod actions;
mod card;
mod checklist;
mod holds;
mod log;
mod model;
mod one;
mod pages;
mod routes;
mod store;

pub(super) use actions::unseen;
pub use holds::{HELD, holds};
pub(super) use routes::routes;
