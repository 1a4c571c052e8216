//! What was typed into a letter. It is content: it never shows itself, and is wiped when nobody needs it any more.

use crate::letters::template::{Block, Shape, Template};
use crate::web::Filled;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// What is typed into one field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::letters) enum Kind {
    Day,
    Line,
    /// In both languages.
    Text,
    /// One thing a line, in both languages.
    Lines,
    /// One thing a line, such as names: the same in both languages.
    Names,
    /// What is said of dates.
    Dates,
}

/// What a field ends in that is written in the reader's language.
pub(in crate::letters) const READER: &str = "-reader";

/// Fields that are there whatever the letter is.
const ALWAYS: [&str; 1] = ["name"];

/// What is said of dates.
pub(in crate::letters) const DATES: [&str; 4] = ["dates", "date-day", "date-omit", "date-checked"];

/// What was typed, by field.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub(in crate::letters) struct Typed(Vec<(String, String)>);

impl Typed {
    /// What stands in a field; empty when nothing does.
    pub(in crate::letters) fn of(&self, field: &str) -> &str {
        let found = self.0.iter().find(|(it, _)| it == field);
        found.map_or("", |(_, it)| it.trim())
    }

    /// What stands in a field in the reader's language.
    pub(in crate::letters) fn of_reader(&self, field: &str) -> &str {
        self.of(&format!("{field}{READER}"))
    }

    /// The same with something in a field.
    #[must_use]
    pub(in crate::letters) fn with(mut self, field: &str, words: &str) -> Typed {
        self.0.retain(|(it, _)| it != field);
        self.0.push((field.to_owned(), words.to_owned()));
        self
    }

    /// The day in a field.
    pub(in crate::letters) fn day(&self, field: &str) -> Option<NaiveDate> {
        self.of(field).parse().ok()
    }

    /// The lines of a field.
    pub(in crate::letters) fn lines(&self, field: &str) -> Vec<&str> {
        let lines = self.of(field).lines().map(str::trim);
        lines.filter(|it| !it.is_empty()).collect()
    }

    /// Every field with what stands in it.
    pub(in crate::letters) fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(field, it)| (field.as_str(), it.as_str()))
    }

    /// What a form says of this template.
    pub(in crate::letters) fn read(template: &Template, filled: &Filled) -> Typed {
        let said = fields(template).into_iter();
        let said = said.map(|it| (it.clone(), filled.value(&it).replace("\r\n", "\n")));
        Typed(said.filter(|(_, it)| !it.is_empty()).collect())
    }

    /// A form with what was typed.
    pub(in crate::letters) fn fill(&self, filled: Filled) -> Filled {
        self.0.iter().fold(filled, |filled, (field, it)| {
            filled.replaced(field, it.as_str())
        })
    }
}

/// Every field that a form for this template has.
pub(in crate::letters) fn fields(template: &Template) -> Vec<String> {
    let mut all: Vec<String> = ALWAYS.map(str::to_owned).to_vec();
    for block in template.blocks() {
        match kind(block) {
            None => {}
            Some(Kind::Dates) => all.extend(DATES.map(str::to_owned)),
            Some(it) => {
                all.push(block.field.clone());
                if matches!(it, Kind::Text | Kind::Lines) {
                    all.push(format!("{}{READER}", block.field));
                }
            }
        }
    }
    all
}

/// What is typed into a part; nothing into parts that only say something.
pub(in crate::letters) fn kind(block: &Block) -> Option<Kind> {
    match (block.shape, block.field.as_str()) {
        (_, "") | (Shape::Advice, _) => None,
        (Shape::Date, _) => Some(Kind::Dates),
        (_, "consulted-on" | "look-again" | "need-by") => Some(Kind::Day),
        (_, "consulted-with") => Some(Kind::Line),
        (_, "others" | "papers") => Some(Kind::Names),
        (Shape::List, _) => Some(Kind::Lines),
        _ => Some(Kind::Text),
    }
}
