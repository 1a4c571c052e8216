//! What of the day's calls stands large on the wall, and what stands beside it.

use crate::queue::Call;
use chrono::{DateTime, TimeDelta, Utc};
use translations::Language;

/// Calls of so short a time stand large together: nobody may miss theirs because of the next.
const TOGETHER: TimeDelta = TimeDelta::seconds(30);

/// A name of more characters is that of a place and written smaller.
const SHORT_NAME: usize = 3;

/// More do not fit large.
const LARGE_MAX: usize = 4;

/// So many fit beside them.
const BESIDE_MAX: usize = 5;

/// So many languages stand on the wall at once: there is no room for more.
const LANGUAGES_MAX: usize = 3;

/// The languages that stand on the wall this minute. Where the office offers more than there is room for, its first one
/// stays and the others take turns, so that everybody finds theirs within some minutes.
pub(super) fn shown(offered: &[Language], now: DateTime<Utc>) -> Vec<Language> {
    let (first, mut others) = match offered {
        [first, others @ ..] if LANGUAGES_MAX < offered.len() => (*first, others.to_vec()),
        few => return few.to_vec(),
    };
    let minute = usize::try_from(now.timestamp() / 60).unwrap_or(0);
    let beside = LANGUAGES_MAX - 1;
    let passed = minute.wrapping_mul(beside) % others.len();
    others.rotate_left(passed);
    others.truncate(beside);
    [vec![first], others].concat()
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
    /// The wall for these calls, newest first; at most so many earlier ones stand beside.
    pub(super) fn of(calls: Vec<Call>, last_max: usize) -> Wall {
        let newest = calls.first().map(|it| it.at);
        let (mut large, mut beside) = (Vec::new(), Vec::new());
        for call in calls {
            let is_together =
                call.is_awaited && newest.is_some_and(|newest| newest - call.at <= TOGETHER);
            if large.is_empty() || (is_together && large.len() < LARGE_MAX) {
                large.push(call);
            } else {
                beside.push(call);
            }
        }
        // Somebody has to find the one that is expected, however few earlier calls the office shows; for whoever sits
        // there already is what room is left.
        let awaited = beside.iter().filter(|it| it.is_awaited).count();
        let mut seated = last_max.saturating_sub(awaited.min(BESIDE_MAX));
        let mut expected = BESIDE_MAX;
        beside.retain(|it| {
            let room = if it.is_awaited {
                &mut expected
            } else {
                &mut seated
            };
            let has_room = 0 < *room;
            *room = room.saturating_sub(1);
            has_room
        });
        Wall {
            large,
            last: beside,
        }
    }
}

/// Whether a call is so new that it flashes.
pub(super) fn is_fresh(call: &Call, now: DateTime<Utc>) -> bool {
    call.is_awaited && now - call.at < FRESH
}

/// Whether a call goes to a place with a name instead of a window with a number.
pub(super) fn is_long(call: &Call) -> bool {
    SHORT_NAME < call.window.chars().count()
}
