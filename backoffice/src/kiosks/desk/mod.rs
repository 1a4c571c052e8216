//! The desk gives numbers too: to whoever comes with a form on paper, telephones, or wants help. It has letters of its own,
//! and what is known of such a visit is a record like any other, sealed by the office to itself.

mod actions;
mod store;

pub use actions::{DeskTicket, add_at_desk, issue_at_desk};

pub(super) use store::id;
