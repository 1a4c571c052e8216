//! Whoever has an appointment comes – or does not: the code that a visitor puts in, the desk that sees them come, and the
//! evening on which nobody came.

mod actions;
mod claimed;
mod model;
mod store;

pub use actions::{CheckedIn, agreed, check_in, mark_missed};
pub(super) use actions::{check_in_at_desk, has_missed, was_not_here};
pub use claimed::{Expected, check_in_known, expected_near};
