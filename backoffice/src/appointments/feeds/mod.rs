//! The calendar that a member of staff subscribes to with their own calendar program: times, code names and rooms. No
//! names, and nothing of what an appointment is about.

mod actions;
mod knocks;
mod model;
mod pages;
mod routes;
mod store;
#[cfg(test)]
mod tests;

pub(super) use routes::routes;
