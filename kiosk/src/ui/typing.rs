//! What the keys on the screen do to a line of text, and how the line is shown.

use super::Typed;

/// The text without its last letter. Marks that belong to the letter go with it.
pub(super) fn without_last(text: &str) -> Typed {
    let mut left = text;
    while let Some(last) = left.chars().next_back() {
        left = &left[..left.len() - last.len_utf8()];
        if !is_mark(last) {
            break;
        }
    }
    Typed::new(left.to_owned())
}

/// The text with `letter` at its end, unless it already has `max` letters.
pub(super) fn with_letter(text: &str, letter: &str, max: usize) -> Typed {
    let mut longer = String::with_capacity(text.len() + letter.len());
    longer.push_str(text);
    if text.chars().count() + letter.chars().count() <= max {
        longer.push_str(letter);
    }
    Typed::new(longer)
}

/// Whether the next letter begins a word, and so is a capital by itself.
pub(super) fn begins_word(text: &str) -> bool {
    text.chars()
        .next_back()
        .is_none_or(|it| it == ' ' || it == '-')
}

/// Whether the text runs from right to left, judged by its first letter; without letters,
/// digits run from left to right and an empty line follows the screen.
pub(super) fn runs_rtl(text: &str, screen_rtl: bool) -> bool {
    match text.chars().find(|it| it.is_alphabetic()) {
        Some(first) => is_rtl(first),
        None => text.is_empty() && screen_rtl,
    }
}

/// One dot for each letter.
pub(super) fn hidden(text: &str) -> String {
    "•".repeat(text.chars().count())
}

/// A phone number grouped for the eye: `305 555 0123`; a number with `+` stays as it was typed.
pub(super) fn grouped_phone(typed: &str) -> String {
    if typed.starts_with('+') || !typed.chars().all(|it| it.is_ascii_digit()) {
        return typed.to_owned();
    }
    let mut shown = String::with_capacity(typed.len() + 2);
    for (place, digit) in typed.chars().enumerate() {
        if place == 3 || place == 6 {
            shown.push(' ');
        }
        shown.push(digit);
    }
    shown
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

fn is_rtl(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backspace_takes_one_letter_with_its_marks() {
        assert_eq!(*without_last("José"), "Jos");
        assert_eq!(*without_last("Jose\u{301}"), "Jos");
        assert_eq!(*without_last("محمد"), "محم");
        assert_eq!(*without_last(""), "");
    }

    #[test]
    fn a_full_field_takes_no_more_letters() {
        assert_eq!(*with_letter("Ana", "b", 4), "Anab");
        assert_eq!(*with_letter("Anab", "c", 4), "Anab");
    }

    #[test]
    fn words_begin_with_a_capital() {
        assert!(begins_word("") && begins_word("Ana ") && begins_word("Pérez-"));
        assert!(!begins_word("An"));
    }

    #[test]
    fn the_caret_follows_the_letters_not_the_screen() {
        assert!(runs_rtl("ليلى", false));
        assert!(!runs_rtl("Leila", true));
        assert!(!runs_rtl("305", true));
        assert!(runs_rtl("", true));
    }

    #[test]
    fn phone_numbers_are_grouped_while_they_are_typed() {
        assert_eq!(grouped_phone("305"), "305");
        assert_eq!(grouped_phone("3055550123"), "305 555 0123");
        assert_eq!(grouped_phone("+50255551234"), "+50255551234");
    }
}
