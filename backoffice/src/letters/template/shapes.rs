//! The kinds of letters and their parts as data (`backoffice/rules/letters.toml`).

use crate::letters::choices::Choice;
use crate::selection::Letter;
use serde::Deserialize;
use std::sync::LazyLock;

/// What comes with the program.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::letters) struct Rules {
    /// Rises with every change.
    pub(in crate::letters) version: u32,
    /// What is known of their standing in law.
    pub(in crate::letters) legal_status: String,
    /// Who of the office compared them with their sources; empty until somebody has.
    pub(in crate::letters) verified_by: String,
    /// Words that may not stand in what was typed into a letter in the protected form.
    pub(in crate::letters) protected_words: Vec<String>,
    #[serde(rename = "letter")]
    letters: Vec<Parts>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts {
    kind: String,
    source: String,
    #[serde(rename = "block")]
    blocks: Vec<Block>,
}

/// One part of a letter.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::letters) struct Block {
    pub(in crate::letters) id: String,
    /// Whether an office may not leave it out.
    #[serde(default)]
    pub(in crate::letters) required: bool,
    pub(in crate::letters) shape: Shape,
    /// What it says; nothing for parts that are only typed.
    #[serde(default)]
    pub(in crate::letters) message: String,
    /// What somebody types into it.
    #[serde(default)]
    pub(in crate::letters) field: String,
    /// What stands there when nothing was typed.
    #[serde(default)]
    pub(in crate::letters) empty: String,
}

/// How a part stands on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(in crate::letters) enum Shape {
    Title,
    Greeting,
    Fact,
    Warning,
    Paragraph,
    List,
    Date,
    Text,
    Contact,
    Years,
    Advice,
    Signature,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    toml::from_str(include_str!("../../../rules/letters.toml"))
        .expect("the letters that are part of the program are read by a test")
});

impl Rules {
    /// Those that come with the program.
    pub(in crate::letters) fn shipped() -> &'static Rules {
        &RULES
    }

    /// Every part a letter of this kind may have, in the order in which they come.
    pub(in crate::letters) fn blocks(&self, kind: Letter) -> &[Block] {
        self.of(kind).map_or(&[], |it| &it.blocks)
    }

    /// Where it is written what a letter of this kind must hold.
    pub(in crate::letters) fn source(&self, kind: Letter) -> &str {
        self.of(kind).map_or("", |it| &it.source)
    }

    fn of(&self, kind: Letter) -> Option<&Parts> {
        self.letters.iter().find(|it| it.kind == kind.word())
    }
}

impl Block {
    /// Every message that it can say.
    pub(in crate::letters) fn messages(&self) -> Vec<String> {
        let mut all = Vec::new();
        let more: &[&str] = match self.shape {
            Shape::Greeting => &["letter-greeting-nameless"],
            Shape::Date => &["letter-date-words"],
            Shape::Signature => &["letter-day"],
            _ => &[],
        };
        if !self.message.is_empty() {
            all.push(self.message.clone());
        }
        if self.shape == Shape::Warning {
            all.push(format!("{}-words", self.message));
        }
        if !self.empty.is_empty() {
            all.push(self.empty.clone());
        }
        all.extend(more.iter().map(|it| (*it).to_owned()));
        all
    }
}
