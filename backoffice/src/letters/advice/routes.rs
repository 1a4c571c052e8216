//! The addresses of advice.

use super::actions::{self, New};
use super::pages;
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::letters::TOPIC;
use crate::letters::authority::Forum;
use crate::letters::choices::Choice;
use crate::letters::ids::AdviceId;
use crate::letters::refusal::Refusal;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken, widgets};
use axum::extract::Path;
use shared::ids::{VisitId, mint};
use zeroize::Zeroizing;

const WRITE: Access = Access::Needs(Permission::WriteLetters);
const SIGN: Access = Access::Needs(Permission::SignLetters);

/// The addresses of this folder.
pub(in crate::letters) fn routes() -> Routes {
    Routes::new()
        .get("/advice", SIGN, queue)
        .get("/intakes/{id}/advice", WRITE, visit)
        .post("/intakes/{id}/advice", WRITE, write)
        .get("/intakes/{id}/advice/{advice}", WRITE, one)
        .post("/intakes/{id}/advice/{advice}/sign", SIGN, sign)
        .post("/intakes/{id}/advice/{advice}/return", SIGN, give_back)
}

/// Where the advice of a visit is.
pub(super) fn address(visit: VisitId) -> String {
    format!("/intakes/{visit}/advice")
}

/// Where one note is.
pub(super) fn one_address(visit: VisitId, id: AdviceId) -> String {
    format!("/intakes/{visit}/advice/{id}")
}

type At = (VisitId, AdviceId);

async fn queue(desk: Desk) -> Answer {
    let all = desk.read(|tx: &mut ReadTx| actions::queue(tx)).await?;
    let page = pages::queue(&desk.view, &all);
    desk.page_or_fragment(
        "letters-advice-queue",
        widgets::live("advice", TOPIC.0, "/advice", &page),
    )
}

fn with_new_id(desk: &Desk, filled: Filled) -> Filled {
    let db = &desk.app.db;
    filled.replaced("advice", mint(db.now(), &mut db.random()).to_string())
}

async fn visit(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>) -> Answer {
    let filled = with_new_id(&desk, Filled::new());
    show_visit(&desk, visit, &filled).await
}

async fn show_visit(desk: &Desk, visit: VisitId, filled: &Filled) -> Answer {
    let of = desk
        .read(move |tx: &mut ReadTx| actions::of_visit(tx, visit))
        .await?;
    let title = [("label", of.label.as_str().into())];
    let title = desk.view.text.with("letters-advice-of-visit", &title);
    let page = pages::visit(&desk.view, visit, &of, filled);
    titled(desk, &title, filled, &page)
}

fn titled(desk: &Desk, title: &str, filled: &Filled, page: &maud::Markup) -> Answer {
    if filled.refusals().is_empty() {
        desk.page_titled(title, page)
    } else {
        desk.page_titled_to_correct(title, page)
    }
}

async fn write(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>, mut filled: Filled) -> Answer {
    if filled.value("advice").parse::<AdviceId>().is_err() {
        filled = with_new_id(&desk, filled);
    }
    let forum = Forum::find(filled.value("forum"));
    if forum.is_none() {
        filled.refuse("forum", &Refusal::NoForum);
    }
    let (Some(forum), Ok(id)) = (forum, filled.value("advice").parse()) else {
        return show_visit(&desk, visit, &filled).await;
    };
    let new = New {
        id,
        visit,
        forum,
        follows: filled.value("follows").parse().ok(),
        words: Zeroizing::new(filled.value("note").replace("\r\n", "\n")),
    };
    let app = desk.app.clone();
    match desk
        .write(move |tx: &mut Tx| actions::write(tx, &app.vault, &new))
        .await
    {
        Ok(()) => desk.go(&one_address(visit, id)),
        Err(problem) => {
            filled.refuse_where_it_is("note", problem)?;
            show_visit(&desk, visit, &filled).await
        }
    }
}

async fn one(desk: Desk, Taken(Path(at)): Taken<Path<At>>) -> Answer {
    let filled = with_new_id(&desk, Filled::new());
    show_one(&desk, at, &filled).await
}

async fn show_one(desk: &Desk, at: At, filled: &Filled) -> Answer {
    let app = desk.app.clone();
    let work = move |tx: &mut Tx| actions::read(tx, &app.vault, at.0, at.1);
    let read = desk.write(work).await?;
    let title = [("label", read.label.as_str().into())];
    let title = desk.view.text.with("letters-advice-of-visit", &title);
    let page = pages::one(&desk.view, &read, filled);
    titled(desk, &title, filled, &page)
}

async fn sign(desk: Desk, Taken(Path(at)): Taken<Path<At>>) -> Answer {
    match desk
        .write(move |tx: &mut Tx| actions::sign(tx, at.0, at.1))
        .await
    {
        Ok(()) => desk.go_saved(&one_address(at.0, at.1)),
        Err(problem) => {
            let mut filled = with_new_id(&desk, Filled::new());
            filled.refuse_problem("sign", problem)?;
            show_one(&desk, at, &filled).await
        }
    }
}

async fn give_back(desk: Desk, Taken(Path(at)): Taken<Path<At>>, filled: Filled) -> Answer {
    let mut filled = with_new_id(&desk, filled);
    let (app, remarks) = (desk.app.clone(), filled.value("remarks").to_owned());
    let work = move |tx: &mut Tx| actions::give_back(tx, &app.vault, at, &remarks);
    match desk.write(work).await {
        Ok(()) => desk.go_saved(&one_address(at.0, at.1)),
        Err(problem) => {
            filled.refuse_where_it_is("remarks", problem)?;
            show_one(&desk, at, &filled).await
        }
    }
}
