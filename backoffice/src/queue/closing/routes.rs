//! The addresses of the end of the day.

use super::actions::{self, Ends};
use super::pages;
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::intake;
use crate::offices;
use crate::problem::Problem;
use crate::queue::board::{self, Board};
use crate::queue::model::day;
use crate::queue::{outlook, windows};
use crate::web::{Access, Answer, Desk, Filled, Routes};
use chrono::NaiveDate;

const CALL: Access = Access::Needs(Permission::CallTickets);
const MANAGE: Access = Access::Needs(Permission::ManageWindows);

/// The addresses of this folder.
pub(in crate::queue) fn routes() -> Routes {
    Routes::new()
        .get("/queue/day", CALL, page)
        .post("/queue/day/return", CALL, all_return)
        .post("/queue/day/left", CALL, all_left)
        .post("/queue/day/windows", MANAGE, free_windows)
}

async fn page(desk: Desk) -> Answer {
    show(&desk, &Filled::new()).await
}

/// All are asked to come on the day in the field `day`.
async fn all_return(desk: Desk, mut filled: Filled) -> Answer {
    let Ok(on) = filled.value("day").parse::<NaiveDate>() else {
        filled.refuse("day", &crate::queue::Refusal::NotSoon);
        return show(&desk, &filled).await;
    };
    let app = desk.app.clone();
    let work = move |tx: &mut Tx| actions::end_for_all(tx, &app, Ends::Return(on));
    match desk.write(work).await {
        Ok(_) => desk.go_saved("/queue/day"),
        Err(problem) => {
            filled.refuse_problem("day", problem)?;
            show(&desk, &filled).await
        }
    }
}

async fn all_left(desk: Desk) -> Answer {
    let app = desk.app.clone();
    let work = move |tx: &mut Tx| actions::end_for_all(tx, &app, Ends::Left);
    match desk.write(work).await {
        Ok(_) => desk.go_saved("/queue/day"),
        Err(problem) => {
            let mut filled = Filled::new();
            filled.refuse_problem("left", problem)?;
            show(&desk, &filled).await
        }
    }
}

async fn free_windows(desk: Desk) -> Answer {
    desk.write(windows::free_all).await?;
    desk.go_saved("/queue/day")
}

async fn show(desk: &Desk, filled: &Filled) -> Answer {
    let app = desk.app.clone();
    let read = move |tx: &mut ReadTx| {
        let ahead = outlook::outlook(&app, tx)?;
        let board = board::board(tx, &app.vault, ahead)?;
        let today = day(board.now, offices::settings(tx)?.time_zone);
        Ok::<(Board, NaiveDate), Problem>((board, today))
    };
    let (board, today) = desk.read(read).await?;
    if board.cards.is_some() {
        let (app, actor) = (desk.app.clone(), desk.staff.actor());
        let note = move || intake::note_list(&app, &actor, "queue");
        desk.app.blocking(note).await?;
    }
    let page = pages::day(&desk.view, &board, today, filled);
    desk.form_page("queue-day", filled, &page)
}
