//! Whether a fund may pay for a person: one answer for each thing it looks at, and the worst of them for the whole.

use super::model::{Applicant, Check, Fund, Funds, Outcome};
use super::parts;
use crate::screening::{Refusal, Region, Table};
use chrono::NaiveDate;

/// One thing a fund looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What.
    pub check: Check,
    /// How it stands.
    pub outcome: Outcome,
    /// The sentence that says so, and where something is unknown what to ask.
    pub message: &'static str,
    /// Where the rule is written.
    pub citation: String,
}

/// How one fund stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// Which fund.
    pub fund: String,
    /// The worst of its parts.
    pub outcome: Outcome,
    /// Every part.
    pub parts: Vec<Part>,
    /// The percentage by this fund's own count of the household, rounded up.
    pub percent: Option<u128>,
}

/// The guidelines that count for the intake, and what region the person lives in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ground<'a> {
    pub(super) funds: &'a Funds,
    pub(super) table: &'a Table,
    pub(super) today: NaiveDate,
}

/// How a fund stands for a person on a day. `table` is that of the day of the intake.
pub fn judge(
    funds: &Funds,
    fund: &Fund,
    applicant: &Applicant,
    table: &Table,
    today: NaiveDate,
) -> Judged {
    let ground = Ground {
        funds,
        table,
        today,
    };
    let parts: Vec<Part> = [
        parts::income(ground, fund, applicant),
        parts::assets(fund, applicant),
        parts::basis(ground, fund, applicant),
        parts::area(fund, applicant),
        parts::age(ground, fund, applicant),
        parts::said(fund, fund.victim, Check::Victim, applicant.victim),
        parts::said(fund, fund.veteran, Check::Veteran, applicant.veteran),
    ]
    .into_iter()
    .flatten()
    .collect();
    let worst = parts.iter().map(|it| it.outcome).max();
    Judged {
        fund: fund.id.clone(),
        outcome: worst.unwrap_or(Outcome::Meets),
        parts,
        percent: percent(applicant, &fund.household, table).ok(),
    }
}

/// The percentage by one count of the household.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Percentage {
    /// The definition of the household.
    pub household: String,
    /// How many people by it; none until that was asked.
    pub people: Option<u32>,
    /// Percent of the guideline, rounded up; or what is missing.
    pub percent: Result<u128, Refusal>,
}

/// The percentages by every definition of the household, side by side: funds count differently.
pub fn percentages(funds: &Funds, applicant: &Applicant, table: &Table) -> Vec<Percentage> {
    let definitions = funds.households.iter();
    let each = definitions.map(|it| Percentage {
        household: it.id.clone(),
        people: applicant.people.get(&it.id).copied(),
        percent: percent(applicant, &it.id, table),
    });
    each.collect()
}

fn percent(applicant: &Applicant, household: &str, table: &Table) -> Result<u128, Refusal> {
    let income = applicant.income.as_ref().ok_or(Refusal::IncomeIncomplete)?;
    let people = *applicant
        .people
        .get(household)
        .ok_or(Refusal::NoHousehold)?;
    let region = region(applicant, table).ok_or(Refusal::NoGuidelines {
        day: table.effective,
    })?;
    table.percent(income.yearly()?, people, region)
}

/// The region of the state the person lives in. Nobody has said which for a territory, or where no state is known.
pub(super) fn region(applicant: &Applicant, table: &Table) -> Option<Region> {
    table.region(applicant.home.state.as_deref()?)
}
