//! What the screen shows and what a person can do to it, as plain facts: the visit decides what is
//! on the screen (a [`View`]), the screen tells the visit what was touched (a [`super::Touch`]).
//!
//! Nothing here knows how a screen is drawn. Words are already in the visitor's language, except
//! the fixed ones (button labels, short notes) that the screen takes from `kiosk.ftl` itself.
//! What stays on the screen only – which page of tiles is open, which part of a date is being
//! asked, shift on the keyboard – is not a fact of the visit and is kept by the screen.

use super::{BoothCard, Comfort, Notice, Question};
use translations::{Language, Text, Tongue};
use zeroize::Zeroizing;

/// Words a visitor typed: wiped from memory when dropped, never shown by `{:?}`.
pub type Typed = Zeroizing<String>;

/// Everything needed to draw one moment of the kiosk.
#[derive(Clone, PartialEq)]
pub struct View {
    /// The language of all texts in `screen`; it also decides the reading direction.
    pub language: Language,
    /// What is on the screen.
    pub screen: Screen,
    /// What the frame around it offers.
    pub frame: Frame,
    /// A message that covers the screen until it is answered.
    pub overlay: Option<Overlay>,
    /// How the screen helps the visitor.
    pub comfort: Comfort,
}

/// The buttons around a screen. A button that does nothing here is not shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each of them is one button")]
pub struct Frame {
    /// The visitor can go back one screen.
    pub can_back: bool,
    /// The visitor can go on without an answer.
    pub can_skip: bool,
    /// The visitor can tell a person instead.
    pub can_tell: bool,
    /// The visitor can leave out everything that is still to be asked.
    pub can_finish_now: bool,
    /// Continue (or Finish, on the review) can be touched now; `None` hides the button,
    /// `Some(false)` shows it resting.
    pub can_continue: Option<bool>,
    /// "Call a person" is offered.
    pub can_call: bool,
    /// "Erase" is offered.
    pub can_erase: bool,
    /// "Stop here" is offered: a private form is being filled in.
    pub can_stop: bool,
    /// What is finished is a part of it: it is sent, and nobody gets a number.
    pub is_part: bool,
    /// Parts of it were sent: erasing does not take those back.
    pub has_sent: bool,
    /// "Hide" is offered.
    pub can_hide: bool,
    /// "Help with the screen" is offered.
    pub can_comfort: bool,
}

/// One screen of the kiosk.
#[derive(Clone, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "there is one at a time")]
pub enum Screen {
    /// Nobody is here: greets in all languages in turn.
    Welcome(Welcome),
    /// Which language?
    Language(Vec<LanguageTile>),
    /// It is late for today: take a number all the same, or come another day.
    Late(Late),
    /// "My language is not here": which is it?
    Spoken(Spoken),
    /// Who we are and what happens with the answers; the visitor agrees or asks for a person.
    Notice(Notice),
    /// One question of the form.
    Question(Question),
    /// All answers, each with a way to change it.
    Review(Review),
    /// A private form, between the questions.
    Booth(BoothCard),
    /// The number.
    Ticket(TicketView),
    /// Everything was erased.
    Erased,
    /// The time and the date, and nothing else.
    Clock(Clock),
    /// The office is closed.
    Closed(Vec<Said>),
    /// The office takes nobody else today.
    Full(Vec<Said>),
    /// The kiosk cannot take a visit now; a paper form is at the desk.
    OutOfOrder(Vec<Said>),
}

/// The screen before anybody touched it.
#[derive(Clone, PartialEq)]
pub struct Welcome {
    /// The line with the name of the office; `None` when the office wants none shown.
    pub office: Option<String>,
    /// The greeting in each language the office offers, the office's order; never empty.
    pub greetings: Vec<Greeting>,
}

impl Welcome {
    /// Asks for a moment where it else says how to begin.
    pub fn please_wait(&mut self) {
        for greeting in &mut self.greetings {
            greeting.start = Text::new(greeting.language).of("kiosk-welcome-wait");
        }
    }
}

/// The greeting in one language.
#[derive(Clone, PartialEq)]
pub struct Greeting {
    /// The language of the words below.
    pub language: Language,
    /// "Welcome".
    pub welcome: String,
    /// "Touch to start".
    pub start: String,
    /// "A notario is not a lawyer …"; nothing where the office wants no name: it tells what the office does.
    pub fraud: Option<String>,
}

impl Greeting {
    /// The greeting in the language of `text`, from `kiosk.ftl`.
    pub fn of(text: Text) -> Self {
        Self {
            language: text.language(),
            welcome: text.of("kiosk-welcome-title"),
            start: text.of("kiosk-welcome-start"),
            fraud: Some(text.of("kiosk-welcome-fraud")),
        }
    }

    /// The same greeting without a word of what the office does.
    #[must_use]
    pub fn neutral(self) -> Self {
        Self {
            fraud: None,
            ..self
        }
    }
}

/// A message said in one language, for screens that nobody has chosen a language for.
#[derive(Clone, PartialEq)]
pub struct Said {
    /// The language of the words below.
    pub language: Language,
    /// The heading.
    pub title: String,
    /// What to do now.
    pub line: String,
}

impl Said {
    /// "We are closed now" in the language of `text`, and what the office says of it.
    pub fn closed(text: Text, news: Option<String>) -> Self {
        let usual = Self::of(text, "kiosk-closed-title", "kiosk-closed-line");
        Self {
            line: news.unwrap_or(usual.line),
            ..usual
        }
    }

    /// "We cannot take more people today" in the language of `text`.
    pub fn full(text: Text) -> Self {
        Self::of(text, "kiosk-full-title", "kiosk-full-line")
    }

    /// "Please take a paper form at the desk" in the language of `text`.
    pub fn out_of_order(text: Text) -> Self {
        Self::of(text, "kiosk-out-of-order-title", "kiosk-out-of-order-line")
    }

    /// "We could not keep this part" in the language of `text`.
    pub fn part_not_kept(text: Text) -> Self {
        Self::of(text, "kiosk-out-of-order-title", "booth-part-failed")
    }

    fn of(text: Text, title: &str, line: &str) -> Self {
        Self {
            language: text.language(),
            title: text.of(title),
            line: text.of(line),
        }
    }
}

/// A language to choose, under its own name.
#[derive(Clone, PartialEq)]
pub struct LanguageTile {
    /// What `Touch::Language` will carry.
    pub language: Language,
    /// It was chosen before (the visitor came back to this screen).
    pub chosen: bool,
}

/// It is late for today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Late {
    /// When the office opens again, who may be seen all the same, or the wait now, as far as that is known.
    pub news: Option<String>,
}

/// A plain clock that tells nothing of a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clock {
    /// `09:05`.
    pub time: String,
    /// `2026-09-01`: a date without words.
    pub date: String,
    /// A visit is behind it, and a touch brings it back.
    pub is_over_a_visit: bool,
}

/// Languages that are spoken or signed here and that the program has no text in.
#[derive(Clone, PartialEq)]
pub struct Spoken {
    /// The languages, sign language first: whoever needs it cannot be told that it is overleaf.
    pub tongues: Vec<Tongue>,
    /// The one that was touched.
    pub chosen: Option<Tongue>,
    /// The languages of the office, in its order: the visitor may understand one of them a little.
    pub office: Vec<Language>,
}

/// All answers before they are given to the office.
#[derive(Clone, PartialEq)]
pub struct Review {
    /// What somebody has to know of their lane before they take a number: how long the wait is, or that it rests.
    pub news: Option<String>,
    /// The answers, in the order of the questions.
    pub rows: Vec<ReviewRow>,
}

/// One answer on the review.
#[derive(Clone, PartialEq)]
pub struct ReviewRow {
    /// What `Touch::Change` will carry.
    pub question: String,
    /// Name of the picture.
    pub icon: String,
    /// The question, short.
    pub label: String,
    /// The answer as it may be seen from behind: private ones already masked. An empty value
    /// is shown as "skipped".
    pub value: Typed,
    /// The answer as it may be said; only what the program itself words, never what was typed, and nothing
    /// masked.
    pub aloud: Option<Typed>,
}

/// The ticket on the screen.
#[derive(Clone, PartialEq)]
pub struct TicketView {
    /// The number, as called: `A-017`.
    pub label: String,
    /// "About 20 to 40 minutes", when that is known.
    pub range: Option<String>,
    /// "You may go out. Please be back here by 10:40", where that is so.
    pub away: Option<String>,
    /// What became of the paper.
    pub paper: Paper,
    /// "Print it again" is offered.
    pub can_print_again: bool,
    /// A person comes to the visitor, who waits at the kiosk.
    pub waits_for_person: bool,
}

/// What became of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// The printer is at work.
    Printing,
    /// The ticket is below: take it.
    Printed,
    /// The printer does not tell, and usually prints: take it if it is there, and remember the number.
    Unsure,
    /// There is no paper: remember the number, or ask the desk to write it down.
    NotPrinted,
}

/// A message that covers the screen until it is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overlay {
    /// A person was called and is coming.
    SomeoneIsComing,
    /// "How can this screen help you?"
    Comfort,
    /// "Erase everything?"
    AskErase,
    /// "Are you still there?", with the seconds left before everything is erased.
    StillHere {
        /// Seconds left.
        seconds: u32,
    },
}
