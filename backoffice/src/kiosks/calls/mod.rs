//! Visitors at a kiosk who ask for a person: kept until somebody says that they are on their way.

mod actions;
mod model;
mod pages;
mod store;

pub(super) use actions::take_in;
pub use actions::{answer_call, open_calls};
pub use model::OpenCall;
pub use pages::open_calls as calls_list;
