//! The windows at which visitors are received: how they are called, which are open, who sits where.

mod actions;
mod pages;
mod routes;
mod store;

pub(super) use actions::{leave, of_staff, sit_at};
pub(super) use routes::routes;
pub(super) use store::all;
