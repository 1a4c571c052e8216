//! Who has a part in a visit's matter, taken from what was answered and confirmed face to face by somebody of the staff. What
//! a kiosk was told never changes what is on record.

mod named;
mod pages;
mod routes;

pub(super) use pages::part;
pub(super) use routes::{given, routes};
