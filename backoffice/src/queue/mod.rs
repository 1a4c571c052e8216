//! Who waits, who is called to which window, and what became of it.

mod actions;
mod agreed;
mod alerts;
mod board;
mod closing;
mod dated;
pub mod estimate;
mod event;
mod holder;
mod issue;
mod lanes;
mod line;
mod model;
mod outlook;
mod pages;
mod past;
mod person;
mod private_form;
mod reasons;
mod refusal;
mod routes;
mod stage;
mod store;
#[cfg(test)]
mod tests;
mod windows;

pub use actions::{
    begin_service, by_number, by_telephone, call, call_next, come_back, finish,
    finish_and_call_next, group, hold, labels_along, labels_going_along, leave_group, line_today,
    mark_left, mark_leftovers_left, mark_no_show, may_be_red_at_stations, recall, red_at_stations,
    return_on, return_to_waiting, set_colour, set_priority, step_at_stations, take_ticket, ticket,
    transfer, undo,
};
pub(crate) use agreed::check_in_every_minute;
pub use agreed::{check_in_cards, check_in_soon};
pub use alerts::ALERTS;
pub use board::{Call, calls};
pub use closing::{Ends, end_for_all};
pub use holder::{Holder, Paper, Place, holder};
pub use issue::{Issued, Wanted, issue};
pub use line::{Priority, Room as OpenWindows, Waiting, Why, next_up};
pub use model::{Before, Marks, Step, Ticket, Told, Way};
pub use outlook::{Outlook, outlook, tell, tell_soon, waits};
pub use past::{Moments, Went, came, count_came, went};
pub use reasons::{Goes, Lowers};
pub use refusal::Refusal;
pub use routes::{ROOM, routes};
pub use stage::{CALLS_BEFORE_NO_SHOW, InLine, Stage, StationStep, Window};
pub use store::{MIGRATIONS, count_waiting};
pub use windows::{Hours, ServiceWindow, Week, place_of};

use crate::db::Topic;

/// Said when someone takes a number or a number changes its stage.
pub const TOPIC: Topic = Topic("queue");

/// Said when the waiting-room display has something else to show.
pub const DISPLAY: Topic = Topic("display");
