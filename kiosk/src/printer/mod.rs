//! The ticket printer. Printing happens on a thread of its own, one ticket at a time, and each
//! ticket once: a printer that comes back later gets no backlog of old numbers. "Sent" is not
//! "printed": the printer is asked before and after, and one that does not answer is said to be
//! unknown. Nothing here can hold up a number.

mod status;
mod target;
mod tcp;

pub use target::{NotAPrinter, Target};

use crate::paper::TicketContent;
use shared::ids::RecordId;
use shared::protocol::{Paper, Printed};
use std::collections::VecDeque;
use std::sync::mpsc::{self, Receiver, SyncSender, TrySendError};
use std::thread;
use std::time::{Duration, Instant};

/// After this long a ticket's paper is unknown, whatever the printer is still doing.
pub const PATIENCE: Duration = Duration::from_millis(4500);

/// What became of one ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// What the printer did.
    pub printed: Printed,
    /// The paper that is left in it.
    pub paper: Paper,
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
    record_id: RecordId,
    ticket: TicketContent,
    until: Instant,
}

/// Hands tickets to the printer's thread and collects what became of them.
pub struct Printer {
    jobs: SyncSender<Job>,
    done: Receiver<Done>,
    /// Tickets handed over and not settled, oldest first.
    open: VecDeque<(RecordId, Instant)>,
}

impl Printer {
    /// The printer at `target`; tickets are drawn by `draw`, on the printer's thread as well.
    pub fn start(target: Target, draw: Draw) -> Printer {
        // Room for one ticket besides the one that is printing; more would be a backlog.
        let (jobs, next_job) = mpsc::sync_channel::<Job>(1);
        let (settled, done) = mpsc::channel();
        thread::spawn(move || {
            for job in next_job {
                let outcome = print(&target, &draw, &job);
                let record_id = job.record_id;
                if settled.send(Done { record_id, outcome }).is_err() {
                    return;
                }
            }
        });
        Printer {
            jobs,
            done,
            open: VecDeque::new(),
        }
    }

    /// Hands over one ticket. Settled at once when the printer is stuck with earlier ones.
    pub fn print(
        &mut self,
        record_id: RecordId,
        ticket: TicketContent,
        now: Instant,
    ) -> Option<Done> {
        let until = now + PATIENCE;
        let job = Job {
            record_id,
            ticket,
            until,
        };
        match self.jobs.try_send(job) {
            Ok(()) => {
                self.open.push_back((record_id, until));
                None
            }
            Err(TrySendError::Full(_) | TrySendError::Disconnected(_)) => Some(Done {
                record_id,
                outcome: Outcome {
                    printed: Printed::Failed,
                    paper: Paper::Unknown,
                },
            }),
        }
    }

    /// The tickets settled since the last call; one that takes too long is settled as unknown.
    pub fn settled(&mut self, now: Instant) -> Vec<Done> {
        let mut all = Vec::new();
        while let Ok(done) = self.done.try_recv() {
            all.extend(self.close(done));
        }
        while let Some((record_id, until)) = self.open.front().copied()
            && until <= now
        {
            self.open.pop_front();
            all.push(too_late(record_id));
        }
        all
    }

    /// Waits until `record_id` is settled, as long as a ticket may take. Others that are settled
    /// meanwhile come along.
    pub fn wait_for(&mut self, record_id: RecordId, now: Instant) -> Vec<Done> {
        let mut all = Vec::new();
        let open = self.open.iter().find(|(it, _)| *it == record_id);
        let Some((_, until)) = open.copied() else {
            return all;
        };
        // Counted from `now` on, which may be a little ago.
        let until = Instant::now() + until.saturating_duration_since(now);
        while self.open.iter().any(|(it, _)| *it == record_id) {
            let left = until.saturating_duration_since(Instant::now());
            match self.done.recv_timeout(left) {
                Ok(done) => all.extend(self.close(done)),
                Err(_) => all.extend(self.close(too_late(record_id))),
            }
        }
        all
    }

    /// Takes a ticket off the open ones; nothing when it was settled before.
    fn close(&mut self, done: Done) -> Option<Done> {
        let at = self.open.iter().position(|(it, _)| *it == done.record_id)?;
        self.open.remove(at);
        Some(done)
    }
}

fn too_late(record_id: RecordId) -> Done {
    Done {
        record_id,
        outcome: Outcome {
            printed: Printed::Unknown,
            paper: Paper::Unknown,
        },
    }
}

/// Prints one ticket; takes no longer than the job allows, or its time is already over.
fn print(target: &Target, draw: &Draw, job: &Job) -> Outcome {
    let without = |printed| Outcome {
        printed,
        paper: Paper::Unknown,
    };
    if *target == Target::None {
        return without(Printed::None);
    }
    if job.until <= Instant::now() {
        // Its visitor has long gone: a paper that comes now would be found by somebody else.
        return without(Printed::Failed);
    }
    let Some(bytes) = draw(&job.ticket) else {
        return without(Printed::Failed);
    };
    match target {
        Target::Tcp { host, port, .. } => tcp::print(host, *port, &bytes, job.until),
        Target::File { path, .. } => target::print_to_file(path, &bytes, job.until),
        Target::None => without(Printed::None),
    }
}

#[cfg(test)]
mod tests;
