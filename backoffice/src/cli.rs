//! The commands of the back office. Every command runs without a prompt, and beside a running server.

use crate::access::{self, NameTyped, NewStaff, Permission, Role};
use crate::db::{Actor, Db, DbError, EventRule, Opening, Place};
use crate::problem::Problem;
use crate::serve;
use crate::vault::{Cost, PASSWORD_CHARACTERS_MAX, State, Vault, VaultError};
use crate::{features, files};
use clap::{Args, Parser, Subcommand, ValueEnum};
use shared::clock::SystemClock;
use shared::random;
use std::ffi::OsString;
use std::io::Read;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;
use translations::{Language, Text, Value};
use zeroize::Zeroizing;

/// Why a command did not do what it was asked. Every message says what to do next.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CommandError {
    /// The records cannot be opened.
    #[error(transparent)]
    Db(#[from] DbError),
    /// The keys cannot be opened.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The server cannot start.
    #[error(transparent)]
    Serve(#[from] serve::StartError),
    /// A rule, a problem of the moment or a defect.
    #[error("{0}")]
    Problem(String),
    /// The password could not be read.
    #[error(
        "cannot read the password from standard input: {0}\n  try: echo 'the password' | backoffice add-staff …"
    )]
    Password(std::io::Error),
}

impl From<Problem> for CommandError {
    fn from(problem: Problem) -> CommandError {
        CommandError::Problem(in_words(&problem))
    }
}

#[derive(Parser)]
#[command(
    name = "backoffice",
    version,
    about = "The service of the office: reception, caseworkers, records"
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the office's pages and receive what kiosks send
    Serve(serve::ServeArgs),
    /// Add a member of staff; the password is read from standard input
    AddStaff(AddStaffArgs),
}

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

#[derive(Args)]
struct AddStaffArgs {
    #[command(flatten)]
    office: OfficeArgs,
    /// The name to sign in with
    #[arg(long)]
    name: String,
    /// The name others read; the sign-in name when left out
    #[arg(long, value_name = "TEXT", default_value = "")]
    display_name: String,
    /// The role: director, attorney, full_representative, partial_representative, counsellor, reception, cashier, volunteer, auditor, it_admin
    #[arg(long, value_parser = role)]
    role: Role,
    /// The language of their pages
    #[arg(long, value_name = "TAG", default_value = "en", value_parser = language)]
    language: Language,
    /// How slow the password is to guess; `light` is for demonstrations only
    #[arg(long, value_enum, default_value = "full", hide = true)]
    password_cost: PasswordCost,
}

#[derive(Clone, Copy, ValueEnum)]
enum PasswordCost {
    Full,
    Light,
}

fn role(word: &str) -> Result<Role, String> {
    let known = || Role::all().map(Role::word).collect::<Vec<_>>().join(", ");
    Role::find(word).ok_or_else(|| format!("the roles are: {}", known()))
}

fn language(tag: &str) -> Result<Language, String> {
    let known = || {
        Language::all()
            .iter()
            .map(|it| it.tag())
            .collect::<Vec<_>>()
            .join(", ")
    };
    Language::find(tag).ok_or_else(|| format!("the languages are: {}", known()))
}

/// Runs the command that `args` ask for; the first is the name of the program.
pub fn main_with(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => {
            let _nobody_reads = error.print();
            return u8::try_from(error.exit_code()).map_or(ExitCode::FAILURE, ExitCode::from);
        }
    };
    let filter = EnvFilter::builder()
        .with_default_directive(LevelFilter::INFO.into())
        .from_env_lossy();
    let _already_set = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .try_init();
    let done = match cli.command {
        Command::Serve(args) => serve::run(&args).map_err(CommandError::from),
        Command::AddStaff(args) => add_staff(&args),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn add_staff(args: &AddStaffArgs) -> Result<(), CommandError> {
    let new = NewStaff {
        name: NameTyped::new(&args.name),
        display_name: args.display_name.clone(),
        role: args.role,
        language: args.language,
        password: read_password()?,
    };
    new.check().map_err(Problem::from)?;
    let office = args.office.open()?;
    let cost = match args.password_cost {
        PasswordCost::Full => Cost::FULL,
        PasswordCost::Light => Cost::LIGHT,
    };
    let id = access::add_staff(&office.db, &office.vault, &Actor::PROGRAM, cost, &new)?;
    println!("added {} ({})", new.name.0, new.role.word());
    if new.role.may(Permission::HoldKeys) && !office.vault.has_key(id)? {
        eprintln!(
            "note: {} holds no key yet; the office hands it over when another keyholder signs in",
            new.name.0
        );
    }
    if office.vault.state() == State::Open {
        office.vault.lock();
    }
    Ok(())
}

/// One line from standard input, without its end.
fn read_password() -> Result<Zeroizing<String>, CommandError> {
    let longest = (PASSWORD_CHARACTERS_MAX * 4 + 2) as u64;
    let mut text = Zeroizing::new(String::new());
    std::io::stdin()
        .take(longest)
        .read_to_string(&mut text)
        .map_err(CommandError::Password)?;
    Ok(Zeroizing::new(
        text.trim_end_matches(['\r', '\n']).to_owned(),
    ))
}

/// A problem as a person at the command line reads it.
fn in_words(problem: &Problem) -> String {
    match problem {
        Problem::Refused(it) => {
            let values: Vec<(&str, Value)> = it
                .values
                .iter()
                .map(|(name, value)| (*name, value.as_str().into()))
                .collect();
            Text::new(Language::english()).with(it.message, &values)
        }
        other => other.plain(),
    }
}
