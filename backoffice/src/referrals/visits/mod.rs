//! Referrals of a visit: to whom, why, what was told of the person and by what release, and what became of it.

mod actions;
mod model;
mod notes;
mod pages;
mod release;
mod routes;
mod store;
mod told;

pub(super) use actions::{due_count, figures};
pub(super) use model::{Outcome, Reason};
pub(super) use routes::routes;
pub use told::handed_to;

#[cfg(test)]
pub(super) use actions::{New, of_visit, record_release, refer, revoke};
#[cfg(test)]
pub(super) use model::{Handed, Kind, Way, may_hand_over};
#[cfg(test)]
pub(super) use release::{Paper, RELEASE_DAYS, Release};
