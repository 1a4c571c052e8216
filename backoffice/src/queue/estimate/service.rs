//! How long a visitor keeps a window, lane by lane, as it was seen.

use super::scale::Scale;
use super::{Minutes, number};
use rand::RngExt;
use rand::rngs::StdRng;
use rand_distr::{Distribution, Exp1, LogNormal, StandardNormal};
use std::collections::VecDeque;

/// So many of the newest times of a lane count.
const NEWEST: usize = 60;

/// What the office expects of a lane counts like so many times that were seen.
const EXPECTED_COUNTS: f64 = 4.0;

/// The scale is less sure than what was seen alone would make it: its deviation counts so many times.
const SCALE_UNSURE: f64 = 1.3;

/// How unsure the mean of a lane is where one time was seen (as a share, and less with each).
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
    /// How much longer than expected everything takes.
    scale: Scale,
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
        ServiceTimes {
            lanes: lanes.iter().map(lane).collect(),
            scale: Scale::first(),
        }
    }

    /// A window was kept for so long.
    pub fn learn(&mut self, lane: usize, took: Minutes) {
        let scale = self.scale.believed().0;
        let Some(lane) = self.lanes.get_mut(lane) else {
            return;
        };
        let took = took.clamp(0.0, lane.mean(scale) * LONGEST);
        self.scale.learn(took, lane.expected);
        if NEWEST <= lane.seen.len() {
            lane.seen.pop_front();
        }
        lane.seen.push_back(took);
    }

    /// The same, when it is known of those at windows how long they have been there.
    pub(super) fn with(&self, served: impl Iterator<Item = (usize, Minutes)>) -> ServiceTimes {
        let mut times = self.clone();
        let scale = self.scale.believed().0;
        for (lane, elapsed) in served {
            if let Some(it) = self.lanes.get(lane) {
                let elapsed = elapsed.clamp(0.0, it.mean(scale) * LONGEST);
                times.scale.lasts(elapsed, it.expected);
            }
        }
        times
    }

    /// How long it takes on average.
    pub fn mean(&self, lane: usize) -> Minutes {
        let found = self.lanes.get(lane);
        found.map_or(0.0, |it| it.mean(self.scale.believed().0))
    }

    /// How many lanes there are.
    pub fn lanes(&self) -> usize {
        self.lanes.len()
    }

    /// How fast one run of the day is.
    pub(super) fn pace(&self, random: &mut StdRng) -> Pace {
        let mut normal = || -> f64 { StandardNormal.sample(random) };
        let office = SCALE_UNSURE * self.scale.believed().1 * normal();
        let lane = |it: &Lane| {
            let own = LANE_UNSURE / (number(it.seen.len()) + EXPECTED_COUNTS).sqrt() * normal();
            (office + own).exp()
        };
        Pace(self.lanes.iter().map(lane).collect())
    }

    /// How long it may take.
    pub(super) fn draw(&self, lane: usize, pace: &Pace, random: &mut StdRng) -> Minutes {
        match (self.lanes.get(lane), pace.0.get(lane)) {
            (Some(lane), Some(pace)) => lane.draw(self.scale.believed().0, random) * pace,
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
