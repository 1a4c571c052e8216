//! A made-up day as it goes by, told to the estimate and to the simple rules step by step.

use super::Sums;
use super::made_up::MadeUp;
use super::naive::Naive;
use backoffice::queue::estimate::{Day, Minutes, Range};

/// In what order things happen at one moment.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Step {
    Opens(u32),
    Closes(u32),
    Arrives(usize),
    Ends(u32),
}

/// The office while a day goes by.
pub(super) struct Course<'a> {
    day: &'a mut Day,
    naive: &'a mut Naive,
    made_up: &'a MadeUp,
    by_lane: bool,
    open: Vec<u32>,
    at: Vec<(u32, usize)>,
    line: Vec<usize>,
    steps: Vec<(Minutes, Step)>,
    said: Vec<Option<(Range, [f64; 4])>>,
    waited: Vec<Option<Minutes>>,
}

impl<'a> Course<'a> {
    pub(super) fn new(
        day: &'a mut Day,
        naive: &'a mut Naive,
        made_up: &'a MadeUp,
        by_lane: bool,
    ) -> Course<'a> {
        let mut steps = Vec::new();
        for it in &made_up.shifts {
            steps.push((it.from, Step::Opens(it.window)));
            steps.push((it.to, Step::Closes(it.window)));
        }
        let arrivals = made_up.visitors.iter().enumerate();
        steps.extend(arrivals.map(|(n, it)| (it.at, Step::Arrives(n))));
        Course {
            day,
            naive,
            made_up,
            by_lane,
            open: Vec::new(),
            at: Vec::new(),
            line: Vec::new(),
            steps,
            said: vec![None; made_up.visitors.len()],
            waited: vec![None; made_up.visitors.len()],
        }
    }

    /// The day goes by.
    pub(super) fn go(&mut self) {
        while let Some(place) = self.earliest() {
            let (now, step) = self.steps.swap_remove(place);
            self.step(now, step);
            while self.call_next(now) {}
        }
    }

    fn earliest(&self) -> Option<usize> {
        let steps = self.steps.iter().enumerate();
        let earlier = |one: &(usize, &(Minutes, Step)), other: &(usize, &(Minutes, Step))| {
            one.1
                .partial_cmp(other.1)
                .unwrap_or(std::cmp::Ordering::Equal)
        };
        steps.min_by(earlier).map(|it| it.0)
    }

    fn step(&mut self, now: Minutes, step: Step) {
        match step {
            Step::Opens(window) => {
                self.open.push(window);
                self.day.opens(window, self.lanes(window), now);
                self.naive.opens(window);
            }
            Step::Closes(window) => {
                self.open.retain(|it| *it != window);
                self.day.closes(window, now);
                self.naive.closes(window);
            }
            Step::Arrives(visitor) => {
                let it = self.made_up.visitors[visitor];
                let naive = self.naive.arrives(visitor, now);
                let told = self.day.arrives(visitor as u64, it.lane, it.rank, now);
                self.said[visitor] = told.map(|it| (it, naive));
                self.line.push(visitor);
            }
            Step::Ends(window) => {
                let place = self.at.iter().position(|it| it.0 == window);
                if let Some(place) = place {
                    let (_, visitor) = self.at.swap_remove(place);
                    self.day.ends(visitor as u64, now);
                    self.naive.ends(visitor, now);
                }
            }
        }
    }

    /// A free window calls whoever is next.
    fn call_next(&mut self, now: Minutes) -> bool {
        let free = self
            .open
            .iter()
            .copied()
            .filter(|window| self.at.iter().all(|it| it.0 != *window));
        for window in free.collect::<Vec<u32>>() {
            let lanes = self.lanes(window);
            let order = |visitor: &usize| {
                let it = self.made_up.visitors[*visitor];
                it.rank.order(now - it.at)
            };
            let served =
                |it: &usize| lanes.is_empty() || lanes.contains(&self.made_up.visitors[*it].lane);
            let next = self.line.iter().copied().filter(served);
            let next = next.reduce(|first, it| {
                if order(&first) < order(&it) {
                    it
                } else {
                    first
                }
            });
            let Some(visitor) = next else { continue };
            self.line.retain(|it| *it != visitor);
            self.at.push((window, visitor));
            self.waited[visitor] = Some(now - self.made_up.visitors[visitor].at);
            self.day.calls(visitor as u64, window, now);
            self.naive.calls(visitor, now);
            self.steps.push((
                now + self.made_up.visitors[visitor].takes,
                Step::Ends(window),
            ));
            return true;
        }
        false
    }

    fn lanes(&self, window: u32) -> Vec<usize> {
        match window {
            1 | 2 if self.by_lane => vec![0, 1],
            4 if self.by_lane => vec![2],
            5 if self.by_lane => vec![1, 2],
            _ => Vec::new(),
        }
    }

    pub(super) fn add_to(&self, sums: &mut Sums) {
        for (said, waited) in self.said.iter().zip(&self.waited) {
            let (Some((told, naive)), Some(waited)) = (said, waited) else {
                continue;
            };
            sums.told += 1.0;
            sums.error += (waited - told.middle).abs();
            sums.width += told.high - told.low;
            for (sum, said) in sums.naive.iter_mut().zip(naive) {
                *sum += (waited - said).abs();
            }
            let is_inside =
                told.low.round() <= waited.round() && waited.round() <= told.high.round();
            sums.inside += f64::from(u8::from(is_inside));
        }
    }
}
