//! The languages people speak: those the program has text in, and those it only finds an interpreter for.

use crate::office_words::SHIPPED;
use crate::{Language, Text};
use serde::Deserialize;
use std::sync::LazyLock;

#[derive(Deserialize)]
struct Facts {
    tag: String,
    name: String,
    english: String,
    first: bool,
    #[serde(default)]
    signed: bool,
}

#[derive(Deserialize)]
struct SpokenFile {
    tongue: Vec<Facts>,
}

static SPOKEN: LazyLock<Vec<Facts>> = LazyLock::new(|| {
    let file: SpokenFile = toml::from_str(include_str!("../spoken.toml"))
        .expect("spoken.toml is part of the program and tested");
    file.tongue
});

/// A language somebody speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tongue {
    /// BCP 47 tag.
    pub tag: &'static str,
    /// As its speakers call it.
    pub name: &'static str,
    /// As staff call it.
    pub english: &'static str,
}

impl Tongue {
    /// The language with this tag.
    pub fn find(tag: &str) -> Option<Tongue> {
        let written = Language::find(tag).map(Tongue::from);
        written.or_else(|| SPOKEN.iter().find(|it| it.tag == tag).map(of))
    }

    /// Every one of them, those with text first.
    pub fn all() -> impl Iterator<Item = Tongue> {
        let written = Language::all().iter().copied().map(Tongue::from);
        written.chain(Tongue::spoken_only())
    }

    /// The same as a language the program has text in, if it has.
    pub fn written(self) -> Option<Language> {
        Language::find(self.tag)
    }

    /// How its speakers are invited to touch its tile. Nobody can write it in their language, so it says in the
    /// language of `text` what is to be said.
    pub fn invitation(self, text: Text) -> String {
        text.with("clips-invitation", &[("language", self.name.into())])
    }

    /// The same in the program's own English, which stands for what is recorded: it says the same in every office.
    pub(crate) fn english_invitation(self) -> String {
        self.invitation(Text::on_layer(Language::english(), SHIPPED))
    }

    /// Those the program has no text in.
    pub fn spoken_only() -> impl Iterator<Item = Tongue> {
        SPOKEN.iter().filter(|it| !it.signed).map(of)
    }

    /// Those of them that get a tile of their own.
    pub fn offered_first() -> impl Iterator<Item = Tongue> {
        let spoken = SPOKEN.iter().filter(|it| !it.signed);
        spoken.filter(|it| it.first).map(of)
    }

    /// The languages of people who cannot hear, as one: nobody speaks, writes or records it.
    pub fn signed() -> Option<Tongue> {
        SPOKEN.iter().find(|it| it.signed).map(of)
    }

    /// Whether it is signed and not spoken.
    pub fn is_signed(self) -> bool {
        Tongue::signed() == Some(self)
    }
}

impl From<Language> for Tongue {
    fn from(language: Language) -> Tongue {
        Tongue {
            tag: language.tag(),
            name: language.endonym(),
            english: language.english_name(),
        }
    }
}

fn of(facts: &'static Facts) -> Tongue {
    Tongue {
        tag: &facts.tag,
        name: &facts.name,
        english: &facts.english,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_with_and_without_text_are_found_by_their_tag() {
        assert_eq!(Tongue::find("mam").map(|it| it.name), Some("Mam"));
        assert_eq!(Tongue::find("es").map(|it| it.name), Some("Español"));
        assert_eq!(Tongue::find("tlh"), None);
    }

    #[test]
    fn sign_language_is_known_and_nowhere_among_what_is_spoken() {
        let signed = Tongue::signed().unwrap();
        assert_eq!(Tongue::find(signed.tag), Some(signed));
        assert!(
            Tongue::all()
                .chain(Tongue::offered_first())
                .all(|it| it != signed)
        );
    }

    #[test]
    fn no_language_is_listed_twice() {
        let mut tags: Vec<_> = Tongue::all().map(|it| it.tag).collect();
        let all = tags.len();
        tags.sort_unstable();
        tags.dedup();
        assert_eq!(tags.len(), all);
    }
}
