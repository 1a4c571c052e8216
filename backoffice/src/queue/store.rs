//! Every SQL statement on tickets.

mod columns;

use super::model::{Ticket, Told, Way};
use super::stage::Window;
use crate::db::{DbError, DbResult, Migration, ReadTx, Row, Tx};
use chrono::{DateTime, NaiveDate, Utc};
use columns::{
    Columns, before_text, columns, marks_text, read_before, read_marks, read_told, stage, told_text,
};
use shared::ids::{KioskId, RecordId, VisitId};
use shared::ticket::Label;
use uuid::Uuid;

/// The steps that make the tables of the queue.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "queue_0001",
        sql: include_str!("0001_queue.sql"),
    },
    Migration {
        name: "queue_0002",
        sql: include_str!("0002_queue.sql"),
    },
    Migration {
        name: "queue_0003",
        sql: include_str!("0003_dated_papers.sql"),
    },
];

/// Every column of the tickets for which something holds.
macro_rules! tickets_where {
    ($condition:literal) => {
        concat!(
            "select visit_id, record_id, kiosk_id, ticket_n, server_seq, label, arrived_at, in_line_since, stage,
                 window_number, since, calls, took_seconds, called_at, called_window, version, before, changed_at, changed_by,
                 lead_id, held_until, return_day, marks, told, first_called_at, way
             from ticket where ",
            $condition
        )
    };
}

/// Adds a waiting ticket; one that is there already stays as it is. Tells whether it is new.
pub(super) fn add(tx: &mut Tx, it: &Ticket, token_hash: [u8; 32]) -> DbResult<bool> {
    let now = tx.now();
    let added = tx.execute(
        "insert into ticket (visit_id, record_id, kiosk_id, ticket_n, server_seq, label, arrived_at, in_line_since, stage, version, changed_at, token_hash)
         values (:visit, :record, :kiosk, :n, :seq, :label, :arrived_at, :in_line_since, 'waiting', 0, :now, :token)
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
            ("token", token_hash.into()),
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
             changed_at = :now, changed_by = :changed_by, version = version + 1,
             lead_id = :lead, held_until = :held_until, return_day = :return_day, marks = :marks, told = :told,
             first_called_at = :first_called_at
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
            ("lead", it.lead.map(|it| it.0).into()),
            ("held_until", columns.held_until.into()),
            ("return_day", columns.return_day.into()),
            ("marks", marks_text(&it.marks).into()),
            ("told", it.told.as_ref().map(told_text).into()),
            ("first_called_at", it.first_called_at.into()),
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
            "stage in ('called', 'serving') or (stage in ('waiting', 'held', 'with') and arrived_at >= :since) or changed_at >= :since
             order by in_line_since, server_seq"
        ),
        &[("since", since.into())],
        read,
    )
}

/// Everyone who waits, or will be back, and came or was put back in line since `since`, in order of arrival.
pub(super) fn waiting(tx: &mut ReadTx, since: DateTime<Utc>) -> DbResult<Vec<Ticket>> {
    tx.all(
        tickets_where!(
            "stage in ('waiting', 'held') and (arrived_at >= :since or in_line_since >= :since) order by in_line_since, server_seq"
        ),
        &[("since", since.into())],
        read,
    )
}

/// Everyone who waits before a station of a workshop, the longest first.
pub(super) fn waiting_at_stations(tx: &mut ReadTx) -> DbResult<Vec<Ticket>> {
    tx.all(
        tickets_where!("stage = 'stations' and since is not null order by since, server_seq"),
        &[],
        read,
    )
}

/// Everyone who goes from station to station of a workshop.
pub(super) fn at_stations(tx: &mut ReadTx) -> DbResult<Vec<Ticket>> {
    tx.all(
        tickets_where!("stage = 'stations' order by server_seq"),
        &[],
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
            "stage in ('waiting', 'held', 'with') and arrived_at < :before and in_line_since < :before
             order by arrived_at desc, server_seq desc limit :limit"
        ),
        &[("before", before.into()), ("limit", limit.into())],
        read,
    )
}

/// How many came before `before` and still wait.
pub(super) fn count_left_over(tx: &mut ReadTx, before: DateTime<Utc>) -> DbResult<i64> {
    let count = tx.first(
        "select count(*) as n from ticket
         where stage in ('waiting', 'held', 'with') and arrived_at < :before and in_line_since < :before",
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

/// When somebody was called to a window last, before `before`.
pub(super) fn last_call_at(
    tx: &mut ReadTx,
    window: Window,
    before: DateTime<Utc>,
) -> DbResult<Option<DateTime<Utc>>> {
    tx.first(
        "select called_at from ticket where called_window = :window and called_at < :before order by called_at desc limit 1",
        &[("window", window.0.into()), ("before", before.into())],
        |row| row.get("called_at"),
    )
}

/// The ticket that `staff` has changed last, if nobody has changed it since. *Finish and call next* changes two in one
/// moment: the call, which has a window, came last.
pub(super) fn last_changed_by(tx: &mut ReadTx, staff: Uuid) -> DbResult<Option<Ticket>> {
    tx.first(
        tickets_where!(
            "changed_by = :staff order by changed_at desc, (window_number is not null) desc, (lead_id is null) desc, version desc limit 1"
        ),
        &[("staff", staff.into())],
        read,
    )
}

/// Everyone whom `staff` has changed last, in that very moment.
pub(super) fn changed_together(
    tx: &mut ReadTx,
    staff: Uuid,
    at: DateTime<Utc>,
) -> DbResult<Vec<Ticket>> {
    tx.all(
        tickets_where!("changed_by = :staff and changed_at = :at order by server_seq"),
        &[("staff", staff.into()), ("at", at.into())],
        read,
    )
}

/// Who goes along with a number, or went.
pub(super) fn along_with(tx: &mut ReadTx, lead: VisitId) -> DbResult<Vec<Ticket>> {
    tx.all(
        tickets_where!("lead_id = :lead order by server_seq"),
        &[("lead", lead.0.into())],
        read,
    )
}

/// Everybody who goes along with a number whose visit is not over.
pub(super) fn going_along(tx: &mut ReadTx) -> DbResult<Vec<Ticket>> {
    tx.all(
        tickets_where!("stage = 'with' order by server_seq"),
        &[],
        read,
    )
}

/// Who was asked to come on one of these days and did not, those of the last day first, at most `limit`.
pub(super) fn returning(
    tx: &mut ReadTx,
    (from, to): (NaiveDate, NaiveDate),
    limit: u32,
) -> DbResult<Vec<Ticket>> {
    tx.all(
        tickets_where!(
            "stage = 'returns' and return_day >= :from and return_day <= :to
             order by return_day desc, arrived_at, server_seq limit :limit"
        ),
        &[
            ("from", from.into()),
            ("to", to.into()),
            ("limit", limit.into()),
        ],
        read,
    )
}

/// The ticket on whose paper this token stands.
pub(super) fn by_token(tx: &mut ReadTx, token_hash: [u8; 32]) -> DbResult<Option<Ticket>> {
    tx.first(
        tickets_where!("token_hash = :token"),
        &[("token", token_hash.into())],
        read,
    )
}

/// The number with this label that somebody may hold in their hand: of those who are here since `since`, else of those who
/// never came to an end or were asked to come on another day, else of those whose visit was ended since then.
pub(super) fn by_label_anywhere(
    tx: &mut ReadTx,
    label: &Label,
    since: DateTime<Utc>,
) -> DbResult<Option<Ticket>> {
    if let Some(here) = by_label(tx, label, since)? {
        return Ok(Some(here));
    }
    tx.first(
        tickets_where!(
            "label = :label and (stage in ('waiting', 'held', 'with', 'returns') or changed_at >= :since)
             order by (stage in ('waiting', 'held', 'with', 'returns')) desc, server_seq desc limit 1"
        ),
        &[("label", label.as_str().into()), ("since", since.into())],
        read,
    )
}

/// The number with this label that is here since `since`.
pub(super) fn by_label(
    tx: &mut ReadTx,
    label: &Label,
    since: DateTime<Utc>,
) -> DbResult<Option<Ticket>> {
    tx.first(
        tickets_where!(
            "label = :label and (arrived_at >= :since or in_line_since >= :since) order by server_seq desc limit 1"
        ),
        &[("label", label.as_str().into()), ("since", since.into())],
        read,
    )
}

/// Everyone who came in a span of time, in order of arrival, at most `limit`.
pub(super) fn arrived_between(
    tx: &mut ReadTx,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    limit: u32,
) -> DbResult<Vec<Ticket>> {
    tx.all(
        tickets_where!(
            "arrived_at >= :from and arrived_at < :to order by arrived_at, server_seq limit :limit"
        ),
        &[
            ("from", from.into()),
            ("to", to.into()),
            ("limit", limit.into()),
        ],
        read,
    )
}

/// How many came in a span of time.
pub(super) fn count_arrived_between(
    tx: &mut ReadTx,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> DbResult<i64> {
    let count = tx.first(
        "select count(*) as n from ticket where arrived_at >= :from and arrived_at < :to",
        &[("from", from.into()), ("to", to.into())],
        |row| row.get("n"),
    )?;
    Ok(count.unwrap_or(0))
}

/// When everyone came who came in a span of time, in order.
pub(super) fn arrivals_between(
    tx: &mut ReadTx,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> DbResult<Vec<(VisitId, DateTime<Utc>)>> {
    tx.all(
        "select visit_id, arrived_at from ticket where arrived_at >= :from and arrived_at < :to order by arrived_at",
        &[("from", from.into()), ("to", to.into())],
        |row| Ok((VisitId(row.get("visit_id")?), row.get("arrived_at")?)),
    )
}

/// Keeps how a visitor came to their number.
pub(super) fn set_way(tx: &mut Tx, visit: VisitId, way: Way) -> DbResult<()> {
    tx.execute(
        "update ticket set way = :way where visit_id = :visit",
        &[("way", way.word().into()), ("visit", visit.0.into())],
    )?;
    Ok(())
}

/// Keeps what a visitor was told, unless they were told something already.
pub(super) fn tell(tx: &mut Tx, visit: VisitId, told: &Told) -> DbResult<bool> {
    let saved = tx.execute(
        "update ticket set told = :told where visit_id = :visit and told is null",
        &[("told", told_text(told).into()), ("visit", visit.0.into())],
    )?;
    Ok(saved == 1)
}

/// The newest visits that were called to a window for the first time since `since` and ended, newest first. Whoever went
/// through the stations of a workshop was called to none, and tells nothing of windows.
pub(super) fn ended(tx: &mut ReadTx, since: DateTime<Utc>, limit: u32) -> DbResult<Vec<Ticket>> {
    tx.all(
        tickets_where!(
            "first_called_at >= :since and called_at is not null and stage in ('served', 'no-show') order by first_called_at desc limit :limit"
        ),
        &[("since", since.into()), ("limit", limit.into())],
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
        "select count(*) as n from ticket where stage in ('waiting', 'held', 'with') and arrived_at >= :since",
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
        held_until: row.get("held_until")?,
        return_day: row.get("return_day")?,
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
        lead: row.get::<Option<Uuid>>("lead_id")?.map(VisitId),
        marks: read_marks(row)?,
        told: read_told(row)?,
        called: called.0.zip(called.1.map(Window)),
        first_called_at: row.get("first_called_at")?,
        way: Way::find(&row.get::<String>("way")?),
        version: row.get("version")?,
        before: read_before(row)?,
    })
}
