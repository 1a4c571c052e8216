//! Advice that was given: whoever may not advise writes it down, and it counts once somebody who may has signed it.

mod actions;
mod model;
mod pages;
mod routes;
mod seal;
mod store;

pub(super) use actions::{all_signed, queue_count, read_signed, signed};
pub(super) use routes::routes;
