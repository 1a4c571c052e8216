//! Records that want someone to look: set aside, or received with something odd about them. Each stays on the list
//! until somebody has noted it.

mod actions;
mod model;
mod pages;
mod store;

pub use actions::numbers_aside;
pub(super) use actions::{look_ended, look_noted, wanting_a_look};
pub use model::SetAside;
pub(super) use model::WantsALook;
pub(super) use pages::list;
pub use store::aside_page;
pub(super) use store::set_aside;
