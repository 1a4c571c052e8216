//! Every SQL statement on pairing codes.

use super::super::store::place;
use crate::db::{DbResult, ReadTx, Tx};
use chrono::{DateTime, Utc};
use shared::protocol::pairing::{KioskPlace, PairingCode};

/// A code as it is remembered.
pub(super) struct Code {
    pub(super) key: Option<[u8; 32]>,
    pub(super) place: KioskPlace,
    pub(super) expires_at: DateTime<Utc>,
    pub(super) tries: u32,
    pub(super) request_hash: Option<[u8; 32]>,
    pub(super) answer: Option<String>,
}

pub(super) fn add(
    tx: &mut Tx,
    code: &PairingCode,
    place: KioskPlace,
    expires_at: DateTime<Utc>,
) -> DbResult<()> {
    tx.execute(
        "insert into pairing_code (id, key, place, expires_at, tries) values (:id, :key, :place, :expires_at, 0)",
        &[
            ("id", code.id().into()),
            ("key", code.key().bytes().into()),
            ("place", place.word().into()),
            ("expires_at", expires_at.into()),
        ],
    )?;
    Ok(())
}

pub(super) fn find(tx: &mut ReadTx, id: [u8; 16]) -> DbResult<Option<Code>> {
    tx.first(
        "select key, place, expires_at, tries, request_hash, answer from pairing_code where id = :id",
        &[("id", id.into())],
        |row| {
            Ok(Code {
                key: row.get("key")?,
                place: place(row)?,
                expires_at: row.get("expires_at")?,
                tries: row.get("tries")?,
                request_hash: row.get("request_hash")?,
                answer: row.get("answer")?,
            })
        },
    )
}

/// Counts a failed try; the last one wipes the key.
pub(super) fn fail(tx: &mut Tx, id: [u8; 16], tries_max: u32) -> DbResult<()> {
    tx.execute(
        "update pairing_code set tries = tries + 1, key = case when tries + 1 >= :max then null else key end where id = :id",
        &[("max", tries_max.into()), ("id", id.into())],
    )?;
    Ok(())
}

/// The code has been used: its key goes, the answer stays for the same request until the code is too old.
pub(super) fn spend(
    tx: &mut Tx,
    id: [u8; 16],
    request_hash: [u8; 32],
    answer: &str,
) -> DbResult<()> {
    tx.execute(
        "update pairing_code set key = null, request_hash = :hash, answer = :answer where id = :id",
        &[
            ("hash", request_hash.into()),
            ("answer", answer.into()),
            ("id", id.into()),
        ],
    )?;
    Ok(())
}

/// Forgets the codes that are too old.
pub(super) fn forget_old(tx: &mut Tx) -> DbResult<()> {
    let now = tx.now();
    tx.execute(
        "delete from pairing_code where expires_at <= :now",
        &[("now", now.into())],
    )?;
    Ok(())
}
