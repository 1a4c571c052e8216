//! What of the day's calls stands large on the wall, and what stands beside it.

use crate::queue::Call;
use chrono::{DateTime, TimeDelta, Utc};
use translations::Language;

/// Calls of so short a time stand large together: nobody may miss theirs because of the next.
const TOGETHER: TimeDelta = TimeDelta::seconds(30);

/// More do not fit large.
const LARGE_MAX: usize = 4;

/// So many earlier calls stand beside.
const LAST_MAX: usize = 5;

/// In so many languages is spoken on the wall: there is no room for more.
const LANGUAGES_MAX: usize = 3;

/// The languages of the wall: the first ones of the office.
pub(super) fn spoken(mut offered: Vec<Language>) -> Vec<Language> {
    offered.truncate(LANGUAGES_MAX);
    offered
}

/// A call flashes at least so long.
const FRESH: TimeDelta = TimeDelta::seconds(10);

/// What the wall shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wall {
    /// The newest call, and those made at about the same time that are still expected.
    pub(super) large: Vec<Call>,
    /// The calls before.
    pub(super) last: Vec<Call>,
}

impl Wall {
    /// The wall for these calls, newest first.
    pub(super) fn of(calls: Vec<Call>) -> Wall {
        let newest = calls.first().map(|it| it.at);
        let (mut large, mut last) = (Vec::new(), Vec::new());
        for call in calls {
            let is_newest = large.is_empty();
            let is_together =
                call.is_awaited && newest.is_some_and(|newest| newest - call.at <= TOGETHER);
            if is_newest || (is_together && large.len() < LARGE_MAX) {
                large.push(call);
            } else if last.len() < LAST_MAX {
                last.push(call);
            }
        }
        Wall { large, last }
    }
}

/// Whether a call is so new that it flashes.
pub(super) fn is_fresh(call: &Call, now: DateTime<Utc>) -> bool {
    call.is_awaited && now - call.at < FRESH
}
