//! The addresses of the office's data.

mod writing;

use super::actions;
use super::kinds::{kind, kinds};
use super::model::letters;
use super::pages;
use super::standing::{self, Shown, standing, words};
use super::verify::{self, Compared};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::versions::{DataKind, Row};
use crate::web::{Access, Answer, Desk, Filled, Room, Routes, Taken};
use axum::extract::{Path, Query};
use axum::http::header;
use axum::response::IntoResponse;
use serde::Deserialize;

/// The room of the office's data.
pub const ROOM: Room = Room {
    path: "/office/data",
    label: "office-data-title",
    needs: Permission::LoadOfficeData,
    key: "f",
    icon: "M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h7",
};

const LOAD: Access = Access::Needs(Permission::LoadOfficeData);
const PROPOSE: Access = Access::Needs(Permission::ProposeOfficeData);

/// The addresses of this folder.
pub fn routes() -> Routes {
    Routes::new()
        .get("/office/data", LOAD, list)
        .get("/office/data/{data}", LOAD, one)
        .get("/office/data/{data}/new", LOAD, writing::new)
        .post("/office/data/{data}/new", LOAD, writing::add)
        .get("/office/data/{data}/diff", LOAD, diff)
        .get("/office/data/{data}/{edition}", LOAD, version)
        .get("/office/data/{data}/{edition}/edit", LOAD, writing::edit)
        .post("/office/data/{data}/{edition}/edit", LOAD, writing::change)
        .get("/office/data/{data}/{edition}/file", LOAD, file)
        .post("/office/data/{data}/{edition}/propose", PROPOSE, propose)
        .post(
            "/office/data/{data}/{edition}/approve",
            Access::Needs(Permission::ApproveOfficeData),
            approve,
        )
        .post("/office/data/{data}/{edition}/withdraw", LOAD, withdraw)
        .post("/office/data/{data}/{edition}/take-up", PROPOSE, take_up)
        .post(
            "/office/data/{data}/{edition}/verify",
            Access::Needs(Permission::VerifyOfficeData),
            verify,
        )
}

/// The field in which a form names the text that somebody saw.
pub(super) const SEEN: &str = "seen";

/// What begins the field of a row.
const ROW: &str = "row-";

/// The field of a row.
pub(super) fn row_field(row: &Row) -> String {
    format!("{ROW}{}", letters(&row.sha256))
}

/// The address of a version.
pub(super) fn address(kind: DataKind, number: u32) -> String {
    format!("/office/data/{}/{number}", kind.word)
}

async fn list(desk: Desk) -> Answer {
    let today = desk.app.today();
    let all: Vec<DataKind> = kinds(&desk.app).collect();
    let standings = move |tx: &mut ReadTx| {
        let all = all.iter().map(|it| standing(tx, *it, today));
        all.collect::<Result<Vec<_>, Problem>>()
    };
    let standings = desk.read(standings).await?;
    desk.page("office-data-title", &pages::list(&desk.view, &standings))
}

async fn one(desk: Desk, Taken(Path(word)): Taken<Path<String>>) -> Answer {
    let (kind, today) = (kind(&desk.app, &word)?, desk.app.today());
    let act = move |tx: &mut ReadTx| {
        let names = crate::access::names(tx)?;
        Ok((standing(tx, kind, today)?, names))
    };
    let (standing, names) = desk.read(act).await?;
    desk.page(kind.label, &pages::one(&desk.view, &standing, &names))
}

#[derive(Deserialize)]
struct Two {
    from: Option<u32>,
    to: Option<u32>,
}

async fn diff(
    desk: Desk,
    Taken(Path(word)): Taken<Path<String>>,
    Taken(Query(two)): Taken<Query<Two>>,
) -> Answer {
    let (kind, today) = (kind(&desk.app, &word)?, desk.app.today());
    let act = move |tx: &mut ReadTx| {
        let standing = standing(tx, kind, today)?;
        let newest = standing.versions.first().map_or(0, |it| it.number);
        let (from, to) = (
            two.from.unwrap_or(standing.number),
            two.to.unwrap_or(newest),
        );
        let before = words(kind, &standing.versions, from)?;
        let after = words(kind, &standing.versions, to)?;
        Ok((standing, (from, before), (to, after)))
    };
    let (standing, from, to) = desk.read(act).await?;
    let page = pages::compare(&desk.view, &standing, &from, &to);
    desk.page("office-data-compare", &page)
}

async fn version(desk: Desk, Taken(Path((word, number))): Taken<Path<(String, u32)>>) -> Answer {
    show(&desk, &word, number, &Filled::new()).await
}

async fn show(desk: &Desk, word: &str, number: u32, filled: &Filled) -> Answer {
    let shown = shown(desk, word, number).await?;
    let today = desk.app.today();
    let page = pages::version(&desk.view, &shown, filled, today);
    desk.form_page(shown.standing.kind.label, filled, &page)
}

async fn shown(desk: &Desk, word: &str, number: u32) -> Result<Shown, Problem> {
    let (kind, today) = (kind(&desk.app, word)?, desk.app.today());
    desk.read(move |tx: &mut ReadTx| standing::show(tx, kind, number, today))
        .await
}

async fn file(desk: Desk, Taken(Path((word, number))): Taken<Path<(String, u32)>>) -> Answer {
    let shown = shown(&desk, &word, number).await?;
    let name = format!(
        "attachment; filename=\"{}-{number}.toml\"",
        shown.standing.kind.word
    );
    let headers = [
        (
            header::CONTENT_TYPE,
            "application/toml; charset=utf-8".to_owned(),
        ),
        (header::CONTENT_DISPOSITION, name),
    ];
    Ok((headers, shown.words).into_response())
}

async fn propose(
    desk: Desk,
    Taken(Path((word, number))): Taken<Path<(String, u32)>>,
    filled: Filled,
) -> Answer {
    let kind = kind(&desk.app, &word)?;
    let seen = filled.value(SEEN).to_owned();
    let act = move |tx: &mut Tx| actions::propose(tx, kind, (number, &seen));
    let done = desk.write(act).await;
    after(desk, kind, number, filled, "state", done).await
}

async fn approve(
    desk: Desk,
    Taken(Path((word, number))): Taken<Path<(String, u32)>>,
    filled: Filled,
) -> Answer {
    let (kind, today) = (kind(&desk.app, &word)?, desk.app.today());
    let [seen, chosen] = [SEEN, "valid_from"].map(|it| filled.value(it).to_owned());
    let act = move |tx: &mut Tx| actions::approve(tx, kind, (number, &seen), &chosen, today);
    let done = desk.write(act).await;
    after(desk, kind, number, filled, "valid_from", done).await
}

async fn withdraw(
    desk: Desk,
    Taken(Path((word, number))): Taken<Path<(String, u32)>>,
    filled: Filled,
) -> Answer {
    let (kind, today) = (kind(&desk.app, &word)?, desk.app.today());
    let seen = filled.value(SEEN).to_owned();
    let act = move |tx: &mut Tx| actions::withdraw(tx, kind, (number, &seen), today);
    let done = desk.write(act).await;
    after(desk, kind, number, filled, "state", done).await
}

async fn verify(
    desk: Desk,
    Taken(Path((word, number))): Taken<Path<(String, u32)>>,
    filled: Filled,
) -> Answer {
    let (kind, today) = (kind(&desk.app, &word)?, desk.app.today());
    let [seen, on, with] = [SEEN, "on", "compared_with"].map(|it| filled.value(it).to_owned());
    let ticked = filled.names().filter(|it| filled.value(it) == "yes");
    let rows = ticked.filter_map(|it| it.strip_prefix(ROW).map(str::to_owned));
    let rows = (filled.value("what") == "rows").then(|| rows.collect());
    let compared = Compared { rows, on, with };
    let act = move |tx: &mut Tx| verify::verify(tx, kind, (number, &seen), &compared, today);
    let done = desk.write(act).await;
    after(desk, kind, number, filled, "compared_with", done).await
}

/// A draft that says again what this version said.
async fn take_up(
    desk: Desk,
    Taken(Path((word, number))): Taken<Path<(String, u32)>>,
    filled: Filled,
) -> Answer {
    let kind = kind(&desk.app, &word)?;
    let values = [("number", number.into())];
    let note = desk.view.text.with("office-data-as-before", &values);
    let seen = filled.value(SEEN).to_owned();
    let act = move |tx: &mut Tx| actions::take_up(tx, kind, (number, &seen), &note);
    match desk.write(act).await {
        Ok(made) => desk.go_saved(&address(kind, made)),
        Err(problem) => after(desk, kind, number, filled, "state", Err(problem)).await,
    }
}

/// The page of the version again: as it is now, or with what was in the way.
async fn after(
    desk: Desk,
    kind: DataKind,
    number: u32,
    mut filled: Filled,
    field: &str,
    done: Result<(), Problem>,
) -> Answer {
    match done {
        Ok(()) => desk.go_saved(&address(kind, number)),
        Err(problem) => {
            filled.refuse_problem(field, problem)?;
            show(&desk, kind.word, number, &filled).await
        }
    }
}
