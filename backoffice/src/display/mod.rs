//! The screen on the waiting room's wall: which number goes to which window. Numbers only; anyone may look.

mod model;
mod pages;
mod routes;
#[cfg(test)]
mod tests;

pub use routes::routes;
