//! Referrals: the directory of other organisations we send people to, and what became of those we sent.
//!
//! What stands in the directory is public. Who was sent where is not: it is shown to those who work with visits, and what
//! was noted of it is sealed like everything a visitor told us. The program itself never tells another organisation anything.

mod choices;
mod directory;
mod event;
mod figures;
mod ids;
mod import;
mod overview;
mod refusal;
mod routes;
mod slip;
#[cfg(test)]
pub(crate) mod tests;
mod visits;

pub use routes::{AT_INTAKE, FIGURES, ROOM, routes};
pub use visits::handed_to;

use crate::db::{Migration, Topic};

/// The steps that make the tables of referrals.
pub const MIGRATIONS: &[Migration] = &[Migration {
    name: "referrals_0001",
    sql: include_str!("0001_referrals.sql"),
}];

/// Said when the directory or a referral changes.
pub const TOPIC: Topic = Topic("referrals");
