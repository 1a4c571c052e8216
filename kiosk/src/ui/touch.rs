//! What a person can do to the screen, as plain facts.

use super::{ComfortTouch, DatePart, Heard, Part, Typed};
use shared::form::Calendar;
use translations::{Language, Tongue};

/// What a person did. Typed words are never shown by `{:?}`, so this type has no `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub enum Touch {
    /// Touched the welcome screen while it greeted in this language.
    Start(Language),
    /// Chose a language.
    Language(Language),
    /// "My language is not here".
    LanguageNotHere,
    /// Said which language they speak, of those the program has no text in; none when it is none of these.
    Speaks(Option<Tongue>),
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
    /// Hide everything behind a plain clock.
    Hide,
    /// "Come another day" (when it is late).
    Leave,
    /// "Call a person".
    CallPerson,
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
    /// Wants to hear what is on the screen.
    Listen(Heard),
    /// Stops the voice.
    StopListening,
    /// Has everything read from now on, or no longer.
    ReadAloud,
    /// Louder.
    Louder,
    /// Quieter.
    Quieter,
    /// The place where the keys are has come to something.
    Reached {
        /// What that is called where it is said aloud; nothing where it is said by its name.
        item: String,
        /// Its name.
        name: String,
    },
    /// A touch that did nothing else; the person is still here.
    Anything,
}

impl Touch {
    /// Whether it tells the voice what to say, and how. Every other touch stops it.
    pub fn is_to_the_voice(&self) -> bool {
        matches!(
            self,
            Touch::Listen(_)
                | Touch::ReadAloud
                | Touch::Louder
                | Touch::Quieter
                | Touch::Reached { .. }
        )
    }
}
