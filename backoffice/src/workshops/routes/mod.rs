//! The addresses of workshops.

mod edit;
mod table;

use super::actions;
use super::board;
use super::ids::{StationId, WorkshopId};
use super::model::{Facts, USUAL_STATIONS};
use super::pages;
use super::refusal::Refusal;
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Room, Routes, Taken};
use axum::extract::Path;
use chrono::NaiveDate;

/// Workshops.
pub const ROOM: Room = Room {
    path: "/workshops",
    label: TITLE,
    needs: Permission::SeeWorkshops,
    key: "m",
    icon: "M3 12h3M10.5 12h3M18 12h3M6 12a2.2 2.2 0 1 0 4.5 0a2.2 2.2 0 1 0-4.5 0M13.5 12a2.2 2.2 0 1 0 4.5 0a2.2 2.2 0 1 0-4.5 0",
};

/// The message with the name of the page.
const TITLE: &str = "workshops-title";

/// More workshops are not listed.
const LISTED: u32 = 60;

const SEE: Access = Access::Needs(Permission::SeeWorkshops);
const WORK: Access = Access::Needs(Permission::WorkAtStations);
const MANAGE: Access = Access::Needs(Permission::ManageWindows);

/// The addresses of this folder.
pub fn routes() -> Routes {
    Routes::new()
        .get("/workshops", SEE, list)
        .post("/workshops", MANAGE, plan)
        .get("/workshops/{id}", SEE, page)
        .get("/workshops/{id}/board", SEE, fragment)
        .post("/workshops/{id}/open", MANAGE, open)
        .post("/workshops/{id}/close", MANAGE, close)
        .post("/workshops/{id}/undo-close", MANAGE, undo_close)
        .get("/workshops/{id}/stations/{station}", WORK, station)
        .and(edit::routes())
        .and(table::routes())
}

async fn list(desk: Desk) -> Answer {
    let filled = Filled::new().with("capacity", "300");
    show_list(&desk, &filled).await
}

async fn plan(desk: Desk, mut filled: Filled) -> Answer {
    let facts = match facts(&desk, &filled, None) {
        Ok(facts) => facts,
        Err((field, refusal)) => {
            filled.refuse(field, &refusal);
            return show_list(&desk, &filled).await;
        }
    };
    let usual = USUAL_STATIONS.map(|(name, tables)| (desk.view.text.of(name), tables));
    let made = desk
        .write(move |tx: &mut Tx| actions::plan(tx, &facts, &usual))
        .await?;
    desk.go(&format!("{}/edit", pages::address(made)))
}

async fn show_list(desk: &Desk, filled: &Filled) -> Answer {
    let all = desk.read(|tx: &mut ReadTx| board::all(tx, LISTED)).await?;
    let page = pages::workshops(&desk.view, &all, filled);
    if filled.refusals().is_empty() {
        desk.page(TITLE, &page)
    } else {
        desk.page_to_correct(TITLE, &page)
    }
}

fn facts(
    desk: &Desk,
    filled: &Filled,
    own: Option<NaiveDate>,
) -> Result<Facts, (&'static str, Refusal)> {
    let today = desk
        .app
        .db
        .now()
        .with_timezone(&desk.view.zone)
        .date_naive();
    let typed = ["name", "place", "day", "capacity"].map(|it| filled.value(it));
    Facts::read(typed, today, own)
}

async fn page(desk: Desk, Taken(Path(id)): Taken<Path<WorkshopId>>) -> Answer {
    show(&desk, id, &Filled::new()).await
}

async fn show(desk: &Desk, id: WorkshopId, filled: &Filled) -> Answer {
    let board = look(desk, id).await?;
    let page = pages::board(&desk.view, &board, filled);
    let title = &board.workshop.facts.name;
    if filled.refusals().is_empty() {
        desk.page_titled(title, &page)
    } else {
        desk.page_titled_to_correct(title, &page)
    }
}

async fn look(desk: &Desk, id: WorkshopId) -> Result<board::Board, Problem> {
    let app = desk.app.clone();
    desk.read(move |tx: &mut ReadTx| board::board(tx, &app.vault, id))
        .await
}

async fn fragment(desk: Desk, Taken(Path(id)): Taken<Path<WorkshopId>>) -> Answer {
    let board = look(&desk, id).await?;
    desk.page_or_fragment(TITLE, pages::stations_board(&desk.view, &board))
}

async fn open(desk: Desk, Taken(Path(id)): Taken<Path<WorkshopId>>) -> Answer {
    door(desk, id, move |tx| actions::open(tx, id)).await
}

async fn close(desk: Desk, Taken(Path(id)): Taken<Path<WorkshopId>>) -> Answer {
    let app = desk.app.clone();
    door(desk, id, move |tx| actions::close(tx, &app.vault, id)).await
}

async fn undo_close(desk: Desk, Taken(Path(id)): Taken<Path<WorkshopId>>) -> Answer {
    door(desk, id, move |tx| actions::undo_close(tx, id)).await
}

async fn door<T: Send + 'static>(
    desk: Desk,
    id: WorkshopId,
    work: impl FnMut(&mut Tx) -> Result<T, Problem> + Send + 'static,
) -> Answer {
    let Err(problem) = desk.write(work).await else {
        return desk.go(&pages::address(id));
    };
    let mut filled = Filled::new();
    filled.refuse_problem("workshop", problem)?;
    show(&desk, id, &filled).await
}

async fn station(
    desk: Desk,
    Taken(Path((id, station))): Taken<Path<(WorkshopId, StationId)>>,
) -> Answer {
    let board = look(&desk, id).await?;
    let line = board.line(station).ok_or(Problem::NotFound)?;
    let page = pages::choose_table(&desk.view, &board, line);
    desk.page_titled(&line.station.name, &page)
}
