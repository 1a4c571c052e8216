//! Tells open pages *that* something has changed, never what: they fetch again what they are allowed to see.

use super::desk::{Desk, Guest};
use crate::access::{Sign, Token};
use crate::app::App;
use crate::db::Topic;
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::{Stream, stream};
use std::convert::Infallible;
use std::time::Duration;
use tokio::sync::broadcast::{Receiver, error::RecvError};
use tokio::time::Instant;

/// The only topic the public display may hear.
const DISPLAY: &str = "display";
/// How often a silent line says that it is still there, and whether the session is.
const BEAT: Duration = Duration::from_secs(10);

struct Line {
    app: App,
    topics: Receiver<Topic>,
    session: Option<Token>,
    beat_at: Instant,
}

/// Every topic, while the person is signed in.
pub(super) async fn topics(desk: Desk) -> impl IntoResponse {
    answer(Line {
        topics: desk.app.db.announcer().listen(),
        app: desk.app,
        session: Some(desk.token),
        beat_at: Instant::now() + BEAT,
    })
}

/// The display's own topic, for anyone.
pub(super) async fn display_topics(guest: Guest) -> impl IntoResponse {
    answer(Line {
        topics: guest.app.db.announcer().listen(),
        app: guest.app,
        session: None,
        beat_at: Instant::now() + BEAT,
    })
}

fn answer(line: Line) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    Sse::new(stream::unfold(line, next)).keep_alive(KeepAlive::new().interval(BEAT))
}

async fn next(mut line: Line) -> Option<(Result<Event, Infallible>, Line)> {
    loop {
        // A fixed moment: topics that this line may not hear must not put the beat off.
        let heard = tokio::time::timeout_at(line.beat_at, line.topics.recv()).await;
        if !line.is_signed_in() {
            return None;
        }
        if heard.is_err() {
            line.beat_at = Instant::now() + BEAT;
        }
        let name = match heard {
            Err(_silence) => "beat",
            Ok(Ok(Topic(name))) if line.session.is_some() || name == DISPLAY => name,
            Ok(Ok(_)) => continue,
            Ok(Err(RecvError::Lagged(_))) => "everything",
            Ok(Err(RecvError::Closed)) => return None,
        };
        return Some((Ok(Event::default().event("topic").data(name)), line));
    }
}

impl Line {
    fn is_signed_in(&self) -> bool {
        let now = self.app.db.now();
        self.session
            .as_ref()
            .is_none_or(|it| self.app.sessions.find(it, now, Sign::None).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::TestOffice;

    #[tokio::test]
    async fn topics_of_others_do_not_put_off_the_beat_of_the_wall() {
        let folder = tempfile::tempdir().unwrap();
        let office = TestOffice::open(folder.path());
        let soon = Duration::from_millis(200);
        let line = Line {
            topics: office.app.db.announcer().listen(),
            app: office.app.clone(),
            session: None,
            beat_at: Instant::now() + soon,
        };
        let announcer = office.app.db.announcer().clone();
        let chatter = tokio::spawn(async move {
            loop {
                announcer.announce(Topic("kiosks"));
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        });
        let beat = tokio::time::timeout(soon * 10, next(line)).await;
        chatter.abort();
        let (_, line) = beat.expect("the beat comes in time").unwrap();
        assert!(
            Instant::now() < line.beat_at,
            "and the next one is due later"
        );
    }
}
