//! The private form of a visit: whether it is being filled in, how many of its parts are here, and the parts.

mod actions;
mod model;
mod pages;

pub(super) use actions::{PrivateForm, read};
pub(super) use model::{is_part, needs};
pub(super) use pages::{parts, section, standing};
