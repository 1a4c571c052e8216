//! Whether an answer can be an answer to its question. Each refusal has a sentence that says how
//! to put it right; what was typed is always kept.

use super::calendar::Calendar;
use super::dated::{DateAsked, date};
use super::question::{Ask, Kind, MORE, NO_COUNTRY, RowsShape, half_hours};
use super::{CodeFormat, phone};
use crate::answers::{Answer, Answers, NameParts};
use crate::income::INCOME_BANDS;
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::Value;

/// Fewest and most digits of a phone number (ITU-T E.164 allows 15).
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// Longest phone number as typed, with spaces and signs, in characters.
pub(crate) const PHONE_CHARS_MAX: usize = 30;

/// Longest e-mail address (RFC 5321), in characters.
const EMAIL_CHARS_MAX: usize = 254;

/// Longest number of a paper as typed, in characters.
const CODE_CHARS_MAX: usize = 40;

/// Why an answer was refused. The words for it are in `translations/*/form.ftl`.
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
    /// A day of which nobody has said the month.
    #[error("a day without its month")]
    NoMonth,
    /// A day this calendar does not have.
    #[error("this day does not exist: that month has {days} days")]
    NoSuchDay {
        /// The calendar.
        calendar: Calendar,
        /// The month.
        month: u8,
        /// How many days it has that year.
        days: u8,
    },
    /// A year that cannot be meant, in the calendar it was given in.
    #[error("the year must be from {min} to {max}")]
    YearOutOfRange {
        /// Earliest year.
        min: i32,
        /// Latest year.
        max: i32,
    },
    /// A day that should be over has not come yet.
    #[error("this day has not come yet")]
    Future,
    /// Letters in a phone number.
    #[error("a phone number has only digits, spaces and + ( ) - . /")]
    PhoneLetters,
    /// Too few or too many digits.
    #[error("a phone number has 7 to 15 digits")]
    PhoneDigits,
    /// No number of that country is like this.
    #[error("no phone number of that country is like this")]
    PhoneCountry,
    /// A phone number as it is dialled inside its town only.
    #[error("this is the number without its area code")]
    PhoneArea,
    /// Not an e-mail address.
    #[error("an e-mail address is like name@example.com")]
    Email,
    /// A number that cannot be meant.
    #[error("a whole number from {min} to {max}")]
    NumberOutOfRange {
        /// Smallest.
        min: u32,
        /// Largest.
        max: u32,
    },
    /// Not the number of such a paper.
    #[error("not the number of such a paper")]
    Code(CodeFormat),
    /// More rows than there is room for.
    #[error("at most {max} rows")]
    RowsFull {
        /// How many there may be.
        max: usize,
    },
    /// A row names a column that the question does not have.
    #[error("not one of the columns")]
    NotAColumn,
}

/// Checks one answer against what was asked; `today` is the day in the office.
pub fn validate(kind: &Kind, answer: &Answer, today: NaiveDate) -> Result<(), Fault> {
    match (kind, answer) {
        (_, Answer::Tell(_)) => Ok(()),
        (Kind::Several { choices, max, .. }, Answer::Several(them)) => {
            let known = |it: &String| choices.iter().any(|choice| choice.id == *it);
            several(them, known, *max)
        }
        (Kind::Languages { max }, Answer::Several(them)) => {
            several(them, |it| translations::Tongue::find(it).is_some(), *max)
        }
        (Kind::Name { chars_max }, Answer::Name(parts)) => name(parts, *chars_max),
        (
            Kind::Rows {
                shape: RowsShape::Table,
                ..
            },
            Answer::Rows(them),
        ) if them.is_empty() => Ok(()),
        (
            Kind::Rows {
                columns, rows_max, ..
            },
            Answer::Rows(them),
        ) => rows(columns, them, *rows_max, today),
        (kind, Answer::Words(it)) => words(kind, it, today),
        _ => Err(Fault::WrongKind),
    }
}

fn words(kind: &Kind, it: &str, today: NaiveDate) -> Result<(), Fault> {
    let one_of = |known: bool| {
        if known {
            Ok(())
        } else {
            Err(Fault::NotAChoice)
        }
    };
    match kind {
        Kind::Choice { choices } => one_of(choices.iter().any(|choice| choice.id == it)),
        Kind::Language { choices } => one_of(
            choices.iter().any(|choice| choice.id == it)
                || translations::Tongue::find(it).is_some(),
        ),
        Kind::Country { none } => one_of(
            (*none && it == NO_COUNTRY)
                || (it.len() == 2 && it.chars().all(|c| c.is_ascii_uppercase())),
        ),
        Kind::Income { .. } => one_of(INCOME_BANDS.contains(&it)),
        Kind::Count { from, to } => {
            let counted = it.parse::<u8>().is_ok_and(|it| (*from..=*to).contains(&it));
            one_of(
                it == MORE || (counted && !it.starts_with(['+', '0'])) || (it == "0" && *from == 0),
            )
        }
        Kind::Time { from, to } => one_of(half_hours(*from, *to).any(|time| time == it)),
        Kind::Text { chars_max } | Kind::Name { chars_max } => typed(it, *chars_max),
        Kind::Date {
            year_min,
            year_max,
            sense,
            finest,
            age,
        } => {
            let asked = DateAsked {
                years: (*year_min, *year_max),
                sense: *sense,
                finest: *finest,
                age: *age,
                today,
            };
            date(it, &asked)
        }
        Kind::Phone => phone(it),
        Kind::Email => email(it),
        Kind::Number { min, max } => number(it, *min, *max),
        Kind::Code { format } => code(it, *format),
        Kind::Several { .. } | Kind::Languages { .. } | Kind::Rows { .. } => Err(Fault::WrongKind),
    }
}

/// Reads an answer from JSON (`kiosk drive`, the telephone script, paper entry) and checks it.
pub fn answer_from_json(ask: &Ask, value: &Value, today: NaiveDate) -> Result<Answer, Fault> {
    // Read in place: a copy of the whole value would stay in memory unwiped.
    let answer = Answer::deserialize(value).map_err(|_| Fault::WrongKind)?;
    validate(&ask.kind, &answer, today)?;
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

/// Of a list with something in it, each row has something in it, and each of its cells is an answer to its column.
fn rows(columns: &[Ask], rows: &[Answers], max: usize, today: NaiveDate) -> Result<(), Fault> {
    if rows.is_empty() || rows.iter().any(Answers::is_empty) {
        return Err(Fault::Empty);
    }
    if max < rows.len() {
        return Err(Fault::RowsFull { max });
    }
    for (id, cell) in rows.iter().flat_map(Answers::iter) {
        let column = columns.iter().find(|it| it.id == id);
        validate(&column.ok_or(Fault::NotAColumn)?.kind, cell, today)?;
    }
    Ok(())
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
    if !PHONE_DIGITS.contains(&digits_of(words).len()) {
        return Err(Fault::PhoneDigits);
    }
    match phone::dialled(words) {
        Some(_) => Ok(()),
        None if phone::lacks_area(words) => Err(Fault::PhoneArea),
        None => Err(Fault::PhoneCountry),
    }
}

/// Something, an @ and a name with a dot. More cannot be known without writing to it.
fn email(words: &str) -> Result<(), Fault> {
    let words = words.trim();
    can_be_typed(words, EMAIL_CHARS_MAX)?;
    let (before, host) = words.rsplit_once('@').ok_or(Fault::Email)?;
    let labels: Vec<&str> = host.split('.').collect();
    let is_host = labels.len() >= 2 && labels.iter().all(|it| !it.is_empty());
    let has_blank = words.chars().any(char::is_whitespace);
    if before.is_empty() || before.contains('@') || !is_host || has_blank {
        Err(Fault::Email)
    } else {
        Ok(())
    }
}

fn number(words: &str, min: u32, max: u32) -> Result<(), Fault> {
    let out = Fault::NumberOutOfRange { min, max };
    let is_plain = words.chars().all(|it| digit(it).is_some());
    let value: Option<u32> = is_plain.then(|| digits_of(words).parse().ok()).flatten();
    if value.is_some_and(|it| (min..=max).contains(&it)) {
        Ok(())
    } else {
        Err(out)
    }
}

fn code(words: &str, format: CodeFormat) -> Result<(), Fault> {
    typed(words, CODE_CHARS_MAX)?;
    if format.fits(words) {
        Ok(())
    } else {
        Err(Fault::Code(format))
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
