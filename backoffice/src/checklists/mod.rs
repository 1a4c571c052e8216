//! The papers a kind of case asks for: which are there, which are missing, and a list in the person's language to take home
//! that tells nobody else what it is for.

mod actions;
mod case_types;
mod model;
mod pages;
mod pictures;
mod routes;
mod sheet;
mod store;
#[cfg(test)]
mod tests;

pub use case_types::{CaseType, CaseTypes};
pub use model::{Readiness, Refusal};
pub use routes::{AT_INTAKE, routes};
pub use store::MIGRATIONS;

use crate::db::Topic;

/// Said when checklists change.
pub const TOPIC: Topic = Topic("checklists");
