//! Opens the outbox file with the settings that survive a power cut, and refuses to run without
//! any of them: with the usual settings the last ticket before a power cut is lost, and its number
//! is given to the next visitor as well.

use crate::folder::private_file;
use rusqlite::{Connection, OpenFlags};
use std::io;
use std::path::{Path, PathBuf};

/// The steps that make the tables, each with the version it leads to. A step that was shipped never changes.
pub(super) const STEPS: [(i64, &str); 5] = [
    (1, include_str!("schema.sql")),
    (2, include_str!("schema_2.sql")),
    (3, include_str!("schema_3.sql")),
    (4, include_str!("schema_4.sql")),
    (5, include_str!("schema_5.sql")),
];

/// The version of the last step.
const SCHEMA_VERSION: i64 = 5;

/// Each setting, what it is set to, and what it must read back as. The order matters: exclusive
/// locking has to be chosen before the file is first read.
const SETTINGS: [(&str, &str, &str); 8] = [
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "DELETE", "delete"),
    ("synchronous", "EXTRA", "3"),
    ("secure_delete", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("foreign_keys", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
];

/// Why the outbox cannot be used. Each message says what to do.
#[derive(Debug, thiserror::Error)]
pub enum OutboxError {
    /// The file cannot be made or read.
    #[error(
        "cannot open the outbox {file}: {source}\n  try: check the disk, and that this account may \
         write to it"
    )]
    File {
        /// Which file.
        file: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
    /// A setting that protects tickets from a power cut did not take.
    #[error(
        "the outbox refuses the setting {setting} (wanted {wanted}, found {found}); without it a \
         power cut could lose a ticket\n  try: put the data folder on a local disk with an ordinary \
         file system, or install this program anew"
    )]
    Setting {
        /// Which one.
        setting: &'static str,
        /// What it must be.
        wanted: &'static str,
        /// What it is.
        found: String,
    },
    /// Written by a newer program.
    #[error(
        "the outbox was written by a newer version of this program (format {found}; this is format \
         {SCHEMA_VERSION})\n  try: install the newer version again"
    )]
    Newer {
        /// The format that was found.
        found: i64,
    },
    /// SQLite could not do it.
    #[error(
        "the outbox could not be read or written: {0}\n  try: check that the disk is there and not \
         full; if this stays, keep the data folder and ask for help"
    )]
    Sqlite(#[from] rusqlite::Error),
    /// Something that was kept cannot be understood any more.
    #[error(
        "what the outbox keeps under {0:?} is damaged\n  try: keep a copy of the data folder, and \
         pair this kiosk again into a new one"
    )]
    Damaged(&'static str),
}

/// Opens the outbox in `folder`, making it on the first start.
pub(super) fn open(folder: &Path) -> Result<Connection, OutboxError> {
    let file = folder.join("outbox.db");
    // SQLite would make the file readable for everybody; its journal takes over these rights.
    private_file(&file).map_err(|source| OutboxError::File {
        file: file.clone(),
        source,
    })?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(&file, flags)?;
    for (setting, value, _) in SETTINGS {
        db.pragma_update_and_check(None, setting, value, |_| Ok(()))
            .or_else(no_answer)?;
    }
    check_settings(&db)?;
    prepare(&db)?;
    Ok(db)
}

/// Reads every setting back.
pub(super) fn check_settings(db: &Connection) -> Result<(), OutboxError> {
    for (setting, _, wanted) in SETTINGS {
        let found = db.pragma_query_value(None, setting, |row| {
            let value: rusqlite::types::Value = row.get(0)?;
            Ok(match value {
                rusqlite::types::Value::Integer(it) => it.to_string(),
                rusqlite::types::Value::Text(it) => it.to_lowercase(),
                _ => String::new(),
            })
        })?;
        if found != wanted {
            return Err(OutboxError::Setting {
                setting,
                wanted,
                found,
            });
        }
    }
    Ok(())
}

/// Some settings answer with their new value and some do not; both are fine, they are read back.
fn no_answer(error: rusqlite::Error) -> Result<(), rusqlite::Error> {
    match error {
        rusqlite::Error::QueryReturnedNoRows => Ok(()),
        it => Err(it),
    }
}

/// Makes the tables on the first start, and brings those of an earlier version up to date: all or nothing.
fn prepare(db: &Connection) -> Result<(), OutboxError> {
    let found: i64 = db.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if SCHEMA_VERSION < found {
        return Err(OutboxError::Newer { found });
    }
    let due: String = STEPS
        .iter()
        .filter(|(version, _)| found < *version)
        .map(|(_, step)| *step)
        .collect();
    if !due.is_empty() {
        db.execute_batch(&format!("BEGIN IMMEDIATE; {due} COMMIT;"))?;
    }
    Ok(())
}
