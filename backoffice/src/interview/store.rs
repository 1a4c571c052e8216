//! Every SQL statement on interviews: who has which in hand, and what was written down.

use super::model::{Hand, Interview, Show};
use crate::access::StaffId;
use crate::db::{DbError, DbResult, Migration, ReadTx, Row, Tx};
use chrono::{DateTime, Utc};
use shared::ids::VisitId;
use uuid::Uuid;

/// The steps that make the tables of interviews.
pub const MIGRATIONS: &[Migration] = &[Migration {
    name: "interview_0001",
    sql: include_str!("0001_interview.sql"),
}];

const COLUMNS: &str =
    "visit_id, server_seq, arrived_at, state, staff_id, since, from_id, answers, version";

/// A version as it lies in the tables.
pub(super) struct Sealed {
    pub(super) id: Uuid,
    pub(super) n: u64,
    pub(super) at: DateTime<Utc>,
    pub(super) by: Option<StaffId>,
    pub(super) bytes: Vec<u8>,
}

/// Makes room for the interview of a visit; tells whether there was none.
pub(super) fn add(
    tx: &mut Tx,
    visit: VisitId,
    seq: u64,
    arrived_at: DateTime<Utc>,
) -> DbResult<bool> {
    let added = tx.execute(
        "insert into interview (visit_id, server_seq, arrived_at, state, staff_id, since, from_id, answers, version)
         values (:visit, :seq, :at, 'free', null, null, null, 0, 1) on conflict do nothing",
        &[
            ("visit", visit.0.into()),
            ("seq", whole(seq).into()),
            ("at", arrived_at.into()),
        ],
    )?;
    Ok(added == 1)
}

/// How far the list reaches.
pub(super) fn newest_seq(tx: &mut ReadTx) -> DbResult<u64> {
    let newest = tx.first(
        "select coalesce(max(server_seq), 0) as newest from interview",
        &[],
        |row| row.get::<i64>("newest"),
    )?;
    Ok(newest.unwrap_or(0).unsigned_abs())
}

pub(super) fn find(tx: &mut ReadTx, visit: VisitId) -> DbResult<Option<Interview>> {
    let sql = format!("select {COLUMNS} from interview where visit_id = :visit");
    tx.first(&sql, &[("visit", visit.0.into())], interview)
}

/// Saves in whose hands an interview is, unless somebody else changed that since it was read; tells whether it was saved.
pub(super) fn save(tx: &mut Tx, it: &Interview) -> DbResult<bool> {
    let now = tx.now();
    let (state, staff, from) = match it.hand {
        Hand::Free => ("free", None, None),
        Hand::With { staff, from } => ("with", Some(staff), from),
        Hand::Done { by } => ("done", by, None),
    };
    let saved = tx.execute(
        "update interview set state = :state, staff_id = :staff, since = :now, from_id = :from, version = version + 1
         where visit_id = :visit and version = :version",
        &[
            ("state", state.into()),
            ("staff", staff.into()),
            ("now", now.into()),
            ("from", from.into()),
            ("visit", it.visit.0.into()),
            ("version", whole(it.version).into()),
        ],
    )?;
    Ok(saved == 1)
}

/// What stands behind a choice of the list, as a part of a statement; `:me` is whoever looks.
fn shown(show: Show) -> &'static str {
    match show {
        Show::Free => "state = 'free'",
        Show::Mine => "state = 'with' and staff_id = :me",
        Show::Others => "state = 'with' and staff_id <> :me",
        Show::Done => "state = 'done'",
    }
}

/// Whether that speaks of whoever looks.
fn names_me(show: Show) -> bool {
    matches!(show, Show::Mine | Show::Others)
}

/// A page of interviews that arrived before `before`, the newest first.
pub(super) fn page(
    tx: &mut ReadTx,
    (show, me): (Show, StaffId),
    since: DateTime<Utc>,
    before: u64,
    limit: u32,
) -> DbResult<Vec<Interview>> {
    let sql = format!(
        "select {COLUMNS} from interview
         where {} and server_seq < :before and arrived_at >= :since
         order by server_seq desc limit :limit",
        shown(show)
    );
    let mut params = vec![
        ("before", whole(before).into()),
        ("since", since.into()),
        ("limit", limit.into()),
    ];
    if names_me(show) {
        params.push(("me", me.into()));
    }
    tx.all(&sql, &params, interview)
}

/// How many those are, of all days since.
pub(super) fn count(
    tx: &mut ReadTx,
    (show, me): (Show, StaffId),
    since: DateTime<Utc>,
) -> DbResult<u64> {
    let sql = format!(
        "select count(*) as n from interview
         where {} and arrived_at >= :since",
        shown(show)
    );
    let mut params = vec![("since", since.into())];
    if names_me(show) {
        params.push(("me", me.into()));
    }
    let count = tx.first(&sql, &params, |row| row.get::<i64>("n"))?;
    Ok(count.unwrap_or(0).unsigned_abs())
}

/// The open interviews somebody has in hand.
pub(super) fn in_hand(tx: &mut ReadTx, staff: StaffId) -> DbResult<Vec<Interview>> {
    let sql = format!(
        "select {COLUMNS} from interview where state = 'with' and staff_id = :staff order by server_seq"
    );
    tx.all(&sql, &[("staff", staff.into())], interview)
}

/// Takes the next place among what is written for a visit. Whoever writes at the same moment waits for it or begins anew.
pub(super) fn next_n(tx: &mut Tx, visit: VisitId) -> DbResult<Option<u64>> {
    let next = tx.first(
        "update interview set answers = answers + 1 where visit_id = :visit returning answers",
        &[("visit", visit.0.into())],
        |row| row.get::<i64>("answers"),
    )?;
    Ok(next.map(i64::unsigned_abs))
}

pub(super) fn add_answer(
    tx: &mut Tx,
    visit: VisitId,
    n: u64,
    (id, sealed): (Uuid, &[u8]),
) -> DbResult<()> {
    let (at, by) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into interview_answer (answer_id, visit_id, n, made_at, made_by, answer)
         values (:id, :visit, :n, :at, :by, :sealed)",
        &[
            ("id", id.into()),
            ("visit", visit.0.into()),
            ("n", whole(n).into()),
            ("at", at.into()),
            ("by", by.into()),
            ("sealed", sealed.into()),
        ],
    )?;
    Ok(())
}

/// Everything that was written for a visit, in order.
pub(super) fn answers(tx: &mut ReadTx, visit: VisitId) -> DbResult<Vec<Sealed>> {
    tx.all(
        "select answer_id, n, made_at, made_by, answer from interview_answer where visit_id = :visit order by n",
        &[("visit", visit.0.into())],
        |row| {
            Ok(Sealed {
                id: row.get("answer_id")?,
                n: row.get::<i64>("n")?.unsigned_abs(),
                at: row.get("made_at")?,
                by: row.get("made_by")?,
                bytes: row.get("answer")?,
            })
        },
    )
}

/// The visits of which something was written down, in the order of their ids.
pub(super) fn written_after(
    tx: &mut ReadTx,
    after: Option<VisitId>,
    limit: u32,
) -> DbResult<Vec<VisitId>> {
    let after = after.map_or(Uuid::nil(), |it| it.0);
    tx.all(
        "select visit_id from interview where answers > 0 and visit_id > :after order by visit_id limit :limit",
        &[("after", after.into()), ("limit", limit.into())],
        |row| Ok(VisitId(row.get("visit_id")?)),
    )
}

pub(super) fn add_note(
    tx: &mut Tx,
    visit: VisitId,
    to: Option<StaffId>,
    (id, sealed): (Uuid, &[u8]),
) -> DbResult<()> {
    let (at, by) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into interview_note (note_id, visit_id, made_at, made_by, to_id, note)
         values (:id, :visit, :at, :by, :to, :sealed)",
        &[
            ("id", id.into()),
            ("visit", visit.0.into()),
            ("at", at.into()),
            ("by", by.into()),
            ("to", to.into()),
            ("sealed", sealed.into()),
        ],
    )?;
    Ok(())
}

/// The notes with which an interview was handed over, the oldest first.
pub(super) fn notes(tx: &mut ReadTx, visit: VisitId) -> DbResult<Vec<Sealed>> {
    tx.all(
        "select note_id, made_at, made_by, note from interview_note where visit_id = :visit order by made_at, note_id",
        &[("visit", visit.0.into())],
        |row| {
            Ok(Sealed {
                id: row.get("note_id")?,
                n: 0,
                at: row.get("made_at")?,
                by: row.get("made_by")?,
                bytes: row.get("note")?,
            })
        },
    )
}

fn interview(row: &Row) -> DbResult<Interview> {
    let state: String = row.get("state")?;
    let staff: Option<StaffId> = row.get("staff_id")?;
    let hand = match (state.as_str(), staff) {
        ("free", _) => Hand::Free,
        ("with", Some(staff)) => Hand::With {
            staff,
            from: row.get("from_id")?,
        },
        ("done", by) => Hand::Done { by },
        _ => {
            return Err(DbError::Column {
                column: "state".to_owned(),
                expected: "a known state",
                found: "another word",
            });
        }
    };
    Ok(Interview {
        visit: VisitId(row.get("visit_id")?),
        server_seq: row.get::<i64>("server_seq")?.unsigned_abs(),
        arrived_at: row.get("arrived_at")?,
        hand,
        version: row.get::<i64>("version")?.unsigned_abs(),
    })
}

/// A count as the database takes it.
pub(super) fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
