//! Which step may follow which for somebody who goes from station to station of a workshop.

use super::Stage;
use crate::queue::model::Ticket;
use crate::queue::refusal::Refusal;
use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// A step on the way through the stations of a workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StationStep {
    /// From the line to the first station, where somebody has them at once.
    Enter,
    /// Somebody at a station calls them.
    Called,
    /// They wait before a station.
    Waits {
        /// Since when.
        since: DateTime<Utc>,
    },
    /// Through all stations.
    Through,
    /// They leave before the last one.
    Leave,
    /// Back in the line as before: they were not meant to have entered at this moment.
    Withdraw {
        /// When they had.
        entered_at: DateTime<Utc>,
        /// How they stood in the line.
        line: InLine,
    },
    /// Back in the line: the workshop ends before they are through, and they may not be let go with all the others.
    ToLine,
    /// At the stations as before: the workshop was not meant to have ended.
    Resume {
        /// Since when they wait before one, unless somebody there has them.
        waits_since: Option<DateTime<Utc>>,
    },
}

/// How somebody stood in the line of the queue before they entered a workshop.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InLine {
    /// Until when they are away, where their turn keeps.
    pub held_until: Option<DateTime<Utc>>,
    /// Whether what they were told of their wait counts.
    pub told_counts: bool,
}

impl InLine {
    /// Of a number that has not entered.
    pub fn of(ticket: &Ticket) -> InLine {
        InLine {
            held_until: match ticket.stage {
                Stage::Held { until } => Some(until),
                _ => None,
            },
            told_counts: ticket.told.is_some_and(|it| it.counts),
        }
    }

    fn stage(self) -> Stage {
        self.held_until
            .map_or(Stage::Waiting, |until| Stage::Held { until })
    }
}

impl Stage {
    /// A step on the way through the stations of a workshop. Who is over there comes back only when the last step is taken
    /// back; the minutes at stations are no minutes at a window.
    pub fn at_stations(self, step: StationStep, now: DateTime<Utc>) -> Result<Stage, Refusal> {
        use StationStep::{Called, Enter, Leave, Resume, Through, ToLine, Waits, Withdraw};
        match (self, step) {
            (Stage::Waiting | Stage::Held { .. }, Enter)
            | (Stage::AtStations { .. } | Stage::Served { .. } | Stage::Left { .. }, Called) => {
                Ok(Stage::AtStations { waits_since: None })
            }
            (Stage::AtStations { .. } | Stage::Left { .. }, Waits { since }) => {
                Ok(Stage::AtStations {
                    waits_since: Some(since),
                })
            }
            (Stage::AtStations { .. }, Through) => Ok(Stage::Served {
                at: now,
                took: TimeDelta::zero(),
            }),
            (Stage::AtStations { .. }, Leave) => Ok(Stage::Left { at: now }),
            (Stage::AtStations { .. }, Withdraw { line, .. }) => Ok(line.stage()),
            (Stage::AtStations { .. }, ToLine) => Ok(Stage::Waiting),
            (Stage::Left { .. } | Stage::Waiting, Resume { waits_since }) => {
                Ok(Stage::AtStations { waits_since })
            }
            (Stage::AtStations { .. }, Enter) => Err(Refusal::AtStations),
            (Stage::Called { .. } | Stage::Serving { .. }, _) => Err(Refusal::AtAnotherWindow),
            (Stage::With, _) => Err(Refusal::InGroup),
            (Stage::Waiting | Stage::Held { .. }, _) => Err(Refusal::NotAtStations),
            _ => Err(Refusal::Finished),
        }
    }
}
