//! Every SQL statement on demands, and on what must be kept for them.

use super::model::{Demand, Hold, Issuing, Response};
use crate::db::{DbError, DbResult, ReadTx, Row, Tx};
use crate::people::PersonId;
use uuid::Uuid;

const COLUMNS: &str = "id, number, version, kind, due, received_at, staff_id, seen_at, response, closed_at from demand";

fn unknown(column: &str) -> DbError {
    DbError::Column {
        column: column.to_owned(),
        expected: "a known word",
        found: "an unknown word",
    }
}

fn number(it: u64) -> DbResult<i64> {
    i64::try_from(it).map_err(|_| unknown("number"))
}

fn count(row: &Row, column: &str) -> DbResult<u64> {
    let it: i64 = row.get(column)?;
    u64::try_from(it).map_err(|_| unknown(column))
}

fn word<T>(row: &Row, column: &str, find: fn(&str) -> Option<T>) -> DbResult<T> {
    let word: String = row.get(column)?;
    find(&word).ok_or_else(|| unknown(column))
}

fn demand(row: &Row) -> DbResult<Demand> {
    Ok(Demand {
        id: row.get("id")?,
        number: count(row, "number")?,
        version: count(row, "version")?,
        issuing: word(row, "kind", Issuing::find)?,
        due: row.get("due")?,
        received_at: row.get("received_at")?,
        staff: row.get("staff_id")?,
        seen_at: row.get("seen_at")?,
        response: word(row, "response", Response::find)?,
        closed_at: row.get("closed_at")?,
    })
}

/// The number after the highest.
pub(super) fn next_number(tx: &mut ReadTx) -> DbResult<u64> {
    let highest = tx.first(
        "select number from demand order by number desc limit 1",
        &[],
        |row| count(row, "number"),
    )?;
    Ok(highest.unwrap_or(0) + 1)
}

pub(super) fn add(tx: &mut Tx, it: &Demand, facts: Option<Vec<u8>>) -> DbResult<()> {
    tx.execute(
        "insert into demand (id, number, version, kind, due, received_at, staff_id, seen_by, seen_at, response, closed_at)
         values (:id, :number, 1, :kind, :due, :at, :staff, null, null, :response, null)",
        &[
            ("id", it.id.into()),
            ("number", number(it.number)?.into()),
            ("kind", it.issuing.word().into()),
            ("due", it.due.into()),
            ("at", it.received_at.into()),
            ("staff", it.staff.into()),
            ("response", it.response.word().into()),
        ],
    )?;
    add_version(tx, it.id, 1, facts)
}

fn add_version(tx: &mut Tx, id: Uuid, version: u64, facts: Option<Vec<u8>>) -> DbResult<()> {
    let (now, staff) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into demand_version (demand_id, version, facts, staff_id, at) values (:id, :version, :facts, :staff, :now)",
        &[
            ("id", id.into()),
            ("version", number(version)?.into()),
            ("facts", facts.into()),
            ("staff", staff.into()),
            ("now", now.into()),
        ],
    )?;
    Ok(())
}

/// Saves what was said anew; `false` when somebody was quicker.
pub(super) fn save(tx: &mut Tx, it: &Demand, facts: Vec<u8>) -> DbResult<bool> {
    let saved = tx.execute(
        "update demand set version = :version, kind = :kind, due = :due, response = :response, closed_at = :closed
         where id = :id and version = :before",
        &[
            ("version", number(it.version)?.into()),
            ("kind", it.issuing.word().into()),
            ("due", it.due.into()),
            ("response", it.response.word().into()),
            ("closed", it.closed_at.into()),
            ("id", it.id.into()),
            ("before", number(it.version.saturating_sub(1))?.into()),
        ],
    )?;
    if saved == 1 {
        add_version(tx, it.id, it.version, Some(facts))?;
    }
    Ok(saved == 1)
}

pub(super) fn find(tx: &mut ReadTx, id: Uuid) -> DbResult<Option<Demand>> {
    let sql = format!("select {COLUMNS} where id = :id");
    tx.first(&sql, &[("id", id.into())], demand)
}

/// What is sealed of a version; nothing where the office was locked when it was written.
pub(super) fn facts(tx: &mut ReadTx, id: Uuid, version: u64) -> DbResult<Option<Vec<u8>>> {
    let found = tx.first(
        "select facts from demand_version where demand_id = :id and version = :version",
        &[("id", id.into()), ("version", number(version)?.into())],
        |row| row.get::<Option<Vec<u8>>>("facts"),
    )?;
    Ok(found.flatten())
}

/// Every demand, the newest first.
pub(super) fn all(tx: &mut ReadTx) -> DbResult<Vec<Demand>> {
    tx.all(
        &format!("select {COLUMNS} order by number desc"),
        &[],
        demand,
    )
}

/// The numbers of those that nobody who works on them has looked at.
pub(super) fn unseen(tx: &mut ReadTx) -> DbResult<Vec<u64>> {
    tx.all(
        "select number from demand where seen_at is null order by number",
        &[],
        |row| count(row, "number"),
    )
}

pub(super) fn mark_seen(tx: &mut Tx, id: Uuid) -> DbResult<bool> {
    let (now, staff) = (tx.now(), tx.actor().id());
    let seen = tx.execute(
        "update demand set seen_by = :staff, seen_at = :now where id = :id and seen_at is null",
        &[
            ("staff", staff.into()),
            ("now", now.into()),
            ("id", id.into()),
        ],
    )?;
    Ok(seen == 1)
}

pub(super) fn add_hold(tx: &mut Tx, demand: Uuid, it: &Hold) -> DbResult<()> {
    let staff = tx.actor().id();
    tx.execute(
        "insert into legal_hold (id, demand_id, person_id, since, staff_id, lifted_at, lifted_by)
         values (:id, :demand, :person, :since, :staff, null, null)",
        &[
            ("id", it.id.into()),
            ("demand", demand.into()),
            ("person", it.person.0.into()),
            ("since", it.since.into()),
            ("staff", staff.into()),
        ],
    )?;
    Ok(())
}

/// Whose records are kept for a demand.
pub(super) fn holds_of(tx: &mut ReadTx, demand: Uuid) -> DbResult<Vec<Hold>> {
    tx.all(
        "select id, person_id, since from legal_hold where demand_id = :demand and lifted_at is null order by since, id",
        &[("demand", demand.into())],
        |row| {
            Ok(Hold {
                id: row.get("id")?,
                person: PersonId(row.get("person_id")?),
                since: row.get("since")?,
            })
        },
    )
}

/// Whether one record is kept for any demand.
pub(super) fn is_held(tx: &mut ReadTx, person: PersonId) -> DbResult<bool> {
    let found = tx.first(
        "select id from legal_hold where person_id = :person and lifted_at is null",
        &[("person", person.0.into())],
        |row| row.get::<Uuid>("id"),
    )?;
    Ok(found.is_some())
}

pub(super) fn lift(tx: &mut Tx, id: Uuid) -> DbResult<bool> {
    let (now, staff) = (tx.now(), tx.actor().id());
    let lifted = tx.execute(
        "update legal_hold set lifted_at = :now, lifted_by = :staff where id = :id and lifted_at is null",
        &[("now", now.into()), ("staff", staff.into()), ("id", id.into())],
    )?;
    Ok(lifted == 1)
}
