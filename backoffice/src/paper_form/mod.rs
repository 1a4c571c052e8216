//! The intake form on paper, for those who would rather write, and for days without power: the questions of the kiosk and
//! of the private room, in the visitor's language beside English, each with its id.

mod form;
mod pages;
mod routes;
#[cfg(test)]
mod tests;

pub use form::on_paper;
pub use routes::{PATH, routes};
