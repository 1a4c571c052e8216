//! Tells open pages *that* something has changed, never what: they fetch again what they are allowed to see. (The wall,
//! which shows the same to everybody, gets it at once: see the folder `display`.)

use super::desk::Desk;
use crate::access::{Sign, Token};
use crate::app::App;
use crate::db::Topic;
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream;
use std::convert::Infallible;
use std::time::Duration;
use tokio::sync::broadcast::{Receiver, error::RecvError};
use tokio::time::Instant;

/// How often a silent line says that it is still there, and whether the session is.
const BEAT: Duration = Duration::from_secs(10);

/// What is announced to one open page.
pub(crate) struct Ear {
    topics: Receiver<Topic>,
    beat_at: Instant,
}

/// What an open page has to hear of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Heard {
    /// Something about this has changed.
    Topic(Topic),
    /// More has changed than could be listed.
    Everything,
    /// Nothing for a while: the line is still there.
    Beat,
}

impl Ear {
    /// Listens from now on.
    pub(crate) fn of(app: &App) -> Ear {
        Ear {
            topics: app.db.announcer().listen(),
            beat_at: Instant::now() + BEAT,
        }
    }

    /// What comes next that is `wanted`; nothing when the program ends. Other topics do not put off the beat.
    pub(crate) async fn hears(&mut self, wanted: impl Fn(Topic) -> bool) -> Option<Heard> {
        loop {
            let heard = tokio::time::timeout_at(self.beat_at, self.topics.recv()).await;
            match heard {
                Err(_silence) => {
                    self.beat_at = Instant::now() + BEAT;
                    return Some(Heard::Beat);
                }
                Ok(Ok(topic)) if wanted(topic) => return Some(Heard::Topic(topic)),
                Ok(Ok(_)) => {}
                Ok(Err(RecvError::Lagged(_))) => return Some(Heard::Everything),
                Ok(Err(RecvError::Closed)) => return None,
            }
        }
    }
}

impl Heard {
    /// As the script of the pages understands it.
    pub(crate) fn event(self) -> Event {
        Event::default().event("topic").data(self.name())
    }

    /// What the script of the pages calls it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Heard::Topic(Topic(name)) => name,
            Heard::Everything => "everything",
            Heard::Beat => "beat",
        }
    }
}

struct Line {
    app: App,
    ear: Ear,
    session: Token,
}

/// Every topic, while the person is signed in.
pub(super) async fn topics(desk: Desk) -> impl IntoResponse {
    let line = Line {
        ear: Ear::of(&desk.app),
        app: desk.app,
        session: desk.token,
    };
    Sse::new(stream::unfold(line, next)).keep_alive(keep_alive())
}

/// Also a line without news shows that it is there.
pub(crate) fn keep_alive() -> KeepAlive {
    KeepAlive::new().interval(BEAT)
}

async fn next(mut line: Line) -> Option<(Result<Event, Infallible>, Line)> {
    let heard = line.ear.hears(|_| true).await?;
    let is_signed_in = line
        .app
        .sessions
        .find(&line.session, line.app.db.now(), Sign::None)
        .is_some();
    is_signed_in.then(|| (Ok(heard.event()), line))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::TestOffice;

    #[tokio::test]
    async fn topics_of_others_do_not_put_off_the_beat() {
        let folder = tempfile::tempdir().unwrap();
        let office = TestOffice::open(folder.path());
        let soon = Duration::from_millis(200);
        let mut ear = Ear {
            beat_at: Instant::now() + soon,
            ..Ear::of(&office.app)
        };
        let announcer = office.app.db.announcer().clone();
        let chatter = tokio::spawn(async move {
            loop {
                announcer.announce(Topic("kiosks"));
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        });
        let beat = tokio::time::timeout(soon * 10, ear.hears(|it| it == Topic("display"))).await;
        chatter.abort();
        assert_eq!(beat.expect("the beat comes in time"), Some(Heard::Beat));
        assert!(
            Instant::now() < ear.beat_at,
            "and the next one is due later"
        );
    }
}
