//! The form on paper, keyed in by the ids that stand on it: once, or twice by two people, whose differences are settled. What
//! comes of it is a record like that of a kiosk.

mod actions;
mod model;
mod pages;
mod routes;
mod store;

pub(super) use routes::routes;
