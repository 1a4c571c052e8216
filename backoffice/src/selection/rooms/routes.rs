//! The addresses of hours.

use super::{all, hours, pages, set};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::screening::rules::Rules;
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
    let read = |tx: &mut ReadTx| Ok((all(tx)?, who::everybody(tx)?));
    let (rooms, everybody) = desk.read(read).await?;
    let page = pages::capacity(&desk.view, &rooms, &everybody, filled);
    desk.form_page("selection-capacity", filled, &page)
}

async fn save(desk: Desk, mut filled: Filled) -> Answer {
    let staff = filled.value("staff").parse();
    let case_type = filled.value("case_type").to_owned();
    if staff.is_err() {
        filled.refuse("staff", &Refusal::NotInTheList);
    }
    if !Rules::shipped().case_types.contains(&case_type) {
        filled.refuse("case_type", &Refusal::NotInTheList);
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
        desk.write(move |tx: &mut Tx| set(tx, &room)).await?;
        return desk.go_saved("/selection/capacity");
    }
    show(&desk, &filled).await
}
