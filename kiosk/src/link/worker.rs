//! The link at work: what is due, in which order, and what to do when it fails.

use super::client::Client;
use super::clips::Edition;
use super::courier::Courier;
use super::forms::Forms;
use super::reporter::Reporter;
use super::standing::{self, Standing};
use super::vocabulary::Vocabulary;
use super::{Fault, Pace, Signals, Telling, Wake, Wiring};
use crate::board::Board;
use crate::calls::Calls;
use crate::office::Office;
use crate::outbox::Outbox;
use crate::time::OfficeTime;
use rand::SeedableRng;
use shared::protocol::State;
use shared::random::Random;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

/// How often the office is asked how things stand.
const STATE_EVERY: Duration = Duration::from_secs(10);

/// How often the office's word is written down when only its time has changed.
const KEEP_STATE_EVERY: chrono::TimeDelta = chrono::TimeDelta::minutes(10);

/// Everything the link's thread holds.
pub(super) struct Worker {
    /// Shared with whoever asks the office something meanwhile.
    pub(super) client: Arc<Client>,
    wiring: Shared,
    tell: Sender<Office>,
    vocabulary: Vocabulary,
    forms: Forms,
    signals: Signals,
    courier: Courier,
    /// Where the version of the office's recordings is told.
    recordings: Sender<Edition>,
    /// Tries in a row of which nothing came: neither a state that was believed nor a receipt.
    failures: u32,
    standing: Standing,
    /// The office was not reached at all.
    is_away: bool,
    /// The last round left records that are due.
    is_more: bool,
    not_before: Instant,
    last_try: Instant,
    next_state: Instant,
    reporter: Reporter,
    kept: Option<State>,
}

/// The parts of [`Wiring`] that live as long as the worker.
struct Shared {
    outbox: Arc<Outbox>,
    board: Arc<Board>,
    calls: Arc<Calls>,
    time: OfficeTime,
    random: Random,
    pace: Pace,
}

impl Worker {
    pub(super) fn new(wiring: Wiring, telling: Telling, signals: Signals) -> Result<Worker, Fault> {
        let Wiring {
            pairing,
            outbox,
            board,
            calls,
            clips: _,
            time,
            mut random,
            pace,
        } = wiring;
        let kept = outbox.state().map_err(|it| Fault::Here(it.to_string()))?;
        let own = Random::from_rng(&mut random);
        let client = Client::new(pairing, Arc::clone(&outbox), time.clone(), own)?;
        let now = Instant::now();
        let vocabulary = Vocabulary::new(telling.say, &outbox);
        let forms = Forms::new(telling.ask, &outbox, &board);
        Ok(Worker {
            client: Arc::new(client),
            standing: Standing::new(Arc::clone(&signals.removed)),
            wiring: Shared {
                outbox,
                board,
                calls,
                time,
                random,
                pace,
            },
            vocabulary,
            forms,
            tell: telling.tell,
            signals,
            courier: Courier::default(),
            recordings: telling.recordings,
            failures: 0,
            is_away: false,
            is_more: false,
            not_before: now,
            last_try: now,
            next_state: now,
            reporter: Reporter::default(),
            kept: kept.map(|(state, _)| state),
        })
    }

    /// Works until it is told to stop.
    pub(super) fn run(mut self, woken: &Receiver<Wake>) {
        while !self.signals.stop.load(Ordering::Relaxed) {
            self.turn();
            self.publish();
            let wait = self.next_turn().saturating_duration_since(Instant::now());
            match woken.recv_timeout(wait) {
                Ok(Wake::Stop) | Err(RecvTimeoutError::Disconnected) => return,
                Ok(woke) => self.hasten(&woke, woken),
                Err(RecvTimeoutError::Timeout) => {}
            }
        }
    }

    /// A new record does not wait for a long pause to end; only for a short one, so that a busy
    /// morning without a network is not one endless knocking. A person who wants a person does not
    /// wait at all.
    fn hasten(&mut self, woke: &Wake, woken: &Receiver<Wake>) {
        let mut is_call = matches!(woke, Wake::Call);
        while let Ok(it @ (Wake::NewRecord | Wake::Paper | Wake::Call)) = woken.try_recv() {
            is_call |= matches!(it, Wake::Call);
        }
        let soon = self.last_try + self.wiring.pace.base;
        self.not_before = self.not_before.min(soon);
        if is_call {
            self.not_before = Instant::now();
            self.reporter.hurry();
        }
    }

    fn next_turn(&self) -> Instant {
        if self.failures != 0 {
            return self.not_before;
        }
        if self.is_more {
            return self.last_try;
        }
        let due = [
            Some(self.next_state),
            Some(self.reporter.next_due()),
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
        self.is_more = false;
        let mut withheld = None;
        if self.failures != 0 || self.next_state <= now {
            match self.ask_state() {
                Ok(it) => withheld = it,
                Err(fault) => return self.failed(&fault),
            }
        }
        // Somebody stands there and waits for a person: that goes before everything else.
        if !self.wiring.calls.is_empty() {
            self.report();
        }
        let Shared {
            outbox,
            random,
            pace,
            ..
        } = &mut self.wiring;
        let stop = &self.signals.stop;
        match self
            .courier
            .round(&self.client, outbox, random, *pace, stop)
        {
            Err(fault) => return self.failed(&fault),
            Ok(round) => {
                self.is_more = round.is_more;
                if round.receipted != 0 {
                    self.wiring.board.synced(self.wiring.time.now());
                }
                match withheld {
                    _ if round.receipted != 0 => self.failures = 0,
                    // No state and no receipt: this office has to be asked less often.
                    Some(fault) => return self.failed(&fault),
                    None => {}
                }
            }
        }
        self.report();
    }

    /// Asks how things stand. A kiosk whose state is withheld still delivers, so that is no error;
    /// an office that is not reached is.
    fn ask_state(&mut self) -> Result<Option<Fault>, Fault> {
        match self.client.state() {
            Ok(state) => {
                self.reached();
                self.wiring.board.contact(self.wiring.time.own());
                self.heard(&state);
                Ok(None)
            }
            Err(fault) if fault.is_everywhere() && !matches!(fault, Fault::Refused { .. }) => {
                Err(fault)
            }
            Err(fault) => {
                // Said once, not every ten seconds.
                if self.wiring.board.problem() != Some(fault.to_string()) {
                    tracing::warn!(%fault, "the office's state was not taken over");
                }
                self.wiring.board.link_problem(&fault);
                if fault == Fault::NotUnderstood {
                    // It is the office and it knows this kiosk: everything else goes on as ever.
                    self.reached();
                    return Ok(None);
                }
                self.standing.refused(&fault);
                self.next_state = Instant::now() + STATE_EVERY;
                Ok(Some(fault))
            }
        }
    }

    /// The office has answered this kiosk with its signature.
    fn reached(&mut self) {
        self.standing.known();
        if self.is_away {
            tracing::info!("the office is reached again");
            self.courier.hurry();
        }
        self.is_away = false;
        self.failures = 0;
        self.next_state = Instant::now() + STATE_EVERY;
    }

    fn heard(&mut self, state: &State) {
        self.wiring.time.hear(state.now);
        // Recordings have a thread of their own; one that has ended brings none.
        let _ = self.recordings.send(Edition {
            of: state.store_epoch,
            version: state.clips_version,
        });
        let now = self.wiring.time.now();
        let is_new = self.kept.as_ref().is_none_or(|kept| {
            let same_time = State {
                now: state.now,
                ..kept.clone()
            };
            same_time != *state || KEEP_STATE_EVERY < (state.now - kept.now).abs()
        });
        if is_new {
            standing::watch_store(self.kept.as_ref(), state);
            match self.wiring.outbox.keep_state(state, now) {
                Ok(()) => self.kept = Some(state.clone()),
                Err(error) => tracing::error!(%error, "the office's state could not be kept"),
            }
        }
        // Nobody listens while a program ends.
        let _ = self.tell.send(Office::new(state, now));
        self.vocabulary
            .follow(state, &self.client, &self.wiring.outbox);
        let here = (&*self.wiring.outbox, &*self.wiring.board);
        self.forms.follow(state, &self.client, here);
    }

    fn failed(&mut self, fault: &Fault) {
        self.failures = self.failures.saturating_add(1);
        self.is_away |= fault.is_everywhere();
        if matches!(fault, Fault::NotValidNow(_)) {
            self.wiring.time.doubt();
        }
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
        let Shared {
            outbox,
            board,
            calls,
            random,
            pace,
            ..
        } = &mut self.wiring;
        let kiosk = (&**outbox, &**board, &**calls);
        self.reporter.report(&self.client, kiosk, random, *pace);
    }

    fn publish(&self) {
        let it = &self.wiring;
        it.board.publish(&it.outbox, it.time.own());
    }
}
