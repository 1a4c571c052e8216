//! The recordings that visitors hear at a kiosk and from the wall: somebody who speaks the language reads the words, another person listens
//! and approves, and the kiosks fetch them. A recording is tied to the words it says; when they change, it is stale. A new
//! recording of words that visitors hear waits beside the old one, which is heard until the new one is approved.

mod actions;
mod calls;
mod encode;
mod model;
mod pages;
mod routes;
mod store;
#[cfg(test)]
pub(crate) mod tests;

pub use actions::{edition, list, of_calls, sound_of, sound_of_call};
pub use calls::CallClips;
pub use routes::{ROOM, routes};
pub use store::MIGRATIONS;

use crate::db::Topic;

/// Said when a recording was made, approved or taken away.
pub const TOPIC: Topic = Topic("clips");
