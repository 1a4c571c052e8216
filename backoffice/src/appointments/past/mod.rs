//! Appointments that are long past: they are erased, with who came and everything else that was sealed with them, when the
//! office has kept them for as long as it wants to.

mod actions;
#[cfg(test)]
mod tests;

pub use actions::kept_since;
pub(super) use actions::{erase, has_any, would_go};
