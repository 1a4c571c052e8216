//! What is behind `/events`.

use super::pages;
use crate::access::{self, Permission};
use crate::events;
use crate::web::{Access, Answer, Desk, Room, Routes};
use axum::extract::RawQuery;

const PAGE: i64 = 200;

/// The room where the events are read.
pub const ROOM: Room = Room {
    path: "/events",
    label: "events-title",
    needs: Permission::SeeEvents,
    key: "e",
    icon: "M12 7v5l3 2M12 21a9 9 0 1 1 9-9 9 9 0 0 1-9 9",
};

/// Every address of this folder.
pub fn routes() -> Routes {
    Routes::new().get("/events", Access::Needs(Permission::SeeEvents), list)
}

async fn list(desk: Desk, RawQuery(query): RawQuery) -> Answer {
    let until = until(query.as_deref()).unwrap_or(i64::MAX);
    let (past, names) = desk
        .read(move |tx| {
            tx.require(Permission::SeeEvents)?;
            Ok((events::newest(tx, until, PAGE)?, access::names(tx)?))
        })
        .await?;
    desk.page("events-title", &pages::list(&desk.view, &past, &names))
}

/// The newest event that is wanted; an address that does not say it shows the newest of all.
fn until(query: Option<&str>) -> Option<i64> {
    query?
        .split('&')
        .find_map(|it| it.strip_prefix("until="))?
        .parse()
        .ok()
}
