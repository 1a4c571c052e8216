//! The meeting in which the office decides whom it takes on: who is there, the agenda, a vote on each item, the minutes. Once
//! it is closed nothing of it changes; what was wrong is corrected by a further entry.

mod actions;
pub(super) mod decided;
mod pages;
mod routes;
mod store;

pub(super) use routes::routes;
