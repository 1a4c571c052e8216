//! The Nepali calendar, from a table: no formula gives the lengths of its months.

use chrono::{Days, NaiveDate};
use serde::Deserialize;
use std::sync::LazyLock;

#[derive(Deserialize)]
struct Table {
    first_year: i32,
    first_day: NaiveDate,
    months: Vec<[u8; 12]>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    toml::from_str(include_str!("../../rules/bikram_sambat.toml"))
        .expect("the table is part of the program and tested")
});

/// The day in the international calendar.
pub(super) fn day(year: i32, month: u8, day: u8) -> Option<NaiveDate> {
    let at = usize::try_from(year - TABLE.first_year).ok()?;
    let months = TABLE.months.get(at)?;
    let month = usize::from(month).checked_sub(1)?;
    if day == 0 || months.get(month).is_none_or(|it| *it < day) {
        return None;
    }
    let years = TABLE.months[..at].iter().flatten();
    let before: u64 = years.chain(&months[..month]).map(|it| u64::from(*it)).sum();
    TABLE
        .first_day
        .checked_add_days(Days::new(before + u64::from(day) - 1))
}

/// Year, month and day in the Nepali calendar.
pub(super) fn of(date: NaiveDate) -> Option<(i32, u8, u8)> {
    let mut left = u64::try_from((date - TABLE.first_day).num_days()).ok()?;
    for (year, months) in (TABLE.first_year..).zip(&TABLE.months) {
        for (month, days) in (1..).zip(months) {
            if left < u64::from(*days) {
                return Some((year, month, u8::try_from(left + 1).ok()?));
            }
            left -= u64::from(*days);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_year_of_the_table_has_as_many_days_as_the_sun_needs() {
        for (year, months) in (TABLE.first_year..).zip(&TABLE.months) {
            let days: u32 = months.iter().map(|it| u32::from(*it)).sum();
            assert!((365..=366).contains(&days), "{year}: {days}");
        }
    }

    #[test]
    fn known_new_years_days() {
        for (year, first) in [
            (2000, "1943-04-14"),
            (2072, "2015-04-14"),
            (2080, "2023-04-14"),
        ] {
            assert_eq!(day(year, 1, 1).unwrap().to_string(), first);
        }
        assert_eq!(day(1969, 1, 1), None);
        assert_eq!(day(2080, 1, 0), None);
        assert_eq!(day(2080, 13, 1), None);
    }
}
