//! A sheet: what a letter or a paper form says, before it has pages.

use crate::block::Block;
use crate::words::Said;
use chrono::NaiveDate;
use translations::Language;

/// A letter or paper form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// What the document is called: the title bar of a reader program shows it, a screen reader says it first.
    pub title: String,
    /// What it will be printed on.
    pub paper: Paper,
    /// For whose eyes.
    pub size: Size,
    /// In which languages.
    pub languages: Languages,
    /// Who writes. `None` for papers that must not show from whom they are.
    pub letterhead: Option<Letterhead>,
    /// Place and day, as the reader reads them.
    pub date_line: Option<Said>,
    /// The sheet itself.
    pub blocks: Vec<Block>,
    /// What must be on the last page whatever the sheet is about, such as the warning of fraud.
    pub notice: Option<Said>,
    /// The foot of every page.
    pub footer: Footer,
    /// The day the sheet was made; it is written into the file.
    pub made_on: NaiveDate,
}

/// What it will be printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// 8½ × 11 inches.
    Letter,
    /// 210 × 297 mm.
    A4,
}

/// For whose eyes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// 11 points.
    Usual,
    /// 18 points and nothing smaller. Two languages stand below each other, as no column would be wide enough.
    LargePrint,
}

/// In which languages a sheet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Languages {
    /// In one.
    One(Language),
    /// In two, side by side: the reader's where the eye begins to read.
    Beside {
        /// The language of the person who gets the sheet.
        reader: Language,
        /// The language of the office.
        office: Language,
    },
}

impl Languages {
    /// The language of the person who gets the sheet.
    pub fn reader(self) -> Language {
        match self {
            Languages::One(reader) | Languages::Beside { reader, .. } => reader,
        }
    }

    /// The language of the office, where it stands beside another one.
    pub fn office(self) -> Option<Language> {
        match self {
            Languages::Beside { reader, office } if reader != office => Some(office),
            Languages::One(_) | Languages::Beside { .. } => None,
        }
    }
}

/// Who writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letterhead {
    /// The office.
    pub name: String,
    /// Address, phone and whatever else is needed to find it, one line each.
    pub lines: Vec<String>,
}

/// The foot of every page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Footer {
    /// Which page of how many, see [`Words::page`](crate::Words::page).
    pub pages: Said,
    /// What kind of document this is, and which version of its text.
    pub label: String,
    /// A short hash of the content, so that a copy can be told from another. The PDF is known by it too.
    pub mark: String,
}
