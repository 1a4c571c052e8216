//! The addresses of matters that moved to a court.

use super::actions::{self, PAGE};
use super::pages;
use crate::access::{self, Permission};
use crate::db::{ReadTx, Tx};
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::Path;
use shared::ids::VisitId;

const SELECT: Access = Access::Needs(Permission::SelectCases);

/// The addresses of this folder.
pub(in crate::selection) fn routes() -> Routes {
    Routes::new()
        .get(PAGE, SELECT, moved)
        .post("/selection/moved/{id}", SELECT, take)
}

async fn moved(desk: Desk) -> Answer {
    show(&desk, &Filled::new()).await
}

async fn show(desk: &Desk, filled: &Filled) -> Answer {
    let read = |tx: &mut ReadTx| {
        let me = crate::selection::who::me(tx)?;
        Ok((actions::all(tx)?, access::names(tx)?, me))
    };
    let (all, names, me) = desk.read(read).await?;
    let page = pages::moved(&desk.view, &all, &names, &me, filled);
    desk.form_page("selection-moved", filled, &page)
}

async fn take(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>, mut filled: Filled) -> Answer {
    let to = filled.value("to").parse().ok();
    let taken = desk.write(move |tx: &mut Tx| actions::take(tx, visit, to));
    match taken.await {
        Ok(()) => desk.go_saved(PAGE),
        Err(problem) => {
            filled.refuse_problem(&pages::field(visit), problem)?;
            show(&desk, &filled).await
        }
    }
}
