//! The page that lists what has happened: who did what and when, never what was said.

mod facts;
mod pages;
mod routes;
#[cfg(test)]
mod tests;

pub use pages::steps;
pub use routes::{ROOM, routes};
