//! `kiosk status`: how many records are sealed, printed and receipted, and whether the office is
//! reached. While a program of this kiosk is running only that program can open the outbox, so its
//! latest numbers are shown; otherwise they are counted in the outbox itself.

use crate::board::{self, Board, Status};
use crate::folder::{Folder, FolderError};
use crate::outbox::{Outbox, OutboxError};
use shared::clock::Clock;
use shared::protocol::pairing::KioskPlace;
use shared::protocol::{Paper, PrintFault};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// Why there is no status to show.
#[derive(Debug, thiserror::Error)]
pub enum StatusError {
    /// Nothing was ever kept there.
    #[error("there is no kiosk in {0}\n  try: name its folder with --data, or pair it first")]
    NoKiosk(PathBuf),
    /// A program runs and has not said anything yet.
    #[error("the kiosk in {0} is just starting\n  try: ask again in a moment")]
    Starting(PathBuf),
    /// The folder cannot be used.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The outbox cannot be read.
    #[error(transparent)]
    Outbox(#[from] OutboxError),
}

/// How the kiosk in `path` is doing.
pub fn status(path: &Path, printer: &str, clock: &dyn Clock) -> Result<Status, StatusError> {
    if !path.join("outbox.db").is_file() {
        return Err(StatusError::NoKiosk(path.to_owned()));
    }
    let earlier = board::read(path);
    let Some(folder) = Folder::take_if_free(path)? else {
        return board::read(path).ok_or_else(|| StatusError::Starting(path.to_owned()));
    };
    let board = Board::new(path, printer.to_owned());
    let outbox = Outbox::open(folder)?;
    let status = board.status(&outbox, clock.now(), false)?;
    Ok(match earlier {
        Some(earlier) => Status {
            link_problem: earlier.link_problem,
            printer: earlier.printer,
            paper: earlier.paper,
            printer_fault: earlier.printer_fault,
            form_version: earlier.form_version,
            form_refused: earlier.form_refused,
            ..status
        },
        None => status,
    })
}

fn paper_words(paper: Paper) -> &'static str {
    match paper {
        Paper::Good => "enough paper",
        Paper::NearEnd => "the paper ends soon",
        Paper::Out => "no paper",
        Paper::Unknown => "nothing known of its paper",
    }
}

fn fault_words(fault: PrintFault) -> &'static str {
    match fault {
        PrintFault::NoPaper => "it says that it has no paper",
        PrintFault::CoverOpen => "it says that its cover is open",
        PrintFault::Error => "it says that it has an error",
        PrintFault::Offline => "it says that it is offline",
        PrintFault::Unreachable => "it cannot be reached",
        PrintFault::CutOff => "it does not take whole tickets",
        PrintFault::Silent => "it does not answer",
        PrintFault::Slow => "it is too slow",
        PrintFault::NotDrawn | PrintFault::Stopped | PrintFault::Other => "it does not print",
    }
}

/// The status for a person.
pub fn describe(status: &Status) -> String {
    let mut out = String::new();
    let mut line = |name: &str, value: String| {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{name:<14}{value}");
    };
    line("sealed", status.sealed.to_string());
    line(
        "printed",
        format!(
            "{} (not printed {}, unknown {}, no printer {})",
            status.printed, status.not_printed, status.print_unknown, status.no_printer
        ),
    );
    line("receipted", status.receipted.to_string());
    line("waiting", status.waiting.to_string());
    line("attention", status.attention.to_string());
    for (number, why) in &status.attention_why {
        line("", format!("ticket {number}: {why}"));
    }
    let server = status.paired_to.as_deref().unwrap_or("no office yet");
    let series = status.series.as_deref().map(|it| format!(", series {it}"));
    line(
        "paired to",
        format!("{server}{}", series.unwrap_or_default()),
    );
    let place = match status.place {
        KioskPlace::Public => "a waiting room".to_owned(),
        KioskPlace::Booth => format!("a private room ({} parts of forms kept)", status.parts),
    };
    line("stands in", place);
    let contact = status
        .last_contact
        .map(|it| it.format("%Y-%m-%d %H:%M:%S UTC").to_string());
    line(
        "last contact",
        contact.unwrap_or_else(|| "never".to_owned()),
    );
    if let Some(problem) = &status.link_problem {
        line("link", problem.clone());
    }
    let fault = status.printer_fault.map(fault_words);
    let fault = fault.map(|it| format!(": {it}")).unwrap_or_default();
    let paper = paper_words(status.paper);
    line("printer", format!("{}{fault}, {paper}", status.printer));
    if let Some(version) = &status.form_version {
        line("form", format!("the office's own, {version}"));
    }
    if let Some(version) = &status.form_refused {
        line(
            "form",
            format!("{version} of the office cannot be used here; the log says why"),
        );
    }
    let running = if status.is_running { "yes" } else { "no" };
    line("running", running.to_owned());
    out
}
