//! Finding people and looking through them: what was looked for is noted without the words that were typed.

use super::directory::{Found, Looked, named, search};
use super::model::{PeopleEvent, PersonId};
use super::store;
use crate::access::Permission;
use crate::app::App;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::vault::Vault;
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use uuid::Uuid;

/// So many stand on one page.
pub(super) const LISTED: usize = 50;

/// Longer ones are no names, in characters.
const WORDS_MAX: usize = 300;

/// Looks for somebody. That somebody looked for a person whom they do not see is noted; they learn nothing of it.
pub fn find(tx: &mut Tx, vault: &Vault, words: &str) -> Result<Vec<Found>, Problem> {
    tx.require(Permission::SeePeople)?;
    let words: String = words.chars().take(WORDS_MAX).collect();
    if words.trim().is_empty() {
        return Ok(Vec::new());
    }
    let looked = search(tx, vault, &words, LISTED)?;
    note(tx, &looked)?;
    Ok(looked.found)
}

/// Looking at the list again within this time is the same look.
const LOOK: TimeDelta = TimeDelta::minutes(15);

/// When somebody looked at the list, by person.
#[derive(Default)]
struct Looks(Mutex<HashMap<Uuid, DateTime<Utc>>>);

/// Notes that somebody looks through the newest on record, once in a while.
pub(super) fn note_list(tx: &mut Tx, app: &App) -> Result<(), Problem> {
    tx.needs_no_event();
    let Some(staff) = tx.actor().id() else {
        return Ok(());
    };
    let (now, looks) = (tx.now(), app.kept::<Looks>());
    let mut looks = looks.0.lock().unwrap_or_else(PoisonError::into_inner);
    if looks.get(&staff).is_some_and(|it| now - *it < LOOK) {
        return Ok(());
    }
    let nobody = PersonId(Uuid::nil());
    tx.record(&PeopleEvent::of("people-event-list-read", nobody))?;
    looks.insert(staff, now);
    Ok(())
}

/// Notes a look, and each person whom it would have shown to somebody else.
pub(super) fn note(tx: &mut Tx, looked: &Looked) -> Result<(), Problem> {
    let nobody = PersonId(Uuid::nil());
    let found = serde_json::json!({ "count": looked.found.len() });
    tx.record(&PeopleEvent::of("people-event-searched", nobody).with(found))?;
    for person in &looked.hidden {
        tx.record(&PeopleEvent::of("people-event-hidden-searched", *person))?;
    }
    Ok(())
}

/// The newest people before one, whom whoever acts may see.
pub(super) fn newest(
    tx: &mut ReadTx,
    vault: &Vault,
    before: Option<PersonId>,
) -> Result<(Vec<Found>, Option<PersonId>), Problem> {
    tx.require(Permission::SeePeople)?;
    let (mut before, mut shown) = (before, Vec::new());
    loop {
        let ids = store::newest(tx, before, LISTED)?;
        let mut found = named(tx, vault, &ids)?;
        shown.extend(ids.iter().filter_map(|it| found.remove(it)));
        // As many as a page has, and one more if there is one: its length tells nothing of those who are hidden.
        if ids.len() < LISTED || LISTED < shown.len() {
            break;
        }
        before = ids.last().copied();
    }
    let is_more = LISTED < shown.len();
    shown.truncate(LISTED);
    let next = shown.last().map(|it| it.id).filter(|_| is_more);
    Ok((shown, next))
}
