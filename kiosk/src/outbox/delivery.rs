//! What still has to reach the office, what the office has given a receipt for, and what somebody
//! has to look at.

use super::row::Row;
use super::{Outbox, OutboxError, PrintState};
use rusqlite::{Connection, OptionalExtension};
use shared::ids::RecordId;
use shared::protocol::{Receipt, TicketReport};
use uuid::Uuid;

/// A record as it was kept, found undamaged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Which record.
    pub record_id: RecordId,
    /// Its number.
    pub ticket_n: u64,
    /// SHA-256 of its bytes.
    pub record_hash: [u8; 32],
    /// What is sent.
    pub bytes: Vec<u8>,
}

/// Why a kept record cannot be sent.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// A column is not what it was when it was written.
    #[error(
        "the record is damaged on this kiosk's disk; it is kept and not sent\n  try: keep a copy of \
         the data folder, replace the disk, and ask the visitor at the desk"
    )]
    Damaged,
    /// The outbox itself cannot be read.
    #[error(transparent)]
    Outbox(#[from] OutboxError),
}

/// How many records there are, by what happened to them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// All records ever made.
    pub sealed: u64,
    /// The printer said that the ticket came out.
    pub printed: u64,
    /// The printer said, or it is sure, that it did not.
    pub not_printed: u64,
    /// Nobody knows.
    pub print_unknown: u64,
    /// There was no printer.
    pub no_printer: u64,
    /// Parts of private forms, which have no paper.
    pub parts: u64,
    /// The office has signed for it.
    pub receipted: u64,
    /// Still to be delivered.
    pub waiting: u64,
    /// Of those, the ones the office refused or that are damaged: somebody must look.
    pub attention: u64,
    /// Made under an earlier pairing whose office has not signed for them: kept, and sent to nobody.
    pub left_behind: u64,
    /// Papers of which the office, which has the record, does not know yet what became of them.
    pub unreported: u64,
}

/// What is said of a record that is left behind.
const LEFT_BEHIND: &str = "it was made for the office this kiosk belonged to before, which has not \
     signed for it; it is kept, and sent to no other office\n  try: keep the data folder, and ask the \
     visitor at the desk";

impl Outbox {
    /// The records the office has no receipt for, oldest first; only those made for this office.
    pub fn waiting(&self) -> Result<Vec<RecordId>, OutboxError> {
        if self.known_counts()?.waiting == 0 {
            return Ok(Vec::new());
        }
        let db = self.db();
        let mut found = db.prepare_cached(
            "SELECT record_id FROM progress
             WHERE receipt IS NULL AND kiosk_id = (SELECT value FROM kept WHERE name = 'kiosk')
             ORDER BY ticket_n",
        )?;
        let ids = found.query_map((), |row| Ok(RecordId(Uuid::from_bytes(row.get(0)?))))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// One record with everything that was written checked against its hash.
    pub fn load(&self, record_id: RecordId) -> Result<Stored, Unreadable> {
        let db = self.db();
        let mut found = db
            .prepare_cached(
                "SELECT record_id, kiosk_id, ticket_n, label, record_hash, row_hash, record
                 FROM record WHERE ticket_n = (SELECT ticket_n FROM progress WHERE record_id = ?1)",
            )
            .map_err(OutboxError::from)?;
        let stored = found
            .query_row([record_id.bytes().as_slice()], |row| {
                let columns = Row {
                    record_id: row.get_ref(0)?.as_blob()?,
                    kiosk_id: row.get_ref(1)?.as_blob()?,
                    ticket_n: row.get(2)?,
                    label: row.get_ref(3)?.as_str()?,
                    record_hash: row.get_ref(4)?.as_blob()?,
                    record: row.get_ref(6)?.as_blob()?,
                };
                let is_whole = columns.record_id == record_id.bytes()
                    && columns.is_whole(row.get_ref(5)?.as_blob()?);
                Ok(is_whole.then(|| {
                    Some(Stored {
                        record_id,
                        ticket_n: u64::try_from(columns.ticket_n).ok()?,
                        record_hash: columns.record_hash.try_into().ok()?,
                        bytes: columns.record.to_vec(),
                    })
                }))
            })
            .optional();
        match stored {
            Ok(it) => it.flatten().flatten().ok_or(Unreadable::Damaged),
            // A damaged page or a column of another type is the disk's doing as well.
            Err(rusqlite::Error::SqliteFailure(error, _))
                if error.code != rusqlite::ErrorCode::DatabaseCorrupt =>
            {
                Err(OutboxError::from(rusqlite::Error::SqliteFailure(error, None)).into())
            }
            Err(_) => Err(Unreadable::Damaged),
        }
    }

    /// Keeps the office's receipt. The caller has verified it.
    pub fn keep_receipt(&self, receipt: &Receipt) -> Result<(), OutboxError> {
        let json = serde_json::to_string(receipt).map_err(|_| OutboxError::Damaged("receipt"))?;
        self.write(|tx| {
            tx.prepare_cached(
                "UPDATE progress SET receipt = ?2, attention = NULL WHERE record_id = ?1",
            )?
            .execute((receipt.record_id.bytes().as_slice(), json))?;
            Ok(())
        })
    }

    /// Marks a record that cannot be delivered as it is, with the reason. It stays in line.
    pub fn needs_attention(&self, record_id: RecordId, why: &str) -> Result<(), OutboxError> {
        self.write(|tx| {
            tx.prepare_cached("UPDATE progress SET attention = ?2 WHERE record_id = ?1")?
                .execute((record_id.bytes().as_slice(), why))?;
            Ok(())
        })
    }

    /// The receipt of a record, if the office has given one.
    pub fn receipt(&self, record_id: RecordId) -> Result<Option<Receipt>, OutboxError> {
        let db = self.db();
        let found: Option<Option<String>> = db
            .query_row(
                "SELECT receipt FROM progress WHERE record_id = ?1",
                [record_id.bytes().as_slice()],
                |row| row.get(0),
            )
            .optional()?;
        found
            .flatten()
            .map(|it| serde_json::from_str(&it).map_err(|_| OutboxError::Damaged("receipt")))
            .transpose()
    }

    /// What became of papers, not yet told to the office: the first `count` of the records it has.
    /// Those of an earlier office are not this one's business.
    pub fn unreported(&self, count: u32) -> Result<Vec<TicketReport>, OutboxError> {
        if self.known_counts()?.unreported == 0 {
            return Ok(Vec::new());
        }
        let db = self.db();
        let mut found = db.prepare_cached(
            "SELECT record_id, printed, why FROM progress
             WHERE reported = 0 AND receipt IS NOT NULL AND printed NOT IN ('issued', 'printing')
                 AND kiosk_id = (SELECT value FROM kept WHERE name = 'kiosk')
             ORDER BY ticket_n LIMIT ?1",
        )?;
        let rows = found.query_map([count], |row| {
            let id = RecordId(Uuid::from_bytes(row.get(0)?));
            Ok((id, PrintState::read(row)?))
        })?;
        let mut tickets = Vec::new();
        for row in rows {
            if let (record_id, PrintState::Settled(outcome)) = row? {
                tickets.push(TicketReport { record_id, outcome });
            }
        }
        Ok(tickets)
    }

    /// Remembers that the office was told.
    pub fn mark_reported(&self, tickets: &[TicketReport]) -> Result<(), OutboxError> {
        self.write(|tx| {
            let mut mark = tx.prepare_cached(
                "UPDATE progress SET reported = 1
                 WHERE record_id = ?1 AND printed = ?2 AND why IS ?3",
            )?;
            for it in tickets {
                let (printed, why) = PrintState::Settled(it.outcome).words();
                mark.execute((it.record_id.bytes().as_slice(), printed, why))?;
            }
            Ok(())
        })
    }

    /// How many records there are, looked up on the disk.
    pub fn counts(&self) -> Result<Counts, OutboxError> {
        let db = self.db();
        let (written, counts) = (db.total_changes(), count(&db)?);
        *self.counted() = Some((written, counts));
        Ok(counts)
    }

    /// The same, counted again only after something was written, which nobody but this program does: the screen and the
    /// link ask again and again, and nothing has an index (see `schema_5.sql`), so each counting reads all of the table.
    pub fn known_counts(&self) -> Result<Counts, OutboxError> {
        let written = self.db().total_changes();
        let known = *self.counted();
        match known {
            Some((then, counts)) if then == written => Ok(counts),
            _ => self.counts(),
        }
    }

    /// Why records need somebody's attention: the number of each and the sentence. Those of an earlier
    /// pairing come last.
    pub fn attention(&self) -> Result<Vec<(u64, String)>, OutboxError> {
        let counts = self.known_counts()?;
        if counts.attention == 0 && counts.left_behind == 0 {
            return Ok(Vec::new());
        }
        let db = self.db();
        let mut found = db.prepare_cached(
            "SELECT ticket_n, attention, is_present
             FROM (SELECT ticket_n, receipt, attention,
                          kiosk_id IS (SELECT value FROM kept WHERE name = 'kiosk') AS is_present
                   FROM progress)
             WHERE receipt IS NULL AND (attention IS NOT NULL OR NOT is_present)
             ORDER BY is_present DESC, ticket_n LIMIT 100",
        )?;
        let rows = found.query_map((), |row| {
            let number = row.get::<_, i64>(0)?.unsigned_abs();
            let why: Option<String> = row.get(1)?;
            let why = match why {
                Some(why) if row.get(2)? => why,
                Some(why) => format!("{LEFT_BEHIND}\n  before that: {why}"),
                None => LEFT_BEHIND.to_owned(),
            };
            Ok((number, why))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn count(db: &Connection) -> Result<Counts, OutboxError> {
    let mut found = db.prepare_cached(
            "SELECT count(*), count(receipt), count(*) FILTER (WHERE printed = 'printed'),
                    count(*) FILTER (WHERE printed = 'failed'),
                    count(*) FILTER (WHERE printed = 'unknown'),
                    count(*) FILTER (WHERE printed = 'none' AND NOT is_part),
                    count(*) FILTER (WHERE receipt IS NULL AND is_present),
                    count(*) FILTER (WHERE receipt IS NULL AND is_present AND attention IS NOT NULL),
                    count(*) FILTER (WHERE receipt IS NULL AND NOT is_present),
                    count(*) FILTER (WHERE is_part),
                    count(*) FILTER (WHERE reported = 0 AND receipt IS NOT NULL AND is_present
                                     AND printed NOT IN ('issued', 'printing'))
             FROM (SELECT receipt, printed, attention, is_part, reported,
                          kiosk_id IS (SELECT value FROM kept WHERE name = 'kiosk') AS is_present
                   FROM progress)",
        )?;
    let counts = found.query_row((), |row| {
        let count = |at: usize| Ok::<_, rusqlite::Error>(row.get::<_, i64>(at)?.unsigned_abs());
        Ok(Counts {
            sealed: count(0)?,
            receipted: count(1)?,
            printed: count(2)?,
            not_printed: count(3)?,
            print_unknown: count(4)?,
            no_printer: count(5)?,
            waiting: count(6)?,
            attention: count(7)?,
            left_behind: count(8)?,
            parts: count(9)?,
            unreported: count(10)?,
        })
    })?;
    Ok(counts)
}
