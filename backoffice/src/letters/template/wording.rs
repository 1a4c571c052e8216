//! The words of a template: those that come with the program, and the office's own laid over them.

use crate::letters::refusal::Refusal;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use translations::lint::{self, Key};
use translations::{Correction, Language, OfficeLanguage, OfficeWords, Text, Value};
use typesetting::Words;

/// Longer words are no part of a letter, in characters.
const CHARACTERS_MAX: usize = 1200;

/// What an office says in its own words: by language and message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::letters) struct Wording(pub(super) BTreeMap<(String, String), String>);

impl Wording {
    /// The office's own words for a message; none where it has none.
    pub(in crate::letters) fn own(&self, tag: &str, message: &str) -> Option<&str> {
        let found = self.0.get(&(tag.to_owned(), message.to_owned()));
        found.map(String::as_str)
    }

    /// Says a message in other words; the program's own words again when nothing was typed, or the same.
    pub(in crate::letters) fn say(
        &mut self,
        language: Language,
        message: &str,
        typed: &str,
    ) -> Result<(), Refusal> {
        let key = (language.tag().to_owned(), message.to_owned());
        let typed = typed.trim().replace("\r\n", "\n");
        if typed.is_empty() || shipped(language, message).as_deref() == Some(typed.as_str()) {
            self.0.remove(&key);
            return Ok(());
        }
        check(message, &typed)?;
        self.0.insert(key, typed);
        Ok(())
    }

    /// All words, ready to be read.
    pub(in crate::letters) fn words(&self) -> OfficeWords {
        let mut languages: BTreeMap<&str, Vec<Correction>> = BTreeMap::new();
        for ((tag, message), text) in &self.0 {
            let english = lint::english().get(&key(message));
            languages.entry(tag.as_str()).or_default().push(Correction {
                id: message.clone(),
                attribute: None,
                text: text.clone(),
                // Whatever was checked when it was said is said; the English may have been worded anew since.
                english: english.map(lint::Message::fingerprint).unwrap_or_default(),
            });
        }
        let all = languages.into_iter().map(|(tag, messages)| OfficeLanguage {
            tag: tag.to_owned(),
            notice_reviewed: false,
            booth_notice_reviewed: false,
            messages,
        });
        OfficeWords::new(&all.collect::<Vec<_>>())
    }

    /// Goes into the mark of a template: these words and those of the program, of every language.
    pub(super) fn hash(&self, message: &str, into: &mut Sha256) {
        for language in Language::all() {
            let own = self.own(language.tag(), message).map(str::to_owned);
            let words = own.or_else(|| shipped(*language, message));
            for it in [language.tag(), words.as_deref().unwrap_or_default()] {
                into.update((it.len() as u64).to_be_bytes());
                into.update(it);
            }
        }
    }
}

/// The words that come with the program, as a translator writes them.
pub(in crate::letters) fn shipped(language: Language, message: &str) -> Option<String> {
    let found = lint::messages(language).get(&key(message));
    found.map(|it| it.source.clone())
}

fn key(message: &str) -> Key {
    Key {
        id: message.to_owned(),
        attribute: None,
    }
}

/// Whether these words can stand in the place of those that come with the program: nothing else is put in between.
fn check(message: &str, typed: &str) -> Result<(), Refusal> {
    if CHARACTERS_MAX < typed.chars().count() {
        return Err(Refusal::LongWords {
            message: message.to_owned(),
            max: CHARACTERS_MAX,
        });
    }
    if typed.chars().any(is_unseen) {
        return Err(Refusal::HiddenWords {
            message: message.to_owned(),
        });
    }
    let refused = || Refusal::BadWords {
        message: message.to_owned(),
    };
    let said = lint::parse_text(typed).map_err(|_| refused())?;
    let english = lint::english().get(&key(message)).ok_or_else(refused)?;
    if said.variables != english.variables || !said.can_stand_alone() {
        return Err(Refusal::Placeholders {
            message: message.to_owned(),
            names: english
                .variables
                .iter()
                .map(|it| format!("{{ ${it} }}"))
                .collect::<Vec<_>>()
                .join(" "),
        });
    }
    Ok(())
}

/// Signs that turn what is read round, or that nobody sees.
pub(in crate::letters) fn is_unseen(letter: char) -> bool {
    let turns = matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}');
    turns || (letter.is_control() && letter != '\n' && letter != '\r' && letter != '\t')
}

/// A message with what is put into it, which keeps its own order inside text that runs the other way.
pub(in crate::letters) fn said(text: Text, id: &str, values: &[(&str, &str)]) -> Words {
    let values: Vec<(&str, Value)> = values
        .iter()
        .map(|(name, it)| (*name, Value::from(*it)))
        .collect();
    let mut words = Words::default();
    for piece in text.with(id, &values).split(OPENS) {
        match piece.split_once(CLOSES) {
            Some((value, rest)) => words = words.value(value).words(rest),
            None => words = words.words(piece),
        }
    }
    words
        .0
        .retain(|it| !matches!(it, typesetting::Run::Words(it) if it.is_empty()));
    words
}

/// What stands around a value in a message.
const OPENS: char = '\u{2068}';
const CLOSES: char = '\u{2069}';
