//! Codes that never were: whoever tries many from one computer is not answered there for a while, also with a right one.
//! Other computers are: nobody keeps a screen out from elsewhere.

use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// So many wrong codes from one computer are forgiven within a minute.
const FREE: u32 = 10;

/// Beyond so many computers those are forgotten that have not tried of late.
const COMPUTERS_MAX: usize = 10_000;

/// Counts codes that never were, by the computer they came from.
#[derive(Debug, Default)]
pub(super) struct Guesses(Mutex<HashMap<IpAddr, (DateTime<Utc>, u32)>>);

impl Guesses {
    /// Whether this computer has tried too often within a minute.
    pub(super) fn are_too_many(&self, from: IpAddr, now: DateTime<Utc>) -> bool {
        let counted = self.counted();
        let found = counted.get(&from).filter(|it| is_of_late(it.0, now));
        found.is_some_and(|it| FREE <= it.1)
    }

    /// One more wrong code.
    pub(super) fn add(&self, from: IpAddr, now: DateTime<Utc>) {
        let mut counted = self.counted();
        if COMPUTERS_MAX <= counted.len() {
            counted.retain(|_, it| is_of_late(it.0, now));
        }
        let it = counted.entry(from).or_insert((now, 0));
        if !is_of_late(it.0, now) {
            *it = (now, 0);
        }
        it.1 += 1;
    }

    fn counted(&self) -> MutexGuard<'_, HashMap<IpAddr, (DateTime<Utc>, u32)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn is_of_late(since: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    (now - since).abs() < TimeDelta::minutes(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::nine;

    #[test]
    fn one_computer_that_guesses_is_held_up_for_a_minute_and_no_other() {
        let guesses = Guesses::default();
        let [from, other] = ["192.0.2.1", "192.0.2.2"].map(|it| it.parse().unwrap());
        for _ in 0..FREE {
            assert!(!guesses.are_too_many(from, nine()));
            guesses.add(from, nine());
        }
        assert!(guesses.are_too_many(from, nine()));
        assert!(!guesses.are_too_many(other, nine()));
        let later = nine() + TimeDelta::minutes(1);
        assert!(!guesses.are_too_many(from, later));
        guesses.add(from, later);
        assert!(!guesses.are_too_many(from, later), "counted anew");
    }
}
