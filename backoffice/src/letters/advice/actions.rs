//! What can be done with advice: write it down, sign it, give it back with remarks, read it.

use super::model::{Note, State};
use super::{seal, store};
use crate::access::{Permission, StaffId, names};
use crate::db::{DbError, ReadTx, Tx};
use crate::letters::TOPIC;
use crate::letters::authority::{Forum, actor_may};
use crate::letters::event::LetterEvent;
use crate::letters::ids::AdviceId;
use crate::letters::refusal::Refusal;
use crate::letters::writing::{Advice, label};
use crate::offices;
use crate::people::parties;
use crate::policies;
use crate::problem::Problem;
use crate::vault::Vault;
use shared::ids::VisitId;
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// So many letters are taken.
pub(super) const LETTERS_MAX: usize = 12_000;

/// A note that is to be written. Its id comes with the form, so that a form sent twice writes one.
#[derive(Clone)]
pub(in crate::letters) struct New {
    pub(in crate::letters) id: AdviceId,
    pub(in crate::letters) visit: VisitId,
    pub(in crate::letters) forum: Forum,
    pub(in crate::letters) follows: Option<AdviceId>,
    pub(in crate::letters) words: Zeroizing<String>,
}

fn may_read(tx: &ReadTx) -> Result<(), Problem> {
    tx.require(Permission::WriteLetters)?;
    tx.require(Permission::SeeGeneral)
}

/// Writes advice down. Whoever may give it signs it with that; everybody else's waits for a signature.
pub(in crate::letters) fn write(tx: &mut Tx, vault: &Vault, new: &New) -> Result<(), Problem> {
    may_read(tx)?;
    label(tx, new.visit)?;
    if store::find(tx, new.id)?.is_some_and(|it| it.visit == new.visit) {
        tx.needs_no_event();
        return Ok(());
    }
    let words = new.words.trim();
    if words.is_empty() {
        let field = "note".to_owned();
        return Err(Refusal::Empty { field }.into());
    }
    if LETTERS_MAX < words.chars().count() {
        let (max, field) = (LETTERS_MAX, "note");
        return Err(Refusal::TooLong { max, field }.into());
    }
    let by = tx.actor().id();
    let may = tx.actor().may(Permission::SignLetters);
    let state = match actor_may(tx, new.visit, new.forum)? {
        Ok(ground) if may => State::Waiting.sign(by, tx.now(), ground)?,
        _ => State::Waiting,
    };
    if let Some(before) = new.follows {
        replace(tx, new.visit, before)?;
    }
    let note = Note {
        id: new.id,
        visit: new.visit,
        forum: new.forum,
        follows: new.follows,
        state,
        written_at: tx.now(),
        written_by: by,
    };
    let sealed = seal::seal(vault, (note.visit, note.id), "note", words)?;
    match store::add(tx, &note, &sealed) {
        Err(DbError::Unique { .. }) => return Err(Problem::Busy),
        done => done?,
    }
    let event = LetterEvent::of("letters-event-advice-written", note.visit);
    tx.record(&event.with("state", note.state.word()))?;
    tx.announce(TOPIC);
    Ok(())
}

fn replace(tx: &mut Tx, visit: VisitId, id: AdviceId) -> Result<(), Problem> {
    let before = one(tx, visit, id)?;
    let was = before.state.clone();
    let after = Note {
        state: was.clone().replace()?,
        ..before
    };
    settle(tx, &after, &was, None)
}

fn settle(tx: &mut Tx, it: &Note, was: &State, remarks: Option<&[u8]>) -> Result<(), Problem> {
    if store::settle(tx, it, was, remarks)? {
        Ok(())
    } else {
        Err(Refusal::IsSettled.into())
    }
}

/// One note of a visit that whoever looks sees.
fn one(tx: &mut ReadTx, visit: VisitId, id: AdviceId) -> Result<Note, Problem> {
    label(tx, visit)?;
    let found = store::find(tx, id)?.filter(|it| it.visit == visit);
    found.ok_or(Problem::NotFound)
}

/// What the page of a visit's advice says.
pub(in crate::letters) struct OfVisit {
    pub(super) label: String,
    pub(in crate::letters) notes: Vec<Note>,
    pub(super) names: BTreeMap<StaffId, String>,
}

/// The notes of a visit, without their words.
pub(in crate::letters) fn of_visit(tx: &mut ReadTx, visit: VisitId) -> Result<OfVisit, Problem> {
    tx.require(Permission::WriteLetters)?;
    Ok(OfVisit {
        label: label(tx, visit)?,
        notes: store::of_visit(tx, visit)?,
        names: names(tx)?,
    })
}

/// The notes that wait for a signature, each with the number of its visit; those of visits that whoever looks does not see
/// are not there.
pub(in crate::letters) fn queue(tx: &mut ReadTx) -> Result<Vec<(String, Note)>, Problem> {
    tx.require(Permission::SignLetters)?;
    let unseen = parties::unseen(tx)?;
    let mut all = Vec::new();
    for it in store::waiting(tx)? {
        if !unseen.contains(&it.visit) {
            all.push((label(tx, it.visit)?, it));
        }
    }
    Ok(all)
}

/// How many those are.
pub(in crate::letters) fn queue_count(tx: &mut ReadTx) -> Result<usize, Problem> {
    Ok(queue(tx)?.len())
}

/// A note with its words and the remarks on it.
pub(in crate::letters) struct Read {
    pub(super) label: String,
    pub(in crate::letters) note: Note,
    pub(in crate::letters) words: Zeroizing<String>,
    pub(in crate::letters) remarks: Option<Zeroizing<String>>,
    /// Whether whoever reads may sign it.
    pub(super) may_sign: Result<(), Refusal>,
    pub(super) names: BTreeMap<StaffId, String>,
}

/// Opens a note. That somebody reads it is recorded before.
pub(in crate::letters) fn read(
    tx: &mut Tx,
    vault: &Vault,
    visit: VisitId,
    id: AdviceId,
) -> Result<Read, Problem> {
    may_read(tx)?;
    let note = one(tx, visit, id)?;
    let (sealed, remarks) = store::words(tx, id)?.ok_or(Problem::NotFound)?;
    tx.record(&LetterEvent::of("letters-event-advice-read", visit))?;
    let open = |field: &str, sealed: &[u8]| seal::open(vault, (visit, id), field, sealed);
    Ok(Read {
        label: label(tx, visit)?,
        words: open("note", &sealed)?,
        remarks: remarks.map(|it| open("remarks", &it)).transpose()?,
        may_sign: if tx.actor().may(Permission::SignLetters) {
            actor_may(tx, note.visit, note.forum)?.map(drop)
        } else {
            Err(Refusal::MayNotAdvise {
                lacking: "letters-advise-role",
            })
        },
        names: names(tx)?,
        note,
    })
}

/// Signs a note: whoever does so answers for the advice, and may give it.
pub(in crate::letters) fn sign(tx: &mut Tx, visit: VisitId, id: AdviceId) -> Result<(), Problem> {
    tx.require(Permission::SignLetters)?;
    policies::unless_late(tx)?;
    let before = one(tx, visit, id)?;
    let was = before.state.clone();
    let (by, at) = (tx.actor().id(), tx.now());
    let ground = actor_may(tx, before.visit, before.forum)??;
    let after = Note {
        state: was.clone().sign(by, at, ground)?,
        ..before
    };
    settle(tx, &after, &was, None)?;
    record(tx, "letters-event-advice-signed", visit)
}

/// Gives a note back to be written anew.
pub(in crate::letters) fn give_back(
    tx: &mut Tx,
    vault: &Vault,
    (visit, id): (VisitId, AdviceId),
    remarks: &str,
) -> Result<(), Problem> {
    tx.require(Permission::SignLetters)?;
    policies::unless_late(tx)?;
    let before = one(tx, visit, id)?;
    let was = before.state.clone();
    let (by, at) = (tx.actor().id(), tx.now());
    actor_may(tx, before.visit, before.forum)??;
    if LETTERS_MAX < remarks.chars().count() {
        let (max, field) = (LETTERS_MAX, "remarks");
        return Err(Refusal::TooLong { max, field }.into());
    }
    let after = Note {
        state: was.clone().give_back(by, at, remarks)?,
        ..before
    };
    let sealed = seal::seal(vault, (visit, id), "remarks", remarks.trim())?;
    settle(tx, &after, &was, Some(&sealed))?;
    record(tx, "letters-event-advice-returned", visit)
}

fn record(tx: &mut Tx, what: &'static str, visit: VisitId) -> Result<(), Problem> {
    tx.record(&LetterEvent::of(what, visit))?;
    tx.announce(TOPIC);
    Ok(())
}

/// Stops here unless this note of the visit is signed.
pub(in crate::letters) fn signed(
    tx: &mut ReadTx,
    visit: VisitId,
    id: Option<AdviceId>,
) -> Result<Note, Problem> {
    let note = one(tx, visit, id.ok_or(Refusal::AdviceNotSigned)?)?;
    match note.state {
        State::Signed { .. } => Ok(note),
        _ => Err(Refusal::AdviceNotSigned.into()),
    }
}

/// The signed notes of a visit, the newest first.
pub(in crate::letters) fn all_signed(
    tx: &mut ReadTx,
    visit: VisitId,
) -> Result<Vec<AdviceId>, Problem> {
    let all = store::of_visit(tx, visit)?.into_iter();
    let is_signed = |it: &Note| matches!(it.state, State::Signed { .. });
    Ok(all.filter(is_signed).map(|it| it.id).collect())
}

/// Signed advice for a letter. The letter notes that it is read.
pub(in crate::letters) fn read_signed(
    tx: &mut ReadTx,
    vault: &Vault,
    visit: VisitId,
    id: AdviceId,
) -> Result<Advice, Problem> {
    let note = signed(tx, visit, Some(id))?;
    let State::Signed { by, at, .. } = note.state else {
        return Err(Refusal::AdviceNotSigned.into());
    };
    let zone = offices::settings(tx)?.time_zone;
    let (sealed, _) = store::words(tx, id)?.ok_or(Problem::NotFound)?;
    let known = names(tx)?;
    Ok(Advice {
        words: seal::open(vault, (visit, id), "note", &sealed)?,
        signed_by: by
            .and_then(|it| known.get(&it).cloned())
            .unwrap_or_default(),
        signed_on: at.with_timezone(&zone).date_naive(),
    })
}
