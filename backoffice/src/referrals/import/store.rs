//! Every SQL statement on files that were brought.

use super::reading::{FileKind, FileRead, Row};
use crate::db::{DbError, DbResult, ReadTx, Tx};
use crate::referrals::choices::Choice;
use crate::referrals::directory::word;
use crate::referrals::ids::ImportId;
use chrono::{DateTime, Utc};

/// A file that was brought.
pub(in crate::referrals) struct Staged {
    pub(super) id: ImportId,
    pub(super) kind: FileKind,
    pub(in crate::referrals) rows: Vec<Row>,
    pub(super) left_out: Vec<String>,
    /// How many entries were added and changed, once it was kept.
    pub(super) applied: Option<(u32, u32)>,
}

/// Keeps the rows of a file until they were looked at.
pub(super) fn add(tx: &mut Tx, id: ImportId, file: &FileRead) -> DbResult<()> {
    let written = |it: serde_json::Result<String>| {
        it.map_err(|_| DbError::Engine("rows of a file cannot be written".to_owned()))
    };
    let rows = written(serde_json::to_string(&file.rows))?;
    let left_out = written(serde_json::to_string(&file.left_out))?;
    let (at, by) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into referral_import (import_id, made_at, made_by, kind, rows, left_out, applied_at, added, changed)
         values (:id, :at, :by, :kind, :rows, :left_out, null, 0, 0)",
        &[
            ("id", id.0.into()),
            ("at", at.into()),
            ("by", by.into()),
            ("kind", file.kind.word().into()),
            ("rows", rows.into()),
            ("left_out", left_out.into()),
        ],
    )?;
    Ok(())
}

/// A file that was brought, while it is kept.
pub(super) fn find(tx: &mut ReadTx, id: ImportId) -> DbResult<Option<Staged>> {
    tx.first(
        "select import_id, kind, rows, left_out, applied_at, added, changed from referral_import where import_id = :id",
        &[("id", id.0.into())],
        |row| {
            let (rows, left_out): (String, String) = (row.get("rows")?, row.get("left_out")?);
            let unreadable = |_| DbError::Column {
                column: "rows".to_owned(),
                expected: "rows of a file",
                found: "something else",
            };
            let applied: Option<DateTime<Utc>> = row.get("applied_at")?;
            let counts = (row.get("added")?, row.get("changed")?);
            Ok(Staged {
                id: ImportId(row.get("import_id")?),
                kind: word(row, "kind")?,
                rows: serde_json::from_str(&rows).map_err(unreadable)?,
                left_out: serde_json::from_str(&left_out).map_err(unreadable)?,
                applied: applied.map(|_| counts),
            })
        },
    )
}

/// Notes that a file was kept.
pub(super) fn applied(tx: &mut Tx, id: ImportId, added: u32, changed: u32) -> DbResult<()> {
    let now = tx.now();
    tx.execute(
        "update referral_import set applied_at = :now, added = added + :added, changed = changed + :changed where import_id = :id",
        &[
            ("now", now.into()),
            ("added", added.into()),
            ("changed", changed.into()),
            ("id", id.0.into()),
        ],
    )?;
    Ok(())
}

/// Forgets a file; tells whether it was there.
pub(super) fn remove(tx: &mut Tx, id: ImportId) -> DbResult<bool> {
    let removed = tx.execute(
        "delete from referral_import where import_id = :id",
        &[("id", id.0.into())],
    )?;
    Ok(removed == 1)
}

/// Forgets files that nobody looks at any more.
pub(super) fn remove_older(tx: &mut Tx, than: DateTime<Utc>) -> DbResult<()> {
    tx.execute(
        "delete from referral_import where made_at < :than",
        &[("than", than.into())],
    )?;
    Ok(())
}
