//! The office's records on disk: one SQL text, two engines (SQLite in the office, PostgreSQL when hosted).
//!
//! A store function receives a [`Tx`] (may write) or a [`ReadTx`] (may only look) and speaks plain SQL with `:named`
//! parameters. Nothing outside this folder knows which engine is running. Rules of the common tongue:
//!
//! * migrations are written in PostgreSQL spelling with the types `uuid text bigint boolean date timestamptz bytea`,
//!   a table ends with `);` at the start of a line, a unique index is called `table_column_column_key`;
//! * sums and averages are cast to `bigint`; text compares bytewise for `=`, so fold case before storing;
//! * every write transaction records at least one event, or it does not commit.

mod actor;
mod database;
mod migrate;
mod named;
mod postgres;
mod sqlite;
#[cfg(test)]
mod tests;
mod topic;
mod tx;
mod value;

pub use actor::{Actor, ActorKind, Grants};
pub use database::{Db, EventRule, Opening, Place};
pub use migrate::Migration;
pub use topic::{Announcer, Topic};
pub use tx::{ReadTx, Tx};
pub use value::{FromValue, Kind, Row, Value};

/// Why the database did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// A uniqueness rule refused the write; `rule` reads the same on both engines.
    #[error("uniqueness rule {rule} refused the write")]
    Unique {
        /// `table_column_key`, or `table_pkey` for the primary key.
        rule: String,
    },
    /// Another writer won; running the same transaction again may succeed.
    #[error("the database is busy")]
    Busy,
    /// A column holds something else than the program expects; the value itself is never shown.
    #[error("column {column}: expected {expected}, found {found}")]
    Column {
        /// The name of the column.
        column: String,
        /// What the program wanted to read.
        expected: &'static str,
        /// The kind of value that was there.
        found: &'static str,
    },
    /// A step that already ran was edited afterwards.
    #[error(
        "the step {name} of the database was changed after it had run\n  try: install the version of the program that wrote this database, or restore a backup"
    )]
    ChangedStep {
        /// The migration's name.
        name: String,
    },
    /// The database was written by a newer program.
    #[error(
        "the database was written by a newer version of the program (it knows the step {name})\n  try: install that version or a later one, or restore a backup made before the update"
    )]
    Newer {
        /// The unknown migration.
        name: String,
    },
    /// The address of the database is not understood or not reachable.
    #[error(
        "cannot open the database: {reason}\n  try: check the address given with --database and that the database server is running"
    )]
    Address {
        /// What was wrong.
        reason: String,
    },
    /// The engine failed; the message never holds values.
    #[error("database engine: {0}")]
    Engine(String),
}

/// What a store function answers.
pub type DbResult<T> = Result<T, DbError>;

/// Parameters of one statement: `&[("day", day.into()), ("lane", lane.into())]`.
pub type Params<'a> = &'a [(&'a str, Value)];

/// What an engine must be able to do inside one transaction.
trait Engine {
    fn query(&mut self, sql: &str, params: Params) -> DbResult<Vec<Row>>;
    fn execute(&mut self, sql: &str, params: Params) -> DbResult<u64>;
}
