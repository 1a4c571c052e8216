//! The addresses at which files are brought, looked at and kept, and at which the directory is taken as one.

use super::actions;
use super::own;
use super::pages;
use super::reading;
use super::staged::{Alike, Line, Outcome, compare};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::problem::Refuses;
use crate::referrals::directory;
use crate::referrals::ids::ImportId;
use crate::referrals::refusal::Refusal;
use crate::web::{Access, Answer, Desk, Filled, Routes, Taken, Upload, View, sentence};
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};

const IMPORT: Access = Access::Needs(Permission::ImportDirectory);

/// The addresses of this folder.
pub(in crate::referrals) fn routes() -> Routes {
    Routes::new()
        .get("/referrals/import", IMPORT, form)
        .post("/referrals/import", IMPORT, bring)
        .get("/referrals/import/{import}", IMPORT, look)
        .get("/referrals/import/{import}/refused", IMPORT, refused)
        .post("/referrals/import/{import}/keep", IMPORT, keep)
        .post("/referrals/import/{import}/put-away", IMPORT, put_away)
}

/// The directory as a file.
pub(in crate::referrals) async fn file(desk: Desk) -> Answer {
    let (all, _) = desk.read(|tx: &mut ReadTx| directory::all(tx)).await?;
    Ok(download("directory.csv", own::export(&all)))
}

fn download(name: &str, file: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{name}\""),
        ),
    ];
    (headers, file).into_response()
}

fn address(id: ImportId) -> String {
    format!("/referrals/import/{id}")
}

async fn form(desk: Desk) -> Answer {
    show_form(&desk, &Filled::new())
}

fn show_form(desk: &Desk, filled: &Filled) -> Answer {
    desk.form_page("referrals-import", filled, &pages::form(&desk.view, filled))
}

async fn bring(desk: Desk, upload: Upload) -> Answer {
    let read = move || Ok(reading::read(&upload.bytes));
    let file = match desk.app.blocking(read).await? {
        Ok(file) => file,
        Err(refusal) => {
            let mut filled = Filled::new();
            filled.refuse("file", &refusal);
            return show_form(&desk, &filled);
        }
    };
    let id = desk
        .write(move |tx: &mut Tx| actions::bring(tx, &file))
        .await?;
    desk.go(&address(id))
}

async fn look(desk: Desk, Taken(Path(id)): Taken<Path<ImportId>>) -> Answer {
    show(&desk, id, &Filled::new()).await
}

async fn show(desk: &Desk, id: ImportId, filled: &Filled) -> Answer {
    let (staged, all, today) = desk
        .read(move |tx: &mut ReadTx| actions::look(tx, id))
        .await?;
    let lines = compare(&staged.rows, &all, today);
    let page = pages::look(&desk.view, &staged, &lines, filled);
    desk.form_page("referrals-import-look", filled, &page)
}

async fn keep(desk: Desk, Taken(Path(id)): Taken<Path<ImportId>>, mut filled: Filled) -> Answer {
    let set = filled.value("set").to_owned();
    let alike = if filled.value("alike") == "yes" {
        Alike::Too
    } else {
        Alike::Not
    };
    let work = move |tx: &mut Tx| actions::apply(tx, id, &set, alike);
    match desk.write(work).await {
        Ok(()) => desk.go(&address(id)),
        Err(problem) => {
            filled.refuse_problem("set", problem)?;
            show(&desk, id, &filled).await
        }
    }
}

async fn put_away(desk: Desk, Taken(Path(id)): Taken<Path<ImportId>>) -> Answer {
    desk.write(move |tx: &mut Tx| actions::put_away(tx, id))
        .await?;
    desk.go("/referrals/import")
}

async fn refused(desk: Desk, Taken(Path(id)): Taken<Path<ImportId>>) -> Answer {
    let (staged, all, today) = desk
        .read(move |tx: &mut ReadTx| actions::look(tx, id))
        .await?;
    let lines = compare(&staged.rows, &all, today);
    let rows = lines
        .iter()
        .filter_map(|it| Some((it.row, why(&desk.view, it)?)));
    let file = own::refused(&rows.collect::<Vec<_>>());
    Ok(download("refused.csv", file))
}

/// Why a row is not taken, in words.
fn why(view: &View, line: &Line) -> Option<String> {
    let Outcome::Refused(faults) = &line.outcome else {
        return None;
    };
    let words = faults.iter().map(|(_, it)| words(view, it));
    Some(words.collect::<Vec<_>>().join(" "))
}

/// A refusal in words.
pub(super) fn words(view: &View, it: &Refusal) -> String {
    let refusal = crate::problem::Refusal {
        message: it.message(),
        values: it.values(),
    };
    sentence(view.text, &refusal)
}
