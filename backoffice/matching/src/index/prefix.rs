//! Finding people while their name is being typed: the last word may still be a beginning.

use super::find::{Held, Slot};
use super::numbers::ByNumber;
use super::vocabulary::WordId;
use super::{Hit, Index};
use crate::comparison::{Comparison, Grade, Reason};
use crate::rarity;
use crate::record::Name;
use crate::score::{NameMatch, Weighed, compared};
use crate::sounds::Vowels;
use crate::words::{self, Word};
use std::hash::Hash;
use std::rc::Rc;

/// So many names are compared in the end.
const COMPARED_MAX: usize = 300;

impl<K: Copy + Eq + Hash> Index<K> {
    /// The `top` people whose name fits what was typed so far; what ends in a space is a whole word.
    pub fn complete(&self, typed: &str, top: usize) -> Vec<Hit<K>> {
        let words = words::of(&Name::whole(typed));
        let Some((last, whole)) = words.split_last() else {
            return Vec::new();
        };
        let weighed = |it: &Word| {
            Rc::new(Weighed::asked(
                it.clone(),
                rarity::weight(it, 0, self.people.names()),
            ))
        };
        let whole: Vec<Rc<Weighed>> = whole.iter().map(weighed).collect();
        let mut slots = self.slots(&whole);
        let mut end = self.slot(&Weighed::asked(last.clone(), 700));
        if !typed.ends_with(char::is_whitespace) {
            end = self.beginning(last, end);
        }
        slots.push(end);
        let mut held = Held::default();
        let mut best: ByNumber<NameMatch> = ByNumber::default();
        for (_, candidate) in self.candidates(&slots, COMPARED_MAX).names {
            let other = self.held(candidate, &[], &mut held);
            let person = best.entry(self.people.person_of(candidate)).or_default();
            *person = std::mem::take(person).better(completed(&whole, last, &other));
        }
        let mut hits: Vec<(u32, Hit<K>)> = best
            .into_iter()
            .filter_map(|it| Some((it.0, self.hit(it.0, it.1)?)))
            .collect();
        hits.sort_by_key(|(person, hit)| (std::cmp::Reverse(hit.score), *person));
        hits.truncate(top);
        hits.into_iter().map(|it| it.1).collect()
    }

    fn hit(&self, person: u32, names: NameMatch) -> Option<Hit<K>> {
        let comparison = Comparison {
            grade: Grade::of(names.score),
            score: names.score,
            reasons: names.reasons,
        };
        Hit::of(self.people.key_of(person), comparison)
    }

    /// The words that begin like `last`, by letters or by sound, before those that resemble it.
    fn beginning(&self, last: &Word, resembling: Slot) -> Slot {
        let mut words: Vec<(WordId, u16)> = Vec::new();
        for id in 0..self.words.len() {
            let Some(stored) = self.words.stored(id) else {
                continue;
            };
            let begins = stored.folded().starts_with(&last.folded)
                || stored.readings().any(|it| sounds_begin(last, it.0));
            if begins {
                words.push((id, 950));
            }
        }
        words.extend(resembling.words);
        words.sort_by_key(|it| std::cmp::Reverse(it.1));
        Slot {
            words,
            weight: resembling.weight,
        }
    }
}

/// Whether sounds begin like the typed word; it takes two of them, and vowels that are not written match nothing.
fn sounds_begin(last: &Word, sounds: &[u8]) -> bool {
    let mut readings = last
        .readings
        .iter()
        .filter(|it| it.sounds.len() > 1 && it.vowels == Vowels::Written);
    readings.any(|it| sounds.starts_with(&it.sounds))
}

/// Compares as if the typed beginning were the word of the other name that it fits.
fn completed(whole: &[Rc<Weighed>], last: &Word, other: &[Rc<Weighed>]) -> NameMatch {
    let begins = |it: &&Rc<Weighed>| {
        it.word.folded.starts_with(&last.folded)
            || it
                .word
                .readings
                .iter()
                .any(|it| sounds_begin(last, &it.sounds))
    };
    let fitting = other.iter().filter(begins).cloned();
    let itself = Rc::new(Weighed::asked(last.clone(), 700));
    let mut best = NameMatch::default();
    for it in fitting.chain([itself]) {
        let mut words = whole.to_vec();
        words.push(it);
        best = best.better(compared(&words, other));
    }
    // Somebody who has typed one word of three wants to see who has the other two.
    if best
        .reasons
        .iter()
        .any(|it| matches!(it, Reason::SingleName | Reason::PartOfName))
    {
        best.score = best.score.max(Grade::POSSIBLE.min(best.score + 200));
    }
    best
}
