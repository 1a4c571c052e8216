//! Intakes on their way to a decision, as they are kept: the stage and the dates in the clear, everything else sealed under the
//! key of the visit. And the pages on which they are prepared.

pub(super) mod actions;
mod board;
pub(super) mod decisions;
mod kept;
pub(super) mod pages;
mod prepare;
mod routes;
mod seal;
pub(super) mod store;
pub(super) mod typed;

pub(super) use actions::{Loaded, hidden, load, walled};
pub(super) use board::{Line, candidates, months_of, opened, promise_of};
pub(super) use kept::{Record, code};
pub(super) use routes::routes;

#[cfg(test)]
pub(super) use kept::{Facts, Kept, Second};
