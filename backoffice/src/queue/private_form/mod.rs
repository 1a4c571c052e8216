//! The private form of a ticket: the desk opens it with a code, which the visitor puts in at the kiosk in the private
//! room. Its parts come to the visit's intake; the ticket stays where it is in the line.

mod actions;
mod pages;

pub(super) use actions::open_private_form;
pub(super) use pages::{button, code_page, form_button};
