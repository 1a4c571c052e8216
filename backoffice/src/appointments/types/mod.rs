//! The kinds of appointment an office gives: what they are called, how long they take, and which line they belong to.

mod actions;
mod model;
mod pages;
mod routes;
mod store;

pub(super) use model::{AppointmentType, Setting, name as room_name};
pub(super) use routes::routes;
pub(super) use store::{all, find};

#[cfg(test)]
pub(super) use actions::{add, retire};
#[cfg(test)]
pub(super) use model::Facts;
