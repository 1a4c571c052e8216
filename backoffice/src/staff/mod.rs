//! The pages for people who work here: sign in and out, my language, the list of staff, one person, and what
//! entitles people to represent.

mod credentials;
mod pages;
mod person;
mod routes;
#[cfg(test)]
mod tests;

pub use routes::{ROOM, routes};
