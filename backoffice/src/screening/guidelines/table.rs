//! The tables of the guidelines, each from its own day on, and where an income stands.

use super::Yearly;
use crate::screening::Refusal;
use chrono::NaiveDate;
use serde::Deserialize;
use std::sync::LazyLock;

/// Which figures count where somebody lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Region {
    /// The 48 states and the District of Columbia.
    Contiguous,
    /// Alaska.
    Alaska,
    /// Hawaii.
    Hawaii,
}

/// Whether an income is within a percentage of the guideline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// At or below.
    Eligible,
    /// Above, be it by a part of a cent.
    Over,
}

/// The guidelines of one year, at 100 %.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// Rises with every change before it begins.
    pub version: u32,
    /// The year.
    pub year: u16,
    /// The day from which they count.
    pub effective: NaiveDate,
    /// Where they were published.
    pub citation: String,
    /// What is known of their standing.
    pub legal_status: String,
    /// Who of the office compared them with the notice; empty until somebody has.
    pub verified_by: String,
    #[serde(rename = "region")]
    regions: Vec<Figures>,
}

/// The figures of one region.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Figures {
    id: Region,
    states: Vec<String>,
    dollars: Vec<u64>,
    each_further: u64,
}

/// Every table, in no order.
#[derive(Debug, Clone)]
pub struct Tables(Vec<Table>);

/// The newest table of the program.
pub(in crate::screening) const NEWEST: &str =
    include_str!("../../../rules/poverty_guidelines/2026.toml");

/// Every table of the program.
const TEXTS: [&str; 1] = [NEWEST];

static SHIPPED: LazyLock<Tables> = LazyLock::new(|| {
    let read = |text| toml::from_str(text).expect("the tables of the program are read by a test");
    Tables(TEXTS.map(read).into())
});

/// The text of the program's table that counts for an intake of this day.
pub(in crate::screening) fn text_on(day: NaiveDate) -> Result<(&'static str, NaiveDate), Refusal> {
    let found = Tables::shipped().on(day)?.effective;
    let all = TEXTS.iter().zip(&Tables::shipped().0);
    let mut texts = all.filter(|(_, it)| it.effective == found);
    let (text, _) = texts.next().ok_or(Refusal::NoGuidelines { day })?;
    Ok((text, found))
}

impl Tables {
    /// The tables that come with the program.
    pub fn shipped() -> &'static Tables {
        &SHIPPED
    }

    /// These tables.
    pub fn new(tables: Vec<Table>) -> Tables {
        Tables(tables)
    }

    /// The table that counts for an intake of this day: the latest that has begun.
    pub fn on(&self, day: NaiveDate) -> Result<&Table, Refusal> {
        let begun = self.0.iter().filter(|it| it.effective <= day);
        begun
            .max_by_key(|it| it.effective)
            .ok_or(Refusal::NoGuidelines { day })
    }
}

impl Table {
    /// What is wrong with it, by the place of its region.
    pub(in crate::screening) fn faults(&self) -> Vec<(usize, String)> {
        let mut faults = Vec::new();
        for (at, it) in self.regions.iter().enumerate() {
            let mut wrong = |what: &str| faults.push((at, format!("{:?} {what}", it.id)));
            if self.regions[..at].iter().any(|other| other.id == it.id) {
                wrong("stands here twice");
            }
            if it.dollars.is_empty() || it.dollars.windows(2).any(|it| it[1] <= it[0]) {
                wrong("needs dollars that grow with each person");
            }
            if it.each_further == 0
                || 100_000 < it.each_further
                || it.dollars.iter().any(|it| 10_000_000 < *it)
            {
                wrong("has dollars that cannot be a year's guideline");
            }
        }
        for region in [Region::Contiguous, Region::Alaska, Region::Hawaii] {
            if !self.regions.iter().any(|it| it.id == region) {
                faults.push((0, format!("{region:?} is missing")));
            }
        }
        faults
    }

    /// The region of a state, by its two letters. The territories are in none: a person decides which figures count.
    pub fn region(&self, state: &str) -> Option<Region> {
        let state = state.trim().to_ascii_uppercase();
        let found = self.regions.iter().find(|it| it.states.contains(&state));
        found.map(|it| it.id)
    }

    /// Dollars a year at 100 % for so many people.
    pub fn dollars(&self, people: u32, region: Region) -> Result<u128, Refusal> {
        let figures = self.regions.iter().find(|it| it.id == region);
        let figures = figures.ok_or(Refusal::NoGuidelines {
            day: self.effective,
        })?;
        let place = people.checked_sub(1).ok_or(Refusal::NoHousehold)? as usize;
        let Some(last) = figures.dollars.len().checked_sub(1) else {
            return Err(Refusal::NoGuidelines {
                day: self.effective,
            });
        };
        let listed = figures.dollars[place.min(last)];
        let further = u128::try_from(place.saturating_sub(last)).unwrap_or(u128::MAX);
        Ok(u128::from(listed) + further * u128::from(figures.each_further))
    }

    /// Whether an income is at or below `percent` of the guideline: income × 100 ≤ guideline × percent, in whole numbers.
    pub fn standing(
        &self,
        income: Yearly,
        people: u32,
        region: Region,
        percent: u32,
    ) -> Result<Standing, Refusal> {
        let ceiling = Yearly::of_dollars(self.dollars(people, region)?);
        Ok(if income.times(100) <= ceiling.times(percent) {
            Standing::Eligible
        } else {
            Standing::Over
        })
    }

    /// How many percent of the guideline an income is, rounded up: it is at or below a ceiling of whole percent exactly when
    /// this figure is, so that nobody reads "125 %" beside "over 125 %".
    pub fn percent(&self, income: Yearly, people: u32, region: Region) -> Result<u128, Refusal> {
        let guideline = Yearly::of_dollars(self.dollars(people, region)?);
        Ok(income.times(100).div_ceil(guideline.times(1)))
    }
}
