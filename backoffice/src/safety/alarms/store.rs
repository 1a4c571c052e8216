//! Every SQL statement on calls for help.

use super::model::{Alarm, Ending, Stage};
use crate::access::StaffId;
use crate::db::{DbError, DbResult, ReadTx, Row, Tx};
use uuid::Uuid;

const COLUMNS: &str = "id, staff_id, place, raised_at, answered_by, answered_at, ended_by, ended_at, ending from alarm";

pub(super) fn add(tx: &mut Tx, it: &Alarm) -> DbResult<()> {
    tx.execute(
        "insert into alarm (id, staff_id, place, raised_at, answered_by, answered_at, ended_by, ended_at, ending)
         values (:id, :staff, :place, :at, null, null, null, null, '')",
        &[
            ("id", it.id.into()),
            ("staff", it.staff.into()),
            ("place", it.place.as_str().into()),
            ("at", it.raised_at.into()),
        ],
    )?;
    Ok(())
}

pub(super) fn save(tx: &mut Tx, it: &Alarm) -> DbResult<()> {
    match &it.stage {
        Stage::Raised => {}
        Stage::Answered { by, at } => {
            tx.execute(
                "update alarm set answered_by = :by, answered_at = :at where id = :id",
                &[
                    ("by", (*by).into()),
                    ("at", (*at).into()),
                    ("id", it.id.into()),
                ],
            )?;
        }
        Stage::Ended { by, at, how } => {
            tx.execute(
                "update alarm set ended_by = :by, ended_at = :at, ending = :how where id = :id",
                &[
                    ("by", (*by).into()),
                    ("at", (*at).into()),
                    ("how", how.word().into()),
                    ("id", it.id.into()),
                ],
            )?;
        }
    }
    Ok(())
}

pub(super) fn find(tx: &mut ReadTx, id: Uuid) -> DbResult<Option<Alarm>> {
    let sql = format!("select {COLUMNS} where id = :id");
    tx.first(&sql, &[("id", id.into())], alarm)
}

/// Those that are not over, the oldest first.
pub(super) fn open(tx: &mut ReadTx) -> DbResult<Vec<Alarm>> {
    let sql = format!("select {COLUMNS} where ended_at is null order by raised_at, id");
    tx.all(&sql, &[], alarm)
}

/// The newest ones, also those that are over.
pub(super) fn newest(tx: &mut ReadTx, limit: u32) -> DbResult<Vec<Alarm>> {
    let sql = format!("select {COLUMNS} order by raised_at desc, id desc limit :limit");
    tx.all(&sql, &[("limit", limit.into())], alarm)
}

fn alarm(row: &Row) -> DbResult<Alarm> {
    let (answered, ended): (Option<StaffId>, Option<StaffId>) =
        (row.get("answered_by")?, row.get("ended_by")?);
    let stage = match (ended, answered) {
        (Some(by), _) => {
            let word: String = row.get("ending")?;
            Stage::Ended {
                by,
                at: row.get("ended_at")?,
                how: Ending::find(&word).ok_or_else(|| DbError::Column {
                    column: "ending".to_owned(),
                    expected: "a known word",
                    found: "an unknown word",
                })?,
            }
        }
        (None, Some(by)) => Stage::Answered {
            by,
            at: row.get("answered_at")?,
        },
        (None, None) => Stage::Raised,
    };
    Ok(Alarm {
        id: row.get("id")?,
        staff: row.get("staff_id")?,
        place: row.get("place")?,
        raised_at: row.get("raised_at")?,
        stage,
    })
}
