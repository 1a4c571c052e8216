//! The list to take home. It names neither the person nor the case: others find it in a pocket, on a table, in a bag.

use super::case_types::CaseTypes;
use super::model::Item;
use chrono::NaiveDate;
use translations::{Language, Text};
use typesetting::{
    After, Block, Footer, Languages, Level, Paper, Picture, Said, Sheet, Size, Tick, Words,
};

/// What is printed, and how.
pub(super) struct Wanted {
    pub(super) language: Language,
    pub(super) size: Size,
    pub(super) names: Names,
    pub(super) today: NaiveDate,
}

/// How papers are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    /// By their own names.
    Own,
    /// So that nobody learns from the list what it is for.
    Plain,
}

/// The words that are printed, each once, in the order of the list: of papers that are not here yet.
pub(super) fn printed<'a>(types: &'a CaseTypes, items: &'a [Item], names: Names) -> Vec<&'a str> {
    let mut words: Vec<&str> = Vec::new();
    for item in items.iter().filter(|it| !it.state.is_here()) {
        let plain = types
            .document(&item.word)
            .and_then(|it| it.plain.as_deref());
        let word = match (names, plain) {
            (Names::Plain, Some(plain)) => plain,
            _ => item.word.as_str(),
        };
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

/// The list as a sheet.
pub(super) fn sheet(types: &CaseTypes, items: &[Item], wanted: &Wanted) -> Sheet {
    let (own, english) = (Text::new(wanted.language), Text::new(Language::english()));
    let both = |id: &str| said(own, english, id);
    let tick = |word: &&str| Tick {
        words: both(&format!("checklist-doc-{word}")),
        picture: types
            .document(word)
            .map(|it| Picture::Svg(it.picture.svg())),
        after: After::Nothing,
    };
    let words = printed(types, items, wanted.names);
    let blocks = vec![
        Block::Heading(Level::Title, both("checklist-title")),
        Block::Paragraph(both("checklist-lead")),
        Block::Paragraph(both("checklist-copies")),
        Block::Paragraph(both("checklist-tick")),
        Block::Ticks(words.iter().map(tick).collect()),
        Block::Paragraph(both("checklist-questions")),
    ];
    let page = Words::default().page().words(" / ").pages();
    Sheet {
        title: own.of("checklist-title"),
        paper: Paper::Letter,
        size: wanted.size,
        languages: if wanted.language == Language::english() {
            Languages::One(wanted.language)
        } else {
            Languages::Beside {
                reader: wanted.language,
                office: Language::english(),
            }
        },
        letterhead: None,
        date_line: None,
        blocks,
        notice: None,
        footer: Footer {
            pages: Said::Once(page),
            label: String::new(),
            mark: String::new(),
        },
        made_on: wanted.today,
    }
}

fn said(own: Text, english: Text, id: &str) -> Said {
    if own.language() == english.language() {
        return Said::Once(own.of(id).into());
    }
    Said::Both {
        reader: own.of(id).into(),
        office: english.of(id).into(),
    }
}
