//! What is behind `/people/{person}/releases`.

use super::actions::{self, Signed};
use super::model::{Checked, Paper, Signer};
use super::pages;
use super::refusal::Refusal;
use crate::access::Permission;
use crate::offices;
use crate::people::PersonId;
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken, VisitLink};
use axum::extract::Path;
use chrono::NaiveDate;
use translations::Tongue;
use uuid::Uuid;

/// The way from a person to what they have signed.
pub const AT_PERSON: VisitLink = VisitLink {
    label: "releases-title",
    suffix: "releases",
    needs: Permission::SeePeople,
};

/// The addresses of this folder.
pub fn routes() -> Routes {
    let edit = Access::Needs(Permission::EditPeople);
    Routes::new()
        .get(
            "/people/{person}/releases",
            Access::Needs(Permission::SeePeople),
            list,
        )
        .post("/people/{person}/releases", edit, add)
        .post("/people/{person}/releases/{signed}/share", edit, share)
        .post("/people/{person}/releases/{signed}/revoke", edit, revoke)
}

async fn list(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    let filled = Filled::new().with("language", desk.view.text.language().tag());
    show(&desk, id, &filled).await
}

async fn show(desk: &Desk, id: Uuid, filled: &Filled) -> Answer {
    let app = desk.app.clone();
    let read = desk.write(move |tx| {
        let all = actions::of_person(tx, &app.vault, PersonId(id))?;
        Ok((all, offices::today(tx)?))
    });
    let (all, today) = read.await?;
    let page = pages::list(&desk.view, PersonId(id), &all, today, filled);
    desk.form_page("releases-title", filled, &page)
}

fn day(filled: &Filled, field: &'static str) -> Result<NaiveDate, Refusal> {
    let typed = filled.value(field).parse();
    typed.map_err(|_| Refusal::NoDay { field })
}

fn typed(filled: &Filled) -> Result<Signed, Problem> {
    let words = |it: &str| filled.value(it).to_owned();
    let tongue = Tongue::find(filled.value("language")).ok_or(Problem::Malformed)?;
    let until = if filled.value("expires_on").is_empty() {
        None
    } else {
        Some(day(filled, "expires_on")?)
    };
    Ok(Signed {
        on: day(filled, "signed_on")?,
        until,
        checked: if filled.value("not_feared") == "yes" {
            Checked::NotFeared
        } else {
            Checked::NotChecked
        },
        paper: Paper {
            to_whom: words("to_whom"),
            what: words("what"),
            purpose: words("purpose"),
            language: tongue.tag.to_owned(),
            explained_by: words("explained_by"),
            signer: Signer::find(filled.value("signer")).ok_or(Problem::Malformed)?,
        },
    })
}

async fn add(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, mut filled: Filled) -> Answer {
    let (app, form) = (desk.app.clone(), filled.clone());
    let added = desk.write(move |tx| {
        let signed = typed(&form)?;
        actions::add(tx, &app.vault, PersonId(id), &signed)
    });
    match added.await {
        Ok(_) => desk.go_saved(&format!("/people/{id}/releases")),
        Err(problem) => {
            filled.refuse_where_it_is("to_whom", problem)?;
            show(&desk, id, &filled).await
        }
    }
}

async fn share(desk: Desk, Taken(Path((id, release))): Taken<Path<(Uuid, Uuid)>>) -> Answer {
    desk.write(move |tx| actions::share(tx, release)).await?;
    desk.go_saved(&format!("/people/{id}/releases"))
}

async fn revoke(desk: Desk, Taken(Path((id, release))): Taken<Path<(Uuid, Uuid)>>) -> Answer {
    desk.write(move |tx| actions::revoke(tx, release)).await?;
    desk.go_saved(&format!("/people/{id}/releases"))
}
