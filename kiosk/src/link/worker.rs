//! The link at work: what is due, in which order, and what to do when it fails.

use super::client::Client;
use super::courier::Courier;
use super::trust::OfficeTime;
use super::{Fault, Pace, Wake, Wiring};
use crate::board::Board;
use crate::office::Office;
use crate::outbox::Outbox;
use shared::clock::Clock;
use shared::protocol::{Report, State};
use shared::random::Random;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

/// How often the office is asked how things stand.
const STATE_EVERY: Duration = Duration::from_secs(10);

/// How often the kiosk reports when nothing has happened.
const REPORT_EVERY: Duration = Duration::from_secs(30);

/// How many papers one report tells of.
const REPORT_TICKETS: u32 = 200;

/// How often the office's word is written down when only its time has changed.
const KEEP_STATE_EVERY: chrono::TimeDelta = chrono::TimeDelta::minutes(10);

/// Everything the link's thread holds.
pub(super) struct Worker {
    client: Client,
    wiring: Shared,
    time: OfficeTime,
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
    pub(super) fn new(
        wiring: Wiring,
        tell: Sender<Office>,
        stop: Arc<AtomicBool>,
    ) -> Result<Worker, Fault> {
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
        let time = OfficeTime::new(Arc::clone(&clock), heard);
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

    /// Works until it is told to stop.
    pub(super) fn run(mut self, woken: &Receiver<Wake>) {
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
                self.heard(&state);
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

    fn heard(&mut self, state: &State) {
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
            same_time != *state || KEEP_STATE_EVERY < state.now - kept.now
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
            match self.wiring.outbox.keep_state(state, now) {
                Ok(()) => self.kept = Some(state.clone()),
                Err(error) => tracing::error!(%error, "the office's state could not be kept"),
            }
        }
        // Nobody listens while a program ends.
        let _ = self.tell.send(Office::new(state, now));
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
            calls: Vec::new(),
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
