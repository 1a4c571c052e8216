//! Puts a question on the screen: its tiles, its fields and keys, or the parts of its date.

use super::own::{self, Aside, Own};
use super::paint::{Lists, sync};
use super::paint_tiles::{paint_countries, paint_rows, paint_tiles};
use super::{DateInput, DatePart, Input, Part, Question, View, typing, typist};
use crate::keys::{self, Board, Kind};
use screens::{
    App, CalendarFacts, DateFacts, DatePartName, FieldFacts, PartState, QuestionFacts, ScreenName,
    TypingFacts,
};
use shared::form::{Finest, month_name};
use slint::{Global, SharedString};
use translations::Text;

/// The message that says how a country is looked for, or that there is none.
pub fn search_help(input: &Input) -> &'static str {
    match input {
        Input::Country(it) if it.found.is_empty() && !it.search.value.trim().is_empty() => {
            "kiosk-country-not-found"
        }
        _ => "kiosk-country-search",
    }
}

/// Draws the question and says which screen it needs.
pub(super) fn paint_question(
    ui: &App,
    lists: &Lists,
    view: &View,
    question: &Question,
    own: &Own,
) -> ScreenName {
    let text = Text::new(view.language);
    let facts = QuestionFacts::get(ui);
    facts.set_above(question.above.as_deref().unwrap_or("").into());
    facts.set_heading((&question.heading).into());
    facts.set_help(question.help.as_deref().unwrap_or("").into());
    facts.set_error(question.error.as_deref().unwrap_or("").into());
    match (&question.input, own.aside) {
        (Input::Choice(tiles) | Input::Several { tiles, .. }, _) => {
            paint_tiles(ui, lists, view, own, tiles, own.slots(tiles));
            ScreenName::Choice
        }
        (Input::Country(countries), Some(Aside::Search)) => {
            paint_tiles(
                ui,
                lists,
                view,
                own,
                &countries.found,
                own.found(&countries.found),
            );
            facts.set_help(text.of(search_help(&question.input)).into());
            paint_typing(ui, lists, view, own);
            ScreenName::Search
        }
        (Input::Country(countries), _) => {
            paint_countries(ui, lists, view, own, countries);
            lists.keys.forget();
            sync(&lists.fields, []);
            ScreenName::Choice
        }
        (Input::Phone { codes, .. }, Some(Aside::Codes)) => {
            paint_tiles(ui, lists, view, own, codes, own.small_tiles());
            facts.set_heading(text.of("kiosk-country-code").into());
            facts.set_help(SharedString::default());
            facts.set_error(SharedString::default());
            ScreenName::Choice
        }
        (Input::Rows(rows), _) => {
            paint_rows(ui, lists, view, own, rows);
            ScreenName::Rows
        }
        (Input::Text(_) | Input::Name(_) | Input::Phone { .. } | Input::Number(_), _) => {
            sync(&lists.tiles, []);
            paint_typing(ui, lists, view, own);
            ScreenName::Typing
        }
        (Input::PartialDate(date), _) => {
            paint_date(ui, lists, view, date, own);
            ScreenName::Date
        }
    }
}

fn paint_typing(ui: &App, lists: &Lists, view: &View, own: &Own) {
    let (fields, typist) = (own::fields(view), &own.typist);
    let facts = TypingFacts::get(ui);
    let board = typist.board(view);
    let code = own::code(view);
    let shown = fields.iter().enumerate().map(|(index, it)| {
        let hides = typist.hides(index, it);
        let active = index == typist.field;
        let pending = typist.before_pending(view).filter(|_| active && !hides);
        FieldFacts {
            id: (&it.id).into(),
            label: it.label.as_deref().unwrap_or("").into(),
            words_rtl: typing::runs_rtl(&it.value, view.language.is_rtl()),
            words: typist::words(it, hides, code).into(),
            in_the_making: pending.is_some(),
            settled: pending.unwrap_or("").into(),
            active,
            hides: typist.is_private(index, it),
            hidden: hides,
        }
    });
    sync(&lists.fields, shown);
    facts.set_code(code.into());
    facts.set_labelled(fields.iter().any(|it| it.label.is_some()));
    facts.set_pad(board.kind != Kind::Letters);
    lists
        .keys
        .show(keys::rows(&board, Text::new(view.language)));
}

/// Letters of a month that have room in a tab of an upright screen, in bigger letters.
const MONTH_LETTERS_MAX: usize = 10;

/// "መጋቢት (ማርች)" names a month twice. The name in brackets alone is that of no other calendar, and has room in a tab.
fn short_month(words: &str) -> &str {
    let in_brackets = words.split_once(" (").and_then(|it| it.1.strip_suffix(')'));
    in_brackets.unwrap_or(words)
}

/// The first of two names, and of one that is longer than any only its beginning.
fn shortest_month(words: &str) -> String {
    let name = short_month(words).split('/').next().unwrap_or_default();
    // Words can stand below each other.
    let is_long = !name.contains(' ') && MONTH_LETTERS_MAX < name.chars().count();
    let shown = if is_long {
        MONTH_LETTERS_MAX - 1
    } else {
        usize::MAX
    };
    let end = if is_long { "…" } else { "" };
    name.chars().take(shown).chain(end.chars()).collect()
}

fn paint_date(ui: &App, lists: &Lists, view: &View, date: &DateInput, own: &Own) {
    let facts = DateFacts::get(ui);
    let text = Text::new(view.language);
    let mut year = number(date.year);
    if !own.year.is_empty() {
        year.words = own.year.as_str().into();
        year.unknown = false;
    }
    let month_words = |it| month_name(text, date.calendar, it);
    let mut month = number(date.month);
    if let DatePart::Known(it) = date.month {
        let it = u8::try_from(it).unwrap_or(1).clamp(1, date.months);
        let words = month_words(it);
        // On an upright screen bigger letters have less.
        let has_room = !view.comfort.large || !own.typist.portrait;
        month.words = if has_room {
            short_month(&words).into()
        } else {
            shortest_month(&words).into()
        };
    }
    facts.set_year(year);
    facts.set_month(month);
    facts.set_day(number(date.day));
    facts.set_age(number(date.age));
    let (part, state) = match own.part(date) {
        Part::Year => (DatePartName::Year, date.year),
        Part::Month => (DatePartName::Month, date.month),
        Part::Day => (DatePartName::Day, date.day),
        Part::Age => (DatePartName::Age, date.age),
    };
    facts.set_part(part);
    facts.set_value(match state {
        DatePart::Known(it) => it,
        DatePart::Open | DatePart::Unknown => -1,
    });
    facts.set_year_only(date.finest == Finest::Year);
    facts.set_types_year(own.types_year(date));
    sync(&lists.years, date.years.iter().copied());
    let months = (1..=date.months).map(|it| SharedString::from(month_words(it)));
    sync(&lists.months, months);
    facts.set_days(i32::from(date.days));
    facts.set_can_age(date.can_age);
    let calendars = date.calendars.iter().filter(|_| 1 < date.calendars.len());
    let calendars = calendars.map(|it| CalendarFacts {
        word: it.word().into(),
        name: text.of(&format!("calendar-{}", it.word())).into(),
        chosen: *it == date.calendar,
    });
    sync(&lists.calendars, calendars);
    let pad = Board {
        kind: Kind::Digits,
        ..own.typist.board(view)
    };
    lists.keys.show(keys::rows(&pad, text));
}

/// What is known of a part that is a number.
fn number(part: DatePart) -> PartState {
    match part {
        DatePart::Known(it) => PartState {
            words: it.to_string().into(),
            unknown: false,
        },
        DatePart::Unknown => PartState {
            words: SharedString::default(),
            unknown: true,
        },
        DatePart::Open => PartState::default(),
    }
}
