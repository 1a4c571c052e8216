//! What is behind `/safety/door`.

use super::{actions, pages};
use crate::access::Permission;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::Path;
use uuid::Uuid;

/// The addresses of this folder.
pub(in crate::safety) fn routes() -> Routes {
    let keep = Access::Needs(Permission::KeepDoorList);
    Routes::new()
        .get("/safety/door", keep, list)
        .post("/safety/door", keep, add)
        .post("/safety/door/{entry}/end", keep, end)
}

async fn list(desk: Desk) -> Answer {
    show(&desk, &Filled::new()).await
}

async fn show(desk: &Desk, filled: &Filled) -> Answer {
    let app = desk.app.clone();
    let entries = desk.write(move |tx| actions::read(tx, &app.vault)).await?;
    desk.form_page(
        "safety-door",
        filled,
        &pages::list(&desk.view, &entries, filled),
    )
}

async fn add(desk: Desk, mut filled: Filled) -> Answer {
    let (app, words) = (desk.app.clone(), filled.value("words").to_owned());
    match desk
        .write(move |tx| actions::add(tx, &app.vault, &words))
        .await
    {
        Ok(()) => desk.go_saved("/safety/door"),
        Err(problem) => {
            filled.refuse_where_it_is("words", problem)?;
            show(&desk, &filled).await
        }
    }
}

async fn end(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    desk.write(move |tx| actions::end(tx, id)).await?;
    desk.go_saved("/safety/door")
}
