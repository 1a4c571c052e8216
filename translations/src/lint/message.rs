//! One message beside its English: does it say the same, in its own letters, in the room there is?

use super::{Exceptions, Key, Kind, Message, Rule, letters};
use crate::Language;
use unicode_width::UnicodeWidthStr;

/// Functions a message may call.
const FUNCTIONS: [&str; 1] = ["NUMBER"];

/// Texts so short that the same letters in two languages prove nothing.
const SAME_LETTERS_MAX: usize = 6;

/// Everything that is wrong with `message` as a translation of `english`.
pub fn check_message(
    language: Language,
    key: &Key,
    english: &Message,
    message: &Message,
    exceptions: &Exceptions,
) -> Vec<Kind> {
    let mut faults = letters::typing(message);
    if faults == [Kind::Empty] {
        return faults;
    }
    if message.variables != english.variables {
        let without = |a: &Message, b: &Message| &a.variables - &b.variables;
        faults.push(Kind::Variables {
            missing: without(english, message),
            extra: without(message, english),
        });
    }
    let unknown = |it: &&String| !FUNCTIONS.contains(&it.as_str());
    let functions = message.functions.iter().filter(unknown);
    faults.extend(functions.map(|it| Kind::UnknownFunction(it.clone())));
    let allow = |rule| exceptions.allow(rule, language, key);
    if !allow(Rule::English) {
        let still = still_english(language, english, message);
        let left = || letters::left_over(language, message, exceptions);
        faults.extend(still.or_else(|| left().filter(|_| !allow(Rule::Words))));
    }
    if !allow(Rule::Script) {
        let wrong = letters::wrong_script(language, message);
        faults.extend(wrong.or_else(|| letters::mixed_word(message)));
    }
    let (width, max) = (width(message), room(width(english)));
    if max < width && !allow(Rule::Length) {
        faults.push(Kind::TooLong { width, max });
    }
    faults
}

fn still_english(language: Language, english: &Message, message: &Message) -> Option<Kind> {
    let letters = message
        .words
        .chars()
        .filter(|it| it.is_alphabetic())
        .count();
    // Abbreviations (DACA, TPS) are the same everywhere.
    let is_name = letters <= SAME_LETTERS_MAX || !message.words.contains(char::is_lowercase);
    if message.words == english.words && !is_name {
        return Some(Kind::StillEnglish);
    }
    if message.words.contains(char::is_lowercase) && !letters::has_own_letters(language, message) {
        return Some(Kind::NoOwnLetters);
    }
    None
}

/// The width of the widest reading, in narrow letters; wide ones (Chinese, Korean) count twice.
fn width(message: &Message) -> usize {
    message
        .readings
        .iter()
        .map(|it| it.width())
        .max()
        .unwrap_or(0)
}

/// How wide a translation may be: labels three times as wide as English, sentences by four fifths
/// wider. Nobody can say "No" in every language in six letters.
fn room(english: usize) -> usize {
    const LABEL: usize = 12;
    let label = english.min(LABEL) * 3;
    (english * 9 / 5).max(label).max(10)
}
