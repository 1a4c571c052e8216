//! The day served in thought, from one moment on.

use super::service::{Pace, ServiceTimes};
use super::waiting::{Line, Order, Place, Rank, Waiting, Windows};
use super::{Minutes, number};
use rand::RngExt;
use rand::rngs::StdRng;
use rand_distr::{Distribution, Exp1};
use std::cmp::Reverse;

/// Those who will come later and go before others, as they came until now.
pub(super) struct Later<'a> {
    /// How many come in a minute.
    pub(super) a_minute: f64,
    /// Of which lane and rank each of them may be.
    pub(super) seen: &'a [(usize, Rank)],
}

/// When people are called in one run of the day; never, for whom no window is left.
pub(super) struct Called {
    /// Those in line, by their place.
    pub(super) line: Vec<Minutes>,
    /// Somebody who comes now and waits like everybody, by lane: each as if none of the others came.
    pub(super) newcomers: Vec<Minutes>,
}

/// One run of the day from `now`.
pub(super) fn run(
    now: Minutes,
    windows: &[Place],
    line: &Line,
    later: &Later,
    times: &ServiceTimes,
    random: &mut StdRng,
) -> Called {
    let speed = times.pace(random);
    let mut called = Called {
        line: vec![Minutes::INFINITY; line.length],
        newcomers: vec![Minutes::INFINITY; times.lanes()],
    };
    let mut served = vec![0; line.kinds.len()];
    let mut left = line.length + times.lanes();
    let mut free = free_at(now, windows, times, &speed, random);
    let mut rush = Rush::new(now, later, random);
    while let Some((which, at)) = earliest(windows, &free).filter(|_| 0 < left) {
        let window = &windows[which];
        rush.comes_until(at, later, random);
        let own = line.first(&served, window, at);
        let other = rush.first(line, window, at);
        let orders = [own.map(|it| it.1), other.map(|it| it.1)];
        let best = orders
            .into_iter()
            .flatten()
            .reduce(|one, other| if one < other { other } else { one });
        left -= called.newcomers(line, window, at, now, best);
        let served_lane = match (own, other) {
            (Some((kind, order)), other) if other.is_none_or(|it| it.1 <= order) => {
                let (place, _) = line.kinds[kind].them[served[kind]];
                served[kind] += 1;
                left -= 1;
                called.line[place] = at;
                line.kinds[kind].lane
            }
            (_, Some((other, _))) => rush.here.swap_remove(other).lane,
            // Nobody is here for this window: it is out of the way.
            _ => {
                free[which] = line.next_back(&served, window, at);
                continue;
            }
        };
        free[which] = at + times.draw(served_lane, &speed, random);
    }
    called
}

impl Called {
    /// Notes that a window would take whoever comes now, where nobody else goes before them; of how many lanes it is.
    fn newcomers(
        &mut self,
        line: &Line,
        window: &Place,
        at: Minutes,
        now: Minutes,
        best: Option<Order>,
    ) -> usize {
        let (red, counts) = Rank::Usual.order(at - now);
        if best.is_some_and(|it| (red, counts, Reverse(self.line.len())) < it) {
            return 0;
        }
        let lanes = self.newcomers.iter_mut().enumerate();
        let called = lanes.filter(|(lane, called)| {
            called.is_infinite()
                && window.serves(*lane, Rank::Usual)
                && line.rest(*lane, Rank::Usual) <= at
        });
        called.map(|(_, called)| *called = at).count()
    }
}

/// When each window is free again.
fn free_at(
    now: Minutes,
    windows: &[Place],
    times: &ServiceTimes,
    pace: &Pace,
    random: &mut StdRng,
) -> Vec<Minutes> {
    let free = |it: &Place| match it.busy {
        Some((lane, elapsed)) => now + times.draw_rest(lane, pace, elapsed, random),
        None => now,
    };
    windows.iter().map(free).collect()
}

/// The window that takes somebody first, and when.
fn earliest(windows: &[Place], free: &[Minutes]) -> Option<(usize, Minutes)> {
    let at = windows
        .iter()
        .zip(free)
        .map(|(window, free)| window.takes_at(*free));
    let found = at.enumerate().filter_map(|(place, at)| Some((place, at?)));
    found.min_by(|one, other| one.1.total_cmp(&other.1))
}

/// Those who go before others and come only now.
struct Rush {
    next: Minutes,
    here: Vec<Waiting>,
}

impl Rush {
    fn new(now: Minutes, later: &Later, random: &mut StdRng) -> Rush {
        let mut rush = Rush {
            next: now,
            here: Vec::new(),
        };
        rush.waits(later, random);
        rush
    }

    /// Until the next of them comes.
    fn waits(&mut self, later: &Later, random: &mut StdRng) {
        let gap: f64 = Exp1.sample(random);
        let comes = 0.0 < later.a_minute && !later.seen.is_empty();
        self.next = if comes {
            self.next + gap / later.a_minute
        } else {
            Minutes::INFINITY
        };
    }

    /// Who of them goes first to a window: their place among them, and by what. Whoever stands in line goes before them.
    fn first(&self, line: &Line, window: &Place, at: Minutes) -> Option<(usize, Order)> {
        let served = self.here.iter().enumerate();
        let served = served
            .filter(|(_, it)| window.serves(it.lane, it.rank) && line.rest(it.lane, it.rank) <= at);
        let order = served.map(|(place, it)| {
            let (red, counts) = it.rank.order(at - it.since);
            (place, (red, counts, Reverse(usize::MAX)))
        });
        order.reduce(|first, it| if first.1 < it.1 { it } else { first })
    }

    fn comes_until(&mut self, at: Minutes, later: &Later, random: &mut StdRng) {
        while self.next <= at {
            let (lane, rank) = later.seen[random.random_range(0..later.seen.len())];
            self.here.push(Waiting {
                lane,
                rank,
                since: self.next,
                from: self.next,
                windows: Windows::ALL,
            });
            self.waits(later, random);
        }
    }
}

/// The wait below which this share of `waits` lies; each counts as much as its weight.
pub(super) fn quantile(waits: &[(Minutes, f64)], share: f64) -> Minutes {
    let all: f64 = waits.iter().map(|it| it.1).sum();
    let mut sum = 0.0;
    let found = waits.iter().find(|(_, weight)| {
        sum += weight;
        share * all <= sum
    });
    found.or(waits.last()).map_or(0.0, |it| it.0)
}

/// Before the first of them came, as if none had come for so long: one who comes early does not make a crowd.
const NONE_BEFORE: Minutes = 120.0;

/// How many of those who go before others come in a minute, from how many came in so long.
pub(super) fn a_minute(count: usize, over: Minutes) -> f64 {
    number(count) / (over + NONE_BEFORE)
}
