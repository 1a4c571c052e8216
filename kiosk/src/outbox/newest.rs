//! The newest record: the number after it is the next one, and the next record names its hash.

use super::row::Row;
use rusqlite::types::ValueRef;
use rusqlite::{OptionalExtension, Row as Found, Transaction};
use shared::ids::KioskId;

/// The newest record.
pub(super) struct Newest {
    pub(super) ticket_n: i64,
    pub(super) kiosk_id: [u8; 16],
    pub(super) hash: [u8; 32],
}

/// A disk that changed the newest row stops no number: the next one is then looked for among all. (A row that an earlier
/// version hashed counts as changed here, for its hash needs the record itself.)
pub(super) fn newest(tx: &Transaction<'_>) -> rusqlite::Result<Option<Newest>> {
    // Asks for no value, so that it is planned only once.
    let found = tx
        .prepare_cached(
            "SELECT ticket_n, kiosk_id, record_hash, record_id, label, row_hash FROM record
             ORDER BY ticket_n DESC LIMIT 1",
        )?
        .query_row((), |row| Ok(read(row)))
        .optional()?;
    match found {
        None => Ok(None),
        Some(Ok(Some(it))) => Ok(Some(it)),
        Some(_) => newest_of_all(tx).map(Some),
    }
}

/// `None` where a column is not what was written.
fn read(row: &Found<'_>) -> rusqlite::Result<Option<Newest>> {
    let written = Row {
        ticket_n: row.get(0)?,
        kiosk_id: row.get_ref(1)?.as_blob()?,
        record_hash: row.get_ref(2)?.as_blob()?,
        record_id: row.get_ref(3)?.as_blob()?,
        label: row.get_ref(4)?.as_str()?,
        record: &[],
    };
    if written.hash() != row.get_ref(5)?.as_blob()? {
        return Ok(None);
    }
    Ok(Some(Newest {
        ticket_n: written.ticket_n,
        kiosk_id: row.get(1)?,
        hash: row.get(2)?,
    }))
}

/// The highest number in either table, with what can still be read of the record. The office notices that
/// the next record does not follow the one before.
fn newest_of_all(tx: &Transaction<'_>) -> rusqlite::Result<Newest> {
    let highest = tx.query_row(
        "SELECT max(n) FROM (SELECT max(ticket_n) AS n FROM record UNION ALL SELECT max(ticket_n) FROM progress)",
        (),
        |row| row.get(0),
    )?;
    tx.query_row(
        "SELECT kiosk_id, record_hash FROM record ORDER BY ticket_n DESC LIMIT 1",
        (),
        |row| {
            Ok(Newest {
                ticket_n: highest,
                kiosk_id: bytes(row.get_ref(0)?),
                hash: bytes(row.get_ref(1)?),
            })
        },
    )
}

/// The hash of the newest record this kiosk made under its present name in the office.
pub(super) fn previous_hash(tx: &Transaction<'_>, kiosk_id: KioskId) -> rusqlite::Result<[u8; 32]> {
    let found = tx
        .prepare_cached(
            "SELECT record_hash FROM record WHERE kiosk_id = ?1 ORDER BY ticket_n DESC LIMIT 1",
        )?
        .query_row([kiosk_id.bytes().as_slice()], |row| {
            Ok(bytes(row.get_ref(0)?))
        })
        .optional()?;
    Ok(found.unwrap_or([0; 32]))
}

/// Zeros where something else stands.
fn bytes<const N: usize>(value: ValueRef<'_>) -> [u8; N] {
    let blob = value.as_blob().ok();
    blob.and_then(|it| it.try_into().ok()).unwrap_or([0; N])
}
