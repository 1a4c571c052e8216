//! The keys of every language: that each letter of it can be typed, that keys are large enough, and that no
//! order of touches loses anything.

mod boards;
mod exemplars;
mod typing;

use super::layout::{Layout, Order};
use super::{Besides, Board, Key, Kind, Letters, Line, fidel, pinyin, rows};
use std::collections::BTreeSet;
use translations::{Language, Text};

/// Every language that has letters here, offered already or not yet.
pub(super) const TAGS: [&str; 26] = [
    "es", "en", "ht", "pt-BR", "zh-Hans", "pa", "ru", "ar", "fr", "tr", "uk", "fa-AF", "ps", "fa",
    "am", "ti", "so", "hi", "ne", "bn", "vi", "uz", "my", "ur", "ko", "sw",
];

const EVERY: [Letters; 4] = [
    Letters::Own,
    Letters::Latin,
    Letters::Accents,
    Letters::Signs,
];
/// More than any letters have.
const PAGES: usize = 3;

fn english() -> Text {
    Text::new(Language::english())
}

fn board<'a>(tag: &'a str, letters: Letters, line: &'a Line) -> Board<'a> {
    Board {
        kind: Kind::Letters,
        letters,
        besides: Besides::Nothing,
        page: 0,
        order: None,
        capital: false,
        portrait: false,
        tag,
        line,
    }
}

/// Calls `look` with every board of letters a visitor of this language can come to.
fn on_every_board(tag: &str, mut look: impl FnMut(&Board<'_>, &[Vec<Key>])) {
    let line = Line::default();
    for letters in EVERY {
        for page in 0..PAGES {
            for order in [None, Some(Order::Keyboard), Some(Order::Alphabet)] {
                for (capital, portrait) in
                    [(false, false), (false, true), (true, false), (true, true)]
                {
                    let board = Board {
                        page,
                        order,
                        capital,
                        portrait,
                        ..board(tag, letters, &line)
                    };
                    look(&board, &rows(&board, english()));
                }
            }
        }
    }
}

/// Every letter that stands on a key or can be chosen in the language `tag`.
pub(crate) fn every_letter(tag: &str) -> String {
    let mut all = BTreeSet::new();
    on_every_board(tag, |_, keys| {
        for key in keys.iter().flatten() {
            all.extend(
                key.cap
                    .chars()
                    .chain(key.id.strip_prefix('=').unwrap_or("").chars()),
            );
        }
    });
    let method = super::Method::of(tag, Letters::Own);
    if method == super::Method::Pinyin {
        all.extend(pinyin::every_character().chars());
    }
    let orders: Vec<char> = all.iter().flat_map(|it| fidel::orders(*it)).collect();
    all.extend(orders);
    all.into_iter().collect()
}

/// The order of each language that somebody can choose.
fn orders(tag: &str) -> Vec<Order> {
    let layout = Layout::of(tag);
    let mut all = vec![Order::Alphabet];
    all.extend(layout.has_orders().then_some(Order::Keyboard));
    all
}
