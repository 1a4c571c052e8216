//! Every SQL statement on the events.

use super::Event;
use super::chain::{Broken, Stored};
use crate::db::{DbResult, Migration, ReadTx, Row, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// The steps that make the tables of the events.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        name: "events_0001",
        sql: include_str!("0001_events.sql"),
    },
    Migration {
        name: "events_0002",
        sql: include_str!("0002_events.sql"),
    },
];

const BATCH: i64 = 1000;

/// An event as it stands in the record.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    /// Its place in the record.
    pub seq: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// What kind of actor.
    pub actor_kind: String,
    /// Which staff member or kiosk.
    pub actor_id: Option<Uuid>,
    /// What happened (the id of a message).
    pub kind: String,
    /// To what.
    pub subject: String,
    /// Facts, as JSON.
    pub detail: String,
    prev: Vec<u8>,
    hash: Vec<u8>,
}

struct Head {
    seq: i64,
    hash: Vec<u8>,
}

pub(super) fn append(tx: &mut Tx, event: &impl Event) -> DbResult<()> {
    let head = head(tx)?;
    let (at, actor) = (tx.now(), tx.actor());
    let (subject, detail) = (event.subject(), event.detail().to_string());
    let stored = Stored {
        seq: head.seq + 1,
        at,
        actor_kind: actor.kind().word(),
        actor_id: actor.id(),
        kind: event.kind(),
        subject: &subject,
        detail: &detail,
    };
    let hash = stored.hash(&head.hash);
    tx.execute(
        "insert into event (seq, at, actor_kind, actor_id, kind, subject, detail, prev, hash)
         values (:seq, :at, :actor_kind, :actor_id, :kind, :subject, :detail, :prev, :hash)",
        &[
            ("seq", stored.seq.into()),
            ("at", at.into()),
            ("actor_kind", stored.actor_kind.into()),
            ("actor_id", stored.actor_id.into()),
            ("kind", stored.kind.into()),
            ("subject", subject.as_str().into()),
            ("detail", detail.as_str().into()),
            ("prev", head.hash.into()),
            ("hash", hash.into()),
        ],
    )?;
    tx.execute(
        "insert into chain_head (one, seq, hash) values (1, :seq, :hash)
         on conflict (one) do update set seq = excluded.seq, hash = excluded.hash",
        &[("seq", stored.seq.into()), ("hash", hash.into())],
    )?;
    Ok(())
}

/// The newest events at or before `until`, newest first.
pub fn newest(tx: &mut ReadTx, until: i64, limit: i64) -> DbResult<Vec<Past>> {
    tx.all(
        "select seq, at, actor_kind, actor_id, kind, subject, detail, prev, hash from event
         where seq <= :until order by seq desc limit :limit",
        &[("until", until.into()), ("limit", limit.into())],
        past,
    )
}

/// What happened to one thing since `since`, the oldest first, at most `limit`. A label comes round again: the moment tells
/// whose it is.
pub fn about(
    tx: &mut ReadTx,
    subject: &str,
    since: DateTime<Utc>,
    limit: i64,
) -> DbResult<Vec<Past>> {
    tx.all(
        "select seq, at, actor_kind, actor_id, kind, subject, detail, prev, hash from event
         where subject = :subject and at >= :since order by seq limit :limit",
        &[
            ("subject", subject.into()),
            ("since", since.into()),
            ("limit", limit.into()),
        ],
        past,
    )
}

/// How many events there are.
pub fn count(tx: &mut ReadTx) -> DbResult<i64> {
    Ok(head(tx)?.seq)
}

/// Walks the whole record; `Ok` with the number of events when nothing was altered.
pub fn verify(tx: &mut ReadTx) -> DbResult<Result<i64, Broken>> {
    let head = head(tx)?;
    let (mut seq, mut hash) = (0, vec![0; 32]);
    loop {
        let next = tx.all(
            "select seq, at, actor_kind, actor_id, kind, subject, detail, prev, hash from event
             where seq > :seq order by seq limit :limit",
            &[("seq", seq.into()), ("limit", BATCH.into())],
            past,
        )?;
        if next.is_empty() {
            break;
        }
        for event in next {
            if event.seq != seq + 1
                || event.prev != hash
                || event.expected_hash().as_slice() != event.hash
            {
                return Ok(Err(Broken::At { seq: event.seq }));
            }
            (seq, hash) = (event.seq, event.hash);
        }
    }
    let is_whole = seq == head.seq && hash == head.hash;
    Ok(if is_whole {
        Ok(seq)
    } else {
        Err(Broken::CutOff { seq })
    })
}

impl Past {
    fn expected_hash(&self) -> [u8; 32] {
        let stored = Stored {
            seq: self.seq,
            at: self.at,
            actor_kind: &self.actor_kind,
            actor_id: self.actor_id,
            kind: &self.kind,
            subject: &self.subject,
            detail: &self.detail,
        };
        stored.hash(&self.prev)
    }
}

fn head(tx: &mut ReadTx) -> DbResult<Head> {
    let head = tx.first(
        "select seq, hash from chain_head where one = 1",
        &[],
        |row| {
            Ok(Head {
                seq: row.get("seq")?,
                hash: row.get("hash")?,
            })
        },
    )?;
    Ok(head.unwrap_or(Head {
        seq: 0,
        hash: vec![0; 32],
    }))
}

fn past(row: &Row) -> DbResult<Past> {
    Ok(Past {
        seq: row.get("seq")?,
        at: row.get("at")?,
        actor_kind: row.get("actor_kind")?,
        actor_id: row.get("actor_id")?,
        kind: row.get("kind")?,
        subject: row.get("subject")?,
        detail: row.get("detail")?,
        prev: row.get("prev")?,
        hash: row.get("hash")?,
    })
}
