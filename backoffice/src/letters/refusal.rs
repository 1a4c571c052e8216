//! The rules that may be in the way of a letter or of advice; each says what to do instead.

use crate::problem::{FIELD, Refuses};
use translations::lint;

/// The rule that was in the way; each has a message with a remedy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    /// A part that a letter of this kind must have was left out.
    #[error("the part {message} may not be left out")]
    PartRequired {
        /// What it says.
        message: String,
    },
    /// A part that there is not, or twice.
    #[error("there is no such part, or it stands there twice")]
    UnknownPart,
    /// Words longer than a part of a letter.
    #[error("the words of {message} are longer than {max} characters")]
    LongWords {
        /// Which words.
        message: String,
        /// So many are taken.
        max: usize,
    },
    /// Words with signs that nobody sees.
    #[error("the words of {message} have signs that cannot be seen")]
    HiddenWords {
        /// Which words.
        message: String,
    },
    /// Words that cannot be read as a message.
    #[error("the words of {message} cannot be read")]
    BadWords {
        /// Which words.
        message: String,
    },
    /// What is put in between is lost, or something else is.
    #[error("the words of {message} need {names}")]
    Placeholders {
        /// Which words.
        message: String,
        /// What is put in between.
        names: String,
    },
    /// Somebody else has changed it in the meantime.
    #[error("somebody has changed it in the meantime")]
    Changed,
    /// More letters than a field holds.
    #[error("longer than {max} letters")]
    TooLong {
        /// So many are taken.
        max: usize,
        /// Where.
        field: &'static str,
    },
    /// The same in a field of a letter.
    #[error("longer than {max} letters")]
    LongField {
        /// Where.
        field: String,
        /// So many are taken.
        max: usize,
    },
    /// Signs that nobody sees, and that may turn what is read round.
    #[error("signs that cannot be seen")]
    Hidden {
        /// Where.
        field: &'static str,
    },
    /// No number of years.
    #[error("no number of years")]
    NoYears {
        /// At most so many.
        max: u32,
    },
    /// There is no such language.
    #[error("no such language")]
    NoLanguage,
    /// Nothing was typed where the letter needs something.
    #[error("{field} is empty")]
    Empty {
        /// Where.
        field: String,
    },
    /// What is typed is no day.
    #[error("no day")]
    NoDay {
        /// Where.
        field: String,
    },
    /// A list has other numbers of lines in its two languages.
    #[error("{field} has other numbers of lines")]
    LinesDiffer {
        /// Where.
        field: String,
    },
    /// A date is known: the letter says it, or somebody says why not.
    #[error("a date is known")]
    DateKnown,
    /// A date that nobody has compared with the paper.
    #[error("the date was not compared with the paper")]
    DateNotChecked,
    /// A date is left out without a reason.
    #[error("no reason to leave the date out")]
    NoOmitReason,
    /// The office has not said where to complain.
    #[error("the office has not said where to complain")]
    NoComplaints,
    /// The office has not said how long it keeps things.
    #[error("the office has not said how long it keeps things")]
    NoYearsKept,
    /// A word that may tell why the person came.
    #[error("a word that tells why the person came")]
    Revealing {
        /// Where.
        field: String,
        /// The word of the list.
        word: String,
    },
    /// The letter is longer than any letter.
    #[error("too long to be printed")]
    TooLongToPrint,
    /// A letter that is finished is not changed.
    #[error("the letter is finished")]
    IsFinished,
    /// A letter that is not finished does not leave.
    #[error("the letter is not finished")]
    NotFinished,
    /// It has left, or counts no more.
    #[error("the letter has left or is void")]
    HasLeft,
    /// Nothing is sent where no safe way is on record.
    #[error("no safe way is on record")]
    NoSafeWay,
    /// It names the office, or in a way that whoever is written to does not allow any more.
    #[error("the letter says too much of who sends it")]
    SaysTooMuch,
    /// How they are reached is not what whoever sends it has read.
    #[error("other conditions than were read")]
    OtherConditions,
    /// There is a conflict: only the letter in neutral words may go.
    #[error("there is a conflict")]
    InConflict,
    /// It takes on or advises somebody before the conflict check is clear.
    #[error("the conflict check is not clear")]
    CheckFirst,
    /// Why a letter no longer counts was not said.
    #[error("no reason why it is void")]
    NoVoidReason,
    /// Advice that nobody who may advise has signed.
    #[error("the advice is not signed")]
    AdviceNotSigned,
    /// Somebody who may not advise.
    #[error("may not advise")]
    MayNotAdvise {
        /// The message that says what is missing.
        lacking: &'static str,
    },
    /// It is signed or returned already.
    #[error("it is settled")]
    IsSettled,
    /// It was not said before whom the matter is.
    #[error("no forum")]
    NoForum,
    /// Advice is returned with what is to be changed.
    #[error("no remarks")]
    NoRemarks,
    /// Content cannot be sealed or read while the office is locked.
    #[error("the office is locked")]
    Locked,
}

impl Refuses for Refusal {
    fn message(&self) -> &'static str {
        match self {
            Refusal::PartRequired { .. } => "letters-refused-part-required",
            Refusal::UnknownPart => "letters-refused-unknown-part",
            Refusal::LongWords { .. } => "letters-refused-long-words",
            Refusal::HiddenWords { .. } => "letters-refused-hidden-words",
            Refusal::BadWords { .. } => "letters-refused-bad-words",
            Refusal::Placeholders { .. } => "letters-refused-placeholders",
            Refusal::Changed => "letters-refused-changed",
            Refusal::TooLong { .. } | Refusal::LongField { .. } => "letters-refused-too-long",
            Refusal::Hidden { .. } => "letters-refused-hidden",
            Refusal::NoYears { .. } => "letters-refused-no-years",
            Refusal::NoLanguage => "letters-refused-no-language",
            Refusal::Empty { .. } => "letters-refused-empty",
            Refusal::NoDay { .. } => "letters-refused-no-day",
            Refusal::LinesDiffer { .. } => "letters-refused-lines-differ",
            Refusal::DateKnown => "letters-refused-date-known",
            Refusal::DateNotChecked => "letters-refused-date-not-checked",
            Refusal::NoOmitReason => "letters-refused-no-omit-reason",
            Refusal::NoComplaints => "letters-refused-no-complaints",
            Refusal::NoYearsKept => "letters-refused-no-years-kept",
            Refusal::Revealing { .. } => "letters-refused-revealing",
            Refusal::TooLongToPrint => "letters-refused-too-long-to-print",
            Refusal::IsFinished => "letters-refused-is-finished",
            Refusal::NotFinished => "letters-refused-not-finished",
            Refusal::HasLeft => "letters-refused-has-left",
            Refusal::NoSafeWay => "letters-refused-no-safe-way",
            Refusal::SaysTooMuch => "letters-refused-says-too-much",
            Refusal::OtherConditions => "letters-refused-other-conditions",
            Refusal::InConflict => "letters-refused-in-conflict",
            Refusal::CheckFirst => "letters-refused-check-first",
            Refusal::NoVoidReason => "letters-refused-no-void-reason",
            Refusal::AdviceNotSigned => "letters-refused-advice-not-signed",
            Refusal::MayNotAdvise { .. } => "letters-refused-may-not-advise",
            Refusal::IsSettled => "letters-refused-is-settled",
            Refusal::NoForum => "letters-refused-no-forum",
            Refusal::NoRemarks => "letters-refused-no-remarks",
            Refusal::Locked => "letters-refused-locked",
        }
    }

    fn values(&self) -> Vec<(&'static str, String)> {
        let at = |field: &str| (FIELD, field.to_owned());
        match self {
            Refusal::PartRequired { message }
            | Refusal::HiddenWords { message }
            | Refusal::BadWords { message } => vec![("part", english(message))],
            Refusal::LongWords { message, max } => {
                vec![("part", english(message)), ("max", max.to_string())]
            }
            Refusal::Placeholders { message, names } => {
                vec![("part", english(message)), ("names", names.clone())]
            }
            Refusal::LongField { max, field } => vec![at(field), ("max", max.to_string())],
            Refusal::TooLong { max, field } => vec![at(field), ("max", max.to_string())],
            Refusal::NoYears { max } => vec![at("keep_years"), ("max", max.to_string())],
            Refusal::Revealing { field, word } => vec![at(field), ("word", word.clone())],
            Refusal::Empty { field }
            | Refusal::NoDay { field }
            | Refusal::LinesDiffer { field } => vec![at(field)],
            Refusal::Hidden { field } => vec![at(field)],
            Refusal::DateKnown => vec![at("dates")],
            Refusal::DateNotChecked => vec![at("date-checked")],
            Refusal::NoOmitReason => vec![at("date-omit")],
            _ => Vec::new(),
        }
    }
}

/// What a part says in English: so it is named on every page about templates.
fn english(message: &str) -> String {
    let key = lint::Key {
        id: message.to_owned(),
        attribute: None,
    };
    let found = lint::english().get(&key);
    found.map_or_else(|| message.to_owned(), |it| it.source.clone())
}
