//! What the rules look at: the words, variables and branches of each message.

use super::Fault;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// One message file: its name and its text.
pub type File = (String, String);

/// The name of a message or of an attribute of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// The id of the message; of a term with the dash in front.
    pub id: String,
    /// The attribute, such as `help`.
    pub attribute: Option<String>,
}

impl std::str::FromStr for Key {
    type Err = std::convert::Infallible;

    /// As it is displayed: `form-adult` or `form-adult.help`.
    fn from_str(name: &str) -> Result<Key, Self::Err> {
        let (id, attribute) = match name.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute.to_owned())),
            None => (name, None),
        };
        Ok(Key {
            id: id.to_owned(),
            attribute,
        })
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.attribute {
            None => f.write_str(&self.id),
            Some(name) => write!(f, "{}.{name}", self.id),
        }
    }
}

/// The value of one message or attribute.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Message {
    /// The file it is in.
    pub file: String,
    /// The line of its message.
    pub line: usize,
    /// As a translator writes it, without the id.
    pub source: String,
    /// Its words, without variables; all branches one after the other.
    pub words: String,
    /// Its words as they are read, branch by branch: each branch that a reader may meet.
    pub readings: Vec<String>,
    /// The variables it uses.
    pub variables: BTreeSet<String>,
    /// Messages and terms it refers to.
    pub references: BTreeSet<String>,
    /// Functions it calls.
    pub functions: BTreeSet<String>,
    /// The keys of each of its selects.
    pub selects: Vec<BTreeSet<String>>,
}

impl Message {
    /// What is the same as long as the message says the same, letter by letter.
    pub fn fingerprint(&self) -> String {
        fingerprint(&self.source)
    }

    /// Whether it needs nothing but its variables: no other message and no function of the program.
    pub fn can_stand_alone(&self) -> bool {
        self.references.is_empty() && self.functions.iter().all(|it| it == "NUMBER")
    }
}

/// All messages of one language.
#[derive(Debug, Clone, Default)]
pub struct Messages {
    /// The names of its files.
    pub files: Vec<String>,
    /// What could not be read.
    pub faults: Vec<Fault>,
    pub(super) found: BTreeMap<Key, Message>,
    pub(super) ids: BTreeSet<String>,
}

impl Messages {
    /// What is the same as long as every message says the same.
    pub fn fingerprint(&self) -> String {
        let all = self
            .found
            .iter()
            .map(|(key, it)| format!("{key}={}\n", it.source));
        fingerprint(&all.collect::<String>())
    }

    /// The message or attribute of this name.
    pub fn get(&self, key: &Key) -> Option<&Message> {
        self.found.get(key)
    }

    /// All of them, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&Key, &Message)> {
        self.found.iter()
    }

    /// The ids of all messages that can be shown by themselves.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let values = self.found.keys().filter(|it| it.attribute.is_none());
        values
            .map(|it| it.id.as_str())
            .filter(|it| !it.starts_with('-'))
    }

    /// Whether there is a message (or, with a dash, a term) of this id.
    pub(super) fn knows(&self, id: &str) -> bool {
        self.ids.contains(id)
    }
}

fn fingerprint(text: &str) -> String {
    let hash = Sha256::digest(text.as_bytes());
    let begin = hash.iter().take(8);
    let number = begin.fold(0, |number: u64, byte| (number << 8) | u64::from(*byte));
    format!("{number:016x}")
}
