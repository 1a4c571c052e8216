//! A room in which people talk alone, and the rule that nobody is sent into one that is taken.

use crate::appointments::ids::{AppointmentId, RoomBookingId, RoomId};
use crate::appointments::refusal::Refusal;
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

/// A room is taken for so long at most.
const HOURS_MAX: i64 = 12;

/// A room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::appointments) struct InterviewRoom {
    pub(in crate::appointments) id: RoomId,
    pub(in crate::appointments) name: String,
    /// Whether people are sent there.
    pub(in crate::appointments) is_offered: bool,
    /// Rises with every booking and change, so that two people cannot both take the room.
    pub(in crate::appointments) version: i64,
}

/// From when to when a room is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::appointments) struct Span {
    pub(in crate::appointments) starts_at: DateTime<Utc>,
    pub(in crate::appointments) ends_at: DateTime<Utc>,
}

/// A time for which a room is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::appointments) struct RoomBooking {
    pub(in crate::appointments) id: RoomBookingId,
    pub(in crate::appointments) room: RoomId,
    /// For which appointment; none when somebody took it just so.
    pub(in crate::appointments) appointment: Option<AppointmentId>,
    pub(in crate::appointments) span: Span,
}

impl Span {
    /// A while that makes sense.
    pub(in crate::appointments) fn new(
        starts_at: DateTime<Utc>,
        ends_at: DateTime<Utc>,
    ) -> Result<Span, Refusal> {
        let length = ends_at - starts_at;
        if length <= TimeDelta::zero() || TimeDelta::hours(HOURS_MAX) < length {
            return Err(Refusal::RoomSpan { hours: HOURS_MAX });
        }
        Ok(Span { starts_at, ends_at })
    }

    /// Refused when it is over, or further ahead than the office books.
    pub(super) fn may_be_taken(&self, now: DateTime<Utc>, weeks: u32) -> Result<(), Refusal> {
        if self.ends_at <= now {
            return Err(Refusal::SlotPast);
        }
        if now + TimeDelta::weeks(weeks.into()) < self.starts_at {
            return Err(Refusal::NotReleased { weeks });
        }
        Ok(())
    }

    /// Whether they have a moment in common; one may begin when the other ends.
    pub(in crate::appointments) fn overlaps(&self, other: &Span) -> bool {
        self.starts_at < other.ends_at && other.starts_at < self.ends_at
    }

    /// Refused when somebody has the room in that while; says when, by the clocks of the office.
    pub(super) fn is_free(&self, taken: &[RoomBooking], zone: Tz) -> Result<(), Refusal> {
        let clock = |at: DateTime<Utc>| at.with_timezone(&zone).format("%H:%M").to_string();
        match taken.iter().find(|it| it.span.overlaps(self)) {
            None => Ok(()),
            Some(it) => Err(Refusal::RoomTaken {
                from: clock(it.span.starts_at),
                to: clock(it.span.ends_at),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::nine;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn span(from: i64, to: i64) -> Span {
        let at = |minutes| nine() + TimeDelta::minutes(minutes);
        Span {
            starts_at: at(from),
            ends_at: at(to),
        }
    }

    fn booking(span: Span) -> RoomBooking {
        RoomBooking {
            id: RoomBookingId(Uuid::nil()),
            room: RoomId(Uuid::nil()),
            appointment: None,
            span,
        }
    }

    #[test]
    fn one_may_come_when_the_other_goes() {
        let taken = [booking(span(0, 30))];
        assert_eq!(span(30, 60).is_free(&taken, Tz::UTC), Ok(()));
        assert_eq!(span(-30, 0).is_free(&taken, Tz::UTC), Ok(()));
        let refusal = Refusal::RoomTaken {
            from: "09:00".to_owned(),
            to: "09:30".to_owned(),
        };
        assert_eq!(span(29, 60).is_free(&taken, Tz::UTC), Err(refusal));
    }

    #[test]
    fn a_while_has_a_beginning_before_its_end_on_about_the_same_day() {
        let refused = Err(Refusal::RoomSpan { hours: 12 });
        assert_eq!(Span::new(nine(), nine()), refused);
        assert_eq!(Span::new(nine(), nine() - TimeDelta::minutes(1)), refused);
        assert_eq!(Span::new(nine(), nine() + TimeDelta::minutes(721)), refused);
        assert!(Span::new(nine(), nine() + TimeDelta::hours(12)).is_ok());
    }

    proptest! {
        /// However people try, no moment has two of them in the room, and only those are sent away for whom that would be so.
        #[test]
        fn a_room_is_never_taken_twice(wishes in prop::collection::vec((0i64..600, 1i64..90), 0..60)) {
            let mut taken: Vec<RoomBooking> = Vec::new();
            for (from, length) in wishes {
                let wish = span(from, from + length);
                let is_free = wish.is_free(&taken, Tz::UTC).is_ok();
                let has = |it: &RoomBooking, at| it.span.starts_at <= at && at < it.span.ends_at;
                let meets = (from..from + length).any(|minute| {
                    let at = nine() + TimeDelta::minutes(minute);
                    taken.iter().any(|other| has(other, at))
                });
                prop_assert_eq!(is_free, !meets);
                if is_free {
                    taken.push(booking(wish));
                }
            }
            for minute in 0..700 {
                let at = nine() + TimeDelta::minutes(minute);
                let inside = taken.iter().filter(|it| it.span.starts_at <= at && at < it.span.ends_at);
                prop_assert!(inside.count() <= 1);
            }
        }
    }
}
