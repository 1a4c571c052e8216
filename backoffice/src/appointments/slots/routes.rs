//! The addresses of the page on which times are made, and the verbs of single times.

use super::model::Slot;
use super::plan::{Plan, Typed};
use super::{actions, pages, store};
use crate::access::Permission;
use crate::appointments::ids::SlotId;
use crate::appointments::{desk, parts, settings, types};
use crate::db::Tx;
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::Path;

const MANAGE: Access = Access::Needs(Permission::ManageAppointments);

/// The addresses of this folder.
pub(in crate::appointments) fn routes() -> Routes {
    Routes::new()
        .get("/appointments/slots", MANAGE, page)
        .post("/appointments/slots", MANAGE, make)
        .post("/appointments/slots/{id}/close", MANAGE, close)
        .post("/appointments/slots/{id}/open", MANAGE, open)
        .post("/appointments/slots/{id}/resize", MANAGE, resize)
        .post("/appointments/slots/{id}/remove", MANAGE, remove)
}

async fn page(desk: Desk) -> Answer {
    show(&desk, &Filled::new(), None).await
}

async fn make(desk: Desk, mut filled: Filled) -> Answer {
    let of = filled
        .value("type")
        .parse()
        .map_err(|_| Problem::Malformed)?;
    match Plan::read(&typed(&filled)) {
        Err((field, refusal)) => filled.refuse(field, &refusal),
        Ok(plan) => match desk.write(move |tx| actions::make(tx, of, &plan)).await {
            Ok(made) => return show(&desk, &Filled::new(), Some(made)).await,
            Err(problem) => filled.refuse_problem("type", problem)?,
        },
    }
    show(&desk, &filled, None).await
}

fn typed(filled: &Filled) -> Typed {
    let value = |name| filled.value(name).to_owned();
    Typed {
        weekdays: parts::chosen_weekdays(filled),
        from: value("from"),
        to: value("to"),
        every: value("every"),
        capacity: value("capacity"),
        first: value("first"),
        last: value("last"),
    }
}

async fn close(desk: Desk, Taken(Path(id)): Taken<Path<SlotId>>) -> Answer {
    step(desk, id, move |tx| actions::close(tx, id)).await
}

async fn open(desk: Desk, Taken(Path(id)): Taken<Path<SlotId>>) -> Answer {
    step(desk, id, move |tx| actions::open(tx, id)).await
}

async fn resize(desk: Desk, Taken(Path(id)): Taken<Path<SlotId>>, filled: Filled) -> Answer {
    // What is no number is refused as one that is out of range.
    let capacity = filled.value("capacity").parse().unwrap_or_default();
    step(desk, id, move |tx| actions::resize(tx, id, capacity)).await
}

async fn remove(desk: Desk, Taken(Path(id)): Taken<Path<SlotId>>) -> Answer {
    step(desk, id, move |tx| actions::remove(tx, id)).await
}

/// Does one step and shows the week of that time again, with what was in the way above it.
async fn step(
    desk: Desk,
    id: SlotId,
    work: impl FnMut(&mut Tx) -> Result<Slot, Problem> + Send + 'static,
) -> Answer {
    let zone = desk.view.zone;
    let day = move |it: &Slot| it.starts_at.with_timezone(&zone).date_naive();
    match desk.write(work).await {
        Ok(slot) => desk.go(&desk::week_address(day(&slot))),
        Err(problem) => {
            let slot = desk.read(move |tx| Ok(store::find(tx, id)?)).await?;
            desk::refused_week(&desk, slot.as_ref().map(day), problem).await
        }
    }
}

async fn show(desk: &Desk, filled: &Filled, made: Option<actions::Made>) -> Answer {
    let read = desk.read(|tx| Ok((types::all(tx)?, settings::settings(tx)?)));
    let (types, settings) = read.await?;
    let page = pages::slots(&desk.view, &types, &settings, filled, made);
    desk.form_page("appointments-slots", filled, &page)
}
