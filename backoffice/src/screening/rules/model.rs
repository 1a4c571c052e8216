//! A rule of the screening: when it applies, what it says, where that is written, and whose eyes it is for.

use crate::access::{Permission, Role};
use chrono::NaiveDate;
use serde::Deserialize;
use shared::form::Condition;
use shared::triage::Colour;
use std::sync::LazyLock;

/// The rules with their version.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Rises with every change.
    pub version: u32,
    /// What is known of their standing in law.
    pub legal_status: String,
    /// What the text itself says of that. It counts for nothing: who verified it is signed beside it.
    pub verified_by: String,
    /// The case types they may name.
    pub case_types: Vec<String>,
    /// In the order in which findings are shown.
    #[serde(rename = "rule")]
    pub rules: Vec<Rule>,
}

/// What a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FindingKind {
    /// Relief that may be possible.
    Relief,
    /// Something that can harm the person if it is overlooked.
    RedFlag,
    /// Something to do.
    Task,
    /// Something that comes first: until then other things are not done.
    Gate,
    /// Something to ask.
    Ask,
}

/// How a rule stands in law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Law {
    /// In force, as far as is known.
    InForce,
    /// Before the courts, or changing: look again before anything is filed.
    Contested,
    /// A habit of good offices.
    Practice,
}

/// Whose eyes a finding is for. Each sees what those before it see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Eyes {
    /// Those who read the general part of an intake.
    General,
    /// Those who read the restricted part.
    Restricted,
    /// Attorneys, accredited representatives and the director.
    Representatives,
}

impl Eyes {
    /// Whether they are those of this role.
    pub fn are_of(self, role: Role) -> bool {
        match self {
            Eyes::General => role.may(Permission::SeeGeneral),
            Eyes::Restricted => role.may(Permission::SeeRestricted),
            Eyes::Representatives => matches!(
                role,
                Role::Director
                    | Role::Attorney
                    | Role::FullRepresentative
                    | Role::PartialRepresentative
            ),
        }
    }
}

/// One rule. Everything it names must hold.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Short and stable, such as `asylum-year`.
    pub id: String,
    /// What it finds.
    pub kind: FindingKind,
    /// The message that says it.
    pub message: String,
    /// The case types it points to.
    #[serde(default)]
    pub case_types: Vec<String>,
    /// The deadline rules it starts, by their ids.
    #[serde(default)]
    pub deadlines: Vec<String>,
    /// Where it is written.
    pub citation: String,
    /// How it stands in law.
    pub law: Law,
    /// The first day on which it counts.
    pub valid_from: NaiveDate,
    /// Its last day, if it has one.
    pub valid_to: Option<NaiveDate>,
    /// Whose eyes it is for.
    pub seen_by: Eyes,
    /// The colour staff are asked to raise the visit to.
    pub raises: Option<Colour>,
    /// Must hold of the answers.
    pub when: Option<Condition>,
    /// Each must hold of some row.
    #[serde(rename = "row", default)]
    pub rows: Vec<RowTest>,
    /// None of these questions has a row: nothing was told, or there was nothing to add.
    #[serde(default)]
    pub no_row: Vec<String>,
    /// Each must hold of some date.
    #[serde(rename = "date", default)]
    pub dates: Vec<DateTest>,
    /// Case types that no relief names while this stands.
    #[serde(default)]
    pub blocks: Vec<String>,
    /// The rules that lift the block when they apply.
    #[serde(default)]
    pub lifted_by: Vec<String>,
}

/// Something about one row of a question.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowTest {
    /// The question.
    pub question: String,
    /// Must hold of the row; its questions are the columns.
    pub when: Option<Condition>,
    /// So many days must lie between two dates of the row.
    pub days: Option<Span>,
}

/// Days between two columns.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// The column of the earlier date.
    pub from: String,
    /// The column of the later one.
    pub to: String,
    /// So many days at least, as far as they are known.
    pub least: i64,
}

/// Which day is meant by a date that is known in part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Meant {
    /// The earliest, and today while the month or year is running: nothing is found out too late.
    #[default]
    Earliest,
    /// Any of its days: nobody is left out.
    Any,
}

/// Something about a date: counted from the date, it must lie so many days from today, or before or after a fixed day.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DateTest {
    /// The question, or a column (`Q60.born`).
    pub question: String,
    /// In rows: only those of which this holds.
    pub of: Option<Condition>,
    /// Years that are added to the date. What would be 29 February is 28 February.
    #[serde(default)]
    pub years: u32,
    /// Then days, which may be taken away.
    #[serde(default)]
    pub days: i64,
    /// Earliest, in days from today.
    pub from: Option<i64>,
    /// Latest, in days from today.
    pub to: Option<i64>,
    /// The last day that it may be.
    pub until: Option<NaiveDate>,
    /// Which day is meant by a date that is known in part.
    #[serde(default)]
    pub meant: Meant,
    /// Instead of all that: the date is not known.
    #[serde(default)]
    pub is_unknown: bool,
}

static SHIPPED: LazyLock<Rules> = LazyLock::new(|| {
    toml::from_str(include_str!("../../../rules/screening.toml"))
        .expect("the rules of the program are read by a test")
});

impl Rules {
    /// The rules that come with the program.
    pub fn shipped() -> &'static Rules {
        &SHIPPED
    }
}

impl Rule {
    /// Whether it counts on a day.
    pub fn counts_on(&self, day: NaiveDate) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|last| day <= last)
    }
}
