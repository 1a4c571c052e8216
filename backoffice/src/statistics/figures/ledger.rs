//! The ledger of honest estimates: of those who were told how long they would wait, how many were called when we said.

use super::groups::count;
use super::spread::mean;
use crate::statistics::model::{Kept, VisitFact};
use chrono::TimeDelta;

/// How well what was told was kept, for a number of visits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::statistics) struct Ledger {
    /// Those who were told a range and were called.
    pub(in crate::statistics) told: u32,
    /// Those of them who were called inside it.
    pub(in crate::statistics) inside: u32,
    /// Before it.
    pub(in crate::statistics) earlier: u32,
    /// After it.
    pub(in crate::statistics) later: u32,
    /// Those who were told a range and have not been called: they left, or wait still.
    pub(in crate::statistics) never_called: u32,
    /// How far the calls were from the middle of what was told, on average.
    pub(in crate::statistics) error: Option<TimeDelta>,
}

impl Ledger {
    /// Of these visits.
    pub(in crate::statistics) fn of<'a>(facts: impl IntoIterator<Item = &'a VisitFact>) -> Ledger {
        let told: Vec<&VisitFact> = facts.into_iter().filter(|it| it.told.is_some()).collect();
        let kept: Vec<(Kept, TimeDelta)> = told.iter().filter_map(|it| it.kept()).collect();
        let how_many = |what| count(kept.iter().filter(|(it, _)| *it == what));
        let errors: Vec<TimeDelta> = kept.iter().map(|(_, error)| *error).collect();
        let called = count(kept.iter());
        Ledger {
            told: called,
            inside: how_many(Kept::Inside),
            earlier: how_many(Kept::Earlier),
            later: how_many(Kept::Later),
            never_called: count(told.iter()) - called,
            error: mean(&errors),
        }
    }
}
