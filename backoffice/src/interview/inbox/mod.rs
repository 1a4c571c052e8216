//! The inbox: which intakes nobody has picked up, and which are in whose hands.

mod actions;
mod pages;
mod routes;

pub use actions::INTERVIEWS;
pub(super) use actions::{Note, finish, notes_of, pick_up, takers};
pub(super) use pages::{hand_form, hand_words, notes};
pub(super) use routes::routes;
