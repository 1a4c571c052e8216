//! Notes with which interviews are handed over: sealed under the key of the visit.

use super::actions::found;
use crate::access::{Permission, StaffId};
use crate::db::{ReadTx, Tx};
use crate::interview::refusal::Refusal;
use crate::interview::seal::{self, Place};
use crate::interview::store;
use crate::problem::Problem;
use crate::vault::{State, Vault};
use chrono::{DateTime, Utc};
use shared::ids::VisitId;
use zeroize::Zeroizing;

/// So many letters are taken as a note.
const LETTERS_MAX: usize = 2000;

/// Keeps a note for whoever takes an interview over; an empty one is none.
pub(super) fn keep(
    tx: &mut Tx,
    vault: &Vault,
    visit: VisitId,
    to: StaffId,
    note: &str,
) -> Result<(), Problem> {
    let note = note.trim();
    if note.is_empty() {
        return Ok(());
    }
    if LETTERS_MAX < note.chars().count() {
        return Err(Refusal::TooLong { max: LETTERS_MAX }.into());
    }
    if vault.state() == State::Locked {
        return Err(Problem::Locked);
    }
    let id = tx.new_id();
    let sealed = seal::seal(vault, visit, Place::Note(id), &note)?;
    store::add_note(tx, visit, Some(to), (id, &sealed))?;
    Ok(())
}

/// A note with which an interview was handed over. It has no `Debug`: it is content.
pub(in crate::interview) struct Note {
    pub(super) at: DateTime<Utc>,
    pub(super) by: Option<StaffId>,
    pub(super) words: Zeroizing<String>,
}

/// The notes of a visit, for whoever reads the general part of it or has it in hand; that they read is recorded with the page.
pub(in crate::interview) fn notes_of(
    tx: &mut ReadTx,
    vault: &Vault,
    visit: VisitId,
) -> Result<Vec<Note>, Problem> {
    let own = found(tx, visit)?.hand.staff() == tx.actor().id();
    if !own && !tx.actor().may(Permission::SeeGeneral) {
        return Ok(Vec::new());
    }
    let mut notes = Vec::new();
    for it in store::notes(tx, visit)? {
        let words = seal::open(vault, visit, Place::Note(it.id), &it.bytes)?;
        notes.push(Note {
            at: it.at,
            by: it.by,
            words: Zeroizing::new(words),
        });
    }
    Ok(notes)
}
