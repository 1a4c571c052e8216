//! Two languages nobody speaks, made from English while the program runs: they show before any
//! translation is there where a screen has no room for longer words, or is not mirrored.

use std::borrow::Cow;

/// What is done to English.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pseudo {
    /// Accents on every letter and about two fifths longer, in brackets: what is cut off shows.
    Long,
    /// Every word runs from right to left.
    Mirrored,
}

impl Pseudo {
    /// The pseudo-language of this tag.
    pub(crate) fn of(tag: &str) -> Option<Pseudo> {
        match tag {
            "en-XA" => Some(Pseudo::Long),
            "ar-XB" => Some(Pseudo::Mirrored),
            _ => None,
        }
    }

    /// What becomes of the words between variables.
    pub(crate) fn transform(self) -> fn(&str) -> Cow<'_, str> {
        match self {
            Pseudo::Long => |text| Cow::Owned(long(text)),
            Pseudo::Mirrored => |text| Cow::Owned(mirrored(text)),
        }
    }

    /// What becomes of a whole message.
    pub(crate) fn finish(self, message: String) -> String {
        match self {
            Pseudo::Long => format!("[{message}]"),
            Pseudo::Mirrored => message,
        }
    }
}

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "áƀçđéƒğħíĵķļḿñóþɋřšťúṽŵẋýžÅƁÇĐÉƑĞĦÎĴĶĻḾÑÖÞɊŘŠŤÛṼŴẊÝŽ";

fn long(text: &str) -> String {
    let accented = |letter: char| {
        let at = PLAIN.chars().position(|it| it == letter);
        at.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(letter)
    };
    let mut out = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        out.push(accented(letter));
        if matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u') {
            out.push(accented(letter));
        }
    }
    out
}

/// Marks around every word: it belongs to a text from right to left, and is itself turned round.
fn mirrored(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for piece in text.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end_matches(char::is_whitespace);
        if word.is_empty() {
            out.push_str(piece);
        } else {
            out.push_str("\u{200F}\u{202E}");
            out.push_str(word);
            out.push_str("\u{202C}\u{200F}");
            out.push_str(&piece[word.len()..]);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::{Language, Text};

    #[test]
    fn the_long_language_is_two_fifths_longer_and_shows_its_ends() {
        let [long, english] = [Language::find_pseudo("en-XA"), Some(Language::english())]
            .map(|it| Text::new(it.expect("there")));
        let (mut letters, mut before) = (0, 0);
        for (_, text) in crate::sources(Language::english()) {
            for id in crate::lint::parse(&[("x.ftl".to_owned(), text)]).ids() {
                let said = long.of(id);
                assert!(said.starts_with('[') && said.ends_with(']'), "{said}");
                letters += said.chars().count();
                before += english.of(id).chars().count();
            }
        }
        let ratio = letters * 100 / before;
        assert!((130..=150).contains(&ratio), "{ratio} %");
    }

    #[test]
    fn variables_are_left_as_they_are() {
        let office = [("office", "Open Door".into())];
        for language in Language::pseudo() {
            let said = Text::new(*language).with("kiosk-notice-who", &office);
            assert!(said.contains("Open Door"), "{said}");
            assert!(!said.contains("Welcome. We"), "{said}");
        }
    }

    #[test]
    fn nobody_is_offered_a_language_nobody_speaks() {
        for language in Language::pseudo() {
            assert!(!Language::all().contains(language));
            assert!(!Language::planned().contains(language));
            assert_eq!(Language::find(language.tag()), None);
        }
        assert!(Language::find_pseudo("ar-XB").expect("there").is_rtl());
    }
}
