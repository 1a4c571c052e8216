//! Lists of choices, each with its word in the database and in forms, and the message with its name.

/// Makes a list of choices.
macro_rules! words {
    ($(#[$doc:meta])* $vis:vis $name:ident { $($(#[$about:meta])* $choice:ident = $word:literal, $label:literal;)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        $vis enum $name { $($(#[$about])* $choice,)* }

        impl $name {
            /// Every choice.
            $vis const ALL: &'static [$name] = &[$($name::$choice,)*];

            /// The word in the database and in forms.
            $vis fn word(self) -> &'static str {
                match self { $($name::$choice => $word,)* }
            }

            /// The choice with this word.
            $vis fn find(word: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|it| it.word() == word)
            }

            /// The message with its name.
            $vis fn label(self) -> &'static str {
                match self { $($name::$choice => $label,)* }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.word())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<$name, D::Error> {
                let word = <std::borrow::Cow<'de, str>>::deserialize(from)?;
                $name::find(&word).ok_or_else(|| serde::de::Error::custom("a word that is not on the list"))
            }
        }
    };
}
pub(crate) use words;
