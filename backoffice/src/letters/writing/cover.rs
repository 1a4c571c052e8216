//! The sheet that lies on a letter until the person comes for it.

use chrono::NaiveDate;
use translations::Language;
use typesetting::{Block, Footer, Languages, Letterhead, Level, Paper, Said, Sheet, Size, Words};

/// A code word and a neutral sender, nothing else.
pub(super) fn cover(
    (title, words): (&str, &str),
    code_word: &str,
    sender: &[String],
    on: NaiveDate,
) -> Sheet {
    let letterhead = sender.split_first().map(|(name, lines)| Letterhead {
        name: name.clone(),
        lines: lines.to_vec(),
    });
    Sheet {
        title: code_word.to_owned(),
        paper: Paper::Letter,
        size: Size::LargePrint,
        languages: Languages::One(Language::english()),
        letterhead,
        date_line: Some(Said::value(on.to_string())),
        blocks: vec![
            Block::Heading(Level::Title, Said::once(title)),
            Block::Heading(Level::Title, Said::value(code_word)),
            Block::Paragraph(Said::once(words)),
        ],
        notice: None,
        footer: Footer {
            pages: Said::once(Words::default().page().words(" / ").pages()),
            label: String::new(),
            mark: code_word.to_owned(),
        },
        made_on: on,
    }
}
