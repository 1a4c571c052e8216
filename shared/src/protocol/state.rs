//! How things stand: what the back office tells a kiosk, and what a kiosk reports.

use super::{Paper, PrintFault, TicketReport};
use crate::form::Path;
use crate::ids::{CallId, KioskId, RestartId, StoreEpoch};
use crate::record::PublicKeys;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use translations::OfficeLanguage;

/// The answer to `GET /k1/state`. Unknown fields are ignored, so that offices can update first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// The kiosk that asked.
    pub kiosk_id: KioskId,
    /// The office's time.
    pub now: DateTime<Utc>,
    /// Whether visitors may take a ticket.
    pub door: Door,
    /// Tags of the languages to offer, in order.
    pub languages: Vec<String>,
    /// Lanes from which visitors are called.
    pub lanes: Vec<String>,
    /// The office's own words for its name on screen and paper; none for neutral tickets.
    pub office_line: Option<String>,
    /// Whether papers leave that line out, whatever the screens show.
    #[serde(default)]
    pub neutral_paper: bool,
    /// What stands before the code of a ticket: where a visitor's own telephone shows how the number stands. None where
    /// it cannot, and then the code stands alone, for the scanner of the desk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ticket_address: Option<String>,
    /// What to seal with.
    pub keys: PublicKeys,
    /// The life of the store behind the office.
    pub store_epoch: StoreEpoch,
    /// IANA name of the office's time zone, for the times on tickets.
    pub time_zone: String,
    /// How far visitors are led through the form.
    #[serde(default)]
    pub path: Path,
    /// Counts how often the recordings that visitors hear were changed; 0 when there never were any.
    #[serde(default)]
    pub clips_version: u64,
    /// Which edition of its own words the office speaks in, to be fetched from `/k1/words`; none while it
    /// has none of its own.
    #[serde(default)]
    pub words_version: Option<String>,
    /// Which form and which rules the office asks by, to be fetched from `/k1/form`; none while they are those of the
    /// program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form_version: Option<String>,
    /// When the office opens again, if it has said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens_at: Option<DateTime<Utc>>,
    /// The office's own words for visitors who come when it is closed, by the tag of their language.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub door_words: BTreeMap<String, String>,
    /// How long visitors wait now. News of two minutes ago is not told to anybody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wait: Option<Wait>,
    /// The same by lane, where the office knows more of one.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub waits: BTreeMap<String, Wait>,
    /// When the last window closes today, as far as that is planned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes_at: Option<DateTime<Utc>>,
    /// Whoever comes later will probably not be seen today. News of two minutes ago is not told to anybody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen_until: Option<DateTime<Utc>>,
    /// Lanes that rest and are known to go on later today.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub resting: BTreeMap<String, DateTime<Utc>>,
    /// How long nobody may touch the screen before a visitor is asked whether they are still there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub idle_seconds: Option<u32>,
    /// The office has put this kiosk out of service.
    #[serde(default)]
    pub out_of_service: bool,
    /// The kiosk is to start its program anew, once for each id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restart: Option<RestartId>,
}

/// The answer to `GET /k1/words`: what the office says in its own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Which edition this is.
    pub version: String,
    /// The languages it has words of its own in.
    pub languages: Vec<OfficeLanguage>,
}

/// The answer to `GET /k1/form`: the office's own form and triage rules, as far as it has any.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormData {
    /// Which form and rules these are; empty where both are those of the program.
    pub version: String,
    /// The life of the store that has them.
    pub of: StoreEpoch,
    /// The form; none for the one of the program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<Numbered>,
    /// The triage rules; none for those of the program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Numbered>,
}

/// A version of the office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Numbered {
    /// Its number.
    pub number: u32,
    /// What it says.
    pub words: String,
}

/// Which form a kiosk asks by.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormInUse {
    /// The version of the office's form and rules that is in use; none for those of the program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// A version that the office has and this kiosk cannot use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused: Option<String>,
}

/// Whether visitors may take a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Door {
    /// Yes, but perhaps they are not seen today any more.
    Late,
    /// Not today any more: everyone who can be seen today has a number.
    Full,
    /// The office is closed.
    Closed,
    /// Yes. What only a later version has a word for turns nobody away.
    #[serde(other)]
    Open,
}

/// How long visitors wait, from so many minutes to so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wait {
    /// At least.
    pub from: u32,
    /// At most.
    pub to: u32,
}

/// What is on the screen of a kiosk, as far as anybody else may know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScreenState {
    /// Nobody is there.
    Resting,
    /// A visitor is there.
    Visitor,
    /// It says that the office is closed or full.
    Closed,
    /// It takes no visit: something is wrong with it, or the office has put it out of service.
    OutOfOrder,
    /// A plain clock: a visitor has hidden their answers, or did a moment ago.
    Hidden,
    /// What only a later version has a word for.
    #[serde(other)]
    Unknown,
}

impl ScreenState {
    /// The word under which it is stored and sent.
    pub fn word(self) -> &'static str {
        match self {
            ScreenState::Resting => "resting",
            ScreenState::Visitor => "visitor",
            ScreenState::Closed => "closed",
            ScreenState::OutOfOrder => "out-of-order",
            ScreenState::Hidden => "hidden",
            ScreenState::Unknown => "unknown",
        }
    }

    /// The state with this word.
    pub fn find(word: &str) -> ScreenState {
        [
            ScreenState::Resting,
            ScreenState::Visitor,
            ScreenState::Closed,
            ScreenState::OutOfOrder,
            ScreenState::Hidden,
        ]
        .into_iter()
        .find(|it| it.word() == word)
        .unwrap_or(ScreenState::Unknown)
    }
}

/// How the program of a kiosk is, besides its records and its paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Health {
    /// What is on the screen.
    pub screen: ScreenState,
    /// For how long the program has been running, however often it has replaced itself after a visit.
    pub up_seconds: u64,
    /// How often the program was started since the kiosk was set up; it does not count when the program
    /// replaces itself.
    pub boots: u64,
    /// When the office last signed for a record of this kiosk, by the office's time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_sync: Option<DateTime<Utc>>,
}

/// The body of `POST /k1/report`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Version of the program.
    pub version: String,
    /// Records not yet receipted.
    pub waiting: u64,
    /// The paper in the printer, if a printer answers.
    pub paper: Paper,
    /// What is wrong with the printer, if anything is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<PrintFault>,
    /// What became of tickets since the last report.
    pub tickets: Vec<TicketReport>,
    /// Visitors who want a person, until a report with them was answered.
    #[serde(default)]
    pub calls: Vec<Call>,
    /// How the program is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub health: Option<Health>,
    /// Which form it asks by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<FormInUse>,
}

/// A visitor at the kiosk wants a person. It says nothing of what they answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// Made by the kiosk, so that reporting it twice calls once.
    pub id: CallId,
    /// Why.
    pub why: CallReason,
    /// Tag of the language on the screen; none where none was chosen yet.
    pub language: Option<String>,
    /// Tag of the language they said they speak, when the screen has no text in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaks: Option<String>,
    /// When, by the kiosk's clock.
    pub at: DateTime<Utc>,
}

/// Why a visitor wants a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CallReason {
    /// They asked for one.
    Asked,
    /// Their language is not offered.
    Language,
    /// Somebody is needed at once. It does not say why, so that it tells nothing of an answer. What only
    /// a later version has a word for is taken as seriously.
    #[serde(other)]
    Urgent,
}
