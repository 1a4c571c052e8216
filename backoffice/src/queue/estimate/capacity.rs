//! How much can still be done today: for how many more visitors there is time, and until when it makes sense to come.

use super::facts::Facts;
use super::plan::as_planned;
use super::{Minutes, number};

/// What the rest of the day has room for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Capacity {
    /// For how many more visitors there is time.
    pub room_for: u32,
    /// Whoever comes later will probably not be seen today.
    pub cut_off: Minutes,
}

impl Facts<'_> {
    /// What the plan has room for, when visitors go on coming as they did (so many in a minute); nothing where nothing is
    /// planned.
    pub fn capacity(&self, a_minute: f64) -> Option<Capacity> {
        if self.plan.is_empty() {
            return None;
        }
        let mean = self.mean_of_all();
        let (mut left, mut close) = (0.0, self.now);
        for window in self.planned_or_open() {
            let is_open = self
                .windows
                .iter()
                .any(|it| it.window == window && it.is_open);
            for (from, to) in as_planned(self.plan, window, is_open, self.now) {
                left += (to - from.max(self.now)).max(0.0);
                close = to.max(close);
            }
        }
        let spare = left - self.work() - mean;
        let comes = a_minute * mean;
        let until = if comes <= 0.0 {
            close
        } else {
            self.now + spare.max(0.0) / comes
        };
        Some(Capacity {
            room_for: whole((spare + mean).max(0.0) / mean),
            cut_off: if spare < 0.0 {
                self.now
            } else {
                until.min(close - mean).max(self.now)
            },
        })
    }

    /// The minutes that those who are here still need.
    fn work(&self) -> Minutes {
        let waiting: Minutes = self.line.iter().map(|it| self.times.mean(it.lane)).sum();
        let at_windows = self.windows.iter().filter_map(|it| it.at);
        // Whoever is at a window is through with half of it on average.
        let served: Minutes = at_windows
            .map(|(lane, _)| self.times.mean(lane) / 2.0)
            .sum();
        waiting + served
    }

    /// How long a visit takes, as they are mixed here today.
    fn mean_of_all(&self) -> Minutes {
        let lanes: Vec<usize> = if self.line.is_empty() {
            (0..self.times.lanes()).collect()
        } else {
            self.line.iter().map(|it| it.lane).collect()
        };
        let sum: Minutes = lanes.iter().map(|it| self.times.mean(*it)).sum();
        (sum / number(lanes.len()).max(1.0)).max(1.0)
    }

    /// A window that was opened without being planned serves as well, until the last one closes.
    fn planned_or_open(&self) -> Vec<u32> {
        let mut windows: Vec<u32> = self.plan.iter().map(|it| it.window).collect();
        let open = self.windows.iter().filter(|it| it.is_open);
        windows.extend(open.map(|it| it.window));
        windows.sort_unstable();
        windows.dedup();
        windows
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a number of visitors, not below zero"
)]
fn whole(count: f64) -> u32 {
    count.floor().min(9999.0) as u32
}
