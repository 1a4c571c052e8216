//! Everybody the office ever held, in memory, so that a name is found among a million in a few milliseconds.
//!
//! A name is a list of numbers of words; each word lies in the [`Vocabulary`] once, with the names it occurs in.
//! Looking somebody up finds the words that resemble those asked for, then the names in which most of them meet,
//! and compares these by the rules of [`crate::compare`].

mod arena;
mod candidates;
mod find;
mod letters;
mod numbers;
mod packed;
mod people;
mod prefix;
mod stored;
mod vocabulary;

#[cfg(test)]
mod tests;

use crate::comparison::{Comparison, Grade, Reason, Score};
use crate::record::{FactKind, Record};
use crate::score::NAMES_MAX;
use crate::words::{self, Kind, Word};
use people::People;
use std::hash::Hash;
use vocabulary::{Vocabulary, WordId};

/// Somebody who resembles the one asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit<K> {
    /// Who.
    pub key: K,
    /// How much, in thousandths.
    pub score: Score,
    /// What that means.
    pub grade: Grade,
    /// Why.
    pub reasons: Vec<Reason>,
}

impl<K> Hit<K> {
    fn of(key: K, comparison: Comparison) -> Option<Hit<K>> {
        let grade = comparison.grade?;
        Some(Hit {
            key,
            score: comparison.score,
            grade,
            reasons: comparison.reasons,
        })
    }
}

/// Those who resemble the one asked for, as far as they were to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resembling<K> {
    /// The best first.
    pub hits: Vec<Hit<K>>,
    /// How many of those who were compared resemble, shown or not.
    pub total: usize,
    /// Whether more resemble than are shown, or may: then whoever reads the list must be told that it is not whole.
    pub is_cut: bool,
}

/// People by their names; each has a key of the caller's. What is in it is wiped when it goes.
pub struct Index<K> {
    words: Vocabulary,
    people: People<K>,
}

impl<K: Copy + Eq + Hash> Default for Index<K> {
    fn default() -> Index<K> {
        Index::new()
    }
}

/// Names do not show themselves in logs.
impl<K> std::fmt::Debug for Index<K> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Index(…)")
    }
}

impl<K: Copy + Eq + Hash> Index<K> {
    /// With nobody in it.
    pub fn new() -> Index<K> {
        Index {
            words: Vocabulary::default(),
            people: People::default(),
        }
    }

    /// How many people are in it.
    pub fn len(&self) -> usize {
        self.people.len()
    }

    /// Whether nobody is in it.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Puts somebody in, in place of what was held under the same key.
    pub fn put(&mut self, key: K, record: &Record) {
        self.remove(key);
        let person = self.people.put(key, record);
        for name in record.names.iter().take(NAMES_MAX) {
            let words = words::of(name);
            if words.is_empty() {
                continue;
            }
            let ids: Vec<WordId> = words.iter().map(|it| self.words.put(it)).collect();
            let id = self.people.put_name(person, &ids);
            for it in ids.into_iter().chain(
                joints(&words)
                    .iter()
                    .map(|it| self.words.put(it))
                    .collect::<Vec<_>>(),
            ) {
                self.words.note(it, id);
            }
        }
    }

    /// Takes somebody out; whether they were in.
    pub fn remove(&mut self, key: K) -> bool {
        let Some(person) = self.people.find(key) else {
            return false;
        };
        let names: Vec<u32> = self.people.names_of(person).collect();
        for name in names {
            let ids: Vec<WordId> = self.people.words_of(name).to_vec();
            let words: Vec<Word> = ids
                .iter()
                .filter_map(|it| self.words.stored(*it))
                .map(stored::Stored::word)
                .collect();
            let joints: Vec<WordId> = joints(&words).iter().map(|it| self.words.put(it)).collect();
            for it in ids.into_iter().chain(joints) {
                self.words.forget(it, name);
            }
        }
        self.people.remove(person);
        true
    }

    /// The kinds of facts of a person that differ or agree with those asked for.
    fn facts(&self, person: u32, asked: &[(FactKind, u64)]) -> Vec<Reason> {
        let held = self.people.facts_of(person);
        let mut said = Vec::new();
        for kind in [
            FactKind::ANumber,
            FactKind::Phone,
            FactKind::Email,
            FactKind::Country,
        ] {
            let of_kind = |it: &&(FactKind, u64)| it.0 == kind;
            let is_same = asked.iter().filter(of_kind).any(|it| held.contains(it));
            let has_both =
                asked.iter().any(|it| it.0 == kind) && held.iter().any(|it| it.0 == kind);
            if is_same {
                said.push(Reason::SameFact(kind));
            } else if has_both && kind == FactKind::ANumber {
                said.push(Reason::OtherFact(kind));
            }
        }
        said
    }
}

/// Words under which a name is also found because some write them together: "Xiao Ming", "de la Cruz".
fn joints(words: &[Word]) -> Vec<Word> {
    let mut joints = Vec::new();
    for (at, word) in words.iter().enumerate().take(words.len().saturating_sub(1)) {
        let next = &words[at + 1];
        let are_syllables = word.is_syllable() && next.is_syllable() && words.len() > 2;
        if word.kind == Kind::Small || are_syllables {
            let mut joint = word.joined(next);
            if next.kind == Kind::Small && at + 2 < words.len() {
                joint = joint.joined(&words[at + 2]);
            }
            joint.readings.truncate(1);
            joints.push(joint);
        }
    }
    joints
}
