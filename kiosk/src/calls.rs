//! Visitors who want a person, until the office has heard of them. Kept in memory only: after a power
//! cut nobody stands at the kiosk any more.

use serde::{Deserialize, Serialize};
use shared::ids::{CallId, VisitId};
use shared::protocol::{Call, CallReason};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// More calls than this are not kept: staff who have not come for that many will not come sooner for
/// another.
const OPEN_MAX: usize = 64;

/// Nobody waits longer than this at a kiosk to which nobody comes.
const WAITS: Duration = Duration::from_mins(15);

/// How long after the office has heard a call the same visitor may call again: somebody may be on
/// the way.
const AGAIN_AFTER: Duration = Duration::from_mins(1);

/// The calls of the last minutes. Screen and link share them.
#[derive(Debug, Default)]
pub struct Calls(Mutex<Vec<Kept>>);

/// A visitor who wants a person, as one program tells the next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    call: Call,
    visit: VisitId,
    waited_seconds: u64,
}

#[derive(Debug)]
struct Kept {
    call: Call,
    visit: VisitId,
    /// When the visitor called.
    since: Instant,
    /// When the office heard of it.
    heard: Option<Instant>,
}

impl Calls {
    /// The visitor of `visit` wants a person. False when they have just called for the same reason:
    /// who touches the button again is the same person, who still waits.
    pub fn add(&self, visit: VisitId, call: Call, now: Instant) -> bool {
        let mut kept = self.kept();
        forget_old(&mut kept, now);
        let is_same = |it: &Kept| {
            it.visit == visit && it.call.why == call.why && it.call.speaks == call.speaks
        };
        if kept.iter().any(is_same) {
            return false;
        }
        kept.push(Kept {
            call,
            visit,
            since: now,
            heard: None,
        });
        if OPEN_MAX < kept.iter().filter(|it| it.is_open()).count() {
            drop_one(&mut kept);
        }
        true
    }

    /// The calls to report, oldest first.
    pub fn open(&self, now: Instant) -> Vec<Call> {
        let mut kept = self.kept();
        forget_old(&mut kept, now);
        let open = kept.iter().filter(|it| it.is_open());
        open.map(|it| it.call.clone()).collect()
    }

    /// Who still waits, for the program that comes next.
    pub fn hand_over(&self, now: Instant) -> Vec<Waiting> {
        let mut kept = self.kept();
        forget_old(&mut kept, now);
        let open = kept.iter().filter(|it| it.is_open());
        let waiting = open.map(|it| Waiting {
            call: it.call.clone(),
            visit: it.visit,
            waited_seconds: now.saturating_duration_since(it.since).as_secs(),
        });
        waiting.collect()
    }

    /// Takes over who waited in the program before. Whoever cannot be said to have waited so long waits from now.
    pub fn take_over(waiting: Vec<Waiting>, now: Instant) -> Calls {
        let kept = waiting.into_iter().map(|it| Kept {
            call: it.call,
            visit: it.visit,
            since: now
                .checked_sub(Duration::from_secs(it.waited_seconds))
                .unwrap_or(now),
            heard: None,
        });
        Calls(Mutex::new(kept.collect()))
    }

    /// Whether the office has heard of every call.
    pub fn is_empty(&self) -> bool {
        !self.kept().iter().any(Kept::is_open)
    }

    /// The office has heard of these.
    pub fn heard(&self, calls: &[Call], now: Instant) {
        let heard: Vec<CallId> = calls.iter().map(|it| it.id).collect();
        for it in self.kept().iter_mut() {
            if it.is_open() && heard.contains(&it.call.id) {
                it.heard = Some(now);
            }
        }
    }

    fn kept(&self) -> MutexGuard<'_, Vec<Kept>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn is_open(&self) -> bool {
        self.heard.is_none()
    }

    /// Whether it still matters: nobody waits for ever, and a heard call only keeps the next away.
    fn matters(&self, now: Instant) -> bool {
        match self.heard {
            None => now.saturating_duration_since(self.since) < WAITS,
            Some(heard) => now.saturating_duration_since(heard) < AGAIN_AFTER,
        }
    }
}

fn forget_old(kept: &mut Vec<Kept>, now: Instant) {
    let gone = |it: &&Kept| it.is_open() && !it.matters(now);
    let unheard = kept.iter().filter(gone).count();
    if unheard != 0 {
        tracing::warn!(
            unheard,
            "calls for a person never reached the office; nobody waits for them any more"
        );
    }
    kept.retain(|it| it.matters(now));
}

/// Drops the oldest open call that is not urgent; the oldest of all when every one is.
fn drop_one(kept: &mut Vec<Kept>) {
    let is_urgent = |it: &Kept| it.call.why == CallReason::Urgent;
    let least = kept.iter().position(|it| it.is_open() && !is_urgent(it));
    let oldest = || kept.iter().position(Kept::is_open);
    if let Some(at) = least.or_else(oldest) {
        kept.remove(at);
        tracing::warn!("too many calls for a person wait for the office; one was dropped");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn call(number: u128, why: CallReason) -> Call {
        Call {
            id: CallId(Uuid::from_u128(number)),
            why,
            language: None,
            speaks: None,
            at: chrono::DateTime::UNIX_EPOCH,
        }
    }

    fn asked(number: u128) -> Call {
        call(number, CallReason::Asked)
    }

    fn visit(number: u128) -> VisitId {
        VisitId(Uuid::from_u128(number))
    }

    fn numbers(calls: &Calls, now: Instant) -> Vec<u128> {
        let open = calls.open(now);
        open.iter().map(|it| it.id.0.as_u128()).collect()
    }

    #[test]
    fn a_call_stays_until_the_office_has_heard_of_this_very_call() {
        let (calls, now) = (Calls::default(), Instant::now());
        calls.add(visit(1), asked(1), now);
        let reported = calls.open(now);
        calls.add(visit(2), asked(2), now);
        calls.heard(&reported, now);
        assert_eq!(calls.open(now), [asked(2)]);
        calls.heard(&[asked(2)], now);
        assert!(calls.is_empty());
    }

    #[test]
    fn who_touches_the_button_again_calls_once_until_a_minute_after_the_office_heard() {
        let (calls, start) = (Calls::default(), Instant::now());
        let at = |seconds| start + Duration::from_secs(seconds);
        assert!(calls.add(visit(1), asked(1), at(0)));
        assert!(!calls.add(visit(1), asked(2), at(500)), "still unheard");
        assert!(calls.add(visit(1), call(3, CallReason::Urgent), at(500)));
        calls.heard(&calls.open(at(500)), at(500));
        assert!(!calls.add(visit(1), asked(4), at(559)), "just heard");
        assert!(calls.add(visit(2), asked(5), at(559)), "somebody else");
        assert!(calls.add(visit(1), asked(6), at(560)));
        assert_eq!(numbers(&calls, at(560)), [5, 6]);
    }

    #[test]
    fn a_call_nobody_could_be_told_of_ends_after_a_quarter_of_an_hour() {
        let (calls, start) = (Calls::default(), Instant::now());
        let at = |minutes| start + Duration::from_mins(minutes);
        calls.add(visit(1), asked(1), at(0));
        calls.add(visit(2), asked(2), at(5));
        assert_eq!(numbers(&calls, at(14)), [1, 2]);
        assert_eq!(numbers(&calls, at(15)), [2]);
        assert!(calls.add(visit(1), asked(3), at(15)));
    }

    #[test]
    fn a_call_outlives_the_program_and_waits_no_longer_for_it() {
        let (calls, start) = (Calls::default(), Instant::now() + WAITS);
        let at = |minutes| start + Duration::from_mins(minutes);
        calls.add(visit(1), asked(1), at(0));
        calls.add(visit(2), asked(2), at(0));
        calls.heard(&[asked(1)], at(1));
        let told = serde_json::to_string(&calls.hand_over(at(5))).unwrap();
        let next = Calls::take_over(serde_json::from_str(&told).unwrap(), at(5));
        assert_eq!(numbers(&next, at(14)), [2]);
        assert_eq!(numbers(&next, at(15)), Vec::<u128>::new());
    }

    #[test]
    fn a_playing_child_fills_no_memory_and_pushes_out_no_urgent_call() {
        let (calls, now) = (Calls::default(), Instant::now());
        calls.add(visit(0), call(0, CallReason::Urgent), now);
        for it in 1..1000 {
            calls.add(visit(it), asked(it), now);
        }
        let expected: Vec<u128> = std::iter::once(0).chain(937..1000).collect();
        assert_eq!(numbers(&calls, now), expected);
    }

    #[test]
    fn among_urgent_calls_only_the_newest_matter_and_push_out_every_other() {
        let (calls, now) = (Calls::default(), Instant::now());
        for it in 0..100 {
            calls.add(visit(it), call(it, CallReason::Urgent), now);
        }
        calls.add(visit(100), asked(100), now);
        let expected: Vec<u128> = (36..100).collect();
        assert_eq!(numbers(&calls, now), expected);
    }
}
