//! The PostgreSQL engine, for offices that are hosted together.
//!
//! A write transaction first takes the lock of the event chain, before it has seen anything: writers of one
//! organisation come one after the other, readers never wait, and a chain that everyone extends causes no retries.

use super::named::numbered;
use super::value::Kind;
use super::{DbError, DbResult, Engine, Params, Row, Value};
use postgres::error::SqlState;
use postgres::types::{IsNull, ToSql, Type, private::BytesMut, to_sql_checked};
use postgres::{Client, Config, IsolationLevel, NoTls};
use std::sync::{Mutex, PoisonError};

/// Connections beyond this many are closed after use.
const IDLE_MAX: usize = 8;

pub(super) struct Postgres {
    config: Config,
    idle: Mutex<Vec<Client>>,
}

impl Postgres {
    /// Opens the address and makes the schema it names, when there is none yet.
    pub(super) fn open(url: &str) -> DbResult<Postgres> {
        let config: Config = url.parse().map_err(|_| DbError::Address {
            reason: "the address is not of the form postgres://name@host/database?options=-csearch_path%3Dschema".to_owned(),
        })?;
        let mut first = connect(&config)?;
        if let Some(schema) = schema(config.get_options().unwrap_or_default())? {
            first.batch_execute(&format!("create schema if not exists \"{schema}\""))?;
        }
        Ok(Postgres {
            config,
            idle: Mutex::new(vec![first]),
        })
    }

    pub(super) fn write<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut dyn Engine) -> Result<T, E>,
    ) -> Result<T, E> {
        self.with_client(|client| {
            let mut tx = client
                .build_transaction()
                .isolation_level(IsolationLevel::Serializable)
                .start()
                .map_err(DbError::from)?;
            tx.batch_execute("lock table chain_head in exclusive mode")
                .map_err(DbError::from)?;
            let done = work(&mut tx)?;
            tx.commit().map_err(DbError::from)?;
            Ok(done)
        })
    }

    pub(super) fn read<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut dyn Engine) -> Result<T, E>,
    ) -> Result<T, E> {
        self.with_client(|client| {
            let builder = client
                .build_transaction()
                .isolation_level(IsolationLevel::RepeatableRead)
                .read_only(true);
            let mut tx = builder.start().map_err(DbError::from)?;
            work(&mut tx)
        })
    }

    /// Runs `work` alone among all processes that start on this database.
    pub(super) fn migrate<T>(
        &self,
        work: impl FnOnce(&mut postgres::Transaction) -> DbResult<T>,
    ) -> DbResult<T> {
        self.with_client(|client| {
            let mut tx = client.transaction()?;
            tx.batch_execute("select pg_advisory_xact_lock(4706312)")?;
            let done = work(&mut tx)?;
            tx.commit()?;
            Ok(done)
        })
    }

    fn with_client<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut Client) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut client = self.take()?;
        let done = work(&mut client);
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        if !client.is_closed() && idle.len() < IDLE_MAX {
            idle.push(client);
        }
        done
    }

    fn take(&self) -> DbResult<Client> {
        loop {
            let idle = self
                .idle
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .pop();
            match idle {
                Some(client) if client.is_closed() => {}
                Some(client) => return Ok(client),
                None => return connect(&self.config),
            }
        }
    }
}

fn connect(config: &Config) -> DbResult<Client> {
    let unreachable = |error: postgres::Error| DbError::Address {
        reason: describe(&error),
    };
    let mut client = config.connect(NoTls).map_err(unreachable)?;
    client.batch_execute("set client_min_messages = warning")?;
    Ok(client)
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

impl Engine for postgres::Transaction<'_> {
    fn query(&mut self, sql: &str, params: Params) -> DbResult<Vec<Row>> {
        let (sql, names) = numbered(sql);
        let (values, types) = in_order(&names, params);
        let statement = self.prepare_typed(&sql, &types)?;
        let rows = postgres::Transaction::query(self, &statement, &values)?;
        rows.iter().map(read).collect()
    }

    fn execute(&mut self, sql: &str, params: Params) -> DbResult<u64> {
        let (sql, names) = numbered(sql);
        let (values, types) = in_order(&names, params);
        let statement = self.prepare_typed(&sql, &types)?;
        Ok(postgres::Transaction::execute(self, &statement, &values)?)
    }
}

fn in_order<'a>(
    names: &[String],
    params: &'a [(&str, Value)],
) -> (Vec<&'a (dyn ToSql + Sync)>, Vec<Type>) {
    const NOTHING: &Value = &Value::Null(Kind::Unknown);
    let value = |name: &String| {
        params
            .iter()
            .find(|(it, _)| it == name)
            .map_or(NOTHING, |(_, value)| value)
    };
    names
        .iter()
        .map(|name| (value(name) as &(dyn ToSql + Sync), type_of(value(name))))
        .unzip()
}

fn type_of(value: &Value) -> Type {
    match value {
        Value::Bool(_) | Value::Null(Kind::Bool) => Type::BOOL,
        Value::Integer(_) | Value::Null(Kind::Integer) => Type::INT8,
        Value::Text(_) | Value::Null(Kind::Text) => Type::TEXT,
        Value::Bytes(_) | Value::Null(Kind::Bytes) => Type::BYTEA,
        Value::Date(_) | Value::Null(Kind::Date) => Type::DATE,
        Value::Timestamp(_) | Value::Null(Kind::Timestamp) => Type::TIMESTAMPTZ,
        Value::Id(_) | Value::Null(Kind::Id) => Type::UUID,
        Value::Null(Kind::Unknown) => Type::UNKNOWN,
    }
}

fn read(row: &postgres::Row) -> DbResult<Row> {
    let columns = row.columns().iter().enumerate().map(|(at, column)| {
        let value = match *column.type_() {
            Type::BOOL => row.try_get::<_, Option<bool>>(at)?.map(Value::Bool),
            Type::INT4 => row
                .try_get::<_, Option<i32>>(at)?
                .map(|it| Value::Integer(it.into())),
            Type::INT8 => row.try_get::<_, Option<i64>>(at)?.map(Value::Integer),
            Type::BYTEA => row.try_get::<_, Option<Vec<u8>>>(at)?.map(Value::Bytes),
            Type::DATE => row
                .try_get::<_, Option<chrono::NaiveDate>>(at)?
                .map(Value::Date),
            Type::TIMESTAMPTZ => row
                .try_get::<_, Option<chrono::DateTime<chrono::Utc>>>(at)?
                .map(Value::Timestamp),
            Type::UUID => row.try_get::<_, Option<uuid::Uuid>>(at)?.map(Value::Id),
            _ => row.try_get::<_, Option<String>>(at)?.map(Value::Text),
        };
        Ok((
            column.name().to_owned(),
            value.unwrap_or(Value::Null(Kind::Unknown)),
        ))
    });
    Ok(Row {
        columns: columns.collect::<DbResult<_>>()?,
    })
}

/// PostgreSQL asks that a parameter can describe itself; a value that may be content describes its kind only.
impl std::fmt::Debug for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.kind())
    }
}

impl ToSql for Value {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Value::Null(_) => Ok(IsNull::Yes),
            Value::Bool(it) => it.to_sql(ty, out),
            Value::Integer(it) => it.to_sql(ty, out),
            Value::Text(it) => it.to_sql(ty, out),
            Value::Bytes(it) => it.to_sql(ty, out),
            Value::Date(it) => it.to_sql(ty, out),
            Value::Timestamp(it) => it.to_sql(ty, out),
            Value::Id(it) => it.to_sql(ty, out),
        }
    }
    fn accepts(_: &Type) -> bool {
        true
    }
    to_sql_checked!();
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
