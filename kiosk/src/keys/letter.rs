//! One letter of a line: what Backspace takes away, when a letter is a capital, how many there are.

use super::Typed;
use unicode_segmentation::UnicodeSegmentation;

/// The text without its last letter.
///
/// A letter goes with its marks. In the scripts of India and in Burmese, where vowels, virama and marks are
/// keys of their own, each touch takes back what one touch has typed: people correct the vowel and keep the
/// consonant. Only a nukta, which makes another letter of the one before it, goes with that letter.
pub(crate) fn without_last(text: &str) -> Typed {
    let before = |text: &str| {
        let last = text.chars().next_back().map_or(0, char::len_utf8);
        text.len() - last
    };
    let mut end = match text.chars().next_back() {
        Some(last) if goes_step_by_step(last) => before(text),
        _ => text.grapheme_indices(true).next_back().map_or(0, |it| it.0),
    };
    if text[end..].starts_with(is_nukta) {
        end = before(&text[..end]);
    }
    Typed::new(text[..end].to_owned())
}

/// Devanagari, Bengali, Gurmukhi, Burmese, and the joiners that are typed between their letters.
fn goes_step_by_step(letter: char) -> bool {
    matches!(letter, '\u{900}'..='\u{a7f}' | '\u{1000}'..='\u{109f}' | '\u{200c}' | '\u{200d}')
}

fn is_nukta(letter: char) -> bool {
    matches!(letter, '\u{93c}' | '\u{9bc}' | '\u{a3c}')
}

/// Letters as people count them.
pub(crate) fn count(text: &str) -> usize {
    text.graphemes(true).count()
}

/// Whether the next letter begins a word, and so is a capital by itself.
pub(crate) fn begins_word(text: &str) -> bool {
    text.chars()
        .next_back()
        .is_none_or(|it| it == ' ' || it == '-')
}

/// The capital of a letter in the language `tag`; a letter that has none stays as it is.
pub(super) fn capital(letter: &str, tag: &str) -> String {
    let turkish = tag == "tr";
    let mut large = String::with_capacity(letter.len());
    for it in letter.chars() {
        match it {
            'i' if turkish => large.push('İ'),
            // A capital of two letters is none that a key can show (ß).
            _ if it.to_uppercase().count() != 1 => large.push(it),
            _ => large.extend(it.to_uppercase()),
        }
    }
    large
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn goes(text: &str, steps: &[&str]) {
        let mut text = Typed::new(text.to_owned());
        for step in steps {
            text = without_last(&text);
            assert_eq!(*text, *step);
        }
    }

    #[test]
    fn backspace_takes_one_letter_with_its_marks() {
        goes("José", &["Jos", "Jo", "J", "", ""]);
        goes("Jose\u{301}", &["Jos"]);
        goes("محمد", &["محم", "مح"]);
        goes("مَّ", &[""]);
        goes("Nguyễn", &["Nguyễ", "Nguy"]);
        goes("ሰላም", &["ሰላ", "ሰ"]);
        goes("👩‍👧x", &["👩‍👧", ""]);
    }

    #[test]
    fn in_scripts_of_india_and_burmese_backspace_takes_what_one_key_typed() {
        goes("स्त्री", &["स्त्र", "स्त्", "स्त", "स्", "स"]);
        goes("ज़ी", &["ज़", ""]);
        goes("ਸ਼", &[""]);
        goes("য়", &[""]);
        goes("ကျော်", &["ကျော", "ကျေ", "ကျ", "က"]);
        goes("र्‍", &["र्", "र"]);
    }

    #[test]
    fn words_begin_with_a_capital() {
        assert!(begins_word("") && begins_word("Ana ") && begins_word("Pérez-"));
        assert!(!begins_word("An"));
    }

    #[test]
    fn only_in_turkish_does_a_capital_i_have_its_dot() {
        assert_eq!(capital("i", "tr"), "İ");
        assert_eq!(capital("ı", "tr"), "I");
        assert_eq!(capital("i", "en"), "I");
        assert_eq!(capital("i", "uz"), "I");
        assert_eq!(capital("oʻ", "uz"), "Oʻ");
        assert_eq!(capital("ß", "en"), "ß");
        assert_eq!(capital("ж", "ru"), "Ж");
        assert_eq!(capital("ب", "ar"), "ب");
        assert_eq!(capital("ʼ", "uk"), "ʼ");
    }

    #[test]
    fn letters_are_counted_with_their_marks() {
        assert_eq!(count("José"), 4);
        assert_eq!(count("कि"), 1);
    }
}
