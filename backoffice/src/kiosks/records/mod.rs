//! The sealed records that kiosks send: taken in as they are, numbered in order of arrival, and confirmed. Nothing here
//! can read them.

mod actions;
mod admission;
mod inbox;
mod store;

pub(super) use actions::{Kept, Letter, NotALetter, receive};
pub(super) use admission::admit;
pub(super) use inbox::{Delivered, put};
pub use store::{Counts, Heading, Stored, counts, heading, of_visit, page, stored};
