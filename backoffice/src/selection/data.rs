//! The criteria as versions: as they stand on a day.

use super::{Criteria, Kind as Decides};
use crate::db::{ReadTx, Tx};
use crate::problem::Problem;
use crate::screening::{self, funds::Funds};
use crate::versions::{self, Checked, DataKind, Edition, Fault, InForce, Kind, Span};
use crate::working_days::{self, Holidays};
use chrono::NaiveDate;

const CRITERIA: Kind<Criteria> = Kind {
    word: "selection-criteria",
    shipped: || include_str!("../../rules/selection.toml"),
    read,
};

/// The criteria for the pages of office data.
pub const CRITERIA_DATA: DataKind = DataKind {
    word: CRITERIA.word,
    label: "office-data-selection",
    shipped: CRITERIA.shipped,
    check: |_, words| Ok(read(words, 0).map(|_| Checked::default())),
    span: Span::Office,
};

/// The criteria as they stand on a day.
pub fn criteria_on(tx: &mut ReadTx, day: NaiveDate) -> Result<InForce<Criteria>, Problem> {
    versions::in_force(tx, &CRITERIA, day)
}

/// What an item is decided by, and counted by.
#[derive(Debug, Clone)]
pub(super) struct Data {
    pub(super) criteria: InForce<Criteria>,
    pub(super) funds: InForce<Funds>,
    pub(super) holidays: InForce<Holidays>,
}

/// Which texts an item was decided by; none where it was not noted yet, and it was those of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Editions {
    pub(super) criteria: Option<Edition>,
    pub(super) funds: Option<Edition>,
}

impl Data {
    /// What counts on a day.
    pub(super) fn on(tx: &mut ReadTx, day: NaiveDate) -> Result<Data, Problem> {
        Ok(Data {
            criteria: criteria_on(tx, day)?,
            funds: screening::funds_on(tx, day)?,
            holidays: working_days::federal(tx, day)?,
        })
    }

    /// By what something was decided; which days are holidays is known better today.
    pub(super) fn of(tx: &mut ReadTx, of: Editions, today: NaiveDate) -> Result<Data, Problem> {
        Ok(Data {
            criteria: criteria_of(tx, of.criteria)?,
            funds: screening::funds_of(tx, of.funds)?,
            holidays: working_days::federal(tx, today)?,
        })
    }

    /// Something is decided by it: it can be read with it from now on.
    pub(super) fn keep(&self, tx: &mut Tx) -> Result<Editions, Problem> {
        Ok(Editions {
            criteria: Some(versions::keep(tx, &CRITERIA, &self.criteria)?),
            funds: Some(screening::keep_funds(tx, &self.funds)?),
        })
    }
}

/// The criteria by which something was decided; those of the program where that was not noted, or cannot be read any more.
fn criteria_of(tx: &mut ReadTx, of: Option<Edition>) -> Result<InForce<Criteria>, Problem> {
    versions::made_with_or_program(tx, &CRITERIA, of)
}

/// What reasons say by the criteria by which they were given.
pub(super) fn messages(
    tx: &mut ReadTx,
    of: Option<Edition>,
    reasons: &[String],
) -> Result<Vec<String>, Problem> {
    let criteria = criteria_of(tx, of)?.value;
    let message = |it: &String| criteria.reason(it).map_or(it, |it| &it.message).clone();
    Ok(reasons.iter().map(message).collect())
}

/// The gates and scores of the program are all there, for the program asks for them; every decision has a reason to be given.
fn read(words: &str, _number: u32) -> Result<Criteria, Vec<Fault>> {
    let criteria: Criteria = versions::toml(words)?;
    let shipped = Criteria::shipped();
    let mut faults = Vec::new();
    for it in &shipped.gates {
        if criteria.gate(&it.id).is_none() {
            faults.push(Fault::whole(format!("the gate {} is missing", it.id)));
        }
    }
    for it in &shipped.scores {
        if criteria.score(&it.id).is_none() {
            faults.push(Fault::whole(format!("the score {} is missing", it.id)));
        }
    }
    for (at, gate) in criteria.gates.iter().enumerate() {
        let line = versions::line_of_table(words, "gate", at);
        for it in &gate.exceptions {
            if !criteria.exceptions.iter().any(|other| other.id == *it) {
                faults.push(Fault::at(
                    line,
                    format!("{}: there is no exception `{it}`", gate.id),
                ));
            }
        }
        if gate.if_no.is_empty() {
            faults.push(Fault::at(
                line,
                format!("{}: a \"no\" leaves no decision (`if_no`)", gate.id),
            ));
        }
        faults.extend(versions::wordless(&gate.message, line));
    }
    for (at, it) in criteria.scores.iter().enumerate() {
        faults.extend(versions::wordless(
            &it.message,
            versions::line_of_table(words, "score", at),
        ));
    }
    for (at, it) in criteria.reasons.iter().enumerate() {
        let line = versions::line_of_table(words, "reason", at);
        if criteria.reasons[..at].iter().any(|other| other.id == it.id) {
            faults.push(Fault::at(line, format!("{} stands here twice", it.id)));
        }
        faults.extend(versions::wordless(&it.message, line));
    }
    for kind in Decides::ALL {
        if !criteria
            .reasons
            .iter()
            .any(|it| it.decisions.contains(&kind))
        {
            faults.push(Fault::whole(format!("no reason may be given for {kind:?}")));
        }
    }
    if faults.is_empty() {
        Ok(criteria)
    } else {
        Err(faults)
    }
}
