//! The end of the day: who still waits, and what becomes of them.

mod actions;
mod pages;
mod routes;

pub use actions::{Ends, end_for_all};

pub(super) use routes::routes;
