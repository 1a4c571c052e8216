//! Which letters a word has, in four bytes: enough to see of nearly all words that they do not differ by a slip.

use crate::fold::Script;

const HEAPS: u32 = 24;
const LENGTH_MAX: u32 = 15;

/// A bit for each of 24 heaps of letters; above them the number of letters, and the script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Letters(u32);

impl Letters {
    /// Of no word: like none.
    pub(super) const NONE: Letters = Letters(u32::MAX);

    pub(super) fn of(folded: &str, script: Script) -> Letters {
        let heap = |it: char| 1u32 << (u32::from(it) % HEAPS);
        let heaps = folded.chars().map(heap).fold(0, |all, it| all | it);
        let length =
            u32::try_from(folded.chars().count()).map_or(LENGTH_MAX, |it| it.min(LENGTH_MAX));
        Letters(heaps | (length << HEAPS) | ((script as u32) << 28))
    }

    /// Whether words of these letters may differ by so many slips; when not, they do not.
    pub(super) fn may_differ_by(self, slips: u32, other: Letters) -> bool {
        const LETTERS: u32 = (1 << HEAPS) - 1;
        let length = |it: Letters| (it.0 >> HEAPS) & LENGTH_MAX;
        // A slip takes one letter away, or brings one in, or both.
        let gone = (self.0 & !other.0 & LETTERS).count_ones();
        let new = (other.0 & !self.0 & LETTERS).count_ones();
        (self.0 ^ other.0) >> 28 == 0
            && length(self).abs_diff(length(other)) <= slips
            && gone <= slips
            && new <= slips
    }
}
