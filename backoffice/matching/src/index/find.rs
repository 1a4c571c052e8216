//! Looking somebody up: words that resemble, names in which they meet, and the judgement of the best of them.

use super::numbers::ByNumber;
use super::vocabulary::{Around, NameId, WordId};
use super::{Hit, Index, Resembling};
use crate::comparison::Grade;
use crate::fold::Script;
use crate::nicknames;
use crate::rarity;
use crate::record::{FactKind, Name, Record};
use crate::score::{NAMES_MAX, NameMatch, Weighed, births, compared, judged};
use crate::sounds::Reading;
use crate::words::{self, Kind, Word};
use std::hash::Hash;
use std::rc::Rc;

/// So many names are compared in the end, more where more are to be shown.
const COMPARED_MAX: usize = 400;
const COMPARED_MOST: usize = 2000;

/// Words less alike than this are not looked at.
const LEAST: u16 = 620;

/// The words that resemble one that is asked for, each with how alike it is, the most alike first.
pub(super) struct Slot {
    pub(super) words: Vec<(WordId, u16)>,
    /// What it tells when it is met.
    pub(super) weight: u16,
}

impl Slot {
    /// What a word of this likeness adds to a name.
    pub(super) fn gain(&self, likeness: u16) -> u32 {
        u32::from(self.weight) * felt(likeness) / 1000
    }
}

/// The words of the candidates, each made ready and set beside what is asked for once.
pub(super) type Held = ByNumber<Rc<Weighed>>;

impl<K: Copy + Eq + Hash> Index<K> {
    /// The `top` people who resemble `asked` most, each with the reasons; best first.
    pub fn find(&self, asked: &Record, top: usize) -> Vec<Hit<K>> {
        self.look_up(asked, top).hits
    }

    /// The `top` people who resemble `asked` most, and whether there are more of them.
    pub fn look_up(&self, asked: &Record, top: usize) -> Resembling<K> {
        let mut best: ByNumber<NameMatch> = ByNumber::default();
        let mut is_cut = false;
        for name in asked.names.iter().take(NAMES_MAX) {
            is_cut |= self.by_name(name, top, &mut best);
        }
        let facts: Vec<(FactKind, u64)> = asked
            .facts
            .iter()
            .filter_map(|it| Some((it.kind, it.print()?)))
            .collect();
        for (_, fact) in facts.iter().filter(|it| it.0 != FactKind::Country) {
            for (number, person) in self.people.with_fact(*fact).enumerate() {
                if number >= COMPARED_MOST {
                    is_cut = true;
                    break;
                }
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
        let total = hits.len();
        hits.truncate(top);
        Resembling {
            is_cut: is_cut || total > hits.len(),
            total,
            hits: hits.into_iter().map(|it| it.1).collect(),
        }
    }

    /// Compares everybody who may have resembling names; whether more may resemble than were compared.
    fn by_name(&self, name: &Name, top: usize, best: &mut ByNumber<NameMatch>) -> bool {
        let (words, slots) = self.asked(name);
        let mut held = Held::default();
        let most = top.saturating_mul(2).clamp(COMPARED_MAX, COMPARED_MOST);
        let candidates = self.candidates(&slots, most);
        let mut resembling = 0;
        for (gained, candidate) in candidates.names {
            let other = self.held(candidate, &words, &mut held);
            let found = compared(&words, &other);
            let is_last = gained <= candidates.least_tenth;
            resembling += usize::from(is_last && found.score >= Grade::POSSIBLE);
            let person = best.entry(self.people.person_of(candidate)).or_default();
            *person = std::mem::take(person).better(found);
        }
        candidates.is_cut && resembling > 0
    }

    /// How the names of somebody who was found by a fact compare.
    fn by_all_names(&self, asked: &Record, person: u32) -> NameMatch {
        let mut best = NameMatch::default();
        for it in asked.names.iter().take(NAMES_MAX) {
            let words = self.weighed(words::of(it));
            let mut held = Held::default();
            for name in self.people.names_of(person) {
                best = best.better(compared(&words, &self.held(name, &words, &mut held)));
            }
        }
        best
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
        let slot = |it: &Rc<Weighed>| match it.word.kind {
            Kind::Name => Some(self.slot(it)),
            // A whole name may be one letter: O is a family in Korea.
            Kind::Initial => Some(self.letter_slot(it)),
            Kind::Small => None,
        };
        let apart: Vec<Option<Slot>> = words.iter().map(slot).collect();
        let mut together = Vec::new();
        for at in 0..words.len().saturating_sub(1) {
            if words.len() <= 6 {
                together.extend(self.joined_slot(words, at, &apart));
            }
        }
        apart.into_iter().flatten().chain(together).collect()
    }

    fn sounding_like(&self, word: &Word) -> Vec<(WordId, u16)> {
        // How Chinese and Korean names are spelled by custom is known to the letter.
        let by_custom = matches!(word.script, Script::Han | Script::Hangul);
        let around = if by_custom {
            Around::Nowhere
        } else {
            Around::Near
        };
        let (plain, others) = word.readings.split_at(1.min(word.readings.len()));
        let mut words = self.words.sounding_like(plain, Around::Wide);
        if !others.is_empty() {
            words.extend(self.words.sounding_like(others, around));
            most_alike_of_each(&mut words);
        }
        words
    }

    fn letter_slot(&self, asked: &Weighed) -> Slot {
        let same = self.words.written_as(&asked.word);
        Slot {
            words: same.into_iter().map(|it| (it, 1000)).collect(),
            weight: asked.weight,
        }
    }

    /// The words that sound like this one and the next written together, but not much like one of them alone: a name
    /// shall gain by a word once.
    fn joined_slot(
        &self,
        words: &[Rc<Weighed>],
        at: usize,
        apart: &[Option<Slot>],
    ) -> Option<Slot> {
        let (it, next) = (&words[at], &words[at + 1]);
        let mut joined = it.word.joined(&next.word);
        if next.word.kind == Kind::Small && at + 2 < words.len() {
            joined = joined.joined(&words[at + 2].word);
        }
        let readings: &[Reading] = joined.readings.get(..1)?;
        let are_letters = it.word.kind == Kind::Initial || next.word.kind == Kind::Initial;
        if are_letters || joined.folded.chars().count() > 16 {
            return None;
        }
        let mut alike = self.words.sounding_like(readings, Around::Nowhere);
        alike.retain(|it| it.1 >= 850);
        let is_in =
            |slot: &Slot, word: WordId| slot.words.iter().any(|it| it.0 == word && it.1 >= 780);
        let parts = apart.iter().skip(at).take(3).flatten();
        alike.retain(|it| !parts.clone().any(|slot| is_in(slot, it.0)));
        (!alike.is_empty()).then_some(Slot {
            words: alike,
            weight: it.weight.max(next.weight),
        })
    }

    /// The words that resemble one word: by letters, by sound, and as its short forms.
    pub(super) fn slot(&self, asked: &Weighed) -> Slot {
        let mut words = self.sounding_like(&asked.word);
        // A slip may change a sound quite and the letters little.
        words.extend(self.words.spelled_like(&asked.word));
        most_alike_of_each(&mut words);
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

    /// The words of a name that is held, set beside those that are asked for.
    pub(super) fn held(
        &self,
        name: NameId,
        asked: &[Rc<Weighed>],
        held: &mut Held,
    ) -> Vec<Rc<Weighed>> {
        let words = self.people.words_of(name).iter();
        let ready = words.filter_map(|id| {
            if let Some(it) = held.get(id) {
                return Some(Rc::clone(it));
            }
            let word = self.words.stored(*id)?.word();
            let weight = rarity::weight(&word, self.words.names(*id).len(), self.people.names());
            let it = Rc::new(Weighed::held(word, weight).beside(asked));
            held.insert(*id, Rc::clone(&it));
            Some(it)
        });
        ready.collect()
    }
}

/// Each word once.
fn most_alike_of_each(words: &mut Vec<(WordId, u16)>) {
    words.sort_unstable_by_key(|it| (it.0, std::cmp::Reverse(it.1)));
    words.dedup_by_key(|it| it.0);
}

/// Little alike counts for less than it says.
fn felt(likeness: u16) -> u32 {
    let lacking = 1000 - u32::from(likeness);
    1000 - (lacking * 3 / 2).min(950)
}
