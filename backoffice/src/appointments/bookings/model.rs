//! What an appointment is, and which step may follow which.

use crate::appointments::ids::{AppointmentId, SlotId, TypeId};
use crate::appointments::refusal::Refusal;
use crate::appointments::slots::Urgency;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use shared::ids::VisitId;
use uuid::Uuid;

/// So long the last step can be undone by whoever did it.
const UNDO_WITHIN: TimeDelta = TimeDelta::minutes(1);

/// Why an appointment was cancelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::appointments) enum CancelReason {
    /// Whoever was to come asked for it.
    Person,
    /// The office cannot keep it.
    Office,
    /// It was entered by mistake.
    Mistake,
    /// It was moved here, and that was undone.
    Undone,
}

impl CancelReason {
    /// What staff may choose.
    pub(in crate::appointments) const CHOICES: [CancelReason; 3] = [
        CancelReason::Person,
        CancelReason::Office,
        CancelReason::Mistake,
    ];

    /// The word under which it is stored.
    pub(in crate::appointments) fn word(self) -> &'static str {
        match self {
            CancelReason::Person => "person",
            CancelReason::Office => "office",
            CancelReason::Mistake => "mistake",
            CancelReason::Undone => "undone",
        }
    }

    pub(in crate::appointments) fn find(word: &str) -> Option<CancelReason> {
        let all = CancelReason::CHOICES
            .into_iter()
            .chain([CancelReason::Undone]);
        all.into_iter().find(|it| it.word() == word)
    }
}

/// A state holds the facts of that state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::appointments) enum State {
    /// Agreed.
    Booked,
    /// Whoever comes has said again that they will.
    Confirmed { at: DateTime<Utc> },
    /// Whoever was to come is here.
    CheckedIn {
        at: DateTime<Utc>,
        /// The visit that holds their number in the queue; none when the desk gave no number.
        visit: Option<VisitId>,
    },
    /// Nobody came.
    NoShow { at: DateTime<Utc> },
    /// It does not take place.
    Cancelled {
        at: DateTime<Utc>,
        reason: CancelReason,
    },
    /// It takes place at another time.
    Rescheduled {
        at: DateTime<Utc>,
        to: AppointmentId,
    },
}

impl State {
    /// Whether somebody is still expected.
    pub(in crate::appointments) fn is_open(&self) -> bool {
        matches!(self, State::Booked | State::Confirmed { .. })
    }

    /// Whether a code may still tie a number to it although nobody is expected: somebody was given up who is only late, or
    /// the desk has seen somebody come who had no number yet.
    pub(in crate::appointments) fn waits_for_a_number(&self) -> bool {
        matches!(
            self,
            State::NoShow { .. } | State::CheckedIn { visit: None, .. }
        )
    }

    /// The visit that holds the number of whoever came.
    pub(in crate::appointments) fn visit(&self) -> Option<VisitId> {
        match self {
            State::CheckedIn { visit, .. } => *visit,
            _ => None,
        }
    }

    /// Whether the place at that time is free again.
    pub(in crate::appointments) fn frees_place(&self) -> bool {
        matches!(self, State::Cancelled { .. } | State::Rescheduled { .. })
    }

    /// The word under which it is stored.
    pub(in crate::appointments) fn word(&self) -> &'static str {
        match self {
            State::Booked => "booked",
            State::Confirmed { .. } => "confirmed",
            State::CheckedIn { .. } => "checked-in",
            State::NoShow { .. } => "no-show",
            State::Cancelled { .. } => "cancelled",
            State::Rescheduled { .. } => "rescheduled",
        }
    }

    /// Since when it is so, if that is known.
    pub(in crate::appointments) fn since(&self) -> Option<DateTime<Utc>> {
        match self {
            State::Booked => None,
            State::Confirmed { at }
            | State::CheckedIn { at, .. }
            | State::NoShow { at }
            | State::Cancelled { at, .. }
            | State::Rescheduled { at, .. } => Some(*at),
        }
    }

    /// Whoever comes said again that they will.
    pub(in crate::appointments) fn confirm(self, now: DateTime<Utc>) -> Result<State, Refusal> {
        self.expected().map(|()| State::Confirmed { at: now })
    }

    /// Whoever was to come is here; also somebody who had been given up. Somebody whom the desk has seen come gets their
    /// number later, and came when they came.
    pub(in crate::appointments) fn check_in(
        self,
        visit: Option<VisitId>,
        now: DateTime<Utc>,
    ) -> Result<State, Refusal> {
        match self {
            State::NoShow { .. } => Ok(State::CheckedIn { at: now, visit }),
            State::CheckedIn { at, visit: None } if visit.is_some() => {
                Ok(State::CheckedIn { at, visit })
            }
            it => it.expected().map(|()| State::CheckedIn { at: now, visit }),
        }
    }

    /// Somebody was noted as here who is not. They are expected again as long as their day lasts; after it, nobody came.
    pub(in crate::appointments) fn not_here(
        self,
        day: NaiveDate,
        now: DateTime<Utc>,
        today: NaiveDate,
    ) -> Result<State, Refusal> {
        match self {
            State::CheckedIn { .. } if day < today => Ok(State::NoShow { at: now }),
            State::CheckedIn { .. } => Ok(State::Booked),
            _ => Err(Refusal::NotHere),
        }
    }

    /// Nobody came, which can be said only when the time has come.
    pub(in crate::appointments) fn mark_no_show(
        self,
        starts_at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<State, Refusal> {
        self.expected()?;
        if now < starts_at {
            return Err(Refusal::TooEarly);
        }
        Ok(State::NoShow { at: now })
    }

    /// It does not take place.
    pub(in crate::appointments) fn cancel(
        self,
        reason: CancelReason,
        now: DateTime<Utc>,
    ) -> Result<State, Refusal> {
        self.expected()
            .map(|()| State::Cancelled { at: now, reason })
    }

    /// It takes place at another time.
    pub(in crate::appointments) fn reschedule(
        self,
        to: AppointmentId,
        now: DateTime<Utc>,
    ) -> Result<State, Refusal> {
        self.expected().map(|()| State::Rescheduled { at: now, to })
    }

    fn expected(&self) -> Result<(), Refusal> {
        if self.is_open() {
            Ok(())
        } else {
            Err(Refusal::NotOpen)
        }
    }
}

/// A time agreed with a person. Who that is lies sealed beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::appointments) struct Appointment {
    pub(in crate::appointments) id: AppointmentId,
    /// The entry in people's calendars; stays the same when the appointment moves.
    pub(in crate::appointments) event_id: Uuid,
    pub(in crate::appointments) slot: SlotId,
    pub(in crate::appointments) type_id: TypeId,
    /// Which of the places at that time; none when it was given back.
    pub(in crate::appointments) place: Option<u32>,
    pub(in crate::appointments) starts_at: DateTime<Utc>,
    pub(in crate::appointments) ends_at: DateTime<Utc>,
    /// The day by the clocks of the office, on which its code is good.
    pub(in crate::appointments) day: NaiveDate,
    pub(in crate::appointments) urgency: Urgency,
    /// Whether it was booked beyond the places there are.
    pub(in crate::appointments) is_extra: bool,
    pub(in crate::appointments) code_name: String,
    pub(in crate::appointments) code_hash: [u8; 32],
    pub(in crate::appointments) state: State,
    /// Rises with every change that calendars must show.
    pub(in crate::appointments) sequence: u32,
    pub(in crate::appointments) booked_at: DateTime<Utc>,
    /// Rises with every change, so that two people cannot both change it.
    pub(in crate::appointments) version: i64,
    /// When it was last changed.
    pub(in crate::appointments) changed_at: DateTime<Utc>,
    /// What the last step changed, to undo it.
    pub(in crate::appointments) before: Option<Before>,
}

/// How an appointment was before the last step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::appointments) struct Before {
    pub(in crate::appointments) by: Uuid,
    pub(in crate::appointments) at: DateTime<Utc>,
    pub(in crate::appointments) state: State,
    pub(in crate::appointments) place: Option<u32>,
}

impl Appointment {
    /// The appointment in its next state; how it was before is kept for a minute's second thought of whoever did it. A
    /// step of the program has nobody who could think again.
    #[must_use]
    pub(in crate::appointments) fn at_state(
        self,
        state: State,
        by: Option<Uuid>,
        now: DateTime<Utc>,
    ) -> Appointment {
        let before = by.map(|by| Before {
            by,
            at: now,
            state: self.state,
            place: self.place,
        });
        let is_cancelled = matches!(state, State::Cancelled { .. });
        Appointment {
            place: self.place.filter(|_| !state.frees_place()),
            sequence: self.sequence + u32::from(is_cancelled),
            state,
            before,
            ..self
        }
    }

    /// The appointment as it was before the last step.
    pub(in crate::appointments) fn undone(
        self,
        by: Uuid,
        now: DateTime<Utc>,
    ) -> Result<Appointment, Refusal> {
        if !self.can_undo(by, now) {
            return Err(Refusal::NothingToUndo);
        }
        let before = self.before.ok_or(Refusal::NothingToUndo)?;
        let is_new_to_calendars = self.state.frees_place();
        Ok(Appointment {
            state: before.state,
            place: before.place,
            sequence: self.sequence + u32::from(is_new_to_calendars),
            before: None,
            ..self
        })
    }

    /// Whether `by` may still undo the last step.
    pub(in crate::appointments) fn can_undo(&self, by: Uuid, now: DateTime<Utc>) -> bool {
        let is_fresh = |it: &Before| it.by == by && now - it.at <= UNDO_WITHIN;
        self.before.as_ref().is_some_and(is_fresh)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::nine;

    /// Tells a story of an appointment at nine: `f` confirms, `i` checks in, `n` is a no-show, `c` cancels, `m` moves; a
    /// digit lets so many hours pass since seven o'clock.
    fn told(story: &str) -> Result<State, Refusal> {
        let mut now = nine() - TimeDelta::hours(2);
        let mut state = State::Booked;
        for step in story.chars() {
            state = match step {
                'f' => state.confirm(now)?,
                'i' => state.check_in(None, now)?,
                'n' => state.mark_no_show(nine(), now)?,
                'c' => state.cancel(CancelReason::Person, now)?,
                'm' => state.reschedule(AppointmentId(Uuid::nil()), now)?,
                hours => {
                    now += TimeDelta::hours(hours.to_digit(10).unwrap().into());
                    state
                }
            };
        }
        Ok(state)
    }

    #[track_caller]
    fn check(story: &str, expected: Result<&str, &Refusal>) {
        let told = told(story);
        let told = told.as_ref().map(|it| match it {
            State::Booked => "booked",
            State::Confirmed { .. } => "confirmed",
            State::CheckedIn { .. } => "here",
            State::NoShow { .. } => "no-show",
            State::Cancelled { .. } => "cancelled",
            State::Rescheduled { .. } => "moved",
        });
        assert_eq!(told, expected, "{story}");
    }

    #[test]
    fn an_appointment_goes_from_booking_to_coming() {
        check("", Ok("booked"));
        check("f", Ok("confirmed"));
        check("ff", Ok("confirmed"));
        check("fi", Ok("here"));
        check("fc", Ok("cancelled"));
        check("m", Ok("moved"));
    }

    #[test]
    fn nobody_is_a_no_show_before_the_time_has_come() {
        check("1n", Err(&Refusal::TooEarly));
        check("2n", Ok("no-show"));
    }

    #[test]
    fn somebody_who_came_after_all_is_here() {
        check("3ni", Ok("here"));
        check("3nf", Err(&Refusal::NotOpen));
    }

    #[test]
    fn whom_the_desk_has_seen_come_gets_a_number_later_and_only_one() {
        let visit = |n| Some(VisitId(Uuid::from_u128(n)));
        let seen = State::Booked.check_in(None, nine()).unwrap();
        let later = nine() + TimeDelta::minutes(5);
        let tied = seen.clone().check_in(visit(1), later).unwrap();
        assert_eq!((tied.since(), tied.visit()), (Some(nine()), visit(1)));
        assert_eq!(seen.check_in(None, later), Err(Refusal::NotOpen));
        assert_eq!(tied.check_in(visit(2), later), Err(Refusal::NotOpen));
    }

    #[test]
    fn who_was_not_here_is_expected_until_the_day_is_over() {
        let day = nine().date_naive();
        let here = State::Booked.check_in(None, nine()).unwrap();
        let on = |today| here.clone().not_here(day, nine(), today);
        assert_eq!(on(day), Ok(State::Booked));
        let tomorrow = day.succ_opt().unwrap();
        assert_eq!(on(tomorrow), Ok(State::NoShow { at: nine() }));
        let expected = State::Booked.not_here(day, nine(), day);
        assert_eq!(expected, Err(Refusal::NotHere));
    }

    #[test]
    fn what_is_over_stays_so() {
        for over in ["i", "c", "m"] {
            for step in ["f", "i", "n", "c", "m"] {
                check(&format!("3{over}{step}"), Err(&Refusal::NotOpen));
            }
        }
    }

    fn appointment() -> Appointment {
        let id = Uuid::from_u128(1);
        Appointment {
            id: AppointmentId(id),
            event_id: id,
            slot: SlotId(id),
            type_id: TypeId(id),
            place: Some(0),
            starts_at: nine(),
            ends_at: nine() + TimeDelta::minutes(30),
            day: nine().date_naive(),
            urgency: Urgency::Ordinary,
            is_extra: false,
            code_name: "Blue Heron".to_owned(),
            code_hash: [0; 32],
            state: State::Booked,
            sequence: 0,
            booked_at: nine(),
            version: 0,
            changed_at: nine(),
            before: None,
        }
    }

    #[test]
    fn a_step_is_undone_within_a_minute_by_whoever_did_it() {
        let (lee, rosa) = (Uuid::from_u128(7), Uuid::from_u128(8));
        let reason = CancelReason::Person;
        let state = State::Cancelled { at: nine(), reason };
        let cancelled = appointment().at_state(state, Some(lee), nine());
        assert_eq!((cancelled.place, cancelled.sequence), (None, 1));
        let minute = nine() + TimeDelta::minutes(1);
        let undone = cancelled.clone().undone(lee, minute).unwrap();
        assert_eq!(
            (undone.state, undone.place, undone.sequence),
            (State::Booked, Some(0), 2)
        );
        let late = minute + TimeDelta::seconds(1);
        assert_eq!(
            cancelled.clone().undone(lee, late),
            Err(Refusal::NothingToUndo)
        );
        assert_eq!(cancelled.undone(rosa, nine()), Err(Refusal::NothingToUndo));
        let by_program = appointment().at_state(State::NoShow { at: nine() }, None, nine());
        assert_eq!(by_program.undone(lee, nine()), Err(Refusal::NothingToUndo));
    }
}
