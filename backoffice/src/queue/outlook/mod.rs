//! What lies ahead today: how long everybody will wait, until when it makes sense to come, and what one more window would
//! change. Put together anew when something has changed, and at least every half minute; whoever asks in between hears the
//! same.

mod pages;
mod routes;
mod source;

pub(super) use source::Picture;

pub(super) use pages::{between, clock_range};
pub(super) use routes::routes;

use super::estimate::{Capacity, Forecast, Range};
use super::model::{Ticket, Told};
use super::{lanes, store};
use crate::app::{App, Waits};
use crate::db::{Actor, ReadTx, Tx};
use crate::problem::Problem;
use crate::soon::Soon;
use chrono::{DateTime, TimeDelta, Utc};
use shared::ids::VisitId;
use shared::protocol::Wait;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

/// What was put together is said for so long, if nothing changes.
const GOOD_FOR: TimeDelta = TimeDelta::seconds(30);

/// Only who came so shortly ago is told what is known now as if it had been said at the door.
const TOLD_WITHIN: TimeDelta = TimeDelta::minutes(5);

/// Of so many it is noted in one step what they were told.
const NOTED_AT_ONCE: usize = 20;

/// What lies ahead.
#[derive(Debug, Clone, Default)]
pub struct Outlook {
    /// When this was so.
    pub at: DateTime<Utc>,
    /// What those who wait may expect, in minutes from then.
    pub waits: HashMap<VisitId, (Range, Forecast)>,
    /// What somebody may expect who comes now, by lane.
    pub by_lane: BTreeMap<String, Range>,
    /// The same for somebody of whom nothing is known.
    pub newcomer: Option<Range>,
    /// What the day still has room for.
    pub capacity: Option<Capacity>,
    /// When the last window closes, as far as that is planned.
    pub closes_at: Option<DateTime<Utc>>,
    /// When whoever comes will probably not be seen today any more.
    pub cut_off: Option<DateTime<Utc>>,
}

/// The last outlook, and how many changes there had been.
#[derive(Default)]
struct Kept(Mutex<Option<(u64, Arc<Outlook>)>>);

/// How things stand, for whoever asks.
pub fn outlook(app: &App, tx: &mut ReadTx) -> Result<Arc<Outlook>, Problem> {
    // A step that asks in the middle of its own changes gets a picture of its own.
    let Some(changes) = tx.changes_before() else {
        return Ok(Arc::new(put_together(app, tx)?));
    };
    let (kept, now) = (app.kept::<Kept>(), tx.now());
    let mut last = kept.0.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((seen, outlook)) = last.as_ref()
        && changes <= *seen
        && now - outlook.at < GOOD_FOR
    {
        return Ok(outlook.clone());
    }
    let outlook = Arc::new(put_together(app, tx)?);
    *last = Some((changes, outlook.clone()));
    Ok(outlook)
}

/// Where visitors are received at stations, the windows say nothing of how long anybody waits.
fn put_together(app: &App, tx: &mut ReadTx) -> Result<Outlook, Problem> {
    let ahead = Picture::now(tx, &app.vault)?.outlook();
    if app.receives_elsewhere(tx)? {
        // Whoever was told before that they may go away is away all the same.
        return Ok(Outlook {
            at: ahead.at,
            closes_at: ahead.closes_at,
            ..Outlook::default()
        });
    }
    Ok(ahead)
}

impl Outlook {
    /// Whether whoever comes now will probably not be seen today.
    pub fn is_full(&self) -> bool {
        self.cut_off.is_some_and(|it| it <= self.at)
    }

    /// What a kiosk may say to somebody of this lane, or of whom it does not know the lane yet, in whole minutes.
    pub fn wait(&self, lane: Option<&str>) -> Option<Wait> {
        let of_lane = lane.and_then(|it| self.by_lane.get(it)).copied();
        of_lane.or(self.newcomer).map(rounded)
    }
}

/// What kiosks say to whoever comes.
pub fn waits(app: &App, tx: &mut ReadTx) -> Result<Waits, Problem> {
    let outlook = outlook(app, tx)?;
    let known = outlook.by_lane.iter();
    Ok(Waits {
        any: outlook.wait(None),
        lanes: known
            .map(|(lane, it)| (lane.clone(), rounded(*it)))
            .collect(),
        closes_at: outlook.closes_at,
        seen_until: outlook.cut_off,
        resting: lanes::resting(tx)?,
    })
}

/// A range as it is said.
pub(super) fn rounded(range: Range) -> Wait {
    let (from, to) = range.said();
    Wait { from, to }
}

/// Noting what newcomers were told.
#[derive(Default)]
struct Telling(Soon);

/// Notes what those who have just come were told, on a thread of its own.
pub fn tell_soon(app: &App) -> Result<(), Problem> {
    let own = app.clone();
    let work = move || {
        if let Err(problem) = tell(&own) {
            tracing::error!(
                problem = problem.plain(),
                "what newcomers were told could not be noted"
            );
        }
    };
    Soon::run(app.kept::<Telling>(), |it| &it.0, work);
    Ok(())
}

/// Notes what those who have just come were told. What that is, is put together before anything is locked, and noted for a
/// few at a time: others write meanwhile.
pub fn tell(app: &App) -> Result<(), Problem> {
    let told = app.db.read(&Actor::PROGRAM, |tx: &mut ReadTx| {
        let now = tx.now();
        let mut new = store::waiting(tx, now - TOLD_WITHIN)?;
        new.retain(|it| is_untold(it, now));
        if new.is_empty() {
            return Ok(Vec::new());
        }
        let outlook = outlook(app, tx)?;
        let told = new.iter().filter_map(|it| {
            let (range, forecast) = outlook.waits.get(&it.visit)?;
            let since = (outlook.at - it.arrived_at).as_seconds_f64() / 60.0;
            Some((it.visit, Told::from_arrival(*range, *forecast, since)))
        });
        Ok(told.collect::<Vec<(VisitId, Told)>>())
    })?;
    for few in told.chunks(NOTED_AT_ONCE) {
        app.db.write(&Actor::PROGRAM, |tx: &mut Tx| {
            for (visit, told) in few {
                store::tell(tx, *visit, told)?;
            }
            // What was said at the door follows from events that stand in the record.
            tx.needs_no_event();
            Ok(())
        })?;
    }
    Ok(())
}

fn is_untold(it: &Ticket, now: DateTime<Utc>) -> bool {
    it.told.is_none() && now - it.arrived_at <= TOLD_WITHIN
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(low: f64, high: f64, expected: (u32, u32)) {
        let range = Range {
            low,
            middle: low,
            high,
        };
        let said = rounded(range);
        assert_eq!((said.from, said.to), expected, "{low} {high}");
    }

    #[test]
    fn a_range_is_said_in_steps() {
        check(0.0, 0.4, (0, 1));
        check(3.6, 8.2, (3, 9));
        check(12.0, 23.1, (10, 25));
        check(25.0, 40.0, (25, 40));
    }

    proptest! {
        #[test]
        fn what_is_said_holds_what_is_known(low in 0.0..300.0f64, more in 0.0..300.0f64) {
            let said = rounded(Range { low, middle: low, high: low + more });
            prop_assert!(f64::from(said.from) <= low && low + more <= f64::from(said.to));
            prop_assert!(said.from < said.to);
        }
    }
}
