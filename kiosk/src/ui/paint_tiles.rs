//! Puts tiles on the screen, page by page, and the lists of rows.

use super::own::{self, Own};
use super::paint::{Lists, int, page, page_words, sync};
use super::pictures::picture;
use super::{CountryInput, Input, RowLine, RowsInput, Screen, Tile, Typed, View, fonts};
use screens::{App, ChoiceFacts, RowFacts, RowsFacts, TileFacts};
use slint::{Global, SharedString};
use translations::{Language, Text};
use zeroize::Zeroizing;

/// Letters of a label that still fits a tile in large letters, on a wide and on a narrow screen.
const LONG_LABEL: [usize; 2] = [24, 14];

/// Letters of a row of a list that fit on two lines, on a wide and on a narrow screen, and in bigger ones.
const ROW_CHARS: [usize; 3] = [58, 56, 44];

/// One page of tiles, with as many on it as `slots`.
pub(super) fn paint_tiles(
    ui: &App,
    lists: &Lists,
    view: &View,
    own: &Own,
    tiles: &[Tile],
    slots: usize,
) {
    let facts = ChoiceFacts::get(ui);
    let several = matches!(
        &view.screen,
        Screen::Question(question) if matches!(question.input, Input::Several { .. })
    );
    facts.set_several(several);
    facts.set_other(SharedString::default());
    facts.set_beside(TileFacts::default());
    let shown = tiles.iter().map(|it| tile(it, view));
    sync(&lists.tiles, page(shown, own.page, slots));
    let longest = tiles.iter().map(|it| it.label.chars().count()).max();
    let longest = longest.unwrap_or(0);
    facts.set_longest(int(longest));
    let is_long =
        longest > LONG_LABEL[usize::from(own.narrow || own.large || slots != own.big_tiles())];
    facts.set_long_words(is_long);
    facts.set_slots(int(slots));
    facts.set_page(int(own.page));
    facts.set_pages(int(own::pages(tiles.len(), slots)));
    let text = Text::new(view.language);
    facts.set_page_words(page_words(text, own.page, tiles.len(), slots));
}

/// Countries where most visitors come from; every other is a touch away.
pub(super) fn paint_countries(
    ui: &App,
    lists: &Lists,
    view: &View,
    own: &Own,
    countries: &CountryInput,
) {
    paint_tiles(ui, lists, view, own, &countries.first, own.big_tiles());
    let facts = ChoiceFacts::get(ui);
    let none = countries.none.as_ref().map(|it| tile(it, view));
    facts.set_beside(none.unwrap_or_default());
    facts.set_other(Text::new(view.language).of("kiosk-country-other").into());
    facts.set_other_icon(picture("globe").into());
}

/// The rows of a list, each with Change and Remove.
pub(super) fn paint_rows(ui: &App, lists: &Lists, view: &View, own: &Own, list: &RowsInput) {
    let text = Text::new(view.language);
    let (change, remove) = (text.of("kiosk-review-change"), text.of("kiosk-rows-remove"));
    let row = |(at, row): (usize, &RowLine)| {
        let number = u32::try_from(at + 1).unwrap_or(u32::MAX);
        let line = text.with("kiosk-rows-line", &[("at", number.into())]);
        RowFacts {
            row: int(at),
            number: int(at + 1),
            words: beginning(
                &row.words,
                ROW_CHARS[if own.large {
                    2
                } else {
                    usize::from(own.narrow)
                }],
            )
            .as_str()
            .into(),
            change: format!("{change}: {line}").into(),
            remove: format!("{remove}: {line}").into(),
            line: Zeroizing::new(format!("{line}: {}", row.words.as_str()))
                .as_str()
                .into(),
        }
    };
    let rows = list.rows.iter().enumerate().map(row);
    sync(&lists.rows, page(rows, own.page, own.rows()));
    let facts = RowsFacts::get(ui);
    let add = if list.rows.is_empty() {
        "kiosk-rows-add"
    } else {
        "kiosk-rows-another"
    };
    facts.set_add(if list.has_room {
        text.of(add).into()
    } else {
        SharedString::default()
    });
    facts.set_full_page(int(own.rows()));
    facts.set_page(int(own.page));
    facts.set_pages(int(own::pages(list.rows.len(), own.rows())));
    facts.set_page_words(page_words(text, own.page, list.rows.len(), own.rows()));
}

/// As much as fits on two lines.
fn beginning(words: &str, most: usize) -> Typed {
    let mut shown: String = words.chars().take(most).collect();
    if shown.len() < words.len() {
        shown.push('…');
    }
    Typed::new(shown)
}

/// The word of `label` that needs most room and cannot be broken. Chinese and Japanese letters stand alone, and Burmese
/// is broken between its words though nothing stands there.
pub(super) fn longest_word(label: &str) -> &str {
    let stands_alone = |it: char| matches!(it, '\u{1000}'..='\u{109f}' | '\u{3000}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}');
    let words = label.split(|it: char| it.is_whitespace() || stands_alone(it));
    words.max_by_key(|it| it.chars().count()).unwrap_or("")
}

fn tile(tile: &Tile, view: &View) -> TileFacts {
    // Names in Latin letters among those of another script, such as Q’anjob’al, are set in a Latin typeface: in the
    // other one an apostrophe may be as wide as a letter.
    let language = if tile.label.chars().all(|it| it < '\u{250}' || it == '’') {
        Language::english()
    } else {
        tile.written_in.unwrap_or(view.language)
    };
    TileFacts {
        id: (&tile.id).into(),
        label: (&tile.label).into(),
        word: longest_word(&tile.label).into(),
        icon: picture(&tile.icon).into(),
        chosen: tile.chosen,
        font: fonts::family(language).into(),
        line_height: fonts::line_height(language),
    }
}
