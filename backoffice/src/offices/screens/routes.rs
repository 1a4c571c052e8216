//! The address at which the office says what its kiosks say.

use super::super::pages::Forms;
use super::super::routes::{facts, to_correct};
use super::super::store::settings;
use super::model::{Refusal, Screens, WhenFull, idle, moment, path, wait, words};
use super::pages::VERSION;
use super::{pages, save};
use crate::db::{ReadTx, Tx};
use crate::problem::{Problem, Refuses};
use crate::web::{Answer, Desk, Filled};
use chrono_tz::Tz;
use std::collections::BTreeMap;
use translations::Language;

/// Where the form goes.
pub(in crate::offices) const SCREENS_PATH: &str = "/office/screens";

pub(in crate::offices) async fn save_screens(desk: Desk, mut filled: Filled) -> Answer {
    let seen = filled.value(VERSION).to_owned();
    let done = match read(&mut filled, desk.app.zone()) {
        Some(screens) => {
            let keep = move |tx: &mut Tx| {
                nobody_was_quicker(tx, &seen)?;
                let screens = with_words_not_asked_for(tx, screens.clone())?;
                save(tx, &screens)
            };
            desk.write(keep).await
        }
        None => desk.read(move |tx| nobody_was_quicker(tx, &seen)).await,
    };
    match done {
        Ok(()) if filled.refusals().is_empty() => return desk.go_saved("/office"),
        Ok(()) => {}
        Err(problem) => filled.refuse_problem("opens_at", problem)?,
    }
    // What was typed comes back; the other facts stand as they are.
    let facts = facts(&desk).await?;
    let forms = Forms {
        screens: filled,
        ..Forms::of(&facts)
    };
    to_correct(&desk, &facts, &forms)
}

/// Refuses what was filled in on a page from before a colleague saved something else.
fn nobody_was_quicker(tx: &mut ReadTx, seen: &str) -> Result<(), Problem> {
    let zone = settings(tx)?.time_zone;
    if pages::filled(&super::screens(tx)?, zone).fingerprint() == seen {
        Ok(())
    } else {
        Err(Refusal::Changed.into())
    }
}

/// Words in languages that are not offered now, and so were not on the page, stay for the day they are offered again.
fn with_words_not_asked_for(tx: &mut ReadTx, mut typed: Screens) -> Result<Screens, Problem> {
    let (kept, offered) = (super::screens(tx)?.closed_words, settings(tx)?.languages);
    let not_asked_for = kept.into_iter().filter(|(it, _)| !offered.contains(it));
    typed.closed_words.extend(not_asked_for);
    Ok(typed)
}

/// What was typed; `None` when something has to be corrected.
fn read(filled: &mut Filled, zone: Tz) -> Option<Screens> {
    let opens_at = moment(filled.value("opens_at"), zone);
    let wait = wait(filled.value("wait_from"), filled.value("wait_to"));
    let idle = idle(filled.value("idle_seconds"));
    let path = path(filled.value("path"));
    let when_full = WhenFull::find(filled.value("when_full"));
    let mut closed_words = BTreeMap::new();
    for language in Language::all() {
        let field = pages::words_field(*language);
        let typed = words(filled.value(&field));
        if let Some(Some(words)) = taken(filled, &field, typed) {
            closed_words.insert(*language, words);
        }
    }
    let opens_at = taken(filled, "opens_at", opens_at);
    let wait = taken(filled, "wait_from", wait);
    let idle = taken(filled, "idle_seconds", idle);
    if !filled.refusals().is_empty() {
        return None;
    }
    Some(Screens {
        opens_at: opens_at?,
        closed_words,
        wait: wait?,
        // The moment it is kept.
        wait_said_at: None,
        idle_seconds: idle?,
        path,
        when_full,
    })
}

/// What was read; a refusal is said at its field.
fn taken<T, R: Refuses>(filled: &mut Filled, field: &str, read: Result<T, R>) -> Option<T> {
    read.map_err(|it| filled.refuse(field, &it)).ok()
}
