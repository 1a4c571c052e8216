//! The address of the figures.

use super::{figures, pages};
use crate::access::Permission;
use crate::db::Tx;
use crate::selection::event::SelectionEvent;
use crate::web::{Access, Answer, Desk, Routes, Taken};
use axum::extract::Query;
use chrono::NaiveDate;

/// The addresses of this folder.
pub(in crate::selection) fn routes() -> Routes {
    let select = Access::Needs(Permission::SelectCases);
    Routes::new().get("/selection/figures", select, page)
}

async fn page(desk: Desk, Taken(Query(said)): Taken<Query<Vec<(String, String)>>>) -> Answer {
    let month = said.iter().find(|it| it.0 == "month");
    let of: Option<NaiveDate> = month.and_then(|it| format!("{}-01", it.1).parse().ok());
    let app = desk.app.clone();
    // The tables are made of what is sealed, so that they are read is recorded first.
    let read = move |tx: &mut Tx| {
        tx.record(&SelectionEvent::of("selection-event-figures", "selection"))?;
        figures(tx, &app.vault, of)
    };
    let found = desk.write(read).await?;
    desk.page("selection-figures", &pages::figures(&desk.view, &found))
}
