//! The times at which people can come: made for a span of weeks, opened and closed one by one, and how many places of
//! each are kept for urgent matters.

mod actions;
mod model;
mod pages;
mod places;
mod plan;
mod routes;
mod store;

pub(super) use model::Slot;
pub(super) use places::{DAY_AT_MOST, Places, Urgency, spread};
pub(super) use routes::routes;
pub(super) use store::{between, find, of_type_between, touch};

#[cfg(test)]
pub(super) use actions::{close, make, open, remove, resize};
#[cfg(test)]
pub(super) use plan::{Plan, Typed};
