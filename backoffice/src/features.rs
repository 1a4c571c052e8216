//! The one list of everything the office can do: tables, addresses, rooms and hooks of every folder, left to right.

use crate::app::Hooks;
use crate::db::Migration;
use crate::web::{Room, Routes};
use crate::{
    access, clips, display, events, history, intake, kiosks, offices, queue, staff, web, words,
};

/// The steps that make the tables of the office's records, in the order of the folders.
pub fn migrations() -> Vec<Migration> {
    [
        events::MIGRATIONS,
        access::MIGRATIONS,
        offices::MIGRATIONS,
        words::MIGRATIONS,
        clips::MIGRATIONS,
        kiosks::MIGRATIONS,
        intake::MIGRATIONS,
        queue::MIGRATIONS,
    ]
    .concat()
}

/// Every address of the office.
pub fn routes() -> Routes {
    web::routes()
        .and(staff::routes())
        .and(history::routes())
        .and(offices::routes())
        .and(words::routes())
        .and(clips::routes())
        .and(kiosks::routes())
        .and(intake::routes())
        .and(queue::routes())
        .and(display::routes())
}

/// The rooms at the side of every page, in the order of the day.
pub const ROOMS: &[Room] = &[
    queue::ROOM,
    intake::ROOM,
    kiosks::ROOM,
    staff::ROOM,
    words::ROOM,
    clips::ROOM,
    offices::ROOM,
    history::ROOM,
];

/// What folders on the right want to be called for.
pub const HOOKS: Hooks = Hooks {
    arrivals: &[intake::arrive, queue::take_ticket],
    started: &[offices::start],
    arrived: &[intake::open_sealed_soon],
    unlocked: &[intake::open_sealed],
};
