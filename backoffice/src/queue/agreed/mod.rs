//! Visitors who have an appointment: the code they put in at the kiosk, or tell the desk, ties their number to the time that
//! was agreed.

mod actions;
mod pages;
mod routes;
#[cfg(test)]
mod tests;

pub(crate) use actions::check_in_every_minute;
pub use actions::{check_in_cards, check_in_soon};

pub(super) use actions::{Claimed, claimed};

pub(super) use pages::card;
pub(super) use routes::routes;
