//! Every SQL statement on whether somebody has looked at a record.

use super::super::model::Aside;
use super::model::{SetAside, WantsALook};
use crate::db::{DbResult, ReadTx, Row, Tx};
use shared::ids::{KioskId, RecordId};
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

/// The numbers among those that nobody has noted whose visitors are not in the line: they have no record that was
/// received, and the kiosk gives numbers.
pub(super) fn numbers_aside(tx: &mut ReadTx, second_version: Aside) -> DbResult<Vec<String>> {
    tx.all(
        "select distinct label from quarantine as it
         where noted_at is null and reason <> :second
             and not exists (select 1 from kiosk where kiosk.id = it.kiosk_id and kiosk.place = 'booth')
             and not exists (select 1 from sealed_record where sealed_record.visit_id = it.visit_id)
         order by label limit :limit",
        &[
            ("second", second_version.word().into()),
            ("limit", LISTED.into()),
        ],
        |row| row.get("label"),
    )
}

/// Notes that a record that was set aside was received later with the same bytes; tells whether one was.
pub(super) fn end(tx: &mut Tx, record: RecordId, sha256: [u8; 32]) -> DbResult<bool> {
    let now = tx.now();
    let ended = tx.execute(
        "update quarantine set noted_at = :now where record_id = :record and sha256 = :sha256 and noted_at is null",
        &[
            ("now", now.into()),
            ("record", record.0.into()),
            ("sha256", sha256.into()),
        ],
    )?;
    Ok(ended != 0)
}

/// The records that were set aside after `after`, noted or not, in the order of the places where they lie; at most `limit`.
pub fn aside_page(
    tx: &mut ReadTx,
    after: Option<&SetAside>,
    limit: u32,
) -> DbResult<Vec<SetAside>> {
    tx.all(
        "select id, kiosk_id, reason, received_at, bytes from quarantine where id > :after order by id limit :limit",
        &[
            ("after", after.map_or(Uuid::nil(), |it| it.id).into()),
            ("limit", limit.into()),
        ],
        read_aside,
    )
}

/// The record that was set aside at this place.
pub(in crate::kiosks) fn set_aside(tx: &mut ReadTx, place: Uuid) -> DbResult<Option<SetAside>> {
    tx.first(
        "select id, kiosk_id, reason, received_at, bytes from quarantine where id = :id",
        &[("id", place.into())],
        read_aside,
    )
}

fn read_aside(row: &Row) -> DbResult<SetAside> {
    Ok(SetAside {
        id: row.get("id")?,
        kiosk: KioskId(row.get("kiosk_id")?),
        why: row.get("reason")?,
        received_at: row.get("received_at")?,
        bytes: row.get("bytes")?,
    })
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
