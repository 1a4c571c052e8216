//! Every SQL statement on items, who has recused themselves from them, and what follows from decisions.

use super::kept::Clear;
use crate::access::StaffId;
use crate::db::{DbError, DbResult, ReadTx, Row, Tx, Value};
use crate::selection::Cleared;
use crate::selection::data::Editions;
use crate::selection::follow::Column;
use crate::selection::word::Word;
use crate::versions::column;
use chrono::{DateTime, NaiveDate, Utc};
use shared::ids::VisitId;
use std::collections::BTreeSet;
use uuid::Uuid;

const COLUMNS: &str = "item_id, visit_id, number, intake_on, promised_on, stage, since, back_from, returns_on, waits, total,
    first_decided_on, decided_on, decision, reasons, decided_by, cleared_by, cleared_on, is_waived, criteria_edition,
    funds_edition, version";

/// Whether the matter has moved to a court since.
const MOVED: &str =
    "(select count(*) from selection_moved m where m.visit_id = selection_item.visit_id) as moved";

fn values(it: &Clear) -> Vec<(&'static str, Value)> {
    vec![
        ("id", it.id.into()),
        ("visit", it.visit.0.into()),
        ("number", it.number.into()),
        ("intake_on", it.intake_on.into()),
        ("promised_on", it.promised_on.into()),
        ("stage", it.stage.word().into()),
        ("since", it.since.into()),
        ("back_from", it.back_from.map(Word::word).into()),
        ("returns_on", it.returns_on.into()),
        ("waits", it.waits.into()),
        ("total", it.total.into()),
        ("first_decided_on", it.first_decided_on.into()),
        ("decided_on", it.decided_on.into()),
        ("decision", it.decision.map(Word::word).into()),
        ("reasons", it.reasons.join(" ").into()),
        ("decided_by", it.decided_by.into()),
        ("cleared_by", it.cleared.map(|it| it.by).into()),
        ("cleared_on", it.cleared.map(|it| it.on).into()),
        (
            "is_waived",
            it.cleared.is_some_and(|it| it.is_waived).into(),
        ),
        ("criteria_edition", column(it.editions.criteria)),
        ("funds_edition", column(it.editions.funds)),
    ]
}

/// Adds an item.
pub(super) fn add(tx: &mut Tx, it: &Clear, content: Vec<u8>) -> DbResult<()> {
    let sql = format!(
        "insert into selection_item ({COLUMNS}, content) values (:id, :visit, :number, :intake_on, :promised_on, :stage, :since,
             :back_from, :returns_on, :waits, :total, :first_decided_on, :decided_on, :decision, :reasons, :decided_by,
             :cleared_by, :cleared_on, :is_waived, :criteria_edition, :funds_edition, :version, :content)"
    );
    let mut values = values(it);
    values.extend([("version", it.version.into()), ("content", content.into())]);
    tx.execute(&sql, &values)?;
    Ok(())
}

/// Saves an item, unless somebody else has since it was read; tells whether it was saved. Its version is the next one, for
/// which the content was sealed.
pub(super) fn save(tx: &mut Tx, it: &Clear, content: Vec<u8>) -> DbResult<bool> {
    let mut values = values(it);
    values.retain(|it| !["visit", "number", "intake_on", "promised_on"].contains(&it.0));
    values.extend([
        ("before", (it.version - 1).into()),
        ("version", it.version.into()),
        ("content", content.into()),
    ]);
    let saved = tx.execute(
        "update selection_item set stage = :stage, since = :since, back_from = :back_from, returns_on = :returns_on,
             waits = :waits, total = :total, first_decided_on = :first_decided_on, decided_on = :decided_on,
             decision = :decision, reasons = :reasons, decided_by = :decided_by, cleared_by = :cleared_by,
             cleared_on = :cleared_on, is_waived = :is_waived, criteria_edition = :criteria_edition,
             funds_edition = :funds_edition, version = :version, content = :content
         where item_id = :id and version = :before",
        &values,
    )?;
    Ok(saved == 1)
}

/// Moves an item as the conflict check says; nothing of what is sealed changes.
pub(super) fn follow(tx: &mut Tx, it: &Clear) -> DbResult<()> {
    tx.execute(
        "update selection_item set stage = :stage, first_decided_on = :first, decided_on = :decided_on,
             decided_by = :decided_by, cleared_by = :cleared_by, cleared_on = :cleared_on, is_waived = :is_waived
         where item_id = :id",
        &[
            ("stage", it.stage.word().into()),
            ("first", it.first_decided_on.into()),
            ("decided_on", it.decided_on.into()),
            ("decided_by", it.decided_by.into()),
            ("cleared_by", it.cleared.map(|it| it.by).into()),
            ("cleared_on", it.cleared.map(|it| it.on).into()),
            ("is_waived", it.cleared.is_some_and(|it| it.is_waived).into()),
            ("id", it.id.into()),
        ],
    )?;
    Ok(())
}

/// The number of the next item.
pub(super) fn next_number(tx: &mut ReadTx) -> DbResult<u32> {
    let found = tx.first(
        "select coalesce(max(number), 0) + 1 as number from selection_item",
        &[],
        |row| row.get("number"),
    )?;
    Ok(found.unwrap_or(1))
}

/// One item with its sealed content.
pub(super) fn find(tx: &mut ReadTx, id: Uuid) -> DbResult<Option<(Clear, Vec<u8>)>> {
    let sql = format!("select {COLUMNS}, {MOVED}, content from selection_item where item_id = :id");
    tx.first(&sql, &[("id", id.into())], both)
}

/// The item of a visit, without its content.
pub(in crate::selection) fn of_visit(tx: &mut ReadTx, visit: VisitId) -> DbResult<Option<Clear>> {
    let sql = format!("select {COLUMNS}, {MOVED} from selection_item where visit_id = :visit");
    tx.first(&sql, &[("visit", visit.0.into())], clear)
}

/// Whose item it is, and its number.
pub(in crate::selection) fn number_of(
    tx: &mut ReadTx,
    id: Uuid,
) -> DbResult<Option<(VisitId, u32)>> {
    tx.first(
        "select visit_id, number from selection_item where item_id = :id",
        &[("id", id.into())],
        |row| Ok((VisitId(row.get("visit_id")?), row.get("number")?)),
    )
}

/// What stands in a column of the board today: who comes back by the day stands on the agenda.
fn condition(column: Column) -> &'static str {
    match column {
        Column::Agenda => "(stage = 'agenda' or (stage = 'decided' and returns_on <= :today))",
        Column::Decided => "stage = 'decided' and (returns_on is null or returns_on > :today)",
        _ => "stage = :stage",
    }
}

fn asked(column: Column, today: NaiveDate) -> Vec<(&'static str, Value)> {
    match column {
        Column::Agenda | Column::Decided => vec![("today", today.into())],
        _ => vec![("stage", column.word().into())],
    }
}

/// A page of a column with its sealed content: who was promised an answer first stands first; of those that are decided the
/// newest. `after` is the last of the page before.
pub(super) fn page(
    tx: &mut ReadTx,
    column: Column,
    today: NaiveDate,
    after: Option<(NaiveDate, u32)>,
    limit: u32,
) -> DbResult<Vec<(Clear, Vec<u8>)>> {
    let condition = condition(column);
    let mut values = asked(column, today);
    values.push(("limit", limit.into()));
    let is_decided = column == Column::Decided;
    let before_all = (NaiveDate::from_ymd_opt(1, 1, 1).unwrap_or_default(), 0);
    let (day, number) = match after {
        Some(it) => it,
        None if is_decided => (before_all.0, u32::MAX),
        None => before_all,
    };
    values.push(("number", number.into()));
    let sql = if is_decided {
        format!(
            "select {COLUMNS}, {MOVED}, content from selection_item where {condition} and number < :number
             order by number desc limit :limit"
        )
    } else {
        values.push(("day", day.into()));
        format!(
            "select {COLUMNS}, {MOVED}, content from selection_item where {condition}
                 and (promised_on > :day or (promised_on = :day and number > :number))
             order by promised_on, number limit :limit"
        )
    };
    tx.all(&sql, &values, both)
}

/// How many stand in a column.
pub(super) fn count(tx: &mut ReadTx, column: Column, today: NaiveDate) -> DbResult<u64> {
    let sql = format!(
        "select count(*) as n from selection_item where {}",
        condition(column)
    );
    let found = tx.first(&sql, &asked(column, today), |row| row.get::<i64>("n"))?;
    Ok(found.unwrap_or(0).unsigned_abs())
}

/// What the meeting of a day has before it, with its sealed content.
pub(super) fn candidates(tx: &mut ReadTx, today: NaiveDate) -> DbResult<Vec<(Clear, Vec<u8>)>> {
    let sql = format!(
        "select {COLUMNS}, {MOVED}, content from selection_item where stage = 'agenda'
         union all
         select {COLUMNS}, {MOVED}, content from selection_item where waits = :yes and stage = 'decided'
         union all
         select {COLUMNS}, {MOVED}, content from selection_item where stage = 'decided' and returns_on <= :today and waits <> :yes"
    );
    tx.all(&sql, &[("yes", true.into()), ("today", today.into())], both)
}

/// The items of intakes of these days, without content.
pub(in crate::selection) fn taken_between(
    tx: &mut ReadTx,
    first: NaiveDate,
    last: NaiveDate,
) -> DbResult<Vec<Clear>> {
    let sql = format!(
        "select {COLUMNS}, {MOVED} from selection_item where intake_on >= :first and intake_on <= :last order by number"
    );
    tx.all(
        &sql,
        &[("first", first.into()), ("last", last.into())],
        clear,
    )
}

/// The items that were first decided on these days, with their sealed content.
pub(super) fn decided_between(
    tx: &mut ReadTx,
    first: NaiveDate,
    last: NaiveDate,
) -> DbResult<Vec<(Clear, Vec<u8>)>> {
    let sql = format!(
        "select {COLUMNS}, {MOVED}, content from selection_item
         where first_decided_on >= :first and first_decided_on <= :last and stage <> 'conflict' order by number"
    );
    tx.all(
        &sql,
        &[("first", first.into()), ("last", last.into())],
        both,
    )
}

/// Somebody keeps out of an item.
pub(super) fn recuse(tx: &mut Tx, item: Uuid, staff: StaffId) -> DbResult<()> {
    let at = tx.now();
    tx.execute(
        "insert into selection_recusal (item_id, staff_id, at) values (:item, :staff, :at)",
        &[
            ("item", item.into()),
            ("staff", staff.into()),
            ("at", at.into()),
        ],
    )?;
    Ok(())
}

/// Who keeps out of an item.
pub(in crate::selection) fn recused(tx: &mut ReadTx, item: Uuid) -> DbResult<BTreeSet<StaffId>> {
    let found = tx.all(
        "select staff_id from selection_recusal where item_id = :item",
        &[("item", item.into())],
        |row| row.get("staff_id"),
    )?;
    Ok(found.into_iter().collect())
}

/// The visits whose items somebody keeps out of.
pub(super) fn kept_out_of(tx: &mut ReadTx, staff: StaffId) -> DbResult<Vec<VisitId>> {
    tx.all(
        "select i.visit_id from selection_recusal r join selection_item i on i.item_id = r.item_id where r.staff_id = :staff",
        &[("staff", staff.into())],
        |row| Ok(VisitId(row.get("visit_id")?)),
    )
}

/// Something to do that follows from a decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::selection) struct Task {
    pub(in crate::selection) place: u32,
    pub(in crate::selection) word: String,
    pub(in crate::selection) due: Option<NaiveDate>,
    pub(in crate::selection) delivery: String,
    pub(in crate::selection) names_date: String,
    pub(in crate::selection) done_at: Option<DateTime<Utc>>,
    pub(in crate::selection) done_by: Option<StaffId>,
}

/// What follows is to be done; what followed from an earlier decision and is not done is withdrawn.
pub(super) fn set_tasks(
    tx: &mut Tx,
    item: Uuid,
    decision: Option<Uuid>,
    tasks: &[Task],
) -> DbResult<()> {
    withdraw_tasks(tx, item)?;
    let last = tx.first(
        "select coalesce(max(place), 0) as place from selection_task where item_id = :item",
        &[("item", item.into())],
        |row| row.get::<u32>("place"),
    )?;
    for (place, it) in (last.unwrap_or(0) + 1..).zip(tasks) {
        tx.execute(
            "insert into selection_task (item_id, place, decision_id, word, due, delivery, names_date, done_at, done_by, withdrawn_at)
             values (:item, :place, :decision, :word, :due, :delivery, :names_date, null, null, null)",
            &[
                ("item", item.into()),
                ("place", place.into()),
                ("decision", decision.into()),
                ("word", it.word.as_str().into()),
                ("due", it.due.into()),
                ("delivery", it.delivery.as_str().into()),
                ("names_date", it.names_date.as_str().into()),
            ],
        )?;
    }
    Ok(())
}

/// What is not done is not to be done any more.
pub(super) fn withdraw_tasks(tx: &mut Tx, item: Uuid) -> DbResult<()> {
    let at = tx.now();
    tx.execute(
        "update selection_task set withdrawn_at = :at where item_id = :item and done_at is null and withdrawn_at is null",
        &[("at", at.into()), ("item", item.into())],
    )?;
    Ok(())
}

/// What follows from the decisions on an item, in its order.
pub(super) fn tasks(tx: &mut ReadTx, item: Uuid) -> DbResult<Vec<Task>> {
    tx.all(
        "select place, word, due, delivery, names_date, done_at, done_by from selection_task
         where item_id = :item and withdrawn_at is null order by place",
        &[("item", item.into())],
        |row| {
            Ok(Task {
                place: row.get("place")?,
                word: row.get("word")?,
                due: row.get("due")?,
                delivery: row.get("delivery")?,
                names_date: row.get("names_date")?,
                done_at: row.get("done_at")?,
                done_by: row.get("done_by")?,
            })
        },
    )
}

/// Marks something as done, or as not done; tells whether there is such a thing.
pub(super) fn mark_task(
    tx: &mut Tx,
    item: Uuid,
    place: u32,
    done: Option<(DateTime<Utc>, Option<StaffId>)>,
) -> DbResult<bool> {
    let marked = tx.execute(
        "update selection_task set done_at = :at, done_by = :by
         where item_id = :item and place = :place and withdrawn_at is null",
        &[
            ("at", done.map(|it| it.0).into()),
            ("by", done.and_then(|it| it.1).into()),
            ("item", item.into()),
            ("place", place.into()),
        ],
    )?;
    Ok(marked == 1)
}

fn both(row: &Row) -> DbResult<(Clear, Vec<u8>)> {
    Ok((clear(row)?, row.get("content")?))
}

fn clear(row: &Row) -> DbResult<Clear> {
    let cleared: Option<Uuid> = row.get("cleared_by")?;
    let cleared_on: Option<NaiveDate> = row.get("cleared_on")?;
    let is_waived = row.get("is_waived")?;
    let reasons: String = row.get("reasons")?;
    Ok(Clear {
        id: row.get("item_id")?,
        visit: VisitId(row.get("visit_id")?),
        number: row.get("number")?,
        intake_on: row.get("intake_on")?,
        promised_on: row.get("promised_on")?,
        stage: word(row, "stage")?.ok_or_else(|| unknown("stage"))?,
        since: row.get("since")?,
        back_from: word(row, "back_from")?,
        returns_on: row.get("returns_on")?,
        waits: row.get("waits")?,
        total: row.get("total")?,
        first_decided_on: row.get("first_decided_on")?,
        decided_on: row.get("decided_on")?,
        decision: word(row, "decision")?,
        reasons: reasons.split_whitespace().map(str::to_owned).collect(),
        decided_by: row.get("decided_by")?,
        cleared: cleared
            .zip(cleared_on)
            .map(|(by, on)| Cleared { by, on, is_waived }),
        editions: Editions {
            criteria: row.get("criteria_edition")?,
            funds: row.get("funds_edition")?,
        },
        version: row.get("version")?,
        is_moved: 0 < row.get::<i64>("moved")?,
    })
}

/// The thing with the word in a column, which may be empty.
pub(in crate::selection) fn word<W: Word>(row: &Row, column: &str) -> DbResult<Option<W>> {
    let found: Option<String> = row.get(column)?;
    let read = |it: String| W::find(&it).ok_or_else(|| unknown(column));
    found.map(read).transpose()
}

fn unknown(column: &str) -> DbError {
    DbError::Column {
        column: column.to_owned(),
        expected: "a known word",
        found: "an unknown word",
    }
}
