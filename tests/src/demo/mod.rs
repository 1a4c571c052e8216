//! The demonstration: a believable office on this machine, with a paired kiosk.
//!
//! It has worked for some days and expects people. A scripted morning is played through the real programs first: twelve
//! visitors, each ticket kept as a picture, and a table read from both stores that says what became of everybody. Then the
//! office keeps serving, with the kiosk's window where there is a display.

mod desk_work;
mod morning;
mod past;
mod people;
mod setting_up;
mod summary;
mod visitors;

pub use desk_work::{
    call_next, hang_in_browser, intake_paths, read_in, read_in_browser, sit_at_first_window,
    sit_in_browser,
};

use crate::{Browser, KioskProgram, Manners, Office, Printer, Programs};
use anyhow::{Context, Result, bail};
use clap::Parser;
use shared::clock::{Clock, SystemClock};
use std::ffi::OsString;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};

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
    /// Where the back office listens, an address or only a port [default: 127.0.0.1:8443; with --once alone, any free
    /// port].
    #[arg(long, value_name = "ADDRESS", value_parser = read_address)]
    listen: Option<SocketAddr>,
}

impl Arguments {
    /// An office that stays must be found again by its kiosk, so it keeps its address.
    fn address(&self) -> SocketAddr {
        match (self.listen, &self.data, self.once) {
            (Some(address), ..) => address,
            (None, None, true) => here(0),
            (None, ..) => here(8443),
        }
    }

    /// The pictures stay where a person can look at them, also when the office does not.
    fn tickets(&self) -> PathBuf {
        match &self.data {
            Some(folder) => folder.join("tickets"),
            None => std::env::temp_dir().join("antesala-demo-tickets"),
        }
    }
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

/// Where the demonstration's kiosk stands.
const KIOSK: &str = "front door";

/// Whether Ctrl+C was pressed, or the demonstration was asked to end.
static INTERRUPTED: AtomicBool = AtomicBool::new(false);

fn is_interrupted() -> bool {
    INTERRUPTED.load(Ordering::SeqCst)
}

fn password(name: &str) -> &'static str {
    STAFF.iter().find(|it| it.0 == name).map_or("", |it| it.3)
}

/// Runs the demonstration with these arguments (the first is the program's name).
pub fn main_with(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    crate::command::run(arguments, "the demonstration ended early", play)
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
    let listen = arguments.address();
    be_free(listen, is_new)?;
    // Ctrl+C ends the back office and the window; the demonstration then tidies up after them.
    ctrlc::set_handler(|| INTERRUPTED.store(true, Ordering::SeqCst))
        .context("Ctrl+C cannot be waited for")?;
    let mut office = opened(&programs, &folder, listen, is_new)?;
    let printer = Printer::start(Manners::Good)?;
    let kiosk =
        KioskProgram::in_folder(&programs, folder.join("kiosk")).printing_to(printer.target());
    if is_new {
        pair(&office, &kiosk)?;
    }
    if arguments.once && is_new {
        println!(
            "\nA morning at a made-up office: twelve visitors, a kiosk, a printer, a back office. It takes another minute.\n"
        );
    } else if !arguments.once {
        welcome(&office)?;
    }
    if is_new {
        morning::play(&office, &kiosk)?;
        morning::keep_tickets(&printer, &arguments.tickets())?;
    }
    let age = if is_new {
        summary::Age::New
    } else {
        summary::Age::Kept
    };
    summary::print(&kiosk, &office, password("lee"), age)?;
    if arguments.once {
        if let Some(kept) = arguments.data.as_ref().map(|it| it.display()) {
            println!(
                "  The office and its tickets are in {kept}; open it with: cargo demo --data {kept} --listen {listen}"
            );
        }
        return office.stop();
    }
    let pairing = format!(
        "{} backoffice pair-kiosk --data {}",
        std::env::current_exe()?.display(),
        folder.join("office").display()
    );
    open_the_door(&mut office, &kiosk, &pairing)
}

/// The office in this folder, open; a new one has worked for some days.
fn opened(programs: &Programs, folder: &Path, listen: SocketAddr, is_new: bool) -> Result<Office> {
    let home = folder.join("office");
    let mut office = Office::in_folder(programs, home.clone())?.at(&listen.to_string());
    if is_new {
        println!("The days before are played; they take a minute.");
        past::play(&home, SystemClock.now(), None)?;
    }
    office
        .start()
        .with_context(|| format!("the back office in {} did not start", folder.display()))?;
    Ok(office)
}

/// An address such as `127.0.0.1:8443`, or only its port.
fn read_address(said: &str) -> Result<SocketAddr, String> {
    if let Ok(port) = said.trim_start_matches(':').parse() {
        return Ok(here(port));
    }
    said.parse()
        .map_err(|_| "say a port such as 8444, or an address such as 127.0.0.1:8444".to_owned())
}

fn here(port: u16) -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], port))
}

/// Whether something else listens there already. A kiosk that is paired finds its office at no other address.
fn be_free(address: SocketAddr, is_new: bool) -> Result<()> {
    let remedy = if is_new {
        "close it, or another port: cargo demo --listen 8444"
    } else {
        "close it; the kiosk of this office finds it nowhere else"
    };
    let taken = |it: &std::io::Error| it.kind() == std::io::ErrorKind::AddrInUse;
    match TcpListener::bind(address) {
        Err(error) if taken(&error) => bail!(
            "another program listens on {address}, perhaps a demonstration that is still open\n  try: {remedy}"
        ),
        Err(error) => {
            bail!("nothing can listen on {address}: {error}\n  try: cargo demo --listen 8444")
        }
        Ok(_) => Ok(()),
    }
}

/// The demonstration office after its morning.
pub struct Played {
    /// Open on a port of its own.
    pub office: Office,
    /// Where visitors' own telephones look, in the order in which they came.
    pub telephones: Vec<String>,
}

/// The address at which telephones reach the office of [`played`], if they could.
const ADDRESS: &str = "https://numbers.example.org";

/// The demonstration office after its morning, in `folder`.
pub fn played(programs: &Programs, folder: &Path) -> Result<Played> {
    let home = folder.join("office");
    let mut office = Office::in_folder(programs, home.clone())?.at("127.0.0.1:0");
    past::play(&home, SystemClock.now(), Some(ADDRESS))?;
    office.start()?;
    let printer = Printer::start(Manners::Good)?;
    let kiosk =
        KioskProgram::in_folder(programs, folder.join("kiosk")).printing_to(printer.target());
    pair(&office, &kiosk)?;
    morning::play(&office, &kiosk)?;
    let url = office.url();
    let papers = printer.papers();
    let codes = papers.iter().filter_map(crate::Paper::scanned);
    Ok(Played {
        telephones: codes.map(|it| it.replace(ADDRESS, &url)).collect(),
        office,
    })
}

/// Signs a member of the demonstration staff in, in a real browser.
pub fn sign_in(browser: &Browser, url: &str, name: &str) -> Result<()> {
    desk_work::sign_in_browser(browser, url, name, password(name))
}

/// A kiosk comes to the front door, and Ruth opens the office.
fn pair(office: &Office, kiosk: &KioskProgram) -> Result<()> {
    office.desk_as("ruth", password("ruth"))?;
    kiosk.pair(&office.url(), &office.pairing_code()?, KIOSK)
}

/// Keeps serving: with the kiosk's window where there is a display, without where there is none. `pairing` prints the
/// code for another kiosk.
fn open_the_door(office: &mut Office, kiosk: &KioskProgram, pairing: &str) -> Result<()> {
    if has_display() {
        println!(
            "\nThe kiosk's window opens. Touch it (or click) to take a ticket; close it to end the demonstration."
        );
        let mut window = kiosk.start(&["run", "--windowed"])?;
        if window.wait_until(is_interrupted)? || is_interrupted() {
            drop(window);
            return office.stop();
        }
        println!(
            "The window could not stay open:\n{}\nThe office goes on without it.",
            kiosk.last_words()
        );
    } else {
        println!("\nThere is no display here, so the kiosk's window cannot open.");
    }
    println!(
        "The office stays open at {} until you press Ctrl+C.",
        office.url()
    );
    println!("Another kiosk is paired with the code of: {pairing}");
    // A kiosk without visitors: it tells the office that it is well.
    let resting = kiosk.start(&["drive"])?;
    office.wait_until(is_interrupted)?;
    drop(resting);
    office.stop()
}

/// Where to go and who to be.
fn welcome(office: &Office) -> Result<()> {
    let code = office.wall_code()?;
    println!("\nAntesala, the demonstration office: {}", office.url());
    println!("The browser will warn once: the office is its own certificate authority.");
    println!(
        "The waiting room's display: {}/display (where nobody has signed in: code {code})\n",
        office.url()
    );
    println!("  {:<8} {:<18} {:<12} password", "sign in", "name", "role");
    for (name, shown, role, password) in STAFF {
        println!("  {name:<8} {shown:<18} {role:<12} {password}");
    }
    println!();
    Ok(())
}

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|it| std::env::var_os(it).is_some_and(|it| !it.is_empty()))
}
