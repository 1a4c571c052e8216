//! A call for help, from any page of staff: nothing is seen to happen there, and every colleague sees who calls and where.

mod actions;
mod model;
mod pages;
mod routes;
mod store;

pub(super) use actions::{newest, open};
pub(super) use model::Alarm;
pub(super) use pages::{banner, past};
pub use routes::PANIC;
pub(super) use routes::routes;
