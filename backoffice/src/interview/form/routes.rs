//! The addresses of an interview: its overview, its parts, and each answer with its history.

use super::overview::{self, Overview};
use super::question::{self, BASE, Paper};
use super::section;
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::interview::actions::{self, Said, Sheet};
use crate::interview::model::Holder;
use crate::interview::opening::me;
use crate::interview::refusal::Refusal;
use crate::interview::{earlier, inbox, sections, versions};
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::Path;
use axum::http::HeaderMap;
use shared::answers::Answer as Given;
use shared::form::Form;
use shared::ids::VisitId;
use std::sync::Arc;

const SEE: Access = Access::Needs(Permission::SeeInbox);

/// The addresses of this folder.
pub(in crate::interview) fn routes() -> Routes {
    Routes::new()
        .get("/intakes/{id}/interview", SEE, overview)
        .get("/intakes/{id}/interview/{section}", SEE, part)
        .post(
            "/intakes/{id}/interview/{section}/as-told",
            SEE,
            part_as_told,
        )
        .post("/intakes/{id}/alone", SEE, alone)
        .post("/intakes/{id}/interview-done", SEE, done)
        .get("/intakes/{id}/answers/{question}", SEE, history)
        .post("/intakes/{id}/answers/{question}", SEE, save)
        .post("/intakes/{id}/answers/{question}/as-told", SEE, as_told)
        .post("/intakes/{id}/answers/{question}/settle", SEE, settle)
}

/// Reads an interview; that somebody reads it is recorded before.
async fn sheet(desk: &Desk, visit: VisitId) -> Result<Sheet, Problem> {
    let (app, actor) = (desk.app.clone(), desk.staff.actor());
    let read = move || actions::read(&app, &actor, visit);
    desk.app.blocking(read).await
}

fn title(desk: &Desk, sheet: &Sheet, part: Option<&str>) -> String {
    let label = sheet.opening.label.as_str();
    let whole = desk
        .view
        .text
        .with("interview-of", &[("label", label.into())]);
    match part {
        Some(it) => format!("{whole}: {}", desk.view.text.of(it)),
        None => whole,
    }
}

async fn overview(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>) -> Answer {
    let sheet = sheet(&desk, visit).await?;
    let (app, eyes) = (desk.app.clone(), *sheet.eyes());
    let interview = sheet.opening.interview.clone();
    let read = move |tx: &mut ReadTx| {
        let earlier = earlier::visits(tx, visit)?;
        let word = earlier::word(tx, &app.vault, &eyes, &earlier)?;
        let notes = inbox::notes_of(tx, &app.vault, visit)?;
        let names = crate::access::names(tx)?;
        let (takers, holder) = (inbox::takers(tx, visit)?, inbox::holder(tx, &interview)?);
        Ok((earlier, word, notes, names, (takers, holder), me(tx)?))
    };
    let (earlier, word, notes, names, (takers, holder), me) = desk.read(read).await?;
    let page = Overview {
        sheet: &sheet,
        names: &names,
        notes: &notes,
        takers: &takers,
        is_stuck: holder == Holder::Stuck,
        earlier: &earlier,
        word: word.as_ref().map(|it| it.as_str()),
        is_mine: sheet.opening.interview.hand.staff() == Some(me),
    };
    let page = overview::overview(&desk.view, &page);
    desk.page_titled(&title(&desk, &sheet, None), &page)
}

async fn part(desk: Desk, Taken(Path((visit, id))): Taken<Path<(VisitId, String)>>) -> Answer {
    show(&desk, visit, &id, &Filled::new()).await
}

/// The page of a part; what was in the way stands above it.
async fn show(desk: &Desk, visit: VisitId, id: &str, refused: &Filled) -> Answer {
    let part = sections::find(id).ok_or(Problem::NotFound)?;
    let sheet = sheet(desk, visit).await?;
    if sheet.questions(part.id).is_empty() && !sheet.is_held_back(part.id) {
        return Err(Problem::NotFound);
    }
    let read = |tx: &mut ReadTx| Ok((crate::access::names(tx)?, crate::offices::today(tx)?));
    let (names, today) = desk.read(read).await?;
    let paper = Paper {
        view: &desk.view,
        sheet: &sheet,
        names: &names,
        today,
        section: part.id,
    };
    let title = title(desk, &sheet, Some(part.text));
    let page = maud::html! {
        (crate::web::widgets::corrections(&desk.view, refused))
        (section::section(&paper))
    };
    if refused.refusals().is_empty() {
        desk.page_titled(&title, &page)
    } else {
        desk.page_titled_to_correct(&title, &page)
    }
}

/// Where a question is asked.
fn address(visit: VisitId, question: &str) -> String {
    let section = sections::of_id(question);
    format!("/intakes/{visit}/interview/{section}#{question}")
}

fn base(filled: &Filled) -> u64 {
    filled.value(BASE).parse().unwrap_or(0)
}

/// Saves one question. To our script it answers with a line that says so; a page without a script is shown again.
async fn save(
    desk: Desk,
    Taken(Path((visit, id))): Taken<Path<(VisitId, String)>>,
    headers: HeaderMap,
    filled: Filled,
) -> Answer {
    let (app, of, filled) = (desk.app.clone(), id.clone(), Arc::new(filled));
    let form = (base(&filled), filled.clone());
    let work = move |tx: &mut Tx| actions::save(tx, &app, visit, &of, (form.0, &form.1));
    let saved = desk.write(work).await;
    if headers.contains_key(SCRIPT) {
        let saved = saved?;
        let further = follows(&id).then(|| address(visit, &id));
        return desk.fragment(question::saved(&desk.view, &id, saved, further.as_deref()));
    }
    match saved {
        Ok(_) => desk.go(&address(visit, &id)),
        Err(problem) => refused(&desk, visit, &id, problem).await,
    }
}

/// The header by which our script says that it saves what somebody has just typed: unlike a list that refreshes itself, that
/// is a sign of a person at the desk.
const SCRIPT: &str = "x-save";

/// Whether other questions of the same part are asked, or not, by the answer to this one.
fn follows(id: &str) -> bool {
    let section = sections::of_id(id);
    let mut questions = Form::current().questions.iter();
    questions.any(|it| {
        let looks = |when: &shared::form::Condition| {
            let mut names = when.questions().into_iter();
            names.any(|it| it.split('.').next() == Some(id))
        };
        sections::of(it) == section && it.when.as_ref().is_some_and(looks)
    })
}

/// What was in the way, said on the page of the part.
async fn refused(desk: &Desk, visit: VisitId, id: &str, problem: Problem) -> Answer {
    let mut filled = Filled::new();
    filled.refuse_problem(id, problem)?;
    show(desk, visit, sections::of_id(id), &filled).await
}

async fn as_told(
    desk: Desk,
    Taken(Path((visit, id))): Taken<Path<(VisitId, String)>>,
    filled: Filled,
) -> Answer {
    let sheet = sheet(&desk, visit).await?;
    let told = sheet.told(&id).filter(|it| !matches!(it, Given::Tell(_)));
    let told = told.cloned().ok_or(Refusal::NoAnswer)?;
    let (app, all) = (desk.app.clone(), vec![(id.clone(), base(&filled), told)]);
    let work = move |tx: &mut Tx| actions::confirm_told(tx, &app, visit, &all);
    match desk.write(work).await {
        Ok(()) => desk.go(&address(visit, &id)),
        Err(problem) => refused(&desk, visit, &id, problem).await,
    }
}

/// Confirms everything of a part that was told and that nobody has confirmed.
async fn part_as_told(
    desk: Desk,
    Taken(Path((visit, section))): Taken<Path<(VisitId, String)>>,
) -> Answer {
    let part = sections::find(&section).ok_or(Problem::NotFound)?;
    let sheet = sheet(&desk, visit).await?;
    let mut all = Vec::new();
    for it in sheet.questions(part.id) {
        let stands = versions::standing(&sheet.versions, &it.id);
        let told = sheet
            .told(&it.id)
            .filter(|it| !matches!(it, Given::Tell(_)));
        if let (None, Some(told), true) = (stands.confirmed, told, sheet.eyes().write(it)) {
            all.push((it.id.clone(), stands.last, told.clone()));
        }
    }
    let app = desk.app.clone();
    let work = move |tx: &mut Tx| actions::confirm_told(tx, &app, visit, &all);
    desk.write(work).await?;
    desk.go(&format!("/intakes/{visit}/interview/{section}"))
}

async fn settle(
    desk: Desk,
    Taken(Path((visit, id))): Taken<Path<(VisitId, String)>>,
    filled: Filled,
) -> Answer {
    let chosen = filled.value("n").parse().unwrap_or(0);
    let (app, of, at) = (desk.app.clone(), id.clone(), (base(&filled), chosen));
    let work = move |tx: &mut Tx| actions::settle(tx, &app, visit, &of, at);
    match desk.write(work).await {
        Ok(()) => desk.go(&address(visit, &id)),
        Err(problem) => refused(&desk, visit, &id, problem).await,
    }
}

async fn alone(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>, filled: Filled) -> Answer {
    let said = match filled.value("alone") {
        "yes" => Said::Alone,
        _ => Said::NotAlone,
    };
    let app = desk.app.clone();
    let work = move |tx: &mut Tx| actions::say_alone(tx, &app, visit, said);
    desk.write(work).await?.remember(&desk.app.vault);
    let section = sections::find(filled.value("section"));
    desk.go(&match section {
        Some(it) => format!("/intakes/{visit}/interview/{}", it.id),
        None => format!("/intakes/{visit}/interview"),
    })
}

async fn done(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>) -> Answer {
    let sheet = sheet(&desk, visit).await?;
    let (app, told) = (desk.app.clone(), Arc::new(sheet.told));
    let work = move |tx: &mut Tx| inbox::finish(tx, &app, visit, &told);
    match desk.write(work).await {
        Ok(()) => desk.go("/inbox?show=mine"),
        Err(problem) => refused(&desk, visit, "Q72", problem).await,
    }
}

async fn history(desk: Desk, Taken(Path((visit, id))): Taken<Path<(VisitId, String)>>) -> Answer {
    let sheet = sheet(&desk, visit).await?;
    let it = actions::readable(&sheet.opening, &id)?;
    let names = desk
        .read(|tx: &mut ReadTx| Ok(crate::access::names(tx)?))
        .await?;
    let title = desk.view.text.of(it.text_for(&sheet.effective));
    let page = question::history(&desk.view, visit, it, &sheet.versions, &names);
    desk.page_titled(&title, &page)
}
