//! What is behind `/intakes/paper`.

use super::form::{self, Extent, Wanted};
use super::pages;
use crate::access::Permission;
use crate::db::ReadTx;
use crate::office_data;
use crate::offices;
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Routes, Taken};
use axum::extract::Query;
use axum::http::header;
use axum::response::IntoResponse;
use serde::Deserialize;
use translations::Language;
use typesetting::Size;

/// Where a paper form is chosen.
pub const PATH: &str = "/intakes/paper";

/// The addresses of this folder.
pub fn routes() -> Routes {
    let needed = Access::Needs(Permission::SeeQueue);
    Routes::new()
        .get(PATH, needed, choose)
        .get("/intakes/paper/form.pdf", needed, pdf)
}

async fn choose(desk: Desk) -> Answer {
    let page = pages::choose(&desk.view, Language::all());
    desk.page("paper-form-title", &page)
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    language: String,
    #[serde(default)]
    extent: String,
    #[serde(default)]
    size: String,
}

async fn pdf(desk: Desk, Taken(Query(asked)): Taken<Query<Asked>>) -> Answer {
    let today = desk.app.today();
    let work = move |tx: &mut ReadTx| Ok((offices::settings(tx)?, office_data::form(tx, today)?));
    let (settings, asked_form) = desk.read(work).await?;
    let line = settings.office_line.filter(|_| !settings.neutral_paper);
    let wanted = Wanted {
        language: Language::find(&asked.language).unwrap_or(Language::english()),
        extent: Extent::find(&asked.extent).unwrap_or(Extent::WaitingRoom),
        size: match asked.size.as_str() {
            "large" => Size::LargePrint,
            _ => Size::Usual,
        },
        office: line.map(|it| it.as_str().to_owned()),
        today,
    };
    let made = desk.app.blocking(move || {
        let sheet = form::sheet(&asked_form, &wanted);
        typesetting::typeset(&sheet).map_err(Problem::defect)
    });
    let headers = [(header::CONTENT_TYPE, "application/pdf")];
    Ok((headers, made.await?.pdf).into_response())
}
