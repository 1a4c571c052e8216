//! `cargo look`: what people see, as pictures. Every screen of the kiosk and every paper in every language
//! without a display; with a chromedriver, the pages of the demonstration office as well. For reviewers, for
//! translators and for the README. Every screen of the kiosk is measured as well, in every language and however it
//! helps its visitor: what cannot be hit, is cut off, or lies over something else is told, and is a failure.

mod measure;
mod pages;
mod stations;

use crate::{Browser, Programs, demo};
use anyhow::{Result, anyhow};
use clap::Parser;
use pages::{DESK, INTAKE, first_link, open, shoot};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use translations::Language;

/// Draw what people see into a folder.
#[derive(Debug, Parser)]
#[command(name = "cargo look", bin_name = "cargo look")]
struct Arguments {
    /// Where the pictures go.
    #[arg(long, value_name = "DIR", required_unless_present = "measure")]
    out: Option<PathBuf>,
    /// Only this language; may be said more than once.
    #[arg(long, value_name = "TAG")]
    language: Vec<String>,
    /// Only measure the screens, without pictures.
    #[arg(long, conflicts_with_all = ["out", "browser", "readme"])]
    measure: bool,
    /// Path of a chromedriver, for pictures of the pages.
    #[arg(long, value_name = "FILE")]
    browser: Option<String>,
    /// Only the pages, without the screens and papers of the kiosk and without measuring them.
    #[arg(long, requires = "browser", conflicts_with = "readme")]
    pages: bool,
    /// Only the seven pictures of the README, under the names it uses.
    #[arg(long, requires = "browser")]
    readme: bool,
}

/// Draws what the arguments (the first is the program's name) ask for.
pub fn main_with(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    crate::command::run(arguments, "the pictures could not all be made", look)
}

fn look(arguments: &Arguments) -> Result<()> {
    let languages = languages(&arguments.language)?;
    if let Some(out) = &arguments.out {
        let programs = Programs::at(std::env::current_exe()?);
        std::fs::create_dir_all(out)?;
        if let (Some(driver), true) = (&arguments.browser, arguments.readme) {
            return readme(&programs, driver, out);
        }
        if !arguments.pages {
            pictures(&programs, &languages, out)?;
        }
        if let Some(driver) = &arguments.browser {
            pages::draw(&programs, driver, &languages, out)?;
        }
        if arguments.pages {
            return Ok(());
        }
    }
    measure::every_screen(&languages)
}

/// The languages that are asked for; all of them, and those made of English, when none is.
fn languages(tags: &[String]) -> Result<Vec<Language>> {
    let all = || Language::all().iter().chain(Language::pseudo()).copied();
    if tags.is_empty() {
        return Ok(all().collect());
    }
    let find = |tag: &String| -> Result<Language> {
        let unknown = || anyhow!("there is no language {tag}; `ls translations` shows them");
        all().find(|it| it.tag() == tag).ok_or_else(unknown)
    };
    tags.iter().map(find).collect()
}

/// Every screen by itself, on sheets in every mode, and every paper.
fn pictures(programs: &Programs, languages: &[Language], out: &Path) -> Result<()> {
    for language in languages {
        let tag = language.tag();
        kiosk(programs, &[tag, "all"], "1920x1080", out)?;
        for mode in ["normal", "large", "contrast", "lower", "every"] {
            let sheet = ["--sheet", "--mode", mode];
            kiosk_with(programs, &[tag, "all"], "1920x1080", &sheet, out)?;
        }
        paper(programs, tag, &out.join(format!("paper-{tag}.png")))?;
    }
    Ok(())
}

/// Draws screens of the kiosk: language and name, each may be `all`.
fn kiosk(programs: &Programs, which: &[&str; 2], size: &str, out: &Path) -> Result<()> {
    kiosk_with(programs, which, size, &[], out)
}

fn kiosk_with(
    programs: &Programs,
    which: &[&str; 2],
    size: &str,
    more: &[&str],
    out: &Path,
) -> Result<()> {
    let mut arguments = vec![
        OsStr::new("render"),
        OsStr::new("--language"),
        OsStr::new(which[0]),
        OsStr::new("--screen"),
        OsStr::new(which[1]),
        OsStr::new("--size"),
        OsStr::new(size),
        OsStr::new("--out"),
        out.as_os_str(),
    ];
    arguments.extend(more.iter().map(OsStr::new));
    run(programs, &arguments)
}

fn paper(programs: &Programs, language: &str, out: &Path) -> Result<()> {
    let arguments = [
        OsStr::new("ticket"),
        OsStr::new("--language"),
        OsStr::new(language),
        OsStr::new("--out"),
        out.as_os_str(),
    ];
    run(programs, &arguments)
}

fn run(programs: &Programs, arguments: &[&OsStr]) -> Result<()> {
    let log = tempfile::NamedTempFile::new()?;
    programs.run("kiosk", arguments, "", log.path()).map(drop)
}

/// The pictures in the README.
fn readme(programs: &Programs, driver: &str, out: &Path) -> Result<()> {
    for (screen, language, name) in [
        ("welcome", "es", "welcome.png"),
        ("several", "en", "question.png"),
        ("ticket", "ar", "ticket-screen.png"),
    ] {
        let folder = tempfile::tempdir()?;
        kiosk(programs, &[language, screen], "1280x720", folder.path())?;
        let drawn = folder.path().join(format!("{screen}-{language}.png"));
        std::fs::copy(drawn, out.join(name))?;
    }
    paper(programs, "es", &out.join("ticket.png"))?;
    let folder = tempfile::tempdir()?;
    let office = demo::played(programs, folder.path())?.office;
    let rosa = open(driver, &DESK)?;
    demo::sign_in(&rosa, &office.url(), "rosa")?;
    shoot(
        &rosa,
        &format!("{}/queue", office.url()),
        &out.join("queue.png"),
    )?;
    let lee = open(driver, &DESK)?;
    demo::sign_in(&lee, &office.url(), "lee")?;
    let intake = first_link(&lee, &format!("{}/intakes", office.url()), INTAKE)?;
    shoot(&lee, &intake, &out.join("intake.png"))?;
    let wall = Browser::open(driver, 1280, 720)?;
    demo::hang_in_browser(&wall, &office.url(), &office.wall_code()?)?;
    shoot(
        &wall,
        &format!("{}/display", office.url()),
        &out.join("display.png"),
    )
}
