//! Every SQL statement on people.

use super::model::{Person, PersonId, Protection, Tie, Version, Why};
use crate::access::StaffId;
use crate::db::{DbError, DbResult, Migration, ReadTx, Row, Tx};
use crate::events;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The steps that make the tables of people.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "people_0001",
        sql: include_str!("0001_people.sql"),
    },
    Migration {
        name: "people_0002",
        sql: include_str!("0002_parties.sql"),
    },
    Migration {
        name: "people_0003",
        sql: include_str!("0003_origins.sql"),
    },
    Migration {
        name: "people_0004",
        sql: include_str!("0004_codes.sql"),
    },
    Migration {
        name: "people_0005",
        sql: include_str!("0005_listed.sql"),
    },
];

/// A person with what is known of them, still sealed.
pub(super) struct SealedPerson {
    pub(super) person: Person,
    pub(super) change: u64,
    pub(super) facts: Vec<u8>,
    /// The code under which they stand in lists, if they were ever hidden.
    pub(super) code: Option<String>,
}

/// A relationship, what it is still sealed.
pub(super) struct SealedRelationship {
    pub(super) id: Uuid,
    pub(super) person: PersonId,
    pub(super) other: PersonId,
    pub(super) kind: Vec<u8>,
}

/// Two records that were put together.
pub(super) struct Merge {
    pub(super) id: Uuid,
    pub(super) merged: PersonId,
    /// What the kept record gained by it, sealed.
    pub(super) added: Vec<u8>,
}

/// Says that the directory has to look at somebody again.
pub(super) fn touch(tx: &mut Tx, id: PersonId) -> DbResult<()> {
    let change = change(tx)?;
    tx.execute(
        "update person set change = :change where id = :id",
        &[("change", change.into()), ("id", id.0.into())],
    )?;
    Ok(())
}

/// The number of the change that this transaction makes: that of its next event, so that no reader who has seen one
/// misses another that was committed before it.
fn change(tx: &mut ReadTx) -> DbResult<i64> {
    Ok(events::count(tx)? + 1)
}

pub(super) fn add(tx: &mut Tx, id: PersonId, protection: Protection) -> DbResult<()> {
    let (change, now) = (change(tx)?, tx.now());
    tx.execute(
        "insert into person (id, version, protection, merged_into, change, added_at)
         values (:id, 0, :protection, null, :change, :now)",
        &[
            ("id", id.0.into()),
            ("protection", protection.word().into()),
            ("change", change.into()),
            ("now", now.into()),
        ],
    )?;
    Ok(())
}

/// Adds the next version of what is known; `false` when another one was added meanwhile.
pub(super) fn add_version(
    tx: &mut Tx,
    id: PersonId,
    version: u64,
    facts: Vec<u8>,
    why: Why,
) -> DbResult<bool> {
    let (change, now, staff) = (change(tx)?, tx.now(), tx.actor().id());
    let version = number(version)?;
    let moved = tx.execute(
        "update person set version = :version, change = :change where id = :id and version = :before",
        &[
            ("version", version.into()),
            ("change", change.into()),
            ("id", id.0.into()),
            ("before", (version - 1).into()),
        ],
    )?;
    if moved == 0 {
        return Ok(false);
    }
    tx.execute(
        "insert into person_version (person_id, version, facts, why, staff_id, at)
         values (:id, :version, :facts, :why, :staff, :now)",
        &[
            ("id", id.0.into()),
            ("version", version.into()),
            ("facts", facts.into()),
            ("why", why.word().into()),
            ("staff", staff.into()),
            ("now", now.into()),
        ],
    )?;
    Ok(true)
}

fn number(version: u64) -> DbResult<i64> {
    i64::try_from(version).map_err(|_| unknown("version"))
}

pub(super) fn find(tx: &mut ReadTx, id: PersonId) -> DbResult<Option<Person>> {
    tx.first(
        "select id, version, protection, merged_into, added_at from person where id = :id",
        &[("id", id.0.into())],
        person,
    )
}

/// The newest people before one, the newest first: ids are in the order in which they were made.
pub(super) fn newest(
    tx: &mut ReadTx,
    before: Option<PersonId>,
    limit: usize,
) -> DbResult<Vec<PersonId>> {
    let before = before.map_or(Uuid::max(), |it| it.0);
    tx.all(
        "select id from person where merged_into is null and id < :before order by id desc limit :limit",
        &[
            ("before", before.into()),
            ("limit", i64::try_from(limit).unwrap_or(i64::MAX).into()),
        ],
        |row| Ok(PersonId(row.get("id")?)),
    )
}

/// What is known of a person in one version, sealed.
pub(super) fn facts(tx: &mut ReadTx, id: PersonId, version: u64) -> DbResult<Option<Vec<u8>>> {
    tx.first(
        "select facts from person_version where person_id = :id and version = :version",
        &[("id", id.0.into()), ("version", number(version)?.into())],
        |row| row.get("facts"),
    )
}

/// Everybody who has changed since, in the order of the changes.
pub(super) fn changed_after(
    tx: &mut ReadTx,
    (seen, id): (u64, Uuid),
    count: usize,
) -> DbResult<Vec<SealedPerson>> {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    tx.all(
        "select p.id, p.version, p.protection, p.merged_into, p.added_at, p.change, v.facts, c.code
         from person p join person_version v on v.person_id = p.id and v.version = p.version
         left join person_code c on c.person_id = p.id
         where p.change > :seen or (p.change = :seen and p.id > :id) order by p.change, p.id limit :count",
        &[
            ("seen", number(seen)?.into()),
            ("id", id.into()),
            ("count", count.into()),
        ],
        |row| {
            let change: i64 = row.get("change")?;
            Ok(SealedPerson {
                person: person(row)?,
                change: u64::try_from(change).map_err(|_| unknown("change"))?,
                facts: row.get("facts")?,
                code: row.get("code")?,
            })
        },
    )
}

/// The versions of what is known of a person, the newest first.
pub(super) fn versions(tx: &mut ReadTx, id: PersonId) -> DbResult<Vec<Version>> {
    tx.all(
        "select version, why, staff_id, at from person_version where person_id = :id order by version desc",
        &[("id", id.0.into())],
        |row| {
            let (version, why): (i64, String) = (row.get("version")?, row.get("why")?);
            Ok(Version {
                version: u64::try_from(version).map_err(|_| unknown("version"))?,
                why: Why::find(&why).ok_or_else(|| unknown("why"))?,
                staff: row.get("staff_id")?,
                at: row.get("at")?,
            })
        },
    )
}

pub(super) fn set_protection(tx: &mut Tx, id: PersonId, to: Protection) -> DbResult<()> {
    let change = change(tx)?;
    tx.execute(
        "update person set protection = :to, change = :change where id = :id",
        &[
            ("to", to.word().into()),
            ("change", change.into()),
            ("id", id.0.into()),
        ],
    )?;
    Ok(())
}

pub(super) fn set_merged_into(tx: &mut Tx, id: PersonId, into: Option<PersonId>) -> DbResult<()> {
    let change = change(tx)?;
    tx.execute(
        "update person set merged_into = :into, change = :change where id = :id",
        &[
            ("into", into.map(|it| it.0).into()),
            ("change", change.into()),
            ("id", id.0.into()),
        ],
    )?;
    Ok(())
}

/// The code of a person, if they have one.
pub(super) fn code(tx: &mut ReadTx, id: PersonId) -> DbResult<Option<String>> {
    tx.first(
        "select code from person_code where person_id = :id",
        &[("id", id.0.into())],
        |row| row.get("code"),
    )
}

/// Gives a person a code; `false` when another has it.
pub(super) fn add_code(tx: &mut Tx, id: PersonId, code: &str) -> DbResult<bool> {
    let now = tx.now();
    let added = tx.execute(
        "insert into person_code (person_id, code, added_at) values (:id, :code, :now) on conflict (code) do nothing",
        &[
            ("id", id.0.into()),
            ("code", code.into()),
            ("now", now.into()),
        ],
    )?;
    Ok(added == 1)
}

/// Who has a tie to a person.
pub(super) fn ties(tx: &mut ReadTx, id: PersonId) -> DbResult<BTreeMap<StaffId, Tie>> {
    let all = tx.all(
        "select staff_id, kind from person_access where person_id = :id",
        &[("id", id.0.into())],
        |row| Ok((row.get("staff_id")?, tie(row)?)),
    )?;
    Ok(all.into_iter().collect())
}

/// To whom somebody of the staff has a tie.
pub(super) fn ties_of(tx: &mut ReadTx, staff: StaffId) -> DbResult<BTreeMap<PersonId, Tie>> {
    let all = tx.all(
        "select person_id, kind from person_access where staff_id = :staff",
        &[("staff", staff.into())],
        |row| Ok((PersonId(row.get("person_id")?), tie(row)?)),
    )?;
    Ok(all.into_iter().collect())
}

fn tie(row: &Row) -> DbResult<Tie> {
    let kind: String = row.get("kind")?;
    Tie::find(&kind).ok_or_else(|| unknown("kind"))
}

pub(super) fn set_tie(tx: &mut Tx, id: PersonId, staff: StaffId, tie: Tie) -> DbResult<()> {
    let now = tx.now();
    tx.execute(
        "insert into person_access (person_id, staff_id, kind, added_at) values (:id, :staff, :kind, :now)
         on conflict (person_id, staff_id) do update set kind = excluded.kind, added_at = excluded.added_at",
        &[
            ("id", id.0.into()),
            ("staff", staff.into()),
            ("kind", tie.word().into()),
            ("now", now.into()),
        ],
    )?;
    Ok(())
}

pub(super) fn remove_tie(tx: &mut Tx, id: PersonId, staff: StaffId) -> DbResult<()> {
    tx.execute(
        "delete from person_access where person_id = :id and staff_id = :staff",
        &[("id", id.0.into()), ("staff", staff.into())],
    )?;
    Ok(())
}

/// The relationships of a person that are not over, from either side.
pub(super) fn relationships(tx: &mut ReadTx, id: PersonId) -> DbResult<Vec<SealedRelationship>> {
    tx.all(
        "select id, person_id, other_id, kind from relationship
         where (person_id = :id or other_id = :id) and ended_at is null order by added_at, id",
        &[("id", id.0.into())],
        |row| {
            Ok(SealedRelationship {
                id: row.get("id")?,
                person: PersonId(row.get("person_id")?),
                other: PersonId(row.get("other_id")?),
                kind: row.get("kind")?,
            })
        },
    )
}

/// Whether a relationship of a person was on record and has ended.
pub(super) fn was_related(tx: &mut ReadTx, id: PersonId, relationship: Uuid) -> DbResult<bool> {
    let found = tx.first(
        "select id from relationship
         where id = :relationship and (person_id = :id or other_id = :id) and ended_at is not null",
        &[("relationship", relationship.into()), ("id", id.0.into())],
        |row| row.get::<Uuid>("id"),
    )?;
    Ok(found.is_some())
}

pub(super) fn add_relationship(tx: &mut Tx, it: &SealedRelationship) -> DbResult<()> {
    let now = tx.now();
    tx.execute(
        "insert into relationship (id, person_id, other_id, kind, added_at, ended_at)
         values (:id, :person, :other, :kind, :now, null)",
        &[
            ("id", it.id.into()),
            ("person", it.person.0.into()),
            ("other", it.other.0.into()),
            ("kind", it.kind.clone().into()),
            ("now", now.into()),
        ],
    )?;
    Ok(())
}

pub(super) fn end_relationship(tx: &mut Tx, id: Uuid) -> DbResult<()> {
    let now = tx.now();
    tx.execute(
        "update relationship set ended_at = :now where id = :id and ended_at is null",
        &[("now", now.into()), ("id", id.into())],
    )?;
    Ok(())
}

pub(super) fn add_merge(
    tx: &mut Tx,
    id: Uuid,
    kept: PersonId,
    merged: PersonId,
    added: Vec<u8>,
) -> DbResult<()> {
    let (now, staff) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into person_merge (id, kept_id, merged_id, added, staff_id, at, undone_at)
         values (:id, :kept, :merged, :added, :staff, :now, null)",
        &[
            ("id", id.into()),
            ("kept", kept.0.into()),
            ("merged", merged.0.into()),
            ("added", added.into()),
            ("staff", staff.into()),
            ("now", now.into()),
        ],
    )?;
    Ok(())
}

/// What a person was put together from and still is, the newest first.
pub(super) fn merges(tx: &mut ReadTx, kept: PersonId) -> DbResult<Vec<Merge>> {
    tx.all(
        "select id, merged_id, added from person_merge
         where kept_id = :kept and undone_at is null order by at desc, id desc",
        &[("kept", kept.0.into())],
        merge,
    )
}

/// What a person was put together from and is not any more.
pub(super) fn was_merged(tx: &mut ReadTx, kept: PersonId, id: Uuid) -> DbResult<bool> {
    let found = tx.first(
        "select id, merged_id, added from person_merge
         where kept_id = :kept and id = :id and undone_at is not null",
        &[("kept", kept.0.into()), ("id", id.into())],
        merge,
    )?;
    Ok(found.is_some())
}

fn merge(row: &Row) -> DbResult<Merge> {
    Ok(Merge {
        id: row.get("id")?,
        merged: PersonId(row.get("merged_id")?),
        added: row.get("added")?,
    })
}

pub(super) fn undo_merge(tx: &mut Tx, id: Uuid) -> DbResult<()> {
    let now = tx.now();
    tx.execute(
        "update person_merge set undone_at = :now where id = :id",
        &[("now", now.into()), ("id", id.into())],
    )?;
    Ok(())
}

fn person(row: &Row) -> DbResult<Person> {
    let (version, protection): (i64, String) = (row.get("version")?, row.get("protection")?);
    Ok(Person {
        id: PersonId(row.get("id")?),
        version: u64::try_from(version).map_err(|_| unknown("version"))?,
        protection: Protection::find(&protection).ok_or_else(|| unknown("protection"))?,
        merged_into: row.get::<Option<Uuid>>("merged_into")?.map(PersonId),
        added_at: row.get("added_at")?,
    })
}

fn unknown(column: &str) -> DbError {
    DbError::Column {
        column: column.to_owned(),
        expected: "a known word",
        found: "an unknown word",
    }
}
