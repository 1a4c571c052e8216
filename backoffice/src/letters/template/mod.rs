//! What letters are made of: the parts of each kind, which of them may not be missing, and the office's own words for them, in
//! versions that can be brought back.

mod actions;
mod model;
mod office;
mod pages;
mod routes;
mod shapes;
mod store;
mod wording;

pub(super) use actions::{Current, current, office_facts};
pub(super) use model::Template;
#[cfg(test)]
pub(super) use model::{Parts, REQUIRED_BY_D5};
pub(super) use office::OfficeFacts;
pub(super) use routes::routes;
pub(super) use shapes::{Block, Rules, Shape};
pub(super) use wording::{Wording, said};
