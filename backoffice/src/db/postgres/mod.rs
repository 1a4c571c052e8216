//! The PostgreSQL engine, for offices that are hosted together.
//!
//! A write transaction first takes the lock of the event chain, before it has seen anything: writers of one
//! organisation come one after the other, readers never wait, and a chain that everyone extends causes no retries.

mod pool;
mod rows;
mod tls;

use super::{DbError, DbResult, Engine};
use pool::Pool;
use postgres::error::SqlState;
use postgres::{Client, Config, IsolationLevel, Transaction};
use std::path::Path;

/// Steps over many records take their time, and another server that starts waits for them.
const MIGRATION_LIMITS: &str =
    "set local statement_timeout = '30min'; set local lock_timeout = '30min'";

/// Which kind of transaction is begun.
#[derive(Debug, Clone, Copy)]
enum Purpose {
    Write,
    Read,
    Migrate,
}

pub(super) struct Postgres {
    pool: Pool,
}

impl Postgres {
    /// Opens the address and makes the schema it names, when there is none yet. `ca` is the authority that the server's
    /// certificate comes from, when the system does not know it.
    pub(super) fn open(address: &str, ca: Option<&Path>) -> DbResult<Postgres> {
        let config: Config = address.parse().map_err(|_| DbError::Address {
            reason: "the address is not of the form postgres://name@host/database?options=-csearch_path%3Dschema".to_owned(),
        })?;
        let schema = schema(config.get_options().unwrap_or_default())?;
        let pool = Pool::new(config, ca)?;
        let mut first = pool.first()?;
        if let Some(schema) = schema {
            make_schema(&mut first, &schema)?;
        }
        drop(first);
        Ok(Postgres { pool })
    }

    pub(super) fn write<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut dyn Engine) -> Result<T, E>,
    ) -> Result<T, E> {
        self.within(Purpose::Write, |mut tx| {
            tx.batch_execute("lock table chain_head in exclusive mode")
                .map_err(DbError::from)?;
            let done = work(&mut tx)?;
            commit(tx)?;
            Ok(done)
        })
    }

    pub(super) fn read<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut dyn Engine) -> Result<T, E>,
    ) -> Result<T, E> {
        self.within(Purpose::Read, |mut tx| work(&mut tx))
    }

    /// Runs `work` alone among all processes that start on this database.
    pub(super) fn migrate<T>(
        &self,
        work: impl FnOnce(&mut Transaction) -> DbResult<T>,
    ) -> DbResult<T> {
        self.within(Purpose::Migrate, |mut tx| {
            tx.batch_execute(MIGRATION_LIMITS)?;
            tx.batch_execute("select pg_advisory_xact_lock(4706312)")?;
            let done = work(&mut tx)?;
            commit(tx)?;
            Ok(done)
        })
    }

    /// Begins a transaction and runs `work` in it. A connection that died while it lay idle – the server was started
    /// again – is found at the beginning, when nothing has been done yet, and another one is taken.
    fn within<T, E: From<DbError>>(
        &self,
        purpose: Purpose,
        work: impl FnOnce(Transaction) -> Result<T, E>,
    ) -> Result<T, E> {
        loop {
            let mut client = self.pool.take()?;
            let error = match begin(&mut client, purpose) {
                Ok(tx) => return work(tx),
                Err(error) => error,
            };
            let is_stale = client.was_idle && is_gone(&error);
            client.discard();
            if !is_stale {
                return Err(DbError::from(error).into());
            }
        }
    }
}

fn begin(client: &mut Client, purpose: Purpose) -> Result<Transaction<'_>, postgres::Error> {
    let builder = client.build_transaction();
    match purpose {
        Purpose::Write => builder.isolation_level(IsolationLevel::Serializable),
        Purpose::Read => builder
            .isolation_level(IsolationLevel::RepeatableRead)
            .read_only(true),
        Purpose::Migrate => builder,
    }
    .start()
}

/// A connection lost while committing leaves it open whether the work is saved: doing it again could do it twice.
fn commit(tx: Transaction) -> DbResult<()> {
    tx.commit().map_err(|error| {
        if is_gone(&error) {
            let words = "the connection was lost while saving; look whether it is there before doing it again";
            DbError::Engine(format!("{words}: {}", describe(&error)))
        } else {
            error.into()
        }
    })
}

/// Whether the server ended the connection or cannot be reached at the moment.
fn is_gone(error: &postgres::Error) -> bool {
    let over = [
        SqlState::ADMIN_SHUTDOWN,
        SqlState::CRASH_SHUTDOWN,
        SqlState::CANNOT_CONNECT_NOW,
        SqlState::TOO_MANY_CONNECTIONS,
    ];
    error.is_closed()
        || error.code().is_some_and(|it| over.contains(it))
        || std::error::Error::source(error)
            .is_some_and(<dyn std::error::Error>::is::<std::io::Error>)
}

fn make_schema(client: &mut Client, schema: &str) -> DbResult<()> {
    // Asked first, because whoever may use a schema need not have the right to make one.
    let found = client.query(
        "select 1 from pg_catalog.pg_namespace where nspname = $1",
        &[&schema],
    )?;
    if found.is_empty() {
        client.batch_execute(&format!("create schema if not exists \"{schema}\""))?;
    }
    Ok(())
}

/// The schema named by `-csearch_path=NAME`; only plain names are taken.
fn schema(options: &str) -> DbResult<Option<String>> {
    let Some((_, rest)) = options.split_once("search_path=") else {
        return Ok(None);
    };
    let name = rest.split_whitespace().next().unwrap_or_default();
    if name.is_empty()
        || !name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    {
        let reason =
            "the schema in search_path may hold small letters, digits and _ only".to_owned();
        return Err(DbError::Address { reason });
    }
    Ok(Some(name.to_owned()))
}

impl From<postgres::Error> for DbError {
    fn from(error: postgres::Error) -> DbError {
        match error.as_db_error() {
            Some(it) if *it.code() == SqlState::UNIQUE_VIOLATION => DbError::Unique {
                rule: it.constraint().unwrap_or_default().to_owned(),
            },
            Some(it)
                if *it.code() == SqlState::T_R_SERIALIZATION_FAILURE
                    || *it.code() == SqlState::T_R_DEADLOCK_DETECTED =>
            {
                DbError::Busy
            }
            Some(it)
                if *it.code() == SqlState::QUERY_CANCELED
                    || *it.code() == SqlState::LOCK_NOT_AVAILABLE =>
            {
                tracing::warn!(
                    reason = describe(&error),
                    "the database did not answer in time"
                );
                DbError::Busy
            }
            _ if is_gone(&error) => DbError::Busy,
            _ => DbError::Engine(describe(&error)),
        }
    }
}

/// The message without its detail line: PostgreSQL likes to quote the row there.
fn describe(error: &postgres::Error) -> String {
    use std::error::Error as _;
    match (error.as_db_error(), error.source()) {
        (Some(it), _) => format!("{} {}", it.code().code(), it.message()),
        (None, Some(source)) => format!("{error}: {source}"),
        (None, None) => error.to_string(),
    }
}
