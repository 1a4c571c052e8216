//! Where the office is, and how a command opens it.

use super::CommandError;
use crate::access;
use crate::db::{Db, EventRule, Opening, Place};
use crate::vault::{Cost, Vault, VaultError};
use crate::{features, files, offices};
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
    database: Database,
    /// A file with the address of the records, so that a password in it is on no command line
    #[arg(long, value_name = "FILE", conflicts_with = "database")]
    database_file: Option<PathBuf>,
    /// The authority that the database server's certificate comes from (PEM), when the system does not know it
    #[arg(long, value_name = "FILE")]
    database_ca: Option<PathBuf>,
    /// A file with a passphrase, or with a keyholder's password, that opens the office without a person (weaker: keep it
    /// off backups); made when missing, as long as there is no keyholder
    #[arg(long, value_name = "FILE")]
    pub(crate) unlock_with: Option<PathBuf>,
}

/// Which engine holds the records.
#[derive(Debug, Clone)]
enum Database {
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
    /// Opens the office for a command that may be its first: makes what is missing.
    pub(crate) fn open_or_found(&self) -> Result<Office, CommandError> {
        let office = self.look()?;
        office.vault.require_a_way_in()?;
        if let Some(file) = &self.unlock_with {
            let unlock = office.vault.unlock_with_file(file, Cost::FULL)?;
            access::record_file_unlock(&office.db, unlock)?;
        }
        access::settle(&office.db, &office.vault)?;
        Ok(office)
    }

    /// Opens an office that must be there: a mistyped folder is not a new office.
    pub(crate) fn open(&self) -> Result<Office, CommandError> {
        self.must_be_there()?;
        self.open_or_found()
    }

    /// Opens an office that must be there, as it is: whatever is not in order stays so.
    pub(crate) fn open_to_look(&self) -> Result<Office, CommandError> {
        self.must_be_there()?;
        self.look()
    }

    fn must_be_there(&self) -> Result<(), CommandError> {
        let mut needed = vec![self.data.join("keys.db")];
        if let Database::Sqlite = self.database()? {
            needed.push(self.data.join("office.db"));
        }
        match needed.into_iter().find(|it| !it.exists()) {
            Some(file) => Err(CommandError::NoOffice { file }),
            None => Ok(()),
        }
    }

    fn look(&self) -> Result<Office, CommandError> {
        let place = self.place()?;
        let vault = Vault::start(&self.data, Arc::new(SystemClock), random::from_os())?;
        if let Place::Sqlite(path) = &place {
            files::private_file(path).map_err(|source| VaultError::Folder {
                folder: self.data.clone(),
                source,
            })?;
        }
        let steps = features::migrations();
        let (clock, random) = (Arc::new(SystemClock), random::from_os());
        let db = Db::open(Opening {
            place,
            steps: &steps,
            events: EventRule::Required,
            clock,
            random,
        })?;
        offices::prepare(&db, vault.office())?;
        Ok(Office { db, vault })
    }

    fn place(&self) -> Result<Place, CommandError> {
        Ok(match self.database()? {
            Database::Sqlite => Place::Sqlite(self.data.join("office.db")),
            Database::Postgres(address) => Place::Postgres {
                address,
                ca: self.database_ca.clone(),
            },
        })
    }

    fn database(&self) -> Result<Database, CommandError> {
        let Some(file) = &self.database_file else {
            return Ok(self.database.clone());
        };
        let unusable = |reason: String| CommandError::DatabaseFile {
            file: file.clone(),
            reason,
        };
        let text = std::fs::read_to_string(file).map_err(|it| unusable(it.to_string()))?;
        database(text.trim()).map_err(unusable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::tempdir;

    fn args(data: PathBuf) -> OfficeArgs {
        OfficeArgs {
            data,
            database: Database::Sqlite,
            database_file: None,
            database_ca: None,
            unlock_with: None,
        }
    }

    #[test]
    fn a_mistyped_folder_is_not_a_new_office() {
        let folder = tempdir().unwrap();
        let args = args(folder.path().join("office"));
        for opened in [args.open(), args.open_to_look()] {
            assert!(matches!(opened, Err(CommandError::NoOffice { .. })));
        }
        assert!(!args.data.exists(), "nothing was made");
        args.open_or_found().unwrap();
        args.open().unwrap();
        args.open_to_look().unwrap();
    }

    #[test]
    fn a_database_of_another_office_is_refused_by_every_command() {
        let folder = tempdir().unwrap();
        let [one, two] = ["one", "two"].map(|it| args(folder.path().join(it)));
        one.open_or_found().unwrap();
        two.open_or_found().unwrap();
        std::fs::copy(two.data.join("office.db"), one.data.join("office.db")).unwrap();
        for opened in [one.open_or_found(), one.open(), one.open_to_look()] {
            assert!(matches!(opened, Err(CommandError::Office(_))));
        }
    }

    #[test]
    fn the_address_of_the_records_can_stand_in_a_file() {
        let folder = tempdir().unwrap();
        let file = folder.path().join("address");
        let mut args = args(folder.path().to_owned());
        args.database_file = Some(file.clone());
        assert!(matches!(
            args.place(),
            Err(CommandError::DatabaseFile { .. })
        ));
        std::fs::write(&file, "postgres://lee:secret@db.example/office\n").unwrap();
        let Place::Postgres { address, .. } = args.place().unwrap() else {
            panic!("an address of a server")
        };
        assert_eq!(address, "postgres://lee:secret@db.example/office");
        std::fs::write(&file, "db.example").unwrap();
        assert!(matches!(
            args.place(),
            Err(CommandError::DatabaseFile { .. })
        ));
    }
}
