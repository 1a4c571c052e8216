//! What entitles people to represent, on one page: every credential by the day it runs out, where the organisation is
//! recognised, and who may do what today.

mod pages;
mod routes;

pub(super) use routes::routes;
