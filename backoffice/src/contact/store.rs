//! Every SQL statement on contacts, what was agreed, and the log of asking.

use super::log::{Entry, Line};
use super::model::{ContactId, Kind, SetBy};
use super::proposals::Settled;
use super::verdict::{Channel, Purpose, Reason};
use crate::access::StaffId;
use crate::db::{DbError, DbResult, Migration, ReadTx, Row, Tx};
use crate::events;
use crate::people::PersonId;
use chrono::{DateTime, NaiveDate, Utc};
use shared::ids::VisitId;
use uuid::Uuid;

/// The steps that make the tables of contacts.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "contact_0001",
        sql: include_str!("0001_contact.sql"),
    },
    Migration {
        name: "contact_0002",
        sql: include_str!("0002_proposals.sql"),
    },
];

/// A contact, still sealed.
pub(super) struct Sealed {
    pub(super) id: ContactId,
    pub(super) person: PersonId,
    pub(super) kind: Kind,
    pub(super) version: u64,
    pub(super) verified_on: NaiveDate,
    pub(super) safe_until: Option<NaiveDate>,
    pub(super) set_by: SetBy,
    pub(super) is_once: bool,
    pub(super) used_at: Option<DateTime<Utc>>,
    pub(super) added_at: DateTime<Utc>,
    pub(super) is_ended: bool,
    pub(super) change: u64,
    /// Nothing where it was erased.
    pub(super) facts: Option<Vec<u8>>,
}

const COLUMNS: &str = "c.id, c.person_id, c.kind, c.version, c.verified_on, c.safe_until, c.set_by, c.once, c.used_at, c.added_at,
    c.ended_at, c.change, v.facts
    from contact c join contact_version v on v.contact_id = c.id and v.version = c.version";

fn change(tx: &mut ReadTx) -> DbResult<i64> {
    Ok(events::count(tx)? + 1)
}

fn number(version: u64) -> DbResult<i64> {
    i64::try_from(version).map_err(|_| unknown("version"))
}

fn unknown(column: &str) -> DbError {
    DbError::Column {
        column: column.to_owned(),
        expected: "a known word",
        found: "an unknown word",
    }
}

fn word<T>(row: &Row, column: &str, find: fn(&str) -> Option<T>) -> DbResult<T> {
    let word: String = row.get(column)?;
    find(&word).ok_or_else(|| unknown(column))
}

fn count(row: &Row, column: &str) -> DbResult<u64> {
    let it: i64 = row.get(column)?;
    u64::try_from(it).map_err(|_| unknown(column))
}

fn sealed(row: &Row) -> DbResult<Sealed> {
    Ok(Sealed {
        id: ContactId(row.get("id")?),
        person: PersonId(row.get("person_id")?),
        kind: word(row, "kind", Kind::find)?,
        version: count(row, "version")?,
        verified_on: row.get("verified_on")?,
        safe_until: row.get("safe_until")?,
        set_by: word(row, "set_by", SetBy::find)?,
        is_once: row.get("once")?,
        used_at: row.get("used_at")?,
        added_at: row.get("added_at")?,
        is_ended: row.get::<Option<DateTime<Utc>>>("ended_at")?.is_some(),
        change: count(row, "change")?,
        facts: row.get("facts")?,
    })
}

pub(super) fn add(tx: &mut Tx, it: &Sealed) -> DbResult<()> {
    let (change, now) = (change(tx)?, tx.now());
    tx.execute(
        "insert into contact (id, person_id, kind, version, verified_on, safe_until, set_by, once, used_at, ended_at, erased_at,
             change, added_at)
         values (:id, :person, :kind, :version, :verified_on, :safe_until, :set_by, :once, null, null, null, :change, :now)",
        &[
            ("id", it.id.0.into()),
            ("person", it.person.0.into()),
            ("kind", it.kind.word().into()),
            ("version", number(it.version)?.into()),
            ("verified_on", it.verified_on.into()),
            ("safe_until", it.safe_until.into()),
            ("set_by", it.set_by.word().into()),
            ("once", it.is_once.into()),
            ("change", change.into()),
            ("now", now.into()),
        ],
    )?;
    add_version(tx, it)
}

fn add_version(tx: &mut Tx, it: &Sealed) -> DbResult<()> {
    let (now, staff) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into contact_version (contact_id, version, facts, verified_on, safe_until, staff_id, at)
         values (:id, :version, :facts, :verified_on, :safe_until, :staff, :now)",
        &[
            ("id", it.id.0.into()),
            ("version", number(it.version)?.into()),
            ("facts", it.facts.clone().into()),
            ("verified_on", it.verified_on.into()),
            ("safe_until", it.safe_until.into()),
            ("staff", staff.into()),
            ("now", now.into()),
        ],
    )?;
    Ok(())
}

/// Saves the next version; `false` when somebody was quicker.
pub(super) fn save(tx: &mut Tx, it: &Sealed) -> DbResult<bool> {
    let change = change(tx)?;
    let saved = tx.execute(
        "update contact set version = :version, kind = :kind, verified_on = :verified_on, safe_until = :safe_until, change = :change
         where id = :id and version = :before and ended_at is null",
        &[
            ("version", number(it.version)?.into()),
            ("kind", it.kind.word().into()),
            ("verified_on", it.verified_on.into()),
            ("safe_until", it.safe_until.into()),
            ("change", change.into()),
            ("id", it.id.0.into()),
            ("before", number(it.version.saturating_sub(1))?.into()),
        ],
    )?;
    if saved == 1 {
        add_version(tx, it)?;
    }
    Ok(saved == 1)
}

pub(super) fn find(tx: &mut ReadTx, id: ContactId) -> DbResult<Option<Sealed>> {
    let sql = format!("select {COLUMNS} where c.id = :id");
    tx.first(&sql, &[("id", id.0.into())], sealed)
}

/// The contacts of one record of a person that were not ended, in the order in which they were added.
pub(super) fn of_person(tx: &mut ReadTx, person: PersonId) -> DbResult<Vec<Sealed>> {
    let sql = format!(
        "select {COLUMNS} where c.person_id = :person and c.ended_at is null order by c.added_at, c.id"
    );
    tx.all(&sql, &[("person", person.0.into())], sealed)
}

/// The contacts of one record of a person that are not to be used any more and are still known, each with the moment since when.
pub(super) fn ended_of(
    tx: &mut ReadTx,
    person: PersonId,
) -> DbResult<Vec<(Sealed, DateTime<Utc>)>> {
    let sql = format!(
        "select {COLUMNS} where c.person_id = :person and c.ended_at is not null and c.erased_at is null"
    );
    tx.all(&sql, &[("person", person.0.into())], |row| {
        Ok((sealed(row)?, row.get("ended_at")?))
    })
}

/// Every contact that has changed since, in the order of the changes.
pub(super) fn changed_since(tx: &mut ReadTx, seen: u64) -> DbResult<Vec<Sealed>> {
    let sql = format!("select {COLUMNS} where c.change > :seen order by c.change");
    tx.all(&sql, &[("seen", number(seen)?.into())], sealed)
}

pub(super) fn end(tx: &mut Tx, id: ContactId) -> DbResult<bool> {
    let (change, now) = (change(tx)?, tx.now());
    let ended = tx.execute(
        "update contact set ended_at = :now, change = :change where id = :id and ended_at is null",
        &[
            ("now", now.into()),
            ("change", change.into()),
            ("id", id.0.into()),
        ],
    )?;
    Ok(ended == 1)
}

pub(super) fn mark_used(tx: &mut Tx, id: ContactId) -> DbResult<()> {
    let now = tx.now();
    tx.execute(
        "update contact set used_at = :now where id = :id and once = :yes and used_at is null",
        &[
            ("now", now.into()),
            ("id", id.0.into()),
            ("yes", true.into()),
        ],
    )?;
    Ok(())
}

/// Contacts for one time that were used before a moment, or added before another, and still stand there.
pub(super) fn to_forget(
    tx: &mut ReadTx,
    used_before: DateTime<Utc>,
    added_before: DateTime<Utc>,
) -> DbResult<Vec<(ContactId, PersonId)>> {
    tx.all(
        "select id, person_id from contact
         where once = :yes and erased_at is null and (used_at <= :used_before or added_at <= :added_before)",
        &[
            ("yes", true.into()),
            ("used_before", used_before.into()),
            ("added_before", added_before.into()),
        ],
        |row| Ok((ContactId(row.get("id")?), PersonId(row.get("person_id")?))),
    )
}

/// Erases what was sealed of a contact.
pub(super) fn erase(tx: &mut Tx, id: ContactId) -> DbResult<()> {
    let (change, now) = (change(tx)?, tx.now());
    tx.execute(
        "update contact_version set facts = null where contact_id = :id",
        &[("id", id.0.into())],
    )?;
    tx.execute(
        "update contact set erased_at = :now, ended_at = :now, change = :change where id = :id",
        &[
            ("now", now.into()),
            ("change", change.into()),
            ("id", id.0.into()),
        ],
    )?;
    Ok(())
}

/// What was agreed last with one record of a person, sealed, and its version.
pub(super) fn arrangements(tx: &mut ReadTx, person: PersonId) -> DbResult<Option<(u64, Vec<u8>)>> {
    tx.first(
        "select version, facts from contact_arrangement where person_id = :person order by version desc limit 1",
        &[("person", person.0.into())],
        |row| Ok((count(row, "version")?, row.get("facts")?)),
    )
}

pub(super) fn add_arrangements(
    tx: &mut Tx,
    person: PersonId,
    version: u64,
    facts: Vec<u8>,
) -> DbResult<()> {
    let (now, staff) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into contact_arrangement (person_id, version, facts, staff_id, at) values (:person, :version, :facts, :staff, :now)",
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

pub(super) fn add_line(tx: &mut Tx, id: Uuid, it: &Line) -> DbResult<()> {
    let reasons: Vec<&str> = it.reasons.iter().map(|it| it.word()).collect();
    tx.execute(
        "insert into contact_log (id, person_id, contact_id, channel, purpose, entry, reasons, staff_id, at)
         values (:id, :person, :contact, :channel, :purpose, :entry, :reasons, :staff, :at)",
        &[
            ("id", id.into()),
            ("person", it.person.0.into()),
            ("contact", it.contact.map(|it| it.0).into()),
            ("channel", it.channel.word().into()),
            ("purpose", it.purpose.map_or("", Purpose::word).into()),
            ("entry", it.entry.word().into()),
            ("reasons", reasons.join(" ").into()),
            ("staff", it.staff.into()),
            ("at", it.at.into()),
        ],
    )?;
    Ok(())
}

/// What was asked and done for one record of a person, the newest first.
pub(super) fn lines(tx: &mut ReadTx, person: PersonId, limit: u32) -> DbResult<Vec<Line>> {
    tx.all(
        "select person_id, contact_id, channel, purpose, entry, reasons, staff_id, at from contact_log
         where person_id = :person order by at desc, id desc limit :limit",
        &[("person", person.0.into()), ("limit", limit.into())],
        line,
    )
}

fn line(row: &Row) -> DbResult<Line> {
    let (purpose, reasons): (String, String) = (row.get("purpose")?, row.get("reasons")?);
    let staff: Option<StaffId> = row.get("staff_id")?;
    Ok(Line {
        person: PersonId(row.get("person_id")?),
        contact: row.get::<Option<Uuid>>("contact_id")?.map(ContactId),
        channel: word(row, "channel", Channel::find)?,
        purpose: Purpose::find(&purpose),
        entry: word(row, "entry", Entry::find)?,
        reasons: reasons
            .split_whitespace()
            .filter_map(Reason::find)
            .collect(),
        staff,
        at: row.get("at")?,
    })
}

/// That something proposed was taken on record or put aside; its mark is sealed.
pub(super) struct SettledLine {
    pub(super) id: Uuid,
    pub(super) settled: Settled,
    pub(super) facts: Vec<u8>,
}

pub(super) fn add_settled(
    tx: &mut Tx,
    person: PersonId,
    (visit, source): (VisitId, &str),
    it: &SettledLine,
) -> DbResult<()> {
    let (now, staff) = (tx.now(), tx.actor().id());
    tx.execute(
        "insert into contact_proposal (id, person_id, visit_id, source, settled, facts, staff_id, at)
         values (:id, :person, :visit, :source, :settled, :facts, :staff, :now)",
        &[
            ("id", it.id.into()),
            ("person", person.0.into()),
            ("visit", visit.0.into()),
            ("source", source.into()),
            ("settled", it.settled.word().into()),
            ("facts", it.facts.clone().into()),
            ("staff", staff.into()),
            ("now", now.into()),
        ],
    )?;
    Ok(())
}

/// What was proposed of one record of a person and is settled, the oldest first.
pub(super) fn settled(tx: &mut ReadTx, person: PersonId) -> DbResult<Vec<SettledLine>> {
    tx.all(
        "select id, settled, facts from contact_proposal where person_id = :person order by at, id",
        &[("person", person.0.into())],
        |row| {
            Ok(SettledLine {
                id: row.get("id")?,
                settled: word(row, "settled", Settled::find)?,
                facts: row.get("facts")?,
            })
        },
    )
}
