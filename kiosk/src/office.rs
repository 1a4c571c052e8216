//! What the office last said: whether the door is open, which languages to offer, its name on
//! screen and paper, its time zone. Old news is not believed for ever: a kiosk that lost the
//! network in the night must not stay closed in the morning.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use shared::form::Path;
use shared::protocol::{Door, State};
use translations::Language;

/// How long "closed" counts without hearing from the office again.
const CLOSED_HOLDS: TimeDelta = TimeDelta::minutes(10);

/// The office as far as this kiosk knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Office {
    /// The office's own words for its name; none for neutral screens and tickets.
    pub line: Option<String>,
    /// The languages to offer, in the office's order; never empty.
    pub languages: Vec<Language>,
    /// How far visitors are led through the form.
    pub path: Path,
    zone: Tz,
    door: Door,
    heard: Option<DateTime<Utc>>,
}

impl Default for Office {
    /// An office that has not said anything yet: open, every language, no name.
    fn default() -> Office {
        Office {
            line: None,
            languages: Language::all().to_vec(),
            path: Path::default(),
            zone: Tz::UTC,
            door: Door::Open,
            heard: None,
        }
    }
}

impl Office {
    /// The office as `state` says, heard at `heard`.
    pub fn new(state: &State, heard: DateTime<Utc>) -> Office {
        let mut languages: Vec<Language> = Vec::new();
        for language in state.languages.iter().filter_map(|it| Language::find(it)) {
            if !languages.contains(&language) {
                languages.push(language);
            }
        }
        if languages.is_empty() {
            languages = Language::all().to_vec();
        }
        let zone = state.time_zone.parse().unwrap_or_else(|_| {
            tracing::warn!("the office's time zone is not known to this kiosk; tickets show UTC");
            Tz::UTC
        });
        Office {
            line: state.office_line.clone().filter(|it| !it.trim().is_empty()),
            languages,
            path: state.path,
            zone,
            door: state.door,
            heard: Some(heard),
        }
    }

    /// The same office, which said at `heard` whether visitors may take a ticket.
    #[must_use]
    pub fn with_door(self, door: Door, heard: DateTime<Utc>) -> Office {
        Office {
            door,
            heard: Some(heard),
            ..self
        }
    }

    /// The same office with its door forgotten: on a kiosk that does not know how long ago it was
    /// said, "full" and "closed" may be news of yesterday.
    #[must_use]
    pub fn with_door_forgotten(self) -> Office {
        Office {
            heard: None,
            ..self
        }
    }

    /// Whether visitors may take a ticket. "Full" counts for the rest of the office's day, "closed"
    /// for ten minutes after it was last heard.
    pub fn door(&self, now: DateTime<Utc>) -> Door {
        let Some(heard) = self.heard else {
            return Door::Open;
        };
        let counts = match self.door {
            Door::Open => true,
            Door::Full => self.day(heard) == self.day(now),
            Door::Closed => now - heard < CLOSED_HOLDS,
        };
        if counts { self.door } else { Door::Open }
    }

    /// The day it is in the office.
    pub fn day(&self, now: DateTime<Utc>) -> NaiveDate {
        now.with_timezone(&self.zone).date_naive()
    }

    /// The time of day in the office, as it stands on a ticket: `09:05`.
    pub fn time(&self, now: DateTime<Utc>) -> String {
        now.with_timezone(&self.zone).format("%H:%M").to_string()
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use shared::ids::{KioskId, StoreEpoch};
    use shared::random;
    use shared::record::SecretKeys;
    use uuid::Uuid;

    pub(crate) fn state() -> State {
        State {
            kiosk_id: KioskId(Uuid::from_u128(1)),
            now: "2026-09-01T14:05:00Z".parse().unwrap(),
            door: Door::Open,
            languages: ["ar", "tlh", "es", "ar"].map(str::to_owned).to_vec(),
            lanes: vec!["consultation".to_owned()],
            office_line: Some("Harbor Legal Aid".to_owned()),
            keys: SecretKeys::mint(&mut random::from_seed(1)).public(),
            store_epoch: StoreEpoch(Uuid::from_u128(2)),
            time_zone: "America/Chicago".to_owned(),
            words_version: None,
            path: Path::Full,
            clips_version: 0,
        }
    }

    /// What the door is `minutes` after the office said `door` at 09:05 Chicago time.
    #[track_caller]
    fn check(door: Door, minutes: i64, expected: Door) {
        let state = State { door, ..state() };
        let later = state.now + TimeDelta::minutes(minutes);
        assert_eq!(Office::new(&state, state.now).door(later), expected);
    }

    #[test]
    fn closed_is_old_news_after_ten_minutes_and_full_after_the_day() {
        check(Door::Closed, 9, Door::Closed);
        check(Door::Closed, 10, Door::Open);
        check(Door::Full, 14 * 60, Door::Full);
        check(Door::Full, 15 * 60, Door::Open);
        check(Door::Open, 10_000, Door::Open);
        assert_eq!(Office::default().door(state().now), Door::Open);
    }

    #[test]
    fn the_offices_order_of_languages_counts_and_unknown_ones_are_left_out() {
        let office = Office::new(&state(), state().now);
        let tags: Vec<_> = office.languages.iter().map(|it| it.tag()).collect();
        assert_eq!(tags, ["ar", "es"]);
        let none = State {
            languages: Vec::new(),
            ..state()
        };
        assert_eq!(Office::new(&none, none.now).languages, Language::all());
    }

    #[test]
    fn tickets_show_the_offices_own_time() {
        let office = Office::new(&state(), state().now);
        assert_eq!(office.time(state().now), "09:05");
        let late: DateTime<Utc> = "2026-09-02T03:00:00Z".parse().unwrap();
        assert_eq!(office.day(late).to_string(), "2026-09-01");
        let odd = State {
            time_zone: "Mars/Olympus".to_owned(),
            ..state()
        };
        assert_eq!(Office::new(&odd, odd.now).time(odd.now), "14:05");
    }
}
