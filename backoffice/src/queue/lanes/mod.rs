//! The lines in which visitors wait: how long one of their visits takes, and whether somebody is called from them now.

mod actions;
mod model;
mod pages;
mod routes;
mod store;

pub(super) use actions::{all, paused, resting};
pub(super) use model::{LaneSetting, all_lanes};
pub(super) use routes::routes;
