//! Every SQL statement on reports of what happened.

use crate::access::StaffId;
use crate::db::{DbResult, ReadTx, Row, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A report, still sealed.
pub(super) struct Sealed {
    pub(super) id: Uuid,
    pub(super) at: DateTime<Utc>,
    pub(super) staff: StaffId,
    pub(super) facts: Vec<u8>,
}

pub(super) fn add(tx: &mut Tx, it: &Sealed) -> DbResult<()> {
    tx.execute(
        "insert into incident (id, facts, at, staff_id) values (:id, :facts, :at, :staff)",
        &[
            ("id", it.id.into()),
            ("facts", it.facts.clone().into()),
            ("at", it.at.into()),
            ("staff", it.staff.into()),
        ],
    )?;
    Ok(())
}

/// The newest reports.
pub(super) fn newest(tx: &mut ReadTx, limit: u32) -> DbResult<Vec<Sealed>> {
    tx.all(
        "select id, facts, at, staff_id from incident order by at desc, id desc limit :limit",
        &[("limit", limit.into())],
        sealed,
    )
}

/// The newest reports that one of the staff wrote.
pub(super) fn of_staff(tx: &mut ReadTx, staff: StaffId, limit: u32) -> DbResult<Vec<Sealed>> {
    tx.all(
        "select id, facts, at, staff_id from incident where staff_id = :staff order by at desc, id desc limit :limit",
        &[("staff", staff.into()), ("limit", limit.into())],
        sealed,
    )
}

fn sealed(row: &Row) -> DbResult<Sealed> {
    Ok(Sealed {
        id: row.get("id")?,
        at: row.get("at")?,
        staff: row.get("staff_id")?,
        facts: row.get("facts")?,
    })
}
