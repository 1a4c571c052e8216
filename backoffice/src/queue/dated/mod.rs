//! Dated papers for those who could not be seen: whoever brings one on its day goes before those who came that day. Of such
//! a paper the office keeps the day and a hash of its code, and the number it was made for, if there was one; no name.
//! Here too is the paper of a number printed anew.

mod actions;
mod model;
mod pages;
mod routes;
mod store;

pub(super) use actions::visit_of;
pub(super) use model::DatedCode;
pub(super) use pages::{card, sent_home};
pub(super) use routes::routes;
