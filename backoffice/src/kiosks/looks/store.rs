//! Every SQL statement on whether somebody has looked at a record.

use super::model::WantsALook;
use crate::db::{DbResult, ReadTx, Row, Tx};
use shared::ids::KioskId;
use uuid::Uuid;

/// More than this do not stand on one page; those that are noted make room for the next.
const LISTED: u32 = 200;

/// The records that were set aside and that nobody has noted, the oldest first.
pub(super) fn aside(tx: &mut ReadTx) -> DbResult<Vec<WantsALook>> {
    tx.all(
        "select id, label, kiosk_id, reason as why, received_at from quarantine
         where noted_at is null order by received_at, id limit :limit",
        &[("limit", LISTED.into())],
        read,
    )
}

/// The received records with something odd about them that nobody has noted, the oldest first.
pub(super) fn flagged(tx: &mut ReadTx) -> DbResult<Vec<WantsALook>> {
    tx.all(
        "select id, label, kiosk_id, flag as why, received_at from sealed_record
         where flag is not null and noted_at is null order by server_seq limit :limit",
        &[("limit", LISTED.into())],
        read,
    )
}

/// Notes that somebody has looked; tells whether there was something to look at.
pub(super) fn note(tx: &mut Tx, id: Uuid) -> DbResult<bool> {
    let (now, by) = (tx.now(), tx.actor().id());
    let values = [("now", now.into()), ("by", by.into()), ("id", id.into())];
    let mut noted = 0;
    for sql in [
        "update quarantine set noted_at = :now, noted_by = :by where id = :id and noted_at is null",
        "update sealed_record set noted_at = :now, noted_by = :by where id = :id and flag is not null and noted_at is null",
    ] {
        noted += tx.execute(sql, &values)?;
    }
    Ok(noted != 0)
}

fn read(row: &Row) -> DbResult<WantsALook> {
    Ok(WantsALook {
        id: row.get("id")?,
        label: row.get("label")?,
        kiosk: KioskId(row.get("kiosk_id")?),
        why: row.get("why")?,
        received_at: row.get("received_at")?,
    })
}
