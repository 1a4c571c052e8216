//! Every SQL statement on received records and on those that were set aside.

use super::super::model::{Aside, Flag};
use super::super::store::whole;
use super::actions::Letter;
use crate::db::{DbResult, ReadTx, Row, Tx};
use chrono::{DateTime, Utc};
use shared::ids::{KioskId, RecordId, VisitId};
use shared::record::Frame;

/// A record as it was received, still sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Which.
    pub id: RecordId,
    /// Its place in the order of arrival.
    pub server_seq: u64,
    /// The visit it belongs to.
    pub visit_id: VisitId,
    /// The kiosk that sent it.
    pub kiosk_id: KioskId,
    /// The number behind the label.
    pub ticket_n: u64,
    /// The number on the paper.
    pub label: String,
    /// The part of the form these answers are from.
    pub section: String,
    /// The record of the same visit that it replaces.
    pub supersedes: Option<RecordId>,
    /// When the visitor finished, by the kiosk's clock.
    pub sealed_at: DateTime<Utc>,
    /// When it arrived.
    pub received_at: DateTime<Utc>,
    /// The record itself.
    pub bytes: Vec<u8>,
}

/// What a list shows of a visit: nothing of it is sealed, and the record itself is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// The number on the paper.
    pub label: String,
    /// The kiosk that sent it.
    pub kiosk: KioskId,
    /// When the visitor finished, by the kiosk's clock.
    pub sealed_at: DateTime<Utc>,
}

/// What a receipt says of a record.
pub(super) struct Known {
    pub(super) server_seq: u64,
    pub(super) sha256: [u8; 32],
}

/// How many records there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Received.
    pub received: i64,
    /// Set aside.
    pub quarantined: i64,
    /// Received, with something to look at.
    pub flagged: i64,
}

pub(super) fn known(tx: &mut ReadTx, id: RecordId) -> DbResult<Option<Known>> {
    tx.first(
        "select server_seq, sha256 from sealed_record where id = :id",
        &[("id", id.0.into())],
        |row| {
            Ok(Known {
                server_seq: row.get::<i64>("server_seq")?.unsigned_abs(),
                sha256: row.get("sha256")?,
            })
        },
    )
}

/// Whether a record may take the place of `earlier`: not when that is here and is of another visit, kiosk or section.
pub(super) fn may_replace(tx: &mut ReadTx, frame: &Frame, earlier: RecordId) -> DbResult<bool> {
    let other = tx.first(
        "select id from sealed_record where id = :earlier
         and (visit_id <> :visit or kiosk_id <> :kiosk or section <> :section)",
        &[
            ("earlier", earlier.0.into()),
            ("visit", frame.visit_id.0.into()),
            ("kiosk", frame.kiosk_id.0.into()),
            ("section", frame.section.as_str().into()),
        ],
        |_| Ok(()),
    )?;
    Ok(other.is_none())
}

/// The next place in the order of arrival. Given out once, because the counter and the record commit together.
pub(super) fn next_seq(tx: &mut Tx) -> DbResult<u64> {
    let next = tx.first(
        "update arrival_counter set last = last + 1 where one = 1 returning last",
        &[],
        |row| row.get::<i64>("last"),
    )?;
    Ok(next.unwrap_or(0).unsigned_abs())
}

/// Ties a visit to its number; tells whether no other visit has this number, and this visit no other.
pub(super) fn claim_number(
    tx: &mut Tx,
    visit: VisitId,
    kiosk: KioskId,
    ticket_n: u64,
) -> DbResult<bool> {
    let claim = [
        ("visit", visit.0.into()),
        ("kiosk", kiosk.0.into()),
        ("n", whole(ticket_n).into()),
    ];
    tx.execute(
        "insert into visit_number (visit_id, kiosk_id, ticket_n) values (:visit, :kiosk, :n) on conflict do nothing",
        &claim,
    )?;
    let owned = tx.first(
        "select visit_id from visit_number where visit_id = :visit and kiosk_id = :kiosk and ticket_n = :n",
        &claim,
        |_| Ok(()),
    )?;
    Ok(owned.is_some())
}

/// Whether another record of this kiosk follows the same one.
pub(super) fn is_followed(tx: &mut ReadTx, kiosk: KioskId, previous: [u8; 32]) -> DbResult<bool> {
    let found = tx.first(
        "select id from sealed_record where kiosk_id = :kiosk and previous = :previous limit 1",
        &[("kiosk", kiosk.0.into()), ("previous", previous.into())],
        |_| Ok(()),
    )?;
    Ok(found.is_some())
}

pub(super) fn add(tx: &mut Tx, letter: &Letter, seq: u64, flag: Option<Flag>) -> DbResult<()> {
    let (now, frame) = (tx.now(), &letter.record.frame);
    tx.execute(
        "insert into sealed_record (id, server_seq, visit_id, kiosk_id, ticket_n, label, section, form_version, supersedes,
             sealed_at, received_at, previous, sha256, flag, bytes)
         values (:id, :seq, :visit, :kiosk, :n, :label, :section, :form_version, :supersedes,
             :sealed_at, :now, :previous, :sha256, :flag, :bytes)",
        &[
            ("id", frame.record_id.0.into()),
            ("seq", whole(seq).into()),
            ("visit", frame.visit_id.0.into()),
            ("kiosk", frame.kiosk_id.0.into()),
            ("n", whole(frame.ticket_n).into()),
            ("label", frame.label.as_str().into()),
            ("section", frame.section.as_str().into()),
            ("form_version", frame.form_version.into()),
            ("supersedes", frame.supersedes.map(|it| it.0).into()),
            ("sealed_at", frame.sealed_at.into()),
            ("now", now.into()),
            ("previous", frame.previous.into()),
            ("sha256", letter.hash.into()),
            ("flag", flag.map(Flag::word).into()),
            ("bytes", letter.bytes.as_slice().into()),
        ],
    )?;
    Ok(())
}

/// Keeps a record apart; the same bytes are kept once. Tells whether they are new.
pub(super) fn set_aside(tx: &mut Tx, letter: &Letter, why: Aside) -> DbResult<bool> {
    let (id, now, frame) = (tx.new_id(), tx.now(), &letter.record.frame);
    let added = tx.execute(
        "insert into quarantine (id, record_id, visit_id, kiosk_id, label, received_at, reason, sha256, bytes)
         values (:id, :record, :visit, :kiosk, :label, :now, :why, :sha256, :bytes)
         on conflict (record_id, sha256) do nothing",
        &[
            ("id", id.into()),
            ("record", frame.record_id.0.into()),
            ("visit", frame.visit_id.0.into()),
            ("kiosk", letter.kiosk.into()),
            ("label", frame.label.as_str().into()),
            ("now", now.into()),
            ("why", why.word().into()),
            ("sha256", letter.hash.into()),
            ("bytes", letter.bytes.as_slice().into()),
        ],
    )?;
    Ok(added == 1)
}

/// One record.
pub fn stored(tx: &mut ReadTx, id: RecordId) -> DbResult<Option<Stored>> {
    tx.first(
        "select id, server_seq, visit_id, kiosk_id, ticket_n, label, section, supersedes, sealed_at, received_at, bytes from sealed_record where id = :id",
        &[("id", id.0.into())],
        read,
    )
}

/// Every record of a visit, in order of arrival.
pub fn of_visit(tx: &mut ReadTx, visit: VisitId) -> DbResult<Vec<Stored>> {
    tx.all(
        "select id, server_seq, visit_id, kiosk_id, ticket_n, label, section, supersedes, sealed_at, received_at, bytes from sealed_record
         where visit_id = :visit order by server_seq",
        &[("visit", visit.0.into())],
        read,
    )
}

/// What a list shows of a visit, taken from its first record.
pub fn heading(tx: &mut ReadTx, visit: VisitId) -> DbResult<Option<Heading>> {
    tx.first(
        "select label, kiosk_id, sealed_at from sealed_record where visit_id = :visit order by server_seq limit 1",
        &[("visit", visit.0.into())],
        |row| {
            Ok(Heading {
                label: row.get("label")?,
                kiosk: KioskId(row.get("kiosk_id")?),
                sealed_at: row.get("sealed_at")?,
            })
        },
    )
}

/// The records after `after` in ticket order – kiosk by kiosk as they were paired, each by its numbers –, at most `limit`.
pub fn page(tx: &mut ReadTx, after: Option<&Stored>, limit: u32) -> DbResult<Vec<Stored>> {
    let (kiosk, n, seq) = after.map_or((uuid::Uuid::nil(), 0, 0), |it| {
        (it.kiosk_id.0, it.ticket_n, it.server_seq)
    });
    tx.all(
        "select id, server_seq, visit_id, kiosk_id, ticket_n, label, section, supersedes, sealed_at, received_at, bytes from sealed_record
         where (kiosk_id, ticket_n, server_seq) > (:kiosk, :n, :seq)
         order by kiosk_id, ticket_n, server_seq limit :limit",
        &[
            ("kiosk", kiosk.into()),
            ("n", whole(n).into()),
            ("seq", whole(seq).into()),
            ("limit", limit.into()),
        ],
        read,
    )
}

/// How many records there are.
pub fn counts(tx: &mut ReadTx) -> DbResult<Counts> {
    let mut count =
        |sql| Ok::<i64, crate::db::DbError>(tx.first(sql, &[], |row| row.get("n"))?.unwrap_or(0));
    Ok(Counts {
        received: count("select count(*) as n from sealed_record")?,
        quarantined: count("select count(*) as n from quarantine")?,
        flagged: count("select count(*) as n from sealed_record where flag is not null")?,
    })
}

fn read(row: &Row) -> DbResult<Stored> {
    Ok(Stored {
        id: RecordId(row.get("id")?),
        server_seq: row.get::<i64>("server_seq")?.unsigned_abs(),
        visit_id: VisitId(row.get("visit_id")?),
        kiosk_id: KioskId(row.get("kiosk_id")?),
        ticket_n: row.get::<i64>("ticket_n")?.unsigned_abs(),
        label: row.get("label")?,
        section: row.get("section")?,
        supersedes: row.get::<Option<uuid::Uuid>>("supersedes")?.map(RecordId),
        sealed_at: row.get("sealed_at")?,
        received_at: row.get("received_at")?,
        bytes: row.get("bytes")?,
    })
}
