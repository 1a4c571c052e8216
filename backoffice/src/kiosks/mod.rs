//! The touch screens that belong to the office: how they come to belong, what they send and report, and how they are
//! removed. What they send is sealed; this folder keeps it safe and confirms it without being able to read it.

mod actions;
mod booths;
mod calls;
mod desk;
mod device;
mod event;
mod looks;
mod model;
mod pages;
mod pairing;
mod papers;
mod records;
mod remote;
mod routes;
mod store;
#[cfg(test)]
pub(crate) mod tests;

pub use booths::{Standing, has_booth, new_booth_code, standing, void_booth_codes};
pub use calls::{OpenCall, answer_call, calls_list, open_calls};
pub use desk::{DeskTicket, add_at_desk, issue_at_desk};
pub use looks::{SetAside, aside_page, numbers_aside};
pub use model::{Aside, Contact, DESK_SERIES, Flag, Kiosk, Refusal};
pub use pairing::{CODE_MINUTES, new_code};
pub use papers::{PrinterAlert, alerts_list, in_doubt, paper_state, printer_alerts};
pub use records::{Counts, Heading, Stored, counts, heading, of_visit, page, stored};
pub use routes::{ROOM, routes};
pub use store::{MIGRATIONS, by_id, empty_at, everyone, names};

use crate::db::Topic;

/// Said when a kiosk comes, goes or reports something new.
pub const TOPIC: Topic = Topic("kiosks");

/// Said when a visitor asks for a person, a record wants a look, or a paper or printer has changed: reception's page
/// shows them all.
pub const CALLS_TOPIC: Topic = Topic("calls");

/// Said when records have arrived.
pub const RECORDS_TOPIC: Topic = Topic("records");
