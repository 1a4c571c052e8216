//! The data of screening as versions: guidelines, funds and rules as they stand on a day.

use super::Table;
use super::funds::Funds;
use super::guidelines::text_on;
use super::rules::Rules;
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::versions::{self, Checked, DataKind, Edition, Fault, InForce, Kind, Span};
use chrono::NaiveDate;

/// The poverty guidelines of a year; each version is one table.
const GUIDELINES: Kind<Table> = Kind {
    word: "poverty-guidelines",
    shipped: || super::guidelines::NEWEST,
    read: guidelines,
};

/// The funds.
const FUNDS: Kind<Funds> = Kind {
    word: "funds",
    shipped: || include_str!("../../rules/funds.toml"),
    read: funds,
};

/// The rules of screening.
const RULES: Kind<Rules> = Kind {
    word: "screening-rules",
    shipped: || include_str!("../../rules/screening.toml"),
    read: rules,
};

/// The guidelines for the pages of office data: a table counts from the day that stands in it.
pub const GUIDELINES_DATA: DataKind = DataKind {
    word: GUIDELINES.word,
    label: "office-data-guidelines",
    shipped: GUIDELINES.shipped,
    check: |_, words| {
        Ok(guidelines(words, 0).map(|it| Checked {
            begins: Some(it.effective),
        }))
    },
    span: Span::Office,
};

/// The funds for the pages of office data.
pub const FUNDS_DATA: DataKind = DataKind {
    word: FUNDS.word,
    label: "office-data-funds",
    shipped: FUNDS.shipped,
    check: |_, words| Ok(funds(words, 0).map(|_| Checked::default())),
    span: Span::Office,
};

/// The rules for the pages of office data.
pub const RULES_DATA: DataKind = DataKind {
    word: RULES.word,
    label: "office-data-screening",
    shipped: RULES.shipped,
    check: |_, words| Ok(rules(words, 0).map(|_| Checked::default())),
    span: Span::Office,
};

/// The guidelines that count for an intake of `day`: those of the office, unless the program brings newer ones that have
/// begun. Where neither has any for that day, a refusal says so.
pub fn guidelines_on(tx: &mut ReadTx, day: NaiveDate) -> Result<InForce<Table>, Problem> {
    let found = versions::of_office(tx, &GUIDELINES, day)?;
    match (found, text_on(day)) {
        (Some(found), Ok((_, begins))) if begins <= found.value.effective => Ok(found),
        (Some(found), Err(_)) => Ok(found),
        (_, Ok((text, _))) => versions::of_program(tx, &GUIDELINES, text),
        (None, Err(refusal)) => Err(refusal.into()),
    }
}

/// The funds as they stand on a day.
pub fn funds_on(tx: &mut ReadTx, day: NaiveDate) -> Result<InForce<Funds>, Problem> {
    versions::in_force(tx, &FUNDS, day)
}

/// The funds with which something was decided; those of the program where that was not noted, or cannot be read any more.
pub fn funds_of(tx: &mut ReadTx, of: Option<Edition>) -> Result<InForce<Funds>, Problem> {
    versions::made_with_or_program(tx, &FUNDS, of)
}

/// Something is decided with these funds: it can be read with them from now on.
pub fn keep_funds(tx: &mut Tx, funds: &InForce<Funds>) -> Result<Edition, Problem> {
    versions::keep(tx, &FUNDS, funds)
}

/// The rules as they stand on a day.
pub fn rules_on(tx: &mut ReadTx, day: NaiveDate) -> Result<InForce<Rules>, Problem> {
    versions::in_force(tx, &RULES, day)
}

/// What a screening goes by: the guidelines of the day of the intake, and the funds and rules of the day on which it is made.
#[derive(Debug, Clone)]
pub(super) struct Data {
    pub(super) guidelines: InForce<Table>,
    pub(super) funds: InForce<Funds>,
    pub(super) rules: InForce<Rules>,
}

impl Data {
    /// What counts now.
    pub(super) fn on(
        tx: &mut ReadTx,
        taken_on: NaiveDate,
        today: NaiveDate,
    ) -> Result<Data, Problem> {
        Ok(Data {
            guidelines: guidelines_on(tx, taken_on)?,
            funds: funds_on(tx, today)?,
            rules: rules_on(tx, today)?,
        })
    }

    /// A screening is made with it: it can be read with it from now on.
    pub(super) fn keep(&self, tx: &mut Tx) -> Result<Editions, Problem> {
        Ok(Editions {
            guidelines: versions::keep(tx, &GUIDELINES, &self.guidelines)?,
            funds: versions::keep(tx, &FUNDS, &self.funds)?,
            rules: versions::keep(tx, &RULES, &self.rules)?,
        })
    }
}

/// Which texts a screening was made with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Editions {
    pub(super) guidelines: Edition,
    pub(super) funds: Edition,
    pub(super) rules: Edition,
}

impl Editions {
    /// The funds and rules that a screening was made with.
    pub(super) fn read(
        tx: &mut ReadTx,
        of: Option<Editions>,
    ) -> Result<(InForce<Funds>, InForce<Rules>), Problem> {
        let funds = funds_of(tx, of.map(|it| it.funds))?;
        let rules = versions::made_with_or_program(tx, &RULES, of.map(|it| it.rules))?;
        Ok((funds, rules))
    }
}

/// A table names each region once, and what more people are given grows with them.
fn guidelines(words: &str, _number: u32) -> Result<Table, Vec<Fault>> {
    let table: Table = versions::toml(words)?;
    let faults = table.faults();
    let faults: Vec<Fault> = faults
        .into_iter()
        .map(|(at, what)| Fault::at(versions::line_of_table(words, "region", at), what))
        .collect();
    if faults.is_empty() {
        Ok(table)
    } else {
        Err(faults)
    }
}

/// Each fund, household and basis has words and a source, and what a fund names is there.
fn funds(words: &str, _number: u32) -> Result<Funds, Vec<Fault>> {
    let funds: Funds = versions::toml(words)?;
    let mut faults = Vec::new();
    for (at, it) in funds.funds.iter().enumerate() {
        let line = versions::line_of_table(words, "fund", at);
        let mut wrong = |what: String| faults.push(Fault::at(line, what));
        if funds.funds[..at]
            .iter()
            .any(|other| other.id == it.id && other.valid_from == it.valid_from)
        {
            wrong(format!("{} stands here twice with the same day", it.id));
        }
        if it.citation.trim().is_empty() {
            wrong(format!(
                "{} has no citation: say where it is written",
                it.id
            ));
        }
        if !funds
            .households
            .iter()
            .any(|other| other.id == it.household)
        {
            wrong(format!("there is no household `{}`", it.household));
        }
        for reason in it.exceptions.iter().chain(&it.exceptions_unbounded) {
            if funds.exception(reason).is_none() {
                wrong(format!("there is no exception `{reason}`"));
            }
        }
        if it
            .basis
            .as_ref()
            .is_some_and(|list| !funds.bases.iter().any(|other| other.list == *list))
        {
            wrong("names a list of bases that has no row".to_owned());
        }
        faults.extend(versions::wordless(&it.message, line));
    }
    for (at, it) in funds.bases.iter().enumerate() {
        faults.extend(versions::wordless(
            &it.message,
            versions::line_of_table(words, "basis", at),
        ));
    }
    for (at, it) in funds.households.iter().enumerate() {
        faults.extend(versions::wordless(
            &it.message,
            versions::line_of_table(words, "household", at),
        ));
    }
    if faults.is_empty() {
        Ok(funds)
    } else {
        Err(faults)
    }
}

/// Each rule stands there once, with words and a source, and says something of somebody.
fn rules(words: &str, _number: u32) -> Result<Rules, Vec<Fault>> {
    let rules: Rules = versions::toml(words)?;
    let mut faults = Vec::new();
    for (at, it) in rules.rules.iter().enumerate() {
        let line = versions::line_of_table(words, "rule", at);
        let mut wrong = |what: String| faults.push(Fault::at(line, what));
        if rules.rules[..at]
            .iter()
            .any(|other| other.id == it.id && other.valid_from == it.valid_from)
        {
            wrong(format!("{} stands here twice with the same day", it.id));
        }
        if it.citation.trim().is_empty() {
            wrong(format!(
                "{} has no citation: say where it is written",
                it.id
            ));
        }
        if it.when.is_none() && it.rows.is_empty() && it.dates.is_empty() {
            wrong(format!(
                "{} says nothing of anybody: it would be found everywhere",
                it.id
            ));
        }
        faults.extend(versions::wordless(&it.message, line));
    }
    if faults.is_empty() {
        Ok(rules)
    } else {
        Err(faults)
    }
}
