//! How a workshop went: how many went through in an hour, how long they waited before each station and were there, and
//! before which they waited longest.

mod actions;
mod figures;
mod pages;
mod routes;
mod tables;
#[cfg(test)]
mod tests;

pub(super) use routes::routes;
