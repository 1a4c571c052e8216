//! A number from the desk: for whoever comes with a form on paper, telephones, or wants help at the kiosk.

mod actions;
mod model;
mod pages;
mod routes;
mod slips;

pub use actions::{Issued, issue};
pub use model::Wanted;

pub(super) use routes::routes;
