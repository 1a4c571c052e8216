//! The addresses at which the wall is set up.

use super::model::{LAST_MAX, Settings, notice};
use super::{actions, pages, store};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Routes};
use crate::{offices, words};
use std::collections::BTreeMap;
use translations::Language;

const MANAGE: Access = Access::Needs(Permission::ManageWindows);

/// The addresses of this folder.
pub(in crate::display) fn routes() -> Routes {
    Routes::new()
        .get("/display/settings", MANAGE, page)
        .post("/display/settings", MANAGE, save)
}

async fn page(desk: Desk) -> Answer {
    let (settings, languages) = read(&desk).await?;
    let filled = pages::filled(&settings, &languages);
    desk.page(
        "wall-settings",
        &pages::settings(&desk.view, &languages, &filled),
    )
}

async fn save(desk: Desk, mut filled: Filled) -> Answer {
    let (_, languages) = read(&desk).await?;
    let mut notices = BTreeMap::new();
    for language in &languages {
        let field = pages::notice_field(*language);
        match notice(filled.value(&field)) {
            Ok(Some(words)) => drop(notices.insert(*language, words)),
            Ok(None) => {}
            Err(refusal) => filled.refuse(&field, &refusal),
        }
    }
    let is_on = |name: &str| filled.value(name) == "yes";
    let last: usize = filled.value("last").parse().unwrap_or(LAST_MAX);
    let settings = Settings {
        notices,
        last_max: last.min(LAST_MAX),
        shows_waits: is_on("waits"),
        chimes: is_on("chimes"),
        speaks: is_on("speaks"),
    };
    if filled.refusals().is_empty() {
        let work = move |tx: &mut Tx| actions::save(tx, &settings);
        match desk.write(work).await {
            Ok(()) => return desk.go_saved("/display/settings"),
            Err(problem) => filled.refuse_problem("last", problem)?,
        }
    }
    desk.page_to_correct(
        "wall-settings",
        &pages::settings(&desk.view, &languages, &filled),
    )
}

/// The settings, and the languages that take turns on the wall.
async fn read(desk: &Desk) -> Result<(Settings, Vec<Language>), Problem> {
    let read = |tx: &mut ReadTx| {
        tx.require(Permission::ManageWindows)?;
        let office = offices::settings(tx)?;
        Ok((store::settings(tx)?, words::offered(tx, &office)?))
    };
    desk.read(read).await
}
