//! Every SQL statement on lists that were brought.

use super::model::{Import, State};
use crate::db::{DbError, DbResult, Migration, ReadTx, Row, Tx};
use uuid::Uuid;

/// The steps that make the tables of this folder.
pub const MIGRATIONS: &[Migration] = &[Migration {
    name: "import_0001",
    sql: include_str!("0001_import.sql"),
}];

const COLUMNS: &str = "import_id, rows, state, made_at, made_by, added";

pub(super) fn add(tx: &mut Tx, it: &Import, file: &[u8]) -> DbResult<()> {
    tx.execute(
        "insert into people_import (import_id, file, rows, state, made_at, made_by, kept_at, added)
         values (:id, :file, :rows, :state, :at, :by, null, 0)",
        &[
            ("id", it.id.into()),
            ("file", file.into()),
            ("rows", number(it.rows)?.into()),
            ("state", it.state.word().into()),
            ("at", it.made_at.into()),
            ("by", it.made_by.into()),
        ],
    )?;
    Ok(())
}

/// Every list, the newest first.
pub(super) fn all(tx: &mut ReadTx) -> DbResult<Vec<Import>> {
    let sql = format!("select {COLUMNS} from people_import order by made_at desc, import_id");
    tx.all(&sql, &[], import)
}

/// One list with its sealed file.
pub(super) fn find(tx: &mut ReadTx, id: Uuid) -> DbResult<Option<(Import, Vec<u8>)>> {
    let sql = format!("select {COLUMNS}, file from people_import where import_id = :id");
    tx.first(&sql, &[("id", id.into())], |row| {
        Ok((import(row)?, row.get("file")?))
    })
}

fn import(row: &Row) -> DbResult<Import> {
    let state: String = row.get("state")?;
    let count = |it: i64| u64::try_from(it).map_err(|_| unknown("count"));
    Ok(Import {
        id: row.get("import_id")?,
        rows: count(row.get("rows")?)?,
        state: State::find(&state).ok_or_else(|| unknown("state"))?,
        made_at: row.get("made_at")?,
        made_by: row.get("made_by")?,
        added: count(row.get("added")?)?,
    })
}

fn unknown(column: &str) -> DbError {
    DbError::Column {
        column: column.to_owned(),
        expected: "a known word or a count",
        found: "something else",
    }
}

fn number(it: u64) -> DbResult<i64> {
    i64::try_from(it).map_err(|_| unknown("count"))
}

/// Says where a list stands; tells whether it stood there before as was seen.
pub(super) fn set_state(tx: &mut Tx, id: Uuid, from: &[State], to: State) -> DbResult<bool> {
    for from in from {
        let moved = tx.execute(
            "update people_import set state = :to where import_id = :id and state = :from",
            &[
                ("to", to.word().into()),
                ("id", id.into()),
                ("from", from.word().into()),
            ],
        )?;
        if moved == 1 {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Counts people who were put on record.
pub(super) fn count(tx: &mut Tx, id: Uuid, more: u64) -> DbResult<()> {
    let now = tx.now();
    tx.execute(
        "update people_import set added = added + :more, kept_at = :now where import_id = :id",
        &[
            ("more", number(more)?.into()),
            ("now", now.into()),
            ("id", id.into()),
        ],
    )?;
    Ok(())
}
