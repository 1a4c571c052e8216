//! Every SQL statement on versions of data and on who verified them.

use super::model::{Approved, Proposed, State, Verified, Version, hash, value};
use crate::db::{DbError, DbResult, Migration, ReadTx, Row, Tx};
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

/// The steps that make these tables.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "data_versions_0001",
        sql: include_str!("0001_data_versions.sql"),
    },
    Migration {
        name: "data_versions_0002",
        sql: include_str!("0002_data_versions.sql"),
    },
];

const COLUMNS: &str =
    "kind, number, words, state, note, made_at, made_by, proposed_at, proposed_by, approved_at,
    approved_by, was_alone, valid_from";

/// Every version of a kind, the newest first.
pub fn all(tx: &mut ReadTx, kind: &str) -> DbResult<Vec<Version>> {
    tx.all(
        &format!("select {COLUMNS} from data_version where kind = :kind order by number desc"),
        &[("kind", kind.into())],
        read,
    )
}

/// One version.
pub fn find(tx: &mut ReadTx, kind: &str, number: u32) -> DbResult<Option<Version>> {
    tx.first(
        &format!("select {COLUMNS} from data_version where kind = :kind and number = :number"),
        &[("kind", kind.into()), ("number", number.into())],
        read,
    )
}

/// The number of the version that counts on a day, and since when: of those approved for it, the one with the latest day,
/// and of two with the same day the later one.
pub fn in_force_on(
    tx: &mut ReadTx,
    kind: &str,
    day: NaiveDate,
) -> DbResult<Option<(u32, NaiveDate)>> {
    tx.first(
        "select number, valid_from from data_version
         where kind = :kind and state = 'approved' and valid_from <= :day
         order by valid_from desc, number desc limit 1",
        &[("kind", kind.into()), ("day", day.into())],
        |row| Ok((row.get("number")?, row.get("valid_from")?)),
    )
}

/// The number of the next version of a kind.
pub fn next_number(tx: &mut ReadTx, kind: &str) -> DbResult<u32> {
    let newest = tx.first(
        "select number from data_version where kind = :kind order by number desc limit 1",
        &[("kind", kind.into())],
        |row| row.get::<u32>("number"),
    )?;
    Ok(newest.unwrap_or(0) + 1)
}

/// Adds a version; a number that somebody else has taken meanwhile is refused.
pub fn add(tx: &mut Tx, it: &Version) -> DbResult<()> {
    let (proposed, approved) = (it.state.proposed(), it.state.approved());
    tx.execute(
        "insert into data_version (kind, number, words, sha256, state, note, made_at, made_by, proposed_at, proposed_by,
             approved_at, approved_by, was_alone, valid_from)
         values (:kind, :number, :words, :sha256, :state, :note, :made_at, :made_by, :proposed_at, :proposed_by,
             :approved_at, :approved_by, :was_alone, :valid_from)",
        &[
            ("kind", it.kind.as_str().into()),
            ("number", it.number.into()),
            ("words", it.words.as_str().into()),
            ("sha256", value(&hash(&it.words))),
            ("state", it.state.word().into()),
            ("note", it.note.as_str().into()),
            ("made_at", it.made_at.into()),
            ("made_by", it.made_by.into()),
            ("proposed_at", proposed.map(|it| it.at).into()),
            ("proposed_by", proposed.and_then(|it| it.by).into()),
            ("approved_at", approved.map(|it| it.at).into()),
            ("approved_by", approved.and_then(|it| it.by).into()),
            ("was_alone", approved.is_some_and(|it| it.was_alone).into()),
            ("valid_from", approved.map(|it| it.valid_from).into()),
        ],
    )?;
    Ok(())
}

/// What a draft says now, if it still is the draft of that text; tells whether it was.
pub fn set_words(tx: &mut Tx, it: &Version, before: &[u8; 32]) -> DbResult<bool> {
    let changed = tx.execute(
        "update data_version set words = :words, sha256 = :sha256, note = :note
         where kind = :kind and number = :number and state = 'draft' and sha256 = :before",
        &[
            ("words", it.words.as_str().into()),
            ("sha256", value(&hash(&it.words))),
            ("note", it.note.as_str().into()),
            ("kind", it.kind.as_str().into()),
            ("number", it.number.into()),
            ("before", value(before)),
        ],
    )?;
    Ok(changed == 1)
}

/// A version has come to `state`; tells whether it still was at `before`.
pub fn set_state(tx: &mut Tx, it: &Version, before: &str, state: &State) -> DbResult<bool> {
    let (proposed, approved) = (state.proposed(), state.approved());
    let changed = tx.execute(
        "update data_version set state = :state, proposed_at = :proposed_at, proposed_by = :proposed_by,
             approved_at = :approved_at, approved_by = :approved_by, was_alone = :was_alone, valid_from = :valid_from
         where kind = :kind and number = :number and state = :before",
        &[
            ("state", state.word().into()),
            ("proposed_at", proposed.map(|it| it.at).into()),
            ("proposed_by", proposed.and_then(|it| it.by).into()),
            ("approved_at", approved.map(|it| it.at).into()),
            ("approved_by", approved.and_then(|it| it.by).into()),
            ("was_alone", approved.is_some_and(|it| it.was_alone).into()),
            ("valid_from", approved.map(|it| it.valid_from).into()),
            ("kind", it.kind.as_str().into()),
            ("number", it.number.into()),
            ("before", before.into()),
        ],
    )?;
    Ok(changed == 1)
}

/// Who verified which texts and rows of a kind, by their hashes; whoever did so last stands first.
pub(super) fn verifications(tx: &mut ReadTx, kind: &str) -> DbResult<Vec<([u8; 32], Verified)>> {
    tx.all(
        "select sha256, verified_on, verified_by, compared_with from data_verification
         where kind = :kind order by entered_at desc",
        &[("kind", kind.into())],
        |row| {
            let verified = Verified {
                by: row.get("verified_by")?,
                on: row.get("verified_on")?,
                compared_with: row.get("compared_with")?,
            };
            Ok((row.get("sha256")?, verified))
        },
    )
}

/// A text of the program with which something was made.
pub(super) fn text(tx: &mut ReadTx, kind: &str, sha256: &[u8; 32]) -> DbResult<Option<String>> {
    tx.first(
        "select words from data_text where kind = :kind and sha256 = :sha256",
        &[("kind", kind.into()), ("sha256", value(sha256))],
        |row| row.get("words"),
    )
}

/// Keeps a text of the program.
pub(super) fn keep_text(tx: &mut Tx, kind: &str, sha256: &[u8; 32], words: &str) -> DbResult<()> {
    tx.execute(
        "insert into data_text (kind, sha256, words) values (:kind, :sha256, :words)",
        &[
            ("kind", kind.into()),
            ("sha256", value(sha256)),
            ("words", words.into()),
        ],
    )?;
    Ok(())
}

/// Somebody has compared this very text or row with its source.
pub fn verify(tx: &mut Tx, kind: &str, sha256: &[u8; 32], it: &Verified) -> DbResult<()> {
    let (id, at, by) = (tx.new_id(), tx.now(), tx.actor().id());
    tx.execute(
        "insert into data_verification (verification_id, kind, sha256, verified_on, verified_by, compared_with, entered_at,
             entered_by)
         values (:id, :kind, :sha256, :on, :verified_by, :compared_with, :at, :by)",
        &[
            ("id", id.into()),
            ("kind", kind.into()),
            ("sha256", value(sha256)),
            ("on", it.on.into()),
            ("verified_by", it.by.as_str().into()),
            ("compared_with", it.compared_with.as_str().into()),
            ("at", at.into()),
            ("by", by.into()),
        ],
    )?;
    Ok(())
}

fn read(row: &Row) -> DbResult<Version> {
    let unknown = |column: &str, expected| DbError::Column {
        column: column.to_owned(),
        expected,
        found: "something else",
    };
    let at = |column: &str| row.get::<Option<DateTime<Utc>>>(column);
    let by = |column: &str| row.get::<Option<Uuid>>(column);
    let proposed = match at("proposed_at")? {
        Some(at) => Some(Proposed {
            at,
            by: by("proposed_by")?,
        }),
        None => None,
    };
    let approved = match (
        at("approved_at")?,
        row.get::<Option<NaiveDate>>("valid_from")?,
    ) {
        (Some(at), Some(valid_from)) => Some(Approved {
            at,
            by: by("approved_by")?,
            valid_from,
            was_alone: row.get("was_alone")?,
        }),
        _ => None,
    };
    let word: String = row.get("state")?;
    let state = match (word.as_str(), proposed, approved) {
        ("draft", ..) => State::Draft,
        ("proposed", Some(it), _) => State::Proposed(it),
        ("approved", Some(it), Some(approved)) => State::Approved(it, approved),
        ("withdrawn", ..) => State::Withdrawn,
        _ => return Err(unknown("state", "a state of a version")),
    };
    Ok(Version {
        kind: row.get("kind")?,
        number: row.get("number")?,
        words: row.get("words")?,
        note: row.get("note")?,
        made_at: row.get("made_at")?,
        made_by: row.get("made_by")?,
        state,
    })
}
