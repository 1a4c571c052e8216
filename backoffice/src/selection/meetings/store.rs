//! Every SQL statement on meetings, who was there, decisions and votes.

use super::decided::Decision;
use crate::access::StaffId;
use crate::db::{DbError, DbResult, ReadTx, Row, Tx};
use crate::selection::items::store::word;
use crate::selection::word::Word;
use crate::selection::{OfficeSize, Seat, Vote};
use crate::versions::column;
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

/// A meeting as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Held {
    pub(super) id: Uuid,
    pub(super) day: NaiveDate,
    pub(super) size: OfficeSize,
    pub(super) closed_at: Option<DateTime<Utc>>,
    pub(super) closed_by: Option<StaffId>,
    pub(super) version: u32,
    /// Sealed.
    pub(super) minutes: Option<Vec<u8>>,
}

const MEETING: &str = "meeting_id, day, size, closed_at, closed_by, version, minutes";

const DECISION: &str =
    "decision_id, item_id, meeting_id, kind, reasons, way, at, by_staff, taken_back, before_stage,
    before_since, before_back, before_first, criteria_edition";

pub(super) fn add(tx: &mut Tx, it: &Held) -> DbResult<()> {
    let (at, by) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into selection_meeting (meeting_id, day, size, opened_at, opened_by, closed_at, closed_by, minutes, version)
         values (:id, :day, :size, :at, :by, null, null, null, 0)",
        &[
            ("id", it.id.into()),
            ("day", it.day.into()),
            ("size", it.size.word().into()),
            ("at", at.into()),
            ("by", by.into()),
        ],
    )?;
    Ok(())
}

/// Saves the minutes or the end of a meeting, unless somebody else has changed it since; tells whether it was saved.
pub(super) fn save(tx: &mut Tx, it: &Held) -> DbResult<bool> {
    let saved = tx.execute(
        "update selection_meeting set closed_at = :closed_at, closed_by = :closed_by, minutes = :minutes, version = version + 1
         where meeting_id = :id and version = :version and closed_at is null",
        &[
            ("closed_at", it.closed_at.into()),
            ("closed_by", it.closed_by.into()),
            ("minutes", it.minutes.clone().into()),
            ("id", it.id.into()),
            ("version", it.version.into()),
        ],
    )?;
    Ok(saved == 1)
}

pub(super) fn find(tx: &mut ReadTx, id: Uuid) -> DbResult<Option<Held>> {
    let sql = format!("select {MEETING} from selection_meeting where meeting_id = :id");
    tx.first(&sql, &[("id", id.into())], held)
}

/// The newest meetings.
pub(super) fn newest(tx: &mut ReadTx, limit: u32) -> DbResult<Vec<Held>> {
    let sql = format!(
        "select {MEETING} from selection_meeting order by day desc, opened_at desc limit :limit"
    );
    tx.all(&sql, &[("limit", limit.into())], held)
}

fn held(row: &Row) -> DbResult<Held> {
    Ok(Held {
        id: row.get("meeting_id")?,
        day: row.get("day")?,
        size: needed(row, "size")?,
        closed_at: row.get("closed_at")?,
        closed_by: row.get("closed_by")?,
        version: row.get("version")?,
        minutes: row.get("minutes")?,
    })
}

fn needed<W: Word>(row: &Row, column: &str) -> DbResult<W> {
    word(row, column)?.ok_or_else(|| DbError::Column {
        column: column.to_owned(),
        expected: "a word",
        found: "nothing",
    })
}

/// Who is there, in the place of whoever was said to be before.
pub(super) fn set_present(tx: &mut Tx, id: Uuid, present: &[(StaffId, Seat)]) -> DbResult<()> {
    tx.execute(
        "delete from selection_present where meeting_id = :id",
        &[("id", id.into())],
    )?;
    for (staff, seat) in present {
        tx.execute(
            "insert into selection_present (meeting_id, staff_id, seat) values (:id, :staff, :seat)",
            &[
                ("id", id.into()),
                ("staff", (*staff).into()),
                ("seat", seat.word().into()),
            ],
        )?;
    }
    Ok(())
}

pub(super) fn present(tx: &mut ReadTx, id: Uuid) -> DbResult<Vec<(StaffId, Seat)>> {
    tx.all(
        "select staff_id, seat from selection_present where meeting_id = :id order by staff_id",
        &[("id", id.into())],
        |row| Ok((row.get("staff_id")?, needed(row, "seat")?)),
    )
}

pub(super) fn add_decision(tx: &mut Tx, it: &Decision) -> DbResult<()> {
    let sql = format!(
        "insert into selection_decision ({DECISION}) values (:id, :item, :meeting, :kind, :reasons, :way, :at, :by, :taken_back,
             :before_stage, :before_since, :before_back, :before_first, :criteria_edition)"
    );
    tx.execute(
        &sql,
        &[
            ("id", it.id.into()),
            ("item", it.item.into()),
            ("meeting", it.meeting.into()),
            ("kind", it.kind.word().into()),
            ("reasons", it.reasons.join(" ").into()),
            ("way", it.way.as_str().into()),
            ("at", it.at.into()),
            ("by", it.by.into()),
            ("taken_back", it.is_taken_back.into()),
            ("before_stage", it.before_stage.word().into()),
            ("before_since", it.before_since.into()),
            ("before_back", it.before_back.map(Word::word).into()),
            ("before_first", it.before_first.into()),
            ("criteria_edition", column(it.edition)),
        ],
    )?;
    for vote in &it.votes {
        tx.execute(
            "insert into selection_vote (decision_id, staff_id, choice) values (:id, :staff, :choice)",
            &[
                ("id", it.id.into()),
                ("staff", vote.staff.into()),
                ("choice", vote.choice.word().into()),
            ],
        )?;
    }
    Ok(())
}

pub(super) fn take_back(tx: &mut Tx, id: Uuid) -> DbResult<()> {
    tx.execute(
        "update selection_decision set taken_back = :yes where decision_id = :id",
        &[("yes", true.into()), ("id", id.into())],
    )?;
    Ok(())
}

pub(super) fn decisions_of_item(tx: &mut ReadTx, item: Uuid) -> DbResult<Vec<Decision>> {
    let sql = format!(
        "select {DECISION} from selection_decision where item_id = :item order by at, decision_id"
    );
    let all = tx.all(&sql, &[("item", item.into())], decision)?;
    with_votes(tx, all)
}

pub(super) fn decisions_of_meeting(tx: &mut ReadTx, id: Uuid) -> DbResult<Vec<Decision>> {
    let sql = format!(
        "select {DECISION} from selection_decision where meeting_id = :id order by at, decision_id"
    );
    let all = tx.all(&sql, &[("id", id.into())], decision)?;
    with_votes(tx, all)
}

fn with_votes(tx: &mut ReadTx, mut all: Vec<Decision>) -> DbResult<Vec<Decision>> {
    for it in &mut all {
        it.votes = tx.all(
            "select staff_id, choice from selection_vote where decision_id = :id order by staff_id",
            &[("id", it.id.into())],
            |row| {
                Ok(Vote {
                    staff: row.get("staff_id")?,
                    choice: needed(row, "choice")?,
                })
            },
        )?;
    }
    Ok(all)
}

fn decision(row: &Row) -> DbResult<Decision> {
    let reasons: String = row.get("reasons")?;
    Ok(Decision {
        id: row.get("decision_id")?,
        item: row.get("item_id")?,
        meeting: row.get("meeting_id")?,
        kind: needed(row, "kind")?,
        reasons: reasons.split_whitespace().map(str::to_owned).collect(),
        way: row.get("way")?,
        at: row.get("at")?,
        by: row.get("by_staff")?,
        is_taken_back: row.get("taken_back")?,
        before_stage: needed(row, "before_stage")?,
        before_since: row.get("before_since")?,
        before_back: word(row, "before_back")?,
        before_first: row.get("before_first")?,
        edition: row.get("criteria_edition")?,
        says: Vec::new(),
        votes: Vec::new(),
    })
}

/// A correction of the minutes, sealed.
pub(super) struct Sealed {
    pub(super) id: Uuid,
    pub(super) at: DateTime<Utc>,
    pub(super) by: Option<StaffId>,
    pub(super) words: Vec<u8>,
}

pub(super) fn add_correction(tx: &mut Tx, meeting: Uuid, id: Uuid, words: Vec<u8>) -> DbResult<()> {
    let (at, by) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into selection_correction (correction_id, meeting_id, at, by_staff, words)
         values (:id, :meeting, :at, :by, :words)",
        &[
            ("id", id.into()),
            ("meeting", meeting.into()),
            ("at", at.into()),
            ("by", by.into()),
            ("words", words.into()),
        ],
    )?;
    Ok(())
}

pub(super) fn corrections(tx: &mut ReadTx, meeting: Uuid) -> DbResult<Vec<Sealed>> {
    tx.all(
        "select correction_id, at, by_staff, words from selection_correction where meeting_id = :id order by at, correction_id",
        &[("id", meeting.into())],
        |row| {
            Ok(Sealed {
                id: row.get("correction_id")?,
                at: row.get("at")?,
                by: row.get("by_staff")?,
                words: row.get("words")?,
            })
        },
    )
}
