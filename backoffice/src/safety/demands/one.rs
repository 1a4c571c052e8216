//! The page of one demand, and what is done there.

use super::actions::{self, Stage, Work};
use super::holds;
use super::log::{due, facts};
use super::model::{Issuing, Line, Response};
use super::pages::{self, Shown};
use crate::access::names;
use crate::people::{self, Found, PersonId};
use crate::problem::Problem;
use crate::web::{Answer, Desk, Filled, Taken};
use axum::extract::Path;
use uuid::Uuid;

/// The page.
pub(super) async fn page(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    show(&desk, id, None, None).await
}

async fn show(
    desk: &Desk,
    id: Uuid,
    searched: Option<Vec<Found>>,
    filled: Option<&Filled>,
) -> Answer {
    let app = desk.app.clone();
    let read = desk.write(move |tx| {
        let known = actions::read(tx, &app.vault, id)?;
        let ids: Vec<PersonId> = known.holds.iter().map(|it| it.person).collect();
        let found = people::named(tx, &app.vault, &ids)?;
        let mut names = names(tx)?;
        let took = known.demand.staff.and_then(|it| names.remove(&it));
        Ok((known, found, took.unwrap_or_default()))
    });
    let (known, named, took) = read.await?;
    let shown = Shown {
        known: &known,
        named: &named,
        searched: searched.as_deref(),
        took: &took,
    };
    let own = pages::filled_with(&known);
    let filled = filled.unwrap_or(&own);
    desk.form_page(
        "safety-demand",
        filled,
        &pages::one(&desk.view, &shown, filled),
    )
}

/// Takes what was said of it.
pub(super) async fn work(
    desk: Desk,
    Taken(Path(id)): Taken<Path<Uuid>>,
    mut filled: Filled,
) -> Answer {
    let (app, typed) = (desk.app.clone(), filled.clone());
    let done = desk.write(move |tx| {
        let work = Work {
            from: typed
                .value("version")
                .parse()
                .map_err(|_| Problem::Malformed)?,
            issuing: Issuing::find(typed.value("issuing")).ok_or(Problem::Malformed)?,
            due: due(&typed)?,
            response: Response::find(typed.value("response")).ok_or(Problem::Malformed)?,
            stage: if typed.value("closed") == "yes" {
                Stage::Closed
            } else {
                Stage::Open
            },
            facts: facts(&typed, Line::ALL),
        };
        actions::work(tx, &app.vault, id, &work)
    });
    match done.await {
        Ok(()) => desk.go_saved(&format!("/safety/demands/{id}")),
        Err(problem) => {
            filled.refuse_where_it_is("issuing", problem)?;
            show(&desk, id, None, Some(&filled)).await
        }
    }
}

/// Looks for whom it is about.
pub(super) async fn find(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, filled: Filled) -> Answer {
    let (app, words) = (desk.app.clone(), filled.value("words").to_owned());
    let found = desk
        .write(move |tx| people::find(tx, &app.vault, &words))
        .await?;
    show(&desk, id, Some(found), None).await
}

/// Says whom it is about.
pub(super) async fn hold(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, filled: Filled) -> Answer {
    let person = filled
        .value("person")
        .parse()
        .map_err(|_| Problem::Malformed)?;
    desk.write(move |tx| holds::hold(tx, id, PersonId(person)))
        .await?;
    desk.go_saved(&format!("/safety/demands/{id}"))
}

/// Says that it need not be kept any more.
pub(super) async fn lift(desk: Desk, Taken(Path((id, hold))): Taken<Path<(Uuid, Uuid)>>) -> Answer {
    desk.write(move |tx| holds::lift(tx, id, hold)).await?;
    desk.go_saved(&format!("/safety/demands/{id}"))
}
