//! Looking somebody up: words that resemble, names in which they meet, and the judgement of the best of them.

use super::vocabulary::{Around, NameId, WordId};
use super::{Hit, Index};
use crate::fold::Script;
use crate::nicknames;
use crate::rarity;
use crate::record::{FactKind, Name, Record};
use crate::score::{NAMES_MAX, NameMatch, Weighed, births, by_letters, compared, judged};
use crate::sounds::Reading;
use crate::words::{self, Kind, Word};
use smallvec::SmallVec;
use std::collections::HashMap;
use std::hash::Hash;
use std::rc::Rc;

/// So many names are compared in the end.
const COMPARED_MAX: usize = 400;
/// So many names are noted for each word that is asked for.
const NOTED_MAX: usize = 200_000;
/// And for words that are only somewhat like it.
const NOTED_WEAK_MAX: usize = 40_000;
/// So many names are looked at more closely.
const RECOUNTED_MAX: usize = 4000;

/// Words less alike than this are not looked at.
const LEAST: u16 = 600;

/// The words that resemble one that is asked for, each with how alike it is, the most alike first.
pub(super) struct Slot {
    pub(super) words: Vec<(WordId, u16)>,
    /// What it tells when it is met.
    pub(super) weight: u16,
}

impl Slot {
    /// What a word of this likeness adds to a name.
    fn gain(&self, likeness: u16) -> u32 {
        u32::from(self.weight) * felt(likeness) / 1000
    }
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
            for (_, candidate) in self.candidates(&slots, COMPARED_MAX) {
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

    fn sounding_like(&self, word: &Word) -> Vec<(WordId, u16)> {
        // How Chinese and Korean names are spelled by custom is known to the letter.
        let by_custom = matches!(word.script, Script::Han | Script::Hangul);
        let wide = if by_custom { 1 } else { word.readings.len() };
        let (plain, others) = word.readings.split_at(wide.min(word.readings.len()));
        let mut words = self.words.sounding_like(plain, Around::Wide);
        if !others.is_empty() {
            words.extend(self.words.sounding_like(others, Around::Nowhere));
            words.sort_unstable_by_key(|it| (it.0, std::cmp::Reverse(it.1)));
            words.dedup_by_key(|it| it.0);
        }
        words
    }

    fn joined_slot(&self, joined: &Word, weight: u16) -> Option<Slot> {
        let readings: &[Reading] = joined.readings.get(..1)?;
        let mut words = self.words.sounding_like(readings, Around::Nowhere);
        words.retain(|it| it.1 >= 850);
        (!words.is_empty()).then_some(Slot { words, weight })
    }

    /// The words that resemble one word: by letters, by sound, and as its short forms.
    pub(super) fn slot(&self, asked: &Weighed) -> Slot {
        let mut words = self.sounding_like(&asked.word);
        for it in words.iter_mut().filter(|it| it.1 < 900) {
            // A slip may change a sound quite and the letters little.
            let other = self
                .words
                .stored(it.0)
                .filter(|it| it.script() == asked.word.script);
            let letters = other.and_then(|other| by_letters(other.folded(), &asked.word.folded));
            it.1 = it.1.max(letters.map_or(0, |it| it.0));
        }
        words.retain(|it| it.1 >= LEAST);
        let same = self.words.written_as(&asked.word);
        words.retain(|it| !same.contains(&it.0));
        let mut short = self
            .words
            .sounding_like(asked.forms.iter().copied(), Around::Nowhere);
        short.retain(|it| it.1 >= nicknames::ALIKE && !same.contains(&it.0));
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
    pub(super) fn candidates(&self, slots: &[Slot], most: usize) -> Vec<(u32, NameId)> {
        let mut noted = Noted {
            sums: vec![0; self.people.names()],
            touched: Vec::new(),
        };
        let names_of = |slot: &Slot| {
            slot.words
                .iter()
                .map(|it| self.words.names(it.0).len())
                .sum::<usize>()
        };
        // The rarest first: it says most.
        let mut order: Vec<(usize, &Slot)> = slots.iter().map(|it| (names_of(it), it)).collect();
        order.sort_by_key(|it| it.0);
        for (number, (_, slot)) in (1u32..).zip(order) {
            let (mut room, mut room_for_weak) = (NOTED_MAX, NOTED_WEAK_MAX);
            for (word, likeness) in &slot.words {
                let names = self.words.names(*word);
                let room = if *likeness < 780 {
                    &mut room_for_weak
                } else {
                    &mut room
                };
                if *room > 0 {
                    noted.note(number, slot.gain(*likeness), names);
                    *room = room.saturating_sub(names.len());
                }
            }
        }
        let near = self.best(
            noted
                .touched
                .iter()
                .map(|it| (noted.sums[*it as usize] >> 8, *it))
                .collect(),
            RECOUNTED_MAX,
        );
        self.best(self.recounted(slots, near), most)
    }

    /// What names come to when all of their words are looked at, the common ones too.
    fn recounted(&self, slots: &[Slot], names: Vec<(u32, NameId)>) -> Vec<(u32, NameId)> {
        let mut gains: HashMap<WordId, SmallVec<[(usize, u32); 1]>> = HashMap::new();
        for (number, slot) in slots.iter().enumerate() {
            for (word, likeness) in &slot.words {
                gains
                    .entry(*word)
                    .or_default()
                    .push((number, slot.gain(*likeness)));
            }
        }
        let mut best = vec![0; slots.len()];
        let recount = |(noted, name): (u32, NameId)| {
            best.fill(0);
            let gained = self
                .people
                .words_of(name)
                .iter()
                .filter_map(|it| gains.get(it))
                .flatten();
            for (number, gain) in gained {
                best[*number] = (*gain).max(best[*number]);
            }
            (noted.max(best.iter().sum()), name)
        };
        names.into_iter().map(recount).collect()
    }

    /// The names with the highest sums; of names with the same sum, those with the fewest words.
    fn best(&self, mut names: Vec<(u32, NameId)>, most: usize) -> Vec<(u32, NameId)> {
        let highest = names.iter().map(|it| it.0).max().unwrap_or(0);
        names.retain(|it| it.0 * 5 >= highest * 2);
        if names.len() > most {
            let rank = |it: &(u32, NameId)| {
                (it.0 << 4)
                    + 15u32.saturating_sub(u32::try_from(self.people.words_in(it.1)).unwrap_or(15))
            };
            names.select_nth_unstable_by_key(most, |it| (std::cmp::Reverse(rank(it)), it.1));
            names.truncate(most);
        }
        names
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
