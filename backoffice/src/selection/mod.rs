//! Whom the office takes on: gates, a score that orders the agenda and never decides, a meeting of at least two, and a
//! decision on record with its reasons. What each decision brings with it follows from it, a letter or slip above all.

mod after;
mod agenda;
mod capacity;
mod consequences;
mod criteria;
mod data;
mod decision;
mod fairness;
mod item;
mod meeting;
mod member;
mod promise;
mod refusal;
mod sheet;
#[cfg(test)]
mod tests;

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
pub use meeting::{Choice, Meeting, OfficeSize, Vote, carried};
pub use member::{Member, Reach, Seat};
pub use promise::{Promise, promised_on, standing};
pub use refusal::Refusal;
pub use sheet::{GateAnswer, Given, Sheet, points_of};
