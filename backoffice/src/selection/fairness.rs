//! How many of those who asked are taken on, by language, county and case type: a table that shows the office where it
//! treats people differently. Small numbers say nothing and may tell of a person, so they are left out.

use super::{Criteria, Kind};
use std::collections::BTreeMap;

/// One intake that was decided, without anything that names a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// By language, county or case type: whichever table is made.
    pub group: String,
    /// What was decided.
    pub kind: Kind,
}

/// How many were taken on, of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// Taken on.
    pub accepted: u32,
    /// Of so many that were decided.
    pub of: u32,
}

impl Rate {
    /// Tenths of a percent, rounded half up, in whole numbers.
    pub fn per_mille(self) -> u32 {
        let (accepted, of) = (u64::from(self.accepted), u64::from(self.of.max(1)));
        u32::try_from((accepted * 2000 + of) / (of * 2)).unwrap_or(1000)
    }
}

/// A cell of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// A rate.
    Shown(Rate),
    /// Too few.
    LeftOut,
}

/// A row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The language, county or case type.
    pub group: String,
    /// Its rate.
    pub cell: Cell,
}

/// The table, with the rate of all together. Whoever waits or of whom more is asked is not decided and not counted. Where
/// a single group is too small, the smallest of the others is left out as well, so that nobody finds it by subtraction.
pub fn fairness(criteria: &Criteria, cases: &[Case]) -> (Vec<Row>, Cell) {
    let mut groups: BTreeMap<&str, Rate> = BTreeMap::new();
    let mut all = Rate { accepted: 0, of: 0 };
    for case in cases {
        if matches!(case.kind, Kind::Waitlist | Kind::MoreInfo) {
            continue;
        }
        let group = groups
            .entry(&case.group)
            .or_insert(Rate { accepted: 0, of: 0 });
        for rate in [group, &mut all] {
            rate.of += 1;
            rate.accepted += u32::from(case.kind.accepts());
        }
    }
    let least = criteria.fairness_cell_least;
    let mut left_out: Vec<&str> = Vec::new();
    left_out.extend(
        groups
            .iter()
            .filter(|(_, it)| it.of < least)
            .map(|(it, _)| *it),
    );
    let hidden: u32 = left_out
        .iter()
        .filter_map(|it| groups.get(it))
        .map(|it| it.of)
        .sum();
    // What is left out must be too many to be taken for one group, or for few people.
    if !left_out.is_empty() && (left_out.len() == 1 || hidden < least) {
        let shown = groups.iter().filter(|(it, _)| !left_out.contains(it));
        let smallest = shown.min_by_key(|(group, it)| (it.of, **group));
        left_out.extend(smallest.map(|(it, _)| *it));
    }
    let cell = |rate: Rate, is_hidden: bool| {
        if is_hidden {
            Cell::LeftOut
        } else {
            Cell::Shown(rate)
        }
    };
    let rows = groups.iter().map(|(group, rate)| Row {
        group: (*group).to_owned(),
        cell: cell(*rate, left_out.contains(group)),
    });
    (rows.collect(), cell(all, all.of < least))
}
