//! What was good for one time is erased, but for people whose records must be kept.

use super::TOPIC;
use super::event::ContactEvent;
use super::rule::ONCE;
use super::store;
use crate::app::App;
use crate::db::{Actor, ReadTx};
use crate::problem::Problem;
use chrono::TimeDelta;
use std::time::Duration;

/// A contact for one time that was used stays so long: whoever uses it reads it once more.
const USED_STAYS: TimeDelta = TimeDelta::minutes(15);

const EVERY: Duration = Duration::from_mins(1);

/// Erases contacts for one time that were used or are a day old, but for people whose records must be kept.
pub fn forget_used(app: &App) -> Result<(), Problem> {
    let now = app.db.now();
    let due = move |tx: &mut ReadTx| Ok(store::to_forget(tx, now - USED_STAYS, now - ONCE)?);
    let due = app.db.read(&Actor::PROGRAM, due)?;
    for (id, person) in due {
        app.db.write(&Actor::PROGRAM, |tx| {
            if app.is_held(tx, person.0)? {
                tx.needs_no_event();
                return Ok(());
            }
            store::erase(tx, id)?;
            tx.announce(TOPIC);
            Ok(tx.record(&ContactEvent::of("contact-event-forgotten", person))?)
        })?;
    }
    Ok(())
}

/// Looks once a minute, as long as the server runs.
pub(crate) async fn forget_every_minute(app: App) {
    loop {
        let of_minute = app.clone();
        let looked = app.blocking(move || forget_used(&of_minute)).await;
        if let Err(problem) = looked {
            tracing::error!(
                problem = problem.plain(),
                "the look of the minute at contacts"
            );
        }
        tokio::time::sleep(EVERY).await;
    }
}
