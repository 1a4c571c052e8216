//! What the languages of visitors are called among staff.

use maud::{Markup, html};
use translations::{Language, Text, Tongue};

/// The message with the name of each language.
const NAMES: &[(&str, &str)] = &[
    ("en", "language-en"),
    ("es", "language-es"),
    ("ht", "language-ht"),
    ("pt-BR", "language-pt-br"),
    ("zh-Hans", "language-zh-hans"),
    ("pa", "language-pa"),
    ("ru", "language-ru"),
    ("ar", "language-ar"),
    ("fr", "language-fr"),
    ("tr", "language-tr"),
    ("uk", "language-uk"),
    ("fa-AF", "language-fa-af"),
    ("ps", "language-ps"),
    ("fa", "language-fa"),
    ("am", "language-am"),
    ("ti", "language-ti"),
    ("so", "language-so"),
    ("hi", "language-hi"),
    ("ne", "language-ne"),
    ("bn", "language-bn"),
    ("vi", "language-vi"),
    ("uz", "language-uz"),
    ("my", "language-my"),
    ("ur", "language-ur"),
    ("ko", "language-ko"),
    ("sw", "language-sw"),
    ("sgn", "form-speak-language-sign"),
];

/// What a language is called among staff; one that has no name is shown by its tag.
pub fn language_name(text: Text, tag: &str) -> String {
    match NAMES.iter().find(|it| it.0 == tag) {
        Some((_, id)) => text.of(id),
        None => Tongue::find(tag).map_or_else(|| tag.to_owned(), |it| it.english.to_owned()),
    }
}

/// What a language is called among staff, and by those who speak it.
pub fn both_names(text: Text, language: Language) -> Markup {
    let name = language_name(text, language.tag());
    html! {
        (name)
        @if name.to_lowercase() != language.endonym().to_lowercase() {
            " " bdi.quiet lang=(language.tag()) dir=(language.direction()) { (language.endonym()) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_a_name_among_staff() {
        for language in Language::planned() {
            let found = NAMES.iter().find(|it| it.0 == language.tag());
            let (_, id) = found.expect("a name");
            assert!(Text::new(Language::english()).has(id), "{id}");
        }
        let name = |tag: &str| language_name(Text::new(Language::english()), tag);
        assert_eq!([name("tlh"), name("mam")], ["tlh", "Mam"]);
    }
}
