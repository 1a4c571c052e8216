//! Notices what other processes have changed: another server, or a command beside this one. Every change leaves an
//! event, so when there are more events than this process has recorded, open pages fetch themselves again.

use crate::app::App;
use crate::db::{Actor, Topic};
use crate::events;
use std::time::Duration;

const EVERY: Duration = Duration::from_secs(1);
const EVERYTHING: [Topic; 2] = [Topic("everything"), Topic("display")];

/// What a look at the record of events showed; of two, the smaller one saw less of what others recorded.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Sight {
    recorded_elsewhere: i64,
}

/// What is known of the neighbours. A commit of ours that is not counted yet looks like one of theirs, for one look: only
/// what two looks in a row agree on counts.
#[derive(Debug, Default)]
struct Known {
    last: Option<Sight>,
    sure: Option<Sight>,
}

impl Known {
    /// Takes in a look; tells whether others have recorded something.
    fn learn(&mut self, now: Sight) -> bool {
        let Some(last) = self.last.replace(now) else {
            return false;
        };
        let sure = now.min(last);
        self.sure.replace(sure).is_some_and(|before| before < sure)
    }
}

/// Looks once a second, as long as the server runs.
pub(crate) async fn watch(app: App) {
    let mut known = Known::default();
    loop {
        let now = look(&app).await;
        if now.is_some_and(|it| known.learn(it)) {
            for topic in EVERYTHING {
                app.db.announcer().announce(topic);
            }
        }
        tokio::time::sleep(EVERY).await;
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

    /// Which of these looks are announced.
    fn announced(looks: &[i64]) -> Vec<bool> {
        let mut known = Known::default();
        let looks = looks.iter().map(|it| Sight {
            recorded_elsewhere: *it,
        });
        looks.map(|it| known.learn(it)).collect()
    }

    #[test]
    fn what_one_look_alone_shows_is_a_commit_of_our_own() {
        assert_eq!(announced(&[5, 6, 5, 5]), [false; 4]);
        assert_eq!(
            announced(&[6, 5, 5, 6, 6]),
            [false, false, false, false, true]
        );
        let busy = announced(&[5, 5, 6, 7, 8, 8, 8]);
        assert_eq!(busy, [false, false, false, true, true, true, false]);
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
