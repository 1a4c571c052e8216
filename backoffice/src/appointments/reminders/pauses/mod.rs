//! Servers to which nothing is handed for a while.

mod store;

pub(in crate::appointments) use store::go_on;
pub(super) use store::{all, of, pause};
