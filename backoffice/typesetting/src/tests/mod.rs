//! What must be true of every sheet, whoever reads it.

mod accessible;
mod hostile;
mod languages;
mod look;
mod pdf;
mod seen;

use crate::{Footer, Languages, Paper, Said, Sheet, Size, Words};
use chrono::NaiveDate;
use translations::Language;

fn language(tag: &str) -> Language {
    Language::find(tag).expect("a language of the program")
}

fn beside(tag: &str) -> Languages {
    Languages::Beside {
        reader: language(tag),
        office: Language::english(),
    }
}

/// A sheet with nothing on it.
fn empty(languages: Languages) -> Sheet {
    Sheet {
        title: "A sheet".to_owned(),
        paper: Paper::Letter,
        size: Size::Usual,
        languages,
        letterhead: None,
        date_line: None,
        blocks: Vec::new(),
        notice: None,
        footer: Footer {
            pages: Said::once(Words::default().page().words(" / ").pages()),
            label: "Sheet, version 1".to_owned(),
            mark: "0000-0000".to_owned(),
        },
        made_on: NaiveDate::from_ymd_opt(2026, 9, 1).expect("a day"),
    }
}
