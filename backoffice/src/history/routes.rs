//! What is behind `/events`.

use super::pages;
use crate::access::{self, Permission};
use crate::events;
use crate::web::{Access, Answer, Desk, Room, Routes};
use axum::extract::Query;
use serde::Deserialize;

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

#[derive(Deserialize)]
struct Until {
    until: Option<i64>,
}

async fn list(desk: Desk, Query(query): Query<Until>) -> Answer {
    let until = query.until.unwrap_or(i64::MAX);
    let (past, names) = desk
        .read(move |tx| {
            tx.require(Permission::SeeEvents)?;
            Ok((events::newest(tx, until, PAGE)?, access::names(tx)?))
        })
        .await?;
    desk.page("events-title", &pages::list(&desk.view, &past, &names))
}
