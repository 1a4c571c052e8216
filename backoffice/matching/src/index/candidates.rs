//! The names in which the most of what is asked for meets, found without looking at all names.

use super::Index;
use super::find::Slot;
use super::numbers::ByNumber;
use super::vocabulary::NameId;
use smallvec::SmallVec;
use std::hash::Hash;

/// So many names are noted for each word that is asked for.
const NOTED_MAX: usize = 200_000;
/// And for words that are only somewhat like it.
const NOTED_WEAK_MAX: usize = 40_000;
/// Somewhat like is less than a slip in a word of four letters.
const WEAK: u16 = 760;
/// So many names are looked at more closely.
const RECOUNTED_MAX: usize = 4000;

/// Names that may resemble, each with how much of what is asked for it has.
pub(super) struct Candidates {
    pub(super) names: Vec<(u32, NameId)>,
    /// Whether others were left out, though something of what is asked for is in them.
    pub(super) is_cut: bool,
    /// No more than this is what the last tenth has.
    pub(super) least_tenth: u32,
}

/// What each name came to so far: how much of what was asked for it has, and for which slot it was noted last.
struct Noted {
    sums: Vec<u32>,
    touched: Vec<NameId>,
    highest: u32,
}

impl<K: Copy + Eq + Hash> Index<K> {
    /// The names in which the most of what is asked for meets.
    pub(super) fn candidates(&self, slots: &[Slot], most: usize) -> Candidates {
        let mut noted = Noted {
            sums: vec![0; self.people.names()],
            touched: Vec::new(),
            highest: 0,
        };
        let names_of = |slot: &Slot| {
            let names = slot.words.iter().map(|it| self.words.names(it.0).len());
            names.sum::<usize>()
        };
        // The rarest first: it says most.
        let mut order: Vec<(usize, usize)> = slots.iter().map(names_of).zip(0..).collect();
        order.sort_unstable();
        // What a name can still gain that has none of the rarer words.
        let mut left: u32 = slots.iter().map(|it| u32::from(it.weight)).sum();
        let mut is_decided = false;
        let mut skipped = vec![false; slots.len()];
        for (number, (_, at)) in (1u32..).zip(order) {
            let slot = &slots[at];
            is_decided = noted.are_above(left, most);
            // Those few are counted again anyway, by all of their words.
            skipped[at] = is_decided && noted.touched.len() <= RECOUNTED_MAX;
            if !skipped[at] {
                self.note(&mut noted, number, slot, is_decided);
            }
            left -= u32::from(slot.weight);
        }
        let near = if noted.touched.len() <= RECOUNTED_MAX {
            noted.all(|_| true)
        } else {
            let highest = noted.highest;
            self.best(noted.all(|it| is_near(it, highest)), RECOUNTED_MAX)
        };
        let recounted = self.recounted(slots, &skipped, near);
        let seen = noted.touched.len();
        let mut names = self.best(recounted, most);
        names.sort_unstable_by_key(|it| (std::cmp::Reverse(it.0), it.1));
        Candidates {
            is_cut: names.len() >= most && (is_decided || seen > names.len()),
            least_tenth: names.get(names.len() * 9 / 10).map_or(0, |it| it.0),
            names,
        }
    }

    /// Notes the names of a slot; of those that no slot had before only where it is not decided yet who is best.
    fn note(&self, noted: &mut Noted, number: u32, slot: &Slot, is_decided: bool) {
        let (mut room, mut room_for_weak) = (NOTED_MAX, NOTED_WEAK_MAX);
        for (word, likeness) in &slot.words {
            let names = self.words.names(*word);
            let room = if *likeness < WEAK {
                &mut room_for_weak
            } else {
                &mut room
            };
            if *room > 0 {
                noted.note(number, slot.gain(*likeness), names, is_decided);
                *room = room.saturating_sub(names.len());
            }
        }
    }

    /// What names come to when all of their words are looked at, the common ones too. What was noted also knows of words
    /// that others write together, but not of slots that were skipped.
    fn recounted(
        &self,
        slots: &[Slot],
        skipped: &[bool],
        names: Vec<(u32, NameId)>,
    ) -> Vec<(u32, NameId)> {
        let mut gains: ByNumber<SmallVec<[(usize, u32); 1]>> = ByNumber::default();
        for (number, slot) in slots.iter().enumerate() {
            for (word, likeness) in &slot.words {
                let gain = (number, slot.gain(*likeness));
                gains.entry(*word).or_default().push(gain);
            }
        }
        let mut best = vec![0; slots.len()];
        let recount = |(noted, name): (u32, NameId)| {
            best.fill(0);
            let words = self.people.words_of(name).iter();
            for (number, gain) in words.filter_map(|it| gains.get(it)).flatten() {
                best[*number] = (*gain).max(best[*number]);
            }
            let missing = best.iter().zip(skipped).filter(|it| *it.1).map(|it| it.0);
            (
                best.iter().sum::<u32>().max(noted + missing.sum::<u32>()),
                name,
            )
        };
        names.into_iter().map(recount).collect()
    }

    /// The names with the highest sums; of names with the same sum, those with the fewest words.
    fn best(&self, mut names: Vec<(u32, NameId)>, most: usize) -> Vec<(u32, NameId)> {
        let highest = names.iter().map(|it| it.0).max().unwrap_or(0);
        names.retain(|it| is_near(it.0, highest));
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
}

/// Whether a sum is near enough to the highest to be looked at.
fn is_near(sum: u32, highest: u32) -> bool {
    sum * 5 >= highest * 2
}

impl Noted {
    /// Notes names for a slot; a name that the slot has noted already had a word that is more alike.
    fn note(&mut self, slot: u32, gain: u32, names: &[NameId], only_known: bool) {
        for name in names {
            let sum = &mut self.sums[*name as usize];
            if *sum == 0 {
                if only_known {
                    continue;
                }
                self.touched.push(*name);
            }
            if *sum & 255 != slot & 255 {
                let gained = (*sum >> 8) + gain;
                *sum = (gained << 8) | (slot & 255);
                self.highest = self.highest.max(gained);
            }
        }
    }

    /// Whether so many names have more than a name can have that has nothing yet, or it would be too little.
    fn are_above(&self, left: u32, most: usize) -> bool {
        if !is_near(left, self.highest) {
            return true;
        }
        let above = self
            .touched
            .iter()
            .filter(|it| self.sums[**it as usize] >> 8 > left);
        self.highest > left && self.touched.len() >= most && above.take(most).count() >= most
    }

    /// The names whose sum is wanted, with their sums.
    fn all(&self, is_wanted: impl Fn(u32) -> bool) -> Vec<(u32, NameId)> {
        let sum = |it: &NameId| (self.sums[*it as usize] >> 8, *it);
        let with_sum = self.touched.iter().map(sum);
        with_sum.filter(|it| is_wanted(it.0)).collect()
    }
}
