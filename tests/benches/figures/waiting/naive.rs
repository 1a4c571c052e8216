//! What simpler rules say of the same day, to compare.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// What the rules are called, in the order of what they say.
pub(super) const NAMES: [&str; 4] = [
    "average of the last 30",
    "last to enter service",
    "head of the line",
    "queue length × mean",
];

/// Waits of so many visitors are averaged.
const AVERAGED: usize = 30;

/// What a visit takes before one was seen, in minutes.
const FIRST_MEAN: f64 = 15.0;

/// What the simple rules know.
#[derive(Default)]
pub(super) struct Naive {
    waits: VecDeque<f64>,
    line: Vec<(usize, f64)>,
    windows: BTreeSet<u32>,
    open: BTreeSet<u32>,
    served: BTreeMap<usize, f64>,
    took: f64,
    count: f64,
}

impl Naive {
    /// A new day; what was seen of waits and services stays.
    pub(super) fn next_day(&mut self) {
        self.line.clear();
        self.open.clear();
        self.served.clear();
    }

    pub(super) fn opens(&mut self, window: u32) {
        self.windows.insert(window);
        self.open.insert(window);
    }

    pub(super) fn closes(&mut self, window: u32) {
        self.open.remove(&window);
    }

    /// Somebody comes: what each rule says.
    pub(super) fn arrives(&mut self, visitor: usize, now: f64) -> [f64; 4] {
        let average = self.waits.iter().sum::<f64>() / count(self.waits.len()).max(1.0);
        let last = self.waits.back().copied().unwrap_or(0.0);
        let head = self.line.first().map_or(0.0, |it| now - it.1);
        let mean = if self.count == 0.0 {
            FIRST_MEAN
        } else {
            self.took / self.count
        };
        // Before the first window opens, the rule knows how many the office has.
        let windows = if self.open.is_empty() {
            &self.windows
        } else {
            &self.open
        };
        let length = count(self.line.len()) * mean / count(windows.len()).max(1.0);
        self.line.push((visitor, now));
        [average, last, head, length]
    }

    pub(super) fn calls(&mut self, visitor: usize, now: f64) {
        if let Some(place) = self.line.iter().position(|it| it.0 == visitor) {
            let (_, since) = self.line.remove(place);
            if AVERAGED <= self.waits.len() {
                self.waits.pop_front();
            }
            self.waits.push_back(now - since);
            self.served.insert(visitor, now);
        }
    }

    pub(super) fn ends(&mut self, visitor: usize, now: f64) {
        if let Some(since) = self.served.remove(&visitor) {
            self.took += now - since;
            self.count += 1.0;
        }
    }
}

fn count(of: usize) -> f64 {
    f64::from(u32::try_from(of).unwrap_or(u32::MAX))
}
