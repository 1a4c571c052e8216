//! The addresses of lists that are taken over.

use super::actions;
use super::model::State;
use super::pages::{self, PATH};
use crate::access::{self, Permission};
use crate::db::ReadTx;
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken, Upload};
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use uuid::Uuid;

const IMPORT: Access = Access::Needs(Permission::ImportPeople);

/// The addresses of this folder.
pub fn routes() -> Routes {
    Routes::new()
        .get("/people/lists", IMPORT, lists)
        .post("/people/lists", IMPORT, bring)
        .get("/people/lists/example.csv", IMPORT, example)
        .get("/people/lists/{list}", IMPORT, look)
        .get("/people/lists/{list}/refused.csv", IMPORT, refused)
        .post("/people/lists/{list}/keep", IMPORT, keep)
        .post("/people/lists/{list}/put-away", IMPORT, put_away)
        .post("/people/lists/{list}/take-back", IMPORT, take_back)
}

async fn lists(desk: Desk) -> Answer {
    show_lists(&desk, &Filled::new()).await
}

async fn show_lists(desk: &Desk, filled: &Filled) -> Answer {
    let read = |tx: &mut ReadTx| Ok((actions::all(tx)?, access::names(tx)?));
    let (all, names) = desk.read(read).await?;
    let page = pages::lists(&desk.view, &all, &names, filled);
    desk.form_page("import-title", filled, &page)
}

async fn bring(desk: Desk, upload: Upload) -> Answer {
    let (app, today) = (desk.app.clone(), desk.app.today());
    let brought = desk.write(move |tx| actions::bring(tx, &app.vault, &upload.bytes, today));
    match brought.await {
        Ok(id) => desk.go(&format!("{PATH}/{id}")),
        Err(problem) => {
            let mut filled = Filled::new();
            filled.refuse_problem("file", problem)?;
            show_lists(&desk, &filled).await
        }
    }
}

async fn look(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    show(&desk, id, &Filled::new()).await
}

async fn show(desk: &Desk, id: Uuid, filled: &Filled) -> Answer {
    let all = desk.read(actions::all).await?;
    let import = all.iter().find(|it| it.id == id).ok_or(Problem::NotFound)?;
    if matches!(import.state, State::Back | State::PutAway) {
        let page = pages::gone(&desk.view, import, filled);
        return desk.form_page("import-look", filled, &page);
    }
    let looked = read(desk, id).await?;
    desk.form_page(
        "import-look",
        filled,
        &pages::look(&desk.view, &looked, filled),
    )
}

async fn read(desk: &Desk, id: Uuid) -> Result<actions::Looked, Problem> {
    let (app, today) = (desk.app.clone(), desk.app.today());
    desk.write(move |tx| actions::look(tx, &app.vault, id, today))
        .await
}

async fn refused(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    let looked = read(&desk, id).await?;
    Ok(download("refused.csv", pages::refused(&desk.view, &looked)))
}

async fn example(_desk: Desk) -> Answer {
    Ok(download("people.csv", pages::example()))
}

fn download(name: &str, file: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ),
    ];
    (headers, file).into_response()
}

async fn keep(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    act(desk, id, |desk, id| {
        actions::keep(&desk.app, desk.staff.actor(), id)
    })
    .await
}

async fn take_back(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    act(desk, id, |desk, id| {
        actions::take_back(&desk.app, desk.staff.actor(), id).map(|_| ())
    })
    .await
}

async fn put_away(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    act(desk, id, |desk, id| {
        actions::put_away(&desk.app, desk.staff.actor(), id)
    })
    .await
}

/// Does something that takes its time, on a thread that may wait.
async fn act(desk: Desk, id: Uuid, work: fn(&Desk, Uuid) -> Result<(), Problem>) -> Answer {
    let desk = std::sync::Arc::new(desk);
    let (app, at) = (desk.app.clone(), desk.clone());
    match app.blocking(move || work(&at, id)).await {
        Ok(()) => desk.go_saved(&format!("{PATH}/{id}")),
        Err(problem) => {
            let mut filled = Filled::new();
            filled.refuse_problem("main", problem)?;
            show(&desk, id, &filled).await
        }
    }
}
