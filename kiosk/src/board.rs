//! How the kiosk is doing, in numbers only: for `kiosk status`, also while another program of this
//! kiosk is at work. The running program alone can open the outbox, so it writes these numbers to a
//! small file each time they change, and every ten seconds to show that it is alive; the file is
//! replaced in one piece and never half written.

mod numbers;

pub use numbers::Status;

use crate::link::Fault;
use crate::outbox::{Counts, Outbox, OutboxError};
use crate::printer;
use crate::started::Started;
use chrono::{DateTime, Utc};
use shared::protocol::pairing::KioskPlace;
use shared::protocol::{FormInUse, Health, ScreenState};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The file in the data folder.
const FILE: &str = "status.json";

/// The numbers are not looked up more often than this, except when asked to be.
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// Numbers that have not changed are written this often: a kiosk's disk may be a small card that
/// wears out.
const WRITE_EVERY: Duration = Duration::from_secs(10);

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
    printer_status: printer::Status,
    last_contact: Option<DateTime<Utc>>,
    last_sync: Option<DateTime<Utc>>,
    link_problem: Option<String>,
    screen: ScreenState,
    form: FormInUse,
    started: Started,
    looked: Option<Instant>,
    written: Option<(Instant, Status)>,
}

impl Board {
    /// A board for the program that uses `folder` and prints to `printer`.
    pub fn new(folder: &Path, printer: String) -> Board {
        let earlier = read(folder);
        Board {
            file: folder.join(FILE),
            notes: Mutex::new(Notes {
                printer,
                printer_status: printer::Status::NOT_ASKED,
                last_contact: earlier.as_ref().and_then(|it| it.last_contact),
                last_sync: earlier.and_then(|it| it.last_sync),
                link_problem: None,
                screen: ScreenState::Resting,
                form: FormInUse::default(),
                started: Started::default(),
                looked: None,
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

    /// The office has signed for a record.
    pub fn synced(&self, at: DateTime<Utc>) {
        self.notes().last_sync = Some(at);
    }

    /// When and how often the program was started.
    pub fn set_started(&self, started: Started) {
        self.notes().started = started;
    }

    /// What is on the screen.
    pub fn set_screen(&self, screen: ScreenState) {
        self.notes().screen = screen;
    }

    /// Which form visitors are asked by, and which of the office's cannot be used here.
    pub fn set_form(&self, form: FormInUse) {
        self.notes().form = form;
    }

    /// The same, for the office.
    pub fn form(&self) -> FormInUse {
        self.notes().form.clone()
    }

    /// For how long the program has been running, also before it replaced itself.
    pub fn up(&self) -> Duration {
        self.notes().started.up()
    }

    /// How the program is, for the office.
    pub fn health(&self) -> Health {
        let up = self.up();
        let notes = self.notes();
        Health {
            screen: notes.screen,
            up_seconds: up.as_secs(),
            boots: notes.started.boots,
            last_sync: notes.last_sync,
        }
    }

    /// The office was not reached.
    pub fn link_problem(&self, fault: &Fault) {
        self.notes().link_problem = Some(fault.to_string());
    }

    /// What the link said last, if it is in trouble.
    pub fn problem(&self) -> Option<String> {
        self.notes().link_problem.clone()
    }

    /// The printer was heard of. A change is said in the log, once.
    pub fn set_printer(&self, status: printer::Status) {
        let before = std::mem::replace(&mut self.notes().printer_status, status);
        match status.fault {
            _ if before.fault == status.fault => {}
            Some(fault) => tracing::warn!(fault = fault.word(), "the printer has a fault"),
            None => tracing::info!("the printer is well again"),
        }
    }

    /// How the printer is.
    pub fn printer(&self) -> printer::Status {
        self.notes().printer_status
    }

    /// Writes the numbers down if they have changed, or not for a while.
    pub fn publish(&self, outbox: &Outbox, now: DateTime<Utc>) {
        let moment = Instant::now();
        let since = |it: Instant| moment.saturating_duration_since(it);
        let looked = self.notes().looked;
        if looked.is_none_or(|it| LOOK_EVERY <= since(it)) {
            self.write_down(outbox, now, |written| {
                written.is_none_or(|it| WRITE_EVERY <= since(it))
            });
        }
    }

    /// Writes the numbers down.
    pub fn publish_now(&self, outbox: &Outbox, now: DateTime<Utc>) {
        self.write_down(outbox, now, |_| true);
    }

    /// Writes the numbers down when they are others than before, or when `is_due` says so of the
    /// moment they were written last.
    fn write_down(
        &self,
        outbox: &Outbox,
        now: DateTime<Utc>,
        is_due: impl Fn(Option<Instant>) -> bool,
    ) {
        let _alone = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let done = self.status(outbox, now, true);
        let done = done.map_err(|it| it.to_string()).and_then(|status| {
            let written = self.notes().written.clone();
            let is_same = written.as_ref().is_some_and(|(_, before)| {
                let at_that_time = Status {
                    as_of: before.as_of,
                    ..status.clone()
                };
                at_that_time == *before
            });
            if is_same && !is_due(written.map(|(at, _)| at)) {
                return Ok(());
            }
            write(&self.file, &status).map_err(|it| it.to_string())?;
            self.notes().written = Some((Instant::now(), status));
            Ok(())
        });
        if let Err(error) = done {
            tracing::warn!(error, "the status could not be written down");
        }
        self.notes().looked = Some(Instant::now());
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
            parts,
            receipted,
            waiting,
            attention,
            left_behind,
            unreported: _,
        } = outbox.known_counts()?;
        let pairing = outbox.pairing()?;
        let notes = self.notes().clone();
        Ok(Status {
            sealed,
            printed,
            not_printed,
            print_unknown,
            no_printer,
            parts,
            receipted,
            waiting,
            attention: attention + left_behind,
            attention_why: outbox.attention()?,
            place: pairing
                .as_ref()
                .map_or_else(KioskPlace::default, |it| it.belonging.place),
            series: pairing.as_ref().map(|it| it.belonging.series.to_string()),
            paired_to: pairing.map(|it| it.server),
            last_contact: notes.last_contact,
            link_problem: notes.link_problem,
            printer: notes.printer,
            paper: notes.printer_status.paper,
            printer_fault: notes.printer_status.fault,
            last_sync: notes.last_sync,
            boots: outbox.boots()?,
            form_version: notes.form.version,
            form_refused: notes.form.refused,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folder::Folder;
    use shared::protocol::{Paper, PrintFault};

    #[test]
    fn numbers_that_have_not_changed_are_not_written_again_and_again() {
        let home = tempfile::tempdir().unwrap();
        let outbox = Outbox::open(Folder::take(home.path()).unwrap()).unwrap();
        let board = Board::new(home.path(), "none".to_owned());
        let as_of = || read(home.path()).unwrap().as_of;
        let second = |it| DateTime::from_timestamp(it, 0).unwrap();
        let look_again = || board.notes().looked = None;
        board.publish(&outbox, second(1));
        look_again();
        board.publish(&outbox, second(2));
        assert_eq!(as_of(), second(1), "nothing has changed");
        look_again();
        board.set_printer(printer::Status {
            fault: Some(PrintFault::NoPaper),
            paper: Paper::Out,
        });
        board.publish(&outbox, second(3));
        assert_eq!(as_of(), second(3), "the paper ran out");
        look_again();
        if let Some((at, _)) = &mut board.notes().written {
            *at = at.checked_sub(WRITE_EVERY).unwrap();
        }
        board.publish(&outbox, second(4));
        assert_eq!(as_of(), second(4), "a sign of life");
    }
}
