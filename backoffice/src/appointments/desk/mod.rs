//! The room of appointments: who comes today, the calendar of the week, booking, one appointment and its card.

mod booking;
mod pages;
mod reach;
mod read;
mod routes;
mod steps;

pub(super) use pages::week_address;
pub(super) use read::{monday_of, next_day};
pub use routes::ROOM;
pub(super) use routes::{Wanted, refused_week, routes};
pub(super) use steps::refused_one;
