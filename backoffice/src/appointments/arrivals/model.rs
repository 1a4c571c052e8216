//! What a code is good for, and when whoever puts in wrong ones has to wait.

use crate::appointments::bookings::{Appointment, State};
use crate::appointments::refusal::Refusal;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

/// After so many wrong codes in a row a kiosk or a desk has to wait.
const WRONG_MAX: u32 = 5;

/// So long.
const WAIT: TimeDelta = TimeDelta::minutes(1);

/// Wrong codes are in a row only when no more than this lies between one and the next: what somebody else mistyped in the
/// morning keeps nobody out at noon.
const IN_A_ROW_WITHIN: TimeDelta = TimeDelta::minutes(10);

/// Wrong codes in a row, of one kiosk or one person at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct WrongCodes {
    pub(super) count: u32,
    pub(super) last_at: DateTime<Utc>,
}

impl WrongCodes {
    /// Refused while they have to wait. A last time in the future is of before the clock was set back.
    pub(super) fn may_try(self, now: DateTime<Utc>) -> Result<(), Refusal> {
        let since = now - self.last_at;
        let is_waiting = (TimeDelta::zero()..WAIT).contains(&since);
        if WRONG_MAX <= self.count && is_waiting {
            let minutes = WAIT.num_minutes();
            return Err(Refusal::TooManyWrongCodes { minutes });
        }
        Ok(())
    }

    /// One more; after a wait, or after a while in which nobody was wrong, they are counted anew.
    pub(super) fn one_more(before: Option<WrongCodes>, now: DateTime<Utc>) -> WrongCodes {
        let count = match before {
            Some(it) if it.count < WRONG_MAX && now - it.last_at <= IN_A_ROW_WITHIN => it.count,
            _ => 0,
        };
        WrongCodes {
            count: count + 1,
            last_at: now,
        }
    }
}

/// The appointment that a code is of today: somebody who is expected; else somebody who is late and was given up, or whom
/// the desk has seen come before they had a number. Of those of other days it is not said when they are: whoever guessed
/// would learn it.
pub(super) fn judge(found: Vec<Appointment>, today: NaiveDate) -> Result<Appointment, Refusal> {
    let is_expected_later = found.iter().any(|it| it.state.is_open() && it.day != today);
    let mut of_today: Vec<Appointment> = found.into_iter().filter(|it| it.day == today).collect();
    let open = of_today.iter().position(|it| it.state.is_open());
    let late = || of_today.iter().position(|it| it.state.waits_for_a_number());
    if let Some(at) = open.or_else(late) {
        return Ok(of_today.swap_remove(at));
    }
    let is_gone = |it: &Appointment| {
        matches!(
            it.state,
            State::Cancelled { .. } | State::Rescheduled { .. }
        )
    };
    match of_today.last() {
        Some(it) if is_gone(it) => Err(Refusal::CodeCancelled),
        Some(_) => Err(Refusal::CodeUsed),
        None if is_expected_later => Err(Refusal::CodeOfAnotherDay),
        None => Err(Refusal::CodeUnknown),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::nine;
    use proptest::prelude::*;

    #[test]
    fn five_wrong_codes_make_a_minutes_wait() {
        let mut wrong = None;
        for _ in 0..5 {
            assert!(wrong.is_none_or(|it: WrongCodes| it.may_try(nine()).is_ok()));
            wrong = Some(WrongCodes::one_more(wrong, nine()));
        }
        let wrong = wrong.unwrap();
        let waits = Err(Refusal::TooManyWrongCodes { minutes: 1 });
        assert_eq!(wrong.may_try(nine()), waits);
        assert_eq!(wrong.may_try(nine() + TimeDelta::seconds(59)), waits);
        assert_eq!(wrong.may_try(nine() + TimeDelta::seconds(60)), Ok(()));
        assert_eq!(
            wrong.may_try(nine() - TimeDelta::hours(1)),
            Ok(()),
            "a clock set back keeps nobody out"
        );
        assert_eq!(WrongCodes::one_more(Some(wrong), nine()).count, 1);
    }

    #[test]
    fn wrong_codes_of_the_morning_do_not_count_at_noon() {
        let morning = WrongCodes {
            count: 4,
            last_at: nine(),
        };
        let soon = WrongCodes::one_more(Some(morning), nine() + TimeDelta::minutes(10));
        assert_eq!(soon.count, 5);
        let noon = WrongCodes::one_more(Some(morning), nine() + TimeDelta::hours(3));
        assert_eq!(noon.count, 1);
    }

    proptest! {
        /// However somebody guesses: in an hour they try no more codes than five for each minute.
        #[test]
        fn guessing_is_slow(
            pauses in prop::collection::vec(prop_oneof![9 => 0i64..40, 1 => 0i64..900], 0..400)
        ) {
            let (mut now, mut wrong, mut tried) = (nine(), None::<WrongCodes>, 0);
            for pause in pauses {
                now += TimeDelta::seconds(pause);
                if wrong.is_none_or(|it| it.may_try(now).is_ok()) {
                    tried += 1;
                    wrong = Some(WrongCodes::one_more(wrong, now));
                }
            }
            prop_assert!(tried <= ((now - nine()).num_minutes() + 1) * 5);
        }
    }
}
