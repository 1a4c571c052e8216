//! The addresses of screenings.

use super::actions::{self, Days, New, Opened};
use super::pages::{self, Shown};
use super::typed::{self, Fields};
use crate::access::{self, Permission};
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::screening::funds::Funds;
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
async fn answers(desk: &Desk, visit: VisitId) -> Result<(Answers, Days), Problem> {
    let days = desk.read(move |tx: &mut ReadTx| actions::days(tx, visit));
    let days = days.await?;
    let (app, actor) = (desk.app.clone(), desk.staff.actor());
    let read = move || told(&app, &actor, visit);
    Ok((desk.app.blocking(read).await?, days))
}

async fn kept(desk: &Desk, visit: VisitId) -> Result<Vec<Opened>, Problem> {
    let app = desk.app.clone();
    desk.write(move |tx: &mut Tx| actions::read(tx, &app.vault, visit))
        .await
}

/// The page: with what was typed, or with the newest version, or with what the visitor told.
async fn show(desk: &Desk, visit: VisitId, typed: Option<Filled>) -> Answer {
    let (answers, days) = answers(desk, visit).await?;
    let all = kept(desk, visit).await?;
    let names = desk.read(|tx: &mut ReadTx| Ok(access::names(tx)?)).await?;
    let newest = all.first();
    let fields = match newest {
        Some((_, kept)) => kept.fields.clone(),
        None => typed::beginning(&answers),
    };
    let stands = fields.iter();
    let stands = stands.fold(Filled::new(), |all, it| all.with(&it.0, it.1.as_str()));
    let after = newest.map_or(0, |it| it.0.version).to_string();
    let filled = typed.unwrap_or_else(|| stands.with(AFTER, after));
    let applicant = typed::applicant(&fields, Funds::shipped());
    let applicant = applicant.unwrap_or_default();
    let seen = actions::look(&applicant, &answers, days, desk.staff.role)?;
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
    let names = desk.read(|tx: &mut ReadTx| Ok(access::names(tx)?)).await?;
    let page = pages::version(
        &desk.view,
        found.ok_or(Problem::NotFound)?,
        &names,
        desk.staff.role,
    );
    desk.page("screening-title", &page)
}

async fn save(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>, mut filled: Filled) -> Answer {
    let (answers, days) = answers(&desk, visit).await?;
    let new = New {
        visit,
        after: filled.value(AFTER).parse().unwrap_or(0),
        fields: fields(&filled),
        role: desk.staff.role,
    };
    match actions::judged(&new, &answers, days) {
        Err(wrong) => wrong.iter().for_each(|it| filled.refuse(&it.0, &it.1)),
        Ok(judged) => {
            let app = desk.app.clone();
            let work = move |tx: &mut Tx| actions::save(tx, &app.vault, &new, judged.clone());
            match desk.write(work).await {
                Ok(_) => return desk.go_saved(&pages::address(visit)),
                Err(it) if it.is(&Refusal::NoReason) => filled.refuse_problem("reason", it)?,
                Err(it) => filled.refuse_problem("conclusion", it)?,
            }
        }
    }
    show(&desk, visit, Some(filled)).await
}

fn fields(filled: &Filled) -> Fields {
    let names = typed::names(Funds::shipped()).into_iter();
    let typed = names.map(|it| {
        let value = filled.value(&it).to_owned();
        (it, value)
    });
    typed.filter(|it| !it.1.is_empty()).collect()
}

async fn confirm(desk: Desk, Taken(Path((visit, number))): Taken<Path<(VisitId, u32)>>) -> Answer {
    let app = desk.app.clone();
    let work = move |tx: &mut Tx| actions::confirm(tx, &app.vault, visit, number);
    desk.write(work).await?;
    desk.go_saved(&pages::address(visit))
}
