//! The addresses of the office's own page.

use super::model::{PublicAddress, Refusal, Settings, door, in_order, time_zone};
use super::pages::{Facts, Forms};
use super::screens::{SCREENS_PATH, save_screens};
use super::{OfficeLine, pages, screens, store};
use crate::access::Permission;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::web::{Access, Answer, Desk, Filled, Room, Routes};
use translations::Language;

/// The room of the office itself.
pub const ROOM: Room = Room {
    path: "/office",
    label: "offices-title",
    needs: Permission::ManageOffice,
    key: "o",
    icon: "M4 21V8l8-5 8 5v13zM10 21v-6h4v6",
};

/// The addresses of this folder.
pub fn routes() -> Routes {
    Routes::new()
        .get("/office", Access::Needs(Permission::ManageOffice), office)
        .post("/office", Access::Needs(Permission::ManageOffice), save)
        .post(
            SCREENS_PATH,
            Access::Needs(Permission::ManageOffice),
            save_screens,
        )
        .post(
            "/office/door",
            Access::Needs(Permission::ManageWindows),
            set_door,
        )
}

async fn office(desk: Desk) -> Answer {
    let facts = facts(&desk).await?;
    let forms = Forms::of(&facts);
    desk.page("offices-title", &pages::office(&desk.view, &facts, &forms))
}

/// Everything the page shows.
pub(super) async fn facts(desk: &Desk) -> Result<Facts, Problem> {
    let read = |tx: &mut ReadTx| {
        Ok(Facts {
            now: tx.now(),
            settings: store::settings(tx)?,
            screens: screens::screens(tx)?,
        })
    };
    desk.read(read).await
}

async fn save(desk: Desk, filled: Filled) -> Answer {
    let typed = filled.clone();
    let saved = desk.write(move |tx| change(tx, typed.clone())).await;
    match saved {
        Ok(Ok(saved)) => {
            desk.app.set_zone(saved.time_zone);
            desk.go_saved("/office")
        }
        Ok(Err(filled)) => again(&desk, filled).await,
        Err(problem) => {
            let mut filled = filled;
            filled.refuse_problem("office_line", problem)?;
            again(&desk, filled).await
        }
    }
}

/// What was refused, or what the moment said no to, comes back as it was typed, with the facts as they are.
async fn again(desk: &Desk, filled: Filled) -> Answer {
    let facts = facts(desk).await?;
    let forms = Forms {
        office: filled,
        ..Forms::of(&facts)
    };
    to_correct(desk, &facts, &forms)
}

/// The page again with what was typed and what has to be corrected.
pub(super) fn to_correct(desk: &Desk, facts: &Facts, forms: &Forms) -> Answer {
    desk.page_to_correct("offices-title", &pages::office(&desk.view, facts, forms))
}

/// Reads the facts and keeps them as they were typed, in one transaction: what a colleague has saved since the form was
/// opened is not undone by it. What has to be corrected comes back with the facts as they are.
fn change(tx: &mut Tx, mut filled: Filled) -> Result<Result<Settings, Filled>, Problem> {
    let settings = store::settings(tx)?;
    if filled.value(pages::VERSION) != pages::filled(&settings).fingerprint() {
        filled.refuse("office_line", &Refusal::Changed);
    }
    let Some(typed) = read(&mut filled, settings) else {
        return Ok(Err(filled));
    };
    super::save(tx, &typed)?;
    Ok(Ok(typed))
}

async fn set_door(desk: Desk, filled: Filled) -> Answer {
    let door = door(filled.value("door")).ok_or(Problem::Malformed)?;
    desk.write(move |tx| super::set_door(tx, door)).await?;
    let back = filled.value("back");
    let known = ["/queue", "/queue/day"].into_iter().find(|it| *it == back);
    desk.go(known.unwrap_or("/office"))
}

/// The facts as they were typed; `None` when something has to be corrected.
fn read(filled: &mut Filled, mut settings: Settings) -> Option<Settings> {
    let line = OfficeLine::new(filled.value("office_line"));
    let zone = time_zone(filled.value("time_zone"));
    let place = |it: &Language| Some((filled.value(&pages::place_field(*it)).parse().ok()?, *it));
    let languages = in_order(Language::all().iter().filter_map(place).collect());
    match line {
        Ok(it) => settings.office_line = it,
        Err(refusal) => filled.refuse("office_line", &refusal),
    }
    match PublicAddress::new(filled.value("public_address")) {
        Ok(it) => settings.public_address = it,
        Err(refusal) => filled.refuse("public_address", &refusal),
    }
    match zone {
        Ok(it) => settings.time_zone = it,
        Err(refusal) => filled.refuse("time_zone", &refusal),
    }
    match languages {
        Ok(it) => settings.languages = it,
        Err(refusal) => filled.refuse("languages", &refusal),
    }
    let said = |name: &str, before: bool| match filled.value(name) {
        "yes" => true,
        "no" => false,
        _ => before,
    };
    settings.offers_unreviewed = said("unreviewed", settings.offers_unreviewed);
    settings.neutral_paper = said("neutral_paper", settings.neutral_paper);
    filled.refusals().is_empty().then_some(settings)
}
