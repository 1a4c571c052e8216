//! What can be done with lanes.

use super::model::{LaneSetting, Pause, all_lanes};
use super::store;
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::offices;
use crate::problem::Problem;
use crate::queue::event::QueueEvent;
use crate::queue::model::day;
use crate::queue::refusal::Refusal;
use crate::queue::{DISPLAY, TOPIC};
use chrono::{DateTime, NaiveTime, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// Every lane, in the order of the form.
pub(in crate::queue) fn all(tx: &mut ReadTx) -> Result<Vec<LaneSetting>, Problem> {
    let mut said = store::said(tx)?;
    let setting = |lane: &str| {
        let found = said.remove(lane);
        found.unwrap_or_else(|| LaneSetting::first(lane))
    };
    Ok(all_lanes().into_iter().map(setting).collect())
}

/// The lanes from which nobody is called now.
pub(in crate::queue) fn paused(tx: &mut ReadTx) -> Result<BTreeSet<String>, Problem> {
    let now = tx.now();
    let resting = all(tx)?.into_iter().filter(|it| it.is_paused(now));
    Ok(resting.map(|it| it.lane).collect())
}

/// The same, with the time until which they rest where that was said.
pub(in crate::queue) fn resting(
    tx: &mut ReadTx,
) -> Result<BTreeMap<String, Option<DateTime<Utc>>>, Problem> {
    let now = tx.now();
    let resting = all(tx)?.into_iter().filter(|it| it.is_paused(now));
    let until = |it: &LaneSetting| it.pause.and_then(|pause| pause.until);
    Ok(resting.map(|it| (it.lane.clone(), until(&it))).collect())
}

/// Says how long a visit takes.
pub(super) fn expect(tx: &mut Tx, lane: &str, minutes: u32) -> Result<(), Problem> {
    tx.require(Permission::ManageWindows)?;
    let expected = LaneSetting {
        expected_minutes: minutes,
        ..find(tx, lane)?
    };
    save(tx, &expected, &QueueEvent::LaneExpected(lane.to_owned()))
}

/// Nobody is called from this lane for a while, but for RED: until a time of the day, or until it is resumed.
pub(super) fn pause(tx: &mut Tx, lane: &str, until: Option<NaiveTime>) -> Result<(), Problem> {
    tx.require(Permission::ManageWindows)?;
    let (since, zone) = (tx.now(), offices::settings(tx)?.time_zone);
    let until = until.map(|it| offices::moment(day(since, zone), it, zone));
    if until.is_some_and(|it| it <= since) {
        return Err(Refusal::BackInThePast.into());
    }
    let paused = LaneSetting {
        pause: Some(Pause { since, until }),
        ..find(tx, lane)?
    };
    save(tx, &paused, &QueueEvent::LanePaused(lane.to_owned()))
}

/// Visitors are called from this lane again.
pub(super) fn resume(tx: &mut Tx, lane: &str) -> Result<(), Problem> {
    tx.require(Permission::ManageWindows)?;
    let resumed = LaneSetting {
        pause: None,
        ..find(tx, lane)?
    };
    save(tx, &resumed, &QueueEvent::LaneResumed(lane.to_owned()))
}

fn find(tx: &mut ReadTx, lane: &str) -> Result<LaneSetting, Problem> {
    let found = all(tx)?.into_iter().find(|it| it.lane == lane);
    found.ok_or(Problem::NotFound)
}

fn save(tx: &mut Tx, lane: &LaneSetting, event: &QueueEvent) -> Result<(), Problem> {
    store::save(tx, lane)?;
    tx.record(event)?;
    tx.announce(TOPIC);
    tx.announce(DISPLAY);
    Ok(())
}
