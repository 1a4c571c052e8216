//! The addresses of the page about lanes.

use super::{actions, model, pages};
use crate::access::Permission;
use crate::db::Tx;
use crate::problem::Problem;
use crate::queue::refusal::Refusal;
use crate::queue::windows;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::Path;
use chrono::NaiveTime;

const MANAGE: Access = Access::Needs(Permission::ManageWindows);

/// The addresses of this folder.
pub(in crate::queue) fn routes() -> Routes {
    Routes::new()
        .get("/queue/lanes", MANAGE, page)
        .post("/queue/lanes/{lane}/expect", MANAGE, expect)
        .post("/queue/lanes/{lane}/pause", MANAGE, pause)
        .post("/queue/lanes/{lane}/resume", MANAGE, resume)
}

async fn page(desk: Desk) -> Answer {
    show(&desk, &Filled::new()).await
}

async fn expect(desk: Desk, Taken(Path(lane)): Taken<Path<String>>, mut filled: Filled) -> Answer {
    let field = pages::minutes_field(&lane);
    match model::minutes(filled.value(&field)) {
        Err(refusal) => {
            filled.refuse(&field, &refusal);
            show(&desk, &filled).await
        }
        Ok(minutes) => {
            let work = move |tx: &mut Tx| actions::expect(tx, &lane, minutes);
            step(desk, filled, &field, work).await
        }
    }
}

async fn pause(desk: Desk, Taken(Path(lane)): Taken<Path<String>>, mut filled: Filled) -> Answer {
    let field = pages::until_field(&lane);
    match until(filled.value(&field)) {
        Err(refusal) => {
            filled.refuse(&field, &refusal);
            show(&desk, &filled).await
        }
        Ok(until) => {
            let work = move |tx: &mut Tx| actions::pause(tx, &lane, until);
            step(desk, filled, &field, work).await
        }
    }
}

async fn resume(desk: Desk, Taken(Path(lane)): Taken<Path<String>>) -> Answer {
    let field = pages::until_field(&lane);
    let work = move |tx: &mut Tx| actions::resume(tx, &lane);
    step(desk, Filled::new(), &field, work).await
}

/// A time of today, or none.
fn until(typed: &str) -> Result<Option<NaiveTime>, Refusal> {
    if typed.is_empty() {
        return Ok(None);
    }
    windows::time(typed).map(Some).ok_or(Refusal::NoTime)
}

async fn step(
    desk: Desk,
    mut filled: Filled,
    field: &str,
    work: impl FnMut(&mut Tx) -> Result<(), Problem> + Send + 'static,
) -> Answer {
    let Err(problem) = desk.write(work).await else {
        return desk.go_saved("/queue/lanes");
    };
    filled.refuse_problem(field, problem)?;
    show(&desk, &filled).await
}

async fn show(desk: &Desk, filled: &Filled) -> Answer {
    let lanes = desk.read(actions::all).await?;
    let now = desk.app.db.now();
    let page = pages::lanes(&desk.view, &lanes, now, filled);
    desk.form_page("queue-lanes", filled, &page)
}
