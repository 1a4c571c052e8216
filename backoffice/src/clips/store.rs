//! Every SQL statement on the recordings.

use super::model::{Recording, Recordings};
use crate::access::StaffId;
use crate::db::{DbError, DbResult, Migration, ReadTx, Row, Tx};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use translations::Tongue;

/// The steps that make the tables of the recordings.
pub const MIGRATIONS: &[Migration] = &[Migration {
    name: "clips_0001",
    sql: include_str!("0001_clips.sql"),
}];

/// Every recording, by language and message.
pub(super) fn everything(tx: &mut ReadTx) -> DbResult<BTreeMap<String, Recordings>> {
    let all = tx.all(
        "select language, message, hash, sha256, size, millis, recorded_by, recorded_at, approved_by, approved_at from clip",
        &[],
        read,
    )?;
    let mut found: BTreeMap<String, Recordings> = BTreeMap::new();
    for it in all {
        let recordings = found.entry(it.language.clone()).or_default();
        recordings.insert(it.message.clone(), it);
    }
    Ok(found)
}

pub(super) fn of_tongue(tx: &mut ReadTx, tongue: Tongue) -> DbResult<Recordings> {
    let all = tx.all(
        "select language, message, hash, sha256, size, millis, recorded_by, recorded_at, approved_by, approved_at from clip
         where language = :language",
        &[("language", tongue.tag.into())],
        read,
    )?;
    Ok(all.into_iter().map(|it| (it.message.clone(), it)).collect())
}

pub(super) fn find(tx: &mut ReadTx, tongue: Tongue, message: &str) -> DbResult<Option<Recording>> {
    tx.first(
        "select language, message, hash, sha256, size, millis, recorded_by, recorded_at, approved_by, approved_at from clip
         where language = :language and message = :message",
        &[("language", tongue.tag.into()), ("message", message.into())],
        read,
    )
}

/// The sound of a recording, whether it was approved or not.
pub(super) fn sound(tx: &mut ReadTx, tongue: Tongue, message: &str) -> DbResult<Option<Vec<u8>>> {
    tx.first(
        "select sound from clip where language = :language and message = :message",
        &[("language", tongue.tag.into()), ("message", message.into())],
        |row| row.get("sound"),
    )
}

/// The sound of an approved recording, by what it is.
pub(super) fn approved_sound(tx: &mut ReadTx, sha256: &[u8; 32]) -> DbResult<Option<Vec<u8>>> {
    tx.first(
        "select sound from clip where sha256 = :sha256 and approved_at is not null",
        &[("sha256", sha256.into())],
        |row| row.get("sound"),
    )
}

/// Puts a recording in place of the one before.
pub(super) fn save(tx: &mut Tx, it: &Recording, sound: &[u8]) -> DbResult<()> {
    remove(tx, &it.language, &it.message)?;
    tx.execute(
        "insert into clip (language, message, hash, sound, sha256, size, millis, recorded_by, recorded_at)
         values (:language, :message, :hash, :sound, :sha256, :size, :millis, :recorded_by, :recorded_at)",
        &[
            ("language", (&it.language).into()),
            ("message", (&it.message).into()),
            ("hash", (&it.hash).into()),
            ("sound", sound.into()),
            ("sha256", (&it.sha256).into()),
            ("size", number(it.size).into()),
            ("millis", number(it.millis).into()),
            ("recorded_by", it.by.into()),
            ("recorded_at", it.at.into()),
        ],
    )?;
    Ok(())
}

/// Notes who approved it, unless another one was put in its place meanwhile; tells whether it did.
pub(super) fn approve(tx: &mut Tx, it: &Recording, by: Option<StaffId>) -> DbResult<bool> {
    let now = tx.now();
    let count = tx.execute(
        "update clip set approved_by = :approved_by, approved_at = :approved_at
         where language = :language and message = :message and sha256 = :sha256",
        &[
            ("approved_by", by.into()),
            ("approved_at", now.into()),
            ("language", (&it.language).into()),
            ("message", (&it.message).into()),
            ("sha256", (&it.sha256).into()),
        ],
    )?;
    Ok(count == 1)
}

/// Takes a recording away; tells whether there was one.
pub(super) fn remove(tx: &mut Tx, language: &str, message: &str) -> DbResult<bool> {
    let count = tx.execute(
        "delete from clip where language = :language and message = :message",
        &[("language", language.into()), ("message", message.into())],
    )?;
    Ok(count == 1)
}

/// How often what kiosks may play has changed.
pub(super) fn edition(tx: &mut ReadTx) -> DbResult<u64> {
    let found = tx.first(
        "select edition from clip_edition where one = 1",
        &[],
        |row| row.get::<i64>("edition"),
    )?;
    Ok(found.map_or(0, i64::unsigned_abs))
}

/// Notes that what kiosks may play has changed.
pub(super) fn next_edition(tx: &mut Tx) -> DbResult<()> {
    let next = tx.execute(
        "update clip_edition set edition = edition + 1 where one = 1",
        &[],
    )?;
    if next == 0 {
        tx.execute("insert into clip_edition (one, edition) values (1, 1)", &[])?;
    }
    Ok(())
}

fn number(it: u64) -> i64 {
    i64::try_from(it).unwrap_or(i64::MAX)
}

fn read(row: &Row) -> DbResult<Recording> {
    let sha256: Vec<u8> = row.get("sha256")?;
    let approved_at: Option<DateTime<Utc>> = row.get("approved_at")?;
    let approved_by = row.get("approved_by")?;
    Ok(Recording {
        language: row.get("language")?,
        message: row.get("message")?,
        hash: row.get("hash")?,
        sha256: sha256.try_into().map_err(|_| DbError::Column {
            column: "sha256".to_owned(),
            expected: "32 bytes",
            found: "another number of bytes",
        })?,
        size: row.get::<i64>("size")?.unsigned_abs(),
        millis: row.get::<i64>("millis")?.unsigned_abs(),
        by: row.get("recorded_by")?,
        at: row.get("recorded_at")?,
        approved: approved_at.map(|at| (approved_by, at)),
    })
}
