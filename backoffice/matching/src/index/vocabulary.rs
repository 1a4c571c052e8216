//! Every word that occurs in a name, once, with the names it occurs in, and the words that resemble a word.

use super::arena::Arena;
use super::letters::Letters;
use super::packed::Packed;
use super::stored::{Stored, written};
use crate::distance::{Sounding, sound_alike};
use crate::record::Print;
use crate::score::by_letters;
use crate::skeleton::Skeleton;
use crate::sounds::{Reading, Vowels};
use crate::words::Word;
use hashbrown::HashTable;
use smallvec::SmallVec;

/// The number of a word.
pub(super) type WordId = u32;
/// The number of a name.
pub(super) type NameId = u32;

const NONE: u32 = u32::MAX;

/// A reading of a word, among the readings with one skeleton.
#[derive(Clone, Copy)]
struct Link {
    /// The number of the word, and above it which of its readings this is.
    word: u32,
    /// The sounds, so that nothing else need be looked at.
    sounds: Packed,
}

const WORD_BITS: u32 = 29;

impl Link {
    fn new(word: WordId, reading: usize, sounds: &[u8], vowels: Vowels) -> Link {
        let reading = u32::try_from(reading).unwrap_or(0);
        Link {
            word: word | (reading << WORD_BITS),
            sounds: Packed::of(sounds, vowels),
        }
    }

    fn word(self) -> WordId {
        self.word & ((1 << WORD_BITS) - 1)
    }

    fn reading(self) -> usize {
        (self.word >> WORD_BITS) as usize
    }
}

/// The readings with one skeleton.
type Links = SmallVec<[Link; 2]>;

/// All words.
#[derive(Default)]
pub(super) struct Vocabulary {
    arena: Arena,
    places: Vec<u32>,
    /// The letters of each word, close together, so that all can be looked through.
    letters: Vec<Letters>,
    names: Vec<SmallVec<[NameId; 4]>>,
    by_letters: HashTable<WordId>,
    by_skeleton: HashTable<(Skeleton, Links)>,
    free: Vec<WordId>,
}

impl Vocabulary {
    /// How many numbers of words there are, unused ones too.
    pub(super) fn len(&self) -> u32 {
        u32::try_from(self.places.len()).unwrap_or(NONE)
    }

    /// The word as it lies there; none when the number is unused.
    pub(super) fn stored(&self, id: WordId) -> Option<Stored<'_>> {
        let place = self.places[id as usize];
        (place != NONE).then(|| Stored(self.arena.from(place)))
    }

    /// The names a word occurs in.
    pub(super) fn names(&self, id: WordId) -> &[NameId] {
        &self.names[id as usize]
    }

    /// The number of a word, which is put in when it is new.
    pub(super) fn put(&mut self, word: &Word) -> WordId {
        let bytes = written(word);
        let print = word.print();
        let (arena, places) = (&self.arena, &self.places);
        let is_it = |id: &WordId| arena.from(places[*id as usize]).starts_with(&bytes);
        if let Some(id) = self.by_letters.find(print, is_it) {
            return *id;
        }
        let place = self.arena.put(&bytes);
        let id = self.free.pop().unwrap_or_else(|| {
            self.places.push(NONE);
            self.letters.push(Letters::NONE);
            self.names.push(SmallVec::new());
            u32::try_from(self.places.len() - 1).expect("there are fewer words than letters")
        });
        self.places[id as usize] = place;
        self.letters[id as usize] = Letters::of(&word.folded, word.script);
        let (arena, places) = (&self.arena, &self.places);
        let again =
            |id: &WordId| Print::of(Stored(arena.from(places[*id as usize])).folded().as_bytes());
        self.by_letters.insert_unique(print, id, again);
        for (at, it) in word.readings.iter().enumerate() {
            self.link(
                Skeleton::of(&it.sounds),
                Link::new(id, at, &it.sounds, it.vowels),
            );
        }
        id
    }

    fn link(&mut self, skeleton: Skeleton, link: Link) {
        let print = Print::of_number(u64::from(skeleton.0));
        if let Some(links) = self.by_skeleton.find_mut(print, |it| it.0 == skeleton) {
            let links = &mut links.1;
            with_room(links);
            links.push(link);
        } else {
            let again = |it: &(Skeleton, Links)| Print::of_number(u64::from(it.0.0));
            let links = Links::from_slice(&[link]);
            self.by_skeleton
                .insert_unique(print, (skeleton, links), again);
        }
    }

    fn unlink(&mut self, skeleton: Skeleton, word: WordId) {
        let print = Print::of_number(u64::from(skeleton.0));
        if let Some(links) = self.by_skeleton.find_mut(print, |it| it.0 == skeleton) {
            links.1.retain(|it| it.word() != word);
        }
    }

    /// Notes that a word occurs in a name.
    pub(super) fn note(&mut self, id: WordId, name: NameId) {
        let names = &mut self.names[id as usize];
        if names.last() != Some(&name) {
            with_room(names);
            names.push(name);
        }
    }

    /// Takes a name away from a word; a word that no name has any more is wiped.
    pub(super) fn forget(&mut self, id: WordId, name: NameId) {
        let names = &mut self.names[id as usize];
        if let Some(at) = names.iter().position(|it| *it == name) {
            names.swap_remove(at);
        }
        let place = self.places[id as usize];
        if !names.is_empty() || place == NONE {
            return;
        }
        let stored = Stored(self.arena.from(place));
        let length = stored.length();
        let gone: Vec<Skeleton> = stored.readings().map(|it| Skeleton::of(it.0)).collect();
        let print = Print::of(stored.folded().as_bytes());
        if let Ok(entry) = self.by_letters.find_entry(print, |it| *it == id) {
            entry.remove();
        }
        for skeleton in gone {
            self.unlink(skeleton, id);
        }
        self.arena.wipe(place, length);
        self.places[id as usize] = NONE;
        self.letters[id as usize] = Letters::NONE;
        self.names[id as usize] = SmallVec::new();
        self.free.push(id);
    }

    /// The words written with these letters.
    pub(super) fn written_as(&self, word: &Word) -> Vec<WordId> {
        let ids = self.by_letters.iter_hash(word.print()).copied();
        ids.filter(|it| {
            self.stored(*it)
                .is_some_and(|it| it.folded() == word.folded)
        })
        .collect()
    }

    /// The words of the same script that differ by a letter, long ones by two, each with how alike it is; none is
    /// passed over.
    pub(super) fn spelled_like(&self, word: &Word) -> Vec<(WordId, u16)> {
        let slips = match word.folded.chars().count() {
            0..=2 => return Vec::new(),
            3..=6 => 1,
            _ => 2,
        };
        let asked = Letters::of(&word.folded, word.script);
        let near = (0u32..).zip(&self.letters);
        let near = near.filter(|(_, it)| asked.may_differ_by(slips, **it));
        let alike = near.filter_map(|(id, _)| {
            let (likeness, _) = by_letters(self.stored(id)?.folded(), &word.folded)?;
            Some((id, likeness))
        });
        alike.collect()
    }

    /// The words that sound like one of the readings, each with how alike it is, the most alike first.
    pub(super) fn sounding_like<'a>(
        &self,
        readings: impl IntoIterator<Item = &'a Reading>,
        around: Around,
    ) -> Vec<(WordId, u16)> {
        let mut found: Vec<(WordId, u16)> = Vec::new();
        let mut skeletons: Vec<Skeleton> = Vec::new();
        for reading in readings {
            let asked = Sounding::from(reading);
            let skeleton = Skeleton::of(&reading.sounds);
            let steps = match around {
                Around::Wide => skeleton.steps(reading.sounds.len()),
                Around::Near => skeleton.steps(reading.sounds.len()).min(1),
                Around::Nowhere => 0,
            };
            skeletons.clear();
            skeleton.neighbours(steps, &mut |it| skeletons.push(it));
            skeletons.sort_unstable();
            skeletons.dedup();
            for it in &skeletons {
                self.of_skeleton(*it, &asked, &mut found);
            }
        }
        found.sort_unstable_by_key(|it| (it.0, std::cmp::Reverse(it.1)));
        found.dedup_by_key(|it| it.0);
        found.sort_unstable_by_key(|it| (std::cmp::Reverse(it.1), it.0));
        found
    }

    fn of_skeleton(&self, skeleton: Skeleton, asked: &Sounding, found: &mut Vec<(WordId, u16)>) {
        let print = Print::of_number(u64::from(skeleton.0));
        let Some((_, links)) = self.by_skeleton.find(print, |it| it.0 == skeleton) else {
            return;
        };
        for link in links {
            let mut room = [0; Packed::MOST];
            let reading = link.sounds.unpacked(&mut room).or_else(|| {
                // More sounds than there is room for: they lie with the word.
                self.stored(link.word())?.readings().nth(link.reading())
            });
            let likeness = reading.map_or(0, |it| sound_alike(asked, &Sounding::new(it.0, it.1)));
            if likeness > 0 {
                found.push((link.word(), likeness));
            }
        }
    }
}

/// Makes room for one more, and for little beside it: most lists do not grow any more.
fn with_room<T, const N: usize>(list: &mut SmallVec<[T; N]>)
where
    [T; N]: smallvec::Array<Item = T>,
{
    if list.len() == list.capacity() {
        list.reserve_exact(1 + list.len() / 8);
    }
}

/// How far around a skeleton is looked.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Around {
    Wide,
    /// A consonant at most.
    Near,
    Nowhere,
}
