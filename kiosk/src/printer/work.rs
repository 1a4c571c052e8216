//! The printer's thread: prints what comes, and looks at the printer when nothing does.

use super::{Draw, Job, Outcome, Said, Status, Target, file, tcp};
use shared::protocol::{Paper, PrintFault, PrintOutcome};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

/// The printer is looked at so long after the last ticket: paper that ran out with it is told then.
const LOOK_SOON: Duration = Duration::from_secs(1);

/// How often a printer with a fault is looked at, so that the office knows when it is well again.
const LOOK_TROUBLED: Duration = Duration::from_secs(10);

/// How often a printer is looked at that has nothing to do.
const LOOK_EVERY: Duration = Duration::from_secs(30);

/// A look takes no longer: a ticket may come meanwhile.
pub(super) const LOOK_PATIENCE: Duration = Duration::from_secs(1);

/// Prints what comes, and looks at the printer when nothing does.
pub(super) fn work(target: &Target, draw: &Draw, jobs: &Receiver<Job>, tell: &Sender<Said>) {
    let mut next_look = Instant::now() + LOOK_SOON;
    let mut fault = None;
    loop {
        let idle = next_look.saturating_duration_since(Instant::now());
        let (said, pause) = match jobs.recv_timeout(idle) {
            Ok(job) => {
                let outcome = print(target, draw, &job);
                fault = outcome.status().map_or(fault, |it| it.fault);
                (Some(Said::Done(job.number, outcome)), LOOK_SOON)
            }
            Err(RecvTimeoutError::Timeout) => {
                let news = look(target).filter(|it| is_news(fault, *it));
                fault = news.map_or(fault, |it| it.fault);
                let is_passing = fault.is_some_and(|it| it != PrintFault::Silent);
                let pause = if is_passing {
                    LOOK_TROUBLED
                } else {
                    LOOK_EVERY
                };
                (news.map(Said::Seen), pause)
            }
            Err(RecvTimeoutError::Disconnected) => return,
        };
        if said.is_some_and(|it| tell.send(it).is_err()) {
            return;
        }
        next_look = Instant::now() + pause;
    }
}

/// Whether a look at a printer with `fault` tells anything new. That it does not take whole tickets, or is too slow, only a
/// ticket shows: a look that finds nothing is no proof of the contrary.
pub(super) fn is_news(fault: Option<PrintFault>, seen: Status) -> bool {
    let only_tickets_show = matches!(fault, Some(PrintFault::CutOff | PrintFault::Slow));
    !only_tickets_show || !matches!(seen.fault, None | Some(PrintFault::Silent))
}

/// How the printer is, if it can be asked.
fn look(target: &Target) -> Option<Status> {
    match target {
        Target::Tcp { host, port, .. } => {
            Some(tcp::look(host, *port, Instant::now() + LOOK_PATIENCE))
        }
        Target::File { .. } | Target::None => None,
    }
}

/// Prints one ticket; takes no longer than the job allows, or its time is already over.
fn print(target: &Target, draw: &Draw, job: &Job) -> Outcome {
    let without = |print| Outcome::of(print, Paper::Unknown);
    if *target == Target::None {
        return without(PrintOutcome::NO_PRINTER);
    }
    if job.until <= Instant::now() {
        // Its visitor has long gone: a paper that comes now would be found by somebody else.
        return without(PrintOutcome::failed(PrintFault::Slow));
    }
    let Some(bytes) = draw(&job.ticket) else {
        return without(PrintOutcome::failed(PrintFault::NotDrawn));
    };
    match target {
        Target::Tcp { host, port, .. } => tcp::print(host, *port, &bytes, job.until),
        Target::File { path, .. } => file::print(path, &bytes, job.until),
        Target::None => without(PrintOutcome::NO_PRINTER),
    }
}
