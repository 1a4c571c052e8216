//! The addresses of demands, and of the card of reception.

use super::{actions, card, log, one, pages};
use crate::access::Permission;
use crate::web::{Access, Answer, Desk, Routes};

/// The addresses of this folder.
pub(in crate::safety) fn routes() -> Routes {
    let take = Access::Needs(Permission::LogDemands);
    let see = Access::Needs(Permission::SeeDemands);
    let work = Access::Needs(Permission::WorkDemands);
    Routes::new()
        .get("/safety/card", Access::SignedIn, card::card)
        .get("/safety/demands/new", take, log::form)
        .post("/safety/demands", take, log::log)
        .get("/safety/demands", see, list)
        .get("/safety/demands/{demand}", see, one::page)
        .post("/safety/demands/{demand}", work, one::work)
        .post("/safety/demands/{demand}/find", work, one::find)
        .post("/safety/demands/{demand}/holds", work, one::hold)
        .post(
            "/safety/demands/{demand}/holds/{hold}/lift",
            Access::Needs(Permission::LiftHolds),
            one::lift,
        )
}

async fn list(desk: Desk) -> Answer {
    let all = desk.read(actions::all).await?;
    desk.page("safety-demands", &pages::list(&desk.view, &all))
}
