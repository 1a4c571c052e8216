//! Looking somebody up: words that resemble, names in which they meet, and the judgement of the best of them.

use super::vocabulary::{Around, NameId, WordId};
use super::{Hit, Index};
use crate::nicknames;
use crate::rarity;
use crate::record::{FactKind, Name, Record};
use crate::score::{NAMES_MAX, NameMatch, Weighed, births, compared, judged};
use crate::sounds::Reading;
use crate::words::{self, Kind, Word};
use std::collections::HashMap;
use std::hash::Hash;
use std::rc::Rc;

/// So many names are compared in the end.
const COMPARED_MAX: usize = 500;
/// So many names are noted for each word that is asked for.
const NOTED_MAX: usize = 400_000;

/// The words that resemble one that is asked for, each with how alike it is, the most alike first.
pub(super) struct Slot {
    pub(super) words: Vec<(WordId, u16)>,
    /// What it tells when it is met.
    pub(super) weight: u16,
}

/// What each name came to so far: how much of what was asked for it has, and for which slot it was noted last.
pub(super) struct Noted {
    sums: Vec<u32>,
    touched: Vec<NameId>,
}

/// The words of the candidates, each made ready once.
type Held = HashMap<WordId, Rc<Weighed>>;

impl<K: Copy + Eq + Hash> Index<K> {
    /// The `top` people who resemble `asked` most, each with the reasons; best first.
    pub fn find(&self, asked: &Record, top: usize) -> Vec<Hit<K>> {
        let mut held = Held::new();
        let mut best: HashMap<u32, NameMatch> = HashMap::new();
        for name in asked.names.iter().take(NAMES_MAX) {
            let (words, slots) = self.asked(name);
            for candidate in self.candidates(&slots, COMPARED_MAX) {
                let other = self.held(candidate, &mut held);
                let found = compared(&words, &other);
                let person = best.entry(self.people.person_of(candidate)).or_default();
                *person = std::mem::take(person).better(found);
            }
        }
        let facts: Vec<(FactKind, u64)> = asked
            .facts
            .iter()
            .filter_map(|it| Some((it.kind, it.print()?)))
            .collect();
        for (_, fact) in facts.iter().filter(|it| it.0 != FactKind::Country) {
            for person in self.people.with_fact(*fact).take(COMPARED_MAX) {
                best.entry(person)
                    .or_insert_with(|| self.by_all_names(asked, person));
            }
        }
        let judged = best.into_iter().filter_map(|(person, names)| {
            let birth = births(asked.birth, self.people.birth_of(person));
            let comparison = judged(names, birth, &self.facts(person, &facts));
            Some((person, Hit::of(self.people.key_of(person), comparison)?))
        });
        let mut hits: Vec<(u32, Hit<K>)> = judged.collect();
        hits.sort_by_key(|(person, hit)| {
            (std::cmp::Reverse(hit.score), hit.reasons.len(), *person)
        });
        hits.truncate(top);
        hits.into_iter().map(|it| it.1).collect()
    }

    /// How the names of somebody who was found by a fact compare.
    fn by_all_names(&self, asked: &Record, person: u32) -> NameMatch {
        let mut held = Held::new();
        let names: Vec<Vec<Rc<Weighed>>> = asked
            .names
            .iter()
            .take(NAMES_MAX)
            .map(|it| self.weighed(words::of(it)))
            .collect();
        let others = self
            .people
            .names_of(person)
            .map(|it| self.held(it, &mut held))
            .collect::<Vec<_>>();
        let pairs = names
            .iter()
            .flat_map(|one| others.iter().map(move |two| compared(one, two)));
        pairs.fold(NameMatch::default(), NameMatch::better)
    }

    /// The words of a name that is asked for, and the slots for them.
    fn asked(&self, name: &Name) -> (Vec<Rc<Weighed>>, Vec<Slot>) {
        let words = self.weighed(words::of(name));
        let slots = self.slots(&words);
        (words, slots)
    }

    fn weighed(&self, words: Vec<Word>) -> Vec<Rc<Weighed>> {
        let weighed = words.into_iter().map(|it| {
            let met = self
                .words
                .written_as(&it)
                .iter()
                .map(|it| self.words.names(*it).len())
                .sum();
            let weight = rarity::weight(&it, met, self.people.names());
            Rc::new(Weighed::asked(it, weight))
        });
        weighed.collect()
    }

    /// A slot for each word that tells something, and for each two that others may write together.
    pub(super) fn slots(&self, words: &[Rc<Weighed>]) -> Vec<Slot> {
        let mut slots = Vec::new();
        for (at, it) in words.iter().enumerate() {
            if it.word.kind == Kind::Name {
                slots.push(self.slot(it));
            }
            if let Some(next) = words.get(at + 1).filter(|_| words.len() <= 6) {
                let mut joined = it.word.joined(&next.word);
                if next.word.kind == Kind::Small && at + 2 < words.len() {
                    joined = joined.joined(&words[at + 2].word);
                }
                if joined.folded.chars().count() <= 16 {
                    slots.extend(self.joined_slot(&joined, it.weight.max(next.weight)));
                }
            }
        }
        slots
    }

    fn joined_slot(&self, joined: &Word, weight: u16) -> Option<Slot> {
        let readings: &[Reading] = joined.readings.get(..1)?;
        let mut words = self.words.sounding_like(readings, Around::Narrow);
        words.retain(|it| it.1 >= 850);
        (!words.is_empty()).then_some(Slot { words, weight })
    }

    /// The words that resemble one word: by letters, by sound, and as its short forms.
    pub(super) fn slot(&self, asked: &Weighed) -> Slot {
        let mut words = self.words.sounding_like(&asked.word.readings, Around::Wide);
        let same = self.words.written_as(&asked.word);
        words.retain(|it| !same.contains(&it.0));
        let short: Vec<Reading> = nicknames::forms(&asked.lines).cloned().collect();
        let mut short = self.words.sounding_like(&short, Around::Nowhere);
        short.retain(|it| it.1 >= 960 && !same.contains(&it.0));
        for it in &short {
            words.retain(|other| other.0 != it.0 || other.1 > 880);
        }
        words.extend(short.into_iter().map(|it| (it.0, 880)));
        words.extend(same.into_iter().map(|it| (it, 1000)));
        words.sort_by_key(|it| std::cmp::Reverse(it.1));
        words.dedup_by_key(|it| it.0);
        Slot {
            words,
            weight: asked.weight,
        }
    }

    /// The names in which the most of what is asked for meets.
    pub(super) fn candidates(&self, slots: &[Slot], most: usize) -> Vec<NameId> {
        let mut noted = Noted {
            sums: vec![0; self.people.names()],
            touched: Vec::new(),
        };
        for (number, slot) in (1u32..).zip(slots) {
            let mut room = NOTED_MAX;
            for (word, likeness) in &slot.words {
                let names = self.words.names(*word);
                let gain = u32::from(slot.weight) * felt(*likeness) / 1000;
                noted.note(number, gain, names);
                room = room.saturating_sub(names.len());
                if room == 0 {
                    break;
                }
            }
        }
        self.best(&noted, most)
    }

    fn best(&self, noted: &Noted, most: usize) -> Vec<NameId> {
        let sum = |it: &NameId| noted.sums[*it as usize] >> 8;
        let highest = noted.touched.iter().map(sum).max().unwrap_or(0);
        let good = noted.touched.iter().filter(|it| sum(it) * 5 >= highest * 2);
        // Of names with the same words, those with the fewest others.
        let rank = |it: &NameId| {
            (sum(it) << 4)
                + 15u32.saturating_sub(u32::try_from(self.people.words_in(*it)).unwrap_or(15))
        };
        let mut ranked: Vec<(u32, NameId)> = good.map(|it| (rank(it), *it)).collect();
        if ranked.len() > most {
            ranked.select_nth_unstable_by_key(most, |it| (std::cmp::Reverse(it.0), it.1));
            ranked.truncate(most);
        }
        ranked.into_iter().map(|it| it.1).collect()
    }

    /// The words of a name that is held.
    pub(super) fn held(
        &self,
        name: NameId,
        held: &mut HashMap<WordId, Rc<Weighed>>,
    ) -> Vec<Rc<Weighed>> {
        let words = self.people.words_of(name).iter();
        let ready = words.filter_map(|id| {
            if let Some(it) = held.get(id) {
                return Some(Rc::clone(it));
            }
            let word = self.words.stored(*id)?.word();
            let weight = rarity::weight(&word, self.words.names(*id).len(), self.people.names());
            let it = Rc::new(Weighed::held(word, weight));
            held.insert(*id, Rc::clone(&it));
            Some(it)
        });
        ready.collect()
    }
}

/// Little alike counts for less than it says.
fn felt(likeness: u16) -> u32 {
    let lacking = 1000 - u32::from(likeness);
    1000 - (lacking * 3 / 2).min(950)
}

impl Noted {
    /// Notes names for a slot; a name that the slot has noted already had a word that is more alike.
    fn note(&mut self, slot: u32, gain: u32, names: &[NameId]) {
        for name in names {
            let sum = &mut self.sums[*name as usize];
            if *sum == 0 {
                self.touched.push(*name);
            }
            if *sum & 255 != slot & 255 {
                *sum = (((*sum >> 8) + gain) << 8) | (slot & 255);
            }
        }
    }
}
