//! One visit as it went, and how much of it may be said: what all figures are made of.

use chrono::{DateTime, TimeDelta, Utc};

pub(super) use crate::appointments::FEW;

/// One visit as it went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitFact {
    /// When the visitor came.
    pub arrived_at: DateTime<Utc>,
    /// When they were called first.
    pub called_at: Option<DateTime<Utc>>,
    /// When they sat down at a window.
    pub seated_at: Option<DateTime<Utc>>,
    /// When the visit ended, in whichever way.
    pub over_at: Option<DateTime<Utc>>,
    /// What became of it.
    pub outcome: Outcome,
    /// The window they were called to.
    pub window: Option<u32>,
    /// The line they waited in; known only while the office is open.
    pub lane: Option<String>,
    /// What they read; known only while the office is open.
    pub language: Option<String>,
    /// How they came into the line.
    pub way: Way,
    /// The wait they were told, if they were told one.
    pub told: Option<Told>,
}

/// What became of a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing yet: in line, called or at a window.
    Waiting,
    /// They were received.
    Served,
    /// They were called and did not come.
    NoShow,
    /// They left before they were received.
    Left,
}

/// How somebody came into the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// At a kiosk, without having said so before.
    WalkIn,
    /// At an agreed time.
    Appointment {
        /// Which.
        slot_at: DateTime<Utc>,
    },
    /// By telephone.
    Phone,
    /// At the desk.
    Desk,
    /// At a workshop, on which many are received together.
    Event,
}

/// A range of minutes from the arrival that a visitor was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// The shorter wait.
    pub low: u32,
    /// The longer one.
    pub high: u32,
}

/// Where a call stands to the range that was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    /// The visitor was called inside the range.
    Inside,
    /// Before it began.
    Earlier,
    /// After it had ended.
    Later,
}

impl VisitFact {
    /// From the arrival to the first call; with an appointment from its time, or from the arrival if that was later. A
    /// visitor whose kiosk's clock was ahead did not wait less than no time.
    pub(super) fn wait(&self) -> Option<TimeDelta> {
        let since = match self.way {
            Way::Appointment { slot_at } => slot_at.max(self.arrived_at),
            _ => self.arrived_at,
        };
        Some((self.called_at? - since).max(TimeDelta::zero()))
    }

    /// How long they were received.
    pub(super) fn service(&self) -> Option<TimeDelta> {
        let is_served = self.outcome == Outcome::Served;
        let took = self.over_at? - self.seated_at?;
        is_served.then(|| took.max(TimeDelta::zero()))
    }

    /// Whether the visit has ended.
    pub(super) fn is_over(&self) -> bool {
        self.outcome != Outcome::Waiting
    }

    /// How the range that was told and the call went together, and how far the call was from its middle. Both ends count
    /// as inside, in whole minutes, as all pages show them.
    pub(super) fn kept(&self) -> Option<(Kept, TimeDelta)> {
        let told = self.told?;
        let waited = (self.called_at? - self.arrived_at).max(TimeDelta::zero());
        let minutes = waited.num_minutes();
        let kept = if minutes < i64::from(told.low) {
            Kept::Earlier
        } else if i64::from(told.high) < minutes {
            Kept::Later
        } else {
            Kept::Inside
        };
        let middle = TimeDelta::seconds((i64::from(told.low) + i64::from(told.high)) * 30);
        Some((kept, (waited - middle).abs()))
    }
}
