//! Every SQL statement on tickets.

use super::model::{Before, Ticket};
use super::stage::{Stage, Window};
use crate::db::{DbError, DbResult, Migration, ReadTx, Row, Tx};
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use shared::ids::{KioskId, RecordId, VisitId};
use uuid::Uuid;

/// The steps that make the tables of the queue.
pub const MIGRATIONS: &[Migration] = &[Migration {
    name: "queue_0001",
    sql: include_str!("0001_queue.sql"),
}];

/// Every column of the tickets for which something holds.
macro_rules! tickets_where {
    ($condition:literal) => {
        concat!(
            "select visit_id, record_id, kiosk_id, ticket_n, server_seq, label, arrived_at, in_line_since, stage,
                 window_number, since, calls, took_seconds, called_at, called_window, version, before, changed_at, changed_by
             from ticket where ",
            $condition
        )
    };
}

/// A stage as it lies in columns.
#[derive(Serialize, Deserialize)]
struct Columns {
    stage: String,
    window: Option<u32>,
    since: Option<DateTime<Utc>>,
    calls: Option<u8>,
    took_seconds: Option<i64>,
}

/// What was before the last step, as it lies in its column.
#[derive(Serialize, Deserialize)]
struct Earlier {
    #[serde(flatten)]
    columns: Columns,
    in_line_since: DateTime<Utc>,
    called: Option<(DateTime<Utc>, u32)>,
}

/// Adds a waiting ticket; one that is there already stays as it is. Tells whether it is new.
pub(super) fn add(tx: &mut Tx, it: &Ticket) -> DbResult<bool> {
    let now = tx.now();
    let added = tx.execute(
        "insert into ticket (visit_id, record_id, kiosk_id, ticket_n, server_seq, label, arrived_at, in_line_since, stage, version, changed_at)
         values (:visit, :record, :kiosk, :n, :seq, :label, :arrived_at, :in_line_since, 'waiting', 0, :now)
         on conflict do nothing",
        &[
            ("visit", it.visit.0.into()),
            ("record", it.record.0.into()),
            ("kiosk", it.kiosk.0.into()),
            ("n", whole(it.ticket_n).into()),
            ("seq", whole(it.server_seq).into()),
            ("label", it.label.as_str().into()),
            ("arrived_at", it.arrived_at.into()),
            ("in_line_since", it.in_line_since.into()),
            ("now", now.into()),
        ],
    )?;
    Ok(added == 1)
}

/// Saves a ticket unless someone else has changed it since it was read; tells whether it was saved.
pub(super) fn save(tx: &mut Tx, it: &Ticket) -> DbResult<bool> {
    let now = tx.now();
    let columns = columns(&it.stage);
    let saved = tx.execute(
        "update ticket set in_line_since = :in_line_since, stage = :stage, window_number = :window, since = :since, calls = :calls,
             took_seconds = :took, called_at = :called_at, called_window = :called_window, before = :before,
             changed_at = :now, changed_by = :changed_by, version = version + 1
         where visit_id = :visit and version = :version",
        &[
            ("in_line_since", it.in_line_since.into()),
            ("stage", columns.stage.into()),
            ("window", columns.window.into()),
            ("since", columns.since.into()),
            ("calls", columns.calls.into()),
            ("took", columns.took_seconds.into()),
            ("called_at", it.called.map(|(at, _)| at).into()),
            ("called_window", it.called.map(|(_, window)| window.0).into()),
            ("before", it.before.as_ref().map(before_text).into()),
            ("now", now.into()),
            ("changed_by", it.before.as_ref().map(|it| it.by).into()),
            ("visit", it.visit.0.into()),
            ("version", it.version.into()),
        ],
    )?;
    Ok(saved == 1)
}

/// One ticket.
pub(super) fn ticket(tx: &mut ReadTx, visit: VisitId) -> DbResult<Option<Ticket>> {
    tx.first(
        tickets_where!("visit_id = :visit"),
        &[("visit", visit.0.into())],
        read,
    )
}

/// Everyone at a window, however long ago they came, and whoever came or was changed since `since`; in order of arrival.
pub(super) fn tickets(tx: &mut ReadTx, since: DateTime<Utc>) -> DbResult<Vec<Ticket>> {
    tx.all(
        tickets_where!(
            "stage in ('called', 'serving') or (stage = 'waiting' and arrived_at >= :since) or changed_at >= :since
             order by in_line_since, server_seq"
        ),
        &[("since", since.into())],
        read,
    )
}

/// Everyone who waits and came since `since`, in order of arrival.
pub(super) fn waiting(tx: &mut ReadTx, since: DateTime<Utc>) -> DbResult<Vec<Ticket>> {
    tx.all(
        tickets_where!(
            "stage = 'waiting' and arrived_at >= :since order by in_line_since, server_seq"
        ),
        &[("since", since.into())],
        read,
    )
}

/// Whoever came before `before` and still waits, the newest first, at most `limit`.
pub(super) fn left_over(
    tx: &mut ReadTx,
    before: DateTime<Utc>,
    limit: u32,
) -> DbResult<Vec<Ticket>> {
    tx.all(
        tickets_where!(
            "stage = 'waiting' and arrived_at < :before order by arrived_at desc, server_seq desc limit :limit"
        ),
        &[("before", before.into()), ("limit", limit.into())],
        read,
    )
}

/// How many came before `before` and still wait.
pub(super) fn count_left_over(tx: &mut ReadTx, before: DateTime<Utc>) -> DbResult<i64> {
    let count = tx.first(
        "select count(*) as n from ticket where stage = 'waiting' and arrived_at < :before",
        &[("before", before.into())],
        |row| row.get("n"),
    )?;
    Ok(count.unwrap_or(0))
}

/// The visitor who is called to a window or served there.
pub(super) fn at_window(tx: &mut ReadTx, window: Window) -> DbResult<Option<Ticket>> {
    tx.first(
        tickets_where!("window_number = :window"),
        &[("window", window.0.into())],
        read,
    )
}

/// The ticket that `staff` has changed last, if nobody has changed it since. *Finish and call next* changes two in one
/// moment: the call, which has a window, came last.
pub(super) fn last_changed_by(tx: &mut ReadTx, staff: Uuid) -> DbResult<Option<Ticket>> {
    tx.first(
        tickets_where!(
            "changed_by = :staff order by changed_at desc, (window_number is not null) desc, version desc limit 1"
        ),
        &[("staff", staff.into())],
        read,
    )
}

/// The newest calls since `since`, newest first.
pub(super) fn newest_calls(
    tx: &mut ReadTx,
    since: DateTime<Utc>,
    limit: u32,
) -> DbResult<Vec<Ticket>> {
    tx.all(
        tickets_where!("called_at >= :since order by called_at desc, server_seq desc limit :limit"),
        &[("since", since.into()), ("limit", limit.into())],
        read,
    )
}

/// How many wait who took their number since `since`.
pub fn count_waiting(tx: &mut ReadTx, since: DateTime<Utc>) -> DbResult<i64> {
    let count = tx.first(
        "select count(*) as n from ticket where stage = 'waiting' and arrived_at >= :since",
        &[("since", since.into())],
        |row| row.get("n"),
    )?;
    Ok(count.unwrap_or(0))
}

fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn columns(stage: &Stage) -> Columns {
    let columns = |stage: &str, since: Option<&DateTime<Utc>>| Columns {
        stage: stage.to_owned(),
        window: None,
        since: since.copied(),
        calls: None,
        took_seconds: None,
    };
    match stage {
        Stage::Waiting => columns("waiting", None),
        Stage::Called { window, at, calls } => Columns {
            window: Some(window.0),
            calls: Some(*calls),
            ..columns("called", Some(at))
        },
        Stage::Serving { window, since } => Columns {
            window: Some(window.0),
            ..columns("serving", Some(since))
        },
        Stage::Served { at, took } => Columns {
            took_seconds: Some(took.num_seconds()),
            ..columns("served", Some(at))
        },
        Stage::NoShow { at } => columns("no-show", Some(at)),
        Stage::Left { at } => columns("left", Some(at)),
    }
}

fn stage(it: &Columns) -> DbResult<Stage> {
    let missing = || DbError::Column {
        column: "stage".to_owned(),
        expected: "the facts of the stage",
        found: "less",
    };
    let window = || it.window.map(Window).ok_or_else(missing);
    let since = || it.since.ok_or_else(missing);
    match it.stage.as_str() {
        "waiting" => Ok(Stage::Waiting),
        "called" => Ok(Stage::Called {
            window: window()?,
            at: since()?,
            calls: it.calls.ok_or_else(missing)?,
        }),
        "serving" => Ok(Stage::Serving {
            window: window()?,
            since: since()?,
        }),
        "served" => Ok(Stage::Served {
            at: since()?,
            took: TimeDelta::seconds(it.took_seconds.ok_or_else(missing)?),
        }),
        "no-show" => Ok(Stage::NoShow { at: since()? }),
        "left" => Ok(Stage::Left { at: since()? }),
        _ => Err(missing()),
    }
}

fn read(row: &Row) -> DbResult<Ticket> {
    let columns = Columns {
        stage: row.get("stage")?,
        window: row.get("window_number")?,
        since: row.get("since")?,
        calls: row.get("calls")?,
        took_seconds: row.get("took_seconds")?,
    };
    let called: (Option<DateTime<Utc>>, Option<u32>) =
        (row.get("called_at")?, row.get("called_window")?);
    let label: String = row.get("label")?;
    Ok(Ticket {
        visit: VisitId(row.get("visit_id")?),
        record: RecordId(row.get("record_id")?),
        kiosk: KioskId(row.get("kiosk_id")?),
        ticket_n: row.get::<i64>("ticket_n")?.unsigned_abs(),
        label: label.parse().map_err(|_| DbError::Column {
            column: "label".to_owned(),
            expected: "a ticket label",
            found: "other text",
        })?,
        server_seq: row.get::<i64>("server_seq")?.unsigned_abs(),
        arrived_at: row.get("arrived_at")?,
        in_line_since: row.get("in_line_since")?,
        stage: stage(&columns)?,
        called: called.0.zip(called.1.map(Window)),
        version: row.get("version")?,
        before: read_before(row)?,
    })
}

fn before_text(it: &Before) -> String {
    let earlier = Earlier {
        columns: columns(&it.stage),
        in_line_since: it.in_line_since,
        called: it.called.map(|(at, window)| (at, window.0)),
    };
    serde_json::to_string(&earlier).expect("words, numbers and moments are always JSON")
}

fn read_before(row: &Row) -> DbResult<Option<Before>> {
    let (text, by): (Option<String>, Option<Uuid>) = (row.get("before")?, row.get("changed_by")?);
    let (Some(text), Some(by)) = (text, by) else {
        return Ok(None);
    };
    let earlier: Earlier = serde_json::from_str(&text).map_err(|_| DbError::Column {
        column: "before".to_owned(),
        expected: "an earlier stage",
        found: "something else",
    })?;
    Ok(Some(Before {
        by,
        at: row.get("changed_at")?,
        stage: stage(&earlier.columns)?,
        in_line_since: earlier.in_line_since,
        called: earlier.called.map(|(at, window)| (at, Window(window))),
    }))
}
