//! Every SQL statement on plans.

use crate::db::{DbError, DbResult, ReadTx, Tx};
use crate::people::PersonId;

fn number(version: u64) -> DbResult<i64> {
    i64::try_from(version).map_err(|_| unknown())
}

fn unknown() -> DbError {
    DbError::Column {
        column: "version".to_owned(),
        expected: "a number",
        found: "too large a number",
    }
}

/// The newest version of one record's plan, sealed.
pub(super) fn newest(tx: &mut ReadTx, person: PersonId) -> DbResult<Option<(u64, Vec<u8>)>> {
    tx.first(
        "select version, facts from safety_plan where person_id = :person order by version desc limit 1",
        &[("person", person.0.into())],
        |row| {
            let version: i64 = row.get("version")?;
            let version = u64::try_from(version).map_err(|_| unknown())?;
            Ok((version, row.get("facts")?))
        },
    )
}

pub(super) fn add(tx: &mut Tx, person: PersonId, version: u64, facts: Vec<u8>) -> DbResult<()> {
    let (now, staff) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into safety_plan (person_id, version, facts, staff_id, at) values (:person, :version, :facts, :staff, :now)",
        &[
            ("person", person.0.into()),
            ("version", number(version)?.into()),
            ("facts", facts.into()),
            ("staff", staff.into()),
            ("now", now.into()),
        ],
    )?;
    Ok(())
}
