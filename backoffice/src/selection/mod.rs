//! Whom the office takes on: gates, a score that orders the agenda and never decides, a meeting of at least two, and a
//! decision on record with its reasons. What each decision brings with it follows from it, a letter or slip above all.

mod after;
mod agenda;
mod capacity;
mod consequences;
mod criteria;
mod data;
mod decision;
mod event;
mod fairness;
mod figures;
mod follow;
mod gates;
mod item;
mod items;
mod meeting;
mod meetings;
mod member;
mod moved;
mod promise;
mod refusal;
mod rooms;
mod routes;
mod sheet;
#[cfg(test)]
mod tests;
mod who;
mod word;

pub use agenda::{Entry, Section, agenda};
pub use capacity::{Room, free_minutes, who_has_room};
pub use consequences::{
    Consequence, DateInHand, Delivery, Facts, Letter, Outcome, Scope, consequences,
};
pub use criteria::{Clears, Criteria, Exception, Gate, Kind, Reason, Score, ScoredBy};
pub use data::{CRITERIA_DATA, criteria_on};
pub use decision::{Decided, Decision, SecondReader, Warmth};
pub use fairness::{Case, Cell, Rate, Row, fairness};
pub use item::{Cleared, Forum, How, Item, Stage};
pub use items::actions::follow_check;
pub use meeting::{Choice, Meeting, OfficeSize, Vote, carried};
pub use member::{Member, Reach, Seat};
pub use moved::{court_paper, is_before_court, notice};
pub use promise::{Promise, promised_on, standing};
pub use refusal::Refusal;
pub use routes::{AT_INTAKE, ROOM, routes};
pub use sheet::{GateAnswer, Given, Sheet, points_of};

use crate::db::{Migration, Topic};

/// The steps that make the tables of selection.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "selection_0001",
        sql: include_str!("0001_selection.sql"),
    },
    Migration {
        name: "selection_0002",
        sql: include_str!("0002_selection.sql"),
    },
    Migration {
        name: "selection_0003",
        sql: include_str!("0003_moved.sql"),
    },
];

/// Said when an item or a meeting changes.
pub const TOPIC: Topic = Topic("selection");
