//! The private form of a ticket: the desk makes a code of six digits, the visitor puts it in at a kiosk in a private
//! room, and the form opens there. The code is good for a quarter of an hour, once, and only a keyed hash of it is kept.

mod actions;
mod model;
mod store;

pub use actions::{has_booth, new_booth_code, standing, void_booth_codes};
pub(super) use actions::{has_opened, open_at};
pub(super) use model::NotOpened;
pub use model::Standing;
