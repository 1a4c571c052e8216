//! What a kiosk is to the office, which letters its tickets may have, and what can be said about it.

use super::calls::OpenCall;
use super::looks::WantsALook;
use super::papers::{Doubtful, PrinterAlert, Roll};
use super::remote::Wishes;
use crate::problem::Refuses;
use chrono::{DateTime, TimeDelta, Utc};
use shared::form::Form;
use shared::ids::KioskId;
use shared::protocol::pairing::KioskPlace;
use shared::protocol::{FormInUse, Health, Paper, PrintFault};
use shared::ticket::Series;
use std::collections::BTreeSet;

/// The letter of numbers that reception gives out itself; no kiosk ever gets it.
pub const DESK_SERIES: &str = "D";

/// So long after a kiosk was removed its letters may still be on papers in people's hands.
pub(super) const SERIES_RESTS: TimeDelta = TimeDelta::days(7);

/// A kiosk that has said nothing for so long wants attention.
const SILENT_AFTER: TimeDelta = TimeDelta::minutes(2);

const NAME_CHARACTERS_MAX: usize = 60;

/// A touch screen that belongs, or belonged, to the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kiosk {
    /// Which.
    pub id: KioskId,
    /// What staff call it, such as "front door".
    pub name: String,
    /// The letters of its tickets.
    pub series: Series,
    /// Where it stands.
    pub place: KioskPlace,
    /// The key its requests are checked with.
    pub device_key: [u8; 32],
    /// Since when it belongs to the office.
    pub paired_at: DateTime<Utc>,
    /// Since when it no longer does.
    pub revoked_at: Option<DateTime<Utc>>,
}

/// What a kiosk last said about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// The counter of that request.
    pub seq: u64,
    /// When.
    pub at: DateTime<Utc>,
    /// Which version of the program it runs.
    pub version: String,
    /// How many records it has that we have not confirmed.
    pub waiting: u64,
    /// Its paper.
    pub paper: Paper,
    /// What is wrong with its printer.
    pub fault: Option<PrintFault>,
    /// When it last said that it has no such records.
    pub empty_at: Option<DateTime<Utc>>,
    /// How its program is.
    pub health: Option<Health>,
    /// How much of its roll of paper has been printed on.
    pub roll: Roll,
    /// Which form it asks by.
    pub form: FormInUse,
}

impl Contact {
    /// Whether it should have said something since.
    pub fn is_silent(&self, now: DateTime<Utc>) -> bool {
        SILENT_AFTER < now - self.at
    }
}

/// One kiosk with what is known about it.
pub(super) struct Line {
    pub(super) kiosk: Kiosk,
    pub(super) contact: Option<Contact>,
    /// What the office wishes of it.
    pub(super) wishes: Wishes,
    /// Tickets of today whose paper did not come out or is in doubt.
    pub(super) doubtful: Vec<Doubtful>,
}

/// Everything the page shows.
pub(super) struct Lines {
    pub(super) kiosks: Vec<Line>,
    pub(super) looks: Vec<WantsALook>,
    pub(super) calls: Vec<OpenCall>,
    pub(super) alerts: Vec<PrinterAlert>,
    pub(super) now: DateTime<Utc>,
}

/// The first letters that nobody has and that are not the desk's.
pub(super) fn next_series(taken: &BTreeSet<Series>) -> Option<Series> {
    Series::all().find(|it| it.as_str() != DESK_SERIES && !taken.contains(it))
}

/// The name as staff will read it: what the kiosk was told, or its letters when it was told nothing readable.
pub(super) fn shown_name(told: &str, series: &Series) -> String {
    let readable: String = told
        .trim()
        .chars()
        .filter(|it| !it.is_control())
        .take(NAME_CHARACTERS_MAX)
        .collect();
    if readable.is_empty() {
        series.to_string()
    } else {
        readable
    }
}

/// The word under which a state of the paper is stored.
pub(super) fn paper_word(paper: Paper) -> &'static str {
    match paper {
        Paper::Good => "good",
        Paper::NearEnd => "near-end",
        Paper::Out => "out",
        Paper::Unknown => "unknown",
    }
}

/// The state of the paper with this word.
pub(super) fn paper(word: &str) -> Paper {
    [Paper::Good, Paper::NearEnd, Paper::Out]
        .into_iter()
        .find(|it| paper_word(*it) == word)
        .unwrap_or(Paper::Unknown)
}

/// What a record that was received wants someone to look at. It is received all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flag {
    /// Sealed to a key this office does not hold: an old kiosk, or an old backup of the keys.
    UnknownKey,
    /// Two records follow the same one: the kiosk's disk may have been copied.
    Fork,
}

impl Flag {
    /// The word under which it is stored.
    pub fn word(self) -> &'static str {
        match self {
            Flag::UnknownKey => "unknown-key",
            Flag::Fork => "fork",
        }
    }
}

/// Why a record was set aside rather than received.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aside {
    /// Another record with the same id is here.
    OtherBytes,
    /// Another visit has the same ticket number of the same kiosk.
    OtherVisit,
    /// The number has letters that are not this kiosk's.
    OtherSeries,
    /// A part of the private form of a visit that is not here, or has another number.
    UnknownVisit,
    /// A part of the private form from a kiosk that has not opened it for this visit.
    NotOpened,
    /// It wants to replace a record of another kiosk, or of another part of the form.
    OtherReplaced,
    /// The kiosk stands where this part of the form is not asked.
    OtherPlace,
    /// The kiosk no longer belongs to the office.
    Revoked,
}

/// Whether a kiosk that stands there asks what a record of this section holds: visits in the waiting room, parts of the
/// private form in a private room.
pub(super) fn asks(place: KioskPlace, section: &str) -> bool {
    let form = Form::current();
    match place {
        KioskPlace::Public => section == form.visit_section(),
        KioskPlace::Booth => form.section(section).is_some(),
    }
}

impl Aside {
    /// The word under which it is stored.
    pub fn word(self) -> &'static str {
        match self {
            Aside::OtherBytes => "other-bytes",
            Aside::OtherVisit => "other-visit",
            Aside::OtherSeries => "other-series",
            Aside::UnknownVisit => "unknown-visit",
            Aside::NotOpened => "not-opened",
            Aside::OtherReplaced => "other-replaced",
            Aside::OtherPlace => "other-place",
            Aside::Revoked => "revoked",
        }
    }
}

/// Whether a record that was set aside for this reason may be taken in when somebody stands for it: a person can know
/// whose hands a kiosk was in and what a visitor says, and cannot make room for a second visit with the same number.
pub(super) fn yields_to_a_word(why: &str) -> bool {
    [Aside::Revoked, Aside::UnknownVisit, Aside::NotOpened]
        .iter()
        .any(|it| it.word() == why)
}

/// Why somebody stands for a record that was set aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Vouching {
    /// Its visitor says that they filled it in.
    Visitor,
    /// The kiosk was in the hands of the office when it was filled in.
    Kiosk,
}

impl Vouching {
    pub(super) const ALL: [Vouching; 2] = [Vouching::Visitor, Vouching::Kiosk];

    /// The reason with this word.
    pub(super) fn find(word: &str) -> Option<Vouching> {
        Vouching::ALL.into_iter().find(|it| it.word() == word)
    }

    /// The word of forms and events.
    pub(super) fn word(self) -> &'static str {
        match self {
            Vouching::Visitor => "visitor",
            Vouching::Kiosk => "kiosk",
        }
    }

    /// The message on its button.
    pub(super) fn message(self) -> &'static str {
        match self {
            Vouching::Visitor => "kiosks-admit-visitor",
            Vouching::Kiosk => "kiosks-admit-kiosk",
        }
    }
}

/// The rule that was in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The kiosk was removed before.
    #[error("this kiosk was removed already")]
    RemovedAlready,
    /// Nobody's word can make room for this record.
    #[error("a record that was set aside for this reason is not taken in")]
    StaysAside,
    /// It has no place here yet.
    #[error("the visit or the number of this record is still not as it should be")]
    StillAside,
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::RemovedAlready => "kiosks-refused-removed-already",
            Refusal::StaysAside => "kiosks-refused-stays-aside",
            Refusal::StillAside => "kiosks-refused-still-aside",
        }
    }
}
