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

/// What is dialled before numbers of eight digits, which are read in two groups of four.
const EIGHT_DIGITS: [&str; 6] = ["+502", "+503", "+504", "+505", "+509", "+53"];

/// A phone number grouped for the eye: `305 555 0123`, or behind what is dialled before it (`code`)
/// `+502 5555 0123`. A number with other signs in it stays as it was typed.
pub(super) fn grouped_phone(typed: &str, code: &str) -> String {
    let (before, number) = match typed.strip_prefix(code) {
        Some(number) => (code, number),
        None => ("", typed),
    };
    if !number.chars().all(|it| it.is_ascii_digit()) {
        return typed.to_owned();
    }
    let ends = if EIGHT_DIGITS.contains(&before) {
        [4, usize::MAX]
    } else {
        [3, 6]
    };
    let mut shown = String::with_capacity(typed.len() + 3);
    shown.push_str(before);
    for (place, digit) in number.chars().enumerate() {
        if ends.contains(&place) || (place == 0 && !before.is_empty()) {
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
        let usual = |typed| grouped_phone(typed, "+1");
        assert_eq!(usual("305"), "305");
        assert_eq!(usual("3055550123"), "305 555 0123");
        assert_eq!(usual("+13055550123"), "+1 305 555 0123");
        assert_eq!(usual("305-555"), "305-555");
        assert_eq!(grouped_phone("+50255551234", "+502"), "+502 5555 1234");
        assert_eq!(grouped_phone("+502", "+502"), "+502");
        assert_eq!(grouped_phone("+8613812345678", "+86"), "+86 138 123 45678");
        assert_eq!(grouped_phone("+999123", "+"), "+ 999 123");
    }
}
