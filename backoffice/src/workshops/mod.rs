//! Workshops: days on which many visitors are received together, as for naturalization. A number goes from station to
//! station (check-in, screening, preparation, review, exit); the tickets, records and history are those of every other day.

mod actions;
mod board;
mod calls;
mod event;
mod ids;
mod model;
mod pages;
mod refusal;
mod round;
mod routes;
mod store;
#[cfg(test)]
pub(crate) mod tests;
mod went;

pub use actions::{
    Seat, call, call_next, call_number, change, close, leave, open, plan, send_back, send_on,
    send_to_exit, undo, undo_close, wait_again,
};
pub use calls::{Whereabouts, calls, whereabouts};
pub use ids::{StationId, WorkshopId};
pub use model::{Facts, State, Station, Workshop};
pub use refusal::Refusal;
pub use round::{Called, End, Round, Spot, Step, Went, Why};
pub use routes::{ROOM, routes};
pub use store::MIGRATIONS;
pub use went::{Rounds, entered_between, figures_address, is_open, rounds};

use crate::db::Topic;

/// Said when a number moves at a workshop, or the workshop itself changes.
pub const TOPIC: Topic = Topic("workshops");
