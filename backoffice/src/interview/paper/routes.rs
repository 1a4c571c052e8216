//! The addresses at which a form on paper is keyed in.

use super::actions;
use super::model::{Counts, Keyed};
use super::pages::{self, Desk as PaperDesk};
use crate::access::{self, Permission};
use crate::db::Tx;
use crate::offices;
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::Path;
use shared::ids::VisitId;
use std::collections::BTreeMap;
use std::sync::Arc;

const TAKE: Access = Access::Needs(Permission::TakeInterviews);

/// The addresses of this folder.
pub(in crate::interview) fn routes() -> Routes {
    Routes::new()
        .get("/intakes/{id}/paper", TAKE, paper)
        .post("/intakes/{id}/paper", TAKE, take_over)
        .get("/intakes/{id}/paper/{number}", TAKE, form)
        .post("/intakes/{id}/paper/{number}", TAKE, keep)
}

async fn paper(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>) -> Answer {
    show(&desk, visit, &Filled::new()).await
}

async fn show(desk: &Desk, visit: VisitId, filled: &Filled) -> Answer {
    let app = desk.app.clone();
    let work = move |tx: &mut Tx| {
        let standing = actions::standing(tx, &app, visit)?;
        let keyed = actions::keyed(tx, &app, visit)?;
        Ok((standing, keyed, access::names(tx)?, offices::today(tx)?))
    };
    let (standing, keyed, names, today) = desk.write(work).await?;
    let page = PaperDesk {
        visit,
        standing: &standing,
        keyed: &keyed,
        names: &names,
        today,
    };
    let page = pages::desk(&desk.view, &page, filled);
    let label = [("label", standing.opening.label.as_str().into())];
    let title = desk.view.text.with("interview-paper-of", &label);
    if filled.refusals().is_empty() {
        desk.page_titled(&title, &page)
    } else {
        desk.page_titled_to_correct(&title, &page)
    }
}

/// The form of one turn. What the other turn holds is not shown: two people key in what they read.
async fn form(desk: Desk, Taken(Path((visit, turn))): Taken<Path<(VisitId, u64)>>) -> Answer {
    let app = desk.app.clone();
    if !(1..=actions::TURNS).contains(&turn) {
        return Err(Problem::NotFound);
    }
    let work = move |tx: &mut Tx| {
        let mut keyed = actions::keyed(tx, &app, visit)?;
        Ok((keyed.remove(&turn).unwrap_or_default(), offices::today(tx)?))
    };
    let (keyed, today) = desk.write(work).await?;
    let page = pages::form(&desk.view, visit, turn, &keyed, today);
    desk.page("interview-paper-key", &page)
}

async fn keep(
    desk: Desk,
    Taken(Path((visit, turn))): Taken<Path<(VisitId, u64)>>,
    mut filled: Filled,
) -> Answer {
    let (app, keyed) = (desk.app.clone(), Arc::new(Keyed::of(&filled)));
    let of = keyed.clone();
    let work = move |tx: &mut Tx| {
        actions::keep(tx, &app, visit, turn, &of)?;
        offices::today(tx).map_err(Into::into)
    };
    match desk.write(work).await {
        Ok(today) if filled.value("more").is_empty() && pages::is_whole(&keyed, today) => {
            desk.go(&format!("/intakes/{visit}/paper"))
        }
        // Kept, and more is to be written or corrected.
        Ok(_) => desk.go_saved(&format!("/intakes/{visit}/paper/{turn}")),
        Err(problem) => {
            filled.refuse_problem("more", problem)?;
            show(&desk, visit, &filled).await
        }
    }
}

async fn take_over(
    desk: Desk,
    Taken(Path(visit)): Taken<Path<VisitId>>,
    mut filled: Filled,
) -> Answer {
    let (app, chosen) = (desk.app.clone(), chosen(&filled));
    let work = move |tx: &mut Tx| actions::take_over(tx, &app, visit, &chosen);
    match desk.write(work).await {
        Ok(()) => {
            desk.app.after_arrivals();
            desk.go(&format!("/intakes/{visit}/interview"))
        }
        Err(problem) => {
            filled.refuse_problem("take-over", problem)?;
            show(&desk, visit, &filled).await
        }
    }
}

fn chosen(filled: &Filled) -> BTreeMap<String, Counts> {
    let questions = crate::paper_form::on_paper(shared::form::Form::current());
    let of = |id: &str| match filled.value(&pages::choice_field(id)) {
        "1" => Some(Counts::First),
        "2" => Some(Counts::Second),
        _ => None,
    };
    questions
        .filter_map(|it| Some((it.id.clone(), of(&it.id)?)))
        .collect()
}
