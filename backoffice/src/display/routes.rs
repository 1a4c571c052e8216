//! The addresses of the waiting-room display.

use super::model::{Wall, spoken};
use super::pages;
use crate::db::Actor;
use crate::problem::Problem;
use crate::web::{Access, Answer, Guest, Routes, bare_page};
use crate::{offices, queue};
use axum::response::IntoResponse;
use chrono::{DateTime, Utc};
use translations::Language;

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
    wall: Wall,
}

async fn page(guest: Guest) -> Answer {
    let look = look(&guest).await?;
    let body = pages::display(&look.languages, &look.wall, look.now);
    let title = guest.view.text.of("display-title");
    let page = bare_page(&guest.view, &title, "display", "/topics/display", &body);
    Ok(page.into_response())
}

async fn fragment(guest: Guest) -> Answer {
    let look = look(&guest).await?;
    Ok(pages::wall(&look.languages, &look.wall, look.now).into_response())
}

async fn look(guest: &Guest) -> Result<Look, Problem> {
    let zone = guest.app.zone();
    let read = move |tx: &mut crate::db::ReadTx| {
        Ok(Look {
            now: tx.now(),
            languages: spoken(offices::settings(tx)?.languages),
            wall: Wall::of(queue::calls(tx, zone)?),
        })
    };
    guest.app.read(Actor::PUBLIC, read).await
}
