//! How a line of text that is being typed is shown.

use crate::keys;

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
    "•".repeat(keys::count(text))
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

fn is_rtl(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_caret_follows_the_letters_not_the_screen() {
        assert!(runs_rtl("ليلى", false));
        assert!(!runs_rtl("Leila", true));
        assert!(!runs_rtl("305", true));
        assert!(runs_rtl("", true));
    }

    #[test]
    fn there_is_one_dot_for_each_letter_with_its_marks() {
        assert_eq!(hidden("José"), "••••");
        assert_eq!(hidden("कि"), "•");
    }

    #[test]
    fn phone_numbers_are_grouped_while_they_are_typed() {
        assert_eq!(grouped_phone("305"), "305");
        assert_eq!(grouped_phone("3055550123"), "305 555 0123");
        assert_eq!(grouped_phone("+50255551234"), "+50255551234");
    }
}
