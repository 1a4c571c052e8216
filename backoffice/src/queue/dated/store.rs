//! Every SQL statement on dated papers.

use super::model::DatedPaper;
use crate::db::{DbResult, ReadTx, Tx};
use chrono::NaiveDate;
use shared::ids::VisitId;

/// Keeps a new paper; tells whether its code is new.
pub(super) fn add(tx: &mut Tx, hash: [u8; 32], it: &DatedPaper) -> DbResult<bool> {
    let now = tx.now();
    let added = tx.execute(
        "insert into dated_paper (code_hash, day, visit_id, made_at) values (:hash, :day, :visit, :now) on conflict do nothing",
        &[
            ("hash", hash.into()),
            ("day", it.day.into()),
            ("visit", it.visit.map(|it| it.0).into()),
            ("now", now.into()),
        ],
    )?;
    Ok(added == 1)
}

/// The paper with this code.
pub(super) fn find(tx: &mut ReadTx, hash: [u8; 32]) -> DbResult<Option<DatedPaper>> {
    tx.first(
        "select day, visit_id, used_by from dated_paper where code_hash = :hash",
        &[("hash", hash.into())],
        |row| {
            let visit: Option<_> = row.get("visit_id")?;
            let used_by: Option<_> = row.get("used_by")?;
            Ok(DatedPaper {
                day: row.get("day")?,
                visit: visit.map(VisitId),
                used_by: used_by.map(VisitId),
            })
        },
    )
}

/// Whether this number has a paper for this day.
pub(super) fn has_paper(tx: &mut ReadTx, visit: VisitId, day: NaiveDate) -> DbResult<bool> {
    let count = tx.first(
        "select count(*) as n from dated_paper where visit_id = :visit and day = :day",
        &[("visit", visit.0.into()), ("day", day.into())],
        |row| row.get::<i64>("n"),
    )?;
    Ok(count.is_some_and(|it| 0 < it))
}

/// A number has gone first with this paper.
pub(super) fn note_used(tx: &mut Tx, hash: [u8; 32], by: VisitId) -> DbResult<()> {
    tx.execute(
        "update dated_paper set used_by = :by where code_hash = :hash",
        &[("by", by.0.into()), ("hash", hash.into())],
    )?;
    Ok(())
}

/// Papers of days before this one are good for nothing any more.
pub(super) fn forget_before(tx: &mut Tx, day: NaiveDate) -> DbResult<()> {
    tx.execute(
        "delete from dated_paper where day < :day",
        &[("day", day.into())],
    )?;
    Ok(())
}

/// A new paper of a number takes the place of its older ones.
pub(super) fn forget_of(tx: &mut Tx, visit: VisitId) -> DbResult<()> {
    tx.execute(
        "delete from dated_paper where visit_id = :visit",
        &[("visit", visit.0.into())],
    )?;
    Ok(())
}
