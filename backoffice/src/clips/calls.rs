//! The recordings of which the wall puts a call together: a word, the letters and digits of the number, where to go, and the
//! window. It plays all of them or none: a number without one of its digits would be somebody else's.

use data_encoding::HEXLOWER;
use shared::protocol::heard_hash;
use std::collections::BTreeMap;
use translations::{Aloud, Text};

/// What the wall may play in one language, each message with the mark of its recording.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CallClips(BTreeMap<String, String>);

impl CallClips {
    /// Those of the recordings that say the words as they are now.
    pub(super) fn of(text: Text, found: BTreeMap<String, (String, Vec<u8>)>) -> CallClips {
        let mut now: BTreeMap<String, String> =
            Aloud::for_calls(text).map(|it| (it.id, it.words)).collect();
        let usable = |(message, (hash, sha256)): (String, (String, Vec<u8>))| {
            let words = now.remove(&message)?;
            (heard_hash(&words) == hash).then(|| (message, HEXLOWER.encode(&sha256)))
        };
        found.into_iter().filter_map(usable).collect()
    }

    /// Each of these messages with the mark of its recording; none where one was not recorded.
    pub fn all_of(&self, messages: Vec<String>) -> Option<Vec<(String, &str)>> {
        let found = |it: String| {
            let mark = self.0.get(&it)?;
            Some((it, mark.as_str()))
        };
        messages.into_iter().map(found).collect()
    }
}

impl FromIterator<(String, String)> for CallClips {
    fn from_iter<T: IntoIterator<Item = (String, String)>>(all: T) -> CallClips {
        CallClips(all.into_iter().collect())
    }
}

/// Whether a message is said of calls.
pub(super) fn is_of_a_call(message: &str) -> bool {
    ["spoken-", "display-spoken-"]
        .iter()
        .any(|it| message.starts_with(it))
}
