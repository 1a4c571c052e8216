//! The figures of appointments; pure.

use crate::appointments::ids::TypeId;
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::{BTreeMap, BTreeSet};

/// Figures from fewer people than this say something of single ones. Statistics mark and leave out the same.
pub const FEW: u32 = 5;

/// What came of an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Somebody is still expected.
    Expected,
    /// Whoever was expected came.
    Came,
    /// Nobody came.
    NoShow,
    /// It was cancelled before.
    Cancelled,
    /// It was moved to another time, and stands there once more.
    Moved,
    /// It never was one: entered by mistake, or the new time of a move that was taken back.
    Void,
}

impl Kept {
    /// Whether the place was kept for somebody.
    fn is_held(self) -> bool {
        matches!(self, Kept::Expected | Kept::Came | Kept::NoShow)
    }
}

/// One appointment, as statistics count it. Nothing in it tells who came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The day on the calendars of the office.
    pub day: NaiveDate,
    /// The type.
    pub of: TypeId,
    /// When it was to begin.
    pub starts_at: DateTime<Utc>,
    /// When it was agreed.
    pub booked_at: DateTime<Utc>,
    /// When the visitor came, if they did.
    pub came_at: Option<DateTime<Utc>>,
    /// What came of it.
    pub kept: Kept,
    /// Whether the matter was urgent.
    pub is_urgent: bool,
    /// Whether it was booked beyond the places there were.
    pub is_extra: bool,
    /// How many places there are at that time.
    pub places: u32,
}

/// How many appointments came to what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures {
    /// Whoever was expected came.
    pub came: u32,
    /// Nobody came.
    pub no_shows: u32,
    /// Cancelled before.
    pub cancelled: u32,
    /// Days with a time at which more held a place than there were.
    pub overbooked_days: u32,
}

impl Figures {
    /// How many of a hundred did not come; none when nobody was expected yet.
    pub fn no_show_percent(&self) -> Option<u32> {
        let all = u64::from(self.came) + u64::from(self.no_shows);
        let percent = (u64::from(self.no_shows) * 200 + all).checked_div(all * 2)?;
        u32::try_from(percent).ok()
    }
}

/// The figures of each type.
pub fn figures(outcomes: &[Outcome]) -> BTreeMap<TypeId, Figures> {
    let mut all: BTreeMap<TypeId, Figures> = BTreeMap::new();
    let mut held: BTreeMap<(TypeId, DateTime<Utc>), u32> = BTreeMap::new();
    let mut overbooked: BTreeSet<(TypeId, NaiveDate)> = BTreeSet::new();
    for it in outcomes {
        let figures = all.entry(it.of).or_default();
        match it.kept {
            Kept::Came => figures.came += 1,
            Kept::NoShow => figures.no_shows += 1,
            Kept::Cancelled => figures.cancelled += 1,
            Kept::Expected | Kept::Moved | Kept::Void => {}
        }
        let at_time = held.entry((it.of, it.starts_at)).or_default();
        *at_time += u32::from(it.kept.is_held());
        if it.places < *at_time && overbooked.insert((it.of, it.day)) {
            figures.overbooked_days += 1;
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::nine;
    use chrono::TimeDelta;
    use proptest::prelude::*;
    use uuid::Uuid;

    /// One of an hour with two places.
    fn outcome(of: u128, day: i64, kept: Kept, is_extra: bool) -> Outcome {
        let starts_at = nine() + TimeDelta::days(day);
        Outcome {
            day: starts_at.date_naive(),
            of: TypeId(Uuid::from_u128(of)),
            starts_at,
            booked_at: nine(),
            came_at: None,
            kept,
            is_urgent: false,
            is_extra,
            places: 2,
        }
    }

    #[test]
    fn each_type_is_counted_by_itself() {
        let told = [
            outcome(1, 0, Kept::Came, false),
            outcome(1, 0, Kept::Came, true),
            outcome(1, 0, Kept::NoShow, true),
            outcome(1, 1, Kept::Cancelled, true),
            outcome(1, 1, Kept::Moved, true),
            outcome(1, 1, Kept::Void, false),
            outcome(2, 0, Kept::Expected, true),
            outcome(2, 0, Kept::Expected, false),
            outcome(2, 0, Kept::Cancelled, false),
        ];
        let all = figures(&told);
        let first = all[&TypeId(Uuid::from_u128(1))];
        let expected = Figures {
            came: 2,
            no_shows: 1,
            cancelled: 1,
            overbooked_days: 1,
        };
        assert_eq!(first, expected);
        assert_eq!(first.no_show_percent(), Some(33));
        let second = all[&TypeId(Uuid::from_u128(2))];
        assert_eq!(
            (second.overbooked_days, second.no_show_percent()),
            (0, None),
            "an ordinary one was cancelled, so the extra one fits"
        );
    }

    proptest! {
        #[test]
        fn a_share_is_one_of_a_hundred(came: u32, no_shows: u32) {
            let figures = Figures { came, no_shows, ..Figures::default() };
            let percent = figures.no_show_percent();
            prop_assert_eq!(percent.is_none(), (came, no_shows) == (0, 0));
            prop_assert!(percent.unwrap_or_default() <= 100);
        }
    }
}
