//! Lists of items: a page of each column of the board, what a meeting has before it, and what figures are made of. Who is not
//! to be seen is in none of them, and is not counted.

use super::actions::{self, hidden};
use super::kept::{Clear, Record};
use super::store;
use crate::access::Permission;
use crate::db::ReadTx;
use crate::offices;
use crate::problem::Problem;
use crate::selection::data::Data;
use crate::selection::follow::Column;
use crate::selection::{Promise, standing};
use crate::vault::{State, Vault};
use crate::working_days::Holidays;
use chrono::NaiveDate;
use shared::ids::VisitId;
use std::collections::BTreeSet;

/// So many stand on a page of a column.
pub(super) const LISTED: usize = 25;

/// An item in a list: its content is missing while the office is locked.
pub(in crate::selection) struct Line {
    pub(in crate::selection) clear: Clear,
    pub(in crate::selection) record: Option<Record>,
    /// By the criteria of today; of what is decided, by those it was decided by.
    pub(in crate::selection) total: u32,
    pub(in crate::selection) promise: Promise,
}

/// How the promise stands, from what is in the clear.
pub(in crate::selection) fn promise_of(
    it: &Clear,
    holidays: &Holidays,
    today: NaiveDate,
) -> Promise {
    standing(holidays, it.promised_on, it.first_decided_on, today)
}

/// A column of the board.
pub(super) struct Part {
    pub(super) column: Column,
    pub(super) count: u64,
    pub(super) lines: Vec<Line>,
}

/// Columns of the board, each from behind `after` on.
pub(super) fn parts(
    tx: &mut ReadTx,
    vault: &Vault,
    columns: &[Column],
    after: Option<(NaiveDate, u32)>,
) -> Result<Vec<Part>, Problem> {
    tx.require(Permission::PrepareSelection)?;
    let unseen = Unseen::of(tx)?;
    let data = Data::on(tx, unseen.today)?;
    let columns = columns.iter();
    columns
        .map(|it| part(tx, vault, (*it, after), &unseen, &data))
        .collect()
}

/// What is not there for whoever looks, and where it would stand.
struct Unseen {
    today: NaiveDate,
    visits: BTreeSet<VisitId>,
    columns: Vec<Column>,
}

impl Unseen {
    fn of(tx: &mut ReadTx) -> Result<Unseen, Problem> {
        let (today, visits) = (offices::today(tx)?, hidden(tx)?);
        let mut columns = Vec::new();
        for visit in &visits {
            let Some(it) = store::of_visit(tx, *visit)? else {
                continue;
            };
            let is_back =
                it.stage == Column::Decided && it.returns_on.is_some_and(|it| it <= today);
            columns.push(if is_back { Column::Agenda } else { it.stage });
        }
        Ok(Unseen {
            today,
            visits,
            columns,
        })
    }

    fn count(&self, column: Column) -> u64 {
        self.columns.iter().filter(|it| **it == column).count() as u64
    }
}

fn part(
    tx: &mut ReadTx,
    vault: &Vault,
    (column, after): (Column, Option<(NaiveDate, u32)>),
    unseen: &Unseen,
    data: &Data,
) -> Result<Part, Problem> {
    let today = unseen.today;
    let count = store::count(tx, column, today)?;
    let count = count.saturating_sub(unseen.count(column));
    let (mut after, mut found) = (after, Vec::new());
    loop {
        let limit = u32::try_from(LISTED).unwrap_or(u32::MAX);
        let next = store::page(tx, column, today, after, limit)?;
        let is_last = next.len() < LISTED;
        after = next.last().map(|it| (it.0.promised_on, it.0.number));
        found.extend(
            next.into_iter()
                .filter(|it| !unseen.visits.contains(&it.0.visit)),
        );
        if is_last || LISTED <= found.len() {
            break;
        }
    }
    found.truncate(LISTED);
    let lines = found.into_iter();
    let lines = lines.map(|it| line(vault, it, data, today));
    let lines = lines.collect::<Result<_, _>>()?;
    Ok(Part {
        column,
        count,
        lines,
    })
}

fn line(
    vault: &Vault,
    (clear, sealed): (Clear, Vec<u8>),
    data: &Data,
    today: NaiveDate,
) -> Result<Line, Problem> {
    let record = match vault.state() {
        State::Locked => None,
        // Where a key was destroyed the dates stay, and nothing else.
        State::Open => match actions::open(vault, &clear, &sealed) {
            Ok(record) => Some(record),
            Err(Problem::NotFound | Problem::Locked) => None,
            Err(problem) => return Err(problem),
        },
    };
    // Who comes back by the day stands on the agenda as everybody else.
    let is_back = clear.returns_on.is_some_and(|it| it <= today);
    let is_decided = clear.stage == Column::Decided && !is_back;
    let open = record.as_ref().filter(|_| !is_decided);
    let total = open.map_or(clear.total, |it| it.sheet.total(&data.criteria.value));
    Ok(Line {
        total,
        promise: promise_of(&clear, &data.holidays.value, today),
        clear,
        record,
    })
}

/// Everything that a meeting has before it today, for whoever asks.
pub(in crate::selection) fn candidates(
    tx: &mut ReadTx,
    vault: &Vault,
) -> Result<Vec<Record>, Problem> {
    tx.require(Permission::PrepareSelection)?;
    let (today, hidden) = (offices::today(tx)?, hidden(tx)?);
    let all = store::candidates(tx, today)?.into_iter();
    let seen = all.filter(|it| !hidden.contains(&it.0.visit));
    seen.map(|it| actions::open(vault, &it.0, &it.1)).collect()
}

/// What was first decided on these days, with its content, for whoever asks.
pub(in crate::selection) fn opened(
    tx: &mut ReadTx,
    vault: &Vault,
    (first, last): (NaiveDate, NaiveDate),
) -> Result<Vec<Record>, Problem> {
    tx.require(Permission::SelectCases)?;
    let hidden = hidden(tx)?;
    let all = store::decided_between(tx, first, last)?.into_iter();
    let seen = all.filter(|it| !hidden.contains(&it.0.visit));
    let opened = seen.map(|it| actions::open(vault, &it.0, &it.1));
    opened
        .filter(|it| !matches!(it, Err(Problem::NotFound)))
        .collect()
}

/// The items of intakes of these days, for whoever asks.
pub(in crate::selection) fn months_of(
    tx: &mut ReadTx,
    (first, last): (NaiveDate, NaiveDate),
) -> Result<Vec<Clear>, Problem> {
    tx.require(Permission::SelectCases)?;
    let hidden = hidden(tx)?;
    let mut all = store::taken_between(tx, first, last)?;
    all.retain(|it| !hidden.contains(&it.visit));
    Ok(all)
}
