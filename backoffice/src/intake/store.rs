//! Every SQL statement on intakes: which records were opened. What they say stays sealed.

use crate::db::{DbResult, Migration, ReadTx, Tx};
use shared::ids::{RecordId, VisitId};

/// The steps that make the table of intakes.
pub const MIGRATIONS: &[Migration] = &[Migration {
    name: "intake_0001",
    sql: include_str!("0001_intake.sql"),
}];

/// How many records could be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Not tried yet: nobody who could has signed in since they came.
    pub sealed: i64,
    /// Opened.
    pub opened: i64,
    /// Tried in vain.
    pub unopenable: i64,
}

/// A visit in the list of intakes.
pub(super) struct Listed {
    pub(super) visit: VisitId,
    pub(super) newest_seq: u64,
    pub(super) unopenable: i64,
}

pub(super) fn add(tx: &mut Tx, record: RecordId, visit: VisitId, seq: u64) -> DbResult<()> {
    tx.execute(
        "insert into intake (record_id, visit_id, server_seq, state) values (:record, :visit, :seq, 'sealed')",
        &[("record", record.0.into()), ("visit", visit.0.into()), ("seq", whole(seq).into())],
    )?;
    Ok(())
}

/// The next records nobody has tried to open, in order of arrival.
pub(super) fn sealed(tx: &mut ReadTx, limit: u32) -> DbResult<Vec<RecordId>> {
    tx.all(
        "select record_id from intake where state = 'sealed' order by server_seq limit :limit",
        &[("limit", limit.into())],
        |row| Ok(RecordId(row.get("record_id")?)),
    )
}

/// Notes whether a record could be opened; tells whether nobody else has noted it before.
pub(super) fn judge(tx: &mut Tx, record: RecordId, reason: Option<&str>) -> DbResult<bool> {
    let (now, state) = (
        tx.now(),
        if reason.is_some() {
            "unopenable"
        } else {
            "opened"
        },
    );
    let judged = tx.execute(
        "update intake set state = :state, reason = :reason, judged_at = :now where record_id = :record and state = 'sealed'",
        &[("state", state.into()), ("reason", reason.into()), ("now", now.into()), ("record", record.0.into())],
    )?;
    Ok(judged == 1)
}

/// The visit of a record.
pub(super) fn visit_of(tx: &mut ReadTx, record: RecordId) -> DbResult<Option<VisitId>> {
    tx.first(
        "select visit_id from intake where record_id = :record",
        &[("record", record.0.into())],
        |row| Ok(VisitId(row.get("visit_id")?)),
    )
}

/// How many records a visit has.
pub(super) fn records_of(tx: &mut ReadTx, visit: VisitId) -> DbResult<i64> {
    let count = tx.first(
        "select count(*) as n from intake where visit_id = :visit",
        &[("visit", visit.0.into())],
        |row| row.get("n"),
    )?;
    Ok(count.unwrap_or(0))
}

/// The visits whose newest record came before `before`, newest first.
pub(super) fn list(tx: &mut ReadTx, before: u64, limit: u32) -> DbResult<Vec<Listed>> {
    tx.all(
        "select visit_id, server_seq as newest,
             (select count(*) from intake as bad where bad.visit_id = it.visit_id and bad.state = 'unopenable') as unopenable
         from intake as it
         where server_seq < :before
             and not exists (select 1 from intake as later where later.visit_id = it.visit_id and later.server_seq > it.server_seq)
         order by server_seq desc limit :limit",
        &[("before", whole(before).into()), ("limit", limit.into())],
        |row| {
            Ok(Listed {
                visit: VisitId(row.get("visit_id")?),
                newest_seq: row.get::<i64>("newest")?.unsigned_abs(),
                unopenable: row.get("unopenable")?,
            })
        },
    )
}

/// The visits of which a record came after this place, each with the place of its first one there.
pub(super) fn visits_after(tx: &mut ReadTx, seq: u64) -> DbResult<Vec<(VisitId, u64)>> {
    tx.all(
        "select visit_id, min(server_seq) as first from intake where server_seq > :seq group by visit_id order by first",
        &[("seq", whole(seq).into())],
        |row| {
            let first: i64 = row.get("first")?;
            Ok((VisitId(row.get("visit_id")?), first.unsigned_abs()))
        },
    )
}

/// How many records could be opened.
pub fn counts(tx: &mut ReadTx) -> DbResult<Counts> {
    let counts = tx.first(
        "select count(*) filter (where state = 'sealed') as sealed, count(*) filter (where state = 'opened') as opened,
             count(*) filter (where state = 'unopenable') as unopenable
         from intake",
        &[],
        |row| Ok(Counts { sealed: row.get("sealed")?, opened: row.get("opened")?, unopenable: row.get("unopenable")? }),
    )?;
    Ok(counts.unwrap_or(Counts {
        sealed: 0,
        opened: 0,
        unopenable: 0,
    }))
}

fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
