//! The one list of everything the office can do: tables, addresses, rooms and hooks of every folder, left to right.

use crate::app::Hooks;
use crate::db::Migration;
use crate::web::{Alerts, PanicButton, Room, Routes};
use crate::{
    access, appointments, checklists, clips, conflicts, contact, display, events, history, import,
    intake, interview, kiosks, letters, office_data, offices, paper_form, people, phone, policies,
    queue, referrals, releases, safety, screening, selection, staff, statistics, versions, web,
    words, workshops,
};

/// The steps that make the tables of the office's records, in the order of the folders.
pub fn migrations() -> Vec<Migration> {
    [
        events::MIGRATIONS,
        versions::MIGRATIONS,
        access::MIGRATIONS,
        offices::MIGRATIONS,
        policies::MIGRATIONS,
        words::MIGRATIONS,
        clips::MIGRATIONS,
        kiosks::MIGRATIONS,
        people::MIGRATIONS,
        contact::MIGRATIONS,
        releases::MIGRATIONS,
        safety::MIGRATIONS,
        conflicts::MIGRATIONS,
        intake::MIGRATIONS,
        appointments::MIGRATIONS,
        queue::MIGRATIONS,
        workshops::MIGRATIONS,
        display::MIGRATIONS,
        interview::MIGRATIONS,
        referrals::MIGRATIONS,
        checklists::MIGRATIONS,
        import::MIGRATIONS,
        screening::MIGRATIONS,
        selection::MIGRATIONS,
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
        .and(policies::routes())
        .and(office_data::routes())
        .and(words::routes())
        .and(clips::routes())
        .and(kiosks::routes())
        .and(people::routes())
        .and(contact::routes())
        .and(releases::routes())
        .and(safety::routes())
        .and(conflicts::routes())
        .and(paper_form::routes())
        .and(intake::routes())
        .and(appointments::routes())
        .and(queue::routes())
        .and(workshops::routes())
        .and(display::routes())
        .and(phone::routes())
        .and(interview::routes())
        .and(referrals::routes())
        .and(checklists::routes())
        .and(screening::routes())
        .and(selection::routes())
        .and(letters::routes())
        .and(statistics::routes())
        .and(import::routes())
}

/// The rooms at the side of every page, in the order of the day.
pub const ROOMS: &[Room] = &[
    queue::ROOM,
    workshops::ROOM,
    appointments::ROOM,
    interview::ROOM,
    intake::ROOM,
    people::ROOM,
    selection::ROOM,
    safety::ROOM,
    referrals::ROOM,
    letters::ROOM,
    statistics::ROOM,
    kiosks::ROOM,
    staff::ROOM,
    words::ROOM,
    clips::ROOM,
    policies::ROOM,
    offices::ROOM,
    office_data::ROOM,
    history::ROOM,
];

/// What stands at the top of every page when somebody must not be overlooked.
pub const ALERTS: &[Alerts] = &[safety::ALERTS, queue::ALERTS];

/// How somebody of the staff calls for help.
pub const PANIC: PanicButton = safety::PANIC;

/// What folders on the right want to be called for.
pub const HOOKS: Hooks = Hooks {
    arrivals: &[intake::arrive, queue::take_ticket, interview::arrive],
    started: &[offices::start, appointments::start, interview::start],
    arrived: &[
        intake::open_sealed_soon,
        queue::check_in_soon,
        queue::tell_soon,
    ],
    unlocked: &[people::load, intake::open_sealed, queue::check_in_soon],
    holdings: &[access::SUPERVISION, people::TEAMS, interview::INTERVIEWS],
    waits: Some(queue::waits),
    received_elsewhere: Some(workshops::is_open),
    notices: &[policies::notice, selection::notice],
    checked: &[selection::follow_check],
    court_papers: &[selection::court_paper],
    at_intake: &[
        interview::AT_INTAKE,
        screening::AT_INTAKE,
        selection::AT_INTAKE,
        referrals::AT_INTAKE,
        checklists::AT_INTAKE,
        letters::AT_INTAKE,
        letters::ADVICE_AT_INTAKE,
    ],
    at_person: &[contact::AT_PERSON, safety::AT_PERSON, releases::AT_PERSON],
    held: Some(safety::HELD),
    confirmed: Some(interview::confirmed),
    place: Some(queue::place_of),
    data: &[
        screening::GUIDELINES_DATA,
        screening::FUNDS_DATA,
        screening::RULES_DATA,
        selection::CRITERIA_DATA,
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_room_has_a_key_of_its_own() {
        let keys: BTreeSet<&str> = ROOMS.iter().map(|it| it.key).collect();
        assert_eq!(keys.len(), ROOMS.len());
    }
}
