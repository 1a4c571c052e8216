//! What the office knows of a person: names as given, several and changeable; birth as far as it is known; numbers. It is
//! sealed under the person's own key, lives in memory only while the office is open, and never shows itself.

use serde::{Deserialize, Serialize};
use shared::form::PartialDate;
use std::fmt;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// What a name is to its person.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Zeroize)]
#[serde(rename_all = "kebab-case")]
pub enum NameKind {
    /// As on papers that count.
    #[default]
    Legal,
    /// Before a marriage, or another one before.
    Former,
    /// As friends and family say.
    Called,
    /// As another paper has it, rightly or wrongly.
    OnPaper,
    /// The same name in another script.
    OtherScript,
}

/// Every kind with its word and its message.
pub const NAME_KINDS: [(NameKind, &str, &str); 5] = [
    (NameKind::Legal, "legal", "people-name-legal"),
    (NameKind::Former, "former", "people-name-former"),
    (NameKind::Called, "called", "people-name-called"),
    (NameKind::OnPaper, "on-paper", "people-name-on-paper"),
    (
        NameKind::OtherScript,
        "other-script",
        "people-name-other-script",
    ),
];

impl NameKind {
    /// The kind with this word.
    pub fn find(word: &str) -> Option<NameKind> {
        NAME_KINDS
            .iter()
            .find(|(_, it, _)| *it == word)
            .map(|(kind, _, _)| *kind)
    }

    /// The word in forms.
    pub fn word(self) -> &'static str {
        NAME_KINDS
            .iter()
            .find(|(it, _, _)| *it == self)
            .map_or("", |(_, word, _)| word)
    }

    /// The message with its name.
    pub fn label(self) -> &'static str {
        NAME_KINDS
            .iter()
            .find(|(it, _, _)| *it == self)
            .map_or("", |(_, _, label)| label)
    }
}

/// One name. Whoever has a single name, or one that does not come apart, has it in `given` alone.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct PersonName {
    /// What it is to the person.
    #[serde(default)]
    pub kind: NameKind,
    /// Given names, or the whole name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub given: String,
    /// The father's name, where it stands in the name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub father: String,
    /// First (or only) family name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub family1: String,
    /// Second family name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub family2: String,
    /// The paper it was taken from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub paper: String,
}

impl PersonName {
    /// The name in the order in which it is said.
    pub fn whole(&self) -> String {
        let parts = [&self.given, &self.father, &self.family1, &self.family2];
        let said: Vec<&str> = parts
            .into_iter()
            .map(|it| it.trim())
            .filter(|it| !it.is_empty())
            .collect();
        said.join(" ")
    }

    /// Whether nothing of it was given.
    pub fn is_empty(&self) -> bool {
        self.whole().is_empty()
    }
}

/// When somebody was born, as far as they know.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Born {
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub date: String,
    /// Whether it is a guess.
    #[serde(default)]
    pub about: bool,
}

impl Born {
    /// The date as far as it is known.
    pub fn partial(&self) -> Option<PartialDate> {
        self.date.parse().ok()
    }
}

/// Everything that is known of a person besides how to reach them.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Facts {
    /// Their names; the first legal one stands in lists.
    #[serde(default)]
    pub names: Vec<PersonName>,
    /// When they were born.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub born: Option<Born>,
    /// Where, as told.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub birthplace: String,
    /// The country they were born in, ISO 3166.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub country: String,
    /// Pronouns, or how else they want to be spoken of.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub pronouns: String,
    /// What they speak, by tag.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub speaks: String,
    /// What they read, by tag.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reads: String,
    /// A-Numbers, digits only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub a_numbers: Vec<String>,
}

impl Facts {
    /// The name that stands in lists: a legal one before others.
    pub fn main_name(&self) -> String {
        let legal = self.names.iter().find(|it| it.kind == NameKind::Legal);
        legal
            .or(self.names.first())
            .map(PersonName::whole)
            .unwrap_or_default()
    }

    /// The bytes to be sealed.
    pub(super) fn to_bytes(&self) -> zeroize::Zeroizing<Vec<u8>> {
        let bytes = serde_json::to_vec(self);
        zeroize::Zeroizing::new(bytes.expect("facts are text alone, which JSON can always hold"))
    }

    /// What [`Facts::to_bytes`] made.
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Facts> {
        serde_json::from_slice(bytes).ok()
    }
}

impl fmt::Debug for Facts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Facts(…)")
    }
}

impl fmt::Debug for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PersonName(…)")
    }
}

impl fmt::Debug for Born {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Born(…)")
    }
}
