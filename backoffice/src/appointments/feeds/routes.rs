//! The addresses of subscriptions.

use super::knocks::Knocks;
use super::model::FeedToken;
use super::{actions, pages};
use crate::access::{Permission, StaffId};
use crate::db::Actor;
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Guest, Routes, Taken};
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;

const MANAGE_STAFF: Access = Access::Needs(Permission::ManageStaff);
const SEE: Access = Access::Needs(Permission::SeeAppointments);

/// The addresses of this folder.
pub(in crate::appointments) fn routes() -> Routes {
    Routes::new()
        .get("/appointments/feed", SEE, page)
        .post("/appointments/feed", SEE, subscribe)
        .post("/appointments/feed/revoke", SEE, revoke)
        .get("/appointments/feeds", MANAGE_STAFF, all)
        .post("/appointments/feeds/{id}/end", MANAGE_STAFF, end)
        .get("/calendar/{file}", Access::Public, calendar)
}

async fn page(desk: Desk) -> Answer {
    let own = desk.read(actions::own).await?;
    desk.page("appointments-feed", &pages::feed(&desk.view, own, None))
}

async fn subscribe(desk: Desk) -> Answer {
    let token = desk.write(actions::subscribe).await?;
    let own = desk.read(actions::own).await?;
    desk.page(
        "appointments-feed",
        &pages::feed(&desk.view, own, Some(&token)),
    )
}

async fn revoke(desk: Desk) -> Answer {
    desk.write(actions::revoke).await?;
    desk.go("/appointments/feed")
}

/// Whoever looks after accounts sees who has a subscription, and ends one.
async fn all(desk: Desk) -> Answer {
    let all = desk.read(actions::all).await?;
    desk.page("appointments-feeds", &pages::feeds(&desk.view, &all))
}

async fn end(desk: Desk, Taken(Path(id)): Taken<Path<StaffId>>) -> Answer {
    desk.write(move |tx| actions::end(tx, id)).await?;
    desk.go("/appointments/feeds")
}

/// A calendar program asks; it cannot sign in, so the address itself is the key.
async fn calendar(guest: Guest, Taken(Path(file)): Taken<Path<String>>) -> Answer {
    if !guest
        .app
        .kept::<Knocks>()
        .may(guest.from, guest.app.db.now())
    {
        return Err(Problem::Busy);
    }
    let token = FeedToken::of_file(&file);
    let read = guest
        .app
        .read(Actor::PUBLIC, move |tx| actions::read(tx, &token));
    let kind = [(header::CONTENT_TYPE, "text/calendar; charset=utf-8")];
    Ok((kind, read.await?).into_response())
}
