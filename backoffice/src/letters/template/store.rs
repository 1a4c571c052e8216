//! Every SQL statement on templates of letters, and on what letters say of the office.

use super::model::{Made, Parts, Review, Template, Use};
use super::office::OfficeFacts;
use super::wording::Wording;
use crate::db::{DbError, DbResult, ReadTx, Row, Tx};
use crate::letters::choices::Choice;
use crate::selection::Letter;
use std::collections::BTreeMap;

/// Adds a version.
pub(super) fn add(tx: &mut Tx, it: &Template) -> DbResult<()> {
    let (at, by) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into letter_template (kind, version, made_at, made_by, parts, wording)
         values (:kind, :version, :at, :by, :parts, :wording)",
        &[
            ("kind", it.kind.word().into()),
            ("version", it.version.into()),
            ("at", at.into()),
            ("by", by.into()),
            ("parts", it.parts.0.join(" ").into()),
            ("wording", written(&it.wording).into()),
        ],
    )?;
    Ok(())
}

/// The versions of a kind, the newest first.
pub(super) fn all(tx: &mut ReadTx, kind: Letter) -> DbResult<Vec<Made>> {
    tx.all(
        "select version, made_at, made_by, parts, wording from letter_template where kind = :kind order by version desc",
        &[("kind", kind.word().into())],
        |row| made(row, kind),
    )
}

/// One version.
pub(super) fn find(tx: &mut ReadTx, kind: Letter, version: u32) -> DbResult<Option<Made>> {
    tx.first(
        "select version, made_at, made_by, parts, wording from letter_template where kind = :kind and version = :version",
        &[("kind", kind.word().into()), ("version", version.into())],
        |row| made(row, kind),
    )
}

fn made(row: &Row, kind: Letter) -> DbResult<Made> {
    let (parts, wording): (String, String) = (row.get("parts")?, row.get("wording")?);
    Ok(Made {
        template: Template {
            kind,
            version: row.get("version")?,
            parts: Parts(parts.split_whitespace().map(str::to_owned).collect()),
            wording: read(&wording)?,
        },
        at: row.get("made_at")?,
        by: row.get("made_by")?,
    })
}

fn written(wording: &Wording) -> String {
    let all: Vec<[&String; 3]> = wording
        .0
        .iter()
        .map(|((tag, id), it)| [tag, id, it])
        .collect();
    serde_json::to_string(&all).unwrap_or_default()
}

fn read(text: &str) -> DbResult<Wording> {
    let all: Vec<[String; 3]> = serde_json::from_str(text).map_err(|_| DbError::Column {
        column: "wording".to_owned(),
        expected: "words by language and message",
        found: "something else",
    })?;
    let all = all.into_iter().map(|[tag, id, it]| ((tag, id), it));
    Ok(Wording(all.collect::<BTreeMap<_, _>>()))
}

/// Brings a version into use.
pub(super) fn bring_in(tx: &mut Tx, kind: Letter, version: u32) -> DbResult<()> {
    let (id, at, by) = (tx.new_id(), tx.now(), tx.actor().id());
    tx.execute(
        "insert into letter_template_use (use_id, kind, version, at, by_staff) values (:id, :kind, :version, :at, :by)",
        &[
            ("id", id.into()),
            ("kind", kind.word().into()),
            ("version", version.into()),
            ("at", at.into()),
            ("by", by.into()),
        ],
    )?;
    Ok(())
}

/// Which versions of a kind were brought into use, the last first.
pub(super) fn uses(tx: &mut ReadTx, kind: Letter) -> DbResult<Vec<Use>> {
    tx.all(
        "select version, at, by_staff from letter_template_use where kind = :kind order by at desc, use_id desc",
        &[("kind", kind.word().into())],
        |row| {
            Ok(Use {
                version: row.get("version")?,
                at: row.get("at")?,
                by: row.get("by_staff")?,
            })
        },
    )
}

/// Notes that somebody has read the words of a version in a language.
pub(super) fn review(tx: &mut Tx, kind: Letter, version: u32, language: &str) -> DbResult<()> {
    let (at, by) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into letter_review (kind, version, language, at, by_staff) values (:kind, :version, :language, :at, :by)",
        &[
            ("kind", kind.word().into()),
            ("version", version.into()),
            ("language", language.into()),
            ("at", at.into()),
            ("by", by.into()),
        ],
    )?;
    Ok(())
}

/// In which languages somebody has read the words of a version.
pub(super) fn reviews(tx: &mut ReadTx, kind: Letter, version: u32) -> DbResult<Vec<Review>> {
    tx.all(
        "select language, at, by_staff from letter_review where kind = :kind and version = :version order by language",
        &[("kind", kind.word().into()), ("version", version.into())],
        |row| {
            Ok(Review {
                language: row.get("language")?,
                at: row.get("at")?,
                by: row.get("by_staff")?,
            })
        },
    )
}

/// What letters say of the office now.
pub(super) fn office(tx: &mut ReadTx) -> DbResult<OfficeFacts> {
    let found = tx.first(
        "select version, sender, neutral, complaints, others, keep_years from letter_office order by version desc limit 1",
        &[],
        |row| {
            Ok(OfficeFacts {
                version: row.get("version")?,
                sender: row.get("sender")?,
                neutral: row.get("neutral")?,
                complaints: row.get("complaints")?,
                others: row.get("others")?,
                keep_years: row.get("keep_years")?,
            })
        },
    )?;
    Ok(found.unwrap_or_default())
}

/// Says anew what letters say of the office; what was said before stays on record.
pub(super) fn save_office(tx: &mut Tx, it: &OfficeFacts) -> DbResult<()> {
    let (at, by) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into letter_office (version, changed_at, changed_by, sender, neutral, complaints, others, keep_years)
         values (:version, :at, :by, :sender, :neutral, :complaints, :others, :years)",
        &[
            ("version", it.version.into()),
            ("at", at.into()),
            ("by", by.into()),
            ("sender", it.sender.as_str().into()),
            ("neutral", it.neutral.as_str().into()),
            ("complaints", it.complaints.as_str().into()),
            ("others", it.others.as_str().into()),
            ("years", it.keep_years.into()),
        ],
    )?;
    Ok(())
}
