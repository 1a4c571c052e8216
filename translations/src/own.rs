//! Messages that stand in an office's own data and not in the files of this crate: the words of a question that an office
//! has added to its form. Whoever reads such data notes its words here and gets the id under which every [`Text`](crate::Text)
//! says them; the same words always have the same id, so that two versions, or two offices in one program, never mix.

use crate::Language;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap};
use std::sync::{LazyLock, PoisonError, RwLock};

/// With this every id of such a message begins; no message of the files does.
const BEGINS: &str = "own-";

/// The words of one message in some languages, and the line of help below in some.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnWords {
    /// The words by the tag of their language. English is among them.
    pub words: BTreeMap<String, String>,
    /// The line of help by the tag of its language.
    pub help: BTreeMap<String, String>,
}

static NOTED: LazyLock<RwLock<HashMap<String, OwnWords>>> = LazyLock::new(RwLock::default);

impl OwnWords {
    /// Notes the words, and gives the id of the message that says them from now on.
    pub fn note(self) -> String {
        let mut hash = Sha256::new();
        for (at, said) in [&self.words, &self.help].into_iter().enumerate() {
            for (tag, words) in said {
                hash.update([u8::try_from(at).unwrap_or(u8::MAX)]);
                for it in [tag, words] {
                    hash.update((it.len() as u64).to_be_bytes());
                    hash.update(it.as_bytes());
                }
            }
        }
        let hash = hash.finalize();
        let id: String = hash
            .iter()
            .fold(BEGINS.to_owned(), |id, it| id + &format!("{it:02x}"));
        let mut noted = NOTED.write().unwrap_or_else(PoisonError::into_inner);
        noted.entry(id.clone()).or_insert(self);
        id
    }
}

/// Whether this is the id of an office's own message.
pub fn is_own(id: &str) -> bool {
    id.starts_with(BEGINS)
}

/// The message of this id in `language`. In English where the office has not written it in that language, and marked as
/// English then.
pub(crate) fn find(language: Language, id: &str, attribute: Option<&str>) -> Option<String> {
    let noted = NOTED.read().unwrap_or_else(PoisonError::into_inner);
    let message = noted.get(id)?;
    let said = match attribute {
        None => &message.words,
        Some("help") => &message.help,
        Some(_) => return None,
    };
    if let Some(words) = said.get(language.tag()) {
        return Some(words.clone());
    }
    let english = Language::english();
    let words = said.get(english.tag())?;
    // The direction of English in a line of another direction.
    Some(format!(
        "\u{2066}({}) {words}\u{2069}",
        english.english_name()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Text;

    fn said(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        let pairs = pairs.iter();
        pairs
            .map(|(tag, it)| ((*tag).to_owned(), (*it).to_owned()))
            .collect()
    }

    #[test]
    fn own_words_are_said_in_their_language_and_marked_as_english_in_any_other() {
        let words = OwnWords {
            words: said(&[("en", "Do you need parking?"), ("es", "¿Necesita aparcar?")]),
            help: said(&[("en", "It is free.")]),
        };
        let id = words.clone().note();
        assert_eq!(words.clone().note(), id);
        let other = OwnWords {
            help: BTreeMap::new(),
            ..words
        };
        assert_ne!(other.note(), id);
        let text = |tag: &str| Text::new(Language::find(tag).unwrap());
        assert_eq!(text("en").of(&id), "Do you need parking?");
        assert_eq!(text("es").of(&id), "¿Necesita aparcar?");
        assert_eq!(
            text("ar").of(&id),
            "\u{2066}(English) Do you need parking?\u{2069}"
        );
        assert_eq!(text("en").attribute(&id, "help").unwrap(), "It is free.");
        assert_eq!(text("en").attribute(&id, "short"), None);
        assert!(text("so").has(&id) && is_own(&id));
        assert_eq!(text("en").of("own-unknown"), "own-unknown");
    }
}
