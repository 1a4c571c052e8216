//! A date while it is being given: in the visitor's calendar, as far as they know it, or only an age.

use crate::ui::{DatePart, Part};
use chrono::NaiveDate;
use shared::form::{Calendar, Fault, Finest, GivenDate, Kind, PartialDate, Sense, When};
use translations::Language;

/// What is known of a date so far.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct DateDraft {
    pub(super) calendar: Calendar,
    pub(super) year: DatePart,
    pub(super) month: DatePart,
    pub(super) day: DatePart,
    /// Full years, for somebody of whom only the age is known.
    pub(super) age: DatePart,
}

/// The calendars a language's speakers may count by, their usual one first.
pub(super) fn calendars(language: Language) -> Vec<Calendar> {
    match language.tag() {
        "am" | "ti" => vec![Calendar::Ethiopic, Calendar::Gregorian],
        "fa" | "fa-AF" | "ps" => {
            vec![Calendar::Persian, Calendar::Gregorian, Calendar::Islamic]
        }
        "ne" => vec![Calendar::Bikram, Calendar::Gregorian],
        "ar" | "ur" | "so" => vec![Calendar::Gregorian, Calendar::Islamic],
        _ => vec![Calendar::Gregorian],
    }
}

/// The same for a date of this kind. What need not be over is a date on a paper of the United States, and it is
/// printed there by the common calendar.
pub(super) fn calendars_of(language: Language, kind: &Kind) -> Vec<Calendar> {
    let mut all = calendars(language);
    if is_on_paper(kind) {
        all.sort_by_key(|it| *it != Calendar::Gregorian);
    }
    all
}

/// Whether it is the date on a paper that is asked: whole, and not only one that is over.
pub(super) fn is_on_paper(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Date {
            finest: Finest::Day,
            sense: Sense::Any,
            ..
        }
    )
}

impl DateDraft {
    /// Nothing known yet, in this calendar.
    pub(super) fn open(calendar: Calendar) -> DateDraft {
        DateDraft {
            calendar,
            year: DatePart::Open,
            month: DatePart::Open,
            day: DatePart::Open,
            age: DatePart::Open,
        }
    }

    /// The draft of a date that was given before.
    pub(super) fn of(words: &str) -> Option<DateDraft> {
        let given: GivenDate = words.parse().ok()?;
        let open = DateDraft::open(given.calendar);
        let number = |it: u32| i32::try_from(it).map_or(DatePart::Unknown, DatePart::Known);
        let parts = |year, month, day| DateDraft {
            year,
            month,
            day,
            ..open
        };
        let unknown = DatePart::Unknown;
        Some(match given.when {
            When::Age { years, .. } => DateDraft {
                age: DatePart::Known(years.into()),
                ..open
            },
            When::Date(PartialDate::Unknown) => parts(unknown, unknown, unknown),
            When::Date(PartialDate::Year(year)) => parts(DatePart::Known(year), unknown, unknown),
            When::Date(PartialDate::Month(year, month)) => {
                parts(DatePart::Known(year), number(month), unknown)
            }
            When::Date(PartialDate::Day(year, month, day)) => {
                parts(DatePart::Known(year), number(month), number(day))
            }
        })
    }

    /// Takes over one part. A year and an age exclude each other, and a day belongs to a month.
    pub(super) fn part(&mut self, part: Part, value: DatePart) {
        match part {
            Part::Year => {
                self.year = value;
                self.age = DatePart::Open;
            }
            Part::Month => {
                // Whoever did not know the month was not asked for the day.
                if self.month == DatePart::Unknown && self.day == DatePart::Unknown {
                    self.day = DatePart::Open;
                }
                self.month = value;
                if value == DatePart::Unknown {
                    self.day = DatePart::Unknown;
                }
            }
            Part::Day => {
                self.day = value;
                // Then they know it, and are asked for it.
                if matches!(value, DatePart::Known(_)) && self.month == DatePart::Unknown {
                    self.month = DatePart::Open;
                }
            }
            Part::Age => {
                *self = DateDraft {
                    age: value,
                    ..DateDraft::open(self.calendar)
                }
            }
        }
    }

    /// The same day in another calendar; what is not a whole day begins anew.
    pub(super) fn turn_to(&mut self, calendar: Calendar) {
        let day = self.given(None).ok().and_then(GivenDate::day);
        let parts = day.and_then(|it| calendar.of(it));
        *self = match parts {
            Some((year, month, day)) => DateDraft {
                year: DatePart::Known(year),
                month: DatePart::Known(month.into()),
                day: DatePart::Known(day.into()),
                ..DateDraft::open(calendar)
            },
            None => DateDraft::open(calendar),
        };
    }

    /// Whether nothing was said. Without a year, "I don't know" of the others says nothing either.
    pub(super) fn is_empty(&self) -> bool {
        let says = |it: DatePart| matches!(it, DatePart::Known(_));
        self.year == DatePart::Open && !says(self.month) && !says(self.day) && !says(self.age)
    }

    /// Whether Continue can be touched.
    pub(super) fn can_continue(&self) -> bool {
        let is_begun = self.year != DatePart::Open || matches!(self.age, DatePart::Known(_));
        is_begun && !self.lacks_month()
    }

    /// A day waits for its month: it would be lost without.
    fn lacks_month(&self) -> bool {
        let [year, day] = [self.year, self.day].map(|it| matches!(it, DatePart::Known(_)));
        year && day && self.month == DatePart::Open
    }

    /// The date as it stands; an age counts from `today`.
    pub(super) fn given(&self, today: Option<NaiveDate>) -> Result<GivenDate, Fault> {
        if let (DatePart::Known(age), Some(on)) = (self.age, today) {
            let years = u8::try_from(age).ok().filter(|it| *it <= 130);
            return Ok(GivenDate {
                calendar: Calendar::Gregorian,
                when: When::Age {
                    years: years.ok_or(Fault::NumberOutOfRange { min: 0, max: 130 })?,
                    on,
                },
            });
        }
        if self.lacks_month() {
            return Err(Fault::NoMonth);
        }
        let date = partial(self.year, self.month, self.day)?;
        if date == PartialDate::Unknown {
            return Ok(GivenDate::from(date));
        }
        Ok(GivenDate {
            calendar: self.calendar,
            when: When::Date(date),
        })
    }
}

/// A month without a year says nothing and is left out, as does a day whose month nobody knows.
fn partial(year: DatePart, month: DatePart, day: DatePart) -> Result<PartialDate, Fault> {
    let number = |it: i32| u32::try_from(it).map_err(|_| Fault::NotADate);
    Ok(match (year, month, day) {
        (DatePart::Open, _, _) => return Err(Fault::NotADate),
        (DatePart::Unknown, _, _) => PartialDate::Unknown,
        (DatePart::Known(year), DatePart::Known(month), DatePart::Known(day)) => {
            PartialDate::Day(year, number(month)?, number(day)?)
        }
        (DatePart::Known(year), DatePart::Known(month), _) => {
            PartialDate::Month(year, number(month)?)
        }
        (DatePart::Known(year), _, _) => PartialDate::Year(year),
    })
}
