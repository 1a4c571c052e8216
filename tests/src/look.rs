//! `cargo look`: what people see, as pictures. Every screen of the kiosk and every paper in every language
//! without a display; with a chromedriver, the pages of the demonstration office as well. For reviewers, for
//! translators and for the README. Every screen of the kiosk is measured as well, in every language and however it
//! helps its visitor: what cannot be hit, is cut off, or lies over something else is told, and is a failure.

mod measure;

use crate::{Browser, Programs, demo};
use anyhow::{Context, Result, anyhow};
use clap::Parser;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;
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
    /// Only the seven pictures of the README, under the names it uses.
    #[arg(long, requires = "browser")]
    readme: bool,
}

/// A browser window as people have it.
struct Window {
    name: &'static str,
    size: (u32, u32),
}

const DESK: Window = Window {
    name: "desk",
    size: (1280, 900),
};
const PHONE: Window = Window {
    name: "phone",
    size: (390, 844),
};
const WALL: Window = Window {
    name: "wall",
    size: (1920, 1080),
};
const UPRIGHT: Window = Window {
    name: "upright",
    size: (1080, 1920),
};

/// Pages of the demonstration office: name of the picture, who looks, address.
const PAGES: &[(&str, &str, &str)] = &[
    ("queue", "rosa", "/queue"),
    ("windows", "rosa", "/queue/windows"),
    ("intakes", "lee", "/intakes"),
    ("kiosks", "ruth", "/kiosks"),
    ("staff", "ruth", "/staff"),
    ("office", "ruth", "/office"),
    ("words", "ruth", "/words"),
    ("words-es", "ruth", "/words/es"),
    ("recordings", "ruth", "/clips"),
    ("recordings-es", "ruth", "/clips/es?file=kiosk"),
    ("events", "ruth", "/events"),
    ("about", "ruth", "/about"),
];

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
        pictures(&programs, &languages, out)?;
        if let Some(driver) = &arguments.browser {
            pages(&programs, driver, out)?;
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

/// Every page in every language, at a desk and on a phone; the wall lying and upright.
fn pages(programs: &Programs, driver: &str, out: &Path) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let office = demo::played(programs, folder.path())?;
    for window in [DESK, PHONE] {
        for language in Language::for_staff() {
            let end = format!("{}-{}", window.name, language.tag());
            let stranger = open(driver, &window)?;
            let sign_in = format!("{}/sign-in?language={}", office.url(), language.tag());
            shoot(&stranger, &sign_in, &out.join(format!("sign-in-{end}.png")))?;
            for person in ["rosa", "lee", "ruth"] {
                let browser = open(driver, &window)?;
                demo::sign_in(&browser, &office.url(), person)?;
                demo::read_in_browser(&browser, language.tag())?;
                for (name, _, path) in PAGES.iter().filter(|it| it.1 == person) {
                    let url = format!("{}{path}", office.url());
                    shoot(&browser, &url, &out.join(format!("{name}-{end}.png")))?;
                }
                if person == "lee" {
                    let url = first_intake(&browser, &office.url())?;
                    shoot(&browser, &url, &out.join(format!("intake-{end}.png")))?;
                }
            }
        }
    }
    for window in [WALL, UPRIGHT] {
        let url = format!("{}/display", office.url());
        let name = format!("display-{}.png", window.name);
        shoot(&open(driver, &window)?, &url, &out.join(name))?;
    }
    Ok(())
}

fn first_intake(browser: &Browser, url: &str) -> Result<String> {
    browser.go(&format!("{url}/intakes"))?;
    let found =
        browser.evaluate("return document.querySelector('main a[href^=\"/intakes/\"]').href")?;
    Ok(found.as_str().context("an intake in the list")?.to_owned())
}

fn open(driver: &str, window: &Window) -> Result<Browser> {
    let (width, height) = window.size;
    Browser::open(driver, width, height)
}

fn shoot(browser: &Browser, url: &str, file: &Path) -> Result<()> {
    browser.go(url)?;
    browser.wait_until(
        "return document.readyState === 'complete'",
        Duration::from_secs(10),
    )?;
    std::fs::write(file, browser.screenshot()?)?;
    println!("{}", file.display());
    Ok(())
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
    let office = demo::played(programs, folder.path())?;
    let rosa = open(driver, &DESK)?;
    demo::sign_in(&rosa, &office.url(), "rosa")?;
    shoot(
        &rosa,
        &format!("{}/queue", office.url()),
        &out.join("queue.png"),
    )?;
    let lee = open(driver, &DESK)?;
    demo::sign_in(&lee, &office.url(), "lee")?;
    let intake = first_intake(&lee, &office.url())?;
    shoot(&lee, &intake, &out.join("intake.png"))?;
    let wall = Browser::open(driver, 1280, 720)?;
    shoot(
        &wall,
        &format!("{}/display", office.url()),
        &out.join("display.png"),
    )
}
