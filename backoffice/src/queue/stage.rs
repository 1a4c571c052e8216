//! Where a visitor is on the way from the kiosk to the end of their visit, and which step may follow which.

mod stations;

pub use stations::{InLine, StationStep};

use super::refusal::Refusal;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

/// A visitor who is called this often without coming may be marked a no-show: one call and two recalls.
pub const CALLS_BEFORE_NO_SHOW: u8 = 3;

/// The number of the place where a visitor is received.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Window(pub u32);

/// A stage holds the facts of that stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// In line.
    Waiting,
    /// Asked to a window.
    Called {
        /// Which.
        window: Window,
        /// When last.
        at: DateTime<Utc>,
        /// How often.
        calls: u8,
    },
    /// At a window.
    Serving {
        /// Which.
        window: Window,
        /// Since when.
        since: DateTime<Utc>,
    },
    /// Has been received.
    Served {
        /// When it ended.
        at: DateTime<Utc>,
        /// How long it took.
        took: TimeDelta,
    },
    /// Was called and did not come.
    NoShow {
        /// When we gave up.
        at: DateTime<Utc>,
    },
    /// Told us, or was seen, leaving before being served.
    Left {
        /// When.
        at: DateTime<Utc>,
    },
    /// Set aside for a while: their turn keeps, and they are not called before they are back.
    Held {
        /// When they said they would be back.
        until: DateTime<Utc>,
    },
    /// Goes along with another number: a family, of which one is called.
    With,
    /// Could not be seen any more and comes on another day, before those who come then.
    Returns {
        /// On which.
        day: NaiveDate,
        /// When that was agreed.
        at: DateTime<Utc>,
    },
    /// Goes from station to station of a workshop; no window calls them meanwhile.
    AtStations {
        /// Since when they wait before a station; nothing while somebody there has them.
        waits_since: Option<DateTime<Utc>>,
    },
}

impl Stage {
    /// Calls the visitor to `window`; calling again from the same window is a recall.
    pub fn call(self, window: Window, now: DateTime<Utc>) -> Result<Stage, Refusal> {
        match self {
            Stage::Waiting | Stage::Held { .. } => Ok(Stage::Called {
                window,
                at: now,
                calls: 1,
            }),
            it @ Stage::Called { .. } => it.recall(window, now),
            it => Err(it.in_the_way(window, Refusal::NotCalled)),
        }
    }

    /// Calls the visitor once more, at most twice after the first call.
    pub fn recall(self, window: Window, now: DateTime<Utc>) -> Result<Stage, Refusal> {
        match self {
            Stage::Called {
                window: at, calls, ..
            } if at == window => {
                if CALLS_BEFORE_NO_SHOW <= calls {
                    return Err(Refusal::CalledOften);
                }
                Ok(Stage::Called {
                    window,
                    at: now,
                    calls: calls + 1,
                })
            }
            it => Err(it.in_the_way(window, Refusal::NotCalled)),
        }
    }

    /// The visitor has come to the window that called.
    pub fn begin_service(self, window: Window, now: DateTime<Utc>) -> Result<Stage, Refusal> {
        match self {
            Stage::Called { window: at, .. } if at == window => {
                Ok(Stage::Serving { window, since: now })
            }
            it => Err(it.in_the_way(window, Refusal::NotCalled)),
        }
    }

    /// The visitor has been served.
    pub fn finish(self, window: Window, now: DateTime<Utc>) -> Result<Stage, Refusal> {
        match self {
            Stage::Serving { window: at, since } if at == window => Ok(Stage::Served {
                at: now,
                took: (now - since).max(TimeDelta::zero()),
            }),
            it => Err(it.in_the_way(window, Refusal::NotServing)),
        }
    }

    /// The visitor was called often enough and did not come.
    pub fn mark_no_show(self, window: Window, now: DateTime<Utc>) -> Result<Stage, Refusal> {
        match self {
            Stage::Called {
                window: at, calls, ..
            } if at == window => {
                if calls < CALLS_BEFORE_NO_SHOW {
                    return Err(Refusal::CalledTooSeldom);
                }
                Ok(Stage::NoShow { at: now })
            }
            it => Err(it.in_the_way(window, Refusal::CalledTooSeldom)),
        }
    }

    /// The visitor told us that they leave, or was seen leaving. Those in line may be noted by anyone, those called
    /// only by the window that called them.
    pub fn mark_left(self, window: Option<Window>, now: DateTime<Utc>) -> Result<Stage, Refusal> {
        match self {
            Stage::Waiting | Stage::Held { .. } | Stage::With => Ok(Stage::Left { at: now }),
            Stage::Called { window: at, .. } if Some(at) == window => Ok(Stage::Left { at: now }),
            Stage::Serving { window: at, .. } if Some(at) == window => Err(Refusal::BeingServed),
            Stage::Called { .. } | Stage::Serving { .. } => Err(Refusal::AtAnotherWindow),
            Stage::AtStations { .. } => Err(Refusal::AtStations),
            Stage::Served { .. }
            | Stage::NoShow { .. }
            | Stage::Left { .. }
            | Stage::Returns { .. } => Err(Refusal::Finished),
        }
    }

    /// The visitor goes away and is back at `until`; not before now, and not on another day (`day_end`).
    pub fn hold(
        self,
        window: Option<Window>,
        until: DateTime<Utc>,
        now: DateTime<Utc>,
        day_end: DateTime<Utc>,
    ) -> Result<Stage, Refusal> {
        if until <= now {
            return Err(Refusal::BackInThePast);
        }
        if day_end <= until {
            return Err(Refusal::BackOnAnotherDay);
        }
        self.is_free_for(window)?;
        Ok(Stage::Held { until })
    }

    /// The visitor cannot be seen today and comes on another day.
    pub fn return_on(
        self,
        window: Option<Window>,
        day: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<Stage, Refusal> {
        self.is_free_for(window)?;
        Ok(Stage::Returns { day, at: now })
    }

    /// From now on the visitor goes along with another number.
    pub fn join(self) -> Result<Stage, Refusal> {
        match self {
            Stage::Waiting | Stage::Held { .. } => Ok(Stage::With),
            Stage::With => Err(Refusal::InGroup),
            Stage::Called { .. } | Stage::Serving { .. } => Err(Refusal::AtAnotherWindow),
            Stage::AtStations { .. } => Err(Refusal::AtStations),
            _ => Err(Refusal::Finished),
        }
    }

    /// How the visit of somebody ends who goes along with a number whose visit is over.
    pub(super) fn along(&self) -> Stage {
        match self {
            // The time at the window is that of the whole family, and counts once.
            Stage::Served { at, .. } => Stage::Served {
                at: *at,
                took: TimeDelta::zero(),
            },
            other => other.clone(),
        }
    }

    /// Back in line with the old number: called by mistake, sent for a paper, or came after all.
    pub fn return_to_waiting(self, window: Option<Window>) -> Result<Stage, Refusal> {
        match self {
            Stage::Called { window: at, .. } | Stage::Serving { window: at, .. }
                if Some(at) != window =>
            {
                Err(Refusal::AtAnotherWindow)
            }
            Stage::Waiting => Err(Refusal::InLine),
            Stage::AtStations { .. } => Err(Refusal::AtStations),
            _ => Ok(Stage::Waiting),
        }
    }

    /// Whether the visitor waits, or is at this very window: then they may be sent away for a while.
    fn is_free_for(&self, own: Option<Window>) -> Result<(), Refusal> {
        match self {
            Stage::Waiting | Stage::Held { .. } => Ok(()),
            Stage::Called { window, .. } | Stage::Serving { window, .. } => {
                if Some(*window) == own {
                    Ok(())
                } else {
                    Err(Refusal::AtAnotherWindow)
                }
            }
            Stage::With => Err(Refusal::InGroup),
            Stage::AtStations { .. } => Err(Refusal::AtStations),
            _ => Err(Refusal::Finished),
        }
    }

    /// The window the visitor is called to or at.
    pub fn window(&self) -> Option<Window> {
        match self {
            Stage::Called { window, .. } | Stage::Serving { window, .. } => Some(*window),
            _ => None,
        }
    }

    /// When the visit ended, if it did.
    pub fn over_since(&self) -> Option<DateTime<Utc>> {
        match self {
            Stage::Served { at, .. }
            | Stage::NoShow { at }
            | Stage::Left { at }
            | Stage::Returns { at, .. } => Some(*at),
            Stage::Waiting
            | Stage::Called { .. }
            | Stage::Serving { .. }
            | Stage::Held { .. }
            | Stage::With
            | Stage::AtStations { .. } => None,
        }
    }

    /// Why a window may not do what it wanted; `here` when the ticket itself is free or this window's own.
    fn in_the_way(&self, window: Window, here: Refusal) -> Refusal {
        match self {
            Stage::Called { window: at, .. } | Stage::Serving { window: at, .. }
                if *at != window =>
            {
                Refusal::AtAnotherWindow
            }
            Stage::Serving { .. } => Refusal::BeingServed,
            Stage::Waiting | Stage::Called { .. } | Stage::Held { .. } => here,
            Stage::With => Refusal::InGroup,
            Stage::AtStations { .. } => Refusal::AtStations,
            Stage::Served { .. }
            | Stage::NoShow { .. }
            | Stage::Left { .. }
            | Stage::Returns { .. } => Refusal::Finished,
        }
    }
}
