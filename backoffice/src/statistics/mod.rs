//! How the office does: how long people wait and are received, who leaves, whether what they were told was kept, and how
//! many will come. Figures count visits and know nobody; what leaves the office tells of no fewer than five.

mod actions;
mod event;
mod figures;
mod model;
mod pages;
mod plot;
mod routes;
mod source;
mod span;
mod stations;
mod tables;
#[cfg(test)]
mod tests;

pub use model::{Outcome, Told, VisitFact, Way};
pub use routes::{ROOM, routes};
