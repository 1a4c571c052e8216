//! The facts of the office, and what they may be.

use super::clocks::day_begins;
use crate::events::Event;
use crate::problem::Refuses;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use shared::ids::{OfficeId, StoreEpoch};
use shared::protocol::Door;
use translations::Language;

/// The time zone of an office that has not said otherwise.
pub(super) const TIME_ZONE_FIRST: Tz = chrono_tz::America::New_York;

/// Longer lines do not fit the paper, in characters.
const OFFICE_LINE_CHARACTERS_MAX: usize = 40;

/// The facts of the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The office.
    pub office_id: OfficeId,
    /// The life of this store; restoring a backup starts another.
    pub store_epoch: StoreEpoch,
    /// The office's own words for its name on screen and paper; none for neutral tickets.
    pub office_line: Option<OfficeLine>,
    /// Whether the papers that visitors take home leave that line out.
    pub neutral_paper: bool,
    /// Where visitors' own telephones reach the page of their number; none where they do not.
    pub public_address: Option<PublicAddress>,
    /// Where the office's clocks are.
    pub time_zone: Tz,
    /// What kiosks and the waiting-room display offer, in order. Never empty.
    pub languages: Vec<Language>,
    /// Whether also those of them are offered whose privacy notice nobody has approved.
    pub offers_unreviewed: bool,
    /// Whether visitors may take a number.
    pub door: Door,
}

impl Settings {
    /// The moment at which today began in the office.
    pub fn day_start(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        let today = now.with_timezone(&self.time_zone).date_naive();
        day_begins(today, self.time_zone)
    }
}

/// What was said of the door, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DoorSaid {
    pub(super) door: Door,
    /// Not known of what was said before it was written down.
    pub(super) at: Option<DateTime<Utc>>,
    /// Until when it is closed, if that is known.
    pub(super) until: Option<DateTime<Utc>>,
}

impl DoorSaid {
    /// What the door is now: "late" and "full" are said of one day, "closed" ends when the office has said that it
    /// opens.
    pub(super) fn now(self, day_start: DateTime<Utc>, now: DateTime<Utc>) -> Door {
        let is_over = match self.door {
            Door::Open => false,
            Door::Late | Door::Full => self.at.is_some_and(|it| it < day_start),
            Door::Closed => self.until.is_some_and(|it| it <= now),
        };
        if is_over { Door::Open } else { self.door }
    }
}

/// One line of the office's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeLine(String);

impl OfficeLine {
    /// The line as it was typed; nothing for a neutral ticket.
    pub fn new(typed: &str) -> Result<Option<OfficeLine>, Refusal> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        if OFFICE_LINE_CHARACTERS_MAX < typed.chars().count() {
            return Err(Refusal::LineTooLong {
                max: OFFICE_LINE_CHARACTERS_MAX,
            });
        }
        if typed.chars().any(char::is_control) {
            Err(Refusal::LineControl)
        } else {
            Ok(Some(OfficeLine(typed.to_owned())))
        }
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A longer address makes a code that a telephone cannot read from paper, in characters.
const ADDRESS_CHARACTERS_MAX: usize = 60;

/// Where visitors' own telephones reach the office, such as `https://numbers.example.org`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicAddress(String);

impl PublicAddress {
    /// The address as it was typed, without a path; nothing when there is none.
    pub fn new(typed: &str) -> Result<Option<PublicAddress>, Refusal> {
        let typed = typed.trim().trim_end_matches('/').to_lowercase();
        if typed.is_empty() {
            return Ok(None);
        }
        let Some(host) = typed.strip_prefix("https://") else {
            return Err(Refusal::NoAddress);
        };
        let is_plain = |it: char| it.is_ascii_alphanumeric() || matches!(it, '.' | '-' | ':');
        let is_host =
            host.starts_with(|it: char| it.is_ascii_alphanumeric()) && host.chars().all(is_plain);
        if !is_host || ADDRESS_CHARACTERS_MAX < typed.len() {
            return Err(Refusal::NoAddress);
        }
        Ok(Some(PublicAddress(typed)))
    }

    /// The address, without a slash at its end.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands before the code of a paper.
    pub fn of_tickets(&self) -> String {
        format!("{}/t/", self.0)
    }
}

/// The rule that was in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Telephones cannot be sent there.
    #[error("this is no public address")]
    NoAddress,
    /// The line would not fit the ticket.
    #[error("the line is longer than {max} characters")]
    LineTooLong {
        /// How many fit.
        max: usize,
    },
    /// The line has characters that cannot be printed.
    #[error("the line has characters that cannot be printed")]
    LineControl,
    /// No such time zone.
    #[error("no time zone has this name")]
    UnknownTimeZone,
    /// A colleague has saved other facts since the page was opened.
    #[error("a colleague has changed the facts since the page was opened")]
    Changed,
    /// A kiosk must offer at least one language.
    #[error("no language was chosen")]
    NoLanguage,
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::NoAddress => "offices-refused-address",
            Refusal::LineTooLong { .. } => "offices-refused-line-too-long",
            Refusal::LineControl => "offices-refused-line-control",
            Refusal::UnknownTimeZone => "offices-refused-time-zone",
            Refusal::Changed => "offices-refused-changed",
            Refusal::NoLanguage => "offices-refused-no-language",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            Refusal::LineTooLong { max } => vec![("max", max.to_string())],
            _ => Vec::new(),
        }
    }
}

/// The time zone with this IANA name.
pub(super) fn time_zone(name: &str) -> Result<Tz, Refusal> {
    name.trim().parse().map_err(|_| Refusal::UnknownTimeZone)
}

/// The languages in the order of the places they were given; one without a place is not offered.
pub(super) fn in_order(mut places: Vec<(u32, Language)>) -> Result<Vec<Language>, Refusal> {
    if places.is_empty() {
        return Err(Refusal::NoLanguage);
    }
    places.sort_by_key(|(place, _)| *place);
    Ok(places.into_iter().map(|(_, language)| language).collect())
}

/// The word under which the state of the door is stored and sent.
pub fn door_word(door: Door) -> &'static str {
    match door {
        Door::Open => "open",
        Door::Late => "late",
        Door::Full => "full",
        Door::Closed => "closed",
    }
}

/// The state of the door with this word.
pub(super) fn door(word: &str) -> Option<Door> {
    [Door::Open, Door::Late, Door::Full, Door::Closed]
        .into_iter()
        .find(|it| door_word(*it) == word)
}

/// What happened to the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum OfficeEvent {
    Born,
    Saved {
        time_zone: Tz,
        languages: Vec<Language>,
        offers_unreviewed: bool,
        is_neutral: bool,
        neutral_paper: bool,
        is_public: bool,
    },
    DoorSet(Door),
}

impl Event for OfficeEvent {
    fn kind(&self) -> &'static str {
        match self {
            OfficeEvent::Born => "offices-event-born",
            OfficeEvent::Saved { .. } => "offices-event-saved",
            OfficeEvent::DoorSet(_) => "offices-event-door",
        }
    }

    fn subject(&self) -> String {
        "office".to_owned()
    }

    fn detail(&self) -> serde_json::Value {
        match self {
            OfficeEvent::Born => serde_json::json!({}),
            OfficeEvent::Saved {
                time_zone,
                languages,
                offers_unreviewed,
                is_neutral,
                neutral_paper,
                is_public,
            } => {
                let languages: Vec<&str> = languages.iter().map(|it| it.tag()).collect();
                serde_json::json!({
                    "time_zone": time_zone.name(),
                    "languages": languages,
                    "offers_unreviewed": offers_unreviewed,
                    "is_neutral": is_neutral,
                    "neutral_paper": neutral_paper,
                    "is_public": is_public,
                })
            }
            OfficeEvent::DoorSet(door) => serde_json::json!({ "door": door_word(*door) }),
        }
    }
}
