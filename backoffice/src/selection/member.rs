//! Who works on a selection, and how far what they may say reaches.

use super::Forum;
use crate::access::{Act, Authority, Role, StaffId};

/// How far somebody's word on the law reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// They give information, no advice.
    None,
    /// The immigration agencies.
    Agencies,
    /// The agencies and the immigration courts: attorneys and full representatives.
    Courts,
}

/// Where somebody sits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seat {
    /// In the office.
    Here,
    /// A colleague of another office, who lends an office of one person a second pair of eyes.
    Remote,
}

/// Somebody who works on a selection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub staff: StaffId,
    /// What they are in the office.
    pub role: Role,
    /// Where they sit.
    pub seat: Seat,
    /// How far their word reaches today.
    pub reach: Reach,
}

impl Reach {
    /// How far credentials reach on their day; what has run out reaches nowhere.
    pub fn of(authority: &Authority<'_>) -> Reach {
        if authority.alone(Act::AdviseCourt).is_ok() {
            Reach::Courts
        } else if authority.alone(Act::AdviseDhs).is_ok() {
            Reach::Agencies
        } else {
            Reach::None
        }
    }

    /// Whether it is far enough for matters before `forum`.
    pub fn covers(self, forum: Forum) -> bool {
        match forum {
            Forum::Agencies => Reach::Agencies <= self,
            Forum::Courts => self == Reach::Courts,
        }
    }
}

impl Member {
    /// Whether they are an attorney or representative for matters before `forum`.
    pub fn represents(&self, forum: Forum) -> bool {
        self.reach.covers(forum)
    }

    /// Whether they answer for the work of the office.
    pub fn supervises(&self) -> bool {
        matches!(self.role, Role::Director | Role::Attorney)
    }

    /// Whether they clear conflicts.
    pub fn clears_conflicts(&self) -> bool {
        matches!(self.role, Role::Director | Role::Attorney)
    }
}
