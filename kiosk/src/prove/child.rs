//! The kiosk that a proof looks into: the same screens, visit, outbox, printer and link as in the waiting room,
//! without a display, told by lines what its visitor does.

use crate::cli::say;
use crate::front::Front;
use crate::headless;
use crate::kiosk::Kiosk;
use crate::renew;
use crate::settings::{Pulse, Settings};
use crate::ui::{Frame, Input, Question, Screen, Touch, Typed};
use anyhow::{Context, bail};
use chrono::TimeDelta;
use shared::clock::{Clock, SetClock, SystemClock};
use shared::ids::{VisitId, mint};
use shared::protocol::booth::Opened;
use shared::random;
use std::fs::File;
use std::io::Read;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, Instant};
use translations::Language;
use zeroize::Zeroizing;

/// A small screen.
const SIZE: headless::Size = headless::Size {
    width: 1280,
    height: 720,
};

/// No line is longer, in bytes.
const LINE_MAX: usize = 256;

/// A visit has fewer questions than this.
const QUESTIONS_MAX: usize = 100;

/// What the desk would have said.
const CODE: &str = "471100";

/// How long a paper is waited for.
const PAPER_PATIENCE: Duration = Duration::from_secs(20);

/// What the visitor of a proof types: a name to be called by, a name, a telephone number.
struct Words<'a> {
    called: &'a str,
    name: &'a str,
    phone: &'a str,
}

/// Does what it is told until there is nothing more. After each visit the program replaces itself and says again
/// that it is ready.
pub(super) fn child(settings: Settings) -> anyhow::Result<()> {
    headless::install();
    let clock = SetClock::at(SystemClock.now());
    let kiosk = Kiosk::start(Settings {
        clock: Arc::new(clock.clone()),
        pulse: Pulse::Clock,
        ..settings
    })?;
    let front = Front::open(kiosk)?;
    headless::resize(front.shell().window(), SIZE);
    front.renews_with(|_| {
        let error = renew::replace_program();
        tracing::error!(%error, "the program could not replace itself");
    });
    // Not through a buffer that would keep what was typed.
    let mut input = File::open("/dev/stdin").context("there is nobody to say what to do")?;
    say("ready")?;
    let visitor = Visitor { front, clock };
    while let Some(line) = next_line(&mut input)? {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words[..] {
            ["fill", called, name, phone] => {
                visitor.fills(&Words {
                    called,
                    name,
                    phone,
                })?;
                say("filled")?;
            }
            ["private", called, name, phone] => {
                visitor.fills_privately([name, called, phone])?;
                say("filled")?;
            }
            ["ticket"] => visitor.takes_a_ticket()?,
            ["part"] => visitor.sends_a_part()?,
            ["erase"] => {
                visitor.touches(Touch::EraseForSure);
                visitor.waits(6);
            }
            ["idle"] => visitor.waits(211),
            ["hide"] => {
                visitor.touches(Touch::Hide);
                visitor.waits(61);
                visitor.waits(21);
            }
            _ => bail!("this is nothing a visitor does"),
        }
    }
    Ok(())
}

/// The next line; none at the end.
fn next_line(input: &mut File) -> anyhow::Result<Option<Zeroizing<String>>> {
    let mut line = Zeroizing::new(String::with_capacity(LINE_MAX));
    let mut byte = [0];
    while input.read(&mut byte)? != 0 {
        match byte[0] {
            b'\n' => return Ok(Some(line)),
            it if it.is_ascii() && line.len() < LINE_MAX => line.push(char::from(it)),
            _ => bail!("this is nothing a visitor does"),
        }
    }
    Ok(None)
}

struct Visitor {
    front: Rc<Front>,
    clock: SetClock,
}

impl Visitor {
    fn touches(&self, touch: Touch) {
        self.front.touch(touch);
        // Everything is drawn, as on a display: letters leave traces there, too.
        let _ = headless::snapshot(self.front.shell().window());
    }

    fn waits(&self, seconds: i64) {
        self.clock.advance(TimeDelta::seconds(seconds));
        self.front.tick();
    }

    fn types(&self, letters: &str) {
        for letter in letters.chars() {
            self.front.shell().press_key(&format!("={letter}"));
        }
        let _ = headless::snapshot(self.front.shell().window());
        self.touches(Touch::Continue);
    }

    /// The question on the screen, if there is one, and what stands around it.
    fn asked(&self) -> Option<(Question, Frame)> {
        let view = self.front.kiosk().view();
        match view.screen {
            Screen::Question(question) => Some((question, view.frame)),
            _ => None,
        }
    }

    /// From the welcome to the review, with every word typed on the screen's own keyboard.
    fn fills(&self, words: &Words<'_>) -> anyhow::Result<()> {
        let language = Language::english();
        self.touches(Touch::Start(language));
        self.touches(Touch::Language(language));
        self.touches(Touch::Accept);
        for _ in 0..QUESTIONS_MAX {
            let Some((question, frame)) = self.asked() else {
                break;
            };
            match (question.id.as_str(), &question.input) {
                ("K08", _) => self.types(words.called),
                ("K17", _) => self.types(words.name),
                ("K19", _) => {
                    self.types(words.phone);
                    self.touches(Touch::FinishNow);
                }
                _ if frame.can_skip => self.touches(Touch::Skip),
                (_, Input::Choice(tiles)) => {
                    let first = tiles.first().context("a question has choices")?;
                    self.touches(Touch::Pick(Typed::new(first.id.clone())));
                }
                _ => bail!("the question {} was not answered", question.id),
            }
        }
        let screen = self.front.kiosk().view().screen;
        anyhow::ensure!(
            matches!(screen, Screen::Review(_)),
            "the visit did not come to its review"
        );
        Ok(())
    }

    /// At a kiosk in a private room: one part of the private form, with a word in each of the first fields that
    /// are typed, up to its review.
    fn fills_privately(&self, words: [&str; 3]) -> anyhow::Result<()> {
        let language = Language::english();
        self.touches(Touch::Start(language));
        self.touches(Touch::Language(language));
        for digit in CODE.chars() {
            self.front.shell().press_key(&format!("={digit}"));
        }
        self.touches(Touch::Continue);
        self.front.opens_for_a_proof(Opened {
            visit_id: VisitId(mint(self.clock.now(), &mut random::from_os())),
            label: "A-001".parse().context("a label")?,
        });
        for touch in [Touch::Accept, Touch::SkipPart, Touch::StartPart] {
            self.touches(touch);
        }
        let mut words = words.into_iter().peekable();
        for _ in 0..QUESTIONS_MAX {
            let Some((question, frame)) = self.asked() else {
                break;
            };
            match &question.input {
                Input::Name(_) | Input::Text(_) => match words.next() {
                    Some(word) => self.types(word),
                    None => self.touches(Touch::FinishNow),
                },
                Input::Rows(list) if list.rows.is_empty() => self.touches(Touch::AddRow),
                _ if frame.can_skip => self.touches(Touch::Skip),
                _ => self.touches(Touch::Continue),
            }
        }
        let screen = self.front.kiosk().view().screen;
        anyhow::ensure!(
            matches!(screen, Screen::Review(_)) && words.peek().is_none(),
            "the part did not come to its review"
        );
        Ok(())
    }

    fn sends_a_part(&self) -> anyhow::Result<()> {
        self.touches(Touch::Finish);
        anyhow::ensure!(self.front.kiosk().last_part().is_some(), "no part was sent");
        self.touches(Touch::Stop);
        self.touches(Touch::Home);
        bail!("the program did not replace itself")
    }

    fn takes_a_ticket(&self) -> anyhow::Result<()> {
        self.touches(Touch::Finish);
        anyhow::ensure!(self.front.kiosk().taken().is_some(), "no number was given");
        self.touches(Touch::Home);
        let begun = Instant::now();
        while begun.elapsed() < PAPER_PATIENCE {
            self.front.tick();
            std::thread::yield_now();
        }
        bail!("the program did not replace itself")
    }
}
