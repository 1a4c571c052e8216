//! A kiosk as a program with its own data folder, driven by lines instead of touches.

use crate::{Driving, Programs, Running};
use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::Value;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A kiosk's data folder and how to run it.
pub struct KioskProgram {
    programs: Programs,
    folder: PathBuf,
    _temporary: Option<TempDir>,
    printer: OsString,
}

/// One line of `kiosk drive`: a ticket that was taken, or why not.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Taken {
    /// A ticket.
    Ticket {
        /// The record behind it.
        record_id: String,
        /// The number on the paper.
        label: String,
        /// `printed`, `failed`, `unknown` or `none`.
        printed: String,
        /// Why the paper failed or is in doubt.
        #[serde(default)]
        why: Option<String>,
    },
    /// A part of a private form that was sent.
    Part {
        /// Its record.
        record_id: String,
        /// The number of the ticket it belongs to.
        label: String,
        /// Which part.
        section: String,
    },
    /// A line that could not be used.
    Refused {
        /// Which line of the input, from 1.
        line: u64,
        /// What is wrong with it.
        error: String,
    },
}

impl Taken {
    /// The number on the paper, if there is one.
    pub fn label(&self) -> Option<&str> {
        match self {
            Taken::Ticket { label, .. } => Some(label),
            Taken::Part { .. } | Taken::Refused { .. } => None,
        }
    }
}

impl KioskProgram {
    /// A kiosk with an empty data folder that goes when the story ends.
    pub fn new(programs: &Programs) -> Result<KioskProgram> {
        let temporary = TempDir::new()?;
        let folder = temporary.path().join("kiosk");
        Ok(KioskProgram {
            _temporary: Some(temporary),
            ..KioskProgram::in_folder(programs, folder)
        })
    }

    /// A kiosk that stays in `folder`.
    pub fn in_folder(programs: &Programs, folder: PathBuf) -> KioskProgram {
        KioskProgram {
            programs: programs.clone(),
            folder,
            _temporary: None,
            printer: "none".into(),
        }
    }

    /// Prints to `tcp://HOST:PORT`, `file:PATH` or `none`.
    #[must_use]
    pub fn printing_to(mut self, printer: impl Into<OsString>) -> KioskProgram {
        self.printer = printer.into();
        self
    }

    /// Makes it belong to the office at `url`.
    pub fn pair(&self, url: &str, code: &str, name: &str) -> Result<()> {
        self.run(
            &["pair", "--server", url, "--code", code, "--name", name],
            "",
        )?;
        Ok(())
    }

    /// Feeds it visits, one JSON object a line; waits until all is delivered if `until_synced`.
    pub fn drive(&self, visits: &[Value], synced: Synced) -> Result<Vec<Taken>> {
        let input = lines(visits);
        let output = match synced {
            Synced::Wait => self.run(&["drive", "--until-synced"], &input)?,
            Synced::DoNotWait => self.run(&["drive"], &input)?,
        };
        read_tickets(&output)
    }

    /// Starts it delivering what it holds, without any visits.
    pub fn start_draining(&self) -> Result<Driving> {
        self.start_fed(&[])
    }

    /// Starts any of its commands.
    pub fn start(&self, arguments: &[&str]) -> Result<Running> {
        let all = self.arguments(arguments);
        let all: Vec<&OsStr> = all.iter().map(OsString::as_os_str).collect();
        self.programs.start("kiosk", &all, &self.log())
    }

    /// Starts it on these visits; it goes on delivering until all is synced.
    pub fn start_fed(&self, visits: &[Value]) -> Result<Driving> {
        let mut running = self.start(&["drive", "--until-synced"])?;
        running.feed(&lines(visits))?;
        Driving::watch(running)
    }

    /// What `kiosk status --json` says.
    pub fn status(&self) -> Result<Value> {
        let said = self.run(&["status", "--json"], "")?;
        serde_json::from_str(&said).with_context(|| said.clone())
    }

    /// Where its data lies.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What it wrote to its log so far.
    pub fn read_log(&self) -> String {
        std::fs::read_to_string(self.log()).unwrap_or_default()
    }

    /// The last line of its log: why it ended, when it ended badly.
    pub fn last_words(&self) -> String {
        let log = self.read_log();
        let from = log.rfind("error: ").unwrap_or(0);
        log[from..].trim_end().to_owned()
    }

    /// Runs one of its commands to the end.
    pub fn run(&self, arguments: &[&str], input: &str) -> Result<String> {
        let all = self.arguments(arguments);
        let all: Vec<&OsStr> = all.iter().map(OsString::as_os_str).collect();
        self.programs.run("kiosk", &all, input, &self.log())
    }

    fn log(&self) -> PathBuf {
        self.folder.with_extension("log")
    }

    fn arguments(&self, arguments: &[&str]) -> Vec<OsString> {
        let mut all: Vec<OsString> = arguments.iter().map(OsString::from).collect();
        all.extend([
            "--data".into(),
            self.folder.clone().into(),
            "--printer".into(),
            self.printer.clone(),
        ]);
        all
    }
}

/// Visits as `kiosk drive` reads them, one a line.
fn lines(visits: &[Value]) -> String {
    let mut lines = String::new();
    for visit in visits {
        lines.push_str(&visit.to_string());
        lines.push('\n');
    }
    lines
}

/// Whether to wait for the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Synced {
    /// Until every record has its receipt.
    Wait,
    /// Not at all.
    DoNotWait,
}

/// Reads the lines of `kiosk drive`.
pub fn read_tickets(output: &str) -> Result<Vec<Taken>> {
    output
        .lines()
        .map(|it| serde_json::from_str(it).with_context(|| it.to_owned()))
        .collect()
}
