//! Every SQL statement on releases.

use crate::db::{DbResult, Migration, ReadTx, Row, Tx};
use crate::people::PersonId;
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

/// The steps that make the tables of releases.
pub const MIGRATIONS: &[Migration] = &[Migration {
    name: "releases_0001",
    sql: include_str!("0001_releases.sql"),
}];

/// A release, still sealed.
pub(super) struct Sealed {
    pub(super) id: Uuid,
    pub(super) person: PersonId,
    pub(super) signed_on: NaiveDate,
    pub(super) expires_on: NaiveDate,
    pub(super) revoked_on: Option<NaiveDate>,
    pub(super) facts: Vec<u8>,
}

const COLUMNS: &str = "id, person_id, signed_on, expires_on, revoked_on, facts from release_log";

fn sealed(row: &Row) -> DbResult<Sealed> {
    Ok(Sealed {
        id: row.get("id")?,
        person: PersonId(row.get("person_id")?),
        signed_on: row.get("signed_on")?,
        expires_on: row.get("expires_on")?,
        revoked_on: row.get("revoked_on")?,
        facts: row.get("facts")?,
    })
}

pub(super) fn add(tx: &mut Tx, it: &Sealed) -> DbResult<()> {
    let (now, staff) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into release_log (id, person_id, facts, signed_on, expires_on, revoked_on, revoked_by, staff_id, added_at)
         values (:id, :person, :facts, :signed_on, :expires_on, null, null, :staff, :now)",
        &[
            ("id", it.id.into()),
            ("person", it.person.0.into()),
            ("facts", it.facts.clone().into()),
            ("signed_on", it.signed_on.into()),
            ("expires_on", it.expires_on.into()),
            ("staff", staff.into()),
            ("now", now.into()),
        ],
    )?;
    Ok(())
}

pub(super) fn find(tx: &mut ReadTx, id: Uuid) -> DbResult<Option<Sealed>> {
    let sql = format!("select {COLUMNS} where id = :id");
    tx.first(&sql, &[("id", id.into())], sealed)
}

/// The releases of one record of a person, the newest first.
pub(super) fn of_person(tx: &mut ReadTx, person: PersonId) -> DbResult<Vec<Sealed>> {
    let sql =
        format!("select {COLUMNS} where person_id = :person order by signed_on desc, id desc");
    tx.all(&sql, &[("person", person.0.into())], sealed)
}

pub(super) fn revoke(tx: &mut Tx, id: Uuid, today: NaiveDate) -> DbResult<bool> {
    let staff = tx.actor().id();
    let done = tx.execute(
        "update release_log set revoked_on = :today, revoked_by = :staff where id = :id and revoked_on is null",
        &[
            ("today", today.into()),
            ("staff", staff.into()),
            ("id", id.into()),
        ],
    )?;
    Ok(done == 1)
}

pub(super) fn add_share(tx: &mut Tx, id: Uuid, release: Uuid) -> DbResult<()> {
    let (now, staff) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into release_share (id, release_id, staff_id, at) values (:id, :release, :staff, :now)",
        &[
            ("id", id.into()),
            ("release", release.into()),
            ("staff", staff.into()),
            ("now", now.into()),
        ],
    )?;
    Ok(())
}

/// When something was told by a release.
pub(super) fn shares(tx: &mut ReadTx, release: Uuid) -> DbResult<Vec<DateTime<Utc>>> {
    tx.all(
        "select at from release_share where release_id = :release order by at, id",
        &[("release", release.into())],
        |row| row.get("at"),
    )
}
