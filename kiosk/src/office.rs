//! What the office last said: whether the door is open, which languages to offer, its name on
//! screen and paper, its time zone, how long visitors wait. Old news is not believed for ever: a kiosk
//! that lost the network in the night must not stay closed in the morning.

mod today;

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use shared::form::{Calendar, Path, month_name};
use shared::ids::RestartId;
use shared::protocol::{Door, State, Wait};
use std::collections::BTreeMap;
use today::Today;
use translations::{Language, Text};

/// How long "closed" counts without hearing from the office again, when it has not said when it opens.
const CLOSED_HOLDS: TimeDelta = TimeDelta::minutes(10);

/// And how long at most when it has.
const CLOSED_HOLDS_MAX: TimeDelta = TimeDelta::days(5);

/// A longer address makes a code that cannot be read from paper.
const ADDRESS_BYTES_MAX: usize = 80;

/// Whether a telephone can be sent there.
fn is_address(it: &str) -> bool {
    let is_plain = |it: char| it.is_ascii_alphanumeric() || matches!(it, '.' | '-' | ':' | '/');
    it.starts_with("https://") && it.len() <= ADDRESS_BYTES_MAX && it.chars().all(is_plain)
}

/// How long a waiting time may be told after it was heard.
const WAIT_HOLDS: TimeDelta = TimeDelta::minutes(2);

/// How long nobody may touch the screen before the visitor is asked whether they are still there: what
/// the office may choose, and what is usual.
const IDLE_SECONDS: std::ops::RangeInclusive<u32> = 60..=180;
const IDLE_SECONDS_USUAL: u32 = 90;

/// The office as far as this kiosk knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Office {
    /// The office's own words for its name; none for neutral screens and tickets.
    pub line: Option<String>,
    /// Whether papers name it not even then: they are found at home.
    pub neutral_paper: bool,
    /// What stands before the code of a ticket.
    ticket_address: Option<String>,
    /// The languages to offer, in the office's order; never empty.
    pub languages: Vec<Language>,
    /// How far visitors are led through the form.
    pub path: Path,
    /// How long nobody may touch the screen before the visitor is asked whether they are still there.
    pub idle: TimeDelta,
    /// The office has put this kiosk out of service.
    pub out_of_service: bool,
    /// The office wants the program to be started anew, once for each id.
    pub restart: Option<RestartId>,
    zone: Tz,
    door: Door,
    opens_at: Option<DateTime<Utc>>,
    door_words: BTreeMap<Language, String>,
    wait: Option<Wait>,
    waits: BTreeMap<String, Wait>,
    today: Today,
    heard: Option<DateTime<Utc>>,
}

impl Default for Office {
    /// An office that has not said anything yet: open, every language, no name.
    fn default() -> Office {
        Office {
            line: None,
            neutral_paper: false,
            ticket_address: None,
            languages: Language::all().to_vec(),
            path: Path::default(),
            idle: idle(None),
            out_of_service: false,
            restart: None,
            zone: Tz::UTC,
            door: Door::Open,
            opens_at: None,
            door_words: BTreeMap::new(),
            wait: None,
            waits: BTreeMap::new(),
            today: Today::default(),
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
            neutral_paper: state.neutral_paper,
            ticket_address: state.ticket_address.clone().filter(|it| is_address(it)),
            languages,
            path: state.path,
            idle: idle(state.idle_seconds),
            out_of_service: state.out_of_service,
            restart: state.restart,
            zone,
            door: state.door,
            opens_at: state.opens_at,
            door_words: door_words(state),
            wait: state.wait.filter(|it| it.from <= it.to),
            waits: {
                let waits = state.waits.iter().filter(|(_, it)| it.from <= it.to);
                waits.map(|(lane, it)| (lane.clone(), *it)).collect()
            },
            today: Today::of(state),
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

    /// The same office, which has also said when it opens, its own words for one language, and how long the wait is.
    #[must_use]
    pub fn with_news(
        mut self,
        opens_at: DateTime<Utc>,
        (language, words): (Language, String),
        wait: Wait,
    ) -> Office {
        self.opens_at = Some(opens_at);
        self.door_words.insert(language, words);
        self.wait = Some(wait);
        self
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

    /// Whether visitors may take a ticket. "Late" and "full" count for the rest of the office's day;
    /// "closed" until the moment the office opens, or for ten minutes when it has not said when. Where the office has
    /// reckoned as well that the day has no room, "full" may be no more than that: as old news it warns, and keeps nobody
    /// from a number for the rest of the day.
    pub fn door(&self, now: DateTime<Utc>) -> Door {
        let Some(heard) = self.heard else {
            return Door::Open;
        };
        let counts = match self.door {
            Door::Open => true,
            Door::Full if self.is_old_reckoning(now) => {
                let is_today = self.day(heard) == self.day(now);
                return if is_today { Door::Late } else { Door::Open };
            }
            Door::Late | Door::Full => self.day(heard) == self.day(now),
            Door::Closed => {
                let holds = now - heard;
                match self.opens_at.filter(|it| heard < *it) {
                    Some(opens_at) => now < opens_at && holds < CLOSED_HOLDS_MAX,
                    None => holds < CLOSED_HOLDS,
                }
            }
        };
        if counts { self.door } else { Door::Open }
    }

    /// The line that stands on papers.
    pub fn paper_line(&self) -> Option<&str> {
        self.line.as_deref().filter(|_| !self.neutral_paper)
    }

    /// What the code of a ticket holds: the address of the number's own page, or the token alone.
    pub fn code(&self, token: &str) -> String {
        format!(
            "{}{token}",
            self.ticket_address.as_deref().unwrap_or_default()
        )
    }

    /// Whether screens and papers name neither the office nor what it does.
    pub fn is_neutral(&self) -> bool {
        self.line.is_none()
    }

    /// When this was heard, if the office has said anything.
    pub fn heard(&self) -> Option<DateTime<Utc>> {
        self.heard
    }

    /// How long visitors wait, as long as that is news.
    pub fn wait(&self, now: DateTime<Utc>) -> Option<Wait> {
        let heard = self.heard?;
        self.wait.filter(|_| now - heard < WAIT_HOLDS)
    }

    /// The same for somebody who waits in this lane. What holds for the others says nothing of one that rests.
    pub fn wait_in(&self, lane: &str, now: DateTime<Utc>) -> Option<Wait> {
        let general = self.wait(now).filter(|_| !self.rests(lane, now));
        let heard = self.heard.filter(|it| now - *it < WAIT_HOLDS);
        let own = heard.and_then(|_| self.waits.get(lane)).copied();
        own.or(general)
    }

    /// "We open again: …", if the office has said when.
    pub fn opens(&self, text: Text, now: DateTime<Utc>) -> Option<String> {
        let opens = self.opens_at.filter(|it| now < *it)?;
        let when = self.moment(text, opens, now);
        Some(text.with("kiosk-closed-opens", &[("when", when.into())]))
    }

    /// What the office says to visitors who come when it is closed: when it opens, and its own words.
    pub fn closed_news(&self, text: Text, now: DateTime<Utc>) -> Option<String> {
        let own = self.door_words.get(&text.language()).cloned();
        let news: Vec<String> = self.opens(text, now).into_iter().chain(own).collect();
        (!news.is_empty()).then(|| news.join("\n"))
    }

    /// A moment as the office's clocks and calendar show it, in the words of `text`; today's without the day.
    fn moment(&self, text: Text, at: DateTime<Utc>, now: DateTime<Utc>) -> String {
        let (day, time) = (self.day(at), self.time(at));
        if day == self.day(now) {
            return time;
        }
        let month = u8::try_from(day.month()).unwrap_or(1);
        let parts = [
            ("year", day.year().to_string().into()),
            ("month", month_name(text, Calendar::Gregorian, month).into()),
            ("day", day.day().to_string().into()),
        ];
        // Its parts are isolated, so nothing in it says by itself in which direction it runs.
        let runs = if text.language().is_rtl() {
            '\u{2067}'
        } else {
            '\u{2066}'
        };
        let date = text.with("kiosk-review-day", &parts);
        format!("{runs}{date} · {time}\u{2069}")
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

fn idle(seconds: Option<u32>) -> TimeDelta {
    let seconds = seconds.unwrap_or(IDLE_SECONDS_USUAL);
    let seconds = seconds.clamp(*IDLE_SECONDS.start(), *IDLE_SECONDS.end());
    TimeDelta::seconds(seconds.into())
}

fn door_words(state: &State) -> BTreeMap<Language, String> {
    let words = state.door_words.iter().filter_map(|(tag, words)| {
        let words = words.trim();
        (!words.is_empty()).then(|| Some((Language::find(tag)?, words.to_owned())))?
    });
    words.collect()
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
            closes_at: None,
            seen_until: None,
            resting: BTreeMap::new(),
            office_line: Some("Harbor Legal Aid".to_owned()),
            neutral_paper: false,
            ticket_address: None,
            keys: SecretKeys::mint(&mut random::from_seed(1)).public(),
            store_epoch: StoreEpoch(Uuid::from_u128(2)),
            time_zone: "America/Chicago".to_owned(),
            words_version: None,
            form_version: None,
            path: Path::Full,
            clips_version: 0,
            opens_at: None,
            door_words: BTreeMap::new(),
            wait: None,
            waits: BTreeMap::new(),
            idle_seconds: None,
            out_of_service: false,
            restart: None,
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
    fn a_full_day_that_is_reckoned_only_warns_when_the_office_is_heard_no_more() {
        let full = State {
            door: Door::Full,
            seen_until: Some(state().now),
            ..state()
        };
        let office = Office::new(&full, full.now);
        let after = |minutes| office.door(full.now + TimeDelta::minutes(minutes));
        assert_eq!((after(0), after(1)), (Door::Full, Door::Full));
        assert_eq!((after(2), after(14 * 60)), (Door::Late, Door::Late));
        assert_eq!(after(15 * 60), Door::Open, "the next day");
        let has_room = State {
            seen_until: Some(full.now + TimeDelta::hours(1)),
            ..full.clone()
        };
        let said = Office::new(&has_room, full.now);
        let later = full.now + TimeDelta::hours(3);
        assert_eq!(said.door(later), Door::Full, "somebody has said so");
    }

    #[test]
    fn closed_is_old_news_after_ten_minutes_and_full_after_the_day() {
        check(Door::Closed, 9, Door::Closed);
        check(Door::Closed, 10, Door::Open);
        check(Door::Full, 14 * 60, Door::Full);
        check(Door::Full, 15 * 60, Door::Open);
        check(Door::Late, 14 * 60, Door::Late);
        check(Door::Late, 15 * 60, Door::Open);
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

    /// What is said at a door that was closed at 09:05, `minutes` later, to a reader of `tag`.
    #[track_caller]
    fn check_news(state: &State, tag: &str, minutes: i64, expected: Option<&str>) {
        let closed = State {
            door: Door::Closed,
            ..state.clone()
        };
        let now = closed.now + TimeDelta::minutes(minutes);
        let text = Text::new(Language::find(tag).unwrap());
        let news = Office::new(&closed, closed.now).closed_news(text, now);
        // The marks that isolate a value are not looked at here.
        let news = news.map(|it| it.replace(['\u{2066}', '\u{2068}', '\u{2069}'], ""));
        assert_eq!(news.as_deref(), expected);
    }

    #[test]
    fn a_closed_door_says_when_it_opens_in_the_offices_own_time() {
        let opens = |at: &str| State {
            opens_at: Some(at.parse().unwrap()),
            ..state()
        };
        let today = opens("2026-09-01T18:30:00Z");
        check_news(&today, "en", 0, Some("We open again: 13:30"));
        let tomorrow = opens("2026-09-02T14:00:00Z");
        let words = "We open again: September 2, 2026 · 09:00";
        check_news(&tomorrow, "en", 0, Some(words));
        check_news(&tomorrow, "en", 24 * 60, None);
        let own = State {
            door_words: [("en", " Ring the bell. "), ("es", " "), ("tlh", "x")]
                .map(|(tag, words)| (tag.to_owned(), words.to_owned()))
                .into(),
            ..today
        };
        let both = "We open again: 13:30\nRing the bell.";
        check_news(&own, "en", 0, Some(both));
        check_news(&own, "es", 24 * 60, None);
        check_news(&own, "en", 24 * 60, Some("Ring the bell."));
    }

    #[test]
    fn a_door_that_said_when_it_opens_stays_closed_until_then_also_without_the_network() {
        let closed = State {
            door: Door::Closed,
            opens_at: Some("2026-09-02T14:00:00Z".parse().unwrap()),
            ..state()
        };
        let office = Office::new(&closed, closed.now);
        let at = |moment: &str| office.door(moment.parse().unwrap());
        assert_eq!(at("2026-09-02T13:59:59Z"), Door::Closed);
        assert_eq!(at("2026-09-02T14:00:00Z"), Door::Open);
        // An office that has just said so again opens no later than it has said.
        let opens: DateTime<Utc> = "2026-09-02T14:00:00Z".parse().unwrap();
        let heard = opens - TimeDelta::seconds(5);
        assert_eq!(Office::new(&closed, heard).door(opens), Door::Open);
        // One that says "closed" after that moment means it.
        let after = opens + TimeDelta::seconds(5);
        assert_eq!(Office::new(&closed, after).door(after), Door::Closed);
        let never = State {
            opens_at: Some("2036-09-02T14:00:00Z".parse().unwrap()),
            ..closed
        };
        let office = Office::new(&never, never.now);
        assert_eq!(office.door(never.now + TimeDelta::days(5)), Door::Open);
    }

    #[test]
    fn a_waiting_time_is_told_for_two_minutes_only() {
        let wait = Some(Wait { from: 20, to: 40 });
        let office = Office::new(&State { wait, ..state() }, state().now);
        let after = |seconds| office.wait(state().now + TimeDelta::seconds(seconds));
        assert_eq!((after(119), after(120)), (wait, None));
        assert_eq!(office.with_door_forgotten().wait(state().now), None);
        let odd = BTreeMap::from([("desk".to_owned(), Wait { from: 5, to: 1 })]);
        let own = BTreeMap::from([("desk".to_owned(), Wait { from: 5, to: 10 })]);
        for (waits, expected) in [(odd, wait), (own, Some(Wait { from: 5, to: 10 }))] {
            let state = State {
                wait,
                waits,
                lanes: vec!["consultation".to_owned(), "desk".to_owned()],
                ..state()
            };
            let office = Office::new(&state, state.now);
            let at = |lane, seconds| office.wait_in(lane, state.now + TimeDelta::seconds(seconds));
            assert_eq!(at("desk", 119), expected);
            assert_eq!(at("consultation", 119), wait);
            assert_eq!(at("desk", 120), None);
        }
        let wait = Some(Wait { from: 40, to: 20 });
        let odd = Office::new(&State { wait, ..state() }, state().now);
        assert_eq!(odd.wait(state().now), None);
    }

    #[test]
    fn a_visitor_has_at_least_a_minute_and_at_most_three_whatever_the_office_says() {
        for (said, seconds) in [
            (None, 90),
            (Some(0), 60),
            (Some(120), 120),
            (Some(u32::MAX), 180),
        ] {
            let state = State {
                idle_seconds: said,
                ..state()
            };
            let office = Office::new(&state, state.now);
            assert_eq!(office.idle, TimeDelta::seconds(seconds));
        }
    }
}
