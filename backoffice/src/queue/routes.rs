//! The addresses of the queue.

use super::board::{self, Board};
use super::stage::Window;
use super::{
    actions, agreed, alerts, closing, dated, holder, issue, lanes, outlook, pages, person,
    private_form, windows,
};
use crate::access::Permission;
use crate::db::Tx;
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Room, Routes, Taken};
use crate::{intake, kiosks};
use axum::extract::Path;
use shared::ids::{CallId, VisitId};

/// The queue.
pub const ROOM: Room = Room {
    path: "/queue",
    label: "queue-title",
    needs: Permission::SeeQueue,
    key: "q",
    icon: "M8 6h12M8 12h12M8 18h12M3.5 6h.01M3.5 12h.01M3.5 18h.01",
};

const SEE: Access = Access::Needs(Permission::SeeQueue);
const CALL: Access = Access::Needs(Permission::CallTickets);

/// The addresses of this folder.
pub fn routes() -> Routes {
    Routes::new()
        .get("/queue", SEE, page)
        .get("/queue/board", SEE, fragment)
        .post("/queue/window", CALL, sit_at)
        .post("/queue/window/leave", CALL, leave)
        .post("/queue/call-next", CALL, call_next)
        .post("/queue/undo", CALL, undo)
        .post("/queue/leftovers-left", CALL, leftovers_left)
        .post("/queue/call-answered/{id}", SEE, answer_call)
        .post("/queue/{id}/call", CALL, call)
        .post("/queue/{id}/recall", CALL, recall)
        .post("/queue/{id}/begin", CALL, begin)
        .post("/queue/{id}/finish", CALL, finish)
        .post("/queue/{id}/no-show", CALL, no_show)
        .post("/queue/{id}/return", CALL, return_to_waiting)
        .post("/queue/{id}/left", CALL, left)
        .post("/queue/{id}/private-form", CALL, open_private_form)
        .and(agreed::routes())
        .and(alerts::routes())
        .and(closing::routes())
        .and(dated::routes())
        .and(holder::routes())
        .and(issue::routes())
        .and(lanes::routes())
        .and(outlook::routes())
        .and(person::routes())
        .and(windows::routes())
}

async fn page(desk: Desk) -> Answer {
    let board = read(&desk).await?;
    desk.page(
        "queue-title",
        &pages::queue(&desk.view, &board, &Filled::new()),
    )
}

async fn fragment(desk: Desk) -> Answer {
    let board = read(&desk).await?;
    desk.page_or_fragment("queue-title", pages::board(&desk.view, &board))
}

async fn sit_at(desk: Desk, filled: Filled) -> Answer {
    let window = Window(
        filled
            .value("window")
            .parse()
            .map_err(|_| Problem::Malformed)?,
    );
    step(desk, move |tx| windows::sit_at(tx, window)).await
}

async fn leave(desk: Desk) -> Answer {
    step(desk, windows::leave).await
}

/// With the field `finish` it first lets the visitor at the window go.
async fn call_next(desk: Desk, filled: Filled) -> Answer {
    let app = desk.app.clone();
    let finished: Option<VisitId> = filled.value("finish").parse().ok();
    step(desk, move |tx| {
        let (vault, zone) = (&app.vault, app.zone());
        match finished {
            Some(visit) => actions::finish_and_call_next(tx, visit, vault, zone),
            None => actions::call_next(tx, vault, zone),
        }
    })
    .await
}

async fn leftovers_left(desk: Desk) -> Answer {
    let app = desk.app.clone();
    step(desk, move |tx| actions::mark_leftovers_left(tx, &app.vault)).await
}

/// Those who look after kiosks answer calls too, so the verb itself says who may.
async fn answer_call(desk: Desk, Taken(Path(id)): Taken<Path<CallId>>) -> Answer {
    step(desk, move |tx| kiosks::answer_call(tx, id)).await
}

/// Takes back the step that the page showed, and goes back to that page.
async fn undo(desk: Desk, filled: Filled) -> Answer {
    let visit: VisitId = filled
        .value("visit")
        .parse()
        .map_err(|_| Problem::Malformed)?;
    let version: i64 = filled
        .value("version")
        .parse()
        .map_err(|_| Problem::Malformed)?;
    let pages = ["/queue".to_owned(), "/queue/day".to_owned()];
    let number = person::address(visit);
    let mut known = pages.into_iter().chain([number]);
    let back = known.find(|it| it == filled.value("back"));
    let undone = desk
        .write(move |tx| actions::undo(tx, visit, version))
        .await;
    match undone {
        Ok(_) => desk.go(&back.unwrap_or_else(|| "/queue".to_owned())),
        Err(problem) => refused(desk, problem).await,
    }
}

async fn call(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>) -> Answer {
    let app = desk.app.clone();
    step(desk, move |tx| {
        actions::call(tx, visit, &app.vault, app.zone())
    })
    .await
}

async fn recall(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>) -> Answer {
    step(desk, move |tx| actions::recall(tx, visit)).await
}

async fn begin(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>) -> Answer {
    step(desk, move |tx| actions::begin_service(tx, visit)).await
}

async fn finish(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>) -> Answer {
    step(desk, move |tx| actions::finish(tx, visit)).await
}

async fn no_show(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>, filled: Filled) -> Answer {
    let (app, why) = (desk.app.clone(), person::why_goes(&filled, "no-show"));
    step(desk, move |tx| {
        actions::mark_no_show(tx, &app.vault, visit, why)
    })
    .await
}

async fn return_to_waiting(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>) -> Answer {
    let app = desk.app.clone();
    step(desk, move |tx| {
        actions::return_to_waiting(tx, visit, &app.vault, app.zone())
    })
    .await
}

async fn left(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>, filled: Filled) -> Answer {
    let (app, why) = (desk.app.clone(), person::why_goes(&filled, "left"));
    step(desk, move |tx| {
        actions::mark_left(tx, &app.vault, visit, why)
    })
    .await
}

async fn open_private_form(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>) -> Answer {
    let app = desk.app.clone();
    let made = move |tx: &mut Tx| private_form::open_private_form(tx, &app.vault, visit);
    match desk.write(made).await {
        Ok((label, code)) => {
            let page = private_form::code_page(&desk.view, &label, &code);
            desk.page("queue-private-form-title", &page)
        }
        Err(problem) => refused(desk, problem).await,
    }
}

/// Does one step and shows the queue again; a rule that said no is said above it.
async fn step<T: Send + 'static>(
    desk: Desk,
    work: impl FnMut(&mut Tx) -> Result<T, Problem> + Send + 'static,
) -> Answer {
    match desk.write(work).await {
        Ok(_) => desk.go("/queue"),
        Err(problem) => refused(desk, problem).await,
    }
}

/// The queue, with what was in the way above it.
pub(super) async fn refused(desk: Desk, problem: Problem) -> Answer {
    refused_at(desk, Filled::new(), "queue", problem).await
}

/// The same for what was typed into a field of the page.
pub(super) async fn refused_at(
    desk: Desk,
    mut filled: Filled,
    field: &str,
    problem: Problem,
) -> Answer {
    filled.refuse_problem(field, problem)?;
    let board = read(&desk).await?;
    desk.page_to_correct("queue-title", &pages::queue(&desk.view, &board, &filled))
}

/// Whoever looks at names is noted before they are shown. Whether there are names is known when the board was read: the
/// office may have been opened a moment before.
async fn read(desk: &Desk) -> Result<Board, Problem> {
    let (app, actor) = (desk.app.clone(), desk.staff.actor());
    let look = move |tx: &mut crate::db::ReadTx| {
        let ahead = outlook::outlook(&app, tx)?;
        board::board(tx, &app.vault, ahead)
    };
    let board = desk.read(look).await?;
    if board.cards.is_some() {
        let app = desk.app.clone();
        desk.app
            .blocking(move || intake::note_list(&app, &actor, "queue"))
            .await?;
    }
    Ok(board)
}
