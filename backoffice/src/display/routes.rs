//! The addresses of the waiting-room display.

use super::line::{board, line};
use super::model::{Wall, shown};
use super::pages::{self, Look};
use super::walls::{self, Looker};
use super::{settings, voice};
use crate::app::App;
use crate::db::{Actor, ReadTx};
use crate::problem::Problem;
use crate::web::{Access, Answer, Guest, Routes, Taken, bare_page};
use crate::{clips, offices, queue, words, workshops};
use axum::extract::Path;
use axum::http::header;
use axum::response::{Html, IntoResponse};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use translations::{Language, OfficeWords};

/// The addresses of this folder.
pub fn routes() -> Routes {
    Routes::new()
        .get("/display", Access::Public, page)
        .get("/display/board", Access::Wall, fragment)
        .get("/topics/display", Access::Wall, line)
        .get("/display/clips/{tag}/{message}/{mark}", Access::Wall, sound)
        .and(settings::routes())
        .and(walls::routes())
}

async fn page(looker: Result<Looker, Problem>, guest: Guest) -> Answer {
    let looker = match looker {
        Ok(it) => it,
        Err(Problem::SignInFirst | Problem::NotForYourRole) => return walls::unknown(&guest),
        Err(problem) => return Err(problem),
    };
    let look = look(&guest.app).await?;
    let body = pages::display(&look, guest.view.text);
    let title = guest.view.text.of("display-title");
    let page = bare_page(&guest.view, &title, "display", "/topics/display", &body);
    Ok(walls::known_again(page.into_response(), &looker))
}

async fn fragment(_: Looker, guest: Guest) -> Answer {
    let board = board(&guest.app).await?;
    Ok(Html(board.to_string()).into_response())
}

/// A recording of which calls are put together. Another one has another address, so that a browser may keep it for good.
async fn sound(
    _: Looker,
    guest: Guest,
    Taken(Path((tag, message, mark))): Taken<Path<(String, String, String)>>,
) -> Answer {
    let language = Language::find(&tag).ok_or(Problem::NotFound)?;
    let read = move |tx: &mut ReadTx| clips::sound_of_call(tx, language, &message, &mark);
    let sound = guest.app.read(Actor::PUBLIC, read).await?;
    let headers = [
        (header::CONTENT_TYPE, "audio/ogg"),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    Ok((headers, sound).into_response())
}

pub(super) async fn look(app: &App) -> Result<Look, Problem> {
    let zone = app.zone();
    let kept = app.clone();
    let read = move |tx: &mut ReadTx| {
        let office = offices::settings(tx)?;
        let settings = settings::settings(tx)?;
        let offered = words::offered(tx, &office)?;
        let words = words::office_words(tx, &kept, &office)?;
        let mut calls = queue::calls(tx, &kept.vault, zone)?;
        calls.extend(workshops::calls(tx, &kept.vault)?);
        calls.sort_by_key(|it| std::cmp::Reverse(it.at));
        let wall = Wall::of(calls, settings.last_max);
        let speaks = offered.first().copied().filter(|_| settings.speaks);
        let outlook = queue::outlook(&kept, tx)?;
        let waits = outlook.by_lane.iter();
        Ok(Look {
            now: tx.now(),
            languages: shown(&offered, tx.now()),
            clips: recordings(tx, &wall, &words, speaks)?,
            words,
            wall,
            waits: waits
                .filter(|_| settings.shows_waits)
                .filter_map(|(lane, _)| Some((lane.clone(), outlook.wait(Some(lane))?)))
                .collect(),
            settings,
        })
    };
    app.read(Actor::PUBLIC, read).await
}

/// The recordings of the languages in which the calls on the wall are said, when the first of the office is this one;
/// nothing where nothing is said.
fn recordings(
    tx: &mut ReadTx,
    wall: &Wall,
    words: &OfficeWords,
    first: Option<Language>,
) -> Result<BTreeMap<Language, clips::CallClips>, Problem> {
    let mut found = BTreeMap::new();
    let Some(first) = first else {
        return Ok(found);
    };
    let all = wall.large.iter().chain(&wall.last);
    let awaited = all.filter(|it| it.is_awaited);
    for language in awaited.flat_map(|it| voice::languages(it, first)) {
        if let Entry::Vacant(unknown) = found.entry(language) {
            unknown.insert(clips::of_calls(tx, words.text(language))?);
        }
    }
    Ok(found)
}
