//! `kiosk prove-forgetting`: shows that nothing a visitor typed outlives the visit. It lets a visitor type words
//! that were made up for this run, ends the visit in every way a visit can end, and searches the kiosk's memory and
//! everything it has written for them. What comes out is a page for the policy binder.

mod child;
mod page;
mod search;
mod stage;

use crate::cli::say;
use crate::settings::Settings;
use anyhow::{Context, ensure};
use clap::Args;
use page::{Evidence, Row};
use rand::Rng;
use rustix::process::Signal;
use search::{Found, Needles};
use sha2::{Digest, Sha256};
use shared::clock::{Clock, SystemClock};
use shared::protocol::pairing::KioskPlace;
use shared::random::{self, Random};
use stage::{Home, Kiosk};
use std::env;
use std::fs;
use std::path::PathBuf;

/// The name of the command, as it stands on the command line.
pub(crate) const COMMAND: &str = "prove-forgetting";

/// The name of the command that is the kiosk of a proof.
pub(crate) const CHILD: &str = "prove-forgetting-child";

/// Letters of a made-up word, and how many of them are searched for: parts of a word are found as well.
const WORD: usize = 14;
const SOUGHT: std::ops::Range<usize> = 1..9;

/// Where to put the page.
#[derive(Debug, Args)]
pub(crate) struct ProveArgs {
    /// Also write the page to this file, as HTML.
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
}

/// What the kiosk of a proof may be told.
#[derive(Debug, Args)]
pub(crate) struct ChildArgs {
    /// Let the proof read its memory, which a kiosk in the waiting room forbids.
    #[arg(long)]
    pub(crate) readable: bool,
}

/// How a visit ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    Ticket,
    Part,
    Erase,
    Idle,
    Hide,
    Killed,
    Crashed,
}

impl Ending {
    const ALL: [Ending; 7] = [
        Ending::Ticket,
        Ending::Part,
        Ending::Erase,
        Ending::Idle,
        Ending::Hide,
        Ending::Killed,
        Ending::Crashed,
    ];

    /// What the kiosk of the proof is told; none for an end from outside.
    fn told(self) -> Option<&'static str> {
        match self {
            Ending::Ticket => Some("ticket"),
            Ending::Part => Some("part"),
            Ending::Erase => Some("erase"),
            Ending::Idle => Some("idle"),
            Ending::Hide => Some("hide"),
            Ending::Killed | Ending::Crashed => None,
        }
    }

    /// Where the kiosk stands at which a visit ends so.
    fn place(self) -> KioskPlace {
        match self {
            Ending::Part => KioskPlace::Booth,
            _ => KioskPlace::Public,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Ending::Ticket => "took a number",
            Ending::Part => "sent a part of the private form and left",
            Ending::Erase => "touched Erase",
            Ending::Idle => "walked away",
            Ending::Hide => "hid and walked away",
            Ending::Killed => "was there when the program was killed (SIGKILL)",
            Ending::Crashed => "was there when the program crashed (SIGABRT)",
        }
    }
}

/// The words of a run.
struct Words {
    called: String,
    name: String,
    phone: String,
}

impl Words {
    fn mint(random: &mut Random) -> Words {
        let mut number = |below: u32| random.next_u32() % below;
        let letters = "abcdefghijklmnopqrstuvwxyz".as_bytes();
        let mut word = || -> String {
            let letter = |_| char::from(letters[number(26) as usize]);
            (0..WORD).map(letter).collect()
        };
        let (called, name) = (word(), word());
        Words {
            called,
            name,
            // A number that telephones in Florida can have.
            phone: format!("786{}{:06}", 2 + number(8), number(1_000_000)),
        }
    }

    fn needles(&self) -> Needles {
        Needles::of(&[
            &self.called[SOUGHT],
            &self.name[SOUGHT],
            &self.phone[SOUGHT],
        ])
    }
}

/// The kiosk of a proof.
pub(crate) fn child(settings: Settings) -> anyhow::Result<()> {
    child::child(settings)
}

/// Makes the proof and shows it; an error when anything was found, or when the search could not be trusted.
pub(crate) fn prove(args: &ProveArgs) -> anyhow::Result<()> {
    let clock = SystemClock;
    let mut random = random::from_os();
    let words = Words::mint(&mut random);
    let made_at = clock.now();
    let mut rows = Vec::new();
    for ending in Ending::ALL {
        let row = one(ending, &words, &mut random);
        rows.push(row.with_context(|| format!("the visit that {}", ending.words()))?);
    }
    let evidence = Evidence {
        made_at,
        version: env!("CARGO_PKG_VERSION"),
        program: fingerprint()?,
        kernel: first_line("/proc/sys/kernel/osrelease"),
        core_pattern: first_line("/proc/sys/kernel/core_pattern"),
        is_search_of_files_good: finds_in_files(&words)?,
        words: words.needles().words(),
        rows,
    };
    say(evidence.text().trim_end())?;
    if let Some(file) = &args.html {
        fs::write(file, evidence.html())
            .with_context(|| format!("cannot write {}", file.display()))?;
    }
    ensure!(
        evidence.is_trustworthy(),
        "the search did not find what was there to be found: this page proves nothing"
    );
    ensure!(
        evidence.is_clean(),
        "something of what was typed was found after the visit"
    );
    Ok(())
}

/// One visit and its end.
fn one(ending: Ending, words: &Words, random: &mut Random) -> anyhow::Result<Row> {
    let home = Home::make(ending.place(), random)?;
    let needles = words.needles();
    let mut kiosk = Kiosk::start(&home, ending.told().is_some())?;
    kiosk.says("ready")?;
    let form = match ending.place() {
        KioskPlace::Public => "fill",
        KioskPlace::Booth => "private",
    };
    kiosk.hears(&format!(
        "{form} {} {} {}",
        words.called, words.name, words.phone
    ))?;
    kiosk.says("filled")?;
    let mut row = Row {
        ending: ending.words(),
        during: None,
        after: None,
        is_replaced: None,
        locked_kb: kiosk.kilobytes("VmLck:"),
        swapped_kb: kiosk.kilobytes("VmSwap:"),
        core_limit: kiosk.core_limit(),
        files: Found::default(),
    };
    if let Some(told) = ending.told() {
        let before = search::layout(kiosk.id())?;
        row.during = Some(needles.in_memory(kiosk.id()).context(UNREADABLE)?);
        kiosk.hears(told)?;
        kiosk.says("ready")?;
        row.after = Some(needles.in_memory(kiosk.id()).context(UNREADABLE)?);
        row.is_replaced = Some(search::layout(kiosk.id())? != before);
        kiosk.end(Signal::KILL)?;
    } else {
        kiosk.end(match ending {
            Ending::Crashed => Signal::ABORT,
            _ => Signal::KILL,
        })?;
    }
    row.files = needles.in_files(home.path())?;
    Ok(row)
}

const UNREADABLE: &str =
    "the memory of the kiosk cannot be read here\n  try: run this as root on the kiosk itself";

/// Whether the search of files finds a word that lies in one.
fn finds_in_files(words: &Words) -> anyhow::Result<bool> {
    let name = format!("antesala-proof-{}", words.phone);
    let folder = Home::at(env::temp_dir().join(name));
    fs::create_dir(folder.path())?;
    fs::write(folder.path().join("a"), &words.name)?;
    fs::write(folder.path().join("b"), "nothing")?;
    let found = words.needles().in_files(folder.path())?;
    // The name of the folder itself holds the third word.
    Ok(found.at.len() == 2 && found.places == 2)
}

/// SHA-256 of the program that made the proof.
fn fingerprint() -> anyhow::Result<String> {
    let bytes = fs::read(env::current_exe()?)?;
    Ok(data_encoding::HEXLOWER.encode(&Sha256::digest(bytes)))
}

fn first_line(path: &str) -> String {
    let text = fs::read_to_string(path).unwrap_or_default();
    text.lines().next().unwrap_or_default().to_owned()
}
