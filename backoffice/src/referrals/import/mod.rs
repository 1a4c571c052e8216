//! Taking files into the directory: the Human Services Data Specification (HSDS 3, as JSON, as a package of tables, or as one
//! table as 211 services export it) and our own table. What a file would change is looked at first; nothing of it is dropped
//! silently, and nothing of it counts as verified.

mod actions;
mod hsds;
mod own;
mod package;
mod pages;
mod reading;
mod routes;
pub(super) mod staged;
mod store;

pub(super) use routes::{file, routes};

#[cfg(test)]
pub(super) use actions::{apply, bring};
#[cfg(test)]
pub(super) use own::export;
#[cfg(test)]
pub(super) use reading::{FileRead, read};
#[cfg(test)]
pub(super) use staged::{Outcome, compare};
