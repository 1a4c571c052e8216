//! Every SQL statement on windows.

use super::model::ServiceWindow;
use crate::db::{DbError, DbResult, ReadTx, Row, Tx};
use crate::queue::model::DAY_AT_MOST;
use crate::queue::stage::Window;
use chrono::{DateTime, Utc};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// Every window as it is now, by its number.
pub(in crate::queue) fn all(tx: &mut ReadTx) -> DbResult<Vec<ServiceWindow>> {
    let now = tx.now();
    let all = tx.all(
        "select number, name, is_open, staff_id, languages, lanes, plan, back_at,
             (select max(from_at) from window_span
              where window_span.number = service_window.number and to_at is null and from_at >= :since) as called_since
         from service_window order by number",
        &[("since", (now - DAY_AT_MOST).into())],
        read,
    )?;
    Ok(all.into_iter().map(|it| it.at(now)).collect())
}

/// Saves a window.
pub(super) fn save(tx: &mut Tx, it: &ServiceWindow) -> DbResult<()> {
    tx.execute(
        "insert into service_window (number, name, is_open, staff_id, languages, lanes, plan, back_at)
         values (:number, :name, :is_open, :staff, :languages, :lanes, :plan, :back_at)
         on conflict (number) do update set name = excluded.name, is_open = excluded.is_open, staff_id = excluded.staff_id,
             languages = excluded.languages, lanes = excluded.lanes, plan = excluded.plan, back_at = excluded.back_at",
        &[
            ("number", it.window.0.into()),
            ("name", it.name.as_str().into()),
            ("is_open", it.is_open.into()),
            ("staff", it.staff.into()),
            ("languages", json(&it.languages).into()),
            ("lanes", json(&it.lanes).into()),
            ("plan", json(&it.plan).into()),
            ("back_at", it.back_at.into()),
        ],
    )?;
    Ok(())
}

/// Whoever this is sits nowhere now.
pub(super) fn free(tx: &mut Tx, staff: Uuid) -> DbResult<()> {
    tx.execute(
        "update service_window set staff_id = null where staff_id = :staff",
        &[("staff", staff.into())],
    )?;
    Ok(())
}

/// A span of time in which a window took visitors; it has no end while it still does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::queue) struct Span {
    pub(in crate::queue) window: Window,
    pub(in crate::queue) from: DateTime<Utc>,
    pub(in crate::queue) to: Option<DateTime<Utc>>,
}

/// When windows took visitors since `since`.
pub(in crate::queue) fn spans(tx: &mut ReadTx, since: DateTime<Utc>) -> DbResult<Vec<Span>> {
    tx.all(
        "select number, from_at, to_at from window_span where from_at >= :since order by from_at, number",
        &[("since", since.into())],
        |row| {
            Ok(Span {
                window: Window(row.get("number")?),
                from: row.get("from_at")?,
                to: row.get("to_at")?,
            })
        },
    )
}

/// A window takes visitors from now on.
pub(super) fn begin_span(tx: &mut Tx, window: Window) -> DbResult<()> {
    let (id, now) = (tx.new_id(), tx.now());
    tx.execute(
        "insert into window_span (id, number, from_at) values (:id, :number, :now)",
        &[
            ("id", id.into()),
            ("number", window.0.into()),
            ("now", now.into()),
        ],
    )?;
    Ok(())
}

/// Since when the window takes visitors, if it does.
pub(super) fn open_since(tx: &mut ReadTx, window: Window) -> DbResult<Option<DateTime<Utc>>> {
    tx.first(
        "select from_at from window_span where number = :number and to_at is null order by from_at desc limit 1",
        &[("number", window.0.into())],
        |row| row.get("from_at"),
    )
}

/// The window takes no visitors since `at`.
pub(super) fn end_spans(tx: &mut Tx, window: Window, at: DateTime<Utc>) -> DbResult<()> {
    tx.execute(
        "update window_span set to_at = :at where number = :number and to_at is null",
        &[("number", window.0.into()), ("at", at.into())],
    )?;
    Ok(())
}

fn read(row: &Row) -> DbResult<ServiceWindow> {
    Ok(ServiceWindow {
        window: Window(row.get("number")?),
        name: row.get("name")?,
        is_open: row.get("is_open")?,
        staff: row.get("staff_id")?,
        languages: from_json(row, "languages")?,
        lanes: from_json(row, "lanes")?,
        plan: from_json(row, "plan")?,
        back_at: row.get("back_at")?,
        called_since: row.get("called_since")?,
    })
}

fn json(it: &impl Serialize) -> String {
    serde_json::to_string(it).expect("words and times are always JSON")
}

fn from_json<T: DeserializeOwned>(row: &Row, column: &str) -> DbResult<T> {
    serde_json::from_str(&row.get::<String>(column)?).map_err(|_| DbError::Column {
        column: column.to_owned(),
        expected: "what this program has written",
        found: "something else",
    })
}
