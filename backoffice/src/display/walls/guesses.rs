//! Codes that never were: whoever tries many from one computer is not answered there for a while, also with a right one.
//! Other computers are: nobody keeps a screen out from elsewhere.

use crate::web::network;
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
    /// Whether this computer may try a code now. It counts as wrong until [`Guesses::was_right`], so that many at the same
    /// instant are counted too.
    pub(super) fn may_try(&self, from: IpAddr, now: DateTime<Utc>) -> bool {
        let mut counted = self.counted();
        if COMPUTERS_MAX <= counted.len() {
            counted.retain(|_, it| is_of_late(it.0, now));
        }
        let it = counted.entry(network(from)).or_insert((now, 0));
        if !is_of_late(it.0, now) {
            *it = (now, 0);
        }
        let may = it.1 < FREE;
        it.1 += u32::from(may);
        may
    }

    /// The code that this computer tried was one.
    pub(super) fn was_right(&self, from: IpAddr) {
        if let Some(it) = self.counted().get_mut(&network(from)) {
            it.1 = it.1.saturating_sub(1);
        }
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
        let [from, same, other] =
            ["2001:db8::1", "2001:db8::2", "192.0.2.2"].map(|it| it.parse().unwrap());
        for _ in 0..FREE {
            assert!(guesses.may_try(from, nine()));
        }
        assert!(!guesses.may_try(from, nine()));
        assert!(!guesses.may_try(same, nine()), "it has the whole network");
        assert!(guesses.may_try(other, nine()));
        let later = nine() + TimeDelta::minutes(1);
        for _ in 0..2 * FREE {
            assert!(guesses.may_try(from, later), "counted anew");
            guesses.was_right(from);
        }
    }
}
