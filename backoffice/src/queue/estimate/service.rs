//! How long a visitor keeps a window, lane by lane, as it was seen.

use super::{Minutes, number};
use rand::RngExt;
use rand::rngs::StdRng;
use rand_distr::{Distribution, Exp1, LogNormal, StandardNormal};
use std::collections::VecDeque;

/// So many of the newest times of a lane count.
const NEWEST: usize = 60;

/// What the office expects of a lane counts like so many times that were seen.
const EXPECTED_COUNTS: f64 = 4.0;

/// That the office expects the right times at all counts like so many.
const SCALE_COUNTS: f64 = 2.0;

/// Older times fade from the scale when so many have been seen.
const SCALE_REMEMBERS: f64 = 200.0;

/// How unsure the scale is, and the mean of a lane, where one time was seen (as a share, and less with each).
const SCALE_UNSURE: f64 = 0.4;
const LANE_UNSURE: f64 = 0.5;

/// How much times vary where none was seen yet: their deviation, as a share of their mean.
const VARIES: f64 = 0.6;

/// A time longer than so many means is cut there: somebody forgot to press *Finish*.
const LONGEST: f64 = 4.0;

/// No lane is quicker.
const SHORTEST: Minutes = 0.5;

/// So often a longer time is looked for than somebody is at a window already.
const TRIES: usize = 12;

/// From the call to the moment the window is free again, for each lane.
#[derive(Debug, Clone)]
pub struct ServiceTimes {
    lanes: Vec<Lane>,
    /// How much time was needed in all, and how much the office would have expected.
    needed: Minutes,
    expected: Minutes,
}

#[derive(Debug, Clone)]
struct Lane {
    expected: Minutes,
    seen: VecDeque<Minutes>,
}

/// How much slower than the mean one run of the day is, for each lane: the means are not known for sure.
pub(super) struct Pace(Vec<f64>);

impl ServiceTimes {
    /// What the office expects of each lane, before anything was seen.
    pub fn expected(lanes: &[Minutes]) -> ServiceTimes {
        let lane = |it: &Minutes| Lane {
            expected: it.max(SHORTEST),
            seen: VecDeque::new(),
        };
        let lanes: Vec<Lane> = lanes.iter().map(lane).collect();
        let sum: Minutes = lanes.iter().map(|it| it.expected).sum();
        let usual = (sum / number(lanes.len()).max(1.0)).max(SHORTEST) * SCALE_COUNTS;
        ServiceTimes {
            lanes,
            needed: usual,
            expected: usual,
        }
    }

    /// A window was kept for so long.
    pub fn learn(&mut self, lane: usize, took: Minutes) {
        let scale = self.scale();
        let Some(lane) = self.lanes.get_mut(lane) else {
            return;
        };
        let took = took.clamp(0.0, lane.mean(scale) * LONGEST);
        let fades = (SCALE_REMEMBERS * lane.expected / (self.expected + lane.expected)).min(1.0);
        self.needed = (self.needed + took) * fades;
        self.expected = (self.expected + lane.expected) * fades;
        if NEWEST <= lane.seen.len() {
            lane.seen.pop_front();
        }
        lane.seen.push_back(took);
    }

    /// How long it takes on average.
    pub fn mean(&self, lane: usize) -> Minutes {
        let found = self.lanes.get(lane);
        found.map_or(0.0, |it| it.mean(self.scale()))
    }

    /// How many lanes there are.
    pub fn lanes(&self) -> usize {
        self.lanes.len()
    }

    /// How much longer than expected everything takes.
    fn scale(&self) -> f64 {
        (self.needed / self.expected).max(0.05)
    }

    /// How fast one run of the day is.
    pub(super) fn pace(&self, random: &mut StdRng) -> Pace {
        let mut normal = || -> f64 { StandardNormal.sample(random) };
        let all: usize = self.lanes.iter().map(|it| it.seen.len()).sum();
        let office = SCALE_UNSURE / (number(all) + SCALE_COUNTS).sqrt() * normal();
        let lane = |it: &Lane| {
            let own = LANE_UNSURE / (number(it.seen.len()) + EXPECTED_COUNTS).sqrt() * normal();
            (office + own).exp()
        };
        Pace(self.lanes.iter().map(lane).collect())
    }

    /// How long it may take.
    pub(super) fn draw(&self, lane: usize, pace: &Pace, random: &mut StdRng) -> Minutes {
        match (self.lanes.get(lane), pace.0.get(lane)) {
            (Some(lane), Some(pace)) => lane.draw(self.scale(), random) * pace,
            _ => 0.0,
        }
    }

    /// How much longer it may take when it has taken `elapsed` already.
    pub(super) fn draw_rest(
        &self,
        lane: usize,
        pace: &Pace,
        elapsed: Minutes,
        random: &mut StdRng,
    ) -> Minutes {
        for _ in 0..TRIES {
            let whole = self.draw(lane, pace, random);
            if elapsed < whole {
                return whole - elapsed;
            }
        }
        // Longer than nearly all: it may take as long again as such long ones do.
        let more: f64 = Exp1.sample(random);
        self.mean(lane) / 2.0 * more
    }
}

impl Lane {
    fn mean(&self, scale: f64) -> Minutes {
        let seen: Minutes = self.seen.iter().sum();
        (self.expected * scale * EXPECTED_COUNTS + seen)
            / (EXPECTED_COUNTS + number(self.seen.len()))
    }

    /// One of the times that were seen, or what the office expects as long as there are few.
    fn draw(&self, scale: f64, random: &mut StdRng) -> Minutes {
        let seen = number(self.seen.len());
        if random.random::<f64>() * (seen + EXPECTED_COUNTS) < seen {
            let place = random.random_range(0..self.seen.len());
            return self.seen.get(place).copied().unwrap_or_default();
        }
        let mean = (self.expected * scale).max(SHORTEST);
        LogNormal::from_mean_cv(mean, VARIES).map_or(mean, |it| it.sample(random))
    }
}
