//! A made-up day of an office: who comes when, which windows are open, how long everybody takes.

use backoffice::queue::estimate::{Rank, Shift};
use rand::RngExt;
use rand::rngs::StdRng;
use rand_distr::{Distribution, LogNormal, StandardNormal};

/// Visitors of a busy day.
pub(super) const VISITORS: usize = 156;

/// How long the three kinds of visit take on average, in minutes.
pub(super) const MEANS: [f64; 3] = [4.0, 9.0, 18.0];

/// How many of ten visits are of each kind.
const MIX: [f64; 3] = [0.3, 0.5, 0.2];

/// How much the times vary, as a share of their mean.
const VARIES: f64 = 0.6;

/// So many of a hundred do not come when they are called; the window then waits so long.
const NO_SHOWS: f64 = 0.07;
const NO_SHOW_TAKES: f64 = 3.0;

/// Shares of those who are RED, and of those with priority.
const RED: f64 = 0.02;
const PRIORITY: f64 = 0.10;

/// When the door is opened, and the windows, in minutes after midnight.
const DOOR: f64 = 530.0;

/// Somebody who comes.
#[derive(Clone, Copy)]
pub(super) struct Visitor {
    pub(super) at: f64,
    pub(super) lane: usize,
    pub(super) rank: Rank,
    pub(super) takes: f64,
}

/// One day.
pub(super) struct MadeUp {
    /// In order of arrival.
    pub(super) visitors: Vec<Visitor>,
    /// When windows were really open.
    pub(super) shifts: Vec<Shift>,
}

/// Three to five windows, with lunch one after the other.
pub(super) fn schedule() -> Vec<Shift> {
    let shift = |window, from: f64, to: f64| Shift {
        window,
        from: from * 60.0,
        to: to * 60.0,
    };
    vec![
        shift(1, 9.0, 12.0),
        shift(1, 12.75, 17.5),
        shift(2, 9.0, 12.75),
        shift(2, 13.5, 17.5),
        shift(3, 9.0, 13.0),
        shift(3, 14.0, 17.5),
        shift(4, 9.5, 12.0),
        shift(4, 13.0, 16.5),
        shift(5, 10.0, 12.5),
    ]
}

impl MadeUp {
    /// A day on which staff are so many minutes early or late.
    pub(super) fn new(unpunctual: f64, random: &mut StdRng) -> MadeUp {
        let mut visitors: Vec<Visitor> = (0..VISITORS).map(|_| visitor(random)).collect();
        visitors.sort_by(|one, other| one.at.total_cmp(&other.at));
        let mut off = || -> f64 {
            let it: f64 = StandardNormal.sample(random);
            it * unpunctual
        };
        let real = |it: Shift| Shift {
            window: it.window,
            from: it.from + off(),
            to: it.to + off(),
        };
        MadeUp {
            visitors,
            shifts: schedule().into_iter().map(real).collect(),
        }
    }
}

fn visitor(random: &mut StdRng) -> Visitor {
    let lane = pick(&MIX, random);
    let rank = match random.random::<f64>() {
        it if it < RED => Rank::Red,
        it if it < RED + PRIORITY => Rank::Priority,
        _ => Rank::Usual,
    };
    let takes = if random.random::<f64>() < NO_SHOWS {
        NO_SHOW_TAKES
    } else {
        let times = LogNormal::from_mean_cv(MEANS[lane], VARIES);
        times.map_or(MEANS[lane], |it| it.sample(random))
    };
    Visitor {
        at: arrival(random),
        lane,
        rank,
        takes,
    }
}

/// Some stand before the door, most come before noon.
fn arrival(random: &mut StdRng) -> f64 {
    let within: f64 = random.random();
    match random.random::<f64>() {
        it if it < 0.12 => DOOR + within * 5.0,
        it if it < 0.5 => DOOR + 5.0 + within * 140.0,
        _ => 600.0 + within * 390.0,
    }
}

fn pick(shares: &[f64], random: &mut StdRng) -> usize {
    let mut left: f64 = random.random();
    for (place, share) in shares.iter().enumerate() {
        if left < *share {
            return place;
        }
        left -= share;
    }
    0
}
