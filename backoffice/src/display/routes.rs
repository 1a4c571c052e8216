//! The addresses of the waiting-room display.

use super::model::{Wall, spoken};
use super::pages;
use crate::db::Actor;
use crate::problem::Problem;
use crate::web::{Access, Answer, Guest, Routes, bare_page};
use crate::{offices, queue, words};
use axum::response::IntoResponse;
use chrono::{DateTime, Utc};
use translations::{Language, OfficeWords, Text};

/// The addresses of this folder.
pub fn routes() -> Routes {
    Routes::new().get("/display", Access::Public, page).get(
        "/display/board",
        Access::Public,
        fragment,
    )
}

/// What is read for one look at the wall.
struct Look {
    now: DateTime<Utc>,
    languages: Vec<Language>,
    words: OfficeWords,
    wall: Wall,
}

impl Look {
    fn texts(&self) -> Vec<Text> {
        self.languages
            .iter()
            .map(|it| self.words.text(*it))
            .collect()
    }
}

async fn page(guest: Guest) -> Answer {
    let look = look(&guest).await?;
    let body = pages::display(&look.texts(), &look.wall, look.now);
    let title = guest.view.text.of("display-title");
    let page = bare_page(&guest.view, &title, "display", "/topics/display", &body);
    Ok(page.into_response())
}

async fn fragment(guest: Guest) -> Answer {
    let look = look(&guest).await?;
    Ok(pages::wall(&look.texts(), &look.wall, look.now).into_response())
}

async fn look(guest: &Guest) -> Result<Look, Problem> {
    let zone = guest.app.zone();
    let app = guest.app.clone();
    let read = move |tx: &mut crate::db::ReadTx| {
        let office = offices::settings(tx)?;
        Ok(Look {
            now: tx.now(),
            languages: spoken(words::offered(tx, &office)?),
            words: words::office_words(tx, &app, &office)?,
            wall: Wall::of(queue::calls(tx, zone)?),
        })
    };
    guest.app.read(Actor::PUBLIC, read).await
}
