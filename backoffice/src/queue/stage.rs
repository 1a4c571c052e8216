//! Where a visitor is on the way from the kiosk to the end of their visit, and which step may follow which.

use crate::problem::Refuses;
use chrono::{DateTime, TimeDelta, Utc};

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
}

/// The rule that was in the way; each has a message with a remedy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Another window called or serves this visitor.
    #[error("ticket is at another window")]
    AtAnotherWindow,
    /// The visitor sits at this very window.
    #[error("visitor is being served")]
    BeingServed,
    /// The visit is over.
    #[error("ticket is finished")]
    Finished,
    /// A no-show too early.
    #[error("visitor has not been called {CALLS_BEFORE_NO_SHOW} times")]
    CalledTooSeldom,
    /// A third recall.
    #[error("visitor has been called {CALLS_BEFORE_NO_SHOW} times")]
    CalledOften,
    /// Nobody called this visitor.
    #[error("visitor has not been called")]
    NotCalled,
    /// The visitor is not at a window.
    #[error("visitor is not being served")]
    NotServing,
    /// In line already.
    #[error("visitor is in line")]
    InLine,
    /// The window has a visitor.
    #[error("the window has a visitor: {label}")]
    WindowTaken {
        /// Whose number.
        label: String,
    },
    /// Whoever calls sits nowhere.
    #[error("no window chosen")]
    NoWindow,
    /// Visitors are not received at this window now.
    #[error("the window is closed")]
    WindowClosed,
    /// Too late to undo, or someone else's step.
    #[error("nothing to undo")]
    NothingToUndo,
    /// Whoever undoes has left the window to which the visitor would come back.
    #[error("whoever undoes is not at window {window}")]
    UndoElsewhere {
        /// What stands on that window.
        window: String,
    },
    /// There is no private room to fill in the form.
    #[error("no kiosk stands in a private room")]
    NoBooth,
    /// The name of a window is too long.
    #[error("the name is longer than {max} characters")]
    NameTooLong {
        /// How many fit.
        max: usize,
    },
    /// Two windows may not be called the same.
    #[error("another window is called that")]
    NameTaken,
    /// More windows than any office has.
    #[error("there are {max} windows already")]
    TooManyWindows {
        /// How many there may be.
        max: u32,
    },
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::AtAnotherWindow => "queue-refused-at-another-window",
            Refusal::BeingServed => "queue-refused-being-served",
            Refusal::Finished => "queue-refused-finished",
            Refusal::CalledTooSeldom => "queue-refused-called-too-seldom",
            Refusal::CalledOften => "queue-refused-called-often",
            Refusal::NotCalled => "queue-refused-not-called",
            Refusal::NotServing => "queue-refused-not-serving",
            Refusal::InLine => "queue-refused-in-line",
            Refusal::WindowTaken { .. } => "queue-refused-window-taken",
            Refusal::NoWindow => "queue-refused-no-window",
            Refusal::WindowClosed => "queue-refused-window-closed",
            Refusal::NothingToUndo => "queue-refused-nothing-to-undo",
            Refusal::UndoElsewhere { .. } => "queue-refused-undo-elsewhere",
            Refusal::NoBooth => "queue-refused-no-booth",
            Refusal::NameTooLong { .. } => "queue-refused-name-too-long",
            Refusal::NameTaken => "queue-refused-name-taken",
            Refusal::TooManyWindows { .. } => "queue-refused-too-many-windows",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            Refusal::WindowTaken { label } => vec![("label", label.clone())],
            Refusal::UndoElsewhere { window } => vec![("window", window.clone())],
            Refusal::NameTooLong { max } => vec![("max", max.to_string())],
            Refusal::TooManyWindows { max } => vec![("max", max.to_string())],
            _ => Vec::new(),
        }
    }
}

impl Stage {
    /// Calls the visitor to `window`; calling again from the same window is a recall.
    pub fn call(self, window: Window, now: DateTime<Utc>) -> Result<Stage, Refusal> {
        match self {
            Stage::Waiting => Ok(Stage::Called {
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
            Stage::Waiting => Ok(Stage::Left { at: now }),
            Stage::Called { window: at, .. } if Some(at) == window => Ok(Stage::Left { at: now }),
            Stage::Serving { window: at, .. } if Some(at) == window => Err(Refusal::BeingServed),
            Stage::Called { .. } | Stage::Serving { .. } => Err(Refusal::AtAnotherWindow),
            Stage::Served { .. } | Stage::NoShow { .. } | Stage::Left { .. } => {
                Err(Refusal::Finished)
            }
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
            _ => Ok(Stage::Waiting),
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
            Stage::Served { at, .. } | Stage::NoShow { at } | Stage::Left { at } => Some(*at),
            Stage::Waiting | Stage::Called { .. } | Stage::Serving { .. } => None,
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
            Stage::Waiting | Stage::Called { .. } => here,
            Stage::Served { .. } | Stage::NoShow { .. } | Stage::Left { .. } => Refusal::Finished,
        }
    }
}
