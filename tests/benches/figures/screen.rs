//! What a visitor at the screen waits for, and what the program needs meanwhile.

use crate::{Row, pair, timed};
use anyhow::{Context, Result, ensure};
use i_slint_backend_testing::ElementHandle;
use kiosk::headless::{self, Size};
use kiosk::{Front, Kiosk, Settings};
use slint::platform::{PointerEventButton, WindowEvent};
use std::rc::Rc;
use std::time::{Duration, Instant};
use stories::{KioskProgram, Office, Programs};
use translations::{Language, Text};

const SIZE: Size = Size {
    width: 1920,
    height: 1080,
};

/// Visits before memory is looked at for the first time: what is made once has been made by then.
const WARM: u32 = 250;

const VISITS: u32 = 5000;

/// Longer than the office takes to be heard.
const PATIENCE: Duration = Duration::from_secs(30);

/// A screen without a display, with everything behind it.
struct Screen {
    front: Rc<Front>,
    text: Text,
}

impl Screen {
    fn at(kiosk: &KioskProgram) -> Result<Screen> {
        headless::install();
        let front = Front::open(Kiosk::start(Settings::new(kiosk.folder().to_owned()))?)?;
        headless::resize(front.shell().window(), SIZE);
        front.shell().stay_calm_for(Duration::ZERO);
        let begun = Instant::now();
        while front.kiosk().office().heard().is_none() {
            ensure!(begun.elapsed() < PATIENCE, "the office is not heard");
            front.tick();
        }
        let text = Text::new(Language::english());
        Ok(Screen { front, text })
    }

    fn find(&self, label: &str) -> Option<ElementHandle> {
        ElementHandle::find_by_accessible_label(self.front.shell().component(), label).next()
    }

    fn place(&self, label: &str) -> Result<slint::LogicalPosition> {
        let thing = self
            .find(label)
            .with_context(|| format!("nothing says {label:?}"))?;
        let (corner, size) = (thing.absolute_position(), thing.size());
        Ok(slint::LogicalPosition::new(
            corner.x + size.width / 2.0,
            corner.y + size.height / 2.0,
        ))
    }

    fn touch(&self, position: slint::LogicalPosition) {
        let button = PointerEventButton::Left;
        let window = self.front.shell().window();
        window.dispatch_event(WindowEvent::PointerMoved { position });
        window.dispatch_event(WindowEvent::PointerPressed { position, button });
        window.dispatch_event(WindowEvent::PointerReleased { position, button });
        slint::platform::update_timers_and_animations();
    }

    fn tap(&self, label: &str) -> Result<()> {
        self.touch(self.place(label)?);
        Ok(())
    }

    fn says(&self, id: &str) -> Result<()> {
        self.tap(&self.text.of(id))
    }

    fn draw(&self) -> Result<()> {
        headless::snapshot(self.front.shell().window())?;
        Ok(())
    }

    /// From a touch until every dot of the screen is drawn anew, there and back again.
    fn there_and_back(&self, there: &str, back: &str) -> Result<(f64, f64)> {
        timed(60, || {
            let on = self.find(there).is_some();
            let position = self.place(if on { there } else { back })?;
            let begun = Instant::now();
            self.touch(position);
            self.draw()?;
            Ok(begun.elapsed())
        })
    }

    /// The tile of a language, on whichever page it is.
    fn language(&self, language: Language) -> Result<slint::LogicalPosition> {
        let label = language.endonym();
        let says = |id: &str| {
            let mut all = Language::all().iter().map(|it| Text::new(*it).of(id));
            all.find(|it| self.find(it).is_some())
        };
        while self.find(label).is_none() {
            if let Some(more) = says("kiosk-more") {
                self.tap(&more)?;
                continue;
            }
            while let Some(previous) = says("kiosk-previous") {
                self.tap(&previous)?;
            }
        }
        self.place(label)
    }

    fn greets(&self) -> Text {
        Text::new(self.front.kiosk().office().languages[0])
    }

    /// From the welcome screen to the first question.
    fn arrives(&self) -> Result<()> {
        self.tap(&self.greets().of("kiosk-welcome-start"))?;
        self.tap(self.text.language().endonym())?;
        let accept = self.text.of("kiosk-notice-accept");
        while self.find(&accept).is_none() {
            self.says("kiosk-continue")?;
        }
        self.tap(&accept)
    }

    /// A whole visit on the short way, to the number and back to the welcome screen.
    fn visit(&self) -> Result<()> {
        self.arrives()?;
        self.says("form-help-with-green-card")?;
        self.says("kiosk-continue")?;
        self.says("form-worried-date-no")?;
        self.says("form-held-no")?;
        self.says("form-private-room-no")?;
        self.says("kiosk-finish")?;
        let begun = Instant::now();
        let done = self.text.of("kiosk-done");
        while self.find(&done).is_none() {
            ensure!(begun.elapsed() < PATIENCE, "no number");
            self.front.tick();
        }
        self.tap(&done)
    }
}

/// All figures of the screen.
pub(crate) fn measure(programs: &Programs, rows: &mut Vec<Row>) -> Result<()> {
    let office = Office::open(programs)?;
    office.add_staff("ruth", "director")?;
    let mut ruth = office.desk("ruth")?;
    let version = ruth.field("/office", "screens_version")?;
    ruth.post(
        "/office/screens",
        &[
            ("screens_version", &version),
            ("path", "express"),
            ("idle_seconds", "90"),
        ],
    )?;
    // Its folder goes when the program goes.
    let kiosk = office.kiosk("door")?;
    let screen = Screen::at(&kiosk)?;
    screen.draw()?;
    pixels(&screen, rows)?;
    growth(&screen, rows)
}

/// Languages to switch to, each with what its figure is called.
const SWITCHED: [(&str, &str); 4] = [
    (
        "es",
        "Kiosk: touch on Spanish → its notice drawn, 1920 × 1080",
    ),
    ("zh-Hans", "— on Chinese"),
    ("ur", "— on Urdu, in Nastaliq and mirrored"),
    ("my", "— on Burmese"),
];

/// The notice of English and of another language; between them, the languages again.
fn switch(screen: &Screen, tag: &str) -> Result<(f64, f64)> {
    let other = Text::new(Language::find(tag).context("offered")?);
    let mut took = Vec::new();
    for at in 0..60 {
        let is_there = screen.find(&other.of("kiosk-back")).is_some();
        let to = if is_there { screen.text } else { other };
        let position = screen.language(to.language())?;
        let begun = Instant::now();
        screen.touch(position);
        screen.draw()?;
        // What is measured is the way to the other language.
        if !is_there && at != 0 {
            took.push(begun.elapsed());
        }
        screen.tap(&to.of("kiosk-back"))?;
    }
    let mut took = took.into_iter();
    timed(took.len(), || took.next().context("measured before"))
}

fn pixels(screen: &Screen, rows: &mut Vec<Row>) -> Result<()> {
    screen.tap(&screen.greets().of("kiosk-welcome-start"))?;
    for (tag, what) in SWITCHED {
        let figure = pair(switch(screen, tag)?);
        rows.push(Row {
            what: what.to_owned(),
            figure,
        });
    }
    rows.push(Row {
        what: "— memory then, with the program that measures".to_owned(),
        figure: format!("{} MB", resident("self")? / 1024),
    });
    let language = if screen.find(&screen.text.of("kiosk-back")).is_some() {
        "English"
    } else {
        screen.text.language().endonym()
    };
    screen.tap(language)?;
    let accept = screen.text.of("kiosk-notice-accept");
    while screen.find(&accept).is_none() {
        screen.says("kiosk-continue")?;
    }
    screen.tap(&accept)?;
    let tile = screen.text.of("form-help-with-green-card");
    rows.push(Row {
        what: "— touch on a tile → its tick drawn".to_owned(),
        figure: pair(screen.there_and_back(&tile, &tile)?),
    });
    let (more, before) = (
        screen.text.of("kiosk-more"),
        screen.text.of("kiosk-previous"),
    );
    let turned = timed(60, || {
        let position = match screen.find(&before) {
            Some(_) => screen.place(&before)?,
            None => screen.place(&more)?,
        };
        let begun = Instant::now();
        screen.touch(position);
        screen.draw()?;
        Ok(begun.elapsed())
    })?;
    rows.push(Row {
        what: "— touch on *More* → the next page drawn".to_owned(),
        figure: pair(turned),
    });
    screen.says("kiosk-erase")?;
    screen.says("kiosk-ask-erase-yes")?;
    screen.says("kiosk-done")
}

/// Memory after many visits in one image of the program, though the program replaces itself after each.
fn growth(screen: &Screen, rows: &mut Vec<Row>) -> Result<()> {
    let mut before = 0;
    for at in 0..WARM + VISITS {
        if at == WARM {
            before = resident("self")?;
        }
        screen.visit()?;
        if at % 50 == 0 {
            screen.draw()?;
        }
    }
    let after = resident("self")?;
    rows.push(Row {
        what: "Kiosk: memory grown after 5,000 visits in one image".to_owned(),
        figure: format!("{:.1} MB", (f64::from(after) - f64::from(before)) / 1024.0),
    });
    Ok(())
}

/// Memory of a process that is in use, in KiB.
pub(crate) fn resident(process: &str) -> Result<u32> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:"));
    let number = line.and_then(|it| it.split_whitespace().next());
    Ok(number.context("no VmRSS")?.parse()?)
}
