//! A number in the queue, the windows it can be called to, and the rule for who is next.

use super::stage::{Refusal, Stage, Window};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use shared::ids::{KioskId, RecordId, VisitId};
use shared::ticket::Label;
use shared::triage::Colour;
use uuid::Uuid;

/// So long the last step on a ticket can be undone by whoever did it.
const UNDO_WITHIN: TimeDelta = TimeDelta::minutes(1);

/// A kiosk that was without a network delivers late; a clock that is further behind than this is simply wrong.
const ARRIVAL_BELIEVED_WITHIN: TimeDelta = TimeDelta::days(14);

/// No day is longer, whatever the clocks do.
pub(super) const DAY_AT_MOST: TimeDelta = TimeDelta::hours(26);

/// Longer names of windows do not fit the waiting-room display, in characters.
const NAME_CHARACTERS_MAX: usize = 12;

/// No office has more windows.
pub(super) const WINDOWS_MAX: u32 = 40;

/// A window as the office runs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceWindow {
    /// Its number, which never changes.
    pub window: Window,
    /// What the office calls it instead of its number; may be empty.
    pub name: String,
    /// Whether visitors are received there now.
    pub is_open: bool,
    /// Who sits there.
    pub staff: Option<Uuid>,
}

impl ServiceWindow {
    /// What stands on the window, on the display and on the pages.
    pub fn label(&self) -> String {
        if self.name.is_empty() {
            self.window.0.to_string()
        } else {
            self.name.clone()
        }
    }

    /// The window under a new name; an empty one brings its number back.
    pub(super) fn renamed(self, typed: &str) -> Result<ServiceWindow, Refusal> {
        let name: String = typed.trim().chars().filter(|it| !it.is_control()).collect();
        if NAME_CHARACTERS_MAX < name.chars().count() {
            return Err(Refusal::NameTooLong {
                max: NAME_CHARACTERS_MAX,
            });
        }
        Ok(ServiceWindow { name, ..self })
    }
}

/// A number in the queue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticket {
    /// Whose.
    pub visit: VisitId,
    /// The first record of the visit.
    pub record: RecordId,
    /// The kiosk that gave the number.
    pub kiosk: KioskId,
    /// The number behind the label.
    pub ticket_n: u64,
    /// What is printed and called.
    pub label: Label,
    /// Place in the order in which records reached the office.
    pub server_seq: u64,
    /// When the visitor took it, as far as we can believe the kiosk's clock. Never changes.
    pub arrived_at: DateTime<Utc>,
    /// What decides the place in line: the arrival, or later for someone who came back.
    pub in_line_since: DateTime<Utc>,
    /// Where the visitor is.
    pub stage: Stage,
    /// The last call; what the display shows.
    pub called: Option<(DateTime<Utc>, Window)>,
    /// Rises with every change, so that two windows cannot both change it.
    pub version: i64,
    /// What the last step changed, to undo it.
    pub before: Option<Before>,
}

/// How a ticket was before the last step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Before {
    /// Who changed it.
    pub by: Uuid,
    /// When.
    pub at: DateTime<Utc>,
    /// The stage before.
    pub stage: Stage,
    /// The place in line before.
    pub in_line_since: DateTime<Utc>,
    /// The call before.
    pub called: Option<(DateTime<Utc>, Window)>,
}

impl Ticket {
    /// How long ago the visitor took the number, in whole minutes.
    pub fn wait_minutes(&self, now: DateTime<Utc>) -> i64 {
        (now - self.arrived_at).num_minutes().max(0)
    }

    /// The ticket at its next stage; how it was before is kept for a minute's second thought.
    #[must_use]
    pub(super) fn at_stage(self, stage: Stage, by: Uuid, now: DateTime<Utc>) -> Ticket {
        let called = match &stage {
            Stage::Called { window, at, .. } => Some((*at, *window)),
            Stage::Waiting => None,
            _ => self.called,
        };
        let before = Before {
            by,
            at: now,
            stage: self.stage,
            in_line_since: self.in_line_since,
            called: self.called,
        };
        Ticket {
            stage,
            called,
            before: Some(before),
            ..self
        }
    }

    /// The ticket as it was before the last step.
    pub(super) fn undone(self, by: Uuid, now: DateTime<Utc>) -> Result<Ticket, Refusal> {
        if !self.can_undo(by, now) {
            return Err(Refusal::NothingToUndo);
        }
        let before = self.before.ok_or(Refusal::NothingToUndo)?;
        Ok(Ticket {
            stage: before.stage,
            in_line_since: before.in_line_since,
            called: before.called,
            before: None,
            ..self
        })
    }

    /// Whether `by` may still undo the last step.
    pub fn can_undo(&self, by: Uuid, now: DateTime<Utc>) -> bool {
        let is_fresh = |it: &Before| it.by == by && now - it.at <= UNDO_WITHIN;
        self.before.as_ref().is_some_and(is_fresh)
    }
}

/// When a visitor arrived: what the kiosk says, unless its clock cannot be right. A record that the kiosk did not have
/// when it last said that it has none (`empty_at`, by the office's clock) was finished after that, so a visitor who stands
/// in the room is not taken for one of an earlier day because the kiosk's clock is behind.
pub(super) fn arrived_at(
    sealed_at: DateTime<Utc>,
    received_at: DateTime<Utc>,
    empty_at: Option<DateTime<Utc>>,
) -> DateTime<Utc> {
    let is_believed =
        sealed_at <= received_at && received_at - sealed_at <= ARRIVAL_BELIEVED_WITHIN;
    let told = if is_believed { sealed_at } else { received_at };
    empty_at.map_or(told, |it| told.max(it)).min(received_at)
}

/// The day of a moment, by the office's clocks.
pub(super) fn day(at: DateTime<Utc>, zone: Tz) -> NaiveDate {
    at.with_timezone(&zone).date_naive()
}

/// Why a visitor is next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// RED goes first.
    Urgent,
    /// Nobody has been in line longer.
    LongestWait,
    /// A member of staff chose this number.
    Chosen,
}

impl Why {
    /// The word under which the reason is kept with the call.
    pub fn word(self) -> &'static str {
        match self {
            Why::Urgent => "urgent",
            Why::LongestWait => "longest-wait",
            Why::Chosen => "chosen",
        }
    }
}

/// What the rule for who is next must know of someone in line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// Who.
    pub visit: VisitId,
    /// What decides the place in line.
    pub in_line_since: DateTime<Utc>,
    /// Decides between two of the same moment.
    pub server_seq: u64,
    /// How urgent; unknown while the office is locked.
    pub colour: Option<Colour>,
}

impl Waiting {
    /// RED first, always; the other colours do not reorder. While the office is locked no colour is known, and the
    /// order is that of arrival.
    pub(super) fn place(&self) -> (bool, DateTime<Utc>, u64) {
        let is_red = self.colour == Some(Colour::Red);
        (!is_red, self.in_line_since, self.server_seq)
    }
}

/// Who is next, and why.
pub fn next_up(waiting: &[Waiting]) -> Option<(VisitId, Why)> {
    let next = waiting.iter().min_by_key(|it| it.place())?;
    let why = match next.colour {
        Some(Colour::Red) => Why::Urgent,
        _ => Why::LongestWait,
    };
    Some((next.visit, why))
}

/// The place in line of someone who comes back: behind the first half of those of their colour, and never before the
/// place their own arrival gives them.
pub(super) fn rejoin_at(
    arrived_at: DateTime<Utc>,
    colour: Option<Colour>,
    waiting: &[Waiting],
) -> DateTime<Utc> {
    let others = waiting.iter().filter(|it| it.colour == colour);
    let mut places: Vec<DateTime<Utc>> = others.map(|it| it.in_line_since).collect();
    places.sort_unstable();
    let last_before = places.len().checked_sub(1).map(|last| places[last / 2]);
    last_before.map_or(arrived_at, |it| {
        arrived_at.max(it + TimeDelta::milliseconds(1))
    })
}
