//! The ticket printer. Printing happens on a thread of its own, one ticket at a time, and each
//! ticket once: a printer that comes back later gets no backlog of old numbers. "Sent" is not
//! "printed": the printer is asked before and after, and one that does not answer is said to be
//! unknown. Nothing here can hold up a number.

mod file;
mod status;
mod target;
mod tcp;
mod work;

pub use status::Status;
pub use target::{NotAPrinter, Target};

use crate::paper::TicketContent;
use shared::ids::RecordId;
use shared::protocol::{Paper, PrintFault, PrintOutcome};
use std::collections::VecDeque;
use std::sync::mpsc::{self, Receiver, SyncSender, TrySendError};
use std::thread;
use std::time::{Duration, Instant};

/// After this long a ticket's paper is unknown, whatever the printer is still doing.
pub const PATIENCE: Duration = Duration::from_millis(4500);

/// So much earlier the printer's thread gives a ticket up by itself, because it knows better why.
const KNOWS_BETTER: Duration = Duration::from_millis(200);

/// What became of one ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// What the printer did, and why.
    pub print: PrintOutcome,
    /// The paper that is left in it.
    pub paper: Paper,
}

impl Outcome {
    fn of(print: PrintOutcome, paper: Paper) -> Outcome {
        Outcome { print, paper }
    }

    /// How the printer is; nothing when the ticket did not get so far.
    fn status(self) -> Option<Status> {
        let fault = self.print.why;
        let is_known = fault.is_none_or(PrintFault::is_of_printer);
        is_known.then_some(Status {
            fault,
            paper: self.paper,
        })
    }
}

/// A printed ticket's record and outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Done {
    /// The record that gave the number.
    pub record_id: RecordId,
    /// What became of the paper.
    pub outcome: Outcome,
}

/// Turns a ticket into the printer's bytes; `None` when it cannot be drawn (and says so in the log).
pub type Draw = Box<dyn Fn(&TicketContent) -> Option<Vec<u8>> + Send>;

struct Job {
    /// Tells this paper from others of the same record.
    number: u64,
    ticket: TicketContent,
    until: Instant,
}

/// A ticket that was handed over and is not settled.
#[derive(Clone, Copy)]
struct Open {
    number: u64,
    record_id: RecordId,
    until: Instant,
}

/// What the printer's thread says.
#[derive(Clone, Copy)]
enum Said {
    /// What became of a job.
    Done(u64, Outcome),
    /// How the printer is.
    Seen(Status),
}

/// Hands tickets to the printer's thread and collects what became of them.
pub struct Printer {
    jobs: SyncSender<Job>,
    said: Receiver<Said>,
    /// Tickets handed over and not settled, oldest first.
    open: VecDeque<Open>,
    /// How many tickets were handed over.
    count: u64,
    /// How the printer is, when that was told since it was asked for last.
    status: Option<Status>,
}

impl Printer {
    /// The printer at `target`; tickets are drawn by `draw`, on the printer's thread as well.
    pub fn start(target: Target, draw: Draw) -> Printer {
        // Room for one ticket besides the one that is printing; more would be a backlog.
        let (jobs, next_job) = mpsc::sync_channel::<Job>(1);
        let (tell, said) = mpsc::channel();
        thread::spawn(move || work::work(&target, &draw, &next_job, &tell));
        Printer {
            jobs,
            said,
            open: VecDeque::new(),
            count: 0,
            status: None,
        }
    }

    /// Hands over one ticket. Settled at once when the printer is stuck with earlier ones.
    pub fn print(
        &mut self,
        record_id: RecordId,
        ticket: TicketContent,
        now: Instant,
    ) -> Option<Done> {
        self.count += 1;
        let open = Open {
            number: self.count,
            record_id,
            until: now + PATIENCE,
        };
        let job = Job {
            number: open.number,
            ticket,
            until: open.until.checked_sub(KNOWS_BETTER).unwrap_or(now),
        };
        let why = match self.jobs.try_send(job) {
            Ok(()) => {
                self.open.push_back(open);
                return None;
            }
            Err(TrySendError::Full(_)) => PrintFault::Slow,
            Err(TrySendError::Disconnected(_)) => PrintFault::Stopped,
        };
        let outcome = Outcome::of(PrintOutcome::failed(why), Paper::Unknown);
        self.status = outcome.status().or(self.status);
        Some(Done { record_id, outcome })
    }

    /// The tickets settled since the last call; one that takes too long is settled as unknown.
    pub fn settled(&mut self, now: Instant) -> Vec<Done> {
        let mut all = Vec::new();
        while let Ok(said) = self.said.try_recv() {
            all.extend(self.hear(said));
        }
        while let Some(open) = self.open.front().copied()
            && open.until <= now
        {
            all.extend(self.close(open.number, TOO_LATE));
        }
        all
    }

    /// Waits until every paper of `record_id` is settled, as long as a ticket may take. Others that are settled
    /// meanwhile come along.
    pub fn wait_for(&mut self, record_id: RecordId, now: Instant) -> Vec<Done> {
        let mut all = Vec::new();
        // Counted from `now` on, which may be a little ago.
        let begun = Instant::now();
        while let Some(open) = self.open.iter().find(|it| it.record_id == record_id) {
            let number = open.number;
            let until = begun + open.until.saturating_duration_since(now);
            let left = until.saturating_duration_since(Instant::now());
            match self.said.recv_timeout(left) {
                Ok(said) => all.extend(self.hear(said)),
                Err(_) => all.extend(self.close(number, TOO_LATE)),
            }
        }
        all
    }

    /// How the printer is, if anything was heard of it since the last call.
    pub fn news(&mut self) -> Option<Status> {
        self.status.take()
    }

    fn hear(&mut self, said: Said) -> Option<Done> {
        match said {
            Said::Done(number, outcome) => self.close(number, outcome),
            Said::Seen(status) => {
                self.status = Some(status);
                None
            }
        }
    }

    /// Takes a ticket off the open ones; nothing when it was settled before.
    fn close(&mut self, number: u64, outcome: Outcome) -> Option<Done> {
        let at = self.open.iter().position(|it| it.number == number)?;
        let record_id = self.open.remove(at)?.record_id;
        self.status = outcome.status().or(self.status);
        Some(Done { record_id, outcome })
    }
}

const TOO_LATE: Outcome = Outcome {
    print: PrintOutcome::unknown(PrintFault::Slow),
    paper: Paper::Unknown,
};

#[cfg(test)]
mod tests;
