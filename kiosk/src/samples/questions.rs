//! Moments of the questions of the full form: lists, countries, dates in the visitor's calendar.

use super::Scene;
use super::booth::section;
use crate::ui::{DatePart, Input, Part, Screen, Touch};
use shared::form::Calendar;
use translations::Text;

/// When somebody was born: the year, or only the age.
pub(super) fn birth(text: Text) -> Scene {
    section(text, "identity").skips_to("Q04.0.date")
}

/// Somebody of whom only the age is known.
pub(super) fn age(text: Text) -> Scene {
    birth(text).date(Part::Age, 34)
}

/// The date of a paper in the calendar the visitor counts by besides the usual one, if there is one.
pub(super) fn date_in_another_calendar(text: Text) -> Scene {
    let asked = Scene::asked(text, "K12");
    match other_calendar(&asked) {
        Some(calendar) => asked.touch(Touch::Calendar(calendar)),
        None => asked,
    }
}

pub(super) fn month_in_another_calendar(text: Text) -> Scene {
    let asked = date_in_another_calendar(text);
    let year = match asked.view().screen {
        Screen::Question(question) => match question.input {
            Input::PartialDate(date) => date.years.first().copied(),
            _ => None,
        },
        _ => None,
    };
    asked.date(Part::Year, year.unwrap_or(2026))
}

/// The calendar of the language that is not the international one.
fn other_calendar(scene: &Scene) -> Option<Calendar> {
    let Screen::Question(question) = scene.view().screen else {
        return None;
    };
    let Input::PartialDate(date) = question.input else {
        return None;
    };
    let others = date.calendars.into_iter();
    others.rev().find(|it| *it != Calendar::Gregorian)
}

/// Languages somebody speaks; the first has a tick.
pub(super) fn languages(text: Text) -> Scene {
    let asked = section(text, "identity").skips_to("Q14.0.speaks");
    asked.picks(text.language().tag())
}

/// The number of a paper.
pub(super) fn code(text: Text) -> Scene {
    let asked = section(text, "identity").skips_to("Q12.0.number");
    asked.types("number", "A1234567")
}

/// A sum of money in a list.
pub(super) fn number(text: Text) -> Scene {
    let list = section(text, "money").skips_to("Q65");
    let added = list.touch(Touch::AddRow).picks("job");
    added.types("amount", "1500")
}

/// Which country?
pub(super) fn country(text: Text) -> Scene {
    let list = section(text, "identity").skips_to("Q06");
    list.touch(Touch::AddRow)
}

/// Every time somebody came; nothing is in the list yet.
pub(super) fn rows_empty(text: Text) -> Scene {
    section(text, "entry")
}

/// The first cell of a row: its date.
pub(super) fn date_cell(text: Text) -> Scene {
    rows_empty(text).touch(Touch::AddRow)
}

/// A cell of the second row that is typed.
pub(super) fn row_cell(text: Text) -> Scene {
    let cell = entry(rows_empty(text), 2014).touch(Touch::AddRow);
    cell.touch(Touch::Skip).types("place", "Laredo")
}

/// Two entries.
pub(super) fn rows(text: Text) -> Scene {
    entry(entry(rows_empty(text), 2014), 2022)
}

/// The last arrival, as it follows from the entries, with no trip after them.
pub(super) fn date_suggested(text: Text) -> Scene {
    rows(text).touch(Touch::Continue).touch(Touch::Continue)
}

/// As many as there is room for.
pub(super) fn rows_full(text: Text) -> Scene {
    (2010..2022).fold(rows_empty(text), entry)
}

/// One more entry in the list.
fn entry(list: Scene, year: i32) -> Scene {
    let dated = list
        .touch(Touch::AddRow)
        .touch(Touch::Calendar(Calendar::Gregorian));
    let dated = dated
        .date(Part::Year, year)
        .date(Part::Month, 3)
        .touch(Touch::Date {
            part: Part::Day,
            value: DatePart::Unknown,
        });
    let placed = dated.touch(Touch::Continue).types("place", "Laredo, Texas");
    let told = placed.touch(Touch::Continue).picks("no-check");
    told.picks("unsure")
}
