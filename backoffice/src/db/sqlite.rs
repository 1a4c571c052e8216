//! The SQLite engine: one writer, write-ahead log on disk before a commit returns, readers that cannot write.

use super::value::{Kind, instant};
use super::{DbError, DbResult, Engine, Params, Row, Value};
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, ErrorCode, OpenFlags, ToSql, TransactionBehavior, ffi};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Readers beyond this many are closed after use.
const IDLE_READERS_MAX: usize = 8;

/// The readers stand first because they must be closed first: only the writer can empty the log when it leaves.
pub(super) struct Sqlite {
    path: PathBuf,
    readers: Mutex<Vec<Connection>>,
    writer: Mutex<Connection>,
}

impl Sqlite {
    pub(super) fn open(path: &Path) -> DbResult<Sqlite> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let writer = connect(path, flags)?;
        writer.execute_batch(
            "pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on;",
        )?;
        let mode: String = writer.query_row("pragma journal_mode", [], |row| row.get(0))?;
        let synchronous: i64 = writer.query_row("pragma synchronous", [], |row| row.get(0))?;
        let secure: i64 = writer.query_row("pragma secure_delete", [], |row| row.get(0))?;
        if mode != "wal" || synchronous != 2 || secure != 1 {
            return Err(DbError::Address {
                reason: "this disk does not support safe writing (write-ahead log)".to_owned(),
            });
        }
        Ok(Sqlite {
            path: path.to_owned(),
            writer: Mutex::new(writer),
            readers: Mutex::default(),
        })
    }

    pub(super) fn write<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut dyn Engine) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let mut tx = writer
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(DbError::from)?;
        let done = work(&mut tx)?;
        tx.commit().map_err(DbError::from)?;
        Ok(done)
    }

    pub(super) fn read<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut dyn Engine) -> Result<T, E>,
    ) -> Result<T, E> {
        let idle = self
            .readers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        let mut reader = match idle {
            Some(it) => it,
            None => self.reader()?,
        };
        let done = {
            let mut tx = reader
                .transaction_with_behavior(TransactionBehavior::Deferred)
                .map_err(DbError::from)?;
            work(&mut tx)
        };
        let mut readers = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        if readers.len() < IDLE_READERS_MAX {
            readers.push(reader);
        }
        done
    }

    /// Moves everything from the log into the file and empties the log, so that nothing deleted stays in it.
    pub(super) fn empty_log(&self) -> DbResult<()> {
        let writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(writer.query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(()))?)
    }

    pub(super) fn batch(engine: &rusqlite::Transaction, sql: &str) -> DbResult<()> {
        Ok(engine.execute_batch(sql)?)
    }

    /// Runs `work` with the plain transaction, for migrations.
    pub(super) fn migrate<T>(
        &self,
        work: impl FnOnce(&mut rusqlite::Transaction) -> DbResult<T>,
    ) -> DbResult<T> {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let mut tx = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = work(&mut tx)?;
        tx.commit()?;
        Ok(done)
    }

    fn reader(&self) -> DbResult<Connection> {
        let reader = connect(
            &self.path,
            OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?;
        reader.execute_batch("pragma query_only = on;")?;
        Ok(reader)
    }
}

fn connect(path: &Path, flags: OpenFlags) -> DbResult<Connection> {
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(std::time::Duration::from_secs(10))?;
    connection.execute_batch("pragma trusted_schema = off; pragma cell_size_check = on;")?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}

impl Engine for rusqlite::Transaction<'_> {
    fn query(&mut self, sql: &str, params: Params) -> DbResult<Vec<Row>> {
        let mut statement = self.prepare_cached(sql)?;
        let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
        bind(&mut statement, params)?;
        let mut rows = statement.raw_query();
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let mut columns = Vec::with_capacity(names.len());
            for (at, name) in names.iter().enumerate() {
                columns.push((name.clone(), read(row.get_ref(at)?)));
            }
            found.push(Row { columns });
        }
        Ok(found)
    }

    fn execute(&mut self, sql: &str, params: Params) -> DbResult<u64> {
        let mut statement = self.prepare_cached(sql)?;
        bind(&mut statement, params)?;
        Ok(statement.raw_execute()? as u64)
    }
}

fn bind(statement: &mut rusqlite::CachedStatement, params: Params) -> DbResult<()> {
    for (name, value) in params {
        if let Some(at) = statement.parameter_index(&format!(":{name}"))? {
            statement.raw_bind_parameter(at, value)?;
        }
    }
    Ok(())
}

fn read(value: ValueRef) -> Value {
    match value {
        ValueRef::Null => Value::Null(Kind::Unknown),
        ValueRef::Integer(it) => Value::Integer(it),
        ValueRef::Real(it) => Value::Text(it.to_string()),
        ValueRef::Text(it) => Value::Text(String::from_utf8_lossy(it).into_owned()),
        ValueRef::Blob(it) => Value::Bytes(it.to_vec()),
    }
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Value::Null(_) => ToSqlOutput::Borrowed(ValueRef::Null),
            Value::Bool(it) => i64::from(*it).into(),
            Value::Integer(it) => (*it).into(),
            Value::Text(it) => ToSqlOutput::Borrowed(ValueRef::Text(it.as_bytes())),
            Value::Bytes(it) => ToSqlOutput::Borrowed(ValueRef::Blob(it)),
            Value::Date(it) => it.to_string().into(),
            Value::Timestamp(it) => instant(it).into(),
            Value::Id(it) => it.to_string().into(),
        })
    }
}

impl From<rusqlite::Error> for DbError {
    fn from(error: rusqlite::Error) -> DbError {
        let rusqlite::Error::SqliteFailure(failure, message) = &error else {
            return DbError::Engine(error.to_string());
        };
        match failure.code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => DbError::Busy,
            ErrorCode::CannotOpen => DbError::Address {
                reason: "the database file cannot be opened".to_owned(),
            },
            ErrorCode::NotADatabase => DbError::Address {
                reason: "the database file is not a database".to_owned(),
            },
            ErrorCode::ConstraintViolation => {
                let is_primary = failure.extended_code == ffi::SQLITE_CONSTRAINT_PRIMARYKEY;
                match message
                    .as_deref()
                    .and_then(|it| unique_rule(it, is_primary))
                {
                    Some(rule) => DbError::Unique { rule },
                    None => DbError::Engine(error.to_string()),
                }
            }
            _ => DbError::Engine(error.to_string()),
        }
    }
}

/// `UNIQUE constraint failed: ticket.day, ticket.number` → `ticket_day_number_key`,
/// the name PostgreSQL gives the same rule by default.
fn unique_rule(message: &str, is_primary: bool) -> Option<String> {
    let columns = message.strip_prefix("UNIQUE constraint failed: ")?;
    let (table, _) = columns.split_once('.')?;
    if is_primary {
        return Some(format!("{table}_pkey"));
    }
    let names: Vec<&str> = columns
        .split(", ")
        .filter_map(|it| Some(it.split_once('.')?.1))
        .collect();
    Some(format!("{table}_{}_key", names.join("_")))
}
