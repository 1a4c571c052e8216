//! Takes a ticket number together with its record, and remembers what became of the paper.

use super::newest::{newest, previous_hash};
use super::row::Row;
use super::{Outbox, OutboxError};
use rusqlite::{OptionalExtension, Row as Found, Transaction};
use shared::ids::{KioskId, RecordId};
use shared::protocol::{PrintFault, PrintOutcome, Printed};
use shared::record::{CannotSeal, Record};
use shared::ticket::{Label, Series};

/// The place a new record takes: known only inside the transaction that gives the number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// The number behind the label; counts up for ever.
    pub ticket_n: u64,
    /// What is shown and called; for a part, the label of the ticket it belongs to.
    pub label: Label,
    /// SHA-256 of this kiosk's previous record; zeros for its first.
    pub previous: [u8; 32],
}

/// A number that is taken, with its record safely on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// What is shown and called.
    pub label: Label,
    /// The record.
    pub record_id: RecordId,
}

/// Why no number could be taken. Nothing was kept then, and no number is used up.
#[derive(Debug, thiserror::Error)]
pub enum TakeError {
    /// The record could not be sealed.
    #[error(transparent)]
    Seal(#[from] CannotSeal),
    /// The record could not be kept.
    #[error(transparent)]
    Outbox(#[from] OutboxError),
}

impl From<rusqlite::Error> for TakeError {
    fn from(error: rusqlite::Error) -> TakeError {
        TakeError::Outbox(error.into())
    }
}

/// What has become of a ticket's paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrintState {
    /// The number is given; printing has not begun.
    Issued,
    /// The printer has the ticket now.
    Printing,
    /// It is settled.
    Settled(PrintOutcome),
}

impl PrintState {
    /// Its word in the table, and the word of its reason.
    pub(super) fn words(self) -> (&'static str, Option<&'static str>) {
        match self {
            PrintState::Issued => ("issued", None),
            PrintState::Printing => ("printing", None),
            PrintState::Settled(it) => (it.printed.word(), it.why.map(PrintFault::word)),
        }
    }

    /// The state in the columns `printed` and `why` of a row.
    pub(super) fn read(row: &Found<'_>) -> rusqlite::Result<PrintState> {
        let (word, why): (String, Option<String>) = (row.get("printed")?, row.get("why")?);
        Ok(match word.as_str() {
            "issued" => PrintState::Issued,
            "printing" => PrintState::Printing,
            word => PrintState::Settled(PrintOutcome {
                printed: Printed::find(word).unwrap_or(Printed::Unknown),
                why: why.as_deref().map(PrintFault::find),
            }),
        })
    }
}

impl Outbox {
    /// Takes the next number of `series` and keeps the record that `seal` makes for it, in one
    /// transaction: when this returns, both are on the disk, and before that neither is.
    ///
    /// `paper` is what is known of its paper at first. A `record_id` that is there already (the
    /// answer to an earlier try was lost) keeps the number it has.
    pub fn take_ticket(
        &self,
        record_id: RecordId,
        kiosk: (KioskId, &Series),
        paper: PrintState,
        seal: impl FnOnce(&Slot) -> Result<Record, CannotSeal>,
    ) -> Result<Taken, TakeError> {
        let (kiosk_id, series) = kiosk;
        let label = |ticket_n| Label::of(series, ticket_n);
        self.keep(record_id, kiosk_id, label, Makes::Ticket(paper), seal)
    }

    /// Keeps a finished part of the private form of the ticket `label`, which another kiosk gave out, in one
    /// transaction. It makes no ticket and no paper; the number it is counted by is none of this kiosk's
    /// labels. A `record_id` that is there already is kept once.
    pub fn keep_part(
        &self,
        record_id: RecordId,
        kiosk_id: KioskId,
        label: &Label,
        seal: impl FnOnce(&Slot) -> Result<Record, CannotSeal>,
    ) -> Result<Taken, TakeError> {
        self.keep(record_id, kiosk_id, |_| label.clone(), Makes::Part, seal)
    }

    fn keep(
        &self,
        record_id: RecordId,
        kiosk_id: KioskId,
        label: impl FnOnce(u64) -> Label,
        makes: Makes,
        seal: impl FnOnce(&Slot) -> Result<Record, CannotSeal>,
    ) -> Result<Taken, TakeError> {
        self.write(|tx| {
            if let Some(label) = label_of(tx, record_id)? {
                return Ok(Taken { label, record_id });
            }
            let newest = newest(tx)?;
            let number = newest
                .as_ref()
                .map_or(0, |it| it.ticket_n)
                .saturating_add(1);
            let ticket_n = number.unsigned_abs();
            let slot = Slot {
                ticket_n,
                label: label(ticket_n),
                previous: match newest {
                    Some(it) if it.kiosk_id == *kiosk_id.bytes() => it.hash,
                    Some(_) => previous_hash(tx, kiosk_id)?,
                    None => [0; 32],
                },
            };
            let bytes = seal(&slot)?.to_bytes();
            let row = Row {
                record_id: record_id.bytes(),
                kiosk_id: kiosk_id.bytes(),
                ticket_n: number,
                label: slot.label.as_str(),
                record_hash: &Record::hash(&bytes),
                record: &bytes,
            };
            insert(tx, &row, makes)?;
            Ok(Taken {
                label: slot.label,
                record_id,
            })
        })
    }

    /// Remembers what became of a ticket's paper.
    pub fn set_printed(&self, record_id: RecordId, state: PrintState) -> Result<(), OutboxError> {
        let (printed, why) = state.words();
        self.write(|tx| {
            tx.prepare_cached(
                "UPDATE progress SET printed = ?2, why = ?3, reported = 0 WHERE record_id = ?1",
            )?
            .execute((record_id.bytes().as_slice(), printed, why))?;
            Ok(())
        })
    }

    /// Settles the papers a power cut left open, on start; returns how many. A ticket is never
    /// printed later: its visitor has the number from the screen and staff see which paper is in
    /// doubt.
    pub fn settle_prints(&self) -> Result<usize, OutboxError> {
        self.write(|tx| {
            let mut count = 0;
            for (open, settled) in [
                (
                    PrintState::Printing,
                    PrintOutcome::unknown(PrintFault::Stopped),
                ),
                (
                    PrintState::Issued,
                    PrintOutcome::failed(PrintFault::Stopped),
                ),
            ] {
                let (printed, why) = PrintState::Settled(settled).words();
                count += tx.execute(
                    "UPDATE progress SET printed = ?2, why = ?3, reported = 0 WHERE printed = ?1",
                    (open.words().0, printed, why),
                )?;
            }
            Ok(count)
        })
    }

    /// What became of a ticket's paper.
    pub fn printed(&self, record_id: RecordId) -> Result<Option<PrintState>, OutboxError> {
        let db = self.db();
        let found = db.query_row(
            "SELECT printed, why FROM progress WHERE record_id = ?1",
            [record_id.bytes().as_slice()],
            PrintState::read,
        );
        Ok(found.optional()?)
    }
}

fn label_of(tx: &Transaction<'_>, record_id: RecordId) -> Result<Option<Label>, OutboxError> {
    let found: Option<String> = tx
        .prepare_cached(
            "SELECT label FROM record
             WHERE ticket_n = (SELECT ticket_n FROM progress WHERE record_id = ?1) AND record_id = ?1",
        )?
        .query_row([record_id.bytes().as_slice()], |row| row.get(0))
        .optional()?;
    found
        .map(|it| it.parse().map_err(|_| OutboxError::Damaged("label")))
        .transpose()
}

/// What a record is kept for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Makes {
    /// A ticket, of whose paper this is known at first.
    Ticket(PrintState),
    /// A part of a private form: there is no paper, and nothing of one is ever reported.
    Part,
}

fn insert(tx: &Transaction<'_>, row: &Row<'_>, makes: Makes) -> rusqlite::Result<()> {
    tx.prepare_cached(
        "INSERT INTO record (record_id, kiosk_id, ticket_n, label, record_hash, row_hash, record)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute((
        row.record_id,
        row.kiosk_id,
        row.ticket_n,
        row.label,
        row.record_hash,
        row.hash().as_slice(),
        row.record,
    ))?;
    let (paper, is_part) = match makes {
        Makes::Ticket(paper) => (paper, false),
        Makes::Part => (PrintState::Settled(PrintOutcome::NO_PRINTER), true),
    };
    let (printed, why) = paper.words();
    tx.prepare_cached(
        "INSERT INTO progress (record_id, kiosk_id, ticket_n, printed, why, reported, is_part)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)",
    )?
    .execute((
        row.record_id,
        row.kiosk_id,
        row.ticket_n,
        printed,
        why,
        is_part,
    ))?;
    Ok(())
}
