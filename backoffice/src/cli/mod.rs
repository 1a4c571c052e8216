//! The commands of the back office. Every command runs without a prompt, and beside a running server.

mod estimate;
mod names;
mod office;
mod records;
mod staff;

pub(crate) use office::OfficeArgs;

use crate::db::DbError;
use crate::export::ExportError;
use crate::offices::OfficeError;
use crate::problem::Problem;
use crate::queue::estimate::TraceError;
use crate::serve;
use crate::vault::VaultError;
use clap::{Parser, Subcommand};
use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;
use translations::{Language, Text, Value};

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
    /// The office cannot be used.
    #[error(transparent)]
    Office(#[from] OfficeError),
    /// Records cannot be taken out.
    #[error(transparent)]
    Export(#[from] ExportError),
    /// The check found something.
    #[error("the office is not in order\n  try: what stands beside each finding above")]
    NotInOrder,
    /// No office here.
    #[error(
        "there is no office here: {file} is missing\n  try: check the path given with --data (and --database); `backoffice serve` and `backoffice add-staff` make a new office"
    )]
    NoOffice {
        /// What was looked for.
        file: PathBuf,
    },
    /// The name has an account already.
    #[error(
        "{name} has an account already\n  try: another --name; or, for the same person, `backoffice set-password --name {name}`, which also lets them in again"
    )]
    NameTaken {
        /// The name.
        name: String,
    },
    /// Nobody signs in with this name.
    #[error(
        "nobody signs in with the name {name}\n  try: the name as the staff page shows it, or `backoffice add-staff`"
    )]
    NobodyOfThisName {
        /// The name.
        name: String,
    },
    /// The file with the address of the records cannot be used.
    #[error(
        "cannot use {file}: {reason}\n  try: check the path given with --database-file and who may read it; its only line is the address"
    )]
    DatabaseFile {
        /// The file.
        file: PathBuf,
        /// What was wrong.
        reason: String,
    },
    /// A trace cannot be read.
    #[error(
        "cannot read the trace {file}: {source}\n  try: a file with one JSON object a line; `-` reads standard input"
    )]
    TraceFile {
        /// The file.
        file: PathBuf,
        /// What was wrong.
        source: std::io::Error,
    },
    /// A trace cannot be followed.
    #[error(
        "{0}\n  try: the steps expect, plan, open_window, close_window, arrive, call, begin, finish, no_show and next_day, in order of time"
    )]
    Trace(#[from] TraceError),
    /// Neither people and queries nor pairs were named.
    #[error(
        "there is nothing to match\n  try: --people FILE --queries FILE, or --pairs FILE; `backoffice match --help` shows lines of each"
    )]
    NothingToMatch,
    /// A file with names cannot be read.
    #[error(
        "cannot read the names in {file}: {source}\n  try: a file in UTF-8 with one JSON object a line; `-` reads standard input"
    )]
    NamesFile {
        /// The file.
        file: PathBuf,
        /// What was wrong.
        source: std::io::Error,
    },
    /// What was found cannot be written.
    #[error("cannot write what was found: {0}\n  try: check where standard output goes")]
    Answers(std::io::Error),
    /// Some lines could not be read.
    #[error(
        "{lines} lines could not be read; the others were answered\n  try: what stands in the answers with \"error\""
    )]
    WrongLines {
        /// How many.
        lines: usize,
    },
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
    AddStaff(staff::AddStaffArgs),
    /// Give a member of staff a new password, and access again when it had ended; the password is read from standard input
    SetPassword(staff::SetPasswordArgs),
    /// Print a one-time code that makes a kiosk belong to the office; good for ten minutes
    PairKiosk(records::PairKioskArgs),
    /// Print a one-time code that lets a screen show the waiting-room display; good for ten minutes
    PairDisplay(records::PairDisplayArgs),
    /// Say whether the office is in order; ends with an error when it is not
    Check(records::CheckArgs),
    /// Say what each arrival of a day that was written down would have been told, and what happened
    Estimate(estimate::EstimateArgs),
    /// Compare names that stand in files, and say which resemble each other and why
    Match(names::MatchArgs),
    /// Write records to standard output, one JSON object a line
    Export(records::ExportArgs),
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
        .with_ansi(std::io::stderr().is_terminal())
        .try_init();
    // What a panic says may quote what somebody typed: only its place is written.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string);
        tracing::error!(place, "a task broke off");
    }));
    let done = match cli.command {
        Command::Serve(args) => serve::run(&args),
        Command::AddStaff(args) => staff::add(&args),
        Command::SetPassword(args) => staff::set_password(&args),
        Command::PairKiosk(args) => records::pair_kiosk(&args),
        Command::PairDisplay(args) => records::pair_display(&args),
        Command::Check(args) => records::check(&args),
        Command::Estimate(args) => estimate::run(&args),
        Command::Match(args) => names::run(&args),
        Command::Export(args) => records::export(&args),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
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
