//! Takes every record out of the office, one JSON object a line in ticket order (kiosk by kiosk as they were
//! paired, each by its numbers; `server_seq` is the order of arrival): `backoffice export --records`. Those that were set
//! aside come behind them, each with the reason as `set_aside`; last come the appointments as lines of their own, which have
//! an `appointment_id`, each with whoever comes and the code on their card, and what was confirmed in interviews, each as an
//! `interview_of` a visit.
//! All parts are opened, so the keys must be there, and that it was done stands in the events before the first line.

use crate::access::Permission;
use crate::appointments;
use crate::db::{Actor, Db, ReadTx};
use crate::events::Event;
use crate::intake;
use crate::interview;
use crate::kiosks::{self, SetAside, Stored};
use crate::problem::Problem;
use crate::vault::{State, Vault};
use chrono::{DateTime, Utc};
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
    server_seq: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    set_aside: Option<&'a str>,
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
    let mut count = received(db, vault, actor, &kiosks, out)?;
    count += aside(db, vault, actor, &kiosks, out)?;
    count += agreed(db, vault, actor, out)?;
    confirmed(db, vault, actor, out)?;
    out.flush()?;
    if count == 0 {
        Ok(())
    } else {
        Err(ExportError::Unopenable { count })
    }
}

/// Writes what was received; tells how many could not be opened whole.
fn received(
    db: &Db,
    vault: &Vault,
    actor: &Actor,
    kiosks: &Kiosks,
    out: &mut impl Write,
) -> Result<usize, ExportError> {
    let (mut after, mut count) = (None, 0);
    loop {
        let next = |tx: &mut ReadTx| Ok(kiosks::page(tx, after.as_ref(), TOGETHER)?);
        let records = db.read(actor, next)?;
        for stored in &records {
            count += usize::from(!write(vault, &stored.into(), kiosks, out)?);
        }
        match records.into_iter().last() {
            Some(last) => after = Some(last),
            None => return Ok(count),
        }
    }
}

/// The same for what was set aside.
fn aside(
    db: &Db,
    vault: &Vault,
    actor: &Actor,
    kiosks: &Kiosks,
    out: &mut impl Write,
) -> Result<usize, ExportError> {
    let (mut after, mut count) = (None, 0);
    loop {
        let next = |tx: &mut ReadTx| Ok(kiosks::aside_page(tx, after.as_ref(), TOGETHER)?);
        let aside = db.read(actor, next)?;
        for it in &aside {
            count += usize::from(!write(vault, &it.into(), kiosks, out)?);
        }
        match aside.into_iter().last() {
            Some(last) => after = Some(last),
            None => return Ok(count),
        }
    }
}

/// The same for appointments.
fn agreed(
    db: &Db,
    vault: &Vault,
    actor: &Actor,
    out: &mut impl Write,
) -> Result<usize, ExportError> {
    let (mut after, mut count) = (None, 0);
    loop {
        let lines = db.read(actor, |tx| appointments::lines(tx, vault, after, TOGETHER))?;
        for line in &lines {
            serde_json::to_writer(&mut *out, line).map_err(io::Error::from)?;
            out.write_all(b"\n")?;
            count += usize::from(!line.is_whole());
        }
        match lines.last() {
            Some(last) => after = Some(last.id()),
            None => return Ok(count),
        }
    }
}

/// What was confirmed in interviews, by question, under the same ids as what was told.
fn confirmed(
    db: &Db,
    vault: &Vault,
    actor: &Actor,
    out: &mut impl Write,
) -> Result<(), ExportError> {
    let mut after = None;
    loop {
        let next = |tx: &mut ReadTx| interview::confirmed_after(tx, vault, after, TOGETHER);
        let lines = db.read(actor, next)?;
        for (visit, answers) in &lines {
            let line = serde_json::json!({ "interview_of": visit, "confirmed": answers });
            serde_json::to_writer(&mut *out, &line).map_err(io::Error::from)?;
            out.write_all(b"\n")?;
        }
        match lines.last() {
            Some((last, _)) => after = Some(*last),
            None => return Ok(()),
        }
    }
}

/// What kiosks are called.
type Kiosks = BTreeMap<KioskId, String>;

/// A record as it lies here, received or set aside.
struct Kept<'a> {
    bytes: &'a [u8],
    server_seq: Option<u64>,
    kiosk: KioskId,
    received_at: DateTime<Utc>,
    set_aside: Option<&'a str>,
}

impl<'a> From<&'a Stored> for Kept<'a> {
    fn from(it: &'a Stored) -> Kept<'a> {
        Kept {
            bytes: &it.bytes,
            server_seq: Some(it.server_seq),
            kiosk: it.kiosk_id,
            received_at: it.received_at,
            set_aside: None,
        }
    }
}

impl<'a> From<&'a SetAside> for Kept<'a> {
    fn from(it: &'a SetAside) -> Kept<'a> {
        Kept {
            bytes: &it.bytes,
            server_seq: None,
            kiosk: it.kiosk,
            received_at: it.received_at,
            set_aside: Some(&it.why),
        }
    }
}

/// Writes one line; tells whether every part could be opened.
fn write(
    vault: &Vault,
    kept: &Kept,
    kiosks: &Kiosks,
    out: &mut impl Write,
) -> Result<bool, ExportError> {
    let record =
        Record::from_bytes(kept.bytes).map_err(|it| ExportError::Problem(it.to_string()))?;
    let (mut parts, mut unopenable): (Vec<Content>, Vec<String>) = (Vec::new(), Vec::new());
    for class in CLASSES {
        match vault.open_part(&record, class)? {
            Ok(content) => parts.push(content),
            Err(error) => unopenable.push(intake::unopenable(class, error)),
        }
    }
    let frame = &record.frame;
    let line = Line {
        record_id: frame.record_id,
        visit_id: frame.visit_id,
        server_seq: kept.server_seq,
        set_aside: kept.set_aside,
        label: frame.label.as_str(),
        kiosk: kiosks.get(&kept.kiosk).map_or("", String::as_str),
        section: &frame.section,
        supersedes: frame.supersedes,
        received_at: kept.received_at.to_rfc3339(),
        sealed_at: frame.sealed_at.to_rfc3339(),
        form_version: frame.form_version,
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
