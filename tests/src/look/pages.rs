//! The pages of the demonstration office: those of staff at a desk and on a phone, the paper of the desk, a visitor's own
//! telephone, and the wall lying and upright.

use super::stations;
use crate::{Browser, Programs, demo};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::time::Duration;
use translations::Language;

/// A browser window as people have it.
pub(super) struct Window {
    name: &'static str,
    size: (u32, u32),
}

pub(super) const DESK: Window = Window {
    name: "desk",
    size: (1280, 900),
};
pub(super) const PHONE: Window = Window {
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

/// Name of the picture, who looks, address.
const PAGES: &[(&str, &str, &str)] = &[
    ("queue", "rosa", "/queue"),
    (
        "waiting-times",
        "rosa",
        "/queue/outlook?from=10:00&to=12:00",
    ),
    ("give-a-number", "rosa", "/queue/issue"),
    ("end-of-day", "rosa", "/queue/day"),
    ("windows", "rosa", "/queue/windows"),
    ("window", "rosa", "/queue/windows/3"),
    ("lines", "rosa", "/queue/lanes"),
    ("display-settings", "rosa", "/display/settings"),
    ("display-walls", "rosa", "/display/walls"),
    ("statistics", "rosa", "/statistics?span=four-weeks"),
    ("appointments", "rosa", "/appointments"),
    ("appointments-week", "rosa", "/appointments/week"),
    ("appointments-rooms", "rosa", "/appointments/rooms"),
    ("appointments-reminders", "rosa", "/appointments/reminders"),
    ("intakes", "lee", "/intakes"),
    ("people", "lee", "/people"),
    ("people-lists", "lee", "/people/lists"),
    ("policies", "ruth", "/policies"),
    ("policies-mine", "lee", "/policies"),
    ("policies-new", "ruth", "/policies/new"),
    ("policies-manual", "lee", "/policies/manual"),
    ("policies-register", "ruth", "/policies/register"),
    ("policies-training", "ruth", "/policies/training"),
    ("credentials", "ruth", "/staff/credentials"),
    ("appointments-types", "ruth", "/appointments/types"),
    ("appointments-slots", "ruth", "/appointments/slots"),
    ("appointments-settings", "ruth", "/appointments/settings"),
    ("appointments-figures", "ruth", "/appointments/figures"),
    ("kiosks", "ruth", "/kiosks"),
    ("staff", "ruth", "/staff"),
    ("office", "ruth", "/office"),
    ("words", "ruth", "/words"),
    ("words-es", "ruth", "/words/es"),
    ("recordings", "ruth", "/clips"),
    ("recordings-es", "ruth", "/clips/es?file=kiosk"),
    ("recordings-of-calls", "ruth", "/clips/es?file=numbers"),
    ("events", "ruth", "/events"),
    ("about", "ruth", "/about"),
];

/// The first of something that a page links to.
pub(super) const INTAKE: &str = "main a[href^='/intakes/']";
const NUMBER: &str = ".line a.number";
const APPOINTMENT: &str = "main a[href^='/appointments/0']";
const PERSON: &str = "main a[href^='/people/0']";
const POLICY: &str = "main a[href^='/policies/0']";
const COLLEAGUE: &str = "main a[href^='/staff/0']";
const TIME: &str = "main a[href^='/appointments/book']";

/// Pages that are found from another: name of the picture, who looks, where the way begins, what is followed, and what is
/// put behind it.
const FOUND: &[(&str, &str, &str, &str, &str)] = &[
    ("number", "rosa", "/queue", NUMBER, ""),
    ("appointment", "rosa", "/appointments", APPOINTMENT, ""),
    (
        "appointment-card",
        "rosa",
        "/appointments",
        APPOINTMENT,
        "/card",
    ),
    ("appointments-book", "rosa", "/appointments/week", TIME, ""),
    ("intake", "lee", "/intakes", INTAKE, ""),
    ("intake-people", "lee", "/intakes", INTAKE, "/people"),
    ("conflicts", "lee", "/intakes", INTAKE, "/conflicts"),
    ("papers", "lee", "/intakes", INTAKE, "/papers"),
    ("policy", "lee", "/policies", POLICY, ""),
    ("person", "lee", "/people", PERSON, ""),
    ("person-edit", "lee", "/people", PERSON, "/edit"),
    ("person-same", "lee", "/people", PERSON, "/same"),
    ("staff-person", "ruth", "/staff", COLLEAGUE, ""),
    ("staff-leave", "ruth", "/staff", COLLEAGUE, "/leave"),
];

/// Every page in each of these languages that staff read.
pub(super) fn draw(
    programs: &Programs,
    driver: &str,
    languages: &[Language],
    out: &Path,
) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let played = demo::played(programs, folder.path())?;
    let url = played.office.url();
    let asked: Vec<Language> = Language::for_staff()
        .filter(|it| languages.contains(it))
        .collect();
    for &language in &asked {
        for window in [&DESK, &PHONE] {
            let to = To {
                out,
                window,
                language,
            };
            let stranger = open(driver, window)?;
            let sign_in = format!("{url}/sign-in?language={}", language.tag());
            shoot(&stranger, &sign_in, &to.file("sign-in"))?;
            for person in ["rosa", "lee", "ruth"] {
                let browser = open(driver, window)?;
                demo::sign_in(&browser, &url, person)?;
                demo::read_in_browser(&browser, language.tag())?;
                pages_of(&browser, &url, person, &to)?;
            }
        }
    }
    telephones(driver, &played.telephones, out)?;
    for window in [WALL, UPRIGHT] {
        let name = format!("display-{}.png", window.name);
        let wall = open(driver, &window)?;
        shoot(
            &wall,
            &format!("{url}/display"),
            &out.join(format!("not-paired-{name}")),
        )?;
        demo::hang_in_browser(&wall, &url, &played.office.wall_code()?)?;
        shoot(&wall, &format!("{url}/display"), &out.join(name))?;
    }
    stations::draw(driver, &url, &asked, out)
}

/// Where pictures go.
pub(super) struct To<'a> {
    pub(super) out: &'a Path,
    pub(super) window: &'a Window,
    pub(super) language: Language,
}

impl To<'_> {
    pub(super) fn file(&self, name: &str) -> PathBuf {
        let (window, tag) = (self.window.name, self.language.tag());
        self.out.join(format!("{name}-{window}-{tag}.png"))
    }
}

/// Everything that one member of staff looks at.
fn pages_of(browser: &Browser, url: &str, person: &str, to: &To) -> Result<()> {
    for (name, _, path) in PAGES.iter().filter(|it| it.1 == person) {
        shoot_whole(browser, &format!("{url}{path}"), &to.file(name))?;
    }
    for (name, _, from, follows, more) in FOUND.iter().filter(|it| it.1 == person) {
        let found = first_link(browser, &format!("{url}{from}"), follows)?;
        shoot_whole(browser, &format!("{found}{more}"), &to.file(name))?;
    }
    if person == "rosa" && to.window.name == DESK.name {
        slip(browser, url, to)?;
        dated_paper(browser, url, to)?;
    }
    Ok(())
}

/// The paper that the desk prints, in the language of its visitor.
fn slip(browser: &Browser, url: &str, to: &To) -> Result<()> {
    browser.go(&format!("{url}/queue/issue"))?;
    made_for_reader(browser, to.language)?;
    browser.wait_for(".slip")?;
    keep(&browser.whole_page()?, &to.file("slip"))
}

/// The paper of somebody who has no number and comes on another day.
fn dated_paper(browser: &Browser, url: &str, to: &To) -> Result<()> {
    browser.go(&format!("{url}/queue/dated"))?;
    made_for_reader(browser, to.language)?;
    browser.wait_for(".paper")?;
    keep(&browser.whole_page()?, &to.file("dated-paper"))
}

/// Sends the form for somebody who reads this language.
fn made_for_reader(browser: &Browser, language: Language) -> Result<()> {
    let tag = language.tag();
    browser.evaluate(&format!(
        "document.querySelector('[name=reads]').value = '{tag}'"
    ))?;
    browser.click("main button.main")?;
    Ok(())
}

/// What visitors see on their own telephones, each in their language.
fn telephones(driver: &str, addresses: &[String], out: &Path) -> Result<()> {
    let browser = open(driver, &PHONE)?;
    for (nth, address) in addresses.iter().enumerate() {
        browser.go(address)?;
        let tag = browser.evaluate("return document.documentElement.lang")?;
        let tag = tag.as_str().context("the language of a page")?.to_owned();
        let file = out.join(format!("visitor-{:02}-{tag}.png", nth + 1));
        keep(&browser.whole_page()?, &file)?;
    }
    Ok(())
}

/// The first address on a page that `selector` finds.
pub(super) fn first_link(browser: &Browser, page: &str, selector: &str) -> Result<String> {
    browser.go(page)?;
    let find = format!(
        "return document.querySelector({})?.href",
        serde_json::json!(selector)
    );
    let found = browser.evaluate(&find)?;
    let found = found
        .as_str()
        .with_context(|| format!("{page} has no {selector}"))?;
    Ok(found.to_owned())
}

pub(super) fn open(driver: &str, window: &Window) -> Result<Browser> {
    let (width, height) = window.size;
    Browser::open(driver, width, height)
}

/// A page as it is seen at first.
pub(super) fn shoot(browser: &Browser, url: &str, file: &Path) -> Result<()> {
    load(browser, url)?;
    keep(&browser.screenshot()?, file)
}

/// A page down to its end.
pub(super) fn shoot_whole(browser: &Browser, url: &str, file: &Path) -> Result<()> {
    load(browser, url)?;
    keep(&browser.whole_page()?, file)
}

fn load(browser: &Browser, url: &str) -> Result<()> {
    browser.go(url)?;
    let is_loaded = "return document.readyState === 'complete'";
    browser
        .wait_until(is_loaded, Duration::from_secs(10))
        .map(drop)
}

fn keep(picture: &[u8], file: &Path) -> Result<()> {
    std::fs::write(file, picture)?;
    println!("{}", file.display());
    Ok(())
}
