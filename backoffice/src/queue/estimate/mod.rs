//! How long somebody will wait: a range, from the work that is ahead of them and from how right earlier ranges were.
//!
//! Everything here is a pure function of what has happened so far; no clock, no store. Times are minutes since a moment
//! that the caller chooses. The work ahead is done again and again in thought ([`forecast`]): with service times drawn
//! from those that were seen ([`service`]), at windows that open and close as planned, as they are now, or as they did on
//! the days before ([`plan`]). The [`ledger`] knows how far earlier outcomes were from what was said, and makes of the forecast a range
//! in which eight of ten visitors are called.

mod capacity;
mod day;
mod facts;
mod forecast;
mod ledger;
mod plan;
mod said;
mod scale;
mod service;
#[cfg(test)]
mod tests;
mod trace;
mod waiting;

pub use capacity::Capacity;
pub use day::Day;
pub use facts::{Ahead, Facts, OneMore, WindowFacts};

pub use ledger::{Forecast, Ledger, Range};
pub use plan::{ADDED, Shift};
pub use service::ServiceTimes;
pub use trace::{TraceError, Tracked, follow};
pub use waiting::{PRIORITY_COUNTS, Rank, Waiting, Windows};

/// Minutes since the origin, or between two moments.
pub type Minutes = f64;

/// A count to calculate with.
pub(super) fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
