//! The inbox: which intakes nobody has picked up, and which are in whose hands.

mod actions;
mod holders;
mod notes;
mod pages;
mod routes;

pub use actions::{INTERVIEWS, in_hand_of, put_into_hands};
pub(super) use actions::{finish, pick_up};
pub(super) use holders::{holder, takers};
pub(super) use notes::{Note, notes_of};
pub(super) use pages::{hand_form, hand_words, notes};
pub(super) use routes::routes;
