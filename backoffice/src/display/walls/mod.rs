//! Which screens belong to the office: only these show the wall. Somebody of the office makes a code and types it in at
//! the screen, which keeps a secret of its own from then on. Whoever is signed in and may see the queue may look too.

mod actions;
mod door;
mod guesses;
mod model;
mod pages;
mod routes;
mod store;
#[cfg(test)]
mod tests;

pub use actions::new_code;
pub(super) use door::{Listener, Looker};
pub(super) use model::WALLS;
pub use model::WallCode;
pub(super) use routes::{known_again, routes, unknown};
pub(super) use store::MIGRATION;
