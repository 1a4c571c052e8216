//! One number by itself: everything that can be done with it, and everything that happened to it.

mod pages;
mod routes;
mod sight;
mod verbs;

pub(super) use pages::{address, priority_words};
pub(super) use routes::{again, routes, why_goes};
