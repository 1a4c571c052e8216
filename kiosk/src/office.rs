//! What the office last said: whether the door is open, which languages to offer, its name on
//! screen and paper, its time zone, how long visitors wait. Old news is not believed for ever: a kiosk
//! that lost the network in the night must not stay closed in the morning.

#[cfg(test)]
pub(crate) mod tests;
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
