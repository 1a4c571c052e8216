//! The pages of how a person is reached.

mod call;
mod edit;
mod list;
mod proposed;

pub(super) use call::{Call, Called, call};
pub(super) use edit::{Of, agreed, edit};
pub(super) use list::{Said, Whole, list};
