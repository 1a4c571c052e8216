//! What people have signed so that somebody outside may be told something of them: to whom, what, what for, until when. It is
//! never a condition of our help, holds for nobody else and nothing else, and can be taken back at any time. Whatever tells
//! somebody outside asks first whether a release holds ([`share`]).
//!
//! Releases for referrals of a visit are kept with the referrals: they are signed before anybody is on record.

mod actions;
mod event;
mod model;
mod pages;
mod refusal;
mod routes;
mod store;
#[cfg(test)]
mod tests;

pub use actions::{Signed, add, is_known, of_person, revoke, share};
pub use model::{Checked, DAYS_MAX, Paper, Release, Signer, Standing};
pub use refusal::Refusal;
pub use routes::{AT_PERSON, routes};
pub use store::MIGRATIONS;

use crate::db::Topic;

/// Said when a release changes.
pub const TOPIC: Topic = Topic("releases");
