//! What a comparison comes to: a score, a grade for people, and the reasons.

use crate::birth::BirthMatch;
use crate::record::FactKind;

/// How much two records resemble each other, in thousandths: 1000 is the same.
pub type Score = u16;

/// What a score means to the person who reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    /// Worth a look.
    Possible,
    /// Probably the same person.
    Likely,
    /// Nothing tells the two apart.
    Same,
}

impl Grade {
    /// The least score of `Same`.
    pub const SAME: Score = 930;
    /// The least score of `Likely`.
    pub const LIKELY: Score = 780;
    /// The least score that is shown at all.
    pub const POSSIBLE: Score = 520;

    /// The grade of a score; none when it is too low to show.
    pub fn of(score: Score) -> Option<Grade> {
        match score {
            Grade::SAME.. => Some(Grade::Same),
            Grade::LIKELY.. => Some(Grade::Likely),
            Grade::POSSIBLE.. => Some(Grade::Possible),
            _ => None,
        }
    }
}

/// Why two records resemble each other, or what speaks against it. The back office words them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// Every word of the name is the same.
    SameName,
    /// Some words are the same name in different scripts.
    OtherScript,
    /// Some words are spelled differently and sound alike.
    SoundsAlike,
    /// Some words differ by so many letters in all.
    Spelled {
        /// How many letters.
        letters: u8,
    },
    /// A word is the short form of another: Paco for Francisco.
    ShortForm,
    /// A word is only the first letter of another.
    Initial,
    /// The same words in another order.
    OtherOrder,
    /// Words that one writes together, the other writes apart.
    WrittenTogether,
    /// One name is a part of the other.
    PartOfName,
    /// Only a single name agrees, because one of the two has no more.
    SingleName,
    /// Each has a word that the other lacks.
    SomeWordsDiffer,
    /// What the dates of birth say.
    Birth(BirthMatch),
    /// The same number, phone, address or country.
    SameFact(FactKind),
    /// Both have a number of this kind, and the numbers differ.
    OtherFact(FactKind),
}

/// How two records compare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// How much they resemble each other.
    pub score: Score,
    /// What that means; none when there is nothing to show.
    pub grade: Option<Grade>,
    /// Why.
    pub reasons: Vec<Reason>,
}
