//! The demonstration: a believable office on this machine, with a paired kiosk.
//!
//! With a display, the kiosk's window opens and the office keeps serving. Without one (or with
//! `--once`) a scripted morning is played through the same programs, each ticket is written as a
//! picture, and a table read from both stores says what became of everybody.

mod desk_work;
mod morning;
mod summary;
mod visitors;

pub use desk_work::{call_next, intake_paths, read_in, sit_at_first_window, sit_in_browser};

use crate::{KioskProgram, Manners, Office, Printer, Programs};
use anyhow::{Context, Result};
use clap::Parser;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

/// A believable office on this machine: sign in as staff, take a ticket at the kiosk.
#[derive(Debug, Parser)]
#[command(name = "cargo demo", bin_name = "cargo demo")]
struct Arguments {
    /// Play the morning, print what became of everybody, and end.
    #[arg(long)]
    once: bool,
    /// Keep the office in this folder (otherwise it goes when the demonstration ends).
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Where the back office listens.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8443")]
    listen: String,
}

/// Who works in the demonstration office: sign-in name, name on pages, role, password.
const STAFF: &[(&str, &str, &str, &str)] = &[
    ("ruth", "Ruth Okafor", "director", "the quiet front room"),
    (
        "lee",
        "Lee Castellanos",
        "attorney",
        "papers before people rush",
    ),
    (
        "amina",
        "Amina Haddad",
        "counsellor",
        "mint tea and many forms",
    ),
    (
        "rosa",
        "Rosa Jiménez",
        "reception",
        "good morning who is next",
    ),
];

fn password(name: &str) -> &'static str {
    STAFF.iter().find(|it| it.0 == name).map_or("", |it| it.3)
}

/// Runs the demonstration with these arguments (the first is the program's name).
pub fn main_with(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(it) => it,
        Err(said) => {
            // Help is printed to stdout and ends well; a wrong argument does neither.
            let _ = said.print();
            return ExitCode::from(u8::try_from(said.exit_code()).unwrap_or(2));
        }
    };
    match play(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the demonstration ended early: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn play(arguments: &Arguments) -> Result<()> {
    let programs =
        Programs::at(std::env::current_exe().context("the demonstration's own program")?);
    let temporary = tempfile::Builder::new()
        .prefix("antesala-demo-")
        .tempdir()?;
    let folder = arguments
        .data
        .clone()
        .unwrap_or_else(|| temporary.path().to_owned());
    let is_new = !folder.join("office").exists();
    let listen = if arguments.once {
        "127.0.0.1:0"
    } else {
        arguments.listen.as_str()
    };
    let mut office = Office::in_folder(&programs, folder.join("office"))?.at(listen);
    office
        .start()
        .with_context(|| format!("the back office could not listen on {listen}"))?;
    if is_new {
        for (name, shown, role, password) in STAFF {
            office.add_staff_as(name, shown, role, password)?;
        }
        // Ruth was hired first and holds the key: her first sign-in hands it to the others.
        office.desk_as("ruth", password("ruth"))?;
    }
    welcome(&office);
    let printer = Printer::start(Manners::Good)?;
    let kiosk =
        KioskProgram::in_folder(&programs, folder.join("kiosk")).printing_to(printer.target());
    if is_new {
        kiosk.pair(&office.url(), &office.pairing_code()?, "front door")?;
    }
    if has_display() && !arguments.once {
        return with_window(&kiosk);
    }
    if !arguments.once {
        println!(
            "There is no display here, so the kiosk's window cannot open: a scripted morning is played instead."
        );
    }
    if is_new {
        morning::play(&office, &kiosk)?;
        morning::keep_tickets(&printer, &folder.join("tickets"))?;
    }
    summary::print(&kiosk, &office, password("lee"))?;
    if arguments.once {
        if arguments.data.is_some() {
            println!("  The office and its tickets are in {}", folder.display());
        }
        return office.stop();
    }
    println!(
        "\nThe office stays open at {} until you press Ctrl+C.",
        office.url()
    );
    office.wait()
}

/// Where to go and who to be.
fn welcome(office: &Office) {
    println!("\nAntesala, the demonstration office: {}", office.url());
    println!("The browser will warn once: the office is its own certificate authority.");
    println!("The waiting room's display: {}/display\n", office.url());
    println!("  {:<8} {:<18} {:<12} password", "sign in", "name", "role");
    for (name, shown, role, password) in STAFF {
        println!("  {name:<8} {shown:<18} {role:<12} {password}");
    }
    println!();
}

/// Opens the kiosk's window and waits until it is closed.
fn with_window(kiosk: &KioskProgram) -> Result<()> {
    println!(
        "The kiosk's window is open. Touch it (or click) to take a ticket; close it to end the demonstration."
    );
    let mut window = kiosk.start(&["run", "--windowed"])?;
    if window.wait()? {
        return Ok(());
    }
    anyhow::bail!("the kiosk's window ended badly:\n{}", kiosk.read_log())
}

#[expect(
    clippy::disallowed_methods,
    reason = "whether there is a display is a fact of the environment"
)]
fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|it| std::env::var_os(it).is_some_and(|it| !it.is_empty()))
}
