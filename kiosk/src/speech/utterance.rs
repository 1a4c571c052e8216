//! One thing to say, and who hears it.

use crate::ui::Typed;
use shared::protocol::heard_text;
use translations::Language;

/// What the heading is called where the screen shows what is being said.
pub const HEADING: &str = "@heading";
/// What is wrong is called so.
pub(super) const ERROR: &str = "@error";

/// Something to say.
#[derive(Clone, PartialEq, Eq)]
pub struct Utterance {
    /// The words; wiped after they were said.
    pub text: Typed,
    /// The language they are in.
    pub language: Language,
    /// What is shown as being said: a tile, a line of the review, or a name with `@` in front.
    pub item: String,
}

impl Utterance {
    /// These words, said of `item`.
    pub fn new(language: Language, item: &str, words: &str) -> Utterance {
        Utterance {
            text: Typed::new(heard_text(words)),
            language,
            item: item.to_owned(),
        }
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
