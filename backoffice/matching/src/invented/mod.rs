//! Invented people of many cultures, to see how well names are found: single given and family names of published
//! lists, put together by chance. Nobody of these people exists. Not a part of the programs.

pub mod figures;
mod lists;
mod pairs;
mod people;
mod slips;

pub use lists::{Half, Lists};
pub use pairs::{Pair, pairs};
pub use people::{Culture, Person};

/// Chance that is the same each time (SplitMix64).
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// The chance of one seed.
    pub fn of(seed: u64) -> Chance {
        Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Less than `end`.
    pub fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end.max(1)).unwrap_or(1);
        usize::try_from(self.next() % end).unwrap_or(0)
    }

    /// True so many times of a hundred.
    pub fn happens(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of a list.
    pub fn one<'a, T: ?Sized>(&mut self, list: &'a [&'a T]) -> &'a T {
        list[self.below(list.len())]
    }

    /// A place in a list of which the first come more often, as names do.
    pub fn frequent(&mut self, length: usize) -> usize {
        let place = self.below(length) * (1 + self.below(1000)) / 1000;
        place.min(length.saturating_sub(1))
    }
}
