//! Every SQL statement on matters that moved to a court.

use crate::access::StaffId;
use crate::db::{DbResult, ReadTx, Row, Tx};
use chrono::{DateTime, NaiveDate, Utc};
use shared::ids::VisitId;

/// A matter that moved to a court.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::selection) struct Moved {
    pub(in crate::selection) visit: VisitId,
    pub(in crate::selection) at: DateTime<Utc>,
    /// By when somebody has taken it over.
    pub(in crate::selection) reassign_by: NaiveDate,
    /// Who has.
    pub(in crate::selection) taken_by: Option<StaffId>,
}

const COLUMNS: &str = "visit_id, at, reassign_by, taken_by";

fn moved(row: &Row) -> DbResult<Moved> {
    Ok(Moved {
        visit: VisitId(row.get("visit_id")?),
        at: row.get("at")?,
        reassign_by: row.get("reassign_by")?,
        taken_by: row.get("taken_by")?,
    })
}

/// Notes that the matter of a visit is before a court; tells whether it was not known.
pub(super) fn add(tx: &mut Tx, visit: VisitId, reassign_by: NaiveDate) -> DbResult<bool> {
    let (at, by) = (tx.now(), tx.actor().id());
    let added = tx.execute(
        "insert into selection_moved (visit_id, at, by_staff, reassign_by, taken_by, taken_at)
         values (:visit, :at, :by, :reassign_by, null, null) on conflict do nothing",
        &[
            ("visit", visit.0.into()),
            ("at", at.into()),
            ("by", by.into()),
            ("reassign_by", reassign_by.into()),
        ],
    )?;
    Ok(added == 1)
}

/// Takes that back, unless somebody has taken the matter over since; tells whether it was there.
pub(super) fn drop(tx: &mut Tx, visit: VisitId) -> DbResult<bool> {
    let gone = tx.execute(
        "delete from selection_moved where visit_id = :visit and taken_by is null",
        &[("visit", visit.0.into())],
    )?;
    Ok(gone == 1)
}

/// Somebody takes a matter over; tells whether nobody had.
pub(super) fn take(tx: &mut Tx, visit: VisitId, by: StaffId) -> DbResult<bool> {
    let at = tx.now();
    let taken = tx.execute(
        "update selection_moved set taken_by = :by, taken_at = :at where visit_id = :visit and taken_by is null",
        &[("by", by.into()), ("at", at.into()), ("visit", visit.0.into())],
    )?;
    Ok(taken == 1)
}

/// Whether the matter of a visit moved, and how that stands.
pub(in crate::selection) fn find(tx: &mut ReadTx, visit: VisitId) -> DbResult<Option<Moved>> {
    let sql = format!("select {COLUMNS} from selection_moved where visit_id = :visit");
    tx.first(&sql, &[("visit", visit.0.into())], moved)
}

/// Those that nobody has taken over, the most pressing first.
pub(super) fn open(tx: &mut ReadTx) -> DbResult<Vec<Moved>> {
    let sql = format!(
        "select {COLUMNS} from selection_moved where taken_by is null order by reassign_by, at, visit_id"
    );
    tx.all(&sql, &[], moved)
}
