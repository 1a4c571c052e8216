//! Every SQL statement on who is not to be let in.

use crate::db::{DbResult, ReadTx, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// An entry, still sealed.
pub(super) struct Sealed {
    pub(super) id: Uuid,
    pub(super) added_at: DateTime<Utc>,
    pub(super) facts: Vec<u8>,
}

pub(super) fn add(tx: &mut Tx, id: Uuid, facts: Vec<u8>) -> DbResult<()> {
    let (now, staff) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into door_entry (id, facts, added_at, staff_id, ended_at) values (:id, :facts, :now, :staff, null)",
        &[
            ("id", id.into()),
            ("facts", facts.into()),
            ("now", now.into()),
            ("staff", staff.into()),
        ],
    )?;
    Ok(())
}

pub(super) fn all(tx: &mut ReadTx) -> DbResult<Vec<Sealed>> {
    tx.all(
        "select id, facts, added_at from door_entry where ended_at is null order by added_at desc, id desc",
        &[],
        |row| {
            Ok(Sealed {
                id: row.get("id")?,
                added_at: row.get("added_at")?,
                facts: row.get("facts")?,
            })
        },
    )
}

/// Ends an entry; `false` when there is none, or none any more.
pub(super) fn end(tx: &mut Tx, id: Uuid) -> DbResult<bool> {
    let now = tx.now();
    let ended = tx.execute(
        "update door_entry set ended_at = :now where id = :id and ended_at is null",
        &[("now", now.into()), ("id", id.into())],
    )?;
    Ok(ended == 1)
}
