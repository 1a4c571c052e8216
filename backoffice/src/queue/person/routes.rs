//! The addresses of one number.

use super::pages;
use super::sight::{Sight, sight};
use super::verbs::goes_field;
use crate::access::Permission;
use crate::db::Tx;
use crate::intake;
use crate::problem::Problem;
use crate::queue::line::Priority;
use crate::queue::model::Ticket;
use crate::queue::reasons::{Goes, Lowers};
use crate::queue::refusal::Refusal;
use crate::queue::{actions, windows};
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::Path;
use chrono::NaiveDate;
use shared::ids::VisitId;
use shared::triage::Colour;

const SEE: Access = Access::Needs(Permission::SeeQueue);
const CALL: Access = Access::Needs(Permission::CallTickets);

/// The addresses of this folder.
pub(in crate::queue) fn routes() -> Routes {
    Routes::new()
        .get("/queue/{id}", SEE, page)
        .post("/queue/{id}/hold", CALL, hold)
        .post("/queue/{id}/return-on", CALL, return_on)
        .post("/queue/{id}/here", CALL, here)
        .post("/queue/{id}/transfer", CALL, transfer)
        .post("/queue/{id}/priority", CALL, priority)
        .post("/queue/{id}/colour", CALL, colour)
        .post("/queue/{id}/group", CALL, group)
        .post("/queue/{id}/leave-group", CALL, leave_group)
}

async fn page(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>) -> Answer {
    let sight = look(&desk, visit).await?;
    let page = pages::person(&desk.view, &sight, &Filled::new());
    desk.page_titled(sight.ticket.label.as_str(), &page)
}

async fn hold(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>, mut filled: Filled) -> Answer {
    let Some(back) = windows::time(filled.value("back")) else {
        filled.refuse("back", &Refusal::NoTime);
        return again(desk, visit, filled).await;
    };
    let (app, why) = (desk.app.clone(), why_goes(&filled, "hold"));
    step(desk, visit, filled, "back", move |tx| {
        actions::hold(tx, &app.vault, visit, back, why)
    })
    .await
}

async fn return_on(
    desk: Desk,
    Taken(Path(visit)): Taken<Path<VisitId>>,
    mut filled: Filled,
) -> Answer {
    let Ok(day) = filled.value("day").parse::<NaiveDate>() else {
        filled.refuse("day", &Refusal::NotSoon);
        return again(desk, visit, filled).await;
    };
    let (app, why) = (desk.app.clone(), why_goes(&filled, "return-on"));
    step(desk, visit, filled, "day", move |tx| {
        actions::return_on(tx, &app.vault, visit, day, why)
    })
    .await
}

/// From the lists of those who were asked to come, and of earlier days: back to those lists.
async fn here(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>) -> Answer {
    let done = desk.write(move |tx| actions::come_back(tx, visit)).await;
    match done {
        Ok(_) => desk.go("/queue"),
        Err(problem) => refused(desk, visit, Filled::new(), "person", problem).await,
    }
}

async fn transfer(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>, filled: Filled) -> Answer {
    let lane = Some(filled.value("lane").to_owned()).filter(|it| !it.is_empty());
    let staff = filled.value("staff").parse().ok();
    step(desk, visit, filled, "lane", move |tx| {
        actions::transfer(tx, visit, lane.clone(), staff)
    })
    .await
}

async fn priority(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>, filled: Filled) -> Answer {
    let priority = Priority::find(filled.value("priority"));
    step(desk, visit, filled, "priority", move |tx| {
        actions::set_priority(tx, visit, priority)
    })
    .await
}

async fn colour(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>, filled: Filled) -> Answer {
    let wanted = filled.value("colour");
    let found = Colour::ALL.into_iter().find(|it| it.word() == wanted);
    let (colour, why) = (
        found.ok_or(Problem::Malformed)?,
        Lowers::find(filled.value("why")),
    );
    let app = desk.app.clone();
    step(desk, visit, filled, "colour", move |tx| {
        actions::set_colour(tx, &app.vault, visit, colour, why)
    })
    .await
}

async fn group(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>, filled: Filled) -> Answer {
    let (app, other) = (desk.app.clone(), filled.value("with").to_owned());
    step(desk, visit, filled, "with", move |tx| {
        let since = actions::here_since(tx)?;
        actions::group(tx, &app.vault, visit, &other, since)
    })
    .await
}

async fn leave_group(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>) -> Answer {
    step(desk, visit, Filled::new(), "with", move |tx| {
        actions::leave_group(tx, visit)
    })
    .await
}

/// Why somebody RED goes, as it was chosen in the form of this verb.
pub(in crate::queue) fn why_goes(filled: &Filled, verb: &str) -> Option<Goes> {
    Goes::find(filled.value(&goes_field(verb)))
}

/// Does one step and shows the number again; a rule that said no is said at its field.
async fn step(
    desk: Desk,
    visit: VisitId,
    filled: Filled,
    field: &str,
    work: impl FnMut(&mut Tx) -> Result<Ticket, Problem> + Send + 'static,
) -> Answer {
    match desk.write(work).await {
        Ok(_) => desk.go_saved(&pages::address(visit)),
        Err(problem) => refused(desk, visit, filled, field, problem).await,
    }
}

async fn refused(
    desk: Desk,
    visit: VisitId,
    mut filled: Filled,
    field: &str,
    problem: Problem,
) -> Answer {
    filled.refuse_problem(field, problem)?;
    again(desk, visit, filled).await
}

/// The page again with what was typed and what has to be corrected.
pub(in crate::queue) async fn again(desk: Desk, visit: VisitId, filled: Filled) -> Answer {
    let sight = look(&desk, visit).await?;
    let page = pages::person(&desk.view, &sight, &filled);
    desk.page_titled_to_correct(sight.ticket.label.as_str(), &page)
}

/// Whoever looks at a name is noted before it is shown.
async fn look(desk: &Desk, visit: VisitId) -> Result<Sight, Problem> {
    let app = desk.app.clone();
    let sight = desk.read(move |tx| sight(tx, &app, visit)).await?;
    if sight.card.is_some() {
        let (app, actor) = (desk.app.clone(), desk.staff.actor());
        let note = move || intake::note_list(&app, &actor, "queue");
        desk.app.blocking(note).await?;
    }
    Ok(sight)
}
