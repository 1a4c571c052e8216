//! Where the office is, and how a command opens it.

use super::CommandError;
use crate::access;
use crate::db::{Db, EventRule, Opening, Place};
use crate::vault::{Cost, Vault, VaultError};
use crate::{features, files};
use clap::Args;
use shared::clock::SystemClock;
use shared::random;
use std::path::PathBuf;
use std::sync::Arc;

/// Where the office is; the same for every command.
#[derive(Debug, Clone, Args)]
pub(crate) struct OfficeArgs {
    /// The data folder: keys, certificates and, with SQLite, the records
    #[arg(long, value_name = "DIR", default_value = "./antesala-office")]
    pub(crate) data: PathBuf,
    /// Where the records are: `sqlite` (in the data folder) or postgres://name@host/database?options=-csearch_path%3Dschema
    #[arg(long, value_name = "sqlite|postgres://…", default_value = "sqlite", value_parser = database)]
    pub(crate) database: Database,
    /// A file with a passphrase that opens the office without a person (weaker: keep it off backups); made when missing
    #[arg(long, value_name = "FILE")]
    pub(crate) unlock_with: Option<PathBuf>,
}

/// Which engine holds the records.
#[derive(Debug, Clone)]
pub(crate) enum Database {
    Sqlite,
    Postgres(String),
}

fn database(text: &str) -> Result<Database, String> {
    match text {
        "sqlite" => Ok(Database::Sqlite),
        url if url.starts_with("postgres://") || url.starts_with("postgresql://") => {
            Ok(Database::Postgres(url.to_owned()))
        }
        _ => Err("write sqlite, or an address that starts with postgres://".to_owned()),
    }
}

/// The records and the keys, opened for one command.
pub(crate) struct Office {
    pub(crate) db: Db,
    pub(crate) vault: Vault,
}

impl OfficeArgs {
    /// Opens the office, and unlocks it when a passphrase file was named. The first command makes it.
    pub(crate) fn open(&self) -> Result<Office, CommandError> {
        let vault = Vault::start(&self.data, Arc::new(SystemClock), random::from_os())?;
        let place = match &self.database {
            Database::Postgres(url) => Place::Postgres(url.clone()),
            Database::Sqlite => {
                let path = self.data.join("office.db");
                files::private_file(&path).map_err(|source| VaultError::Folder {
                    folder: self.data.clone(),
                    source,
                })?;
                Place::Sqlite(path)
            }
        };
        let steps = features::migrations();
        let (clock, random) = (Arc::new(SystemClock), random::from_os());
        let db = Db::open(Opening {
            place,
            steps: &steps,
            events: EventRule::Required,
            clock,
            random,
        })?;
        if let Some(file) = &self.unlock_with {
            vault.unlock_with_file(file, Cost::FULL)?;
            access::record_file_unlock(&db)?;
        }
        Ok(Office { db, vault })
    }
}
