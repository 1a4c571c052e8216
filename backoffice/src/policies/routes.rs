//! The addresses of the manual, and its room. Everyone who works here reads it.

use super::model::{Draft, Policy, State, title_field};
use super::pages::{self, Asked, Shown};
use super::training::{FIELDS, Training};
use super::{actions, register};
use crate::access::{self, Permission};
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Room, Routes, Taken};
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;
use uuid::Uuid;

/// The room of the manual.
pub const ROOM: Room = Room {
    path: "/policies",
    label: "policies-title",
    needs: Permission::ReadPolicies,
    key: "c",
    icon: "M5 4h10a3 3 0 0 1 3 3v13H8a3 3 0 0 1-3-3zM5 17a3 3 0 0 1 3-3h10M9 8h5",
};

const READ: Access = Access::Needs(Permission::ReadPolicies);
const KEEP: Access = Access::Needs(Permission::KeepPolicies);
const SEE: Access = Access::Needs(Permission::SeeRegister);
const SIGN: Access = Access::Needs(Permission::SignPolicies);

/// The addresses of this folder.
pub fn routes() -> Routes {
    Routes::new()
        .get("/policies", READ, list)
        .get("/policies/manual", READ, manual)
        .get("/policies/new", KEEP, new)
        .post("/policies/new", KEEP, add)
        .post("/policies/begin", KEEP, begin)
        .get("/policies/register", SEE, books)
        .get("/policies/register.csv", SEE, file)
        .get("/policies/training", READ, log)
        .post("/policies/training", KEEP, train)
        .post("/policies/training/{training}/strike", KEEP, strike)
        .get("/policies/{policy}", READ, one)
        .get("/policies/{policy}/versions/{number}", READ, version)
        .post("/policies/{policy}/sign", SIGN, sign)
        .post("/policies/{policy}/comments", READ, say)
        .post("/policies/{policy}/revise", KEEP, revise)
        .get("/policies/{policy}/draft", KEEP, draft)
        .post("/policies/{policy}/draft", KEEP, save)
        .post("/policies/{policy}/publish", KEEP, publish)
        .post("/policies/{policy}/drop", KEEP, drop_draft)
        .post("/policies/{policy}/retire", KEEP, retire)
        .post("/policies/{policy}/restore", KEEP, restore)
}

async fn list(desk: Desk) -> Answer {
    let read = |tx: &mut ReadTx| {
        let policies = actions::all(tx)?;
        Ok(Shown {
            mine: actions::mine(tx, &policies)?,
            policies,
        })
    };
    let shown = desk.read(read).await?;
    desk.page("policies-title", &pages::list(&desk.view, &shown))
}

async fn manual(desk: Desk) -> Answer {
    let policies = desk.read(actions::all).await?;
    desk.page("policies-manual", &pages::manual(&desk.view, &policies))
}

async fn new(desk: Desk) -> Answer {
    let page = pages::draft(&desk.view, &Asked::New, &pages::filled(None));
    desk.page("policies-begin-empty", &page)
}

async fn add(desk: Desk, mut filled: Filled) -> Answer {
    if let Some(draft) = typed(&mut filled) {
        let id = desk
            .write(move |tx: &mut Tx| actions::add(tx, "", &draft))
            .await?;
        return desk.go_saved(&format!("/policies/{id}/draft"));
    }
    let page = pages::draft(&desk.view, &Asked::New, &filled);
    desk.form_page("policies-begin-empty", &filled, &page)
}

/// What was typed by the rules; nothing when something has to be corrected.
fn typed(filled: &mut Filled) -> Option<Draft> {
    match Draft::read(|name| filled.value(name)) {
        Ok(draft) => Some(draft),
        Err(faults) => {
            for (field, refusal) in &faults {
                filled.refuse(field, refusal);
            }
            None
        }
    }
}

async fn begin(desk: Desk, filled: Filled) -> Answer {
    let word = filled.value("word").to_owned();
    let id = desk
        .write(move |tx: &mut Tx| actions::begin(tx, &word))
        .await?;
    desk.go_saved(&format!("/policies/{id}/draft"))
}

async fn one(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    show(&desk, id, &Filled::new()).await
}

async fn show(desk: &Desk, id: Uuid, filled: &Filled) -> Answer {
    let read = desk
        .read(move |tx: &mut ReadTx| actions::read(tx, id))
        .await?;
    let page = pages::policy(&desk.view, &read, filled);
    let title = read.policy.title(desk.view.text.language().tag());
    if filled.refusals().is_empty() {
        desk.page_titled(title, &page)
    } else {
        desk.page_titled_to_correct(title, &page)
    }
}

async fn version(desk: Desk, Taken(Path((id, number))): Taken<Path<(Uuid, u32)>>) -> Answer {
    let policy = desk
        .read(move |tx: &mut ReadTx| actions::find(tx, id))
        .await?;
    let published = policy
        .versions
        .iter()
        .find(|it| it.number == number && it.published_on().is_some());
    let version = published.ok_or(Problem::NotFound)?;
    let tag = desk.view.text.language().tag();
    let title = version
        .in_language(tag)
        .map_or("", |(_, it)| it.title.as_str());
    desk.page_titled(title, &pages::version(&desk.view, &policy, version))
}

async fn sign(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, mut filled: Filled) -> Answer {
    let number = filled.value("number").parse().unwrap_or(0);
    let tag = desk.view.text.language().tag();
    match desk
        .write(move |tx: &mut Tx| actions::sign(tx, id, number, tag))
        .await
    {
        Ok(()) => desk.go_saved("/policies"),
        Err(problem) => {
            filled.refuse_problem("main", problem)?;
            show(&desk, id, &filled).await
        }
    }
}

async fn say(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, mut filled: Filled) -> Answer {
    let number = filled.value("number").parse().unwrap_or(0);
    let words = filled.value("words").to_owned();
    match desk
        .write(move |tx: &mut Tx| actions::say(tx, id, number, &words))
        .await
    {
        Ok(()) => desk.go_saved(&format!("/policies/{id}")),
        Err(problem) => {
            filled.refuse_problem("words", problem)?;
            show(&desk, id, &filled).await
        }
    }
}

async fn revise(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    desk.write(move |tx: &mut Tx| actions::revise(tx, id))
        .await?;
    desk.go(&format!("/policies/{id}/draft"))
}

async fn draft(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    let policy = desk
        .read(move |tx: &mut ReadTx| actions::find(tx, id))
        .await?;
    let filled = pages::filled(policy.draft());
    show_draft(&desk, &policy, &filled)
}

fn show_draft(desk: &Desk, policy: &Policy, filled: &Filled) -> Answer {
    let State::Draft { edits } = policy.draft().ok_or(Problem::NotFound)?.state else {
        return Err(Problem::NotFound);
    };
    // Whoever corrects a form still writes on what they had opened: a colleague's words are not written over unseen.
    let edits = filled.value("edits").parse().unwrap_or(edits);
    let asked = Asked::Draft(policy, edits);
    desk.form_page(
        "policies-draft",
        filled,
        &pages::draft(&desk.view, &asked, filled),
    )
}

fn edits(filled: &Filled) -> u32 {
    filled.value("edits").parse().unwrap_or(u32::MAX)
}

async fn save(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, mut filled: Filled) -> Answer {
    let seen = edits(&filled);
    if let Some(draft) = typed(&mut filled) {
        let saved = desk
            .write(move |tx: &mut Tx| actions::save(tx, id, seen, &draft))
            .await;
        match saved {
            Ok(()) => return desk.go_saved(&format!("/policies/{id}/draft")),
            Err(problem) => filled.refuse_problem("title-en", problem)?,
        }
    }
    let policy = desk
        .read(move |tx: &mut ReadTx| actions::find(tx, id))
        .await?;
    show_draft(&desk, &policy, &filled)
}

/// Publishes a draft with what is typed: nobody publishes older words than those on their page.
async fn publish(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, mut filled: Filled) -> Answer {
    let seen = edits(&filled);
    if !filled.names().any(|it| it == title_field("en")) {
        return act(&desk, id, move |tx| actions::publish(tx, id, seen)).await;
    }
    if let Some(draft) = typed(&mut filled) {
        let work = move |tx: &mut Tx| {
            actions::save(tx, id, seen, &draft)?;
            actions::publish(tx, id, seen.saturating_add(1))
        };
        match desk.write(work).await {
            Ok(()) => return desk.go_saved(&format!("/policies/{id}")),
            Err(problem) => filled.refuse_problem("title-en", problem)?,
        }
    }
    let policy = desk
        .read(move |tx: &mut ReadTx| actions::find(tx, id))
        .await?;
    show_draft(&desk, &policy, &filled)
}

async fn drop_draft(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>, filled: Filled) -> Answer {
    let seen = edits(&filled);
    desk.write(move |tx: &mut Tx| actions::drop_draft(tx, id, seen))
        .await?;
    desk.go_saved("/policies")
}

async fn retire(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    act(&desk, id, move |tx| actions::retire(tx, id)).await
}

async fn restore(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    act(&desk, id, move |tx| actions::restore(tx, id)).await
}

async fn act(
    desk: &Desk,
    id: Uuid,
    work: impl FnMut(&mut Tx) -> Result<(), Problem> + Send + 'static,
) -> Answer {
    desk.write(work).await?;
    desk.go_saved(&format!("/policies/{id}"))
}

async fn books(desk: Desk) -> Answer {
    let books = desk.read(actions::books).await?;
    let lines = register::register(
        &books.policies,
        &books.staff,
        &books.signatures,
        books.today,
    );
    desk.page("policies-register", &pages::register(&desk.view, &lines))
}

async fn file(desk: Desk) -> Answer {
    let books = desk.read(actions::books).await?;
    let lines = register::register(
        &books.policies,
        &books.staff,
        &books.signatures,
        books.today,
    );
    let named = format!("attachment; filename=\"register-{}.csv\"", books.today);
    let head = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, named),
    ];
    Ok((head, pages::file(&desk.view, &lines)).into_response())
}

async fn log(desk: Desk) -> Answer {
    show_log(&desk, &Filled::new()).await
}

async fn show_log(desk: &Desk, filled: &Filled) -> Answer {
    let read = |tx: &mut ReadTx| Ok((actions::trainings(tx)?, access::names(tx)?));
    let (lines, names) = desk.read(read).await?;
    let page = pages::log(&desk.view, &lines, &names, (desk.app.today(), filled));
    desk.form_page("policies-training", filled, &page)
}

async fn train(desk: Desk, mut filled: Filled) -> Answer {
    let (typed, today) = (filled.clone(), desk.app.today());
    let added = desk.write(move |tx: &mut Tx| {
        let id = tx.new_id();
        let line = Training::read(id, |name| typed.value(name), today)?;
        actions::add_training(tx, &line)
    });
    match added.await {
        Ok(()) => desk.go_saved("/policies/training"),
        Err(problem) => {
            filled.refuse_where_it_is(FIELDS[1], problem)?;
            show_log(&desk, &filled).await
        }
    }
}

async fn strike(desk: Desk, Taken(Path(id)): Taken<Path<Uuid>>) -> Answer {
    desk.write(move |tx: &mut Tx| actions::strike_training(tx, id))
        .await?;
    desk.go_saved("/policies/training")
}
