//! Reading a text, and what is wrong with it, by line.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use translations::{Language, Text};

/// What is wrong with a text. The words are English, as the text is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line, counted from 1, where it is known.
    pub line: Option<usize>,
    /// What is wrong and what would be right.
    pub what: String,
}

impl Fault {
    /// Something is wrong with the text as a whole.
    pub fn whole(what: impl Into<String>) -> Fault {
        Fault {
            line: None,
            what: what.into(),
        }
    }

    /// Something is wrong in a line.
    pub fn at(line: Option<usize>, what: impl Into<String>) -> Fault {
        Fault {
            line,
            what: what.into(),
        }
    }
}

/// The value that a text (TOML) says.
pub fn toml<T: DeserializeOwned>(words: &str) -> Result<T, Vec<Fault>> {
    toml::from_str(words).map_err(|error| {
        let line = error.span().map(|at| {
            let before = words.as_bytes().iter().take(at.start);
            before.filter(|it| **it == b'\n').count() + 1
        });
        vec![Fault::at(line, error.message())]
    })
}

/// The line in which the table of this name (`[[rule]]`) begins that stands at this place among those of its name.
pub fn line_of_table(words: &str, name: &str, at: usize) -> Option<usize> {
    let head = format!("[[{name}]]");
    let lines = words.lines().enumerate();
    let mut heads = lines.filter(|(_, line)| line.trim_start().starts_with(&head));
    heads.nth(at).map(|(line, _)| line + 1)
}

/// The fault of a message for which the program has no words.
pub fn wordless(message: &str, line: Option<usize>) -> Option<Fault> {
    let english = Text::new(Language::english());
    let what = || format!("the program has no words for `{message}`: use a message it has");
    (!english.has(message)).then(|| Fault::at(line, what()))
}

/// What a list that comes with the program says of itself: whether anybody has compared it with its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Nobody has.
    Unverified,
    /// Somebody has, who is named beside.
    Verified,
}
