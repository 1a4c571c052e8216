//! Sets two names side by side: which word goes with which, what is left over, and what that comes to.

use super::likeness::{Likeness, alike};
use super::{Score, Weighed};
use crate::comparison::Reason;
use crate::words::{Kind, Word};
use smallvec::SmallVec;
use std::cmp::{Ordering, Reverse};
use std::rc::Rc;

/// What two names come to.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct NameMatch {
    pub(crate) score: Score,
    pub(crate) reasons: Vec<Reason>,
}

impl NameMatch {
    /// The better of the two; of equals the one with fewer reservations.
    pub(crate) fn better(self, other: NameMatch) -> NameMatch {
        let rank = |it: &NameMatch| (it.score, Reverse(it.reasons.len()));
        if rank(&other) > rank(&self) {
            other
        } else {
            self
        }
    }
}

/// Words of one name that go with words of the other: one with one, or two with one.
#[derive(Clone, Copy)]
struct Pair {
    one: (usize, usize),
    two: (usize, usize),
    likeness: u16,
    kind: Likeness,
}

/// Compares two names; the order in which they are given does not matter.
pub(crate) fn compared(one: &[Rc<Weighed>], two: &[Rc<Weighed>]) -> NameMatch {
    if one.is_empty() || two.is_empty() {
        return NameMatch::default();
    }
    let pairs = paired(one, two);
    let score = scored(one, two, &pairs);
    NameMatch {
        reasons: if score == 0 {
            Vec::new()
        } else {
            reasons(one, two, &pairs)
        },
        score,
    }
}

/// The best pairs, each word in one at most.
fn paired(one: &[Rc<Weighed>], two: &[Rc<Weighed>]) -> Vec<Pair> {
    let mut all = Vec::with_capacity(one.len() * two.len());
    for (at, first) in one.iter().enumerate() {
        for (place, second) in two.iter().enumerate() {
            if let Some((likeness, kind)) = second.alike_to(at, first) {
                all.push(Pair {
                    one: (at, at + 1),
                    two: (place, place + 1),
                    likeness,
                    kind,
                });
            }
        }
    }
    let taken = chosen(one, two, all.clone());
    let is_left = |side: fn(&Pair) -> (usize, usize), at: usize| {
        !taken
            .iter()
            .any(|it| holds(side(it), at) && it.likeness >= 900)
    };
    let left = |words: &[Rc<Weighed>], side: fn(&Pair) -> (usize, usize)| {
        let left = (0..words.len()).map(|at| is_left(side, at));
        left.collect::<SmallVec<[bool; 8]>>()
    };
    let has_left = |words: &[Rc<Weighed>], left: &[bool]| {
        let mut left = words.iter().zip(left).filter(|it| *it.1);
        left.any(|it| it.0.word.kind != Kind::Small)
    };
    // Written together only what is left over beside a side with two words.
    let (left_of_one, left_of_two) = (left(one, |it| it.one), left(two, |it| it.two));
    let is_whole = !has_left(one, &left_of_one) && !has_left(two, &left_of_two);
    if is_whole {
        return taken;
    }
    let before = all.len();
    if one.len() > 1 {
        joined(one, two, &left_of_two, &mut all, Pair::with);
    }
    if two.len() > 1 {
        joined(two, one, &left_of_one, &mut all, |it, at, place| {
            it.with(place, at)
        });
    }
    if all.len() > before {
        let other = chosen(one, two, all);
        if scored(one, two, &other) > scored(one, two, &taken) {
            return other;
        }
    }
    taken
}

fn holds(range: (usize, usize), at: usize) -> bool {
    (range.0..range.1).contains(&at)
}

impl Pair {
    fn with(mut self, one: (usize, usize), two: (usize, usize)) -> Pair {
        (self.one, self.two) = (one, two);
        self
    }

    fn words(&self) -> usize {
        self.one.1 - self.one.0 + self.two.1 - self.two.0
    }
}

/// Adds the pairs of two (or three) words of one name with one word of the other that is left over.
fn joined(
    apart: &[Rc<Weighed>],
    together: &[Rc<Weighed>],
    is_left: &[bool],
    all: &mut Vec<Pair>,
    set: fn(Pair, (usize, usize), (usize, usize)) -> Pair,
) {
    let length = |it: &Word| it.folded.chars().count();
    for at in 0..apart.len() {
        let first = &apart[at].word;
        let mut letters = length(first);
        for end in at + 1..apart.len().min(at + 3) {
            letters += length(&apart[end].word);
            let may_be =
                |other: &Word| first.script != other.script || letters.abs_diff(length(other)) <= 2;
            let others = together.iter().enumerate();
            let others: SmallVec<[_; 4]> = others
                .filter(|it| is_left[it.0] && may_be(&it.1.word))
                .collect();
            if others.is_empty() {
                continue;
            }
            let rest = &apart[at + 2..=end];
            let whole = rest
                .iter()
                .fold(first.joined(&apart[at + 1].word), |whole, it| {
                    whole.joined(&it.word)
                });
            let whole = Weighed::held(whole, 0);
            for (place, other) in others {
                let Some((likeness, kind)) = alike(&whole, other).filter(|it| it.0 >= 800) else {
                    continue;
                };
                let pair = Pair {
                    one: (0, 0),
                    two: (0, 0),
                    likeness: likeness - 10,
                    kind,
                };
                all.push(set(pair, (at, end + 1), (place, place + 1)));
            }
        }
    }
}

/// Takes the best pair, then the best of what is left.
fn chosen(one: &[Rc<Weighed>], two: &[Rc<Weighed>], mut all: Vec<Pair>) -> Vec<Pair> {
    let weight = |words: &[Rc<Weighed>], range: (usize, usize)| {
        words[range.0..range.1]
            .iter()
            .map(|it| u32::from(it.weight))
            .sum::<u32>()
    };
    all.sort_by_key(|it| {
        let gain = u32::from(it.likeness.saturating_sub(400))
            * (weight(one, it.one) + weight(two, it.two));
        let places = (it.one.0 + it.two.0, it.one.0.abs_diff(it.two.0));
        (Reverse(gain), it.words(), places)
    });
    let mut taken: Vec<Pair> = Vec::new();
    let meet = |one: (usize, usize), two: (usize, usize)| one.0 < two.1 && two.0 < one.1;
    for it in all {
        if !taken
            .iter()
            .any(|other| meet(other.one, it.one) || meet(other.two, it.two))
        {
            taken.push(it);
        }
    }
    taken
}

/// Sums of weights of one side.
struct Sums {
    all: u32,
    /// In pairs.
    met: u32,
    /// In pairs, less what is not alike.
    alike: u32,
}

impl Sums {
    fn of(words: &[Rc<Weighed>], pairs: &[Pair], side: fn(&Pair) -> (usize, usize)) -> Sums {
        let weight = |range: (usize, usize)| {
            words[range.0..range.1]
                .iter()
                .map(|it| u32::from(it.weight))
                .sum::<u32>()
        };
        Sums {
            all: weight((0, words.len())).max(1),
            met: pairs.iter().map(|it| weight(side(it))).sum(),
            alike: pairs
                .iter()
                .map(|it| weight(side(it)) * felt(it.likeness) / 1000)
                .sum(),
        }
    }

    fn left_over(&self) -> u32 {
        (self.all - self.met) * 1000 / self.all
    }
}

/// Words that are somewhat alike are felt to be less alike than the number says.
fn felt(likeness: u16) -> u32 {
    let lacking = 1000 - u32::from(likeness);
    1000 - (lacking * 13 / 10).min(1000)
}

fn scored(one: &[Rc<Weighed>], two: &[Rc<Weighed>], pairs: &[Pair]) -> Score {
    let (first, second) = (
        Sums::of(one, pairs, |it| it.one),
        Sums::of(two, pairs, |it| it.two),
    );
    let both = (first.alike + second.alike) * 1000 / (first.all + second.all);
    let conflict = first.left_over().min(second.left_over());
    let less = both.saturating_sub(conflict * 35 / 100);
    // One name is a part of the other: what the shorter says is all there.
    let share_alike = |it: &Sums| it.alike * 1000 / it.all;
    let contained = match first.all.cmp(&second.all) {
        Ordering::Less => share_alike(&first),
        Ordering::Equal => share_alike(&first).max(share_alike(&second)),
        Ordering::Greater => share_alike(&second),
    };
    let names_met = pairs.iter().filter(|it| are_names(one, two, it)).count();
    let share = match names_met {
        0 => 0,
        1 => 25,
        _ => 60,
    };
    let is_part = conflict * 5 < 1000;
    let with_part = if is_part {
        less + contained.saturating_sub(less) * share / 100
    } else {
        less
    };
    let order = if are_in_order(pairs) { 0 } else { 8 };
    u16::try_from(with_part.saturating_sub(order).min(1000)).unwrap_or(1000)
}

fn are_names(one: &[Rc<Weighed>], two: &[Rc<Weighed>], pair: &Pair) -> bool {
    let is_name = |it: &Rc<Weighed>| it.word.kind == Kind::Name;
    one[pair.one.0..pair.one.1].iter().any(is_name)
        && two[pair.two.0..pair.two.1].iter().any(is_name)
}

fn are_in_order(pairs: &[Pair]) -> bool {
    pairs.iter().all(|it| {
        pairs.iter().all(|other| {
            (it.one.0 < other.one.0) == (it.two.0 < other.two.0) || it.one.0 == other.one.0
        })
    })
}

fn reasons(one: &[Rc<Weighed>], two: &[Rc<Weighed>], pairs: &[Pair]) -> Vec<Reason> {
    let mut reasons = Vec::new();
    let mut letters = 0;
    for it in pairs {
        match it.kind {
            Likeness::Same => {}
            Likeness::OtherScript => reasons.push(Reason::OtherScript),
            Likeness::Sound => reasons.push(Reason::SoundsAlike),
            Likeness::Letters(apart) => letters += apart,
            Likeness::ShortForm => reasons.push(Reason::ShortForm),
            Likeness::Initial => reasons.push(Reason::Initial),
        }
        if it.words() > 2 {
            reasons.push(Reason::WrittenTogether);
        }
    }
    if letters > 0 {
        reasons.push(Reason::Spelled { letters });
    }
    if !are_in_order(pairs) {
        reasons.push(Reason::OtherOrder);
    }
    let left = |words: &[Rc<Weighed>], side: fn(&Pair) -> (usize, usize)| {
        (0..words.len()).any(|at| {
            words[at].word.kind != Kind::Small && !pairs.iter().any(|it| holds(side(it), at))
        })
    };
    let names = |words: &[Rc<Weighed>]| {
        words
            .iter()
            .filter(|it| it.word.kind != Kind::Small)
            .count()
    };
    match (left(one, |it| it.one), left(two, |it| it.two)) {
        (false, false) if pairs.iter().all(|it| it.kind == Likeness::Same) => {
            reasons.push(Reason::SameName);
        }
        (false, false) => {}
        (true, true) => reasons.push(Reason::SomeWordsDiffer),
        _ if names(one).min(names(two)) == 1 => reasons.push(Reason::SingleName),
        _ => reasons.push(Reason::PartOfName),
    }
    reasons.sort_unstable();
    reasons.dedup();
    reasons
}
