//! The record of events shows every tampering.

use super::*;
use crate::db::{Actor, Db};
use crate::testing::{database, nine};
use shared::clock::SetClock;
use tempfile::tempdir;

struct Called(u8);

impl Event for Called {
    fn kind(&self) -> &'static str {
        "queue-event-called"
    }
    fn subject(&self) -> String {
        format!("A-{:03}", self.0)
    }
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "window": self.0 })
    }
}

/// Records five events, lets a thief at the database with `sql`, and checks the chain.
#[track_caller]
fn check(sql: &str, expected: Result<i64, Broken>) {
    let folder = tempdir().unwrap();
    let path = folder.path();
    let db = database(path, &SetClock::at(nine()));
    for window in 1..=5 {
        db.write(&Actor::PROGRAM, |tx| Ok(tx.record(&Called(window))?))
            .unwrap();
    }
    tamper(&db, sql);
    let found = db.read(&Actor::PROGRAM, |tx| Ok(verify(tx)?)).unwrap();
    assert_eq!(found, expected, "{sql}");
}

fn tamper(db: &Db, sql: &str) {
    for statement in sql.split(';').filter(|it| !it.trim().is_empty()) {
        db.write(&Actor::PROGRAM, |tx| {
            tx.execute(statement, &[])?;
            tx.needs_no_event();
            Ok(())
        })
        .unwrap();
    }
}

#[test]
fn an_untouched_record_holds() {
    check("", Ok(5));
}

#[test]
fn an_altered_event_shows() {
    check(
        "update event set detail = '{\"window\":9}' where seq = 3",
        Err(Broken::At { seq: 3 }),
    );
    check(
        "update event set actor_kind = 'staff' where seq = 1",
        Err(Broken::At { seq: 1 }),
    );
    check(
        "update event set at = '2026-09-01T08:00:00.000Z' where seq = 2",
        Err(Broken::At { seq: 2 }),
    );
}

#[test]
fn a_missing_event_shows() {
    check(
        "delete from event where seq = 2",
        Err(Broken::At { seq: 3 }),
    );
    check(
        "delete from event where seq = 5",
        Err(Broken::CutOff { seq: 4 }),
    );
    check("delete from event", Err(Broken::CutOff { seq: 0 }));
    check("delete from event; delete from chain_head", Ok(0));
}

#[test]
fn two_rows_never_read_alike_to_the_hash() {
    assert_ne!(
        hash(&[0; 32], &[b"ab", b"c"]),
        hash(&[0; 32], &[b"a", b"bc"])
    );
}
