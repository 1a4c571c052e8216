//! The addresses of screenings.

use super::actions::{self, Brought, New, Opened};
use super::pages::{self, Shown};
use super::typed;
use crate::access::{self, Permission};
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::screening::data::Editions;
use crate::screening::{Refusal, told};
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken, VisitLink};
use axum::extract::Path;
use shared::answers::Answers;
use shared::ids::VisitId;

/// The way from an intake to its screening.
pub const AT_INTAKE: VisitLink = VisitLink {
    label: "screening-at-intake",
    suffix: "screening",
    needs: Permission::PrepareSelection,
};

/// The version that a form rests on.
pub(super) const AFTER: &str = "after";

/// The addresses of this folder.
pub fn routes() -> Routes {
    let see = Access::Needs(Permission::PrepareSelection);
    let screen = Access::Needs(Permission::ScreenIntakes);
    Routes::new()
        .get("/intakes/{id}/screening", see, screening)
        .post("/intakes/{id}/screening", screen, save)
        .get("/intakes/{id}/screening/{version}", see, version)
        .post("/intakes/{id}/screening/{version}/confirm", screen, confirm)
}

async fn screening(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>) -> Answer {
    show(&desk, visit, None).await
}

/// What was told, once it is known that the visit is there for whoever asks.
async fn answers(desk: &Desk, visit: VisitId) -> Result<Answers, Problem> {
    desk.read(move |tx: &mut ReadTx| actions::may_know(tx, visit))
        .await?;
    let (app, actor) = (desk.app.clone(), desk.staff.actor());
    desk.app.blocking(move || told(&app, &actor, visit)).await
}

async fn kept(desk: &Desk, visit: VisitId) -> Result<Vec<Opened>, Problem> {
    let app = desk.app.clone();
    desk.write(move |tx: &mut Tx| actions::read(tx, &app.vault, visit))
        .await
}

/// The page: with what was typed, or with the newest version, or with what the visitor told.
async fn show(desk: &Desk, visit: VisitId, typed: Option<Filled>) -> Answer {
    let answers = answers(desk, visit).await?;
    let all = kept(desk, visit).await?;
    let read = move |tx: &mut ReadTx| Ok((access::names(tx)?, actions::ground(tx, visit)?));
    let (names, ground) = desk.read(read).await?;
    let newest = all.first();
    let fields = match newest {
        Some((_, kept)) => kept.fields.clone(),
        None => typed::beginning(&answers),
    };
    let stands = fields.iter();
    let stands = stands.fold(Filled::new(), |all, it| all.with(&it.0, it.1.as_str()));
    let after = newest.map_or(0, |it| it.0.version).to_string();
    let filled = typed.unwrap_or_else(|| stands.with(AFTER, after));
    let applicant = typed::applicant(&fields, &ground.data.funds.value);
    let applicant = applicant.unwrap_or_default();
    let seen = actions::look(&applicant, &answers, &ground, desk.staff.role);
    let shown = Shown {
        visit,
        all: &all,
        names: &names,
        seen: &seen,
    };
    let page = pages::screening(&desk.view, &shown, &filled);
    desk.form_page("screening-title", &filled, &page)
}

async fn version(desk: Desk, Taken(Path((visit, number))): Taken<Path<(VisitId, u32)>>) -> Answer {
    let all = kept(&desk, visit).await?;
    let found = all.iter().find(|it| it.0.version == number);
    let found = found.ok_or(Problem::NotFound)?;
    let editions = found.0.judged_by.editions;
    let read = move |tx: &mut ReadTx| Ok((access::names(tx)?, Editions::read(tx, editions)?));
    let (names, data) = desk.read(read).await?;
    let page = pages::version(&desk.view, found, &names, &data, desk.staff.role);
    desk.page("screening-title", &page)
}

async fn save(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>, mut filled: Filled) -> Answer {
    let answers = answers(&desk, visit).await?;
    let new = New {
        visit,
        after: filled.value(AFTER).parse().unwrap_or(0),
        filled: filled.clone(),
        role: desk.staff.role,
    };
    let app = desk.app.clone();
    let work = move |tx: &mut Tx| actions::save(tx, &app.vault, &new, &answers);
    match desk.write(work).await {
        Ok(Brought::Kept) => return desk.go_saved(&pages::address(visit)),
        Ok(Brought::Wrong(wrong)) => wrong.iter().for_each(|it| filled.refuse(&it.0, &it.1)),
        Err(it) if it.is(&Refusal::NoReason) => filled.refuse_problem("reason", it)?,
        Err(it) => filled.refuse_problem("conclusion", it)?,
    }
    show(&desk, visit, Some(filled)).await
}

async fn confirm(desk: Desk, Taken(Path((visit, number))): Taken<Path<(VisitId, u32)>>) -> Answer {
    let app = desk.app.clone();
    let work = move |tx: &mut Tx| actions::confirm(tx, &app.vault, visit, number);
    desk.write(work).await?;
    desk.go_saved(&pages::address(visit))
}
