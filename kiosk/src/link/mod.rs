//! The kiosk's side of the network, on a thread of its own. It sees sealed records and ticket
//! numbers, nothing else. It delivers what the outbox holds, asks the office how things stand every
//! ten seconds, and reports. When the office cannot be reached it tries again by itself, for ever;
//! visitors never notice.

pub mod client;
mod courier;
mod fault;
mod pace;
pub mod trust;

pub use fault::Fault;
pub(crate) use fault::explain;
pub use pace::Pace;

use crate::board::Board;
use crate::office::Office;
use crate::outbox::{Outbox, Pairing};
use client::Client;
use courier::Courier;
use shared::clock::Clock;
use shared::protocol::{Report, State};
use shared::random::Random;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// How often the office is asked how things stand.
const STATE_EVERY: Duration = Duration::from_secs(10);

/// How often the kiosk reports when nothing has happened.
const REPORT_EVERY: Duration = Duration::from_secs(30);

/// How many papers one report tells of.
const REPORT_TICKETS: u32 = 200;

/// How often the office's word is written down when only its time has changed.
const KEEP_STATE_EVERY: chrono::TimeDelta = chrono::TimeDelta::minutes(10);

/// How long a request under way is waited for when the program ends.
const END_PATIENCE: Duration = Duration::from_secs(2);

/// What the link needs.
pub struct Wiring {
    /// Where the kiosk belongs.
    pub pairing: Pairing,
    /// What to deliver.
    pub outbox: Arc<Outbox>,
    /// Where to write how it goes.
    pub board: Arc<Board>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Chance, for nonces and waits.
    pub random: Random,
    /// How long to wait before trying again.
    pub pace: Pace,
}

/// The running link. Ended when dropped, after the request that is under way; one that hangs is
/// left to end by itself, which loses nothing.
pub struct Link {
    wake: Sender<Wake>,
    news: Mutex<Receiver<Office>>,
    stop: Arc<AtomicBool>,
    ended: Mutex<Receiver<()>>,
}

enum Wake {
    NewRecord,
    Stop,
}

impl Link {
    /// Starts the link on its own thread.
    pub fn start(wiring: Wiring) -> Result<Link, Fault> {
        let (wake, woken) = mpsc::channel();
        let (tell, news) = mpsc::channel();
        let stop = Arc::new(AtomicBool::new(false));
        let worker = Worker::new(wiring, tell, Arc::clone(&stop))?;
        let (alive, ended) = mpsc::channel();
        thread::spawn(move || {
            worker.run(&woken);
            drop::<Sender<()>>(alive);
        });
        Ok(Link {
            wake,
            news: Mutex::new(news),
            stop,
            ended: Mutex::new(ended),
        })
    }

    /// There is a new record: deliver it now.
    pub fn new_record(&self) {
        // A link that has ended delivers on the next start.
        let _ = self.wake.send(Wake::NewRecord);
    }

    /// The office's newest word since the last call.
    pub fn news(&self) -> Option<Office> {
        let news = self.news.lock().unwrap_or_else(PoisonError::into_inner);
        news.try_iter().last()
    }

    /// The office's next word, waited for a while.
    pub fn wait_for_news(&self, at_most: Duration) -> Option<Office> {
        let news = self.news.lock().unwrap_or_else(PoisonError::into_inner);
        news.recv_timeout(at_most).ok()
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        // A thread that has ended already hears nothing, which is as good.
        let _ = self.wake.send(Wake::Stop);
        let ended = self.ended.get_mut().unwrap_or_else(PoisonError::into_inner);
        let _ = ended.recv_timeout(END_PATIENCE);
    }
}

struct Worker {
    client: Client,
    wiring: Shared,
    time: trust::OfficeTime,
    tell: Sender<Office>,
    stop: Arc<AtomicBool>,
    courier: Courier,
    /// Failed tries to reach the office in a row; 0 while it answers.
    failures: u32,
    not_before: Instant,
    last_try: Instant,
    next_state: Instant,
    next_report: Instant,
    kept: Option<State>,
}

/// The parts of [`Wiring`] that live as long as the worker.
struct Shared {
    outbox: Arc<Outbox>,
    board: Arc<Board>,
    clock: Arc<dyn Clock>,
    random: Random,
    pace: Pace,
}

impl Worker {
    fn new(wiring: Wiring, tell: Sender<Office>, stop: Arc<AtomicBool>) -> Result<Worker, Fault> {
        let Wiring {
            pairing,
            outbox,
            board,
            clock,
            mut random,
            pace,
        } = wiring;
        let kept = outbox.state().map_err(|it| Fault::Here(it.to_string()))?;
        let heard = kept.as_ref().map(|(state, _)| state.now);
        let time = trust::OfficeTime::new(Arc::clone(&clock), heard);
        let own = fork(&mut random);
        let client = Client::new(pairing, Arc::clone(&outbox), time.clone(), own)?;
        let now = Instant::now();
        Ok(Worker {
            client,
            wiring: Shared {
                outbox,
                board,
                clock,
                random,
                pace,
            },
            time,
            tell,
            stop,
            courier: Courier::default(),
            failures: 0,
            not_before: now,
            last_try: now,
            next_state: now,
            next_report: now,
            kept: kept.map(|(state, _)| state),
        })
    }

    fn run(mut self, woken: &Receiver<Wake>) {
        while !self.stop.load(Ordering::Relaxed) {
            self.turn();
            self.publish();
            let wait = self.next_turn().saturating_duration_since(Instant::now());
            match woken.recv_timeout(wait) {
                Ok(Wake::NewRecord) => self.hasten(woken),
                Ok(Wake::Stop) | Err(RecvTimeoutError::Disconnected) => return,
                Err(RecvTimeoutError::Timeout) => {}
            }
        }
    }

    /// A new record does not wait for a long pause to end; only for a short one, so that a busy
    /// morning without a network is not one endless knocking.
    fn hasten(&mut self, woken: &Receiver<Wake>) {
        let soon = self.last_try + self.wiring.pace.base;
        self.not_before = self.not_before.min(soon);
        while let Ok(Wake::NewRecord) = woken.try_recv() {}
    }

    fn next_turn(&self) -> Instant {
        if self.failures != 0 {
            return self.not_before;
        }
        let due = [
            Some(self.next_state),
            Some(self.next_report),
            self.courier.next_due(),
        ];
        due.into_iter().flatten().min().unwrap_or(self.next_state)
    }

    /// Does everything that is due.
    fn turn(&mut self) {
        let now = Instant::now();
        if self.failures != 0 && now < self.not_before {
            return;
        }
        self.last_try = now;
        if (self.failures != 0 || self.next_state <= now) && !self.ask_state() {
            return;
        }
        let Shared {
            outbox,
            random,
            pace,
            ..
        } = &mut self.wiring;
        if let Err(fault) = self
            .courier
            .round(&self.client, outbox, random, *pace, &self.stop)
        {
            return self.failed(&fault);
        }
        self.report();
    }

    /// Whether it makes sense to go on.
    fn ask_state(&mut self) -> bool {
        match self.client.state() {
            Ok(state) => {
                self.heard(state);
                true
            }
            Err(fault) if fault.is_everywhere() && !matches!(fault, Fault::Refused { .. }) => {
                self.failed(&fault);
                false
            }
            // A kiosk whose pairing was ended, or whose state is withheld, still delivers.
            Err(fault) => {
                tracing::warn!(%fault, "the office's state was not taken over");
                self.wiring.board.link_problem(&fault);
                self.failures = 0;
                self.next_state = Instant::now() + STATE_EVERY;
                true
            }
        }
    }

    fn heard(&mut self, state: State) {
        if self.failures != 0 {
            tracing::info!("the office is reached again");
            self.courier.hurry();
        }
        self.failures = 0;
        self.next_state = Instant::now() + STATE_EVERY;
        self.time.hear(state.now);
        let now = self.wiring.clock.now();
        self.wiring.board.contact(now);
        let is_new = self.kept.as_ref().is_none_or(|kept| {
            let same_time = State {
                now: state.now,
                ..kept.clone()
            };
            same_time != state || KEEP_STATE_EVERY < state.now - kept.now
        });
        if is_new {
            if self
                .kept
                .as_ref()
                .is_some_and(|it| it.store_epoch != state.store_epoch)
            {
                tracing::warn!(
                    "the office's store was restored or replaced since the last contact"
                );
            }
            match self.wiring.outbox.keep_state(&state, now) {
                Ok(()) => self.kept = Some(state.clone()),
                Err(error) => tracing::error!(%error, "the office's state could not be kept"),
            }
        }
        // Nobody listens while a program ends.
        let _ = self.tell.send(Office::new(&state, now));
    }

    fn failed(&mut self, fault: &Fault) {
        self.failures = self.failures.saturating_add(1);
        let Shared {
            random,
            pace,
            board,
            ..
        } = &mut self.wiring;
        let pause = pace.pause(self.failures, random);
        tracing::warn!(%fault, again_in_ms = pause.as_millis(), "the office was not reached");
        board.link_problem(fault);
        self.not_before = Instant::now() + pause;
    }

    fn report(&mut self) {
        let Shared { outbox, board, .. } = &self.wiring;
        let tickets = outbox.unreported(REPORT_TICKETS).unwrap_or_default();
        let now = Instant::now();
        if tickets.is_empty() && now < self.next_report {
            return;
        }
        let report = Report {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            waiting: outbox.counts().map_or(0, |it| it.waiting),
            paper: board.paper(),
            tickets,
        };
        match self.client.report(&report) {
            Ok(()) => {
                if let Err(error) = outbox.mark_reported(&report.tickets) {
                    tracing::error!(%error, "what was reported could not be marked");
                }
                let is_more = report.tickets.len() == REPORT_TICKETS as usize;
                self.next_report = if is_more { now } else { now + REPORT_EVERY };
            }
            Err(fault) => {
                tracing::warn!(%fault, "the report did not reach the office");
                self.next_report = now + REPORT_EVERY;
            }
        }
    }

    fn publish(&self) {
        let Shared {
            outbox,
            board,
            clock,
            ..
        } = &self.wiring;
        board.publish(outbox, clock.now());
    }
}

/// Chance of its own for a second user.
fn fork(random: &mut Random) -> Random {
    use rand::SeedableRng;
    Random::from_rng(random)
}

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
