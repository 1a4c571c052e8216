//! Notices what other processes have changed: another server, or a command beside this one. Every change leaves an
//! event, so when there are more events than this process has recorded, open pages fetch themselves again.

use crate::app::App;
use crate::db::{Actor, Topic};
use crate::events;
use std::time::Duration;

const EVERY: Duration = Duration::from_secs(1);
const EVERYTHING: [Topic; 2] = [Topic("everything"), Topic("display")];

/// What a look at the record of events showed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Sight {
    recorded_elsewhere: i64,
}

/// Looks once a second, as long as the server runs.
pub(crate) async fn watch(app: App) {
    let mut before = look(&app).await;
    loop {
        tokio::time::sleep(EVERY).await;
        let now = look(&app).await;
        if before.is_some() && now.is_some() && before != now {
            for topic in EVERYTHING {
                app.db.announcer().announce(topic);
            }
        }
        before = now.or(before);
    }
}

/// Our own count is read before and after: when it moved, a commit of ours was under way and the next look will tell.
async fn look(app: &App) -> Option<Sight> {
    let ours = app.db.recorded();
    let all = app
        .read(Actor::PROGRAM, |tx| Ok(events::count(tx)?))
        .await
        .ok()?;
    let is_steady = ours == app.db.recorded();
    is_steady.then(|| Sight {
        recorded_elsewhere: all - i64::try_from(ours).unwrap_or(i64::MAX),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::Tx;
    use crate::events::Event;
    use crate::testing::{TestOffice, database, nine};
    use shared::clock::SetClock;
    use tempfile::tempdir;

    struct Happened;

    impl Event for Happened {
        fn kind(&self) -> &'static str {
            "test-event-happened"
        }
        fn subject(&self) -> String {
            String::new()
        }
    }

    #[tokio::test]
    async fn only_the_events_of_others_are_noticed() {
        let folder = tempdir().unwrap();
        let office = TestOffice::open(folder.path());
        let before = look(&office.app).await.unwrap();
        let here = |work: fn(&mut Tx) -> Result<(), crate::problem::Problem>| {
            office.app.db.write(&Actor::PROGRAM, work).unwrap();
        };
        here(|tx| Ok(tx.record(&Happened)?));
        here(|tx| {
            tx.needs_no_event();
            Ok(())
        });
        assert_eq!(look(&office.app).await, Some(before), "our own");
        let neighbour = database(folder.path(), &SetClock::at(nine()));
        let recorded = neighbour.write(&Actor::PROGRAM, |tx| Ok(tx.record(&Happened)?));
        recorded.unwrap();
        assert_ne!(look(&office.app).await, Some(before), "a neighbour's");
    }
}
