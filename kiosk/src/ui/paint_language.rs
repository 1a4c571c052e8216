//! Draws the choice of a language, and what answers "my language is not here": both are for people who
//! may read only one of the office's languages, or none, and so say everything in several of them.

use super::own::{self, Own};
use super::paint::{Lists, int, page, page_words, sync};
use super::paint_tiles::{longest_word, paint_tiles};
use super::pictures::picture;
use super::{LanguageTile, Screen, Spoken, Tile, View, fonts};
use screens::{App, ChoiceFacts, Frame as FrameFacts, LanguageFacts, QuestionFacts, TileFacts};
use slint::{Global, SharedString};
use translations::{Language, Text, Tongue};

/// Between what is said in two languages.
#[derive(Clone, Copy)]
enum Between {
    /// A dot; the words of one language stay together on a line.
    Dot,
    /// A dot; bigger letters have no room for all words of a language on a line.
    Break,
    /// A new line.
    Line,
}

impl Between {
    fn dot(own: &Own) -> Between {
        if own.large {
            Between::Break
        } else {
            Between::Dot
        }
    }
}

pub(super) fn paint_language(
    ui: &App,
    lists: &Lists,
    view: &View,
    tiles: &[LanguageTile],
    own: &Own,
) {
    let facts = LanguageFacts::get(ui);
    let (each, dot) = (in_each(view, None), Between::dot(own));
    facts.set_title(joined(&each, "kiosk-language-title", dot));
    facts.set_not_here_words(joined(&each, "kiosk-language-not-here", dot));
    let shown = tiles.iter().map(|it| TileFacts {
        id: it.language.tag().into(),
        label: it.language.endonym().into(),
        word: longest_word(it.language.endonym()).into(),
        icon: SharedString::default(),
        font: fonts::family(it.language).into(),
        line_height: fonts::line_height(it.language),
        chosen: it.chosen,
    });
    sync(&lists.languages, page(shown, own.page, own.languages()));
    facts.set_slots(int(own.languages()));
    facts.set_page(int(own.page));
    facts.set_pages(int(own::pages(tiles.len(), own.languages())));
    let text = Text::new(view.language);
    facts.set_page_words(page_words(text, own.page, tiles.len(), own.languages()));
}

/// What sign language is called.
const SIGN: &str = "form-speak-language-sign";

pub(super) fn paint_spoken(ui: &App, lists: &Lists, view: &View, spoken: &Spoken, own: &Own) {
    let (each, dot) = (in_each(view, None), Between::dot(own));
    let question = QuestionFacts::get(ui);
    question.set_above(SharedString::default());
    question.set_heading(joined(&each, "kiosk-language-spoken-title", dot));
    question.set_help(
        Text::new(view.language)
            .of("kiosk-language-spoken-line")
            .into(),
    );
    question.set_error(SharedString::default());
    // A picture says sign language to whoever reads none of the languages; its words are those of the screen.
    let named = |it: &Tongue| {
        if it.is_signed() {
            (Text::new(view.language).of(SIGN), "signing")
        } else {
            (it.name.to_owned(), "")
        }
    };
    let tile = |it: &Tongue| Tile {
        id: it.tag.to_owned(),
        label: named(it).0,
        icon: named(it).1.to_owned(),
        written_in: it.written(),
        chosen: spoken.chosen == Some(*it),
    };
    let tiles: Vec<Tile> = spoken.tongues.iter().map(tile).collect();
    paint_tiles(ui, lists, view, own, &tiles, own.spoken());
    let facts = ChoiceFacts::get(ui);
    // Beside the buttons to listen there is less room.
    facts.set_long_words(true);
    facts.set_other(joined(&each, "kiosk-language-none-of-these", dot));
    facts.set_other_icon(picture("question").into());
}

/// The words of the message that somebody is coming.
pub(super) fn paint_coming(ui: &App, view: &View) {
    let facts = FrameFacts::get(ui);
    let own = match &view.screen {
        Screen::Spoken(spoken) => spoken.chosen.and_then(Tongue::written),
        _ => None,
    };
    let each = in_each(view, own);
    let title = match view.screen {
        Screen::Spoken(_) => "kiosk-language-interpreter",
        _ => "kiosk-coming-title",
    };
    facts.set_coming_title(joined(&each, title, Between::Line));
    facts.set_coming_line(joined(&each, "kiosk-coming-line", Between::Line));
    facts.set_coming_close(joined(&each, "kiosk-coming-close", Between::Dot));
    facts.set_coming_in_many(1 < each.len());
}

/// Letters of words that stay together on a line.
const UNBROKEN_MAX: usize = 36;

/// In how many languages the same thing is said at once, in the usual and in bigger letters; more would be a wall of
/// letters.
const SAID_IN_MAX: [usize; 2] = [3, 2];

/// The languages to speak: the visitor's, and before they have chosen one, the office's first ones after it.
/// `own` is that of somebody who touched a language which the screens of this office are not in.
fn in_each(view: &View, own: Option<Language>) -> Vec<Text> {
    let offered: Vec<Language> = match &view.screen {
        Screen::Language(tiles) => tiles.iter().map(|it| it.language).collect(),
        Screen::Spoken(spoken) => spoken.office.clone(),
        Screen::Full(said) | Screen::OutOfOrder(said) => {
            said.iter().map(|it| it.language).collect()
        }
        _ => Vec::new(),
    };
    let mut each: Vec<Language> = Vec::new();
    for language in own.into_iter().chain([view.language]).chain(offered) {
        if !each.contains(&language) {
            each.push(language);
        }
    }
    each.truncate(SAID_IN_MAX[usize::from(view.comfort.large)]);
    each.into_iter().map(Text::new).collect()
}

fn joined(each: &[Text], id: &str, between: Between) -> SharedString {
    let words = each.iter().map(|it| it.of(id));
    match between {
        Between::Line => words.collect::<Vec<_>>().join("\n"),
        Between::Dot if each.len() == 1 => words.collect(),
        Between::Break => words.collect::<Vec<_>>().join(" · "),
        Between::Dot => {
            let unbroken = each.iter().map(|it| {
                let words = it.of(id);
                let words = if 2 < each.len() && words.chars().count() <= UNBROKEN_MAX {
                    words.replace(' ', "\u{a0}")
                } else {
                    words
                };
                let is_other_way = it.language().is_rtl() != each[0].language().is_rtl();
                // Marks keep a question mark at the words it belongs to.
                if is_other_way {
                    format!("\u{2068}{words}\u{2069}")
                } else {
                    words
                }
            });
            unbroken.collect::<Vec<_>>().join(" · ")
        }
    }
    .into()
}
