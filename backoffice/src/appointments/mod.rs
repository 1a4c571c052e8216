//! Appointments beside the queue: the types an office gives, the times at which people can come, who was booked – under a
//! code name wherever others look on –, rooms to talk alone, reminders, and the calendars of staff.

mod arrivals;
mod bookings;
mod desk;
mod event;
mod feeds;
mod figures;
mod handing_out;
mod ids;
mod parts;
mod past;
mod refusal;
mod reminders;
mod rooms;
mod settings;
mod slots;
#[cfg(test)]
pub(crate) mod tests;
mod timer;
mod types;

use arrivals::has_missed;
pub use arrivals::{
    CheckedIn, Expected, agreed, check_in, check_in_known, expected_near, mark_missed,
};
pub use bookings::{Agreed, AppointmentCode};
pub use desk::ROOM;
pub use figures::{FEW, Figures, Kept, Outcome, figures, outcomes};
pub use handing_out::{Counts, Line, counts, lines};
pub use ids::{AppointmentId, TypeId};
pub use parts::day_words;
pub use past::kept_since;
pub use refusal::Refusal;
pub(crate) use timer::every_minute;
pub use timer::start;

use crate::db::{Migration, Topic};
use crate::web::Routes;

/// Said when an appointment, a time, a room or a reminder has changed.
pub const TOPIC: Topic = Topic("appointments");

/// The steps that make the tables of appointments.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "appointments_0001",
        sql: include_str!("0001_appointments.sql"),
    },
    Migration {
        name: "appointments_0002",
        sql: include_str!("0002_mended.sql"),
    },
    Migration {
        name: "appointments_0003",
        sql: include_str!("0003_keep.sql"),
    },
];

/// The addresses of this folder.
pub fn routes() -> Routes {
    desk::routes()
        .and(types::routes())
        .and(slots::routes())
        .and(rooms::routes())
        .and(reminders::routes())
        .and(settings::routes())
        .and(feeds::routes())
        .and(figures::routes())
}
