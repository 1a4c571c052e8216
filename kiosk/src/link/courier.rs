//! Carries records to the office: oldest first, a few at a time, and none waits for another that
//! cannot be delivered.

use super::Pace;
use super::client::Client;
use super::fault::Fault;
use crate::outbox::{Outbox, Unreadable};
use shared::ids::RecordId;
use shared::random::Random;
use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How many records are under way at once.
const IN_FLIGHT: usize = 4;

/// How many records may meet a busy office before the round is given up.
const BUSY_MAX: usize = 8;

/// How many records go in one round. The office's state and the report about this kiosk come between
/// two rounds, so that a long queue of records does not silence it.
pub(super) const ROUND_MAX: usize = 64;

/// No record is begun later in a round: somebody may have called for a person meanwhile.
const ROUND_TIME: Duration = Duration::from_secs(3);

/// Which records have to wait, and since how many tries.
#[derive(Default)]
pub(super) struct Courier {
    later: HashMap<RecordId, Later>,
    /// Rounds in a row that a busy office ended.
    busy_rounds: u32,
    /// Until then a busy office is left alone.
    not_before: Option<Instant>,
}

struct Later {
    tries: u32,
    not_before: Instant,
}

/// What came of a round.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Round {
    /// How many records the office has signed for.
    pub(super) receipted: usize,
    /// Others are due now.
    pub(super) is_more: bool,
}

/// What came of carrying one record.
enum Carried {
    Receipted,
    /// Somebody has to look; tried again, slowly.
    Attention,
    /// Tried again soon.
    Busy(Fault),
    /// The office cannot be reached: the others would fare no better.
    Everywhere(Fault),
}

impl Courier {
    /// Carries records that are due, as many as one round takes; an error when the office cannot be
    /// reached.
    pub(super) fn round(
        &mut self,
        client: &Client,
        outbox: &Outbox,
        random: &mut Random,
        pace: Pace,
        stop: &AtomicBool,
    ) -> Result<Round, Fault> {
        let now = Instant::now();
        if self.not_before.is_some_and(|it| now < it) || stop.load(Ordering::Relaxed) {
            return Ok(Round::default());
        }
        self.not_before = None;
        let waiting = outbox.waiting().map_err(|it| Fault::Here(it.to_string()))?;
        let is_due = |it: &RecordId| self.later.get(it).is_none_or(|it| it.not_before <= now);
        let mut due: Vec<RecordId> = waiting.into_iter().filter(is_due).collect();
        // Records that the office was too busy for before let the others go first.
        due.sort_by_key(|it| self.later.get(it).map_or(0, |it| it.tries));
        let count = due.len();
        due.truncate(ROUND_MAX);
        let carried = carry_all(client, outbox, due.into(), stop);
        let is_more = carried.len() < count;
        let those = |is: fn(&Carried) -> bool| carried.iter().filter(|(_, it)| is(it)).count();
        let receipted = those(|it| matches!(it, Carried::Receipted));
        let busy = those(|it| matches!(it, Carried::Busy(_)));
        self.settle(carried, random, pace)?;
        if BUSY_MAX <= busy {
            self.busy_rounds = if receipted == 0 {
                self.busy_rounds.saturating_add(1)
            } else {
                1
            };
            self.not_before = Some(Instant::now() + pace.pause(self.busy_rounds, random));
            return Ok(Round {
                receipted,
                is_more: false,
            });
        }
        self.busy_rounds = 0;
        Ok(Round { receipted, is_more })
    }

    /// When the next record that has to wait is due.
    pub(super) fn next_due(&self) -> Option<Instant> {
        let first = self.later.values().map(|it| it.not_before).min();
        match (first, self.not_before) {
            (Some(first), Some(office)) => Some(first.max(office)),
            (first, office) => first.or(office),
        }
    }

    /// Nothing has to wait any longer: the office is back.
    pub(super) fn hurry(&mut self) {
        self.later.retain(|_, it| it.tries == 0);
        self.not_before = None;
    }

    fn settle(
        &mut self,
        carried: Vec<(RecordId, Carried)>,
        random: &mut Random,
        pace: Pace,
    ) -> Result<(), Fault> {
        let mut everywhere = None;
        for (record_id, carried) in carried {
            let later = match carried {
                Carried::Receipted => {
                    self.later.remove(&record_id);
                    continue;
                }
                Carried::Attention => Later {
                    tries: 0,
                    not_before: Instant::now() + pace.slow(random),
                },
                Carried::Busy(fault) => {
                    tracing::warn!(record = %record_id, %fault, "a record has to wait");
                    let tries = self.later.get(&record_id).map_or(1, |it| it.tries + 1);
                    Later {
                        tries,
                        not_before: Instant::now() + pace.pause(tries, random),
                    }
                }
                Carried::Everywhere(fault) => {
                    everywhere = Some(fault);
                    continue;
                }
            };
            self.later.insert(record_id, later);
        }
        everywhere.map_or(Ok(()), Err)
    }
}

/// Carries `due` with a few hands; what a hand has begun it finishes.
fn carry_all(
    client: &Client,
    outbox: &Outbox,
    due: VecDeque<RecordId>,
    stop: &AtomicBool,
) -> Vec<(RecordId, Carried)> {
    let hands = due.len().min(IN_FLIGHT);
    let until = Instant::now() + ROUND_TIME;
    let (due, done) = (Mutex::new(due), Mutex::new(Vec::new()));
    let given_up = AtomicBool::new(false);
    let busy = Mutex::new(0usize);
    std::thread::scope(|scope| {
        for _ in 0..hands {
            scope.spawn(|| {
                let is_over = || Instant::now() >= until || stop.load(Ordering::Relaxed);
                while !given_up.load(Ordering::Relaxed) && !is_over() {
                    let Some(record_id) = lock(&due).pop_front() else {
                        return;
                    };
                    let carried = carry(client, outbox, record_id);
                    match carried {
                        Carried::Everywhere(_) => given_up.store(true, Ordering::Relaxed),
                        Carried::Busy(_) => {
                            let mut busy = lock(&busy);
                            *busy += 1;
                            given_up.fetch_or(BUSY_MAX <= *busy, Ordering::Relaxed);
                        }
                        Carried::Receipted | Carried::Attention => {}
                    }
                    lock(&done).push((record_id, carried));
                }
            });
        }
    });
    done.into_inner().unwrap_or_else(PoisonError::into_inner)
}

fn lock<T>(it: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    it.lock().unwrap_or_else(PoisonError::into_inner)
}

fn carry(client: &Client, outbox: &Outbox, record_id: RecordId) -> Carried {
    let stored = match outbox.load(record_id) {
        Ok(stored) => stored,
        Err(Unreadable::Damaged) => {
            return attention(outbox, record_id, &Unreadable::Damaged.to_string());
        }
        Err(Unreadable::Outbox(error)) => {
            return Carried::Everywhere(Fault::Here(error.to_string()));
        }
    };
    match client.put(&stored) {
        Ok(receipt) => match outbox.keep_receipt(&receipt) {
            Ok(()) => Carried::Receipted,
            Err(error) => Carried::Everywhere(Fault::Here(error.to_string())),
        },
        Err(fault) if fault.is_everywhere() => Carried::Everywhere(fault),
        Err(fault @ Fault::Busy { .. }) => Carried::Busy(fault),
        Err(fault) => attention(outbox, record_id, &fault.to_string()),
    }
}

fn attention(outbox: &Outbox, record_id: RecordId, why: &str) -> Carried {
    tracing::error!(record = %record_id, why, "a record needs attention; it is kept");
    match outbox.needs_attention(record_id, why) {
        Ok(()) => Carried::Attention,
        Err(error) => Carried::Everywhere(Fault::Here(error.to_string())),
    }
}
