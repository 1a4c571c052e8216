//! A letter of a visit: written, looked at, finished, and handed over. What is finished is never changed.

mod actions;
mod code;
mod cover;
mod finishing;
mod known;
mod leaving;
mod made;
mod model;
mod pages;
mod routes;
mod rules;
mod seal;
mod sending;
mod sheet;
mod store;
mod typed;

pub(super) use actions::{Waiting, waiting};
pub(super) use known::label;
pub(super) use made::{Advice, Made};
#[cfg(test)]
pub(super) use model::{Act, Finish, Stage, VoidReason};
pub(super) use pages::one_address;
pub(super) use routes::{pdf, routes};
pub(super) use rules::Dates;
#[cfg(test)]
pub(super) use rules::{OmitReason, check, dates, is_let_go};
pub(super) use seal::must_be_open;
pub(super) use sheet::sheet;
pub(super) use store::word;
pub(super) use typed::Typed;
