//! Whether an answer can be an answer to its question. Each refusal has a sentence that says how
//! to put it right; what was typed is always kept.

use super::{Kind, PartialDate, Question};
use crate::answers::{Answer, NameParts};
use serde::Deserialize;
use serde_json::Value;

/// Fewest and most digits of a phone number (ITU-T E.164 allows 15).
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// Longest phone number as typed, with spaces and signs, in characters.
const PHONE_CHARS_MAX: usize = 30;

/// Why an answer was refused. [`Fault::message`] is the id of the sentence shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The question takes another kind of answer.
    #[error("this question takes another kind of answer")]
    WrongKind,
    /// Not one of the choices.
    #[error("not one of the choices")]
    NotAChoice,
    /// The same choice twice.
    #[error("the same choice twice")]
    Twice,
    /// More choices than allowed.
    #[error("at most {max} choices")]
    TooMany {
        /// How many are allowed.
        max: usize,
    },
    /// Nothing in it.
    #[error("an answer without words; skip the question instead")]
    Empty,
    /// Too long.
    #[error("at most {max} letters")]
    TooLong {
        /// How many characters are allowed.
        max: usize,
    },
    /// Contains characters nobody can type, such as line ends or the codes of special keys.
    #[error("contains characters that cannot be typed")]
    Control,
    /// Not a date at all.
    #[error("not a date: use YYYY, YYYY-MM, YYYY-MM-DD or unknown")]
    NotADate,
    /// A day no calendar has.
    #[error("this day does not exist")]
    NoSuchDay,
    /// A year that cannot be meant.
    #[error("the year must be from {min} to {max}")]
    YearOutOfRange {
        /// Earliest year.
        min: i32,
        /// Latest year.
        max: i32,
    },
    /// Letters in a phone number.
    #[error("a phone number has only digits, spaces and + ( ) - . /")]
    PhoneLetters,
    /// Too few or too many digits.
    #[error("a phone number has 7 to 15 digits")]
    PhoneDigits,
}

impl Fault {
    /// The message that tells the visitor how to put it right, and its variables.
    pub fn message(self) -> (&'static str, Vec<(&'static str, i64)>) {
        let count = |it: usize| i64::try_from(it).unwrap_or(i64::MAX);
        match self {
            Fault::WrongKind => ("form-fault-kind", vec![]),
            Fault::NotAChoice => ("form-fault-choice", vec![]),
            Fault::Twice => ("form-fault-twice", vec![]),
            Fault::TooMany { max } => ("form-fault-too-many", vec![("max", count(max))]),
            Fault::Empty => ("form-fault-empty", vec![]),
            Fault::TooLong { max } => ("form-fault-too-long", vec![("max", count(max))]),
            Fault::Control => ("form-fault-control", vec![]),
            Fault::NotADate => ("form-fault-date", vec![]),
            Fault::NoSuchDay => ("form-fault-no-such-day", vec![]),
            Fault::YearOutOfRange { min, max } => (
                "form-fault-year",
                vec![("min", min.into()), ("max", max.into())],
            ),
            Fault::PhoneLetters => ("form-fault-phone-letters", vec![]),
            Fault::PhoneDigits => ("form-fault-phone-digits", vec![]),
        }
    }
}

/// Checks one answer against its question.
pub fn validate(question: &Question, answer: &Answer) -> Result<(), Fault> {
    match (&question.kind, answer) {
        (Kind::Choice { choices }, Answer::Words(it)) => {
            if choices.iter().any(|choice| choice.id == *it) {
                Ok(())
            } else {
                Err(Fault::NotAChoice)
            }
        }
        (Kind::Several { choices, max }, Answer::Several(them)) => {
            let known = |it: &String| choices.iter().any(|choice| choice.id == *it);
            several(them, known, *max)
        }
        (Kind::Text { chars_max } | Kind::Name { chars_max }, Answer::Words(it)) => {
            typed(it, *chars_max)
        }
        (Kind::Name { chars_max }, Answer::Name(parts)) => name(parts, *chars_max),
        (Kind::Date { year_min, year_max }, Answer::Words(it)) => date(it, *year_min, *year_max),
        (Kind::Phone, Answer::Words(it)) => phone(it),
        _ => Err(Fault::WrongKind),
    }
}

/// Reads an answer from JSON (`kiosk drive`, the telephone script, paper entry) and checks it.
pub fn answer_from_json(question: &Question, value: &Value) -> Result<Answer, Fault> {
    // Read in place: a copy of the whole value would stay in memory unwiped.
    let answer = Answer::deserialize(value).map_err(|_| Fault::WrongKind)?;
    validate(question, &answer)?;
    Ok(answer)
}

/// The ASCII digits of a number typed with digits of any script; other characters are left out.
pub fn digits_of(typed: &str) -> String {
    typed.chars().filter_map(digit).collect()
}

fn several(them: &[String], known: impl Fn(&String) -> bool, max: usize) -> Result<(), Fault> {
    if them.is_empty() {
        return Err(Fault::Empty);
    }
    if max < them.len() {
        return Err(Fault::TooMany { max });
    }
    if !them.iter().all(known) {
        return Err(Fault::NotAChoice);
    }
    let repeated = them
        .iter()
        .enumerate()
        .any(|(at, it)| them[..at].contains(it));
    if repeated { Err(Fault::Twice) } else { Ok(()) }
}

fn typed(words: &str, chars_max: usize) -> Result<(), Fault> {
    if words.trim().is_empty() {
        return Err(Fault::Empty);
    }
    can_be_typed(words, chars_max)
}

/// Whether these can be the words of a person; blank ones can.
fn can_be_typed(words: &str, chars_max: usize) -> Result<(), Fault> {
    if chars_max < words.chars().count() {
        return Err(Fault::TooLong { max: chars_max });
    }
    if words.chars().any(is_no_letter) {
        Err(Fault::Control)
    } else {
        Ok(())
    }
}

/// Whether this is the code of a key (Shift, an arrow) or a line end rather than a letter: control
/// characters, and the private-use ones that window systems put in the place of keys.
pub fn is_no_letter(it: char) -> bool {
    it.is_control() || matches!(it, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..)
}

/// One part with words makes a name; the others may be blank.
fn name(parts: &NameParts, chars_max: usize) -> Result<(), Fault> {
    if parts.parts().all(|it| it.trim().is_empty()) {
        return Err(Fault::Empty);
    }
    parts.parts().try_for_each(|it| can_be_typed(it, chars_max))
}

fn date(words: &str, min: i32, max: i32) -> Result<(), Fault> {
    let date: PartialDate = words.parse().map_err(|_| Fault::NotADate)?;
    let Some(year) = date.year() else {
        return Ok(());
    };
    if year < min || max < year {
        return Err(Fault::YearOutOfRange { min, max });
    }
    date.earliest().map(|_| ()).ok_or(Fault::NoSuchDay)
}

fn phone(words: &str) -> Result<(), Fault> {
    if PHONE_CHARS_MAX < words.chars().count() {
        return Err(Fault::TooLong {
            max: PHONE_CHARS_MAX,
        });
    }
    let sign = |it: char| matches!(it, ' ' | '+' | '(' | ')' | '-' | '.' | '/' | '\u{a0}');
    if !words.chars().all(|it| sign(it) || digit(it).is_some()) {
        return Err(Fault::PhoneLetters);
    }
    if PHONE_DIGITS.contains(&digits_of(words).len()) {
        Ok(())
    } else {
        Err(Fault::PhoneDigits)
    }
}

/// Decimal digits of the scripts our languages use, as ASCII.
fn digit(it: char) -> Option<char> {
    /// First digit (zero) of each script's run of ten.
    const ZEROS: [char; 10] = [
        '0', '\u{660}', '\u{6F0}', '\u{966}', '\u{9E6}', '\u{A66}', '\u{1040}', '\u{17E0}',
        '\u{E50}', '\u{FF10}',
    ];
    ZEROS.iter().find_map(|zero| {
        let value = u32::from(it).checked_sub(u32::from(*zero))?;
        char::from_digit(value, 10)
    })
}
