//! The line to the walls. All see the same, so it is put together once for all of them and sent at once: with hundreds of
//! screens nobody waits for a question and its answer.

use super::pages;
use super::routes::look;
use super::socket;
use super::walls::{Listener, Looker, WALLS};
use crate::app::App;
use crate::problem::Problem;
use crate::queue::DISPLAY;
use crate::web::{Answer, Ear, Guest, Heard, keep_alive};
use axum::extract::WebSocketUpgrade;
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::response::IntoResponse;
use axum::response::sse::{Event, Sse};
use chrono::{DateTime, TimeDelta, Utc};
use futures_util::stream;
use std::convert::Infallible;
use std::ops::ControlFlow;
use std::sync::Arc;
use tokio::sync::Mutex;

/// What was put together is shown for so long, if nothing changes: a call flashes for some seconds.
const GOOD_FOR: TimeDelta = TimeDelta::seconds(1);

/// What the walls show, once it was put together.
#[derive(Default)]
struct Shown(Mutex<Option<Board>>);

struct Board {
    /// How many changes there had been.
    changes: u64,
    at: DateTime<Utc>,
    html: Arc<str>,
}

/// What the walls show now; whoever asks at the same time waits for the same.
pub(super) async fn board(app: &App) -> Result<Arc<str>, Problem> {
    let shown = app.kept::<Shown>();
    let mut shown = shown.0.lock().await;
    let (changes, now) = (app.db.changes(), app.db.now());
    if let Some(it) = shown.as_ref()
        && it.changes == changes
        && now - it.at < GOOD_FOR
    {
        return Ok(it.html.clone());
    }
    let html: Arc<str> = pages::wall(&look(app).await?).into_string().into();
    *shown = Some(Board {
        changes,
        at: now,
        html: html.clone(),
    });
    Ok(html)
}

/// Somebody's line: what they look with, and what they were told.
pub(super) struct Line {
    app: App,
    ear: Ear,
    looker: Looker,
    /// What was sent last.
    last: Option<Arc<str>>,
}

/// What is told over a line.
pub(super) enum News {
    /// What the wall shows now.
    Board(Arc<str>),
    /// What else is heard, as the line's beat.
    Heard(Heard),
}

impl Line {
    /// Begins to listen.
    pub(super) fn of(looker: Looker, app: App) -> Line {
        Line {
            ear: Ear::of(&app),
            app,
            looker,
            last: None,
        }
    }

    /// What concerns walls; nothing when the program ends. To stop waiting loses nothing.
    pub(super) async fn hears(&mut self) -> Option<Heard> {
        self.ear.hears(|it| it == DISPLAY || it == WALLS).await
    }

    /// What is to be told of what was heard, or nothing because it was told already. The line ends for whoever may look
    /// no more: they come again, and are told so.
    pub(super) async fn told(&mut self, heard: Heard) -> ControlFlow<(), Option<News>> {
        if heard != Heard::Topic(DISPLAY) {
            return if self.looker.still_may(&self.app).await.unwrap_or(true) {
                ControlFlow::Continue(Some(News::Heard(heard)))
            } else {
                ControlFlow::Break(())
            };
        }
        let Ok(board) = board(&self.app).await else {
            // The page asks itself, and says so when it gets no answer.
            return ControlFlow::Continue(Some(News::Heard(heard)));
        };
        // Several changes at once are sent once.
        let is_new = self.last.as_ref().is_none_or(|it| !Arc::ptr_eq(it, &board));
        self.last = Some(board.clone());
        ControlFlow::Continue(is_new.then_some(News::Board(board)))
    }
}

/// What the walls show, whenever it changes, for as long as they may show it: over a WebSocket, whose connection keeps
/// half the memory here, or as events for whoever cannot open one.
pub(super) async fn line(
    Listener(looker): Listener,
    socket: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
    guest: Guest,
) -> Answer {
    let line = Line::of(looker, guest.app);
    if let Ok(socket) = socket {
        return Ok(socket::open(socket, line));
    }
    let news = Sse::new(stream::unfold(line, next)).keep_alive(keep_alive());
    Ok(news.into_response())
}

async fn next(mut line: Line) -> Option<(Result<Event, Infallible>, Line)> {
    loop {
        let heard = line.hears().await?;
        let news = line.told(heard).await.continue_value()?;
        let event = match news {
            Some(News::Board(board)) => Event::default().event("part").data(&*board),
            Some(News::Heard(heard)) => heard.event(),
            None => continue,
        };
        return Some((Ok(event), line));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::{Role, Token};
    use crate::kiosks::tests::device::Device;
    use crate::testing::TestOffice;

    #[tokio::test]
    async fn all_walls_get_the_same_until_something_changes() {
        let folder = tempfile::tempdir().unwrap();
        let office = TestOffice::open(folder.path());
        office.add("rosa", Role::Reception);
        let kiosk = Device::pair(&office, "door").await;
        kiosk.visit(&office, 1, "en", r#"{"K08":"Marisol"}"#).await;
        let rosa = office.desk("rosa").await;
        rosa.post("/queue/window", &[("window", "1")]).await;
        let before = board(&office.app).await.unwrap();
        assert!(Arc::ptr_eq(&before, &board(&office.app).await.unwrap()));

        let ear = Ear::of(&office.app);
        rosa.post("/queue/call-next", &[]).await;
        let called = board(&office.app).await.unwrap();
        assert!(called.contains("A-001") && !called.contains("Marisol"));
        let line = Line {
            app: office.app.clone(),
            ear,
            looker: Looker::Wall(Token::from_cookie("none")),
            last: Some(called.clone()),
        };
        // What the wall shows already is not sent again.
        let again = tokio::time::timeout(std::time::Duration::from_millis(300), next(line)).await;
        assert!(again.is_err());

        // Another program at the same database has no events to count here: it only announces.
        office.app.db.announcer().announce(DISPLAY);
        assert!(!Arc::ptr_eq(&called, &board(&office.app).await.unwrap()));
        office.pass(GOOD_FOR);
        let later = board(&office.app).await.unwrap();
        assert!(!Arc::ptr_eq(&later, &called));
    }
}
