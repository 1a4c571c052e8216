//! What a reminder is, and what becomes of it.

use crate::appointments::bookings::Channel;
use crate::appointments::ids::{AppointmentId, ReminderId};
use crate::appointments::refusal::Refusal;
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

/// Somebody who cannot be reached is tried again after this.
const AGAIN_BY_HAND: TimeDelta = TimeDelta::hours(2);

/// A server that does not take a message is asked again after this, then after twice as long, and so on.
const AGAIN_BY_ITSELF: TimeDelta = TimeDelta::minutes(5);

/// A server that is gone or lets nobody in is asked again after this at the latest.
const PAUSE_MAX: TimeDelta = TimeDelta::hours(1);

/// So often somebody is tried.
const TRIES_BY_HAND: u32 = 3;

/// So often a server is asked.
const TRIES_BY_ITSELF: u32 = 5;

/// Why a reminder was not given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::appointments) enum Why {
    /// The appointment was cancelled or moved, or the person has come.
    Over,
    /// The person has not said yes to this, or too long ago.
    NotAllowed,
    /// Nobody answered, or the letter could not be sent.
    NoAnswer,
    /// The server could not be reached.
    Unreachable,
    /// The server did not take it.
    NotTaken,
    /// The server did not let the office in, or could not prove who it is.
    NotLetIn,
    /// It was handed to a server that did not say whether it took it.
    Unknown,
    /// The person does not want it.
    Unwanted,
    /// The person is reminded another way.
    OtherWay,
}

impl Why {
    const ALL: [Why; 9] = [
        Why::Over,
        Why::NotAllowed,
        Why::NoAnswer,
        Why::Unreachable,
        Why::NotTaken,
        Why::NotLetIn,
        Why::Unknown,
        Why::Unwanted,
        Why::OtherWay,
    ];

    /// The word under which it is stored.
    pub(in crate::appointments) fn word(self) -> &'static str {
        match self {
            Why::Over => "no-longer-needed",
            Why::NotAllowed => "not-allowed",
            Why::NoAnswer => "no-answer",
            Why::Unreachable => "server-gone",
            Why::NotTaken => "not-taken",
            Why::NotLetIn => "not-let-in",
            Why::Unknown => "unknown-if-sent",
            Why::Unwanted => "unwanted",
            Why::OtherWay => "other-way",
        }
    }

    pub(super) fn find(word: &str) -> Option<Why> {
        Why::ALL.into_iter().find(|it| it.word() == word)
    }

    /// Whether it is no fault of this reminder: every other one would fare the same at that server.
    pub(super) fn is_of_server(self) -> bool {
        matches!(self, Why::Unreachable | Why::NotLetIn)
    }
}

/// A state holds the facts of that state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::appointments) enum State {
    /// To be given from `not_before` on.
    Due {
        tries: u32,
        not_before: DateTime<Utc>,
    },
    /// It is being handed to a server; if nobody says what came of it, it may have been sent.
    Sending { tries: u32, since: DateTime<Utc> },
    /// Given; by nobody when it was sent by itself.
    Done { at: DateTime<Utc>, by: Option<Uuid> },
    /// Tried often enough.
    Failed { at: DateTime<Utc>, why: Why },
    /// No longer to be given.
    Dropped { at: DateTime<Utc>, why: Why },
}

/// Somebody who is to be reminded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::appointments) struct Reminder {
    pub(in crate::appointments) id: ReminderId,
    pub(in crate::appointments) appointment: AppointmentId,
    pub(in crate::appointments) channel: Channel,
    pub(in crate::appointments) due_at: DateTime<Utc>,
    pub(in crate::appointments) state: State,
    /// Rises with every change, so that nobody is reminded twice.
    pub(in crate::appointments) version: i64,
}

impl State {
    /// Whether it is still to be given.
    pub(in crate::appointments) fn is_due(&self) -> bool {
        matches!(self, State::Due { .. })
    }

    /// Somebody gave it; also one with which the program, or whoever tried before, had come to an end.
    pub(super) fn done(self, by: Option<Uuid>, now: DateTime<Utc>) -> Result<State, Refusal> {
        match self {
            State::Failed { .. } => Ok(State::Done { at: now, by }),
            it => it.due().map(|_| State::Done { at: now, by }),
        }
    }

    /// It could not be given, and the person is reminded another way instead.
    pub(super) fn otherwise(self, now: DateTime<Utc>) -> Result<State, Refusal> {
        let why = Why::OtherWay;
        match self {
            State::Failed { .. } => Ok(State::Dropped { at: now, why }),
            it => it.dropped(why, now),
        }
    }

    /// It is no longer to be given.
    pub(super) fn dropped(self, why: Why, now: DateTime<Utc>) -> Result<State, Refusal> {
        self.due().map(|_| State::Dropped { at: now, why })
    }

    /// Nobody answered: somebody tries again later; after the last time that is said.
    pub(super) fn could_not(self, now: DateTime<Utc>) -> Result<State, Refusal> {
        let tries = self.due()? + 1;
        Ok(if tries < TRIES_BY_HAND {
            State::Due {
                tries,
                not_before: now + AGAIN_BY_HAND,
            }
        } else {
            State::Failed {
                at: now,
                why: Why::NoAnswer,
            }
        })
    }

    /// The program hands it to a server.
    pub(super) fn sending(self, now: DateTime<Utc>) -> Result<State, Refusal> {
        let tries = self.due()? + 1;
        Ok(State::Sending { tries, since: now })
    }

    /// The server took it. That is so even when the appointment was given up while it was on its way.
    pub(super) fn sent(self, now: DateTime<Utc>) -> Result<State, Refusal> {
        match self {
            State::Done { .. } => Err(Refusal::ReminderOver),
            _ => Ok(State::Done { at: now, by: None }),
        }
    }

    /// The server did not take it. What every other reminder would meet at that server counts as no try. One of which nobody
    /// knows whether it was sent is never sent again.
    pub(super) fn not_sent(self, why: Why, now: DateTime<Utc>) -> Result<State, Refusal> {
        let State::Sending { tries, .. } = self else {
            return Err(Refusal::ReminderOver);
        };
        if why.is_of_server() {
            let tries = tries.saturating_sub(1);
            return Ok(State::Due {
                tries,
                not_before: now,
            });
        }
        if why == Why::Unknown || TRIES_BY_ITSELF <= tries {
            return Ok(State::Failed { at: now, why });
        }
        Ok(State::Due {
            tries,
            not_before: now + doubled(AGAIN_BY_ITSELF, tries),
        })
    }

    /// How often it was tried, while it is to be given.
    fn due(&self) -> Result<u32, Refusal> {
        match self {
            State::Due { tries, .. } => Ok(*tries),
            _ => Err(Refusal::ReminderOver),
        }
    }
}

/// So long after a first wait, then twice as long, and so on.
fn doubled(first: TimeDelta, times: u32) -> TimeDelta {
    first * 2_i32.pow(times.saturating_sub(1).min(10))
}

/// A server to which nothing is handed for a while, because it is gone or does not let the office in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pause {
    pub(super) channel: Channel,
    pub(super) why: Why,
    pub(super) since: DateTime<Utc>,
    /// So often it has been asked in vain since then.
    pub(super) pauses: u32,
    pub(super) until: DateTime<Utc>,
}

impl Pause {
    /// The server was asked in vain, for the first time or once more.
    pub(super) fn longer(
        before: Option<Pause>,
        channel: Channel,
        why: Why,
        now: DateTime<Utc>,
    ) -> Pause {
        let pauses = before.map_or(0, |it| it.pauses) + 1;
        Pause {
            channel,
            why,
            since: before.map_or(now, |it| it.since),
            pauses,
            until: now + doubled(AGAIN_BY_ITSELF, pauses).min(PAUSE_MAX),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::nine;

    fn due() -> State {
        State::Due {
            tries: 0,
            not_before: nine(),
        }
    }

    /// Fails again and again, each time when the next try is due; tells the minutes between.
    fn waits(fail: impl Fn(State, DateTime<Utc>) -> State) -> (Vec<i64>, State) {
        let (mut now, mut state, mut waits) = (nine(), due(), Vec::new());
        loop {
            state = fail(state, now);
            let State::Due { not_before, .. } = state else {
                return (waits, state);
            };
            waits.push((not_before - now).num_minutes());
            now = not_before;
        }
    }

    fn by_itself(state: State, why: Why, now: DateTime<Utc>) -> State {
        state.sending(now).unwrap().not_sent(why, now).unwrap()
    }

    #[test]
    fn a_message_that_is_not_taken_is_tried_less_and_less_often_and_then_no_more() {
        let (minutes, last) = waits(|it, now| by_itself(it, Why::NotTaken, now));
        assert_eq!(minutes, [5, 10, 20, 40]);
        assert!(matches!(
            last,
            State::Failed {
                why: Why::NotTaken,
                ..
            }
        ));
        assert_eq!(waits(|it, now| it.could_not(now).unwrap()).0, [120, 120]);
    }

    #[test]
    fn what_is_wrong_with_a_server_counts_against_no_reminder() {
        let mut state = due();
        for _ in 0..50 {
            for why in [Why::Unreachable, Why::NotLetIn] {
                state = by_itself(state, why, nine());
                assert_eq!(state, due());
            }
        }
    }

    #[test]
    fn a_server_is_asked_again_after_minutes_and_at_last_once_an_hour() {
        let mut pause = None;
        let mut minutes = Vec::new();
        for _ in 0..6 {
            let longer = Pause::longer(pause, Channel::Text, Why::Unreachable, nine());
            minutes.push((longer.until - nine()).num_minutes());
            pause = Some(longer);
        }
        assert_eq!(minutes, [5, 10, 20, 40, 60, 60]);
        assert_eq!(pause.unwrap().since, nine());
    }

    #[test]
    fn what_may_have_been_sent_is_not_sent_again() {
        let unknown = by_itself(due(), Why::Unknown, nine());
        assert!(matches!(
            unknown,
            State::Failed {
                why: Why::Unknown,
                ..
            }
        ));
        assert!(unknown.clone().sending(nine()).is_err());
        assert!(
            unknown.clone().sent(nine()).is_ok(),
            "the server says so late"
        );
        let lee = Some(Uuid::from_u128(7));
        assert!(matches!(
            unknown.done(lee, nine()),
            Ok(State::Done { by, .. }) if by == lee
        ));
    }

    #[test]
    fn what_was_sent_while_the_appointment_was_given_up_was_sent() {
        let dropped = State::Dropped {
            at: nine(),
            why: Why::Over,
        };
        assert_eq!(
            dropped.clone().sent(nine()),
            Ok(State::Done {
                at: nine(),
                by: None
            })
        );
        assert!(dropped.not_sent(Why::NotTaken, nine()).is_err());
    }

    #[test]
    fn what_is_over_is_not_given() {
        let over = [
            State::Done {
                at: nine(),
                by: None,
            },
            State::Dropped {
                at: nine(),
                why: Why::Over,
            },
        ];
        for state in over {
            let refused = Err(Refusal::ReminderOver);
            assert_eq!(state.clone().done(None, nine()), refused);
            assert_eq!(state.clone().dropped(Why::Over, nine()), refused);
            assert_eq!(state.clone().otherwise(nine()), refused);
            assert_eq!(state.clone().sending(nine()), refused);
            assert_eq!(state.could_not(nine()), refused);
        }
    }
}
