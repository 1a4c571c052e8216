//! The addresses of hours.

use super::{all, hours, pages, set};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::selection::items::actions::case_types;
use crate::selection::{Refusal, Room, who};
use crate::web::{Access, Answer, Desk, Filled, Routes};

/// The addresses of this folder.
pub(in crate::selection) fn routes() -> Routes {
    let select = Access::Needs(Permission::SelectCases);
    Routes::new()
        .get("/selection/capacity", select, capacity)
        .post("/selection/capacity", select, save)
}

async fn capacity(desk: Desk) -> Answer {
    show(&desk, &Filled::new()).await
}

async fn show(desk: &Desk, filled: &Filled) -> Answer {
    let read = |tx: &mut ReadTx| Ok((all(tx)?, who::everybody(tx)?, case_types(tx)?));
    let (rooms, everybody, rules) = desk.read(read).await?;
    let page = pages::capacity(&desk.view, &rooms, &everybody, &rules, filled);
    desk.form_page("selection-capacity", filled, &page)
}

async fn save(desk: Desk, mut filled: Filled) -> Answer {
    let staff = filled.value("staff").parse();
    let case_type = filled.value("case_type").to_owned();
    if staff.is_err() {
        filled.refuse("staff", &Refusal::NotInTheList);
    }
    let [minutes, taken] = ["hours", "taken"].map(|name| {
        let read = hours(filled.value(name));
        if read.is_none() {
            filled.refuse(name, &Refusal::NoHours);
        }
        read
    });
    if let (Ok(staff), Some(minutes), Some(taken), true) =
        (staff, minutes, taken, filled.refusals().is_empty())
    {
        let room = Room {
            staff,
            case_type,
            minutes,
            taken,
        };
        match desk.write(move |tx: &mut Tx| set(tx, &room)).await {
            Ok(()) => return desk.go_saved("/selection/capacity"),
            Err(problem) => filled.refuse_problem("case_type", problem)?,
        }
    }
    show(&desk, &filled).await
}
