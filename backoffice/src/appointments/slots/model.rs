//! One time at which appointments of a type begin.

use crate::appointments::ids::{SlotId, TypeId};
use crate::appointments::refusal::Refusal;
use chrono::{DateTime, TimeDelta, Utc};

/// No office sees more people at one time.
pub(super) const CAPACITY_MAX: u32 = 50;

/// A time at which so many people can come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::appointments) struct Slot {
    pub(in crate::appointments) id: SlotId,
    pub(in crate::appointments) type_id: TypeId,
    pub(in crate::appointments) starts_at: DateTime<Utc>,
    pub(in crate::appointments) ends_at: DateTime<Utc>,
    /// How many people can come.
    pub(in crate::appointments) capacity: u32,
    /// How many of these places are kept for urgent matters until a day before.
    pub(in crate::appointments) held_back: u32,
    /// Nobody is booked here any more.
    pub(in crate::appointments) is_closed: bool,
    /// Rises with every booking and change, so that two people cannot both have the last place.
    pub(in crate::appointments) version: i64,
}

impl Slot {
    /// The same time for so many people. Nobody who was booked is sent away by it.
    pub(super) fn resized(self, capacity: u32, taken: u32) -> Result<Slot, Refusal> {
        if !(1..=CAPACITY_MAX).contains(&capacity) {
            return Err(Refusal::CapacityOutOfRange { max: CAPACITY_MAX });
        }
        if capacity < taken {
            return Err(Refusal::CapacityTaken { taken });
        }
        Ok(Slot {
            capacity,
            held_back: self.held_back.min(capacity),
            ..self
        })
    }

    /// Whether somebody can be booked at `now`, when the office books so many weeks ahead.
    pub(in crate::appointments) fn bookable(
        &self,
        now: DateTime<Utc>,
        weeks_ahead: u32,
    ) -> Result<(), Refusal> {
        if self.is_closed {
            return Err(Refusal::SlotClosed);
        }
        if self.starts_at <= now {
            return Err(Refusal::SlotPast);
        }
        if now + TimeDelta::weeks(weeks_ahead.into()) < self.starts_at {
            return Err(Refusal::NotReleased { weeks: weeks_ahead });
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::nine;
    use uuid::Uuid;

    fn slot(starts_in: TimeDelta) -> Slot {
        Slot {
            id: SlotId(Uuid::from_u128(1)),
            type_id: TypeId(Uuid::from_u128(2)),
            starts_at: nine() + starts_in,
            ends_at: nine() + starts_in + TimeDelta::minutes(30),
            capacity: 2,
            held_back: 0,
            is_closed: false,
            version: 0,
        }
    }

    #[test]
    fn a_time_shrinks_down_to_those_who_come() {
        let kept = Slot {
            held_back: 2,
            ..slot(TimeDelta::hours(1))
        };
        let smaller = kept.resized(1, 1).unwrap();
        assert_eq!((smaller.capacity, smaller.held_back), (1, 1));
        let max = CAPACITY_MAX;
        assert_eq!(kept.resized(1, 2), Err(Refusal::CapacityTaken { taken: 2 }));
        for none in [0, max + 1] {
            assert_eq!(
                kept.resized(none, 0),
                Err(Refusal::CapacityOutOfRange { max })
            );
        }
    }

    #[test]
    fn a_time_is_booked_before_it_comes_and_not_too_far_ahead() {
        let check = |starts_in, expected| assert_eq!(slot(starts_in).bookable(nine(), 8), expected);
        check(TimeDelta::minutes(1), Ok(()));
        check(TimeDelta::zero(), Err(Refusal::SlotPast));
        check(TimeDelta::weeks(8), Ok(()));
        check(
            TimeDelta::weeks(8) + TimeDelta::minutes(1),
            Err(Refusal::NotReleased { weeks: 8 }),
        );
        let closed = Slot {
            is_closed: true,
            ..slot(TimeDelta::hours(1))
        };
        assert_eq!(closed.bookable(nine(), 8), Err(Refusal::SlotClosed));
    }
}
