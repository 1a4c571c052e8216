//! What a person can do to the screen, as plain facts.

use super::{ComfortTouch, DatePart, Part, Typed};
use shared::form::Calendar;
use translations::Language;

/// What a person did. Typed words are never shown by `{:?}`, so this type has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub enum Touch {
    /// Touched the welcome screen while it greeted in this language.
    Start(Language),
    /// Chose a language.
    Language(Language),
    /// "My language is not here".
    LanguageNotHere,
    /// "I understand".
    Accept,
    /// "I want to talk to a person" (on the notice).
    TalkToPerson,
    /// Touched a tile; a second touch takes the tick away where several may be chosen.
    Pick(Typed),
    /// The whole text of a field after a key was touched.
    Typed {
        /// The field's id.
        field: String,
        /// All of its text.
        text: Typed,
    },
    /// Gave one part of a date, or took it away again.
    Date {
        /// Which part.
        part: Part,
        /// What is known of it now.
        value: DatePart,
    },
    /// Counts the date in another calendar.
    Calendar(Calendar),
    /// Adds a row to a list.
    AddRow,
    /// Goes through a row of a list again.
    ChangeRow(usize),
    /// Takes a row of a list away.
    RemoveRow(usize),
    /// Continue.
    Continue,
    /// Back.
    Back,
    /// Skip.
    Skip,
    /// "Tell a person", instead of answering.
    Tell,
    /// "Finish now": to the review, whatever is still to be asked.
    FinishNow,
    /// Change the answer to a question (on the review).
    Change(String),
    /// Finish: give the answers to the office and take a number.
    Finish,
    /// Starts the part of the private form that is on the screen.
    StartPart,
    /// Leaves that part out; what was answered in it is erased.
    SkipPart,
    /// "Stop here": ends the private form.
    Stop,
    /// Erase; asks first.
    Erase,
    /// Erase, after being asked.
    EraseForSure,
    /// "Call a person".
    CallPerson,
    /// "Hide": a plain clock in place of everything, until the next touch.
    Hide,
    /// "Help with the screen", and what was touched there.
    Comfort(ComfortTouch),
    /// Closed a message that covers the screen.
    DismissOverlay,
    /// "I am still here".
    StillHere,
    /// "Print it again" on the ticket.
    PrintAgain,
    /// "Done" on the ticket or the erased screen: back to welcome.
    Home,
    /// A touch that did nothing else; the person is still here.
    Anything,
}
