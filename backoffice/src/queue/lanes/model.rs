//! What the office says of a lane.

use crate::queue::refusal::Refusal;
use chrono::{DateTime, Utc};
use shared::form::Form;

/// How long a visit takes in a lane of which nobody has said anything, in minutes. What is seen replaces it soon.
const EXPECTED_MINUTES: u32 = 15;

/// The same for the errands of the desk.
const EXPECTED_AT_DESK: u32 = 6;
const DESK: &str = "desk";

/// No visit takes longer, in minutes.
const EXPECTED_MAX: u32 = 240;

/// From when to when nobody is called from a lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::queue) struct Pause {
    /// Since when.
    pub(in crate::queue) since: DateTime<Utc>,
    /// Until when, if that was said.
    pub(in crate::queue) until: Option<DateTime<Utc>>,
}

/// A lane as the office runs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::queue) struct LaneSetting {
    /// Its id in the form.
    pub(in crate::queue) lane: String,
    /// How long a visit is expected to take, in minutes.
    pub(in crate::queue) expected_minutes: u32,
    /// Whether it rests.
    pub(in crate::queue) pause: Option<Pause>,
}

impl LaneSetting {
    /// A lane of which nobody has said anything.
    pub(super) fn first(lane: &str) -> LaneSetting {
        LaneSetting {
            lane: lane.to_owned(),
            expected_minutes: if lane == DESK {
                EXPECTED_AT_DESK
            } else {
                EXPECTED_MINUTES
            },
            pause: None,
        }
    }

    /// Whether nobody is called from it now.
    pub(in crate::queue) fn is_paused(&self, now: DateTime<Utc>) -> bool {
        self.pause
            .is_some_and(|it| it.until.is_none_or(|until| now < until))
    }
}

/// The ids of every lane, in the order of the form.
pub(in crate::queue) fn all_lanes() -> Vec<&'static str> {
    Form::current()
        .lanes
        .iter()
        .map(|it| it.id.as_str())
        .collect()
}

/// How long a visit takes, as it was typed.
pub(super) fn minutes(typed: &str) -> Result<u32, Refusal> {
    let found = typed.trim().parse().ok();
    found
        .filter(|it| (1..=EXPECTED_MAX).contains(it))
        .ok_or(Refusal::NoMinutes { max: EXPECTED_MAX })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::nine;
    use chrono::TimeDelta;

    #[test]
    fn a_pause_ends_when_it_was_said_or_never_by_itself() {
        let paused = |until| LaneSetting {
            pause: Some(Pause {
                since: nine(),
                until,
            }),
            ..LaneSetting::first("consultation")
        };
        let ten = nine() + TimeDelta::hours(1);
        assert!(paused(Some(ten)).is_paused(nine()));
        assert!(!paused(Some(ten)).is_paused(ten));
        assert!(paused(None).is_paused(ten + TimeDelta::days(9)));
        assert!(!LaneSetting::first("desk").is_paused(nine()));
    }

    #[test]
    fn a_visit_takes_some_minutes() {
        assert_eq!(minutes(" 20 "), Ok(20));
        for wrong in ["", "0", "241", "-1", "ten", "1.5"] {
            assert!(minutes(wrong).is_err(), "{wrong}");
        }
    }
}
