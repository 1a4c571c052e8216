//! Advice that was given: whoever may not advise writes it down, and it counts once somebody who may has signed it.

mod actions;
mod model;
mod pages;
mod routes;
mod seal;
mod store;

#[cfg(test)]
pub(super) use actions::{New, give_back, of_visit, queue, read, sign, write};
pub(super) use actions::{all_signed, queue_count, read_signed, signed};
#[cfg(test)]
pub(super) use model::State;
pub(super) use routes::routes;
