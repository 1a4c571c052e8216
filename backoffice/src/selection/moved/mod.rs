//! Matters that moved from the agencies to a court, as a paper of theirs shows: whoever had them and does not reach that far is
//! suspended, and a supervisor says who takes them over.

mod actions;
mod model;
mod pages;
mod routes;
pub(super) mod store;

pub(super) use actions::{Line, of_visit};
pub use actions::{court_paper, is_before_court, notice};
pub(super) use pages::standing;
pub(super) use routes::routes;
