//! The address that stands in the code of a paper.

use super::pages::{self, Seen};
use crate::db::{Actor, ReadTx};
use crate::problem::Problem;
use crate::queue::{self, Paper, Place};
use crate::web::{Access, Answer, Guest, Routes, Taken, language_asked_for, visitor_waits};
use crate::workshops::{self, Whereabouts};
use crate::{offices, words};
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use shared::ticket::Token;
use translations::{Language, OfficeWords};

/// The addresses of this folder.
pub fn routes() -> Routes {
    Routes::new().get("/t/{code}", Access::Visitor, page)
}

/// What is read for one look.
struct Look {
    now: DateTime<Utc>,
    offered: Vec<Language>,
    words: OfficeWords,
    paper: Paper,
    whereabouts: Option<Whereabouts>,
}

async fn page(guest: Guest, headers: HeaderMap, Taken(Path(code)): Taken<Path<String>>) -> Answer {
    let look = look(&guest, Token::hash_of(&code)).await?;
    let told = match &look.paper {
        Paper::Known(holder) => holder.language.as_deref().and_then(Language::find),
        Paper::Past | Paper::Unheard => None,
    };
    // What the visitor chose at the kiosk, else what the telephone asks for, else the first of the office.
    let language = told
        .or_else(|| language_asked_for(&headers, &look.offered))
        .or(look.offered.first().copied())
        .unwrap_or_else(Language::english);
    let text = look.words.text(language);
    let (status, page) = match look.paper {
        Paper::Unheard => (StatusCode::NOT_FOUND, visitor_waits(text, None)),
        Paper::Past => (StatusCode::NOT_FOUND, pages::gone(text)),
        Paper::Known(holder) => {
            let seen = Seen {
                text,
                now: look.now,
                zone: guest.app.zone(),
                holder,
                whereabouts: look.whereabouts,
            };
            (StatusCode::OK, pages::phone(&seen))
        }
    };
    Ok(private((status, page).into_response()))
}

/// No search engine keeps it, and no other site is told of it.
fn private(mut page: Response) -> Response {
    let headers = page.headers_mut();
    headers.insert("x-robots-tag", HeaderValue::from_static("noindex"));
    headers.insert(
        header::REFERRER_POLICY,
        HeaderValue::from_static("no-referrer"),
    );
    page
}

/// Wrong codes are not counted: nobody finds one of 2¹²⁸, and whoever counts by address keeps everybody behind a proxy or
/// in the same waiting room from their own number.
async fn look(guest: &Guest, hash: Option<[u8; 32]>) -> Result<Look, Problem> {
    let app = guest.app.clone();
    let read = move |tx: &mut ReadTx| {
        let office = offices::settings(tx)?;
        let paper = match (hash, &office.public_address) {
            // Nothing is shown before the office wants it, and what was printed before has ended.
            (_, None) => Paper::Past,
            (None, Some(_)) => Paper::Unheard,
            (Some(hash), Some(_)) => queue::holder(tx, &app, hash)?,
        };
        let whereabouts = match &paper {
            Paper::Known(it) if it.place == Place::AtStations => {
                workshops::whereabouts(tx, it.called_as)?
            }
            _ => None,
        };
        Ok(Look {
            now: tx.now(),
            offered: words::offered(tx, &office)?,
            words: words::office_words(tx, &app, &office)?,
            paper,
            whereabouts,
        })
    };
    guest.app.read(Actor::PUBLIC, read).await
}
