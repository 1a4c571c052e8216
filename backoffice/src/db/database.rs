//! The database as the rest of the program sees it: `write` and `read`, each one transaction.

use super::migrate::{self, Migration};
use super::postgres::Postgres;
use super::sqlite::Sqlite;
use super::{Actor, Announcer, DbError, DbResult, Engine, ReadTx, Tx};
use crate::problem::Problem;
use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use rand::{Rng, SeedableRng};
use shared::clock::Clock;
use shared::random::Random;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How often a transaction is run again when another writer won.
const ATTEMPTS: u32 = 20;
/// After this time it is not run again.
const ATTEMPTS_WITHIN: Duration = Duration::from_secs(10);

/// Where the database is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A file in the data folder.
    Sqlite(PathBuf),
    /// A server.
    Postgres {
        /// Its `postgres://` address.
        address: String,
        /// The authority that its certificate comes from, when the system does not know it.
        ca: Option<PathBuf>,
    },
}

/// Whether changes must stand in the events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventRule {
    /// A change without an event does not commit: the office's records.
    Required,
    /// There are no events here: the key file.
    NotKept,
}

/// Everything needed to open a database.
pub struct Opening<'a> {
    /// Where it is.
    pub place: Place,
    /// The steps that make its tables, in order.
    pub steps: &'a [Migration],
    /// Whether changes must stand in the events.
    pub events: EventRule,
    /// What tells the time.
    pub clock: Arc<dyn Clock>,
    /// Where randomness comes from.
    pub random: Random,
}

enum Kind {
    Sqlite(Sqlite),
    Postgres(Postgres),
}

/// An open database.
pub struct Db {
    engine: Kind,
    events: EventRule,
    clock: Arc<dyn Clock>,
    random: Mutex<Random>,
    announcer: Announcer,
    recorded: AtomicU64,
}

impl Db {
    /// Opens the database and runs the steps it has not seen yet.
    pub fn open(opening: Opening) -> DbResult<Db> {
        let engine = match &opening.place {
            Place::Sqlite(path) => Kind::Sqlite(Sqlite::open(path)?),
            Place::Postgres { address, ca } => {
                Kind::Postgres(Postgres::open(address, ca.as_deref())?)
            }
        };
        let db = Db {
            engine,
            events: opening.events,
            clock: opening.clock,
            random: Mutex::new(opening.random),
            announcer: Announcer::default(),
            recorded: AtomicU64::new(0),
        };
        db.migrate(opening.steps)?;
        Ok(db)
    }

    /// Who tells open pages about changes.
    pub fn announcer(&self) -> &Announcer {
        &self.announcer
    }

    /// How many events this process has recorded since it opened the database.
    pub fn recorded(&self) -> u64 {
        self.recorded.load(Ordering::Relaxed)
    }

    /// Counts up with every change: those of this process, and those of others as far as they were announced here. What
    /// was put together for one count is still right at the same count.
    pub fn changes(&self) -> u64 {
        self.recorded() + self.announcer.announced()
    }

    /// The present moment, in whole milliseconds so that both engines store it alike.
    pub fn now(&self) -> DateTime<Utc> {
        let now = self.clock.now();
        now.duration_trunc(TimeDelta::milliseconds(1))
            .unwrap_or(now)
    }

    /// Runs `work` in one write transaction, again from the start when another writer won.
    pub fn write<T>(
        &self,
        actor: &Actor,
        mut work: impl FnMut(&mut Tx) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        let began = Instant::now();
        for _ in 1..ATTEMPTS {
            match self.write_once(actor, &mut work) {
                // Each attempt may have waited itself; whoever asked waits with it.
                Err(Problem::Busy) if began.elapsed() < ATTEMPTS_WITHIN => {
                    std::thread::yield_now();
                }
                done => return done,
            }
        }
        self.write_once(actor, &mut work)
    }

    /// Runs `work` in one transaction that cannot write and sees one unchanging state.
    pub fn read<T>(
        &self,
        actor: &Actor,
        work: impl FnOnce(&mut ReadTx) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        let (now, actor, changes) = (self.now(), *actor, self.changes());
        let run = |engine: &mut dyn Engine| {
            work(&mut ReadTx {
                engine,
                now,
                actor,
                changes,
                changed: false,
            })
        };
        match &self.engine {
            Kind::Sqlite(it) => it.read(run),
            Kind::Postgres(it) => it.read(run),
        }
    }

    /// What the database says of its own soundness: `ok`, or what is wrong.
    pub fn integrity(&self) -> Result<String, Problem> {
        let look = |sql: &'static str| {
            move |engine: &mut dyn Engine| {
                let rows = engine.query(sql, &[])?;
                let said: DbResult<Vec<String>> =
                    rows.iter().map(|row| row.get("integrity_check")).collect();
                Ok::<String, Problem>(said?.join("; "))
            }
        };
        match &self.engine {
            Kind::Sqlite(it) => it.read(look("pragma integrity_check")),
            Kind::Postgres(it) => it.read(look("select 'ok'::text as integrity_check")),
        }
    }

    /// Fresh randomness, independent of everything given out before.
    pub fn random(&self) -> Random {
        let mut seed = [0; 32];
        self.random
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .fill_bytes(&mut seed);
        Random::from_seed(seed)
    }

    /// Leaves nothing that was deleted in SQLite's log; PostgreSQL's own log is its keeper's business.
    pub fn empty_log(&self) -> Result<(), Problem> {
        match &self.engine {
            Kind::Sqlite(it) => Ok(it.empty_log()?),
            Kind::Postgres(_) => Ok(()),
        }
    }

    fn write_once<T>(
        &self,
        actor: &Actor,
        work: &mut impl FnMut(&mut Tx) -> Result<T, Problem>,
    ) -> Result<T, Problem> {
        let (now, actor, random) = (self.now(), *actor, self.random());
        let changes = self.changes();
        let run = |engine: &mut dyn Engine| {
            let read = ReadTx {
                engine,
                now,
                actor,
                changes,
                changed: false,
            };
            let mut tx = Tx {
                read,
                random,
                topics: Vec::new(),
                recorded: 0,
                needs_no_event: false,
            };
            let done = work(&mut tx)?;
            let is_accounted_for = tx.recorded != 0 || tx.needs_no_event;
            if tx.changed && !is_accounted_for && self.events == EventRule::Required {
                return Err(Problem::defect(
                    "a change was about to be saved without an event",
                ));
            }
            Ok((done, tx.topics, tx.recorded))
        };
        let (done, topics, recorded) = match &self.engine {
            Kind::Sqlite(it) => it.write(run),
            Kind::Postgres(it) => it.write(run),
        }?;
        self.recorded.fetch_add(recorded, Ordering::Relaxed);
        for topic in topics {
            self.announcer.announce(topic);
        }
        Ok(done)
    }

    fn migrate(&self, steps: &[Migration]) -> DbResult<()> {
        let at = self.now();
        match &self.engine {
            Kind::Sqlite(it) => it.migrate(|tx| {
                Sqlite::batch(tx, &migrate::for_sqlite(migrate::MEMORY))?;
                for step in migrate::due(steps, &ran(tx)?)? {
                    Sqlite::batch(tx, &migrate::for_sqlite(step.sql))?;
                    remember(tx, &step, at)?;
                }
                Ok(())
            }),
            Kind::Postgres(it) => it.migrate(|tx| {
                tx.batch_execute(migrate::MEMORY)?;
                for step in migrate::due(steps, &ran(tx)?)? {
                    tx.batch_execute(step.sql)?;
                    remember(tx, &step, at)?;
                }
                Ok(())
            }),
        }
    }
}

fn ran(engine: &mut dyn Engine) -> DbResult<BTreeMap<String, [u8; 32]>> {
    let rows = engine.query("select name, sha256 from migration", &[])?;
    rows.iter()
        .map(|row| Ok((row.get("name")?, row.get("sha256")?)))
        .collect()
}

fn remember(engine: &mut dyn Engine, step: &Migration, at: DateTime<Utc>) -> DbResult<()> {
    let hash = migrate::fingerprint(step.sql);
    engine.execute(
        "insert into migration (name, sha256, at) values (:name, :hash, :at)",
        &[
            ("name", step.name.into()),
            ("hash", hash.into()),
            ("at", at.into()),
        ],
    )?;
    Ok(())
}

impl From<DbError> for Problem {
    fn from(error: DbError) -> Problem {
        match error {
            DbError::Busy => Problem::Busy,
            DbError::Unique { rule } => Problem::Taken { rule },
            other => Problem::defect(other),
        }
    }
}
