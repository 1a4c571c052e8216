//! Appointments: a time agreed with a person, from booking to coming – or to what came of it instead.

mod actions;
mod making;
mod marks;
mod model;
mod person;
mod places;
mod reached;
mod store;

pub(super) use actions::{
    Wish, book, cancel, confirm, event, find, mark_no_show, note_read, reschedule, undo,
};
pub use marks::AppointmentCode;
pub(super) use model::{Appointment, CancelReason, State};
pub(super) use person::{
    Channel, Person, PersonTyped, Unread, card_of, destroy_key, has_key, open_person, try_person,
};
pub(super) use places::places_of;
pub(super) use reached::change_reach;
pub use store::Agreed;
pub(super) use store::{
    between, changed_since, erase, has_any, last_changed_by, of_page, of_visit, of_visits,
    open_before, past, save, taken, with_code,
};
