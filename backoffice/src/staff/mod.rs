//! The pages for people who work here: sign in and out, my language, the list of staff.

mod pages;
mod routes;
#[cfg(test)]
mod tests;

pub use routes::{ROOM, routes};
