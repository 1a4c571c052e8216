//! The windows at which visitors are received: how they are called, which are open, who sits where.

mod actions;
mod model;
mod pages;
mod plan;
mod routes;
mod set_up;
mod store;

pub use actions::place_of;
pub use model::ServiceWindow;
pub use plan::{Hours, Week};

pub(super) use crate::offices::moment;
pub(super) use actions::{free_all, is_at_work, leave, of_staff, sit_at, that_take_visitors};
pub(super) use plan::time;
pub(super) use routes::routes;
pub(super) use store::{Span, all, spans};
