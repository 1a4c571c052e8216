//! What whoever holds the paper may know of its number, and how the desk finds the number of a paper.

mod model;
mod routes;
mod sight;

pub use model::{Holder, Paper, Place};
pub use sight::holder;

pub(super) use model::away_until;
pub(super) use sight::place;

pub(super) use routes::{routes, spelled};
