//! What a program that replaces itself tells the one that comes after it: how things stand, and never a word of
//! what a visitor said. It is read once and removed.

use super::kept::{get, put};
use super::{Outbox, OutboxError};
use crate::calls::Waiting;
use crate::printer;
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use shared::ids::RestartId;
use std::sync::MutexGuard;

/// How things stand when a program replaces itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handover {
    /// When, by this machine's clock.
    pub at: DateTime<Utc>,
    /// The office's time, if it has said it since the start.
    pub office_time: Option<DateTime<Utc>>,
    /// When the office was last heard.
    pub heard: Option<DateTime<Utc>>,
    /// Visitors who want a person.
    pub calls: Vec<Waiting>,
    /// How the printer is.
    pub printer: printer::Status,
    /// For how long the program has been running.
    pub up_seconds: u64,
}

/// The outbox of a program that is about to be replaced: the file is closed, and nobody opens it any more.
pub struct Closed<'a> {
    _nobody_else: MutexGuard<'a, Connection>,
}

const HANDOVER: &str = "handover";
const BOOTS: &str = "boots";
const RESTARTED: &str = "restarted";

impl Outbox {
    /// Leaves this for the program that comes next.
    pub fn hand_over(&self, handover: &Handover) -> Result<(), OutboxError> {
        self.write(|tx| put(tx, HANDOVER, handover))
    }

    /// What the program before left, once. One that cannot be read is as good as none.
    pub fn take_over(&self) -> Result<Option<Handover>, OutboxError> {
        self.write(|tx| {
            let found = match get(tx, HANDOVER) {
                Err(OutboxError::Damaged(_)) => None,
                other => other?,
            };
            tx.execute("DELETE FROM kept WHERE name = ?1", (HANDOVER,))?;
            Ok(found)
        })
    }

    /// How often the program was started here.
    pub fn boots(&self) -> Result<u64, OutboxError> {
        Ok(self.read_kept(BOOTS)?.unwrap_or(0))
    }

    /// The program was started once more; how often that makes.
    pub fn count_boot(&self) -> Result<u64, OutboxError> {
        self.write(|tx| {
            let boots = get::<u64>(tx, BOOTS)?.unwrap_or(0).saturating_add(1);
            put(tx, BOOTS, &boots)?;
            Ok(boots)
        })
    }

    /// The office's last wish for a restart that was fulfilled.
    pub fn restarted(&self) -> Result<Option<RestartId>, OutboxError> {
        self.read_kept(RESTARTED)
    }

    /// The office's wish for a restart is being fulfilled.
    pub fn keep_restarted(&self, id: RestartId) -> Result<(), OutboxError> {
        self.write(|tx| put(tx, RESTARTED, &id))
    }

    /// Closes the file once no step is being made in it, for a program that is about to be replaced.
    pub fn close(&self) -> Result<Closed<'_>, OutboxError> {
        let mut db = self.db();
        // Whoever still holds the outbox finds nothing in it, should they ever get there.
        let file = std::mem::replace(&mut *db, Connection::open_in_memory()?);
        file.close().map_err(|(_, error)| error)?;
        Ok(Closed { _nobody_else: db })
    }
}
