//! Rooms in which people talk alone, and for when they are taken.

mod actions;
mod model;
mod pages;
mod routes;
mod store;

pub(super) use actions::{RoomAgain, give_back, take_back};
pub(super) use model::{InterviewRoom, RoomBooking};
pub(super) use routes::routes;
pub(super) use store::{all, bookings_between, free_of as erase_of, of_appointment};

#[cfg(test)]
pub(super) use actions::{add, book, book_for};
#[cfg(test)]
pub(super) use model::Span;
