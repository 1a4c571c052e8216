//! What kiosks may say and ask, and what of it is refused.

use crate::events::Event;
use crate::offices::exact_moment;
use crate::problem::Refuses;
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use shared::form::Path;
use shared::protocol::{Door, Wait};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use translations::Language;

/// Longer words do not fit the screen beside those of other languages, in characters.
pub(super) const WORDS_CHARACTERS_MAX: usize = 90;

/// How long a visitor may think before they are asked whether they are still there, in seconds.
pub(super) const IDLE_SECONDS: RangeInclusive<u32> = 60..=180;

/// Nobody waits longer on one day, in minutes.
pub(super) const WAIT_MINUTES_MAX: u32 = 600;

/// How long a wait counts that was typed in.
const WAIT_HOLDS: TimeDelta = TimeDelta::hours(1);

/// How a moment is written in a form.
const MOMENT: &str = "%Y-%m-%dT%H:%M";

/// What the office lets its kiosks say and ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screens {
    /// When the office opens again.
    pub opens_at: Option<DateTime<Utc>>,
    /// The office's own words for visitors who come when it is closed, by language.
    pub closed_words: BTreeMap<Language, String>,
    /// How long visitors wait now.
    pub wait: Option<Wait>,
    /// When that was said.
    pub wait_said_at: Option<DateTime<Utc>>,
    /// How long nobody may touch a screen before the visitor is asked whether they are still there.
    pub idle_seconds: u32,
    /// How far visitors are led through the form.
    pub path: Path,
    /// What kiosks do when whoever comes will probably not be seen today.
    pub when_full: WhenFull,
}

/// What kiosks do when, as it is reckoned, the day has no room for whoever comes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum WhenFull {
    /// They say so and give a number all the same: people decide who is seen.
    #[default]
    Tell,
    /// They give no more numbers and send people to the desk.
    TurnAway,
}

impl WhenFull {
    /// The word in forms and events.
    pub(super) fn word(self) -> &'static str {
        match self {
            WhenFull::Tell => "tell",
            WhenFull::TurnAway => "turn-away",
        }
    }

    /// The one with this word. What is not understood turns nobody away.
    pub(super) fn find(word: &str) -> WhenFull {
        if word == WhenFull::TurnAway.word() {
            WhenFull::TurnAway
        } else {
            WhenFull::Tell
        }
    }
}

impl Screens {
    /// What kiosks are told of the door, when whoever comes will probably be seen today or not.
    pub fn door(&self, said: Door, has_room: HasRoom) -> Door {
        match (said, has_room, self.when_full) {
            (Door::Open | Door::Late, HasRoom::No, WhenFull::TurnAway) => Door::Full,
            _ => said,
        }
    }

    /// The same, without a wait that was said too long ago to be true.
    #[must_use]
    pub fn as_of(self, now: DateTime<Utc>) -> Screens {
        let is_old = |at: DateTime<Utc>| WAIT_HOLDS <= now - at;
        let wait = self.wait.filter(|_| !self.wait_said_at.is_some_and(is_old));
        Screens { wait, ..self }
    }
}

/// Whether, as it is reckoned, the day has room for whoever comes now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HasRoom {
    /// Yes, or nobody knows.
    Yes,
    /// Probably not.
    No,
}

/// The rule that was in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    /// The words would not fit the screen.
    #[error("the words are longer than {max} characters")]
    WordsTooLong {
        /// How many fit.
        max: usize,
    },
    /// A colleague has saved something else since the page was opened.
    #[error("a colleague has changed what the kiosks say since the page was opened")]
    Changed,
    /// No such moment.
    #[error("this is no moment of a day")]
    NoMoment,
    /// From more to less, or longer than a day.
    #[error("a wait goes from fewer to more minutes")]
    NoWait,
    /// Too short for somebody who looks for a paper, or too long for answers to stand on a screen.
    #[error("a visitor may think from {min} to {max} seconds")]
    Idle {
        /// The shortest.
        min: u32,
        /// The longest.
        max: u32,
    },
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::WordsTooLong { .. } => "offices-refused-words-too-long",
            Refusal::Changed => "offices-refused-changed",
            Refusal::NoMoment => "offices-refused-moment",
            Refusal::NoWait => "offices-refused-wait",
            Refusal::Idle { .. } => "offices-refused-idle",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            Refusal::WordsTooLong { max } => vec![("max", max.to_string())],
            Refusal::Idle { min, max } => {
                vec![("min", min.to_string()), ("max", max.to_string())]
            }
            Refusal::Changed | Refusal::NoMoment | Refusal::NoWait => Vec::new(),
        }
    }
}

/// The words as they were typed; nothing for none.
pub(super) fn words(typed: &str) -> Result<Option<String>, Refusal> {
    let typed = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if WORDS_CHARACTERS_MAX < typed.chars().count() {
        return Err(Refusal::WordsTooLong {
            max: WORDS_CHARACTERS_MAX,
        });
    }
    Ok((!typed.is_empty()).then_some(typed))
}

/// The moment that clocks in `zone` show so; nothing for none.
pub(super) fn moment(typed: &str, zone: Tz) -> Result<Option<DateTime<Utc>>, Refusal> {
    if typed.is_empty() {
        return Ok(None);
    }
    let local = NaiveDateTime::parse_from_str(typed, MOMENT).map_err(|_| Refusal::NoMoment)?;
    exact_moment(local, zone).map(Some).ok_or(Refusal::NoMoment)
}

/// A moment as a form has it.
pub(super) fn typed_moment(at: DateTime<Utc>, zone: Tz) -> String {
    at.with_timezone(&zone).format(MOMENT).to_string()
}

/// The wait as it was typed; nothing when both fields are empty.
pub(super) fn wait(from: &str, to: &str) -> Result<Option<Wait>, Refusal> {
    if from.is_empty() && to.is_empty() {
        return Ok(None);
    }
    match (from.parse(), to.parse()) {
        (Ok(from), Ok(to)) if from <= to && to <= WAIT_MINUTES_MAX => Ok(Some(Wait { from, to })),
        _ => Err(Refusal::NoWait),
    }
}

/// How long a visitor may think, as it was typed.
pub(super) fn idle(typed: &str) -> Result<u32, Refusal> {
    let found = typed.parse().ok().filter(|it| IDLE_SECONDS.contains(it));
    found.ok_or(Refusal::Idle {
        min: *IDLE_SECONDS.start(),
        max: *IDLE_SECONDS.end(),
    })
}

/// The word under which a path is stored and sent.
pub(super) fn path_word(path: Path) -> &'static str {
    match path {
        Path::Express => "express",
        Path::Full => "full",
    }
}

/// The path with this word.
pub(super) fn path(word: &str) -> Path {
    match word {
        "express" => Path::Express,
        _ => Path::Full,
    }
}

/// What happened to what the kiosks say. The office's own words are public, and are not repeated here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Saved(pub(super) Screens);

impl Event for Saved {
    fn kind(&self) -> &'static str {
        "offices-event-screens-saved"
    }

    fn subject(&self) -> String {
        "office".to_owned()
    }

    fn detail(&self) -> serde_json::Value {
        let it = &self.0;
        let own: Vec<&str> = it.closed_words.keys().map(|it| it.tag()).collect();
        serde_json::json!({
            "opens_at": it.opens_at, "languages": own, "wait": it.wait,
            "idle_seconds": it.idle_seconds, "path": path_word(it.path), "when_full": it.when_full.word(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::America::New_York;

    #[test]
    fn a_moment_is_read_as_the_offices_clocks_show_it() {
        let at = moment("2026-09-02T09:00", New_York).unwrap().unwrap();
        assert_eq!(at.to_rfc3339(), "2026-09-02T13:00:00+00:00");
        assert_eq!(typed_moment(at, New_York), "2026-09-02T09:00");
        assert_eq!(moment("", New_York), Ok(None));
        for wrong in ["tomorrow", "2026-09-31T09:00", "2026-03-08T02:30"] {
            assert_eq!(moment(wrong, New_York), Err(Refusal::NoMoment), "{wrong}");
        }
    }

    #[test]
    fn a_kiosk_turns_people_away_by_what_is_reckoned_only_where_the_office_wants_it() {
        let screens = |when_full| Screens {
            opens_at: None,
            closed_words: BTreeMap::new(),
            wait: None,
            wait_said_at: None,
            idle_seconds: 90,
            path: Path::Full,
            when_full,
        };
        let (tells, turns_away) = (screens(WhenFull::Tell), screens(WhenFull::TurnAway));
        for said in [Door::Open, Door::Late, Door::Full, Door::Closed] {
            assert_eq!(tells.door(said, HasRoom::No), said);
            assert_eq!(turns_away.door(said, HasRoom::Yes), said);
        }
        assert_eq!(turns_away.door(Door::Open, HasRoom::No), Door::Full);
        assert_eq!(turns_away.door(Door::Late, HasRoom::No), Door::Full);
        assert_eq!(turns_away.door(Door::Closed, HasRoom::No), Door::Closed);
    }

    #[test]
    fn a_wait_goes_from_fewer_to_more_minutes_of_one_day() {
        assert_eq!(wait("", ""), Ok(None));
        assert_eq!(wait("20", "40"), Ok(Some(Wait { from: 20, to: 40 })));
        for (from, to) in [
            ("40", "20"),
            ("20", ""),
            ("", "20"),
            ("-1", "5"),
            ("1", "601"),
        ] {
            assert_eq!(wait(from, to), Err(Refusal::NoWait), "{from} {to}");
        }
    }

    #[test]
    fn words_fit_the_screen_and_a_visitor_has_time_to_think() {
        assert_eq!(
            words("  Ring \n the bell "),
            Ok(Some("Ring the bell".to_owned()))
        );
        assert_eq!(words(" "), Ok(None));
        assert!(words(&"x".repeat(91)).is_err());
        assert_eq!((idle("60"), idle("180")), (Ok(60), Ok(180)));
        assert!(idle("59").is_err() && idle("181").is_err() && idle("").is_err());
    }
}
