//! How the kiosk is doing, in numbers only: for `kiosk status`, also while another program of this
//! kiosk is at work. The running program alone can open the outbox, so it writes these numbers to a
//! small file each time they change; the file is replaced in one piece and never half written.

use crate::link::Fault;
use crate::outbox::{Counts, Outbox, OutboxError};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use shared::protocol::Paper;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The file in the data folder.
const FILE: &str = "status.json";

/// The file is not written more often than this, except when asked to be.
const WRITE_EVERY: Duration = Duration::from_millis(100);

/// How a kiosk is doing. The field names are the JSON of `kiosk status --json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// Records ever made here.
    pub sealed: u64,
    /// Tickets the printer says came out.
    pub printed: u64,
    /// Tickets that did not come out.
    pub not_printed: u64,
    /// Tickets of which nobody knows.
    pub print_unknown: u64,
    /// Tickets without a printer.
    pub no_printer: u64,
    /// Records the office has signed for.
    pub receipted: u64,
    /// Records still to be delivered.
    pub waiting: u64,
    /// Of those, the ones somebody has to look at.
    pub attention: u64,
    /// Why: the number and a sentence each.
    pub attention_why: Vec<(u64, String)>,
    /// Where the office is reached; none before pairing.
    pub paired_to: Option<String>,
    /// The letters of this kiosk's tickets.
    pub series: Option<String>,
    /// When the office last answered, by this kiosk's clock.
    pub last_contact: Option<DateTime<Utc>>,
    /// Why the office is not reached, if it is not.
    pub link_problem: Option<String>,
    /// The printer as it was named.
    pub printer: String,
    /// The paper in it.
    pub paper: Paper,
    /// When these numbers were read.
    pub as_of: DateTime<Utc>,
    /// Whether a program of this kiosk was running when they were read.
    pub is_running: bool,
}

/// The running program's notice board.
pub struct Board {
    file: PathBuf,
    notes: Mutex<Notes>,
    /// Screen and link both write; one at a time.
    writing: Mutex<()>,
}

/// What the outbox does not know.
#[derive(Debug, Clone)]
struct Notes {
    printer: String,
    paper: Paper,
    last_contact: Option<DateTime<Utc>>,
    link_problem: Option<String>,
    written: Option<Instant>,
}

impl Board {
    /// A board for the program that uses `folder` and prints to `printer`.
    pub fn new(folder: &Path, printer: String) -> Board {
        let earlier = read(folder);
        Board {
            file: folder.join(FILE),
            notes: Mutex::new(Notes {
                printer,
                paper: Paper::Unknown,
                last_contact: earlier.and_then(|it| it.last_contact),
                link_problem: None,
                written: None,
            }),
            writing: Mutex::default(),
        }
    }

    /// The office answered.
    pub fn contact(&self, at: DateTime<Utc>) {
        let mut notes = self.notes();
        notes.last_contact = Some(at);
        notes.link_problem = None;
    }

    /// The office was not reached.
    pub fn link_problem(&self, fault: &Fault) {
        self.notes().link_problem = Some(fault.to_string());
    }

    /// What the link said last, if it is in trouble.
    pub fn problem(&self) -> Option<String> {
        self.notes().link_problem.clone()
    }

    /// The printer told of its paper.
    pub fn set_paper(&self, paper: Paper) {
        self.notes().paper = paper;
    }

    /// The paper in the printer.
    pub fn paper(&self) -> Paper {
        self.notes().paper
    }

    /// Writes the numbers down, unless that was done a moment ago.
    pub fn publish(&self, outbox: &Outbox, now: DateTime<Utc>) {
        let moment = Instant::now();
        let is_fresh = |it: Instant| moment.saturating_duration_since(it) < WRITE_EVERY;
        if !self.notes().written.is_some_and(is_fresh) {
            self.publish_now(outbox, now);
        }
    }

    /// Writes the numbers down.
    pub fn publish_now(&self, outbox: &Outbox, now: DateTime<Utc>) {
        let _alone = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let written = self.status(outbox, now, true).map_err(|it| it.to_string());
        let written = written.and_then(|it| write(&self.file, &it).map_err(|it| it.to_string()));
        if let Err(error) = written {
            tracing::warn!(error, "the status could not be written down");
        }
        self.notes().written = Some(Instant::now());
    }

    /// The numbers as they are now.
    pub fn status(
        &self,
        outbox: &Outbox,
        now: DateTime<Utc>,
        is_running: bool,
    ) -> Result<Status, OutboxError> {
        let Counts {
            sealed,
            printed,
            not_printed,
            print_unknown,
            no_printer,
            receipted,
            waiting,
            attention,
        } = outbox.counts()?;
        let pairing = outbox.pairing()?;
        let notes = self.notes().clone();
        Ok(Status {
            sealed,
            printed,
            not_printed,
            print_unknown,
            no_printer,
            receipted,
            waiting,
            attention,
            attention_why: outbox.attention()?,
            series: pairing.as_ref().map(|it| it.belonging.series.to_string()),
            paired_to: pairing.map(|it| it.server),
            last_contact: notes.last_contact,
            link_problem: notes.link_problem,
            printer: notes.printer,
            paper: notes.paper,
            as_of: now,
            is_running,
        })
    }

    fn notes(&self) -> std::sync::MutexGuard<'_, Notes> {
        self.notes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a running program of this kiosk wrote down last.
pub fn read(folder: &Path) -> Option<Status> {
    let json = fs::read(folder.join(FILE)).ok()?;
    serde_json::from_slice(&json).ok()
}

/// Replaces the file in one piece. It need not survive a power cut: it is written anew on start.
fn write(file: &Path, status: &Status) -> std::io::Result<()> {
    let new = file.with_extension("json.new");
    let mut out = crate::folder::private_file(&new)?;
    out.set_len(0)?;
    out.write_all(&serde_json::to_vec_pretty(status)?)?;
    drop(out);
    fs::rename(new, file)
}
