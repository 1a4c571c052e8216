//! What is behind `/people/{person}/safety`.

use super::actions::Plans;
use super::model::{Line, Plan};
use super::{actions, pages};
use crate::access::Permission;
use crate::contact::Said;
use crate::people::PersonId;
use crate::problem::Problem;
use crate::safety::refusal::Refusal;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken, VisitLink};
use axum::extract::Path;
use maud::Markup;
use uuid::Uuid;

/// The way from a person to their plan.
pub const AT_PERSON: VisitLink = VisitLink {
    label: "safety-plan",
    suffix: "safety",
    needs: Permission::SeePeople,
};

/// The addresses of this folder.
pub(in crate::safety) fn routes() -> Routes {
    Routes::new()
        .get(
            "/people/{person}/safety",
            Access::Needs(Permission::SeePeople),
            plan,
        )
        .post(
            "/people/{person}/safety",
            Access::Needs(Permission::EditPeople),
            save,
        )
        .post(
            "/people/{person}/safety/door",
            Access::Needs(Permission::SeePeople),
            to_door,
        )
}

async fn plan(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    let app = desk.app.clone();
    let read = desk.write(move |tx| actions::read(tx, &app.vault, PersonId(id)));
    let plans = read.await?;
    let filled = filled_with(&plans.own, plans.version);
    desk.page("safety-plan", &shown(&desk, id, &plans, &filled))
}

/// The page: the form, and the plans of records that were put together with this one.
fn shown(desk: &Desk, id: Uuid, plans: &Plans, filled: &Filled) -> Markup {
    let others: Vec<Filled> = plans.others.iter().map(|it| filled_with(it, 0)).collect();
    pages::plan(
        &desk.view,
        PersonId(id),
        (filled, &others),
        plans.is_in_danger(),
    )
}

fn filled_with(plan: &Plan, version: u64) -> Filled {
    let until = plan.order_until.map(|it| it.to_string());
    let filled = Filled::new()
        .with("version", version.to_string())
        .with("danger_today", plan.danger_today.word())
        .with("seen_alone", plan.seen_alone.word())
        .with("order_until", until.unwrap_or_default());
    Line::ALL
        .iter()
        .fold(filled, |filled, it| filled.with(it.word(), plan.line(*it)))
}

fn typed(filled: &Filled) -> Result<Plan, Refusal> {
    let mut plan = Plan::empty();
    let said = |it| Said::find(filled.value(it)).unwrap_or(Said::Unsure);
    plan.danger_today = said("danger_today");
    plan.seen_alone = said("seen_alone");
    let field = "order_until";
    plan.order_until = match filled.value(field) {
        "" => None,
        typed => Some(typed.parse().map_err(|_| Refusal::NoDay { field })?),
    };
    let line = |it: &Line| (*it, filled.value(it.word()).to_owned());
    plan.lines = Line::ALL.iter().map(line).collect();
    Ok(plan)
}

async fn save(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, mut filled: Filled) -> Answer {
    let from = filled
        .value("version")
        .parse()
        .map_err(|_| Problem::Malformed)?;
    let (app, form) = (desk.app.clone(), filled.clone());
    let saved = desk.write(move |tx| {
        let plan = typed(&form)?;
        actions::save(tx, &app.vault, PersonId(id), from, &plan)
    });
    match saved.await {
        Ok(()) => desk.go_saved(&format!("/people/{id}/safety")),
        Err(problem) => {
            filled.refuse_where_it_is("danger_today", problem)?;
            let app = desk.app.clone();
            let read = desk.write(move |tx| actions::read(tx, &app.vault, PersonId(id)));
            let page = shown(&desk, id, &read.await?, &filled);
            desk.page_to_correct("safety-plan", &page)
        }
    }
}

async fn to_door(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    let app = desk.app.clone();
    let put = desk.write(move |tx| actions::put_on_door_list(tx, &app.vault, PersonId(id)));
    put.await?;
    desk.go_saved("/safety/door")
}
