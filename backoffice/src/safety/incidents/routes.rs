//! What is behind `/safety/incidents`.

use super::{actions, pages};
use crate::access::{Permission, names};
use crate::web::{Access, Answer, Desk, Filled, Routes};

/// The addresses of this folder.
pub(in crate::safety) fn routes() -> Routes {
    let see = Access::Needs(Permission::SeeSafety);
    Routes::new()
        .get("/safety/incidents", see, list)
        .post("/safety/incidents", see, report)
}

async fn list(desk: Desk) -> Answer {
    show(&desk, &Filled::new()).await
}

async fn show(desk: &Desk, filled: &Filled) -> Answer {
    let app = desk.app.clone();
    let read = desk.write(move |tx| Ok((actions::read(tx, &app.vault)?, names(tx)?)));
    let (incidents, names) = read.await?;
    let page = pages::list(&desk.view, &incidents, &names, filled);
    desk.form_page("safety-incidents", filled, &page)
}

async fn report(desk: Desk, mut filled: Filled) -> Answer {
    let (app, words) = (desk.app.clone(), filled.value("words").to_owned());
    match desk
        .write(move |tx| actions::report(tx, &app.vault, &words))
        .await
    {
        Ok(()) => desk.go_saved("/safety/incidents"),
        Err(problem) => {
            filled.refuse_where_it_is("words", problem)?;
            show(&desk, &filled).await
        }
    }
}
