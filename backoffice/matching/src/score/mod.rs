//! The judgement: how much two people resemble each other by names, birth and facts, and why.

mod likeness;
mod names;

use crate::birth::{Birth, BirthMatch};
use crate::comparison::{Comparison, Grade, Reason, Score};
use crate::fold::WORDS_MAX;
use crate::nicknames;
use crate::rarity;
use crate::record::{Fact, FactKind, Record};
use crate::sounds::Reading;
use crate::words::{self, Word};
use smallvec::SmallVec;
use std::collections::BTreeSet;
use std::rc::Rc;

use likeness::{Likeness, alike};

pub(crate) use likeness::by_letters;
pub(crate) use names::{NameMatch, compared};

/// So many names of a person count.
pub(crate) const NAMES_MAX: usize = 24;

/// A word with what it weighs, ready to be compared with many.
#[derive(Debug, Clone)]
pub(crate) struct Weighed {
    pub(crate) word: Word,
    pub(crate) weight: u16,
    /// The short forms of it; looked up on one side of a comparison only.
    pub(crate) forms: Vec<&'static Reading>,
    /// How alike it is to each word of the one name it was set beside; empty when it was not.
    beside: SmallVec<[Alike; 4]>,
}

/// How alike two words are and in what way; none when they have nothing to do with each other.
pub(crate) type Alike = Option<(u16, Likeness)>;

impl Weighed {
    /// A word of somebody who is asked for.
    pub(crate) fn asked(word: Word, weight: u16) -> Weighed {
        let forms = nicknames::forms(&word);
        Weighed {
            word,
            weight,
            forms,
            beside: SmallVec::new(),
        }
    }

    /// A word of somebody who is held.
    pub(crate) fn held(word: Word, weight: u16) -> Weighed {
        let forms = Vec::new();
        Weighed {
            word,
            weight,
            forms,
            beside: SmallVec::new(),
        }
    }

    /// This word with how alike it is to each word of a name, for many comparisons with that name.
    pub(crate) fn beside(mut self, asked: &[Rc<Weighed>]) -> Weighed {
        self.beside = asked.iter().map(|it| alike(it, &self)).collect();
        self
    }

    /// How alike it is to a word that stands at this place of the name asked for.
    fn alike_to(&self, at: usize, asked: &Weighed) -> Alike {
        let known = self.beside.get(at).copied();
        known.unwrap_or_else(|| alike(asked, self))
    }
}

/// Compares two people of whom nothing else is known, by the same rules as the index.
pub fn compare(one: &Record, two: &Record) -> Comparison {
    let sides = |record: &Record, side: fn(Word, u16) -> Weighed| -> Vec<Vec<Rc<Weighed>>> {
        let names = record.names.iter().take(NAMES_MAX).map(words::of);
        let weighed = |it: Word| {
            let weight = rarity::weight(&it, 0, 0);
            Rc::new(side(it, weight))
        };
        names
            .map(|it| it.into_iter().take(WORDS_MAX).map(weighed).collect())
            .collect()
    };
    let (first, second) = (sides(one, Weighed::asked), sides(two, Weighed::held));
    let pairs = first
        .iter()
        .flat_map(|one| second.iter().map(move |two| compared(one, two)));
    let names = pairs.fold(NameMatch::default(), NameMatch::better);
    let birth = births(one.birth, two.birth);
    judged(names, birth, &facts(one, two))
}

/// What the facts say.
fn facts(one: &Record, two: &Record) -> Vec<Reason> {
    let prints = |record: &Record, kind: FactKind| -> BTreeSet<u64> {
        record
            .facts
            .iter()
            .filter(|it| it.kind == kind)
            .filter_map(Fact::print)
            .collect()
    };
    let kinds = [
        FactKind::ANumber,
        FactKind::Phone,
        FactKind::Email,
        FactKind::Country,
    ];
    let said = kinds.into_iter().filter_map(|kind| {
        let (first, second) = (prints(one, kind), prints(two, kind));
        match () {
            () if !first.is_disjoint(&second) => Some(Reason::SameFact(kind)),
            () if kind == FactKind::ANumber && !first.is_empty() && !second.is_empty() => {
                Some(Reason::OtherFact(kind))
            }
            () => None,
        }
    });
    said.collect()
}

/// Score, grade and reasons of everything together.
pub(crate) fn judged(names: NameMatch, birth: Option<BirthMatch>, facts: &[Reason]) -> Comparison {
    let mut score = names.score;
    let mut reasons: Vec<Reason> = names.reasons;
    if let Some(birth) = birth {
        score = with_birth(score, birth);
        reasons.push(Reason::Birth(birth));
    }
    for it in facts {
        score = with_fact(score, *it);
        reasons.push(*it);
    }
    // A name that would be shown by itself is never hidden by what speaks against it.
    if names.score >= Grade::POSSIBLE {
        score = score.max(Grade::POSSIBLE);
    }
    Comparison {
        grade: Grade::of(score),
        score,
        reasons,
    }
}

/// Nearer to 1000 by so many hundredths of what is missing.
fn raised(score: Score, hundredths: u32) -> Score {
    let missing = 1000 - u32::from(score.min(1000));
    u16::try_from(1000 - missing * (100 - hundredths) / 100).unwrap_or(score)
}

fn lowered(score: Score, hundredths: u32) -> Score {
    u16::try_from(u32::from(score) * (100 - hundredths) / 100).unwrap_or(score)
}

fn with_birth(score: Score, birth: BirthMatch) -> Score {
    // Of two whose names have nothing in common a birthday says nothing.
    if score < 350 {
        return score;
    }
    match birth {
        BirthMatch::Same => raised(score, 40),
        BirthMatch::SameAsFarAsKnown => raised(score, 12),
        BirthMatch::DayAndMonthSwapped => raised(score, 25),
        BirthMatch::Near => score,
        BirthMatch::Differs => lowered(score, 14),
    }
}

fn with_fact(score: Score, fact: Reason) -> Score {
    match fact {
        Reason::SameFact(FactKind::ANumber) => raised(score, 85).max(940),
        Reason::SameFact(FactKind::Phone | FactKind::Email) => raised(score, 35).max(560),
        Reason::SameFact(FactKind::Country) => raised(score, 3),
        Reason::OtherFact(_) => lowered(score, 8),
        _ => score,
    }
}

/// What a birth in the index and one that is asked for say.
pub(crate) fn births(one: Option<Birth>, two: Option<Birth>) -> Option<BirthMatch> {
    one.zip(two).map(|(one, two)| one.against(&two))
}
