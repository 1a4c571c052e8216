//! The database does on both engines what its users rely on.

use super::*;
use crate::events::{self, Event};
use crate::problem::Problem;
use crate::testing::{database, each_database, nine, postgres_address};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use shared::clock::SetClock;
use std::sync::Arc;
use tempfile::tempdir;
use uuid::Uuid;

struct Happened;

impl Event for Happened {
    fn kind(&self) -> &'static str {
        "test-event-happened"
    }
    fn subject(&self) -> String {
        "A-017".to_owned()
    }
}

fn add_staff(tx: &mut Tx, id: Uuid, name: &str) -> DbResult<u64> {
    let now = tx.now();
    tx.execute(
        "insert into staff (id, name, display_name, role, language, is_active, salt, cost, verifier, added_at)
         values (:id, :name, :name, 'reception', 'en', :yes, :bytes, 'x', :bytes, :now)",
        &[
            ("id", id.into()),
            ("name", name.into()),
            ("yes", true.into()),
            ("bytes", vec![0, 255, 39].into()),
            ("now", now.into()),
        ],
    )
}

/// Ends the connection on which `tx` runs, as a database server does that is being stopped.
fn end_connection(tx: &mut ReadTx) -> DbResult<()> {
    let pid = tx.first(
        "select pg_backend_pid()::bigint as pid",
        &[],
        |row| -> DbResult<i64> { row.get("pid") },
    )?;
    let mut admin = postgres_admin();
    let sql = format!("select pg_terminate_backend({}, 5000)", pid.unwrap());
    admin.batch_execute(&sql).unwrap();
    Ok(())
}

fn postgres_admin() -> ::postgres::Client {
    ::postgres::Client::connect(&postgres_address().unwrap(), ::postgres::NoTls).unwrap()
}

#[test]
fn a_database_server_that_was_started_again_is_found_again() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        let look = || db.read(&Actor::PROGRAM, |tx| Ok(events::count(tx)?));
        let is_server = db.read(&Actor::PROGRAM, |tx| {
            Ok(tx.all("select pg_backend_pid()", &[], |_| Ok(()))?)
        });
        if is_server.is_err() {
            return; // SQLite has no server.
        }
        let cut = db.read(&Actor::PROGRAM, |tx| {
            end_connection(tx)?;
            Ok(events::count(tx)?)
        });
        assert!(matches!(cut, Err(Problem::Busy)), "{cut:?}");
        assert_eq!(look().unwrap(), 0);
        // An idle connection dies unnoticed.
        let mut pid = 0_i64;
        let seen = db.read(&Actor::PROGRAM, |tx| {
            let sql = "select pg_backend_pid()::bigint as pid";
            pid = tx.first(sql, &[], |row| row.get("pid"))?.unwrap_or(0);
            Ok(())
        });
        seen.unwrap();
        let sql = format!("select pg_terminate_backend({pid}, 5000)");
        postgres_admin().batch_execute(&sql).unwrap();
        assert_eq!(look().unwrap(), 0);
        let mut attempts = 0;
        let written = db.write(&Actor::PROGRAM, |tx| {
            attempts += 1;
            if attempts == 1 {
                end_connection(tx)?;
            }
            Ok(tx.record(&Happened)?)
        });
        written.unwrap();
        assert_eq!((attempts, look().unwrap()), (2, 1));
    });
}

#[test]
fn every_kind_of_value_comes_back_as_it_went_in() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        let id = db.write(&Actor::PROGRAM, |tx| {
            let id = tx.new_id();
            add_staff(tx, id, "Ngũgĩ 'o; -- :x")?;
            tx.record(&Happened)?;
            Ok(id)
        });
        let id = id.unwrap();
        let found = db.read(&Actor::PROGRAM, |tx| {
            Ok(tx.first(
                "select name, is_active, salt, added_at, id, :day as day, :none as none, :number as number
                 from staff where id = :id and (:none is null or added_at < :later)",
                &[
                    ("id", id.into()),
                    ("day", NaiveDate::from_ymd_opt(2026, 9, 1).into()),
                    ("none", None::<NaiveDate>.into()),
                    ("number", i64::MAX.into()),
                    ("later", (nine() + TimeDelta::days(1)).into()),
                ],
                |row| {
                    let texts: (String, bool, Vec<u8>) = (row.get("name")?, row.get("is_active")?, row.get("salt")?);
                    let times: (DateTime<Utc>, Uuid) = (row.get("added_at")?, row.get("id")?);
                    let days: (NaiveDate, Option<NaiveDate>, i64) = (row.get("day")?, row.get("none")?, row.get("number")?);
                    Ok((texts, times, days))
                },
            )?)
        });
        let (texts, times, days) = found.unwrap().unwrap();
        assert_eq!(
            texts,
            ("Ngũgĩ 'o; -- :x".to_owned(), true, vec![0, 255, 39])
        );
        assert_eq!(times, (nine(), id));
        assert_eq!(
            days,
            (NaiveDate::from_ymd_opt(2026, 9, 1).unwrap(), None, i64::MAX)
        );
    });
}

#[test]
fn a_change_without_an_event_is_not_saved() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        let refused = db.write(&Actor::PROGRAM, |tx| {
            let id = tx.new_id();
            add_staff(tx, id, "lee")?;
            Ok(())
        });
        assert!(matches!(refused, Err(Problem::Defect(_))));
        let returning = db.write(&Actor::PROGRAM, |tx| {
            let sql = "update staff set name = 'x' where name = 'nobody' returning name";
            Ok(tx.first(sql, &[], |row| row.get::<String>("name"))?)
        });
        assert!(matches!(returning, Err(Problem::Defect(_))));
        assert_eq!(count(db), 0);
    });
}

#[test]
fn a_uniqueness_rule_has_one_name_on_both_engines() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        let twice = |same_id: bool| {
            db.write(&Actor::PROGRAM, |tx| {
                let id = tx.new_id();
                add_staff(tx, id, "one")?;
                let (id, name) = if same_id {
                    (id, "two")
                } else {
                    (tx.new_id(), "one")
                };
                add_staff(tx, id, name)?;
                Ok(())
            })
        };
        assert!(matches!(twice(false), Err(Problem::Taken { rule }) if rule == "staff_name_key"));
        assert!(matches!(twice(true), Err(Problem::Taken { rule }) if rule == "staff_pkey"));
    });
}

#[test]
fn writers_that_hurry_lose_nothing_and_the_chain_holds() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..10 {
                        db.write(&Actor::PROGRAM, |tx| Ok(tx.record(&Happened)?))
                            .unwrap();
                        db.read(&Actor::PROGRAM, |tx| Ok(events::count(tx)?))
                            .unwrap();
                    }
                });
            }
        });
        let verified = db
            .read(&Actor::PROGRAM, |tx| Ok(events::verify(tx)?))
            .unwrap();
        assert_eq!(verified, Ok(40));
    });
}

#[test]
fn a_transaction_that_only_looks_cannot_write() {
    let folder = tempdir().unwrap();
    each_database(folder.path(), |db, _| {
        let refused = db.read(&Actor::PROGRAM, |tx| {
            Ok(tx.first("delete from staff returning name", &[], |row| {
                row.get::<String>("name")
            })?)
        });
        assert!(matches!(refused, Err(Problem::Defect(_))));
    });
}

#[test]
fn topics_are_announced_after_the_change_is_saved_and_not_when_it_is_refused() {
    let folder = tempdir().unwrap();
    let db = database(folder.path(), &SetClock::at(nine()));
    let mut topics = db.announcer().listen();
    let refused: Result<(), Problem> = db.write(&Actor::PROGRAM, |tx| {
        tx.announce(Topic("refused"));
        Err(Problem::NotFound)
    });
    assert!(refused.is_err());
    db.write(&Actor::PROGRAM, |tx| {
        tx.announce(Topic("queue"));
        tx.announce(Topic("queue"));
        Ok(tx.record(&Happened)?)
    })
    .unwrap();
    assert_eq!(topics.try_recv(), Ok(Topic("queue")));
    assert!(topics.try_recv().is_err());
}

#[test]
fn a_second_program_on_the_same_file_waits_its_turn() {
    let folder = tempdir().unwrap();
    let clock = SetClock::at(nine());
    let [one, two] = [1, 2].map(|_| database(folder.path(), &clock));
    std::thread::scope(|scope| {
        for db in [&one, &two] {
            scope.spawn(move || {
                for _ in 0..20 {
                    db.write(&Actor::PROGRAM, |tx| Ok(tx.record(&Happened)?))
                        .unwrap();
                }
            });
        }
    });
    assert_eq!(
        one.read(&Actor::PROGRAM, |tx| Ok(events::verify(tx)?))
            .unwrap(),
        Ok(40)
    );
}

#[test]
fn a_database_with_a_changed_step_does_not_open() {
    let folder = tempdir().unwrap();
    let open = |sql| {
        Db::open(Opening {
            place: Place::Sqlite(folder.path().join("x.db")),
            steps: &[Migration {
                name: "x_0001",
                sql,
            }],
            events: EventRule::NotKept,
            clock: Arc::new(SetClock::at(nine())),
            random: shared::random::from_seed(1),
        })
    };
    let first = "create table x (\n    a text not null\n);";
    assert!(open(first).is_ok());
    assert!(open(first).is_ok());
    let changed = "create table x (\n    b text not null\n);";
    assert!(matches!(open(changed), Err(DbError::ChangedStep { .. })));
}

#[test]
fn nothing_shows_a_value_that_may_be_content() {
    let value = Value::from("Amina");
    assert_eq!(format!("{value:?}"), "text");
}

fn count(db: &Db) -> i64 {
    db.read(&Actor::PROGRAM, |tx| {
        let sql = "select count(*) as it from staff";
        Ok(tx.first(sql, &[], |row| row.get("it"))?.unwrap_or(0))
    })
    .unwrap()
}
