//! Who is not to be let in: what they look like, for whoever stands at the door. Whom it protects is not said there, and
//! nothing on record leads from one to the other.

mod actions;
mod pages;
mod routes;
mod store;

pub(super) use actions::add;
pub(super) use routes::routes;
