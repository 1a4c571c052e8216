//! A number in the queue: what is kept of it, what staff have said of it, and how its last step is taken back.

use super::estimate::{Forecast, Range};
use super::line::Priority;
use super::refusal::Refusal;
use super::stage::{Stage, Window};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
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

/// Whoever waits at midnight stays in line for so long after they came.
const CARRIED_OVER: TimeDelta = TimeDelta::hours(8);

/// A number in the queue.
#[derive(Debug, Clone, PartialEq)]
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
    /// The number with which this one goes along, or went.
    pub lead: Option<VisitId>,
    /// What staff have said of it.
    pub marks: Marks,
    /// What the visitor was told of the wait.
    pub told: Option<Told>,
    /// How they came to it.
    pub way: Way,
    /// The last call; what the display shows.
    pub called: Option<(DateTime<Utc>, Window)>,
    /// The first call: until then the visitor waited.
    pub first_called_at: Option<DateTime<Utc>>,
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
    /// With which number it went along before.
    pub lead: Option<VisitId>,
    /// What staff had said of it before.
    pub marks: Marks,
    /// The step, where it changed other numbers too.
    pub step: Option<Step>,
}

/// A step that changed several numbers at once: they are taken back together or not at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Which step.
    pub id: Uuid,
    /// How many numbers it changed.
    pub count: usize,
}

/// How a visitor came to their number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Way {
    /// At a kiosk.
    #[default]
    Kiosk,
    /// At the desk, from somebody who helped.
    Desk,
    /// With a form on paper.
    Paper,
    /// On the telephone.
    Phone,
}

impl Way {
    /// Those in which the desk gives a number.
    pub const AT_DESK: [Way; 3] = [Way::Desk, Way::Paper, Way::Phone];

    /// The word under which it is kept.
    pub fn word(self) -> &'static str {
        match self {
            Way::Kiosk => "kiosk",
            Way::Desk => "desk",
            Way::Paper => "paper",
            Way::Phone => "phone",
        }
    }

    /// The way with this word.
    pub fn find(word: &str) -> Way {
        let found = Way::AT_DESK.into_iter().find(|it| it.word() == word);
        found.unwrap_or(Way::Kiosk)
    }
}

/// What staff say of a number, in place of what the visitor told the kiosk.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Marks {
    /// How urgent.
    pub colour: Option<Colour>,
    /// Why their waiting counts more.
    pub priority: Option<Priority>,
    /// In which line they wait.
    pub lane: Option<String>,
    /// Who shall receive them.
    pub staff: Option<Uuid>,
}

/// What somebody was told of their wait, in minutes from their arrival.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// What was said.
    pub range: Range,
    /// What it was made of, to learn from.
    pub forecast: Forecast,
    /// Whether the wait was the office's: whoever went away in between says nothing of how right it was.
    pub counts: bool,
}

impl Told {
    /// What was said to somebody who had been here for `minutes` when it was said.
    pub(super) fn from_arrival(range: Range, forecast: Forecast, minutes: f64) -> Told {
        Told {
            range: range.later(minutes),
            forecast: forecast.later(minutes),
            counts: true,
        }
    }
}

impl Ticket {
    /// Since when the visitor is here today: since they came, or since the morning of the day on which they came back.
    pub fn here_since(&self) -> DateTime<Utc> {
        self.arrived_at.max(self.in_line_since)
    }

    /// Whether another number goes along with this one, or went until this one's visit ended. Whoever ended at another
    /// moment, or in another way, did not.
    pub(super) fn has_along(&self, it: &Ticket) -> bool {
        let ended_together = || self.stage.over_since().is_some() && it.stage == self.stage.along();
        it.lead == Some(self.visit) && (it.stage == Stage::With || ended_together())
    }

    /// Whether others can go along with it: it waits or is at a window.
    pub(super) fn leads(&self) -> bool {
        self.stage.over_since().is_none() && self.stage != Stage::With
    }

    /// When the visitor was first called, if that was on the day of the arrival: whoever was asked to come on another day
    /// did not wait in between.
    pub fn called_that_day(&self, zone: Tz) -> Option<DateTime<Utc>> {
        let arrived_on = day(self.arrived_at, zone);
        self.first_called_at
            .filter(|it| day(*it, zone) == arrived_on)
    }

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
            lead: self.lead,
            marks: self.marks.clone(),
            step: None,
        };
        let first_called_at = self.first_called_at.or(called.map(|(at, _)| at));
        Ticket {
            stage,
            called,
            first_called_at,
            before: Some(before),
            ..self
        }
    }

    /// What happened to the visitor since was their own doing, so how long they wait says nothing of what they were told.
    #[must_use]
    pub(super) fn without_estimate(self) -> Ticket {
        let told = self.told.map(|it| Told {
            counts: false,
            ..it
        });
        Ticket { told, ..self }
    }

    /// The ticket with something else said of it; its stage stays.
    #[must_use]
    pub(super) fn marked(self, marks: Marks, by: Uuid, now: DateTime<Utc>) -> Ticket {
        let (stage, called) = (self.stage.clone(), self.called);
        Ticket {
            marks,
            called,
            ..self.at_stage(stage, by, now)
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
            // Who was called and was not meant to be has not been called.
            first_called_at: self.first_called_at.filter(|it| *it < before.at),
            called: before.called,
            lead: before.lead,
            marks: before.marks,
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

/// Whoever is here since this moment is in line: since the day began, and in the first hours of a day also those who came
/// late the evening before. Everybody else is of an earlier day.
pub(super) fn line_since(now: DateTime<Utc>, day_start: DateTime<Utc>) -> DateTime<Utc> {
    day_start.min(now - CARRIED_OVER)
}

/// The day of a moment, by the office's clocks.
pub(super) fn day(at: DateTime<Utc>, zone: Tz) -> NaiveDate {
    at.with_timezone(&zone).date_naive()
}
