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

/// The only topic the public display may hear.
const DISPLAY: &str = "display";
/// How often a silent line says that it is still there, and whether the session is.
const BEAT: Duration = Duration::from_secs(10);

struct Line {
    app: App,
    topics: Receiver<Topic>,
    session: Option<Token>,
}

/// Every topic, while the person is signed in.
pub(super) async fn topics(desk: Desk) -> impl IntoResponse {
    answer(Line {
        topics: desk.app.db.announcer().listen(),
        app: desk.app,
        session: Some(desk.token),
    })
}

/// The display's own topic, for anyone.
pub(super) async fn display_topics(guest: Guest) -> impl IntoResponse {
    answer(Line {
        topics: guest.app.db.announcer().listen(),
        app: guest.app,
        session: None,
    })
}

fn answer(line: Line) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    Sse::new(stream::unfold(line, next)).keep_alive(KeepAlive::new().interval(BEAT))
}

async fn next(mut line: Line) -> Option<(Result<Event, Infallible>, Line)> {
    loop {
        let heard = tokio::time::timeout(BEAT, line.topics.recv()).await;
        if !line.is_signed_in() {
            return None;
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
