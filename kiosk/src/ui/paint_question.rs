//! Puts a question on the screen: its tiles, its fields and keys, or the parts of its date.

use super::generated::{
    App, ChoiceFacts, DateFacts, DatePartName, FieldFacts, PartState, QuestionFacts, ScreenName,
    TileFacts, TypingFacts,
};
use super::own::{self, Own};
use super::paint::{Lists, int, page, page_words, sync};
use super::pictures::picture;
use super::{DateInput, DatePart, Input, Part, Question, Tile, View, typing, typist};
use crate::keys::{self, Board, Kind};
use slint::{Global, SharedString};
use translations::Text;

/// Letters of a label that still fits a tile in large letters, on a wide and on a narrow screen.
const LONG_LABEL: [usize; 2] = [24, 14];

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
    facts.set_heading((&question.heading).into());
    facts.set_help(question.help.as_deref().unwrap_or("").into());
    facts.set_error(question.error.as_deref().unwrap_or("").into());
    match &question.input {
        Input::Choice(tiles) | Input::Several { tiles, .. } => {
            let facts = ChoiceFacts::get(ui);
            facts.set_several(matches!(question.input, Input::Several { .. }));
            sync(
                &lists.tiles,
                page(tiles.iter().map(tile), own.page, own.tiles()),
            );
            let longest = tiles.iter().map(|it| it.label.chars().count()).max();
            facts.set_longest(int(longest.unwrap_or(0)));
            facts.set_long_words(
                longest.unwrap_or(0) > LONG_LABEL[usize::from(own.narrow || own.large)],
            );
            facts.set_page(int(own.page));
            facts.set_pages(int(own::pages(tiles.len(), own.tiles())));
            facts.set_page_words(page_words(text, own.page, tiles.len(), own.tiles()));
            ScreenName::Choice
        }
        Input::Country(countries) => {
            let tiles: Vec<&Tile> = countries.first.iter().chain(&countries.all).collect();
            let facts = ChoiceFacts::get(ui);
            facts.set_several(false);
            let shown = tiles.iter().map(|it| tile(it));
            sync(&lists.tiles, page(shown, own.page, own.tiles()));
            facts.set_longest(20);
            facts.set_long_words(true);
            facts.set_page(int(own.page));
            facts.set_pages(int(own::pages(tiles.len(), own.tiles())));
            facts.set_page_words(page_words(text, own.page, tiles.len(), own.tiles()));
            ScreenName::Choice
        }
        Input::Rows(_) => {
            sync(&lists.tiles, []);
            ScreenName::Choice
        }
        Input::Text(_) | Input::Name(_) | Input::Phone(_) | Input::Number(_) => {
            paint_typing(ui, lists, view, own);
            ScreenName::Typing
        }
        Input::PartialDate(date) => {
            paint_date(ui, lists, view, date, own);
            ScreenName::Date
        }
    }
}

fn paint_typing(ui: &App, lists: &Lists, view: &View, own: &Own) {
    let (fields, typist) = (own::fields(view), &own.typist);
    let facts = TypingFacts::get(ui);
    let board = typist.board(view);
    let shown = fields.iter().enumerate().map(|(index, it)| {
        let hides = typist.hides(index, it);
        let active = index == typist.field;
        let pending = typist.before_pending(view).filter(|_| active && !hides);
        FieldFacts {
            id: (&it.id).into(),
            label: it.label.as_deref().unwrap_or("").into(),
            words_rtl: typing::runs_rtl(&it.value, view.language.is_rtl()),
            words: typist::words(it, hides, board.kind).into(),
            in_the_making: pending.is_some(),
            settled: pending.unwrap_or("").into(),
            active,
            hides: it.private,
            hidden: hides,
        }
    });
    sync(&lists.fields, shown);
    facts.set_labelled(fields.iter().any(|it| it.label.is_some()));
    facts.set_pad(board.kind != Kind::Letters);
    lists
        .keys
        .show(keys::rows(&board, Text::new(view.language)));
}

fn paint_date(ui: &App, lists: &Lists, view: &View, date: &DateInput, own: &Own) {
    let facts = DateFacts::get(ui);
    let text = Text::new(view.language);
    let number = |part| match part {
        DatePart::Known(it) => PartState {
            words: it.to_string().into(),
            unknown: false,
        },
        DatePart::Unknown => PartState {
            words: SharedString::default(),
            unknown: true,
        },
        DatePart::Open => PartState::default(),
    };
    let mut year = number(date.year);
    if !own.year.is_empty() {
        year.words = own.year.as_str().into();
        year.unknown = false;
    }
    let mut month = number(date.month);
    if let DatePart::Known(it) = date.month {
        month.words = text.of(&format!("kiosk-month-{it}")).into();
    }
    facts.set_year(year);
    facts.set_month(month);
    facts.set_day(number(date.day));
    let (part, state) = match own.part(date) {
        Part::Year => (DatePartName::Year, date.year),
        Part::Month => (DatePartName::Month, date.month),
        Part::Day => (DatePartName::Day, date.day),
        Part::Age => (DatePartName::Year, date.age),
    };
    facts.set_part(part);
    facts.set_value(match state {
        DatePart::Known(it) => it,
        DatePart::Open | DatePart::Unknown => -1,
    });
    facts.set_days(days_in(date));
    let pad = Board {
        kind: Kind::Digits,
        ..own.typist.board(view)
    };
    lists.keys.show(keys::rows(&pad, text));
}

/// Days to offer: those of the month, as far as month and year are known.
fn days_in(date: &DateInput) -> i32 {
    match (date.month, date.year) {
        (DatePart::Known(2), DatePart::Known(year)) if !is_leap(year) => 28,
        (DatePart::Known(2), _) => 29,
        (DatePart::Known(4 | 6 | 9 | 11), _) => 30,
        _ => 31,
    }
}

fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn tile(tile: &Tile) -> TileFacts {
    TileFacts {
        id: (&tile.id).into(),
        label: (&tile.label).into(),
        icon: picture(&tile.icon).into(),
        chosen: tile.chosen,
    }
}
