//! What a visitor's own telephone shows after reading the code on the paper: where the number stands. No name, no reason,
//! no JavaScript. It is there only where the office has said at which public address, and only on the day of the number.

mod pages;
mod routes;
#[cfg(test)]
mod tests;

pub use routes::routes;
