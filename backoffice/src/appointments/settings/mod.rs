//! How an office gives appointments: how far ahead, how much is kept for urgent matters, and whether reminders are sent
//! by themselves.

mod actions;
mod model;
mod pages;
mod routes;
mod secrets;
mod store;

pub(super) use model::{Mail, Security, Settings, Texts};
pub(super) use routes::routes;
pub(super) use secrets::{Secrets, secrets};
pub(super) use store::settings;

#[cfg(test)]
pub(super) use actions::save;
#[cfg(test)]
pub(super) use model::Server;
