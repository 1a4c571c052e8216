//! The pages of people.

mod edit;
mod list;
mod person;
mod same;

pub(super) use edit::edit;
pub(super) use list::{Shown, list};
pub use list::{born, fits, found_in};
pub(super) use person::{Whole, person, version};
pub(super) use same::{For, pair, same};
