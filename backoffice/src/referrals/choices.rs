//! Lists to choose from: each choice has a word in addresses, files and tables, and a message with its name.

use std::collections::BTreeSet;

/// What stands between the words of a list in files and tables.
const BETWEEN: char = ';';

/// Something chosen from a short list.
pub(super) trait Choice: Copy + Ord + 'static {
    /// Every choice, in the order in which it is offered.
    const ALL: &'static [Self];

    /// Its word in addresses, files and tables.
    fn word(self) -> &'static str;

    /// The message with its name.
    fn label(self) -> &'static str;

    /// The choice with this word.
    fn find(word: &str) -> Option<Self> {
        let word = word.trim();
        let mut all = Self::ALL.iter().copied();
        all.find(|it| it.word().eq_ignore_ascii_case(word))
    }
}

macro_rules! choices { ($(#[$of:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal, $label:literal;)* }) => {
    $(#[$of])*
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub(in crate::referrals) enum $name { $($(#[$doc])* $variant,)* }

    impl $crate::referrals::choices::Choice for $name {
        const ALL: &'static [$name] = &[$($name::$variant,)*];

        fn word(self) -> &'static str {
            match self { $($name::$variant => $word,)* }
        }

        fn label(self) -> &'static str {
            match self { $($name::$variant => $label,)* }
        }
    }
} }
pub(super) use choices;

/// The words of several choices as one text.
pub(super) fn written<C: Choice>(all: &BTreeSet<C>) -> String {
    let words: Vec<&str> = all.iter().map(|it| it.word()).collect();
    words.join("; ")
}

/// The choices of such a text; the first word that is none comes back.
pub(super) fn read<C: Choice>(text: &str) -> Result<BTreeSet<C>, String> {
    pieces(text)
        .map(|it| C::find(it).ok_or_else(|| it.to_owned()))
        .collect()
}

/// The words of such a text, also where somebody wrote commas.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let split = text.split([BETWEEN, ',', '\n']).map(str::trim);
    split.filter(|it| !it.is_empty())
}
