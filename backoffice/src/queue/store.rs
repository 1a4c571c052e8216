//! Every SQL statement on tickets.

mod columns;

use super::model::Ticket;
use super::stage::Window;
use crate::db::{DbError, DbResult, Migration, ReadTx, Row, Tx};
use chrono::{DateTime, Utc};
use columns::{Columns, before_text, columns, read_before, stage};
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

/// When the visitor with the number before `n` of this kiosk came.
pub(super) fn arrival_before(
    tx: &mut ReadTx,
    kiosk: KioskId,
    n: u64,
) -> DbResult<Option<DateTime<Utc>>> {
    tx.first(
        "select arrived_at from ticket where kiosk_id = :kiosk and ticket_n < :n order by ticket_n desc limit 1",
        &[("kiosk", kiosk.0.into()), ("n", whole(n).into())],
        |row| row.get("arrived_at"),
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
