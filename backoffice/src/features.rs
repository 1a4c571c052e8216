//! The one list of everything the office can do: tables, addresses, rooms and hooks of every folder, left to right.

use crate::app::Hooks;
use crate::db::Migration;
use crate::web::{Alerts, Room, Routes};
use crate::{
    access, appointments, clips, conflicts, display, events, history, intake, kiosks, letters,
    offices, paper_form, people, phone, queue, referrals, staff, statistics, web, words, workshops,
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
        people::MIGRATIONS,
        conflicts::MIGRATIONS,
        intake::MIGRATIONS,
        appointments::MIGRATIONS,
        queue::MIGRATIONS,
        workshops::MIGRATIONS,
        display::MIGRATIONS,
        referrals::MIGRATIONS,
        letters::MIGRATIONS,
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
        .and(people::routes())
        .and(conflicts::routes())
        .and(paper_form::routes())
        .and(intake::routes())
        .and(appointments::routes())
        .and(queue::routes())
        .and(workshops::routes())
        .and(display::routes())
        .and(phone::routes())
        .and(referrals::routes())
        .and(letters::routes())
        .and(statistics::routes())
}

/// The rooms at the side of every page, in the order of the day.
pub const ROOMS: &[Room] = &[
    queue::ROOM,
    workshops::ROOM,
    appointments::ROOM,
    intake::ROOM,
    people::ROOM,
    referrals::ROOM,
    letters::ROOM,
    statistics::ROOM,
    kiosks::ROOM,
    staff::ROOM,
    words::ROOM,
    clips::ROOM,
    offices::ROOM,
    history::ROOM,
];

/// What stands at the top of every page when somebody must not be overlooked.
pub const ALERTS: Alerts = queue::ALERTS;

/// What folders on the right want to be called for.
pub const HOOKS: Hooks = Hooks {
    arrivals: &[intake::arrive, queue::take_ticket],
    started: &[offices::start, appointments::start],
    arrived: &[
        intake::open_sealed_soon,
        queue::check_in_soon,
        queue::tell_soon,
    ],
    unlocked: &[people::load, intake::open_sealed, queue::check_in_soon],
    holdings: &[access::SUPERVISION, people::TEAMS],
    waits: Some(queue::waits),
    received_elsewhere: Some(workshops::is_open),
    at_intake: &[
        referrals::AT_INTAKE,
        letters::AT_INTAKE,
        letters::ADVICE_AT_INTAKE,
    ],
};
