//! Every SQL statement on letters and on the log of what happened to them.

use super::model::{Finish, Paper, Stage, VoidReason};
use crate::access::StaffId;
use crate::contact::ContactId;
use crate::db::{DbError, DbResult, ReadTx, Row, Tx};
use crate::letters::choices::Choice;
use crate::letters::delivery::{Bears, Way};
use crate::letters::ids::{AdviceId, LetterId};
use crate::people::PersonId;
use chrono::{DateTime, Utc};
use shared::ids::VisitId;
use translations::Language;
use uuid::Uuid;

const COLUMNS: &str = "letter_id, visit_id, kind, language, is_protected, code_word, advice_id, template_version, state, started_at,
    started_by, changed_at, pdf_sha256, pages, template_sha256, dates, finished_at, finished_by, left_at, void_reason, bears, version";

/// Adds a letter that is being written.
pub(super) fn add(tx: &mut Tx, it: &Paper, content: &[u8]) -> DbResult<()> {
    tx.execute(
        "insert into letter_paper (letter_id, visit_id, kind, language, is_protected, code_word, advice_id, template_version, state,
             started_at, started_by, changed_at, content, version)
         values (:id, :visit, :kind, :language, :protected, :code, :advice, :template, :state, :at, :by, :at, :content, :version)",
        &[
            ("id", it.id.0.into()),
            ("visit", it.visit.0.into()),
            ("kind", it.kind.word().into()),
            ("language", it.language.tag().into()),
            ("protected", it.is_protected.into()),
            ("code", it.code_word.as_str().into()),
            ("advice", it.advice.map(|it| it.0).into()),
            ("template", it.template_version.into()),
            ("state", it.stage.word().into()),
            ("at", it.started_at.into()),
            ("by", it.started_by.into()),
            ("content", content.into()),
            ("version", it.version.into()),
        ],
    )?;
    Ok(())
}

/// Saves what was typed into a letter that nobody has changed since it was read; tells whether it was saved.
pub(super) fn save_typed(tx: &mut Tx, it: &Paper, content: &[u8]) -> DbResult<bool> {
    let now = tx.now();
    let saved = tx.execute(
        "update letter_paper set language = :language, is_protected = :protected, content = :content, changed_at = :now,
             version = version + 1
         where letter_id = :id and version = :version and state = 'draft'",
        &[
            ("language", it.language.tag().into()),
            ("protected", it.is_protected.into()),
            ("content", content.into()),
            ("now", now.into()),
            ("id", it.id.0.into()),
            ("version", it.version.into()),
        ],
    )?;
    Ok(saved == 1)
}

/// Keeps the document of a letter that nobody has changed since it was read; tells whether it was kept.
pub(super) fn save_finished(
    tx: &mut Tx,
    it: &Paper,
    finish: &Finish,
    pdf: &[u8],
) -> DbResult<bool> {
    let saved = tx.execute(
        "update letter_paper set state = 'finished', pdf = :pdf, pdf_sha256 = :sha256, pages = :pages, template_version = :template,
             template_sha256 = :template_sha256, dates = :dates, finished_at = :at, finished_by = :by, changed_at = :at,
             is_protected = :protected, bears = :bears, version = version + 1
         where letter_id = :id and version = :version and state = 'draft'",
        &[
            ("pdf", pdf.into()),
            ("bears", finish.bears.word().into()),
            ("sha256", finish.pdf_sha256.as_str().into()),
            ("pages", finish.pages.into()),
            ("template", it.template_version.into()),
            ("template_sha256", finish.template_sha256.as_str().into()),
            ("dates", finish.dates.as_str().into()),
            ("at", finish.at.into()),
            ("by", finish.by.into()),
            ("protected", it.is_protected.into()),
            ("id", it.id.0.into()),
            ("version", it.version.into()),
        ],
    )?;
    Ok(saved == 1)
}

/// Saves where a letter is now, unless it is elsewhere since it was read; tells whether it was saved.
pub(super) fn save_stage(tx: &mut Tx, it: &Paper) -> DbResult<bool> {
    let now = tx.now();
    let (left, reason) = match &it.stage {
        Stage::Left { at, .. } => (Some(*at), None),
        Stage::Void { at, reason, .. } => (Some(*at), Some(reason.word())),
        _ => (None, None),
    };
    let saved = tx.execute(
        "update letter_paper set state = :state, left_at = :left, void_reason = :reason, changed_at = :now, version = version + 1
         where letter_id = :id and version = :version",
        &[
            ("state", it.stage.word().into()),
            ("left", left.into()),
            ("reason", reason.into()),
            ("now", now.into()),
            ("id", it.id.0.into()),
            ("version", it.version.into()),
        ],
    )?;
    Ok(saved == 1)
}

/// One letter.
pub(super) fn find(tx: &mut ReadTx, id: LetterId) -> DbResult<Option<Paper>> {
    let sql = format!("select {COLUMNS} from letter_paper where letter_id = :id");
    tx.first(&sql, &[("id", id.0.into())], paper)
}

/// The letters of a visit, the newest first.
pub(super) fn of_visit(tx: &mut ReadTx, visit: VisitId) -> DbResult<Vec<Paper>> {
    let sql = format!(
        "select {COLUMNS} from letter_paper where visit_id = :visit order by started_at desc, letter_id desc"
    );
    tx.all(&sql, &[("visit", visit.0.into())], paper)
}

/// The letters with which somebody has to do something yet, the longest waiting first.
pub(super) fn open(tx: &mut ReadTx) -> DbResult<Vec<Paper>> {
    let sql = format!(
        "select {COLUMNS} from letter_paper where state in ('draft', 'finished', 'held') order by changed_at, letter_id"
    );
    tx.all(&sql, &[], paper)
}

/// What was typed, sealed.
pub(super) fn content(tx: &mut ReadTx, id: LetterId) -> DbResult<Option<Vec<u8>>> {
    tx.first(
        "select content from letter_paper where letter_id = :id",
        &[("id", id.0.into())],
        |row| row.get("content"),
    )
}

/// The document, sealed; none while the letter is not finished.
pub(super) fn pdf(tx: &mut ReadTx, id: LetterId) -> DbResult<Option<Vec<u8>>> {
    let found: Option<Option<Vec<u8>>> = tx.first(
        "select pdf from letter_paper where letter_id = :id",
        &[("id", id.0.into())],
        |row| row.get("pdf"),
    )?;
    Ok(found.flatten())
}

/// What happened to a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) at: DateTime<Utc>,
    pub(super) by: Option<StaffId>,
    pub(super) word: String,
}

/// Notes what happened to a letter.
pub(super) fn note(tx: &mut Tx, it: &Paper, word: &str) -> DbResult<()> {
    let (id, at, by) = (tx.new_id(), tx.now(), tx.actor().id());
    tx.execute(
        "insert into letter_step (step_id, letter_id, visit_id, at, by_staff, step) values (:id, :letter, :visit, :at, :by, :step)",
        &[
            ("id", id.into()),
            ("letter", it.id.0.into()),
            ("visit", it.visit.0.into()),
            ("at", at.into()),
            ("by", by.into()),
            ("step", word.into()),
        ],
    )?;
    Ok(())
}

/// Everything that happened to a letter, the oldest first.
pub(super) fn steps(tx: &mut ReadTx, id: LetterId) -> DbResult<Vec<Step>> {
    tx.all(
        "select at, by_staff, step from letter_step where letter_id = :id order by at, step_id",
        &[("id", id.0.into())],
        |row| {
            Ok(Step {
                at: row.get("at")?,
                by: row.get("by_staff")?,
                word: row.get("step")?,
            })
        },
    )
}

fn paper(row: &Row) -> DbResult<Paper> {
    let advice: Option<Uuid> = row.get("advice_id")?;
    let language: String = row.get("language")?;
    Ok(Paper {
        id: LetterId(row.get("letter_id")?),
        visit: VisitId(row.get("visit_id")?),
        kind: word(row, "kind")?,
        language: Language::find(&language).unwrap_or_else(Language::english),
        is_protected: row.get("is_protected")?,
        code_word: row.get("code_word")?,
        advice: advice.map(AdviceId),
        template_version: row.get("template_version")?,
        stage: stage(row)?,
        started_at: row.get("started_at")?,
        started_by: row.get("started_by")?,
        changed_at: row.get("changed_at")?,
        version: row.get("version")?,
    })
}

fn stage(row: &Row) -> DbResult<Stage> {
    let state: String = row.get("state")?;
    let finish = finish(row)?;
    let left: Option<DateTime<Utc>> = row.get("left_at")?;
    match (state.as_str(), finish, left) {
        ("draft", _, _) => Ok(Stage::Draft),
        ("finished", Some(it), _) => Ok(Stage::Finished(it)),
        ("held", Some(it), _) => Ok(Stage::Held(it)),
        ("void", finish, Some(at)) => Ok(Stage::Void {
            finish,
            reason: word::<VoidReason>(row, "void_reason")?,
            at,
        }),
        (way, Some(finish), Some(at)) => Ok(Stage::Left {
            finish,
            way: Way::find(way).ok_or_else(|| unknown("state"))?,
            at,
        }),
        _ => Err(unknown("state")),
    }
}

fn finish(row: &Row) -> DbResult<Option<Finish>> {
    let at: Option<DateTime<Utc>> = row.get("finished_at")?;
    let Some(at) = at else {
        return Ok(None);
    };
    Ok(Some(Finish {
        at,
        by: row.get("finished_by")?,
        pdf_sha256: row.get("pdf_sha256")?,
        pages: row.get("pages")?,
        template_sha256: row.get("template_sha256")?,
        dates: row.get("dates")?,
        bears: bears(row)?,
    }))
}

/// What a letter says of who sends it. Those that were finished before this was kept are in the protected form, or not.
fn bears(row: &Row) -> DbResult<Bears> {
    let kept: Option<String> = row.get("bears")?;
    match kept {
        Some(it) => Bears::find(&it).ok_or_else(|| unknown("bears")),
        None if row.get("is_protected")? => Ok(Bears::Plain),
        None => Ok(Bears::Office),
    }
}

/// Whether a letter has this code on its cover.
pub(super) fn is_code_taken(tx: &mut ReadTx, code: &str) -> DbResult<bool> {
    let found = tx.first(
        "select letter_id from letter_paper where code_word = :code",
        &[("code", code.into())],
        |row| row.get::<Uuid>("letter_id"),
    )?;
    Ok(found.is_some())
}

/// That a letter went to somebody: by which of their addresses, and on which conditions, sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sending {
    pub(super) id: Uuid,
    pub(super) way: Way,
    pub(super) person: PersonId,
    pub(super) contact: ContactId,
    pub(super) conditions: Vec<u8>,
}

/// Notes it.
pub(super) fn add_sending(tx: &mut Tx, of: &Paper, it: &Sending) -> DbResult<()> {
    let (at, by) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into letter_sending (sending_id, letter_id, visit_id, way, person_id, contact_id, conditions, at, by_staff)
         values (:id, :letter, :visit, :way, :person, :contact, :conditions, :at, :by)",
        &[
            ("id", it.id.into()),
            ("letter", of.id.0.into()),
            ("visit", of.visit.0.into()),
            ("way", it.way.word().into()),
            ("person", it.person.0.into()),
            ("contact", it.contact.0.into()),
            ("conditions", it.conditions.clone().into()),
            ("at", at.into()),
            ("by", by.into()),
        ],
    )?;
    Ok(())
}

/// To whom a letter went, in the order in which it was noted.
pub(super) fn sendings(tx: &mut ReadTx, id: LetterId) -> DbResult<Vec<Sending>> {
    tx.all(
        "select sending_id, way, person_id, contact_id, conditions from letter_sending where letter_id = :id order by at, sending_id",
        &[("id", id.0.into())],
        |row| {
            Ok(Sending {
                id: row.get("sending_id")?,
                way: word(row, "way")?,
                person: PersonId(row.get("person_id")?),
                contact: ContactId(row.get("contact_id")?),
                conditions: row.get("conditions")?,
            })
        },
    )
}

/// A choice by its word.
pub(in crate::letters) fn word<C: Choice>(row: &Row, column: &'static str) -> DbResult<C> {
    let found: String = row.get(column)?;
    C::find(&found).ok_or_else(|| unknown(column))
}

fn unknown(column: &str) -> DbError {
    DbError::Column {
        column: column.to_owned(),
        expected: "a word of the list",
        found: "another word",
    }
}
