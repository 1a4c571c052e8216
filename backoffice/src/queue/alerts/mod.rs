//! Who is RED and waits, at the top of every page of staff: nobody may have to look for them.

mod pages;
mod routes;
mod sight;

pub use routes::ALERTS;

pub(super) use routes::routes;
