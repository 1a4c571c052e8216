//! What happens by itself: at the start and once a minute nobody is expected any more who was expected yesterday, what
//! was kept for long enough is erased, and reminders that are due are sent.

use super::{has_missed, mark_missed, past, reminders};
use crate::app::App;
use crate::db::Actor;
use crate::problem::Problem;
use std::time::Duration;

const EVERY: Duration = Duration::from_mins(1);

/// Makes appointments ready when the server starts.
pub fn start(app: &App) -> Result<(), Problem> {
    if app.db.read(&Actor::PROGRAM, has_missed)? {
        app.db.write(&Actor::PROGRAM, mark_missed)?;
    }
    if app.db.read(&Actor::PROGRAM, past::has_any)? {
        app.db
            .write(&Actor::PROGRAM, |tx| past::erase(tx, &app.vault))?;
    }
    Ok(())
}

/// Looks once a minute, as long as the server runs.
pub(crate) async fn every_minute(app: App) {
    loop {
        let of_minute = app.clone();
        let looked = app.blocking(move || look(&of_minute)).await;
        if let Err(problem) = looked {
            tracing::error!(
                problem = problem.plain(),
                "the look of the minute at appointments"
            );
        }
        tokio::time::sleep(EVERY).await;
    }
}

fn look(app: &App) -> Result<(), Problem> {
    start(app)?;
    reminders::send_due(app).map(drop)
}
