//! Short lists to choose from: each choice has a word in addresses, forms and tables, and a message with its name.

/// Something chosen from a short list.
pub(super) trait Choice: Copy + Eq + 'static {
    /// Every choice, in the order in which it is offered.
    const ALL: &'static [Self];

    /// Its word in addresses, forms and tables.
    fn word(self) -> &'static str;

    /// The message with its name.
    fn label(self) -> &'static str;

    /// The choice with this word.
    fn find(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.word() == word)
    }
}

macro_rules! choices { ($(#[$of:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal, $label:literal;)* }) => {
    $(#[$of])*
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub(in crate::letters) enum $name { $($(#[$doc])* $variant,)* }

    impl $crate::letters::choices::Choice for $name {
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
