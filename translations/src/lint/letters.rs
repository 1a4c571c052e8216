//! The letters of a message: those of the language's own script, and nothing that cannot be seen.

use super::{Exceptions, Kind, Message};
use crate::Language;
use unicode_script::{Script, UnicodeScript};

/// The scripts of a language, its own first. Nastaliq is a hand of the Arabic script.
fn scripts(language: Language) -> Vec<Script> {
    language
        .scripts()
        .map(|code| if code == "Aran" { "Arab" } else { code })
        .filter_map(Script::from_short_name)
        .collect()
}

/// Faults of typing, in any language: spaces, invisible marks, digits.
pub(super) fn typing(message: &Message) -> Vec<Kind> {
    let mut faults = Vec::new();
    let words = &message.words;
    if message.readings.iter().all(|it| it.trim().is_empty()) {
        faults.push(Kind::Empty);
        return faults;
    }
    if message.readings.iter().any(|it| has_double_space(it)) {
        faults.push(Kind::DoubleSpace);
    }
    if message.readings.iter().any(|it| it.trim() != it) {
        faults.push(Kind::OuterSpace);
    }
    // One mark may stand in front: it says that a message of variables only runs from right to left.
    let first = words.strip_prefix('\u{200F}').unwrap_or(words);
    let mark = first.chars().find(|it| is_mark(*it));
    faults.extend(mark.map(Kind::Mark));
    let digit = words
        .chars()
        .find(|it| it.is_numeric() && !it.is_ascii_digit());
    faults.extend(digit.map(Kind::Digit));
    faults
}

fn has_double_space(text: &str) -> bool {
    let mut before = false;
    text.chars().any(|it| {
        let twice = before && it.is_whitespace();
        before = it.is_whitespace();
        twice
    })
}

/// Marks of direction and order: the program sets them itself. (Joiners are letters' own business.)
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Whether a message has letters of the language's own script; one without letters is fine.
pub(super) fn has_own_letters(language: Language, message: &Message) -> bool {
    let Some(own) = scripts(language).first().copied() else {
        return true;
    };
    let letters = || message.words.chars().filter(|it| it.is_alphabetic());
    letters().next().is_none() || letters().any(|it| it.script() == own)
}

/// The first letter of a script that the language does not use.
pub(super) fn wrong_script(language: Language, message: &Message) -> Option<Kind> {
    let scripts = scripts(language);
    let wrong = |it: &char| {
        let script = it.script();
        it.is_alphabetic()
            && !matches!(script, Script::Common | Script::Inherited)
            && !scripts.contains(&script)
    };
    let letter = message.words.chars().find(wrong)?;
    Some(Kind::WrongScript {
        letter,
        script: letter.script().full_name(),
    })
}

/// The first word with letters of two alphabets that look alike (Latin a, Cyrillic а).
pub(super) fn mixed_word(message: &Message) -> Option<Kind> {
    let is = |script: Script| move |it: char| it.script() == script;
    words(message)
        .find(|it| it.contains(is(Script::Cyrillic)) && it.contains(is(Script::Latin)))
        .map(|it| Kind::MixedWord(it.to_owned()))
}

/// The first word of English left in a text.
pub(super) fn left_over(
    language: Language,
    message: &Message,
    exceptions: &Exceptions,
) -> Option<Kind> {
    let is_latin = scripts(language).first() == Some(&Script::Latin);
    let is_left = |word: &str| {
        if is_latin {
            return ENGLISH.contains(&word.to_lowercase().as_str());
        }
        // Abbreviations such as DACA are the same in every script.
        3 <= word.chars().count()
            && word.chars().all(|it| it.script() == Script::Latin)
            && word.chars().any(char::is_lowercase)
    };
    words(message)
        .find(|it| is_left(it) && !exceptions.is_name(it))
        .map(|it| Kind::LeftOver(it.to_owned()))
}

/// Words of English that no other language in Latin letters has.
const ENGLISH: [&str; 14] = [
    "the", "your", "please", "you", "this", "what", "which", "with", "from", "they", "should",
    "would", "because", "touch",
];

fn words(message: &Message) -> impl Iterator<Item = &str> {
    message
        .words
        .split(|it: char| !it.is_alphabetic() && !is_joined(it))
        .filter(|it| !it.is_empty())
}

/// Marks that stand inside words: accents over the letter, and the apostrophe letters of some.
fn is_joined(letter: char) -> bool {
    letter.script() == Script::Inherited || matches!(letter, 'ʻ' | 'ʼ' | '’' | '\'')
}
