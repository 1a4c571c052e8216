//! Reminders: who has to be called or written to before an appointment, and what was sent by itself. A reminder goes only
//! a way to which the person said yes, and says nothing of what the appointment is about.

mod actions;
mod model;
mod pages;
mod pauses;
mod planning;
mod routes;
mod sending;
mod store;

pub(super) use actions::{drop_of, plan, replan, revive};
pub(super) use model::{Reminder, Why};
pub(super) use pages::{channel_name, state_words, unwanted};
pub(super) use pauses::go_on;
pub(super) use routes::routes;
pub(super) use sending::send_due;
pub(super) use store::{erase_of, of_appointment};

#[cfg(test)]
pub(super) use actions::unwanted as drop_unwanted;
#[cfg(test)]
pub(super) use model::State;
