//! The sealed records that kiosks send: taken in as they are, numbered in order of arrival, and confirmed. Nothing here
//! can read them.

mod actions;
mod admission;
mod inbox;
mod store;

#[cfg(test)]
pub(super) use actions::{Kept, receive};
pub(super) use actions::{Letter, NotALetter};
pub(super) use admission::admit;
pub(super) use inbox::{Delivered, put};
pub use store::{Counts, Heading, Stored, counts, heading, of_visit, page, stored};
