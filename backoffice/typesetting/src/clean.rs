//! Makes whatever was typed printable: what no typeface can draw, and what would turn the order of letters around,
//! is replaced by a sign that everybody sees.

use crate::typefaces;
use std::collections::BTreeSet;
use typst::text::is_default_ignorable;
use unicode_segmentation::UnicodeSegmentation;

/// Stands for what cannot be printed.
pub(crate) const REPLACEMENT: char = '\u{FFFD}';

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// What a mark hangs on that has no letter of its own.
const DOTTED_CIRCLE: char = '\u{25CC}';

/// Words longer than this may be broken anywhere: no column is wide enough for them.
const LETTERS_IN_A_WORD_MAX: usize = 28;

/// Cleans the texts of one sheet and remembers what it had to replace.
#[derive(Debug, Default)]
pub(crate) struct Cleaner {
    /// The characters that were replaced.
    pub(crate) missing: BTreeSet<char>,
    /// Pieces that no typeface could draw after all, although it has each of their letters.
    pub(crate) undrawable: BTreeSet<String>,
}

impl Cleaner {
    /// The text as it can be printed.
    pub(crate) fn clean(&mut self, text: &str) -> String {
        let mut text = text.replace("\r\n", "\n");
        for piece in &self.undrawable {
            self.missing.extend(piece.chars());
            text = text.replace(piece.as_str(), "\u{FFFD}");
        }
        let mut kept = String::with_capacity(text.len());
        let mut has_base = false;
        for (letter, is_paired) in with_pairs(&text) {
            let letter = self.letter(letter, is_paired);
            if !has_base && hangs_on_another(letter) {
                kept.push(DOTTED_CIRCLE);
            }
            has_base = letter != '\n' && (has_base || !is_default_ignorable(letter));
            kept.push(letter);
        }
        with_breaks(&kept)
    }

    /// The text as it can be printed, in an order of its own. Text without letters of a direction, such as a phone
    /// number, runs from left to right.
    pub(crate) fn isolated(&mut self, text: &str) -> String {
        let text = self.clean(text);
        // An isolate ends with its line.
        let lines = text
            .split('\n')
            .map(|it| format!("{FIRST_STRONG_ISOLATE}{it}{POP_ISOLATE}"));
        lines.collect::<Vec<_>>().join("\n")
    }

    fn letter(&mut self, letter: char, is_paired: bool) -> char {
        match letter {
            '\n' | '\u{2028}' | '\u{2029}' | '\u{0B}' | '\u{0C}' | '\r' | '\u{85}' => '\n',
            '\t' => ' ',
            _ if is_isolate(letter) && is_paired => letter,
            _ if !is_unprintable(letter)
                && (is_default_ignorable(letter) || typefaces::can_draw(letter)) =>
            {
                letter
            }
            _ => {
                self.missing.insert(letter);
                REPLACEMENT
            }
        }
    }
}

/// Controls, what could make a text read differently from how it was typed, and what has no meaning outside the
/// program that wrote it.
fn is_unprintable(letter: char) -> bool {
    letter.is_control()
        || is_isolate(letter)
        || matches!(letter, '\u{202A}'..='\u{202E}' | '\u{E000}'..='\u{F8FF}' | '\u{FEFF}')
        || matches!(letter, '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E00FF}' | '\u{F0000}'..)
        || (u32::from(letter) & 0xFFFE) == 0xFFFE
}

/// Accents, vowel signs and the like. One without a letter before it would be drawn on whatever comes next, or break
/// the typesetter.
fn hangs_on_another(letter: char) -> bool {
    !letter.is_ascii()
        && !is_default_ignorable(letter)
        && format!("a{letter}").graphemes(true).count() == 1
}

fn is_isolate(letter: char) -> bool {
    matches!(letter, '\u{2066}'..=POP_ISOLATE)
}

/// The letters of a text; with an isolate, whether it is opened and closed in the same line. Translations have such
/// pairs around what was put into them.
fn with_pairs(text: &str) -> Vec<(char, bool)> {
    let mut letters: Vec<(char, bool)> = text.chars().map(|it| (it, false)).collect();
    let mut open = Vec::new();
    for at in 0..letters.len() {
        match letters[at].0 {
            '\n' => open.clear(),
            POP_ISOLATE => {
                if let Some(begin) = open.pop() {
                    letters[at].1 = true;
                    let begin: &mut (char, bool) = &mut letters[begin];
                    begin.1 = true;
                }
            }
            letter if is_isolate(letter) => open.push(at),
            _ => {}
        }
    }
    letters
}

/// Lets words be broken that would run out of every column.
fn with_breaks(text: &str) -> String {
    let mut broken = String::with_capacity(text.len());
    for word in text.split_inclusive([' ', '\n', '-', '\u{200B}']) {
        if word.chars().count() <= LETTERS_IN_A_WORD_MAX || breaks_by_itself(word) {
            broken.push_str(word);
            continue;
        }
        for cluster in word.graphemes(true) {
            broken.push_str(cluster);
            broken.push('\u{200B}');
        }
    }
    broken
}

/// Scripts without spaces between words, whose lines are broken by rules and dictionaries of their own.
fn breaks_by_itself(word: &str) -> bool {
    word.chars().any(|it| {
        matches!(it, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
            | '\u{2E80}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{20000}'..='\u{3FFFF}')
    }) && !word.chars().any(|it| it.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(typed: &str, printed: &str) {
        assert_eq!(Cleaner::default().clean(typed), printed);
    }

    #[test]
    fn what_turns_the_order_of_letters_around_is_replaced() {
        check("ab\u{202E}cd\u{202C}", "ab\u{FFFD}cd\u{FFFD}");
    }

    #[test]
    fn pairs_of_isolates_stay_and_single_ones_do_not() {
        check("ab \u{2068}7\u{2069} cd", "ab \u{2068}7\u{2069} cd");
        check(
            "a\u{2069}b\u{2067}c\nd\u{2069}",
            "a\u{FFFD}b\u{FFFD}c\nd\u{FFFD}",
        );
        check("\u{2067}\u{2068}x\u{2069}", "\u{FFFD}\u{2068}x\u{2069}");
    }

    #[test]
    fn a_value_cannot_break_out_of_its_isolate() {
        let mut cleaner = Cleaner::default();
        assert_eq!(cleaner.isolated("a\u{2069}b"), "\u{2068}a\u{FFFD}b\u{2069}");
        assert_eq!(
            cleaner.isolated("a\nb"),
            "\u{2068}a\u{2069}\n\u{2068}b\u{2069}"
        );
    }

    #[test]
    fn lines_stay_lines_and_controls_are_seen() {
        check("a\r\nb\tc\u{0}d\u{7}", "a\nb c\u{FFFD}d\u{FFFD}");
    }

    #[test]
    fn a_mark_without_a_letter_hangs_on_a_circle() {
        check(
            "\u{301}a\n\u{200F}\u{103A}",
            "\u{25CC}\u{301}a\n\u{200F}\u{25CC}\u{103A}",
        );
        check("a\u{301}", "a\u{301}");
    }

    #[test]
    fn what_was_replaced_is_told() {
        let mut cleaner = Cleaner::default();
        assert_eq!(cleaner.clean("Ana 😀 ᚠ"), "Ana \u{FFFD} \u{FFFD}");
        assert_eq!(cleaner.missing.into_iter().collect::<String>(), "ᚠ😀");
    }

    #[test]
    fn joiners_and_marks_of_direction_stay() {
        check(
            "می\u{200C}خواهم \u{200E}A\u{AD}b",
            "می\u{200C}خواهم \u{200E}A\u{AD}b",
        );
    }

    #[test]
    fn only_words_too_long_for_a_column_may_be_broken_anywhere() {
        check("extraordinarily long", "extraordinarily long");
        let long = Cleaner::default().clean(&"x".repeat(29));
        assert_eq!(long.matches('\u{200B}').count(), 29);
    }
}
