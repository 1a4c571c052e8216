//! Taking over whom an office has held so far: the names of clients, of those who were declined, of adverse parties and
//! relatives, from a table. Nothing is put together with anybody by itself, no row is dropped silently, the same list again
//! changes nothing, and what nobody has touched since can be taken back.

mod actions;
mod model;
mod pages;
mod reading;
mod routes;
mod store;
#[cfg(test)]
mod tests;

pub use routes::routes;
pub use store::MIGRATIONS;

use crate::db::Topic;

/// Said when lists are brought, taken over or taken back.
pub const TOPIC: Topic = Topic("import");
