//! Who waits, who is called to which window, and what became of it.

mod actions;
mod board;
mod event;
mod model;
mod pages;
mod private_form;
mod routes;
mod stage;
mod store;
#[cfg(test)]
mod tests;
mod windows;

pub use actions::{
    begin_service, call, call_next, finish, finish_and_call_next, mark_left, mark_leftovers_left,
    mark_no_show, recall, return_to_waiting, take_ticket, undo,
};
pub use board::{Call, calls};
pub use model::{Before, ServiceWindow, Ticket, Waiting, Why, next_up};
pub use routes::{ROOM, routes};
pub use stage::{CALLS_BEFORE_NO_SHOW, Refusal, Stage, Window};
pub use store::{MIGRATIONS, count_waiting};

use crate::db::Topic;

/// Said when someone takes a number or a number changes its stage.
pub const TOPIC: Topic = Topic("queue");

/// Said when the waiting-room display has something else to show.
pub const DISPLAY: Topic = Topic("display");
