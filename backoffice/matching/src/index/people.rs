//! Who is held: under which key, with which names, born when, and what else is known.

use super::vocabulary::{NameId, WordId};
use crate::birth::Birth;
use crate::record::{FactKind, Print, Record};
use hashbrown::HashTable;
use smallvec::SmallVec;
use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};

const NONE: u32 = u32::MAX;
/// The number of words of a name lies above the number of the first.
const START_BITS: u32 = 28;

/// The number of a person.
pub(super) type PersonId = u32;

/// One person.
struct Person<K> {
    key: K,
    birth: u32,
    first_name: NameId,
}

/// One name of a person: where its words begin, and the next name of the same person.
#[derive(Clone, Copy)]
struct NameEntry {
    person: PersonId,
    start: u32,
    next: NameId,
}

/// Everybody.
pub(super) struct People<K> {
    all: Vec<Person<K>>,
    names: Vec<NameEntry>,
    words: Vec<WordId>,
    by_key: HashTable<PersonId>,
    facts: BTreeMap<PersonId, SmallVec<[(FactKind, u64); 1]>>,
    by_fact: HashTable<(u64, PersonId)>,
    unused: Vec<PersonId>,
    /// Free names by how many words they have room for.
    free_names: BTreeMap<usize, Vec<NameId>>,
}

impl<K> Default for People<K> {
    fn default() -> People<K> {
        People {
            all: Vec::new(),
            names: Vec::new(),
            words: Vec::new(),
            by_key: HashTable::new(),
            facts: BTreeMap::new(),
            by_fact: HashTable::new(),
            unused: Vec::new(),
            free_names: BTreeMap::new(),
        }
    }
}

fn print<K: Hash>(key: K) -> u64 {
    let mut print = Print::default();
    key.hash(&mut print);
    Print::of_number(print.finish())
}

impl Hasher for Print {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for it in bytes {
            self.add(*it);
        }
    }
}

fn number(length: usize) -> u32 {
    u32::try_from(length).expect("there are fewer than four thousand million people")
}

impl<K: Copy + Eq + Hash> People<K> {
    pub(super) fn len(&self) -> usize {
        self.by_key.len()
    }

    /// How many names there are, free ones too.
    pub(super) fn names(&self) -> usize {
        self.names.len()
    }

    pub(super) fn find(&self, key: K) -> Option<PersonId> {
        let is_it = |it: &PersonId| self.all[*it as usize].key == key;
        self.by_key.find(print(key), is_it).copied()
    }

    pub(super) fn put(&mut self, key: K, record: &Record) -> PersonId {
        let person = Person {
            key,
            birth: record.birth.map_or(0, Birth::packed),
            first_name: NONE,
        };
        let id = if let Some(id) = self.unused.pop() {
            self.all[id as usize] = person;
            id
        } else {
            self.all.push(person);
            number(self.all.len() - 1)
        };
        let people = &self.all;
        self.by_key
            .insert_unique(print(key), id, |it| print(people[*it as usize].key));
        let facts: SmallVec<[(FactKind, u64); 1]> = record
            .facts
            .iter()
            .filter_map(|it| Some((it.kind, it.print()?)))
            .collect();
        for it in &facts {
            self.by_fact
                .insert_unique(Print::of_number(it.1), (it.1, id), |it| {
                    Print::of_number(it.0)
                });
        }
        if !facts.is_empty() {
            self.facts.insert(id, facts);
        }
        id
    }

    /// Adds a name to a person.
    pub(super) fn put_name(&mut self, person: PersonId, words: &[WordId]) -> NameId {
        let next = self.all[person as usize].first_name;
        let free = self.free_names.get_mut(&words.len()).and_then(Vec::pop);
        let id = if let Some(id) = free {
            let start = self.start(id);
            self.words[start..start + words.len()].copy_from_slice(words);
            let entry = &mut self.names[id as usize];
            (entry.person, entry.next) = (person, next);
            id
        } else {
            let start = number(self.words.len()) | (number(words.len()) << START_BITS);
            self.words.extend_from_slice(words);
            self.names.push(NameEntry {
                person,
                start,
                next,
            });
            number(self.names.len() - 1)
        };
        self.all[person as usize].first_name = id;
        id
    }

    pub(super) fn remove(&mut self, person: PersonId) {
        let names: Vec<NameId> = self.names_of(person).collect();
        for id in names {
            let words = self.words_of(id).len();
            self.names[id as usize].person = NONE;
            self.free_names.entry(words).or_default().push(id);
        }
        let key = self.all[person as usize].key;
        if let Ok(entry) = self.by_key.find_entry(print(key), |it| *it == person) {
            entry.remove();
        }
        for (_, fact) in self.facts.remove(&person).unwrap_or_default() {
            if let Ok(entry) = self
                .by_fact
                .find_entry(Print::of_number(fact), |it| *it == (fact, person))
            {
                entry.remove();
            }
        }
        self.all[person as usize].birth = 0;
        self.unused.push(person);
    }

    fn start(&self, name: NameId) -> usize {
        (self.names[name as usize].start & ((1 << START_BITS) - 1)) as usize
    }

    pub(super) fn words_of(&self, name: NameId) -> &[WordId] {
        let start = self.start(name);
        &self.words[start..start + self.words_in(name)]
    }

    /// How many words a name has.
    pub(super) fn words_in(&self, name: NameId) -> usize {
        (self.names[name as usize].start >> START_BITS) as usize
    }

    pub(super) fn names_of(&self, person: PersonId) -> impl Iterator<Item = NameId> {
        let first = Some(self.all[person as usize].first_name);
        let after = |it: &NameId| Some(self.names[*it as usize].next).filter(|it| *it != NONE);
        std::iter::successors(first.filter(|it| *it != NONE), after)
    }

    pub(super) fn person_of(&self, name: NameId) -> PersonId {
        self.names[name as usize].person
    }

    pub(super) fn key_of(&self, person: PersonId) -> K {
        self.all[person as usize].key
    }

    pub(super) fn birth_of(&self, person: PersonId) -> Option<Birth> {
        Birth::unpacked(self.all[person as usize].birth)
    }

    pub(super) fn facts_of(&self, person: PersonId) -> &[(FactKind, u64)] {
        self.facts.get(&person).map_or(&[], |it| it.as_slice())
    }

    /// Who has this fact.
    pub(super) fn with_fact(&self, fact: u64) -> impl Iterator<Item = PersonId> {
        self.by_fact
            .iter_hash(Print::of_number(fact))
            .filter(move |it| it.0 == fact)
            .map(|it| it.1)
    }
}
