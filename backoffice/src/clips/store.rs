//! Every SQL statement on the recordings.

use super::model::{Recording, Recordings, Takes};
use crate::access::StaffId;
use crate::db::{DbError, DbResult, Migration, ReadTx, Row, Tx};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use translations::{Language, Tongue};

/// The steps that make the tables of the recordings.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "clips_0001",
        sql: include_str!("0001_clips.sql"),
    },
    Migration {
        name: "clips_0002",
        sql: include_str!("0002_waiting.sql"),
    },
];

/// Every recording, by language and message.
pub(super) fn everything(tx: &mut ReadTx) -> DbResult<BTreeMap<String, Recordings>> {
    let heard = tx.all(
        "select language, message, hash, sha256, size, millis, recorded_by, recorded_at, approved_by, approved_at from clip",
        &[],
        read_heard,
    )?;
    let waiting = tx.all(
        "select language, message, hash, sha256, size, millis, recorded_by, recorded_at from clip_waiting",
        &[],
        read,
    )?;
    Ok(sorted(heard, waiting))
}

pub(super) fn of_tongue(tx: &mut ReadTx, tongue: Tongue) -> DbResult<Recordings> {
    let heard = tx.all(
        "select language, message, hash, sha256, size, millis, recorded_by, recorded_at, approved_by, approved_at from clip
         where language = :language",
        &[("language", tongue.tag.into())],
        read_heard,
    )?;
    let waiting = tx.all(
        "select language, message, hash, sha256, size, millis, recorded_by, recorded_at from clip_waiting
         where language = :language",
        &[("language", tongue.tag.into())],
        read,
    )?;
    let mut all = sorted(heard, waiting);
    Ok(all.remove(tongue.tag).unwrap_or_default())
}

/// The approved recordings of what is said of calls in a language, by message: of which words, and which recording.
pub(super) fn said_of_calls(
    tx: &mut ReadTx,
    language: Language,
) -> DbResult<BTreeMap<String, (String, Vec<u8>)>> {
    let found = tx.all(
        "select message, hash, sha256 from clip
         where language = :language and (message like 'spoken-%' or message like 'display-spoken-%')",
        &[("language", language.tag().into())],
        |row| Ok((row.get("message")?, (row.get("hash")?, row.get("sha256")?))),
    )?;
    Ok(found.into_iter().collect())
}

/// The recordings of one message.
pub(super) fn find(tx: &mut ReadTx, tongue: Tongue, message: &str) -> DbResult<Takes> {
    Ok(of_tongue(tx, tongue)?.remove(message).unwrap_or_default())
}

fn sorted(heard: Vec<Recording>, waiting: Vec<Recording>) -> BTreeMap<String, Recordings> {
    let mut found: BTreeMap<String, Recordings> = BTreeMap::new();
    for it in heard.into_iter().chain(waiting) {
        let recordings = found.entry(it.language.clone()).or_default();
        let takes = recordings.entry(it.message.clone()).or_default();
        let place = match it.approved {
            Some(_) => &mut takes.heard,
            None => &mut takes.waiting,
        };
        *place = Some(it);
    }
    found
}

/// The sound of a recording.
pub(super) fn sound(tx: &mut ReadTx, it: &Recording) -> DbResult<Option<Vec<u8>>> {
    tx.first(
        if it.approved.is_some() {
            "select sound from clip where language = :language and message = :message and sha256 = :sha256"
        } else {
            "select sound from clip_waiting where language = :language and message = :message and sha256 = :sha256"
        },
        &[
            ("language", (&it.language).into()),
            ("message", (&it.message).into()),
            ("sha256", (&it.sha256).into()),
        ],
        |row| row.get("sound"),
    )
}

/// The sound of an approved recording, by what it is.
pub(super) fn approved_sound(tx: &mut ReadTx, sha256: &[u8; 32]) -> DbResult<Option<Vec<u8>>> {
    tx.first(
        "select sound from clip where sha256 = :sha256",
        &[("sha256", sha256.into())],
        |row| row.get("sound"),
    )
}

/// The sound of the recording that visitors hear of a message, when it is this one.
pub(super) fn sound_heard(
    tx: &mut ReadTx,
    language: Language,
    message: &str,
    sha256: &[u8],
) -> DbResult<Option<Vec<u8>>> {
    tx.first(
        "select sound from clip where language = :language and message = :message and sha256 = :sha256",
        &[
            ("language", language.tag().into()),
            ("message", message.into()),
            ("sha256", sha256.into()),
        ],
        |row| row.get("sound"),
    )
}

/// Lets a recording wait for approval, in place of the one that waited before.
pub(super) fn save(tx: &mut Tx, it: &Recording, sound: &[u8]) -> DbResult<()> {
    tx.execute(
        "delete from clip_waiting where language = :language and message = :message",
        &[
            ("language", (&it.language).into()),
            ("message", (&it.message).into()),
        ],
    )?;
    tx.execute(
        "insert into clip_waiting (language, message, hash, sound, sha256, size, millis, recorded_by, recorded_at)
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

/// Puts what waited in place of what visitors heard, and notes who approved it; tells whether it still waited.
pub(super) fn approve(tx: &mut Tx, it: &Recording, by: Option<StaffId>) -> DbResult<bool> {
    let now = tx.now();
    let of_message = [
        ("language", (&it.language).into()),
        ("message", (&it.message).into()),
    ];
    tx.execute(
        "delete from clip where language = :language and message = :message",
        &of_message,
    )?;
    tx.execute(
        "insert into clip (language, message, hash, sound, sha256, size, millis, recorded_by, recorded_at)
         select language, message, hash, sound, sha256, size, millis, recorded_by, recorded_at from clip_waiting
         where language = :language and message = :message",
        &of_message,
    )?;
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
    Ok(remove(tx, it)? && count == 1)
}

/// Takes a recording away from where it lies; tells whether it was there.
pub(super) fn remove(tx: &mut Tx, it: &Recording) -> DbResult<bool> {
    let count = tx.execute(
        if it.approved.is_some() {
            "delete from clip where language = :language and message = :message and sha256 = :sha256"
        } else {
            "delete from clip_waiting where language = :language and message = :message and sha256 = :sha256"
        },
        &[
            ("language", (&it.language).into()),
            ("message", (&it.message).into()),
            ("sha256", (&it.sha256).into()),
        ],
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
        approved: None,
    })
}

fn read_heard(row: &Row) -> DbResult<Recording> {
    let approved: (Option<StaffId>, DateTime<Utc>) =
        (row.get("approved_by")?, row.get("approved_at")?);
    Ok(Recording {
        approved: Some(approved),
        ..read(row)?
    })
}
