//! Figures of selection: how often the promise was kept, month by month, and whom the office takes on by language, county and
//! case type. Whoever is not to be seen is not counted, and small numbers are left out.

mod pages;
mod routes;

pub(super) use routes::routes;

use super::items::{months_of, opened};
use super::{Case, Cell, Kind, Promise, Row, fairness};
use crate::db::ReadTx;
use crate::offices;
use crate::problem::Problem;
use crate::selection::Stage;
use crate::selection::data::Data;
use crate::selection::items::Record;
use crate::selection::items::promise_of;
use crate::vault::Vault;
use chrono::{Datelike, Days, Months, NaiveDate};

/// So many months are shown.
const MONTHS: u32 = 12;

/// How the promise was kept for the intakes of one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Month {
    /// Its first day.
    first: NaiveDate,
    kept: u32,
    late: u32,
    open: u32,
}

/// A table of whom the office takes on.
pub(super) struct Fair {
    label: &'static str,
    rows: Vec<Row>,
    all: Cell,
}

/// Everything that the page shows.
pub(super) struct Figures {
    /// What counts today: which days are holidays, and how small a number is shown.
    data: Data,
    months: Vec<Month>,
    /// The month that the tables are of.
    of: NaiveDate,
    tables: Vec<Fair>,
}

/// The first day of the month of a day.
fn first_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

fn last_of(first: NaiveDate) -> NaiveDate {
    let next = first.checked_add_months(Months::new(1));
    next.and_then(|it| it.checked_sub_days(Days::new(1)))
        .unwrap_or(first)
}

/// The figures as they stand today, with the tables of the month of `of`.
fn figures(tx: &mut ReadTx, vault: &Vault, of: Option<NaiveDate>) -> Result<Figures, Problem> {
    let today = offices::today(tx)?;
    let this = first_of(today);
    let before = this.checked_sub_months(Months::new(1)).unwrap_or(this);
    let of = first_of(of.unwrap_or(before));
    let data = Data::on(tx, today)?;
    let mut months = Vec::new();
    for back in 0..MONTHS {
        let first = this.checked_sub_months(Months::new(back)).unwrap_or(this);
        let mut month = Month {
            first,
            kept: 0,
            late: 0,
            open: 0,
        };
        for it in months_of(tx, (first, last_of(first)))? {
            match promise_of(&it, &data.holidays.value, today) {
                Promise::Kept { .. } => month.kept += 1,
                Promise::Broken { .. } => month.late += 1,
                Promise::Open { .. } => month.open += 1,
            }
        }
        months.push(month);
    }
    let records = opened(tx, vault, (of, last_of(of)))?;
    let tables = GROUPS.map(|(label, group)| {
        let cases: Vec<Case> = records.iter().filter_map(|it| case(it, group)).collect();
        let (rows, all) = fairness(&data.criteria.value, &cases);
        Fair { label, rows, all }
    });
    Ok(Figures {
        data,
        months,
        of,
        tables: tables.into(),
    })
}

type Group = fn(&Record) -> String;

/// By what people are grouped.
const GROUPS: [(&str, Group); 3] = [
    ("selection-by-language", |it| it.facts.reads.clone()),
    ("selection-by-county", |it| it.facts.county.clone()),
    ("selection-by-case-type", |it| it.item.case_type.clone()),
];

fn case(it: &Record, group: Group) -> Option<Case> {
    let kind: Kind = match &it.item.stage {
        Stage::Decided { decided, .. } => decided.decision.kind(),
        _ => return None,
    };
    Some(Case {
        group: group(it),
        kind,
    })
}
