//! The addresses of the inbox.

use super::actions;
use super::holders;
use super::pages;
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::intake;
use crate::interview::model::Show;
use crate::interview::refusal::Refusal;
use crate::problem::Problem;
use crate::web::widgets;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::{Path, RawQuery};
use maud::Markup;
use shared::ids::VisitId;

const SEE: Access = Access::Needs(Permission::SeeInbox);
const TAKE: Access = Access::Needs(Permission::TakeInterviews);

/// The addresses of this folder.
pub(in crate::interview) fn routes() -> Routes {
    Routes::new()
        .get("/inbox", SEE, inbox)
        .post("/inbox/{id}/pick-up", TAKE, pick_up)
        .post("/inbox/{id}/hand-over", SEE, hand_over)
        .post("/inbox/{id}/give-back", SEE, give_back)
        .post("/inbox/{id}/reopen", TAKE, reopen)
}

async fn inbox(desk: Desk, RawQuery(query): RawQuery) -> Answer {
    let query = query.unwrap_or_default();
    let said = |name: &str| {
        let mut parts = query.split('&').filter_map(|it| it.split_once('='));
        parts.find(|it| it.0 == name).map(|it| it.1.to_owned())
    };
    let show = said("show").and_then(|it| Show::find(&it));
    let show = show.unwrap_or(Show::Free);
    let before = said("before").and_then(|it| it.parse().ok());
    let before = before.unwrap_or(u64::MAX);
    let part = part(&desk, show, before).await?;
    let source = format!("/inbox?show={}&before={before}", show.word());
    let topics = [
        crate::interview::TOPIC.0,
        crate::queue::TOPIC.0,
        intake::TOPIC.0,
        "lock",
        "minute",
    ];
    let part = widgets::live("inbox", &topics.join(" "), &source, &part);
    desk.page_or_fragment("interview-inbox", part)
}

async fn part(desk: &Desk, show: Show, before: u64) -> Result<Markup, Problem> {
    let app = desk.app.clone();
    let read = move |tx: &mut ReadTx| {
        let page = actions::list(tx, &app, show, before)?;
        Ok((page, crate::access::names(tx)?))
    };
    let (page, names) = desk.read(read).await?;
    // Names to call come and go with the keys; whoever looks at them is noted before they are shown.
    if page.cards.is_some() {
        let (app, actor) = (desk.app.clone(), desk.staff.actor());
        let note = move || intake::note_list(&app, &actor, "inbox");
        desk.app.blocking(note).await?;
    }
    let now = desk.app.db.now();
    Ok(pages::inbox(&desk.view, &page, &names, now))
}

/// The interview itself.
fn address(visit: VisitId) -> String {
    format!("/intakes/{visit}/interview")
}

async fn pick_up(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>) -> Answer {
    desk.write(move |tx: &mut Tx| actions::pick_up(tx, visit))
        .await?;
    desk.go(&address(visit))
}

async fn hand_over(
    desk: Desk,
    Taken(Path(visit)): Taken<Path<VisitId>>,
    mut filled: Filled,
) -> Answer {
    let (app, to) = (desk.app.clone(), filled.value("to").parse());
    let note = filled.value("note").to_owned();
    let work = move |tx: &mut Tx| {
        let to = to.clone().map_err(|_| Problem::from(Refusal::NoTaker))?;
        actions::hand_over(tx, &app.vault, visit, to, &note)
    };
    if let Err(problem) = desk.write(work).await {
        filled.refuse_problem("to", problem)?;
        let find = move |tx: &mut ReadTx| holders::takers(tx, visit);
        let takers = desk.read(find).await?;
        let form = pages::hand_form(&desk.view, visit, &takers, &filled);
        return desk.page_to_correct("interview-hand-over", &form);
    }
    desk.go("/inbox?show=others")
}

async fn give_back(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>) -> Answer {
    desk.write(move |tx: &mut Tx| actions::give_back(tx, visit))
        .await?;
    desk.go("/inbox")
}

async fn reopen(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>) -> Answer {
    desk.write(move |tx: &mut Tx| actions::reopen(tx, visit))
        .await?;
    desk.go(&address(visit))
}
