//! What the screen itself remembers of a date while it is given: the part that is asked, digits of a year
//! that is not complete.

use super::own::Own;
use super::{DateInput, DatePart, Part, Touch, Typed};
use crate::keys::{Act, Line, Method, without_last};
use shared::form::Finest;

/// Digits of a year.
const YEAR_DIGITS: usize = 4;
/// More digits than an age has.
const AGE_MAX: i32 = 1000;

impl Own {
    /// Whether the year is typed rather than touched.
    pub(super) fn types_year(&self, date: &DateInput) -> bool {
        let likely = |it: DatePart| match it {
            DatePart::Known(year) => date.years.contains(&year),
            DatePart::Open | DatePart::Unknown => true,
        };
        date.years.is_empty() || self.other_year || !self.year.is_empty() || !likely(date.year)
    }

    /// "Another year": from now on it is typed.
    pub(super) fn type_year(&mut self) {
        self.other_year = true;
        self.part = Some(Part::Year);
    }

    /// What a key of the pad does to an age.
    pub(super) fn age_key(act: Act<'_>, age: DatePart) -> Option<Touch> {
        let now = match age {
            DatePart::Known(it) => it,
            DatePart::Open | DatePart::Unknown => 0,
        };
        let value = match act {
            Act::Insert(digit) => {
                let digit: i32 = digit.parse().ok().filter(|it| *it <= 9)?;
                let more = now.saturating_mul(10).saturating_add(digit);
                DatePart::Known(if more < AGE_MAX { more } else { now })
            }
            Act::Backspace if 9 < now => DatePart::Known(now / 10),
            Act::Backspace | Act::Clear => DatePart::Open,
            _ => return None,
        };
        Some(Touch::Date {
            part: Part::Age,
            value,
        })
    }

    /// What a key of the pad does to the year. Four digits are a year; with fewer there is none any
    /// more, so that the one that stood there before cannot come back.
    pub(super) fn year_key(&mut self, act: Act<'_>, year: DatePart) -> Option<Touch> {
        self.year = match (act, year) {
            // A digit after a whole year begins another.
            (Act::Insert(digit), _) => {
                let year = Line::of(&self.year).letter(Method::Plain, digit, YEAR_DIGITS);
                year.text()
            }
            (Act::Backspace, DatePart::Known(whole)) if self.year.is_empty() => {
                without_last(&whole.to_string())
            }
            (Act::Backspace, _) => without_last(&self.year),
            (Act::Clear, _) => Typed::default(),
            _ => return None,
        };
        if self.year.len() == YEAR_DIGITS {
            return self.take_year();
        }
        self.part = Some(Part::Year);
        (year != DatePart::Open).then_some(Touch::Date {
            part: Part::Year,
            value: DatePart::Open,
        })
    }

    /// The digits that stand there as a year, however few, so that nothing typed is lost unseen.
    pub(super) fn take_year(&mut self) -> Option<Touch> {
        let year = std::mem::take(&mut self.year).parse().ok()?;
        self.part = None;
        Some(Touch::Date {
            part: Part::Year,
            value: DatePart::Known(year),
        })
    }

    /// The part of a date that is asked: the one touched last, else the first that is open.
    pub(super) fn part(&self, date: &DateInput) -> Part {
        if self.part.is_none() && date.age != DatePart::Open {
            return Part::Age;
        }
        if date.finest == Finest::Year {
            return self.part.unwrap_or(Part::Year);
        }
        let open = [
            (Part::Year, date.year),
            (Part::Month, date.month),
            (Part::Day, date.day),
        ]
        .into_iter()
        .find(|(_, part)| *part == DatePart::Open)
        .map(|(part, _)| part);
        self.part.or(open).unwrap_or(Part::Day)
    }

    /// Asks for this part. Digits of a year that stand there are told first, so that none is lost.
    pub(super) fn open_part(&mut self, part: Part, date: Option<&DateInput>) -> Option<Touch> {
        let told = match part {
            // An age is not kept where it cannot be seen any more.
            Part::Year => date
                .filter(|it| it.age != DatePart::Open)
                .map(|_| Touch::Date {
                    part: Part::Age,
                    value: DatePart::Open,
                }),
            Part::Age => {
                self.year = Typed::default();
                None
            }
            Part::Month | Part::Day => self.take_year(),
        };
        self.part = Some(part);
        told
    }

    /// A part was answered: the next open one is asked.
    pub(super) fn part_answered(&mut self) {
        self.part = None;
        self.year = Typed::default();
    }
}
