//! What is counted and measured of visits: how long people waited, whether what they were told was kept, and how many will
//! come. All of it is pure, and none of it knows who anybody is.

mod agreed;
mod forecast;
mod groups;
mod ledger;
mod spread;

pub(super) use agreed::Agreed;
pub(super) use forecast::{DAYS_LEAST, Expected, Forecast, WEEKS_LOOKED_AT, days_before, forecast};
pub(super) use groups::{Dimension, Figures, Group, WayKind};
pub(super) use ledger::Ledger;
pub(super) use spread::Spread;

pub(super) use groups::groups;
