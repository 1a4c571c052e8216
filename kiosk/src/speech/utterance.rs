//! One thing to say, and who hears it.

use crate::ui::Typed;
use shared::protocol::heard_text;
use translations::{Aloud, Language, Tongue};

/// What the heading is called where the screen shows what is being said.
pub const HEADING: &str = "@heading";
/// Things whose names are said to everybody though the script has no words for them: nothing in them comes from a
/// visitor. What is not called so, a key of the keyboard for example, is said to the visitor alone.
const HARMLESS: [&str; 6] = [
    "@tab", "@change", "@remove", "@quieter", "@louder", "@listen",
];
/// The days of a month are called so: whoever comes to one hears its number, and nobody hears all of them.
const DAY: &str = "@day-";

/// Whether the name of this is said to everybody.
pub(super) fn is_harmless(item: &str) -> bool {
    HARMLESS.contains(&item) || item.starts_with(DAY)
}

/// What is wrong is called so.
pub(super) const ERROR: &str = "@error";

/// Something to say.
#[derive(Clone, PartialEq, Eq)]
pub struct Utterance {
    /// The words; wiped after they were said. In a language that is only spoken they tell what its recording says.
    pub text: Typed,
    /// The language it is said in.
    pub tongue: Tongue,
    /// What is shown as being said: a tile, a line of the review, or a name with `@` in front.
    pub item: String,
}

impl Utterance {
    /// These words, said of `item`.
    pub fn new(language: Language, item: &str, words: &str) -> Utterance {
        Utterance {
            text: Typed::new(heard_text(words)),
            tongue: language.into(),
            item: item.to_owned(),
        }
    }

    /// The invitation on the tile of a language that is only spoken: there is a recording of it, or nothing.
    pub fn invitation(tongue: Tongue) -> Utterance {
        Utterance {
            text: Typed::new(heard_text(&Aloud::invitation(tongue).words)),
            tongue,
            item: tongue.tag.to_owned(),
        }
    }

    /// A number or a ticket's label, sign by sign; nothing where there are words as well.
    pub(super) fn signs(&self) -> Vec<Utterance> {
        let is_number = |it: &str| it.bytes().all(|it| it.is_ascii_digit());
        let is_letter = |it: &str| it.len() == 1 && it.bytes().all(|it| it.is_ascii_uppercase());
        let mut parts = self.text.split(['-', ' ']).filter(|it| !it.is_empty());
        if !parts.all(|it| is_number(it) || is_letter(it)) {
            return Vec::new();
        }
        let signs = self.text.chars().filter(char::is_ascii_alphanumeric);
        let said = |it: char| Utterance {
            text: Typed::new(it.to_string()),
            tongue: self.tongue,
            item: self.item.clone(),
        };
        signs.map(said).collect()
    }
}

/// Who hears it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hearers {
    /// Everybody who stands near: no answer is said.
    Everybody,
    /// Only the visitor, who wears headphones.
    OnlyTheVisitor,
}

/// A ticket number letter by letter, as it is called.
pub(super) fn spelled(label: &str) -> String {
    let signs = label.chars().filter(|it| it.is_alphanumeric());
    signs.map(String::from).collect::<Vec<_>>().join(" ")
}
