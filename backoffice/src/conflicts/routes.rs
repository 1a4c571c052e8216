//! What is behind `/intakes/{id}/conflicts`.

use super::actions::{self, Said};
use super::model::Ruling;
use super::pages;
use crate::access::{self, Permission};
use crate::people::PersonId;
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::Path;
use shared::ids::VisitId;
use uuid::Uuid;

/// The addresses of this folder.
pub fn routes() -> Routes {
    let see = Access::Needs(Permission::SeeConflicts);
    Routes::new()
        .get("/intakes/{id}/conflicts", see, check)
        .post("/intakes/{id}/conflicts", see, make)
        .post(
            "/intakes/{id}/conflicts/ruling",
            Access::Needs(Permission::ClearConflicts),
            rule,
        )
}

async fn check(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    show(&desk, VisitId(id), &Filled::new()).await
}

async fn show(desk: &Desk, visit: VisitId, filled: &Filled) -> Answer {
    let app = desk.app.clone();
    let read = desk.write(move |tx| {
        let seen = actions::read(tx, &app.vault, visit)?;
        Ok((seen, access::names(tx)?))
    });
    let (seen, names) = read.await?;
    let page = pages::check(&desk.view, visit, &seen, &names, filled);
    desk.form_page("conflicts-title", filled, &page)
}

async fn make(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    let (app, visit) = (desk.app.clone(), VisitId(id));
    let made = desk.write(move |tx| {
        actions::make(tx, &app.vault, visit)?;
        app.after_check(tx, visit)
    });
    after(&desk, visit, Filled::new(), made.await).await
}

/// Back to the page, or the page with what was in the way.
async fn after(
    desk: &Desk,
    visit: VisitId,
    mut filled: Filled,
    done: Result<(), Problem>,
) -> Answer {
    match done {
        Ok(()) => desk.go_saved(&format!("/intakes/{}/conflicts", visit.0)),
        Err(problem) => {
            filled.refuse_where_it_is("main", problem)?;
            show(desk, visit, &filled).await
        }
    }
}

async fn rule(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, filled: Filled) -> Answer {
    let named = |it: &str| filled.value(it).parse().map_err(|_| Problem::Malformed);
    let (check, party, person) = (named("check")?, named("party")?, named("person")?);
    let ruling = Ruling::find(filled.value("ruling")).ok_or(Problem::Malformed)?;
    let (app, visit, why) = (
        desk.app.clone(),
        VisitId(id),
        filled.value("why").to_owned(),
    );
    let ruled = desk.write(move |tx| {
        let said = Said {
            check,
            party,
            person: PersonId(person),
            ruling,
            why: &why,
        };
        actions::rule(tx, &app.vault, visit, &said)?;
        app.after_check(tx, visit)
    });
    after(&desk, visit, filled, ruled.await).await
}
