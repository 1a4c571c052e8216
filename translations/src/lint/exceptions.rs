//! Where a message may break a rule, and why: the list in `exceptions.toml`.

use super::Key;
use crate::Language;
use serde::Deserialize;

/// A rule that messages can be excepted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rule {
    /// Not the same as English, and in the language's own script.
    English,
    /// No words of English between its own.
    Words,
    /// No letters of other scripts.
    Script,
    /// Within the budget of length.
    Length,
    /// Short sentences in English, from which the others are translated.
    Sentence,
}

/// The list of exceptions.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exceptions {
    #[serde(default)]
    words: Vec<String>,
    #[serde(default)]
    exception: Vec<Exception>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    rule: Rule,
    messages: Vec<String>,
    #[serde(default)]
    languages: Vec<String>,
    #[expect(
        dead_code,
        reason = "every exception must say why, for whoever reads the list"
    )]
    why: String,
}

impl Exceptions {
    /// Reads a list; the error says where it is wrong.
    pub fn read(text: &str) -> Result<Exceptions, String> {
        toml::from_str(text).map_err(|fault| fault.to_string())
    }

    /// The list that belongs to the program.
    pub fn built_in() -> Exceptions {
        Exceptions::read(include_str!("../../exceptions.toml"))
            .expect("exceptions.toml is part of the program and tested")
    }

    /// Whether this message may break the rule.
    pub(super) fn allow(&self, rule: Rule, language: Language, key: &Key) -> bool {
        self.exception.iter().any(|it| {
            let named = it.messages.iter().any(|name| match name.strip_suffix('*') {
                Some(start) => key.id.starts_with(start),
                None => *name == key.id || *name == key.to_string(),
            });
            let here =
                it.languages.is_empty() || it.languages.iter().any(|it| it == language.tag());
            it.rule == rule && named && here
        })
    }

    /// Whether this word in Latin letters belongs into texts of any script.
    pub(super) fn is_name(&self, word: &str) -> bool {
        self.words.iter().any(|it| it == word)
    }
}
