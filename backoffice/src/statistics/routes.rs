//! The addresses of the figures.

use super::actions::{self, Asked};
use super::pages::{self, OUTSIDE, Shown};
use super::span::{self, Typed};
use super::stations;
use super::tables::{self, Audience, Kind};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Room, Routes, Taken};
use axum::extract::Query;
use axum::http::{HeaderName, header};
use axum::response::IntoResponse;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The message with the name of the page.
const TITLE: &str = "statistics-title";

/// The room of the figures.
pub const ROOM: Room = Room {
    path: "/statistics",
    label: TITLE,
    needs: Permission::SeeStatistics,
    key: "t",
    icon: "M4 20h16M7 20v-6M12 20V6M17 20v-10",
};

const SEE: Access = Access::Needs(Permission::SeeStatistics);

/// The addresses of this folder.
pub fn routes() -> Routes {
    Routes::new()
        .get("/statistics", SEE, page)
        .get("/statistics/file", SEE, file)
        .and(stations::routes())
}

/// What stands in an address, by its name.
type Words = Taken<Query<BTreeMap<String, String>>>;

async fn page(desk: Desk, Taken(Query(words)): Words) -> Answer {
    let (mut filled, today) = (filled(&words), today(&desk));
    let audience = audience(&filled);
    let Some(asked) = read(&mut filled, today, &desk) else {
        return to_correct(&desk, &filled, today);
    };
    let asked = match audience {
        Audience::Inside => Ok(asked),
        Audience::Outside => asked.for_outside(),
    };
    let asked = match asked {
        Ok(asked) => asked,
        Err(refusal) => {
            filled.refuse("to", &refusal);
            return to_correct(&desk, &filled, today);
        }
    };
    let app = desk.app.clone();
    let look = move |tx: &mut ReadTx| actions::look(tx, &app.vault, asked);
    match desk.read(look).await {
        Ok(found) => {
            let shown = Shown {
                asked,
                found,
                audience,
            };
            desk.page(TITLE, &pages::statistics(&desk.view, &filled, &shown))
        }
        Err(problem) => {
            filled.refuse_problem("to", problem)?;
            to_correct(&desk, &filled, today)
        }
    }
}

/// The form again, with what was typed and what has to be corrected.
fn to_correct(desk: &Desk, filled: &Filled, today: NaiveDate) -> Answer {
    desk.page_to_correct(TITLE, &pages::to_correct(&desk.view, filled, today))
}

async fn file(desk: Desk, Taken(Query(words)): Words) -> Answer {
    let mut filled = filled(&words);
    let kind = Kind::find(filled.value("table")).ok_or(Problem::Malformed)?;
    let asked = read(&mut filled, today(&desk), &desk).ok_or(Problem::Malformed)?;
    let app = desk.app.clone();
    let export = move |tx: &mut Tx| actions::export(tx, &app.vault, kind, asked);
    let (table, erased_before) = desk.write(export).await?;
    let table = pages::by_name(&desk.view, table);
    let words = pages::file_words(&desk.view, &table, erased_before);
    let file = tables::write(&table, &words);
    Ok((file_headers(kind, asked), file).into_response())
}

/// What a browser must know of a file; its name says which days it tells of.
fn file_headers(kind: Kind, asked: Asked) -> [(HeaderName, String); 2] {
    let (word, days) = (kind.word(), actions::days_told(kind, asked).word());
    let name = format!("attachment; filename=\"statistics-{word}-{days}.csv\"");
    [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ]
}

fn today(desk: &Desk) -> NaiveDate {
    desk.app
        .db
        .now()
        .with_timezone(&desk.view.zone)
        .date_naive()
}

/// The address as a form that was filled in.
fn filled(words: &BTreeMap<String, String>) -> Filled {
    let start = Filled::new();
    words
        .iter()
        .fold(start, |filled, (name, value)| filled.with(name, value))
}

fn audience(filled: &Filled) -> Audience {
    if filled.value("for") == OUTSIDE {
        Audience::Outside
    } else {
        Audience::Inside
    }
}

/// What was asked; `None` when something has to be corrected.
fn read(filled: &mut Filled, today: NaiveDate, desk: &Desk) -> Option<Asked> {
    let typed = Typed {
        span: filled.value("span"),
        month: filled.value("month"),
        from: filled.value("from"),
        to: filled.value("to"),
    };
    let (days, ahead) = (
        span::read(typed, today),
        span::day_ahead(filled.value("day"), today),
    );
    if let Err((field, refusal)) = &days {
        filled.refuse(field, refusal);
    }
    if let Err(refusal) = &ahead {
        filled.refuse("day", refusal);
    }
    Some(Asked {
        span: days.ok()?,
        ahead: ahead.ok()?,
        today,
        zone: desk.view.zone,
    })
}
