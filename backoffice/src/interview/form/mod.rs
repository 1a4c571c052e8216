//! The private interview on the page: its parts with how far they are, each question with what was told and what is confirmed.

mod controls;
mod overview;
mod question;
mod routes;
mod section;

pub(super) use controls::{Shown, controls};
pub(super) use routes::routes;
