//! The one list of everything the office can do: tables, addresses, rooms and hooks of every folder, left to right.

use crate::app::Hooks;
use crate::db::Migration;
use crate::web::{Room, Routes};
use crate::{access, events, history, staff, web};

/// The steps that make the tables of the office's records, in the order of the folders.
pub fn migrations() -> Vec<Migration> {
    [events::MIGRATIONS, access::MIGRATIONS].concat()
}

/// Every address of the office.
pub fn routes() -> Routes {
    web::routes().and(staff::routes()).and(history::routes())
}

/// The rooms at the side of every page, in the order of the day.
pub const ROOMS: &[Room] = &[staff::ROOM, history::ROOM];

/// What folders on the right want to be called for.
pub const HOOKS: Hooks = Hooks {
    arrivals: &[],
    started: &[],
    arrived: &[],
    unlocked: &[],
};
