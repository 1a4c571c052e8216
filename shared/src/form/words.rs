//! Which sentence tells what is wrong with an answer, and which names a month or a day.

use super::CodeFormat;
use super::calendar::Calendar;
use super::validate::Fault;
use translations::{Text, Value};

impl Fault {
    /// How to put the answer right, in the reader's language.
    pub fn sentence(self, text: Text) -> String {
        let count = |it: usize| Value::from(u32::try_from(it).unwrap_or(u32::MAX));
        match self {
            Fault::WrongKind | Fault::NotAColumn => text.of("form-fault-kind"),
            Fault::NotAChoice => text.of("form-fault-choice"),
            Fault::Twice => text.of("form-fault-twice"),
            Fault::TooMany { max } => text.with("form-fault-too-many", &[("max", count(max))]),
            Fault::Empty => text.of("form-fault-empty"),
            Fault::TooLong { max } => text.with("form-fault-too-long", &[("max", count(max))]),
            Fault::Control => text.of("form-fault-control"),
            Fault::NotADate => text.of("form-fault-date"),
            Fault::NoMonth => text.of("form-fault-date-month"),
            Fault::NoSuchDay {
                calendar,
                month,
                days,
            } => text.with(
                "form-fault-month-days",
                &[
                    ("month", month_name(text, calendar, month).into()),
                    ("days", u32::from(days).into()),
                ],
            ),
            // A year is a name of a year, not an amount: no separators.
            Fault::YearOutOfRange { min, max } => {
                let year = |it: i32| Value::from(it.to_string());
                text.with("form-fault-year", &[("min", year(min)), ("max", year(max))])
            }
            Fault::Future => text.of("form-fault-future"),
            Fault::PhoneLetters => text.of("form-fault-phone-letters"),
            Fault::PhoneDigits => text.of("form-fault-phone-digits"),
            Fault::PhoneCountry => text.of("form-fault-phone-country"),
            Fault::PhoneArea => text.of("form-fault-phone-area"),
            Fault::Email => text.of("form-fault-email"),
            Fault::NumberOutOfRange { min, max } => text.with(
                "form-fault-number",
                &[("min", min.into()), ("max", max.into())],
            ),
            Fault::Code(CodeFormat::ANumber) => text.of("form-fault-code-a-number"),
            Fault::Code(CodeFormat::Receipt) => text.of("form-fault-code-receipt"),
            Fault::Code(_) => text.of("form-fault-code"),
            Fault::RowsFull { .. } => text.of("form-fault-rows-full"),
        }
    }
}

/// The name of a month.
pub fn month_name(text: Text, calendar: Calendar, month: u8) -> String {
    match calendar {
        Calendar::Gregorian => text.of(&format!("kiosk-month-{month}")),
        other => text.of(&format!("calendar-{}-{month}", other.word())),
    }
}

/// A day with the name of its month, in the order in which the language says it.
pub fn day_name(text: Text, calendar: Calendar, (year, month, day): (i32, u8, u8)) -> String {
    // A year is a name of a year, not an amount: no separators.
    let values = [
        ("year", year.to_string().into()),
        ("month", month_name(text, calendar, month).into()),
        ("day", day.to_string().into()),
    ];
    text.with("kiosk-review-day", &values)
}
