//! Every SQL statement on conflict checks.

use super::model::{Check, Hit, Ruling};
use crate::db::{DbError, DbResult, Migration, ReadTx, Row, Tx};
use crate::events;
use crate::people::PersonId;
use shared::ids::VisitId;
use uuid::Uuid;

/// The steps that make the tables of conflict checks.
pub const MIGRATIONS: &[Migration] = &[Migration {
    name: "conflicts_0001",
    sql: include_str!("0001_conflicts.sql"),
}];

/// The newest check of a matter.
pub(super) fn newest(tx: &mut ReadTx, visit: VisitId) -> DbResult<Option<Check>> {
    let found = tx.first(
        "select id, visit_id, covers, staff_id, at from conflict_check
         where visit_id = :visit order by seq desc limit 1",
        &[("visit", visit.0.into())],
        |row| {
            Ok(Check {
                id: row.get("id")?,
                visit: VisitId(row.get("visit_id")?),
                covers: row.get("covers")?,
                by: row.get("staff_id")?,
                at: row.get("at")?,
                hits: Vec::new(),
            })
        },
    )?;
    let Some(check) = found else {
        return Ok(None);
    };
    let hits = tx.all(
        "select party_id, person_id, score, ruling, staff_id, at from conflict_hit
         where check_id = :check order by score desc, person_id, party_id",
        &[("check", check.id.into())],
        hit,
    )?;
    Ok(Some(Check { hits, ..check }))
}

fn hit(row: &Row) -> DbResult<Hit> {
    let (score, ruling): (i64, String) = (row.get("score")?, row.get("ruling")?);
    Ok(Hit {
        party: row.get("party_id")?,
        person: PersonId(row.get("person_id")?),
        score: u16::try_from(score).map_err(|_| unknown("score"))?,
        ruling: Ruling::find(&ruling).ok_or_else(|| unknown("ruling"))?,
        by: row.get("staff_id")?,
        at: row.get("at")?,
    })
}

pub(super) fn add(tx: &mut Tx, check: &Check) -> DbResult<()> {
    // Checks are in the order of their events, also those of one moment.
    let seq = events::count(tx)? + 1;
    tx.execute(
        "insert into conflict_check (id, visit_id, seq, covers, staff_id, at)
         values (:id, :visit, :seq, :covers, :staff, :at)",
        &[
            ("seq", seq.into()),
            ("id", check.id.into()),
            ("visit", check.visit.0.into()),
            ("covers", check.covers.as_str().into()),
            ("staff", check.by.into()),
            ("at", check.at.into()),
        ],
    )?;
    for it in &check.hits {
        tx.execute(
            "insert into conflict_hit (check_id, party_id, person_id, score, ruling, why, staff_id, at)
             values (:check, :party, :person, :score, :ruling, null, :staff, :at)",
            &[
                ("check", check.id.into()),
                ("party", it.party.into()),
                ("person", it.person.0.into()),
                ("score", i64::from(it.score).into()),
                ("ruling", it.ruling.word().into()),
                ("staff", it.by.into()),
                ("at", it.at.into()),
            ],
        )?;
    }
    Ok(())
}

/// Says something of a hit; `why` is sealed.
pub(super) fn rule(
    tx: &mut Tx,
    check: Uuid,
    hit: &Hit,
    ruling: Ruling,
    why: Vec<u8>,
) -> DbResult<()> {
    let (now, staff) = (tx.now(), tx.actor().id());
    tx.execute(
        "update conflict_hit set ruling = :ruling, why = :why, staff_id = :staff, at = :now
         where check_id = :check and party_id = :party and person_id = :person",
        &[
            ("ruling", ruling.word().into()),
            ("why", why.into()),
            ("staff", staff.into()),
            ("now", now.into()),
            ("check", check.into()),
            ("party", hit.party.into()),
            ("person", hit.person.0.into()),
        ],
    )?;
    Ok(())
}

/// Keeps the reason of an earlier ruling, sealed for its new place.
pub(super) fn keep_why(tx: &mut Tx, check: Uuid, hit: &Hit, why: Vec<u8>) -> DbResult<()> {
    tx.execute(
        "update conflict_hit set why = :why
         where check_id = :check and party_id = :party and person_id = :person",
        &[
            ("why", why.into()),
            ("check", check.into()),
            ("party", hit.party.into()),
            ("person", hit.person.0.into()),
        ],
    )?;
    Ok(())
}

/// Why something was said of a hit, sealed.
pub(super) fn why(tx: &mut ReadTx, check: Uuid, hit: &Hit) -> DbResult<Option<Vec<u8>>> {
    let found = tx.first(
        "select why from conflict_hit
         where check_id = :check and party_id = :party and person_id = :person",
        &[
            ("check", check.into()),
            ("party", hit.party.into()),
            ("person", hit.person.0.into()),
        ],
        |row| row.get::<Option<Vec<u8>>>("why"),
    )?;
    Ok(found.flatten())
}

fn unknown(column: &str) -> DbError {
    DbError::Column {
        column: column.to_owned(),
        expected: "a known word",
        found: "an unknown word",
    }
}
