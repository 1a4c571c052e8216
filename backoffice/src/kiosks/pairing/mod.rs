//! How a kiosk comes to belong to the office: a code that a person carries from this program to the kiosk, ten minutes
//! long, once. Of the code only its id and the key derived from it are kept, and those are wiped when it has been used.

mod actions;
mod store;

pub use actions::{CODE_MINUTES, new_code};
pub(super) use actions::{NotPaired, pair_at};
