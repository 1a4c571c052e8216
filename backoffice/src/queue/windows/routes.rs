//! The addresses of the page about windows.

use super::plan::time;
use super::{actions, pages, set_up, store};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::queue::refusal::Refusal;
use crate::queue::stage::Window;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use crate::{offices, words};
use axum::extract::Path;

const MANAGE: Access = Access::Needs(Permission::ManageWindows);

/// The addresses of this folder.
pub(in crate::queue) fn routes() -> Routes {
    Routes::new()
        .get("/queue/windows", MANAGE, page)
        .post("/queue/windows", MANAGE, add)
        .get("/queue/windows/{number}", MANAGE, set_up_page)
        .post("/queue/windows/{number}", MANAGE, set_up)
        .post("/queue/windows/{number}/rename", MANAGE, rename)
        .post("/queue/windows/{number}/open", MANAGE, open)
        .post("/queue/windows/{number}/close", MANAGE, close)
}

async fn page(desk: Desk) -> Answer {
    show(&desk, &Filled::new()).await
}

async fn add(desk: Desk, filled: Filled) -> Answer {
    let name = filled.value("name").to_owned();
    step(desk, filled, "name", move |tx| actions::add(tx, &name)).await
}

async fn rename(desk: Desk, Taken(Path(number)): Taken<Path<u32>>, filled: Filled) -> Answer {
    let field = pages::name_field(Window(number));
    let name = filled.value(&field).to_owned();
    step(desk, filled, &field, move |tx| {
        actions::rename(tx, Window(number), &name)
    })
    .await
}

async fn open(desk: Desk, Taken(Path(number)): Taken<Path<u32>>) -> Answer {
    let field = pages::name_field(Window(number));
    step(desk, Filled::new(), &field, move |tx| {
        actions::open(tx, Window(number))
    })
    .await
}

/// With a time in the field `back` it is closed until then.
async fn close(desk: Desk, Taken(Path(number)): Taken<Path<u32>>, mut filled: Filled) -> Answer {
    let field = pages::back_field(Window(number));
    let typed = filled.value(&field);
    let back = time(typed);
    if back.is_none() && !typed.is_empty() {
        filled.refuse(&field, &Refusal::NoTime);
        return show(&desk, &filled).await;
    }
    step(desk, filled, &field, move |tx| {
        actions::close(tx, Window(number), back)
    })
    .await
}

async fn set_up_page(desk: Desk, Taken(Path(number)): Taken<Path<u32>>) -> Answer {
    let seen = see(&desk, Window(number)).await?;
    let filled = set_up::filled(&seen.window);
    desk.page(
        "queue-window-set-up",
        &set_up::page(&desk.view, &seen, &filled),
    )
}

async fn set_up(desk: Desk, Taken(Path(number)): Taken<Path<u32>>, mut filled: Filled) -> Answer {
    let seen = see(&desk, Window(number)).await?;
    match set_up::read(&seen, &filled) {
        Err((field, refusal)) => filled.refuse(&field, &refusal),
        Ok(wanted) => {
            let work = move |tx: &mut Tx| actions::set_up(tx, Window(number), wanted.clone());
            match desk.write(work).await {
                Ok(()) => return desk.go_saved(&format!("/queue/windows/{number}")),
                Err(problem) => filled.refuse_problem("languages", problem)?,
            }
        }
    }
    desk.page_to_correct(
        "queue-window-set-up",
        &set_up::page(&desk.view, &seen, &filled),
    )
}

async fn see(desk: &Desk, window: Window) -> Result<set_up::Seen, Problem> {
    let read = move |tx: &mut ReadTx| {
        let found = store::all(tx)?.into_iter().find(|it| it.window == window);
        let office = offices::settings(tx)?;
        Ok(set_up::Seen {
            window: found.ok_or(Problem::NotFound)?,
            offered: words::offered(tx, &office)?,
        })
    };
    desk.read(read).await
}

/// Does one step; a rule that said no is said at the field of the window it is about.
async fn step(
    desk: Desk,
    mut filled: Filled,
    field: &str,
    work: impl FnMut(&mut Tx) -> Result<(), Problem> + Send + 'static,
) -> Answer {
    let Err(problem) = desk.write(work).await else {
        return desk.go("/queue/windows");
    };
    filled.refuse_problem(field, problem)?;
    show(&desk, &filled).await
}

async fn show(desk: &Desk, filled: &Filled) -> Answer {
    let windows = desk.read(|tx| Ok(store::all(tx)?)).await?;
    let names = desk.read(|tx| Ok(crate::access::names(tx)?)).await?;
    let page = pages::windows(&desk.view, &windows, &names, filled);
    desk.form_page("queue-windows", filled, &page)
}
