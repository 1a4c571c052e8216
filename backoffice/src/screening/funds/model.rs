//! What is known of the funds (data of the office) and of the person who asks for help.

use crate::screening::Income;
use chrono::NaiveDate;
use serde::Deserialize;
use shared::form::GivenDate;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// All funds of the office, with the lists they refer to.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Funds {
    /// Rises with every change.
    pub version: u32,
    /// What is known of their standing in law.
    pub legal_status: String,
    /// What the text itself says of that. It counts for nothing: who verified it is signed beside it.
    pub verified_by: String,
    /// Whom a fund counts as the household.
    #[serde(rename = "household")]
    pub households: Vec<Household>,
    /// The funds.
    #[serde(rename = "fund")]
    pub funds: Vec<Fund>,
    /// Why somebody above a ceiling may be helped.
    #[serde(rename = "exception", default)]
    pub exceptions: Vec<Exception>,
    /// On what basis a restricted fund may help somebody.
    #[serde(rename = "basis", default)]
    pub bases: Vec<Basis>,
}

/// A way to count who belongs to the household.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Household {
    /// Short and stable, such as `lsc`.
    pub id: String,
    /// The message with its name; its `.help` says who is counted.
    pub message: String,
    /// Where that is written.
    pub citation: String,
}

/// What one fund pays for.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fund {
    /// Short and stable, such as `lsc`.
    pub id: String,
    /// The message with its name.
    pub message: String,
    /// The first day on which this row counts.
    pub valid_from: NaiveDate,
    /// Its last day, if it has one.
    pub valid_to: Option<NaiveDate>,
    /// Where its rules are written.
    pub citation: String,
    /// Who is counted as the household.
    pub household: String,
    /// The ceiling of income in percent of the guideline; without one income is not asked.
    pub ceiling_percent: Option<u32>,
    /// Up to here with one of the reasons in `exceptions`.
    pub exception_percent: Option<u32>,
    /// Reasons to go above the ceiling, up to the exception.
    #[serde(default)]
    pub exceptions: Vec<String>,
    /// Reasons to go above the ceiling without an upper limit.
    #[serde(default)]
    pub exceptions_unbounded: Vec<String>,
    /// Whether the office has a ceiling of assets for it.
    #[serde(default)]
    pub asks_assets: bool,
    /// The list of bases of which one is needed.
    pub basis: Option<String>,
    /// The counties it is for, in lower case.
    #[serde(default)]
    pub counties: Vec<String>,
    /// The ZIP codes it is for.
    #[serde(default)]
    pub zips: Vec<String>,
    /// The youngest it is for, in full years.
    pub age_from: Option<u32>,
    /// The oldest it is for.
    pub age_to: Option<u32>,
    /// Whether it is for victims only.
    #[serde(default)]
    pub victim: bool,
    /// Whether it is for veterans only.
    #[serde(default)]
    pub veteran: bool,
}

/// A reason to help somebody whose income is above the ceiling.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// Short and stable.
    pub id: String,
    /// The message that says it.
    pub message: String,
    /// Where it is written.
    pub citation: String,
}

/// A basis on which a restricted fund may help.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Basis {
    /// The list it stands in, such as `lsc`.
    pub list: String,
    /// Short and stable; unique in its list.
    pub id: String,
    /// What kind it is.
    pub kind: BasisKind,
    /// The matters it is good for; any, when it does not say.
    pub only: Option<OnlyFor>,
    /// The message that says it; its `.help` says which proof belongs on file.
    pub message: String,
    /// Where it is written.
    pub citation: String,
}

/// What a basis rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BasisKind {
    /// The person signs it.
    Attestation,
    /// A document shows it.
    Status,
    /// What was done to the person; no status is needed.
    AntiAbuse,
}

/// The matters a basis is limited to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OnlyFor {
    /// Help to escape the abuse or crime, or its effects.
    Related,
    /// Work: wages, housing, transport and other rights of employment.
    Employment,
}

/// What somebody said, or nobody knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Said {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not asked, not sure, or not to a screen.
    #[default]
    Unknown,
}

/// Whether assets are within the ceiling that the office's governing body has set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Assets {
    /// They are.
    Within,
    /// They are above it.
    Over,
}

/// Which basis is on record.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Recorded {
    /// Nobody has asked yet.
    #[default]
    NotAsked,
    /// It was asked, and none of the list applies.
    Nothing,
    /// One applies; its proof is yet to come.
    Unproven {
        /// Which.
        basis: String,
    },
    /// One applies and its proof was seen, or it was signed.
    Proven {
        /// Which.
        basis: String,
        /// When.
        on: NaiveDate,
    },
}

/// Where somebody lives, as far as they say it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Home {
    /// The county.
    pub county: Option<String>,
    /// The ZIP code.
    pub zip: Option<String>,
    /// The state, by its two letters.
    pub state: Option<String>,
}

/// What is known of the person who asks for help.
#[derive(Debug, Clone, Default)]
pub struct Applicant {
    /// The household's income; none until it was asked.
    pub income: Option<Income>,
    /// How many people, by the id of the definition.
    pub people: BTreeMap<String, u32>,
    /// Where they live.
    pub home: Home,
    /// When they were born, as far as they know.
    pub born: Option<GivenDate>,
    /// Whether they are a victim of what the funds name.
    pub victim: Said,
    /// Whether they are a veteran.
    pub veteran: Said,
    /// Their assets, once asked.
    pub assets: Option<Assets>,
    /// Reasons to go above a ceiling that a caseworker has recorded.
    pub exceptions: Vec<String>,
    /// The basis on record, by the id of its list.
    pub bases: BTreeMap<String, Recorded>,
}

/// What a fund looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Check {
    /// Income, by its own count of the household.
    Income,
    /// Assets.
    Assets,
    /// The basis that the law asks for.
    Basis,
    /// Where the person lives.
    Area,
    /// How old the person is.
    Age,
    /// Whether they are a victim.
    Victim,
    /// Whether they are a veteran.
    Veteran,
}

/// Whether it is as the fund wants it. The worst of several stands last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It is.
    Meets,
    /// Something has to be asked first.
    Unknown,
    /// It is not.
    DoesNot,
}

static SHIPPED: LazyLock<Funds> = LazyLock::new(|| {
    toml::from_str(include_str!("../../../rules/funds.toml"))
        .expect("the funds of the program are read by a test")
});

impl Funds {
    /// The funds that come with the program.
    pub fn shipped() -> &'static Funds {
        &SHIPPED
    }

    /// The fund with this id that counts on this day.
    pub fn on(&self, id: &str, day: NaiveDate) -> Option<&Fund> {
        let mut counting = self.counting(day);
        counting.find(|it| it.id == id)
    }

    /// The funds that count on a day.
    pub fn counting(&self, day: NaiveDate) -> impl Iterator<Item = &Fund> {
        self.funds.iter().filter(move |it| it.counts_on(day))
    }

    /// The basis with this id of a list.
    pub fn basis(&self, list: &str, id: &str) -> Option<&Basis> {
        let mut bases = self.bases.iter();
        bases.find(|it| it.list == list && it.id == id)
    }

    /// The reason with this id.
    pub fn exception(&self, id: &str) -> Option<&Exception> {
        self.exceptions.iter().find(|it| it.id == id)
    }
}

impl Fund {
    /// Whether it counts on a day.
    pub fn counts_on(&self, day: NaiveDate) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|last| day <= last)
    }
}
