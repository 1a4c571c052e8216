//! The addresses of the letters of a visit.

use super::actions::{self, Draft, New};
use super::finishing::{self, Purpose};
use super::leaving::{cover, finish, leave, letter, void};
use super::model::Stage;
use super::pages::{self, Form, one_address};
use super::sending::{self, Addresses};
use super::typed::Typed;
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::letters::choices::Choice;
use crate::letters::ids::LetterId;
use crate::letters::refusal::Refusal;
use crate::letters::template::current;
use crate::problem::Problem;
use crate::selection::Letter;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken};
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use shared::ids::{VisitId, mint};
use translations::Language;

const SEE: Access = Access::Needs(Permission::SeeLetters);
const WRITE: Access = Access::Needs(Permission::WriteLetters);
const SIGN: Access = Access::Needs(Permission::SignLetters);
const READ: Access = Access::Needs(Permission::SeeGeneral);

/// The addresses of this folder.
pub(in crate::letters) fn routes() -> Routes {
    Routes::new()
        .get("/intakes/{id}/letters", SEE, list)
        .get("/intakes/{id}/letters/new/{letter}", WRITE, new)
        .post("/intakes/{id}/letters/new/{letter}", WRITE, begin)
        .get("/intakes/{id}/letters/{letter}", SEE, one)
        .post("/intakes/{id}/letters/{letter}", WRITE, save)
        .get("/intakes/{id}/letters/{letter}/preview.pdf", WRITE, preview)
        .post("/intakes/{id}/letters/{letter}/finish", SIGN, finish)
        .get("/intakes/{id}/letters/{letter}/letter.pdf", READ, letter)
        .get("/intakes/{id}/letters/{letter}/cover.pdf", SEE, cover)
        .post("/intakes/{id}/letters/{letter}/leave", SEE, leave)
        .post("/intakes/{id}/letters/{letter}/void", WRITE, void)
}

pub(super) type At = (VisitId, LetterId);

async fn list(desk: Desk, Taken(Path(visit)): Taken<Path<VisitId>>) -> Answer {
    let read = move |tx: &mut ReadTx| actions::of_visit(tx, visit);
    let (label, all) = desk.read(read).await?;
    let title = [("label", label.as_str().into())];
    let title = desk.view.text.with("letters-of-visit", &title);
    desk.page_titled(&title, &pages::list(&desk.view, visit, &all))
}

fn kind(word: &str) -> Result<Letter, Problem> {
    Letter::find(word).ok_or(Problem::NotFound)
}

async fn new(desk: Desk, Taken(Path((visit, word))): Taken<Path<(VisitId, String)>>) -> Answer {
    show_new(&desk, visit, kind(&word)?, None).await
}

/// The form for a new letter: with what is known, or with what was typed.
async fn show_new(desk: &Desk, visit: VisitId, letter: Letter, typed: Option<Filled>) -> Answer {
    let (app, writer) = (desk.app.clone(), desk.staff.display_name.clone());
    let work = move |tx: &mut Tx| actions::begin(tx, &app.vault, visit, letter, &writer);
    let begun = desk.write(work).await?;
    let filled = typed.unwrap_or_else(|| {
        let filled = begun.typed.fill(Filled::new());
        with_new_id(desk, filled).with("language", begun.language.as_str())
    });
    let form = Form {
        template: &begun.template,
        date: begun.date,
        is_protected: begun.is_protected,
        is_unread: false,
    };
    let page = pages::new(&desk.view, (visit, letter), &form, &begun.advice, &filled);
    titled(desk, letter, &begun.label, &filled, &page)
}

fn with_new_id(desk: &Desk, filled: Filled) -> Filled {
    let db = &desk.app.db;
    filled.replaced("letter", mint(db.now(), &mut db.random()).to_string())
}

fn titled(
    desk: &Desk,
    letter: Letter,
    label: &str,
    filled: &Filled,
    page: &maud::Markup,
) -> Answer {
    let text = desk.view.text;
    let title = format!("{label} · {}", text.of(Choice::label(letter)));
    if filled.refusals().is_empty() {
        desk.page_titled(&title, page)
    } else {
        desk.page_titled_to_correct(&title, page)
    }
}

fn language(filled: &mut Filled) -> Option<Language> {
    let found = Language::find(filled.value("language"));
    if found.is_none() {
        filled.refuse("language", &Refusal::NoLanguage);
    }
    found
}

async fn begin(
    desk: Desk,
    Taken(Path((visit, word))): Taken<Path<(VisitId, String)>>,
    mut filled: Filled,
) -> Answer {
    let letter = kind(&word)?;
    let template = desk
        .read(move |tx: &mut ReadTx| Ok(current(tx, letter)?.template))
        .await?;
    if filled.value("letter").parse::<LetterId>().is_err() {
        filled = with_new_id(&desk, filled);
    }
    let language = language(&mut filled);
    let (Some(language), Ok(id)) = (language, filled.value("letter").parse::<LetterId>()) else {
        return show_new(&desk, visit, letter, Some(filled)).await;
    };
    let new = New {
        id,
        visit,
        kind: letter,
        language,
        advice: filled.value("advice").parse().ok(),
        typed: Typed::read(&template, &filled),
    };
    let app = desk.app.clone();
    match desk
        .write(move |tx: &mut Tx| actions::start(tx, &app.vault, &new))
        .await
    {
        Ok(()) => desk.go(&one_address(visit, id)),
        Err(problem) => {
            filled.refuse_where_it_is("language", problem)?;
            show_new(&desk, visit, letter, Some(filled)).await
        }
    }
}

async fn one(desk: Desk, Taken(Path(at)): Taken<Path<At>>) -> Answer {
    let paper = desk
        .read(move |tx: &mut ReadTx| actions::one(tx, at.0, at.1))
        .await?;
    if paper.stage == Stage::Draft {
        return show_draft(&desk, at, None).await;
    }
    show_one(&desk, at, &Filled::new(), Addresses::Hidden).await
}

pub(super) async fn show_one(desk: &Desk, at: At, filled: &Filled, addresses: Addresses) -> Answer {
    let app = desk.app.clone();
    let shown = desk
        .write(move |tx: &mut Tx| sending::shown(tx, &app.vault, at, addresses))
        .await?;
    let page = pages::one(&desk.view, &shown, filled);
    titled(desk, shown.paper.kind, &shown.label, filled, &page)
}

async fn read_draft(desk: &Desk, at: At) -> Result<(Draft, String), Problem> {
    let app = desk.app.clone();
    let work = move |tx: &mut Tx| {
        let draft = actions::read_draft(tx, &app.vault, at.0, at.1)?;
        Ok((draft, super::known::label(tx, at.0)?))
    };
    desk.write(work).await
}

/// A letter that is being written: as it was kept, or with what was typed.
pub(super) async fn show_draft(desk: &Desk, at: At, typed: Option<Filled>) -> Answer {
    let (draft, label) = read_draft(desk, at).await?;
    let paper = &draft.paper;
    let filled = typed.unwrap_or_else(|| {
        let filled = draft.typed.fill(Filled::new());
        filled
            .with("language", paper.language.tag())
            .with("seen", paper.version.to_string())
    });
    let form = Form {
        template: &draft.current.template,
        date: draft.date,
        is_protected: paper.is_protected,
        is_unread: draft.current.is_unread(paper.language),
    };
    let page = pages::draft(&desk.view, paper, &form, &filled);
    titled(desk, paper.kind, &label, &filled, &page)
}

async fn save(desk: Desk, Taken(Path(at)): Taken<Path<At>>, mut filled: Filled) -> Answer {
    if keep(&desk, at, &mut filled).await? {
        desk.go_saved(&one_address(at.0, at.1))
    } else {
        show_draft(&desk, at, Some(filled)).await
    }
}

/// Keeps what was typed; tells whether nothing was in the way.
pub(super) async fn keep(desk: &Desk, at: At, filled: &mut Filled) -> Result<bool, Problem> {
    let read = move |tx: &mut ReadTx| {
        let paper = actions::one(tx, at.0, at.1)?;
        Ok(current(tx, paper.kind)?.template)
    };
    let typed = Typed::read(&desk.read(read).await?, filled);
    let Some(language) = language(filled) else {
        return Ok(false);
    };
    let seen = filled
        .value("seen")
        .parse()
        .map_err(|_| Problem::Malformed)?;
    let app = desk.app.clone();
    let work =
        move |tx: &mut Tx| actions::change(tx, &app.vault, (at.0, at.1, seen), language, &typed);
    match desk.write(work).await {
        Ok(()) => Ok(true),
        Err(problem) => {
            filled.refuse_where_it_is("language", problem)?;
            Ok(false)
        }
    }
}

async fn preview(desk: Desk, Taken(Path(at)): Taken<Path<At>>) -> Answer {
    let app = desk.app.clone();
    let work = move |tx: &mut Tx| finishing::prepare(tx, &app.vault, at, Purpose::Look);
    let Ok(prepared) = desk.write(work).await? else {
        return Err(Problem::defect("a look at a letter was refused"));
    };
    let made = desk.app.blocking(move || finishing::pages(&prepared.sheet));
    Ok(pdf(made.await?.pdf))
}

/// A document that the browser shows.
pub(in crate::letters) fn pdf(bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/pdf"),
        (
            header::CONTENT_DISPOSITION,
            "inline; filename=\"letter.pdf\"",
        ),
    ];
    (headers, bytes).into_response()
}
