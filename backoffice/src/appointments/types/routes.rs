//! The addresses of the page about types of appointment.

use super::model::Typed;
use super::{actions, pages, store};
use crate::access::Permission;
use crate::appointments::ids::TypeId;
use crate::db::Tx;
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::Path;

const MANAGE: Access = Access::Needs(Permission::ManageAppointments);

/// The addresses of this folder.
pub(in crate::appointments) fn routes() -> Routes {
    Routes::new()
        .get("/appointments/types", MANAGE, page)
        .post("/appointments/types", MANAGE, add)
        .post("/appointments/types/{id}/rename", MANAGE, rename)
        .post("/appointments/types/{id}/retire", MANAGE, retire)
        .post("/appointments/types/{id}/offer", MANAGE, offer)
}

async fn page(desk: Desk) -> Answer {
    show(&desk, &Filled::new()).await
}

async fn add(desk: Desk, mut filled: Filled) -> Answer {
    match typed(&filled).read() {
        Ok(facts) => {
            let add = move |tx: &mut Tx| actions::add(tx, &facts).map(drop);
            step(desk, filled, "name", add).await
        }
        Err((field, refusal)) => {
            filled.refuse(field, &refusal);
            show(&desk, &filled).await
        }
    }
}

fn typed(filled: &Filled) -> Typed<'_> {
    Typed {
        name: filled.value("name"),
        minutes: filled.value("minutes"),
        lane: filled.value("lane"),
        language: filled.value("language"),
        setting: filled.value("setting"),
    }
}

async fn rename(desk: Desk, Taken(Path(id)): Taken<Path<TypeId>>, filled: Filled) -> Answer {
    let field = pages::name_field(id);
    let name = filled.value(&field).to_owned();
    step(desk, filled, &field, move |tx| {
        actions::rename(tx, id, &name)
    })
    .await
}

async fn retire(desk: Desk, Taken(Path(id)): Taken<Path<TypeId>>) -> Answer {
    let field = pages::name_field(id);
    step(desk, Filled::new(), &field, move |tx| {
        actions::retire(tx, id)
    })
    .await
}

async fn offer(desk: Desk, Taken(Path(id)): Taken<Path<TypeId>>) -> Answer {
    let field = pages::name_field(id);
    step(desk, Filled::new(), &field, move |tx| {
        actions::offer(tx, id)
    })
    .await
}

/// Does one step; a rule that said no is said at the field it is about.
async fn step(
    desk: Desk,
    mut filled: Filled,
    field: &str,
    work: impl FnMut(&mut Tx) -> Result<(), Problem> + Send + 'static,
) -> Answer {
    let Err(problem) = desk.write(work).await else {
        return desk.go("/appointments/types");
    };
    filled.refuse_problem(field, problem)?;
    show(&desk, &filled).await
}

async fn show(desk: &Desk, filled: &Filled) -> Answer {
    let types = desk.read(|tx| Ok(store::all(tx)?)).await?;
    let page = pages::types(&desk.view, &types, filled);
    desk.form_page("appointments-types", filled, &page)
}
