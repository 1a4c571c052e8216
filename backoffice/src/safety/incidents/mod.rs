//! What happened, as whoever was there tells it. Read by those who answer for the office, and by whoever wrote it.

mod actions;
mod pages;
mod routes;
mod store;

pub(super) use routes::routes;
