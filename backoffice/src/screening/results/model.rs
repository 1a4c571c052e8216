//! A screening that is kept: what was entered, what the rules of that day made of it, and who answers for it.

use crate::access::StaffId;
use crate::screening::Income;
use crate::screening::data::{Data, Editions};
use crate::screening::funds::{Gate, Judged, Outcome, Said, any_way_to_pay};
use crate::screening::rules::Finding;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use shared::ids::VisitId;

/// Whether it waits for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It stands as it was entered.
    Saved,
    /// It says "not eligible", and an attorney or representative has yet to confirm it.
    Awaits,
    /// One has.
    Confirmed,
}

impl State {
    /// Every state with its word and its message.
    const ALL: [(State, &'static str, &'static str); 3] = [
        (State::Saved, "saved", "screening-state-saved"),
        (State::Awaits, "awaits", "screening-state-awaits"),
        (State::Confirmed, "confirmed", "screening-state-confirmed"),
    ];

    /// The word in the database.
    pub(super) fn word(self) -> &'static str {
        let mut all = State::ALL.iter();
        all.find(|it| it.0 == self).map_or("", |it| it.1)
    }

    /// The state with this word.
    pub(super) fn find(word: &str) -> Option<State> {
        State::ALL.iter().find(|it| it.1 == word).map(|it| it.0)
    }

    /// The message that says it.
    pub fn label(self) -> &'static str {
        let mut all = State::ALL.iter();
        all.find(|it| it.0 == self).map_or("", |it| it.2)
    }
}

/// By which versions of the rules it was judged. They stand in the clear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JudgedBy {
    /// The year and version of the guidelines.
    pub guidelines: String,
    /// The version of the rules over answers.
    pub rules: u32,
    /// The version of the funds.
    pub funds: u32,
    /// Which texts of the office or of the program that were; none where it was not noted yet.
    pub editions: Option<Editions>,
}

impl JudgedBy {
    /// What counts now.
    pub(super) fn of(data: &Data, editions: Editions) -> JudgedBy {
        let table = &data.guidelines.value;
        JudgedBy {
            guidelines: format!("{}/{}", table.year, table.version),
            rules: data.rules.value.version,
            funds: data.funds.value.version,
            editions: Some(editions),
        }
    }
}

/// A version of a screening, without its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Of which visit.
    pub visit: VisitId,
    /// Counted from one.
    pub version: u32,
    /// Whether it waits for somebody.
    pub state: State,
    /// When it was kept.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: Option<StaffId>,
    /// By which versions of the rules.
    pub judged_by: JudgedBy,
}

/// What is kept of it, sealed. It has no `Debug`: it is content.
#[derive(Clone, Serialize, Deserialize)]
pub struct Kept {
    /// The form as it was filled in.
    pub(super) fields: Vec<(String, String)>,
    /// By each definition of the household: how many people, and the percentage.
    pub(super) percentages: Vec<(String, Option<u32>, Option<u64>)>,
    /// How each fund stands.
    pub(super) funds: Vec<(String, String)>,
    /// What the rules found.
    pub(super) findings: Vec<String>,
    /// Whether anybody pays.
    pub(super) money: String,
    /// Whether the person lives in the service area.
    pub(super) area: String,
    /// Who said that the person is not eligible.
    #[serde(default)]
    pub(super) said_by: Option<StaffId>,
    /// Who answers for that.
    #[serde(default)]
    pub(super) answered_by: Option<StaffId>,
}

/// What the rules make of what was entered.
pub(super) struct Seen<'r> {
    pub(super) judged: Vec<Judged>,
    pub(super) percentages: Vec<crate::screening::funds::Percentage>,
    pub(super) findings: Vec<Finding<'r>>,
    pub(super) income: Option<Income>,
    pub(super) data: &'r Data,
    pub(super) today: NaiveDate,
}

impl Kept {
    /// Whether somebody pays, by what was kept.
    pub fn money(&self) -> Gate {
        match self.money.as_str() {
            "clear" => Gate::Clear,
            "shut" => Gate::Shut,
            _ => Gate::Ask,
        }
    }

    /// Whether the person lives in the service area.
    pub fn area(&self) -> Said {
        said(&self.area)
    }

    /// How a fund stands; nothing where it was not judged.
    pub fn fund(&self, id: &str) -> Option<Outcome> {
        let found = self.funds.iter().find(|it| it.0 == id);
        found.map(|it| outcome(&it.1))
    }

    /// The county that was entered; empty where none was.
    pub fn county(&self) -> String {
        self.value("county").trim().to_lowercase()
    }

    pub(super) fn value(&self, name: &str) -> &str {
        let found = self.fields.iter().find(|it| it.0 == name);
        found.map_or("", |it| it.1.as_str())
    }

    /// What is kept of a screening.
    pub(super) fn of(fields: Vec<(String, String)>, seen: &Seen<'_>) -> Kept {
        let can_pay = fields.iter().find(|it| it.0 == "can_pay");
        let can_pay = can_pay.map_or(Said::Unknown, |it| said(&it.1));
        let area = fields.iter().find(|it| it.0 == "area");
        let percentages = seen.percentages.iter().map(|it| {
            let percent = it.percent.as_ref().ok();
            let percent = percent.map(|it| u64::try_from(*it).unwrap_or(u64::MAX));
            (it.household.clone(), it.people, percent)
        });
        let funds = seen.judged.iter();
        Kept {
            percentages: percentages.collect(),
            funds: funds
                .map(|it| (it.fund.clone(), outcome_word(it.outcome).to_owned()))
                .collect(),
            findings: seen.findings.iter().map(|it| it.id.to_owned()).collect(),
            money: match any_way_to_pay(&seen.judged, can_pay) {
                Gate::Clear => "clear",
                Gate::Ask => "ask",
                Gate::Shut => "shut",
            }
            .to_owned(),
            area: area.map(|it| it.1.clone()).unwrap_or_default(),
            fields,
            said_by: None,
            answered_by: None,
        }
    }
}

/// The word of a conclusion that sends a person away.
pub(super) const NOT_ELIGIBLE: &str = "not-eligible";

/// The conclusions, with their messages.
pub(super) const CONCLUSIONS: [(&str, &str); 3] = [
    ("eligible", "screening-conclusion-eligible"),
    ("ask", "screening-conclusion-ask"),
    (NOT_ELIGIBLE, "screening-conclusion-not-eligible"),
];

/// What was said, by its word.
pub(super) fn said(word: &str) -> Said {
    match word {
        "yes" => Said::Yes,
        "no" => Said::No,
        _ => Said::Unknown,
    }
}

fn outcome(word: &str) -> Outcome {
    match word {
        "meets" => Outcome::Meets,
        "does-not" => Outcome::DoesNot,
        _ => Outcome::Unknown,
    }
}

/// The word of an outcome.
pub(super) fn outcome_word(it: Outcome) -> &'static str {
    match it {
        Outcome::Meets => "meets",
        Outcome::Unknown => "unknown",
        Outcome::DoesNot => "does-not",
    }
}
