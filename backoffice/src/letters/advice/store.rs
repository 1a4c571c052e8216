//! Every SQL statement on notes of advice.

use super::model::{Note, State};
use crate::access::StaffId;
use crate::db::{DbError, DbResult, ReadTx, Row, Tx};
use crate::letters::choices::Choice;
use crate::letters::ids::AdviceId;
use crate::letters::writing::word;
use chrono::{DateTime, Utc};
use shared::ids::VisitId;
use uuid::Uuid;

const COLUMNS: &str = "note_id, visit_id, forum, follows, state, written_at, written_by, settled_at, settled_by, ground";

/// Adds a note.
pub(super) fn add(tx: &mut Tx, it: &Note, sealed: &[u8]) -> DbResult<()> {
    let (at, by, ground) = settled(&it.state);
    tx.execute(
        "insert into advice_note (note_id, visit_id, forum, follows, state, written_at, written_by, note, settled_at, settled_by, ground)
         values (:id, :visit, :forum, :follows, :state, :written, :writer, :note, :at, :by, :ground)",
        &[
            ("id", it.id.0.into()),
            ("visit", it.visit.0.into()),
            ("forum", it.forum.word().into()),
            ("follows", it.follows.map(|it| it.0).into()),
            ("state", it.state.word().into()),
            ("written", it.written_at.into()),
            ("writer", it.written_by.into()),
            ("note", sealed.into()),
            ("at", at.into()),
            ("by", by.into()),
            ("ground", ground.into()),
        ],
    )?;
    Ok(())
}

fn settled(state: &State) -> (Option<DateTime<Utc>>, Option<StaffId>, Option<&str>) {
    match state {
        State::Signed { by, at, ground } => (Some(*at), *by, Some(ground.as_str())),
        State::Returned { by, at } => (Some(*at), *by, None),
        State::Waiting | State::Replaced => (None, None, None),
    }
}

/// Saves how far a note counts, if it stands as it was read; tells whether it did.
pub(super) fn settle(
    tx: &mut Tx,
    it: &Note,
    was: &State,
    remarks: Option<&[u8]>,
) -> DbResult<bool> {
    let (at, by, ground) = settled(&it.state);
    let saved = tx.execute(
        "update advice_note set state = :state, settled_at = coalesce(:at, settled_at), settled_by = coalesce(:by, settled_by),
             ground = coalesce(:ground, ground), remarks = coalesce(:remarks, remarks)
         where note_id = :id and state = :was",
        &[
            ("state", it.state.word().into()),
            ("at", at.into()),
            ("by", by.into()),
            ("ground", ground.into()),
            ("remarks", remarks.map(<[u8]>::to_vec).into()),
            ("id", it.id.0.into()),
            ("was", was.word().into()),
        ],
    )?;
    Ok(saved == 1)
}

/// One note.
pub(super) fn find(tx: &mut ReadTx, id: AdviceId) -> DbResult<Option<Note>> {
    let sql = format!("select {COLUMNS} from advice_note where note_id = :id");
    tx.first(&sql, &[("id", id.0.into())], note)
}

/// The notes of a visit, the newest first.
pub(super) fn of_visit(tx: &mut ReadTx, visit: VisitId) -> DbResult<Vec<Note>> {
    let sql = format!(
        "select {COLUMNS} from advice_note where visit_id = :visit order by written_at desc, note_id desc"
    );
    tx.all(&sql, &[("visit", visit.0.into())], note)
}

/// The notes that wait for a signature, the longest waiting first.
pub(super) fn waiting(tx: &mut ReadTx) -> DbResult<Vec<Note>> {
    let sql = format!(
        "select {COLUMNS} from advice_note where state = 'waiting' order by written_at, note_id"
    );
    tx.all(&sql, &[], note)
}

/// The words of a note and the remarks on it, sealed.
pub(super) type SealedWords = (Vec<u8>, Option<Vec<u8>>);

/// The words of a note and the remarks on it.
pub(super) fn words(tx: &mut ReadTx, id: AdviceId) -> DbResult<Option<SealedWords>> {
    tx.first(
        "select note, remarks from advice_note where note_id = :id",
        &[("id", id.0.into())],
        |row| Ok((row.get("note")?, row.get("remarks")?)),
    )
}

fn note(row: &Row) -> DbResult<Note> {
    let follows: Option<Uuid> = row.get("follows")?;
    Ok(Note {
        id: AdviceId(row.get("note_id")?),
        visit: VisitId(row.get("visit_id")?),
        forum: word(row, "forum")?,
        follows: follows.map(AdviceId),
        state: state(row)?,
        written_at: row.get("written_at")?,
        written_by: row.get("written_by")?,
    })
}

fn state(row: &Row) -> DbResult<State> {
    let state: String = row.get("state")?;
    let at: Option<DateTime<Utc>> = row.get("settled_at")?;
    let by: Option<StaffId> = row.get("settled_by")?;
    let ground: Option<String> = row.get("ground")?;
    match (state.as_str(), at) {
        ("waiting", _) => Ok(State::Waiting),
        ("replaced", _) => Ok(State::Replaced),
        ("signed", Some(at)) => Ok(State::Signed {
            by,
            at,
            ground: ground.unwrap_or_default(),
        }),
        ("returned", Some(at)) => Ok(State::Returned { by, at }),
        _ => Err(DbError::Column {
            column: "state".to_owned(),
            expected: "a word of the list",
            found: "another word",
        }),
    }
}
