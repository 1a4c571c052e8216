//! Takes every record out of the office, one JSON object a line in ticket order (kiosk by kiosk as they were
//! paired, each by its numbers; `server_seq` is the order of arrival): `backoffice export --records`.
//! All parts are opened, so the keys must be there, and that it was done stands in the events before the first line.

use crate::access::Permission;
use crate::db::{Actor, Db, ReadTx};
use crate::events::Event;
use crate::intake;
use crate::kiosks::{self, Stored};
use crate::problem::Problem;
use crate::vault::{State, Vault};
use serde::Serialize;
use shared::answers::Answers;
use shared::ids::{KioskId, RecordId, VisitId};
use shared::record::{CLASSES, Card, Content, Notice, Record};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// So many records are read at once.
const TOGETHER: u32 = 50;

/// Why nothing, or not everything, was taken out.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The office is locked.
    #[error(
        "the office is locked, so its records cannot be opened\n  try: name a file with --unlock-with that holds the office's passphrase or a keyholder's password"
    )]
    Locked,
    /// A record cannot be opened.
    #[error(
        "{count} records could not be opened; their lines say so\n  try: run check, and restore the newest keys.db if keys were lost"
    )]
    Unopenable {
        /// How many.
        count: usize,
    },
    /// The lines could not be written.
    #[error("the records could not be written: {0}\n  try: check that there is room where they go")]
    Write(#[from] io::Error),
    /// A problem of the moment or a defect.
    #[error("{0}")]
    Problem(String),
}

impl From<Problem> for ExportError {
    fn from(problem: Problem) -> ExportError {
        match problem {
            Problem::Locked => ExportError::Locked,
            other => ExportError::Problem(other.plain()),
        }
    }
}

/// One line.
#[derive(Serialize)]
struct Line<'a> {
    record_id: RecordId,
    visit_id: VisitId,
    server_seq: u64,
    label: &'a str,
    kiosk: &'a str,
    section: &'a str,
    supersedes: Option<RecordId>,
    received_at: String,
    sealed_at: String,
    form_version: u32,
    language: Option<&'a str>,
    notice: Option<&'a Notice>,
    card: Option<&'a Card>,
    answers: Answers,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unopenable: Vec<String>,
}

/// That it was done.
struct Exported;

impl Event for Exported {
    fn kind(&self) -> &'static str {
        "export-event-records"
    }

    fn subject(&self) -> String {
        "records".to_owned()
    }
}

/// Writes every record to `out`.
pub fn export(
    db: &Db,
    vault: &Vault,
    actor: &Actor,
    out: &mut impl Write,
) -> Result<(), ExportError> {
    if vault.state() == State::Locked {
        return Err(ExportError::Locked);
    }
    db.write(actor, |tx| {
        tx.require(Permission::ExportRecords)?;
        Ok(tx.record(&Exported)?)
    })?;
    let kiosks = db.read(actor, |tx| Ok(kiosks::names(tx)?))?;
    let (mut after, mut count) = (None, 0);
    loop {
        let next = |tx: &mut ReadTx| Ok(kiosks::page(tx, after.as_ref(), TOGETHER)?);
        let records = db.read(actor, next)?;
        for stored in &records {
            count += usize::from(!write(vault, stored, &kiosks, out)?);
        }
        match records.into_iter().last() {
            Some(last) => after = Some(last),
            None => break,
        }
    }
    out.flush()?;
    if count == 0 {
        Ok(())
    } else {
        Err(ExportError::Unopenable { count })
    }
}

/// Writes one line; tells whether every part could be opened.
fn write(
    vault: &Vault,
    stored: &Stored,
    kiosks: &BTreeMap<KioskId, String>,
    out: &mut impl Write,
) -> Result<bool, ExportError> {
    let record =
        Record::from_bytes(&stored.bytes).map_err(|it| ExportError::Problem(it.to_string()))?;
    let (mut parts, mut unopenable): (Vec<Content>, Vec<String>) = (Vec::new(), Vec::new());
    for class in CLASSES {
        match vault.open_part(&record, class)? {
            Ok(content) => parts.push(content),
            Err(error) => unopenable.push(intake::unopenable(class, error)),
        }
    }
    let line = Line {
        record_id: stored.id,
        visit_id: stored.visit_id,
        server_seq: stored.server_seq,
        label: &stored.label,
        kiosk: kiosks.get(&stored.kiosk_id).map_or("", String::as_str),
        section: &record.frame.section,
        supersedes: stored.supersedes,
        received_at: stored.received_at.to_rfc3339(),
        sealed_at: stored.sealed_at.to_rfc3339(),
        form_version: record.frame.form_version,
        language: parts.first().map(|it| it.language.as_str()),
        notice: parts.iter().find_map(|it| it.notice.as_ref()),
        card: parts.iter().find_map(|it| it.card.as_ref()),
        answers: intake::merged(parts.iter()),
        unopenable,
    };
    serde_json::to_writer(&mut *out, &line).map_err(io::Error::from)?;
    out.write_all(b"\n")?;
    Ok(line.unopenable.is_empty())
}

#[cfg(test)]
mod tests;
