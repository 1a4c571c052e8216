//! Every SQL statement on the office's own words.

use super::model::{Approved, Correction, Corrections};
use crate::db::{DbResult, Migration, ReadTx, Row, Tx, Value};
use std::collections::BTreeMap;
use translations::Language;
use translations::lint::Key;

/// The steps that make the tables of the words.
pub const MIGRATIONS: &[Migration] = &[Migration {
    name: "words_0001",
    sql: include_str!("0001_words.sql"),
}];

const COLUMNS: &str = "language, message, attribute, words, english, corrected_by, corrected_at,
    approved_words, approved_english, approved_by, approved_at";

/// What the office has made of one language.
pub(super) fn of_language(tx: &mut ReadTx, language: Language) -> DbResult<Corrections> {
    let found = tx.all(
        &format!("select {COLUMNS} from word_corrections where language = :language"),
        &[("language", language.tag().into())],
        read,
    )?;
    Ok(found.into_iter().map(|(_, key, it)| (key, it)).collect())
}

/// What the office has made of every language.
pub(super) fn everything(tx: &mut ReadTx) -> DbResult<BTreeMap<String, Corrections>> {
    let found = tx.all(
        &format!("select {COLUMNS} from word_corrections"),
        &[],
        read,
    )?;
    let mut all: BTreeMap<String, Corrections> = BTreeMap::new();
    for (tag, key, it) in found {
        all.entry(tag).or_default().insert(key, it);
    }
    Ok(all)
}

/// What the office has made of one message.
pub(super) fn find(tx: &mut ReadTx, language: Language, key: &Key) -> DbResult<Option<Correction>> {
    let found = tx.first(
        &format!(
            "select {COLUMNS} from word_corrections
             where language = :language and message = :message and attribute = :attribute"
        ),
        &place(language, key),
        read,
    )?;
    Ok(found.map(|(_, _, it)| it))
}

pub(super) fn save(tx: &mut Tx, language: Language, key: &Key, it: &Correction) -> DbResult<()> {
    let approved = it.approved.as_ref();
    let mut values = place(language, key).to_vec();
    values.extend([
        ("words", it.words.as_str().into()),
        ("english", it.english.as_str().into()),
        ("corrected_by", it.by.into()),
        ("corrected_at", it.at.into()),
        (
            "approved_words",
            approved.map(|it| it.words.as_str()).into(),
        ),
        (
            "approved_english",
            approved.map(|it| it.english.as_str()).into(),
        ),
        ("approved_by", approved.and_then(|it| it.by).into()),
        ("approved_at", approved.map(|it| it.at).into()),
    ]);
    tx.execute(
        "insert into word_corrections (language, message, attribute, words, english, corrected_by, corrected_at,
             approved_words, approved_english, approved_by, approved_at)
         values (:language, :message, :attribute, :words, :english, :corrected_by, :corrected_at,
             :approved_words, :approved_english, :approved_by, :approved_at)
         on conflict (language, message, attribute) do update set words = excluded.words, english = excluded.english,
             corrected_by = excluded.corrected_by, corrected_at = excluded.corrected_at,
             approved_words = excluded.approved_words, approved_english = excluded.approved_english,
             approved_by = excluded.approved_by, approved_at = excluded.approved_at",
        &values,
    )?;
    Ok(())
}

/// Tells whether there was anything to remove.
pub(super) fn remove(tx: &mut Tx, language: Language, key: &Key) -> DbResult<bool> {
    let removed = tx.execute(
        "delete from word_corrections
         where language = :language and message = :message and attribute = :attribute",
        &place(language, key),
    )?;
    Ok(removed != 0)
}

/// The number of the newest edition; none while nothing was ever changed.
pub(super) fn edition(tx: &mut ReadTx) -> DbResult<Option<i64>> {
    tx.first(
        "select edition from word_edition where one = 1",
        &[],
        |row| row.get("edition"),
    )
}

/// Visitors read something else from now on.
pub(super) fn next_edition(tx: &mut Tx) -> DbResult<()> {
    tx.execute(
        "insert into word_edition (one, edition) values (1, 1)
         on conflict (one) do update set edition = word_edition.edition + 1",
        &[],
    )?;
    Ok(())
}

fn place(language: Language, key: &Key) -> [(&'static str, Value); 3] {
    [
        ("language", language.tag().into()),
        ("message", key.id.as_str().into()),
        (
            "attribute",
            key.attribute.as_deref().unwrap_or_default().into(),
        ),
    ]
}

fn read(row: &Row) -> DbResult<(String, Key, Correction)> {
    let attribute: String = row.get("attribute")?;
    let key = Key {
        id: row.get("message")?,
        attribute: (!attribute.is_empty()).then_some(attribute),
    };
    let (words, english): (Option<String>, Option<String>) =
        (row.get("approved_words")?, row.get("approved_english")?);
    let approved = match (words, english, row.get("approved_at")?) {
        (Some(words), Some(english), Some(at)) => Some(Approved {
            words,
            english,
            by: row.get("approved_by")?,
            at,
        }),
        _ => None,
    };
    let correction = Correction {
        words: row.get("words")?,
        english: row.get("english")?,
        by: row.get("corrected_by")?,
        at: row.get("corrected_at")?,
        approved,
    };
    Ok((row.get("language")?, key, correction))
}
