//! The directory: other organisations, what they offer, and when somebody last made sure that it is right.

pub(super) mod actions;
mod filter;
mod model;
mod pages;
mod routes;
mod store;
mod typed;

pub(super) use actions::{Then, all, close, find, keep_imported, today};
pub(super) use filter::Filter;
pub(super) use model::{Facts, Resource, Says, Service, Standing, State, are_alike};
pub(super) use pages::{
    address, area, checks, facts as facts_list, languages, search, services, slip_address, standing,
};
pub(super) use routes::routes;
pub(super) use store::{version, word};
pub(super) use typed::{Faults, LANGUAGES, SERVICES, Typed, columns, get, label, over};

#[cfg(test)]
pub(super) use actions::add;
#[cfg(test)]
pub(super) use model::{Authority, How, VERIFIED_DAYS, Verified, WalkIn};
