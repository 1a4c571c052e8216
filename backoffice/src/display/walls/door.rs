//! Who may look at the wall: a screen that belongs to the office, or staff who may see the queue anyway.

use super::store;
use crate::access::{Permission, Sign, Token};
use crate::app::App;
use crate::db::{Actor, ReadTx};
use crate::problem::Problem;
use crate::web::{COOKIE, Guest, Known, cookie};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;

/// Under this name a screen keeps its secret.
pub(super) const WALL_COOKIE: &str = "__Host-wall";

/// Somebody who may look at the wall.
#[derive(Debug, Clone)]
pub(in crate::display) enum Looker {
    /// A screen that belongs to the office.
    Wall(Token),
    /// Somebody who is signed in.
    Staff(Token),
}

impl Looker {
    /// Whether they still may: a screen may have been taken out, a sign-in may have ended.
    pub(in crate::display) async fn still_may(&self, app: &App) -> Result<bool, Problem> {
        match self {
            Looker::Wall(token) => belongs(app, token.clone()).await,
            Looker::Staff(token) => {
                let session = app.sessions.find(token, app.db.now(), Sign::None);
                Ok(session.is_some())
            }
        }
    }
}

impl FromRequestParts<App> for Looker {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Looker, Problem> {
        if let Some(token) = cookie(&parts.headers, WALL_COOKIE)
            && belongs(app, token.clone()).await?
        {
            return Ok(Looker::Wall(token));
        }
        let guest = Guest::from_request_parts(parts, app).await?;
        if guest.view.is_of_staff() && !guest.view.may(Permission::SeeQueue) {
            return Err(Problem::NotForYourRole);
        }
        let session = cookie(&parts.headers, COOKIE).filter(|_| guest.view.is_of_staff());
        session.map(Looker::Staff).ok_or(Problem::SignInFirst)
    }
}

/// Somebody who may look and goes on listening: their connection stays. The ones by which a wall fetches are let go.
#[derive(Debug)]
pub(in crate::display) struct Listener(pub(in crate::display) Looker);

impl FromRequestParts<App> for Listener {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Listener, Problem> {
        let looker = Looker::from_request_parts(parts, app).await?;
        Known::note(&parts.extensions);
        Ok(Listener(looker))
    }
}

async fn belongs(app: &App, token: Token) -> Result<bool, Problem> {
    let read = move |tx: &mut ReadTx| Ok(store::belongs(tx, &token)?);
    app.read(Actor::PUBLIC, read).await
}
