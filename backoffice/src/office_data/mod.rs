//! The data of the office: the form, the rules, the guidelines and lists, edited or loaded as versions. Each is checked line
//! by line, compared with the one before, proposed, approved by somebody else from a day on, verified against its source,
//! and put back when it was wrong.
//!
//! The versions themselves, and what is in force on a day, are in `versions`; a folder to the right registers its kind of
//! data through [`Hooks::data`](crate::app::Hooks).

mod actions;
mod diff;
mod event;
mod form;
mod kinds;
mod model;
mod pages;
mod routes;
mod standing;
#[cfg(test)]
mod tests;
mod triage;
mod verify;

pub use form::{form, form_of};
pub use kinds::{for_kiosks, kiosk_version};
pub use pages::{name as version_name, unverified, unverified_rule};
pub use routes::{ROOM, routes};
pub use triage::verified_rules;
