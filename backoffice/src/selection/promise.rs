//! What a person is told at their intake: by which day the office will have decided. And whether it has.

use super::Criteria;
use crate::working_days::Holidays;
use chrono::NaiveDate;

/// How the promise stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Promise {
    /// There is time.
    Open {
        /// By which day.
        by: NaiveDate,
    },
    /// It was decided in time.
    Kept {
        /// When.
        on: NaiveDate,
    },
    /// It was not decided in time, or is not decided yet.
    Broken {
        /// By which day it should have been.
        by: NaiveDate,
        /// How many business days later it was, or is today.
        business_days_late: usize,
    },
}

/// The day that a person is told: so many business days after their intake.
pub fn promised_on(criteria: &Criteria, holidays: &Holidays, intake_on: NaiveDate) -> NaiveDate {
    holidays.after(intake_on, criteria.decide_business_days)
}

/// Whether it was kept. The first decision counts, also one to wait: the person was told something.
pub fn standing(
    holidays: &Holidays,
    by: NaiveDate,
    first_decided_on: Option<NaiveDate>,
    today: NaiveDate,
) -> Promise {
    match first_decided_on {
        Some(on) if on <= by => Promise::Kept { on },
        None if today <= by => Promise::Open { by },
        decided => Promise::Broken {
            by,
            business_days_late: holidays.between(by, decided.unwrap_or(today)),
        },
    }
}
