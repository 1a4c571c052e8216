//! The words of questions that an office has added: they stand with the question, English among them.

use super::fault::{FormFault, fault};
use std::collections::BTreeMap;
use translations::{Language, OwnWords};

/// Longest words of a choice, of a question and of its help, in characters: what a screen has room for in any language.
pub(super) const CHOICE_MAX: usize = 60;
pub(super) const WORDS_MAX: usize = 160;
const HELP_MAX: usize = 240;

/// The message that says these words from now on.
pub(super) fn noted(
    id: &str,
    words: &BTreeMap<String, String>,
    help: &BTreeMap<String, String>,
    words_max: usize,
) -> Result<String, FormFault> {
    for (said, max) in [(words, words_max), (help, HELP_MAX)] {
        for (tag, it) in said {
            if Language::find(tag).is_none() {
                let what = format!("has words in `{tag}`, which is no language of the program");
                return Err(fault(id, what));
            }
            if it.trim().is_empty() || max < it.chars().count() {
                let what = format!("needs words in `{tag}` with at most {max} letters");
                return Err(fault(id, what));
            }
            if it.chars().any(is_hidden) {
                let what = format!("has signs in `{tag}` that cannot be seen");
                return Err(fault(id, what));
            }
        }
    }
    if !words.contains_key(Language::english().tag()) {
        return Err(fault(id, "needs words in English (`en`)"));
    }
    let (words, help) = (words.clone(), help.clone());
    Ok(OwnWords { words, help }.note())
}

/// Control signs, and those that turn what is read round.
fn is_hidden(it: char) -> bool {
    it.is_control()
        || matches!(it, '\u{200b}' | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
