//! Slows down guessing of passwords, one name at a time, so that nobody else is kept out.

use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// So many wrong passwords in a minute are forgiven.
const FREE: u32 = 5;
const FIRST_WAIT: TimeDelta = TimeDelta::minutes(1);
const LONGEST_DOUBLINGS: u32 = 4;
/// Names beyond this many push out those whose wait is over.
const NAMES_MAX: usize = 10_000;

#[derive(Debug, Clone, Copy)]
struct Failures {
    count: u32,
    last: DateTime<Utc>,
    until: DateTime<Utc>,
}

/// Remembers wrong passwords by name.
#[derive(Debug, Default)]
pub struct Throttle(Mutex<HashMap<String, Failures>>);

impl Throttle {
    /// How many minutes this name has to wait, if any.
    pub fn wait_minutes(&self, name: &str, now: DateTime<Utc>) -> Option<i64> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let left = all.get(name)?.until - now;
        (left > TimeDelta::zero()).then(|| (left.num_seconds() + 59) / 60)
    }

    /// A wrong password for this name.
    pub fn failed(&self, name: &str, now: DateTime<Utc>) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= NAMES_MAX {
            all.retain(|_, it| it.until > now);
        }
        let it = all.entry(name.to_owned()).or_insert(Failures {
            count: 0,
            last: now,
            until: now,
        });
        let was_quiet = now - it.last > TimeDelta::minutes(1) && it.count < FREE
            || now - it.last > TimeDelta::hours(1);
        it.count = if was_quiet { 1 } else { it.count + 1 };
        it.last = now;
        if it.count >= FREE {
            let doublings = (it.count - FREE).min(LONGEST_DOUBLINGS);
            it.until = now + FIRST_WAIT * 2_i32.pow(doublings);
        }
    }

    /// The right password: all is forgiven.
    pub fn succeeded(&self, name: &str) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_wrong_passwords_make_one_name_wait_longer_and_longer() {
        let throttle = Throttle::default();
        let mut now = "2026-09-01T09:00:00Z".parse().unwrap();
        for _ in 0..4 {
            throttle.failed("lee", now);
        }
        assert_eq!(throttle.wait_minutes("lee", now), None);
        let mut waits = Vec::new();
        for _ in 0..6 {
            throttle.failed("lee", now);
            let wait = throttle.wait_minutes("lee", now).unwrap();
            waits.push(wait);
            now += TimeDelta::minutes(wait);
            assert_eq!(throttle.wait_minutes("lee", now), None);
        }
        assert_eq!(waits, [1, 2, 4, 8, 16, 16]);
        assert_eq!(throttle.wait_minutes("amina", now), None);
        throttle.succeeded("lee");
        throttle.failed("lee", now);
        assert_eq!(throttle.wait_minutes("lee", now), None);
    }
}
