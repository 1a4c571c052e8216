//! The addresses of the page about windows.

use super::{actions, pages, store};
use crate::access::Permission;
use crate::db::Tx;
use crate::problem::Problem;
use crate::queue::stage::Window;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::Path;

const MANAGE: Access = Access::Needs(Permission::ManageWindows);

/// The addresses of this folder.
pub(in crate::queue) fn routes() -> Routes {
    Routes::new()
        .get("/queue/windows", MANAGE, page)
        .post("/queue/windows", MANAGE, add)
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

async fn close(desk: Desk, Taken(Path(number)): Taken<Path<u32>>) -> Answer {
    let field = pages::name_field(Window(number));
    step(desk, Filled::new(), &field, move |tx| {
        actions::close(tx, Window(number))
    })
    .await
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
    if filled.refusals().is_empty() {
        desk.page("queue-windows", &page)
    } else {
        desk.page_to_correct("queue-windows", &page)
    }
}
