//! Slows down whoever asks for calendars again and again.

use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

/// So many calendars are handed to one computer in a minute; a whole office may sit behind one address.
const A_MINUTE: u32 = 60;

/// Beyond so many computers those of earlier minutes are forgotten, and if that does not help, all.
const COMPUTERS_MAX: usize = 10_000;

/// Who asked how often in which minute.
#[derive(Debug, Default)]
pub(super) struct Knocks(Mutex<HashMap<IpAddr, (DateTime<Utc>, u32)>>);

impl Knocks {
    /// Whether this computer may ask at `now`; that it did is noted.
    pub(super) fn may(&self, from: IpAddr, now: DateTime<Utc>) -> bool {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // A beginning in the future is of before the clock was set back.
        let is_this_minute = |since: &DateTime<Utc>| {
            (TimeDelta::zero()..TimeDelta::minutes(1)).contains(&(now - *since))
        };
        if COMPUTERS_MAX <= all.len() {
            all.retain(|_, (since, _)| is_this_minute(since));
            if COMPUTERS_MAX <= all.len() {
                all.clear();
            }
        }
        let (since, count) = all.entry(from).or_insert((now, 0));
        if !is_this_minute(since) {
            (*since, *count) = (now, 0);
        }
        *count = count.saturating_add(1);
        *count <= A_MINUTE
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::nine;

    #[test]
    fn whoever_asks_too_often_waits_for_the_next_minute_and_others_do_not() {
        let knocks = Knocks::default();
        let [here, there]: [IpAddr; 2] = ["10.0.0.7", "10.0.0.8"].map(|it| it.parse().unwrap());
        let may = (0..100).filter(|_| knocks.may(here, nine())).count();
        assert_eq!(may, 60);
        assert!(knocks.may(there, nine()));
        assert!(!knocks.may(here, nine() + TimeDelta::seconds(59)));
        assert!(knocks.may(here, nine() + TimeDelta::seconds(60)));
        assert!(
            knocks.may(here, nine() - TimeDelta::days(1)),
            "a clock set back keeps nobody out"
        );
    }
}
