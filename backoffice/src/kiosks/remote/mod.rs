//! What the office wishes of a kiosk from afar: out of service, started anew, languages in an order of its own; and how
//! its program is.

mod actions;
mod model;
mod pages;
mod store;

pub(super) use actions::{order_languages, restart, set_service};
pub(super) use model::{Service, Wishes};
pub(super) use pages::{health_cell, languages_field, panel};
pub(super) use store::{all_wishes, wishes};
