//! Those who wait, and the windows that may call them: who of them goes first to which window.

use super::Minutes;
use super::plan::Spans;
use serde::Deserialize;
use std::cmp::Reverse;

/// How somebody is put in line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rank {
    /// Before everybody else.
    Red,
    /// Each minute of waiting counts as several.
    Priority,
    /// Waits like everybody.
    Usual,
}

/// A minute of somebody with priority counts as so many.
pub const PRIORITY_COUNTS: f64 = 4.0;

impl Rank {
    /// RED first, then whoever has waited longest, as their minutes count: the greatest goes first.
    pub fn order(self, waited: Minutes) -> (bool, Minutes) {
        match self {
            Rank::Red => (true, waited),
            // Before an agreed time nobody has waited yet.
            Rank::Priority if 0.0 < waited => (false, waited * PRIORITY_COUNTS),
            Rank::Priority | Rank::Usual => (false, waited),
        }
    }
}

/// Somebody in line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Waiting {
    /// Their lane.
    pub lane: usize,
    /// How they are put in line.
    pub rank: Rank,
    /// Since when they wait.
    pub since: Minutes,
    /// Before that they are not called: they are away.
    pub from: Minutes,
    /// Which windows may call them, for their language or for the person who shall receive them.
    pub windows: Windows,
}

/// Windows by their number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Windows(u128);

impl Windows {
    /// Every window.
    pub const ALL: Windows = Windows(u128::MAX);

    /// These windows; none of them means every window.
    pub fn of(numbers: impl Iterator<Item = u32>) -> Windows {
        let bits = numbers.fold(0, |bits, it| bits | Windows::bit(it));
        if bits == 0 {
            Windows::ALL
        } else {
            Windows(bits)
        }
    }

    fn has(self, number: u32) -> bool {
        self.0 & Windows::bit(number) != 0
    }

    /// Numbers of more than two digits share a place: a forecast need not tell them apart.
    fn bit(number: u32) -> u128 {
        1 << (number % 128)
    }
}

/// A window as it is at the moment.
#[derive(Debug, Clone)]
pub(super) struct Place {
    /// Which.
    pub(super) window: u32,
    /// Who is there: their lane, and for how long already.
    pub(super) busy: Option<(usize, Minutes)>,
    /// When it takes visitors.
    pub(super) open: Spans,
    /// Which lanes it serves; none means all.
    pub(super) lanes: Vec<usize>,
}

impl Place {
    /// Whether somebody of this lane is received there; whoever is RED is, anywhere.
    pub(super) fn serves(&self, lane: usize, rank: Rank) -> bool {
        rank == Rank::Red || self.lanes.is_empty() || self.lanes.contains(&lane)
    }

    /// When it takes the next visitor who is free for it at `from`.
    pub(super) fn takes_at(&self, from: Minutes) -> Option<Minutes> {
        let span = self.open.iter().find(|it| from < it.1)?;
        from.is_finite().then(|| from.max(span.0))
    }
}

/// Those in line, whoever is served alike together, and each kind in the order in which it is served: the first of a kind
/// is all that a window has to look at.
pub(super) struct Line {
    pub(super) kinds: Vec<Kind>,
    pub(super) length: usize,
    /// Until when nobody of a lane is called.
    rests: Vec<(usize, Minutes)>,
}

pub(super) struct Kind {
    pub(super) lane: usize,
    rank: Rank,
    windows: Windows,
    /// They are not called before.
    from: Minutes,
    /// Their place in line, and since when they wait.
    pub(super) them: Vec<(usize, Minutes)>,
}

impl Kind {
    fn is_for(&self, window: &Place) -> bool {
        window.serves(self.lane, self.rank) && self.windows.has(window.window)
    }

    fn is_of(&self, other: &Kind) -> bool {
        (self.lane, self.rank, self.windows) == (other.lane, other.rank, other.windows)
            && self.from.total_cmp(&other.from).is_eq()
    }
}

/// By what whoever goes first is found: RED, their minutes as they count, and of two who are equal the place before the
/// other.
pub(super) type Order = (bool, Minutes, Reverse<usize>);

impl Line {
    /// Those who wait at `now`, while nobody of some lanes is called until a moment.
    pub(super) fn of(waiting: &[Waiting], rests: &[(usize, Minutes)], now: Minutes) -> Line {
        let mut line = Line {
            kinds: Vec::new(),
            length: waiting.len(),
            rests: rests.to_vec(),
        };
        for (place, it) in waiting.iter().enumerate() {
            let kind = Kind {
                lane: it.lane,
                rank: it.rank,
                windows: it.windows,
                from: it.from.max(line.rest(it.lane, it.rank)).max(now),
                them: vec![(place, it.since)],
            };
            match line.kinds.iter_mut().find(|it| it.is_of(&kind)) {
                Some(same) => same.them.extend(kind.them),
                None => line.kinds.push(kind),
            }
        }
        for kind in &mut line.kinds {
            // In the same order of places where two have waited equally long.
            kind.them.sort_by(|one, other| one.1.total_cmp(&other.1));
        }
        line
    }

    /// Until when nobody of this lane is called; whoever is RED always is.
    pub(super) fn rest(&self, lane: usize, rank: Rank) -> Minutes {
        let found = self.rests.iter().find(|it| it.0 == lane);
        found
            .filter(|_| rank != Rank::Red)
            .map_or(Minutes::NEG_INFINITY, |it| it.1)
    }

    /// Who goes first to a window at a moment, of those who are left: their kind, and by what.
    pub(super) fn first(
        &self,
        served: &[usize],
        window: &Place,
        at: Minutes,
    ) -> Option<(usize, Order)> {
        let kinds = self.kinds.iter().zip(served).enumerate();
        let heads = kinds.filter_map(|(kind, (it, served))| {
            let (place, since) = it.them.get(*served)?;
            let (red, counts) = it.rank.order(at - since);
            (it.from <= at && it.is_for(window)).then_some((kind, (red, counts, Reverse(*place))))
        });
        heads.reduce(|first, it| if first.1 < it.1 { it } else { first })
    }

    /// When somebody comes back for whom this window waits.
    pub(super) fn next_back(&self, served: &[usize], window: &Place, at: Minutes) -> Minutes {
        let kinds = self.kinds.iter().zip(served);
        let away = kinds.filter(|(it, served)| **served < it.them.len() && it.is_for(window));
        let rests = self.rests.iter().map(|it| it.1);
        let moments = away.map(|(it, _)| it.from).chain(rests);
        moments
            .filter(|it| at < *it)
            .fold(Minutes::INFINITY, Minutes::min)
    }
}
