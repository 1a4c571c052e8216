//! The addresses of the figures of a workshop.

use super::figures::Counted;
use super::{actions, pages};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::web::{Access, Answer, Desk, Routes, Taken};
use crate::workshops::WorkshopId;
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;

const SEE: Access = Access::Needs(Permission::SeeStatistics);

/// The addresses of this folder.
pub(in crate::statistics) fn routes() -> Routes {
    Routes::new()
        .get("/statistics/workshops/{id}", SEE, page)
        .get("/statistics/workshops/{id}/file", SEE, file)
}

async fn page(desk: Desk, Taken(Path(id)): Taken<Path<WorkshopId>>) -> Answer {
    let look = move |tx: &mut ReadTx| actions::look(tx, id, Counted::All);
    let found = desk.read(look).await?;
    desk.page("statistics-workshop", &pages::page(&desk.view, id, &found))
}

async fn file(desk: Desk, Taken(Path(id)): Taken<Path<WorkshopId>>) -> Answer {
    let found = desk
        .write(move |tx: &mut Tx| actions::export(tx, id))
        .await?;
    let name = format!(
        "attachment; filename=\"workshop-{}.csv\"",
        found.workshop.facts.day
    );
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ];
    Ok((headers, pages::file(&desk.view, &found.summary)).into_response())
}
