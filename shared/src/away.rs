//! Until when a visitor may go away and still be back in time: long waits need not be spent in the waiting room. The
//! kiosk says it with the number, the visitor's own telephone for as long as they wait.

use crate::protocol::Wait;
use chrono::{DateTime, DurationRound, TimeDelta, Utc};

/// Somebody is to be back at least so long before they may be called.
pub const MARGIN: TimeDelta = TimeDelta::minutes(10);

/// And at least this part of the wait before: one in ten is called before the shortest wait that is told, when another
/// window opens or others leave, and all the sooner the longer the wait is.
const PART: u32 = 3;

/// For less than this nobody is told that they may go.
pub const WORTH_IT: TimeDelta = TimeDelta::minutes(20);

/// The time is said in such steps, the earlier one: it promises no more than it knows.
const STEP: TimeDelta = TimeDelta::minutes(5);

/// How somebody stands who waits in line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stands {
    /// How long it may be from now until they are called.
    pub wait: Wait,
    /// Whether they go before others, so that they may be called at any moment; also where nobody knows.
    pub is_urgent: bool,
    /// Whether hardly anybody is before them.
    pub is_near: bool,
    /// When the last window closes. Where nobody knows, nobody is sent away: they might come back to a closed door.
    pub closes_at: Option<DateTime<Utc>>,
}

impl Stands {
    /// Until when they may go; nothing where they had better stay.
    pub fn may_go_until(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        if self.is_urgent || self.is_near {
            return None;
        }
        if self.closes_at.is_none() || self.may_close_before(now) {
            return None;
        }
        let from = TimeDelta::minutes(self.wait.from.into());
        let margin = TimeDelta::minutes((self.wait.from / PART).into()).max(MARGIN);
        let back = now + from - margin;
        let back = back.duration_trunc(STEP).ok()?;
        (WORTH_IT <= back - now).then_some(back)
    }

    /// Whether the last window may have closed before they are called; no where nobody knows when it closes.
    pub fn may_close_before(&self, now: DateTime<Utc>) -> bool {
        let latest = now + TimeDelta::minutes(self.wait.to.into());
        self.closes_at.is_some_and(|it| it <= latest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn nine() -> DateTime<Utc> {
        "2026-09-01T09:00:00Z".parse().expect("a moment")
    }

    fn waits(from: u32, to: u32) -> Stands {
        Stands {
            wait: Wait { from, to },
            is_urgent: false,
            is_near: false,
            closes_at: Some(nine() + TimeDelta::hours(8)),
        }
    }

    #[track_caller]
    fn check(stands: Stands, expected: Option<&str>) {
        let until = stands.may_go_until(nine());
        let said = until.map(|it| it.format("%H:%M").to_string());
        assert_eq!(said.as_deref(), expected, "{stands:?}");
    }

    #[test]
    fn whoever_waits_long_may_go_and_is_back_before_they_can_be_called() {
        check(waits(110, 140), Some("10:10"));
        check(waits(33, 60), Some("09:20"));
        check(waits(29, 60), None);
        check(waits(240, 300), Some("11:40"));
        check(waits(0, 240), None);
    }

    #[test]
    fn whoever_may_be_called_at_any_moment_stays() {
        let long = waits(110, 140);
        check(
            Stands {
                is_urgent: true,
                ..long
            },
            None,
        );
        check(
            Stands {
                is_near: true,
                ..long
            },
            None,
        );
    }

    #[test]
    fn nobody_is_sent_away_who_might_find_the_door_closed() {
        let closes = |minutes| Stands {
            closes_at: Some(nine() + TimeDelta::minutes(minutes)),
            ..waits(110, 140)
        };
        check(closes(141), Some("10:10"));
        check(closes(140), None);
        let unknown = Stands {
            closes_at: None,
            ..waits(110, 140)
        };
        check(unknown, None);
    }

    proptest! {
        #[test]
        fn nobody_comes_back_too_late(
            from in 0u32..400, more in 0u32..400, seconds in 0i64..86_400, closes in 0i64..900,
            is_urgent: bool, is_near: bool, is_known: bool,
        ) {
            let now = nine() + TimeDelta::seconds(seconds);
            let closes_at = is_known.then(|| now + TimeDelta::minutes(closes));
            let stands = Stands { wait: Wait { from, to: from + more }, is_urgent, is_near, closes_at };
            let Some(until) = stands.may_go_until(now) else {
                return Ok(());
            };
            prop_assert!(until + MARGIN <= now + TimeDelta::minutes(from.into()));
            prop_assert!((until - now).num_seconds() <= i64::from(from) * 40 + 60, "a third is left");
            prop_assert!(now + WORTH_IT <= until);
            prop_assert!(!is_urgent && !is_near);
            prop_assert!(closes_at.is_some_and(|it| now + TimeDelta::minutes((from + more).into()) < it));
            prop_assert_eq!(until.timestamp() % 300, 0, "a time that can be said");
        }

        #[test]
        fn whoever_waits_longer_may_stay_away_no_less(from in 0u32..200, more in 0u32..100, seconds in 0i64..86_400) {
            let now = nine() + TimeDelta::seconds(seconds);
            let until = |from: u32| {
                let closes_at = Some(now + TimeDelta::hours(20));
                Stands { closes_at, ..waits(from, from + 30) }.may_go_until(now)
            };
            prop_assert!(until(from) <= until(from + more));
        }
    }
}
