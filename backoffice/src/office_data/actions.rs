//! What can be done with versions of data.

use super::event::DataEvent;
use super::model::{Refusal, approves, can_be_withdrawn, first_day, is_seen, note, text};
use super::standing::words;
use crate::access::{self, Permission, StaffId};
use crate::db::{DbError, DbResult, ReadTx, Tx};
use crate::offices;
use crate::problem::Problem;
use crate::versions::{self, Checked, DataKind, Fault, Proposed, State, TOPIC, Version, hash};
use chrono::NaiveDate;

/// A text that was typed or brought, and what is wrong with it.
pub(super) enum Brought {
    /// It is kept under this number.
    Kept(u32),
    /// It is not: line by line.
    Faulty(Vec<Fault>),
}

/// A draft that is changed, and what stood on the page on which somebody began to.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub(super) number: u32,
    pub(super) seen: String,
}

/// Keeps a text as a new draft, or as what a draft says now, unless somebody else has written on it meanwhile.
pub(super) fn bring(
    tx: &mut Tx,
    kind: DataKind,
    bytes: &[u8],
    typed_note: &str,
    draft: Option<&Draft>,
) -> Result<Brought, Problem> {
    tx.require(Permission::LoadOfficeData)?;
    let words = text(bytes)?;
    let note = note(typed_note)?;
    let before = match draft {
        Some(draft) => Some(find(tx, kind, draft.number)?),
        None => None,
    };
    if let (Some(before), Some(draft)) = (&before, draft) {
        if before.state != State::Draft {
            return Err(Refusal::Changed.into());
        }
        is_seen(&before.words, &draft.seen).map_err(|_| Refusal::DraftChanged)?;
    }
    if let Err(faults) = (kind.check)(tx, &words)? {
        tx.needs_no_event();
        return Ok(Brought::Faulty(faults));
    }
    let number = match &before {
        Some(before) => before.number,
        None => versions::next_number(tx, kind.word)?,
    };
    let version = Version {
        kind: kind.word.to_owned(),
        number,
        words,
        note,
        made_at: tx.now(),
        made_by: tx.actor().id(),
        state: State::Draft,
    };
    match before {
        None => added(versions::add(tx, &version))?,
        Some(before) => {
            if !versions::set_words(tx, &version, &hash(&before.words))? {
                return Err(Refusal::DraftChanged.into());
            }
        }
    }
    record(
        tx,
        &DataEvent::of("office-data-event-kept", kind.word, number),
    )?;
    Ok(Brought::Kept(number))
}

/// Makes a draft that says again what an earlier version said.
pub(super) fn take_up(
    tx: &mut Tx,
    kind: DataKind,
    (number, seen): (u32, &str),
    note: &str,
) -> Result<u32, Problem> {
    tx.require(Permission::ProposeOfficeData)?;
    let all = versions::all(tx, kind.word)?;
    let earlier = words(kind, &all, number)?;
    is_seen(&earlier, seen)?;
    match bring(tx, kind, earlier.as_bytes(), note, None)? {
        Brought::Kept(number) => Ok(number),
        Brought::Faulty(faults) => Err(Refusal::Faulty {
            count: faults.len(),
        }
        .into()),
    }
}

/// Nobody writes on it any more; it waits for approval.
pub(super) fn propose(
    tx: &mut Tx,
    kind: DataKind,
    (number, seen): (u32, &str),
) -> Result<(), Problem> {
    tx.require(Permission::ProposeOfficeData)?;
    let version = find(tx, kind, number)?;
    is_seen(&version.words, seen)?;
    checked(tx, kind, &version)?;
    let state = State::Proposed(Proposed {
        by: tx.actor().id(),
        at: tx.now(),
    });
    moves(
        tx,
        kind,
        &version,
        State::Draft.word(),
        &state,
        "office-data-event-proposed",
    )
}

/// It counts from a day on. Whoever proposed it does not approve it, unless nobody else may.
pub(super) fn approve(
    tx: &mut Tx,
    kind: DataKind,
    (number, seen): (u32, &str),
    chosen: &str,
    today: NaiveDate,
) -> Result<(), Problem> {
    tx.require(Permission::ApproveOfficeData)?;
    let version = find(tx, kind, number)?;
    is_seen(&version.words, seen)?;
    let State::Proposed(proposed) = version.state else {
        return Err(Refusal::Changed.into());
    };
    let others_may = others_may_approve(tx)?;
    let was_alone = approves(proposed.by, tx.actor().id(), others_may)?;
    let checked = checked(tx, kind, &version)?;
    let valid_from = first_day(kind.span, checked, chosen, today)?;
    let approved = versions::Approved {
        by: tx.actor().id(),
        at: tx.now(),
        valid_from,
        was_alone,
    };
    let state = State::Approved(proposed, approved);
    if !versions::set_state(tx, &version, version.state.word(), &state)? {
        return Err(Refusal::Changed.into());
    }
    let event = DataEvent::of("office-data-event-approved", kind.word, number);
    record(
        tx,
        &event
            .with("day", valid_from.to_string())
            .with("alone", was_alone),
    )
}

/// It will never count.
pub(super) fn withdraw(
    tx: &mut Tx,
    kind: DataKind,
    (number, seen): (u32, &str),
    today: NaiveDate,
) -> Result<(), Problem> {
    let version = find(tx, kind, number)?;
    tx.require(Permission::LoadOfficeData)?;
    is_seen(&version.words, seen)?;
    let needed = match version.state {
        State::Draft => Permission::LoadOfficeData,
        State::Proposed(_) | State::Withdrawn => Permission::ProposeOfficeData,
        State::Approved(..) => Permission::ApproveOfficeData,
    };
    if !tx.actor().may(needed) {
        return Err(Refusal::BeyondDraft.into());
    }
    can_be_withdrawn(&version.state, today)?;
    let before = version.state.word();
    moves(
        tx,
        kind,
        &version,
        before,
        &State::Withdrawn,
        "office-data-event-withdrawn",
    )
}

/// Somebody else may have taken the number in the same moment: what was typed stays, and the next try takes another.
fn added(done: DbResult<()>) -> Result<(), Problem> {
    match done {
        Err(DbError::Unique { .. }) => Err(Refusal::Changed.into()),
        done => Ok(done?),
    }
}

fn find(tx: &mut ReadTx, kind: DataKind, number: u32) -> Result<Version, Problem> {
    versions::find(tx, kind.word, number)?.ok_or(Problem::NotFound)
}

/// A text may have been good for an earlier version of the program, or for another form.
fn checked(tx: &mut ReadTx, kind: DataKind, version: &Version) -> Result<Checked, Problem> {
    (kind.check)(tx, &version.words)?.map_err(|faults| {
        Refusal::Faulty {
            count: faults.len(),
        }
        .into()
    })
}

fn moves(
    tx: &mut Tx,
    kind: DataKind,
    version: &Version,
    before: &str,
    state: &State,
    event: &'static str,
) -> Result<(), Problem> {
    if !versions::set_state(tx, version, before, state)? {
        return Err(Refusal::Changed.into());
    }
    record(tx, &DataEvent::of(event, kind.word, version.number))
}

pub(super) fn record(tx: &mut Tx, event: &DataEvent) -> Result<(), Problem> {
    tx.record(event)?;
    tx.announce(TOPIC);
    Ok(())
}

/// Whether somebody else who works here may approve versions.
pub(super) fn others_may_approve(tx: &mut ReadTx) -> Result<bool, Problem> {
    let own = actor(tx);
    let today = offices::today(tx)?;
    let mut staff = access::here(tx, today)?.into_iter();
    Ok(staff.any(|it| it.role.may(Permission::ApproveOfficeData) && Some(it.id) != own))
}

pub(super) fn actor(tx: &ReadTx) -> Option<StaffId> {
    tx.actor().id()
}
