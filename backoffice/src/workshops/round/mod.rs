//! One visitor's way through the stations of a workshop: where they are, since when, and which step may follow which. A
//! number is at one station at a time; it goes on in the order of the stations, and back only with a reason.

mod steps;

use super::ids::{StationId, WorkshopId};
use crate::queue::InLine;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use shared::ids::VisitId;
use shared::ticket::Label;
use uuid::Uuid;

/// So long the last step can be undone by whoever did it.
pub(super) const UNDO_WITHIN: TimeDelta = TimeDelta::minutes(1);

/// The way of one visitor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Through which workshop.
    pub workshop: WorkshopId,
    /// Whose.
    pub visit: VisitId,
    /// Their number.
    pub label: Label,
    /// Every station they were at, the last step last.
    pub steps: Vec<Step>,
    /// Rises with every change, so that two tables cannot both change it.
    pub version: i64,
    /// What the last step changed, to undo it.
    pub before: Option<Before>,
}

/// One stay at a station.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// At which.
    pub station: StationId,
    /// Since when they waited before it.
    pub entered_at: DateTime<Utc>,
    /// The table that has, or had, them.
    pub called: Option<Called>,
    /// How the stay ended.
    pub end: Option<End>,
}

/// A call to a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Called {
    /// Which table.
    pub table: u32,
    /// When first: from then on the table has them.
    pub at: DateTime<Utc>,
    /// When last.
    pub last_at: DateTime<Utc>,
    /// How often the number was called; not at all when its visitor stood there already.
    pub calls: u32,
}

/// The end of a stay at a station.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct End {
    /// When.
    pub at: DateTime<Utc>,
    /// Where they went.
    pub went: Went,
}

/// Where somebody goes from a station.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Went {
    /// To the next station, or out behind the last.
    On,
    /// Straight to the last station: they cannot be helped here today.
    ToExit,
    /// Back to a station before.
    Back(Why),
    /// Away, before the last station.
    Away,
}

/// Why somebody is sent back. Wide words, because they lie beside a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Why {
    /// An answer is missing or wrong.
    Answer,
    /// A paper is missing.
    Paper,
    /// A signature is missing.
    Signature,
    /// Another form is needed.
    Form,
    /// Something else.
    Other,
}

impl Why {
    /// Every reason, as it is offered.
    pub const ALL: [Why; 5] = [
        Why::Answer,
        Why::Paper,
        Why::Signature,
        Why::Form,
        Why::Other,
    ];

    /// The word in forms, columns and events.
    pub fn word(self) -> &'static str {
        match self {
            Why::Answer => "answer",
            Why::Paper => "paper",
            Why::Signature => "signature",
            Why::Form => "form",
            Why::Other => "something-else",
        }
    }

    /// The reason with this word.
    pub fn find(word: &str) -> Option<Why> {
        Why::ALL.into_iter().find(|it| it.word() == word)
    }
}

/// How a way was before its last step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Before {
    /// Who did it.
    pub by: Uuid,
    /// When.
    pub at: DateTime<Utc>,
    /// At which station and table it was pressed.
    pub spot: (StationId, u32),
    /// How many steps there were.
    pub steps: usize,
    /// The last of them.
    pub last: Option<Step>,
    /// How they stood in the line of the queue, where the step was an entrance.
    #[serde(default)]
    pub line: InLine,
}

/// How somebody comes to the first station.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entrance {
    /// Since when they have waited for it.
    pub(super) came_at: DateTime<Utc>,
    /// Whether their number has to be called; otherwise they stand there already.
    pub(super) is_called: bool,
    /// How they stood in the line of the queue.
    pub(super) line: InLine,
}

/// Who presses a button, where, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Press {
    pub(super) by: Uuid,
    pub(super) station: StationId,
    pub(super) table: u32,
    pub(super) now: DateTime<Utc>,
}

/// Where somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// Before a station.
    Waits {
        /// Which.
        station: StationId,
        /// Since when.
        since: DateTime<Utc>,
    },
    /// At a table.
    AtTable {
        /// Of which station.
        station: StationId,
        /// Which.
        table: u32,
        /// Since when.
        since: DateTime<Utc>,
    },
    /// Through the last station.
    Through,
    /// Away before it.
    Away,
    /// Not inside: the only step was taken back.
    Outside,
}

impl Round {
    /// Where the visitor is.
    pub fn spot(&self) -> Spot {
        let Some(step) = self.steps.last() else {
            return Spot::Outside;
        };
        match (step.end, step.called) {
            (
                Some(End {
                    went: Went::Away, ..
                }),
                _,
            ) => Spot::Away,
            (Some(_), _) => Spot::Through,
            (None, Some(called)) => Spot::AtTable {
                station: step.station,
                table: called.table,
                since: called.at,
            },
            (None, None) => Spot::Waits {
                station: step.station,
                since: step.entered_at,
            },
        }
    }

    /// Whether `by` may still undo the last step.
    pub fn can_undo(&self, by: Uuid, now: DateTime<Utc>) -> bool {
        let is_fresh = |it: &Before| it.by == by && now - it.at <= UNDO_WITHIN;
        self.before.as_ref().is_some_and(is_fresh)
    }
}
