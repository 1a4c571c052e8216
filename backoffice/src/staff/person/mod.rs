//! One member of staff: what is known of them, their credentials, their password; and the way out, on which everything
//! they have in hand goes to colleagues.

mod leave;
mod pages;
mod routes;

pub(super) use pages::{standing, state};
pub(super) use routes::{routes, typed_day};
