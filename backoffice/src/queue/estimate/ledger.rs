//! How right earlier estimates were, and what follows for the next one.

use super::{Minutes, number};
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;

/// So many of the newest outcomes count.
const NEWEST: usize = 150;

/// What is believed before there are outcomes counts like so many of them.
const BELIEVED: usize = 20;

/// How far those reach to each side: a right forecast would see eight of ten between its ends.
const BELIEVED_REACHES: f64 = 2.5;

/// The share of outcomes below the range, and above it.
const OUTSIDE: f64 = 0.1;

/// A forecast that is surer than by so many minutes is taken to be no surer: a minute that becomes six on a quiet day says
/// nothing of how far an hour is off.
const SUREST: Minutes = 5.0;

/// No outcome is further out than so many times the forecast's own end.
const FURTHEST: f64 = 6.0;

/// How fast older errors of a schedule are forgotten, and how large one error may count.
const FADES: f64 = 0.93;
const WORST: Minutes = 120.0;

/// An outcome says all it can of the schedules when they were so far apart, and nothing when they said the same: what
/// was learnt on a busy morning is not forgotten in a quiet afternoon.
const APART: Minutes = 5.0;

/// How wrong each schedule is thought to be before anything was seen: a plan is believed until it is wrong.
const FIRST_ERRORS: [Minutes; SCHEDULES] = [2.0, 6.0, 4.0];

/// The schedules by which the day is served in thought: as planned, as the windows are now, as on the days before.
pub(super) const SCHEDULES: usize = 3;

/// A forecast before it is put right by what was seen; kept with the ticket, to learn from.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Forecast {
    /// One of ten waits is shorter.
    pub low: Minutes,
    /// As likely sooner as later.
    pub middle: Minutes,
    /// One of ten waits is longer.
    pub high: Minutes,
    /// What each schedule alone says; nothing where there is no such schedule.
    pub by: [Option<Minutes>; SCHEDULES],
}

/// What somebody is told: minutes from now.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Range {
    /// Hardly sooner.
    pub low: Minutes,
    /// As likely sooner as later.
    pub middle: Minutes,
    /// Hardly later.
    pub high: Minutes,
}

/// What earlier outcomes say.
#[derive(Debug, Clone)]
pub struct Ledger {
    /// Where outcomes were: 0 is the middle of the forecast, -1 and 1 its ends.
    places: VecDeque<f64>,
    errors: [Errors; SCHEDULES],
}

/// How wrong one schedule was.
#[derive(Debug, Clone, Copy)]
struct Errors {
    sum: Minutes,
    count: f64,
}

impl Errors {
    fn first(error: Minutes) -> Errors {
        Errors {
            sum: error,
            count: 1.0,
        }
    }

    /// An outcome was so far off, which says a share of what it could.
    fn learn(&mut self, error: Minutes, says: f64) {
        let fades = 1.0 - (1.0 - FADES) * says;
        self.count = self.count * fades + says;
        self.sum = self.sum * fades + error.min(WORST) * says;
    }

    fn mean(&self) -> Minutes {
        self.sum / self.count
    }
}

impl Default for Ledger {
    fn default() -> Ledger {
        Ledger {
            places: VecDeque::new(),
            errors: FIRST_ERRORS.map(Errors::first),
        }
    }
}

impl Range {
    pub(super) fn not_before(self, minutes: Minutes) -> Range {
        Range {
            low: self.low.max(minutes),
            middle: self.middle.max(minutes),
            high: self.high.max(minutes),
        }
    }

    /// The same, counted from so many minutes earlier.
    #[must_use]
    pub fn later(self, minutes: Minutes) -> Range {
        Range {
            low: self.low + minutes,
            middle: self.middle + minutes,
            high: self.high + minutes,
        }
    }
}

impl Forecast {
    /// The same, counted from so many minutes earlier.
    #[must_use]
    pub fn later(self, minutes: Minutes) -> Forecast {
        Forecast {
            low: self.low + minutes,
            middle: self.middle + minutes,
            high: self.high + minutes,
            by: self.by.map(|it| it.map(|it| it + minutes)),
        }
    }

    fn below(&self) -> Minutes {
        (self.middle - self.low).max(SUREST)
    }

    fn above(&self) -> Minutes {
        (self.high - self.middle).max(SUREST)
    }

    /// How far apart the schedules are.
    fn apart(&self) -> Minutes {
        let said = || self.by.iter().flatten().copied();
        let most = said().reduce(Minutes::max).unwrap_or_default();
        most - said().reduce(Minutes::min).unwrap_or_default()
    }

    /// Where an outcome lies.
    fn place(&self, waited: Minutes) -> f64 {
        let off = waited - self.middle;
        let end = if off < 0.0 {
            self.below()
        } else {
            self.above()
        };
        (off / end).clamp(-FURTHEST, FURTHEST)
    }

    /// What lies at a place.
    fn at(&self, place: f64) -> Minutes {
        let end = if place < 0.0 {
            self.below()
        } else {
            self.above()
        };
        (self.middle + place * end).max(0.0)
    }
}

impl Ledger {
    /// Somebody waited so long who was told this.
    pub fn learn(&mut self, told: &Forecast, waited: Minutes) {
        if NEWEST <= self.places.len() {
            self.places.pop_front();
        }
        self.places.push_back(told.place(waited));
        let says = (told.apart() / APART).min(1.0);
        for (errors, said) in self.errors.iter_mut().zip(told.by) {
            if let Some(said) = said {
                errors.learn((waited - said).abs(), says);
            }
        }
    }

    /// How far each schedule is to be believed: the more, the less it was wrong.
    pub(super) fn trust(&self) -> [f64; SCHEDULES] {
        self.errors.map(|it| (it.mean() + 0.5).powi(-3))
    }

    /// Where the ends of a range lie, from how right earlier ones were. The middle stays where the forecast has it: by
    /// how much it was wrong in the crowd of a morning says nothing of a quiet noon.
    pub(super) fn ends(&self) -> Ends {
        let mut places: Vec<f64> = self.places.iter().copied().collect();
        places.extend((0..BELIEVED).map(|it| {
            let share = (number(it) + 0.5) / number(BELIEVED);
            BELIEVED_REACHES * (share - 0.5)
        }));
        places.sort_by(f64::total_cmp);
        Ends([OUTSIDE, 1.0 - OUTSIDE].map(|share| between(&places, share)))
    }

    /// The range in which eight of ten will be, and its middle.
    pub fn range(&self, forecast: &Forecast) -> Range {
        self.ends().range(forecast)
    }
}

/// Where the ends of a range lie in a forecast.
pub(super) struct Ends([f64; 2]);

impl Ends {
    pub(super) fn range(&self, forecast: &Forecast) -> Range {
        let [low, high] = self.0.map(|it| forecast.at(it));
        Range {
            low,
            middle: forecast.middle.clamp(low, high),
            high,
        }
    }
}

/// The place below which this share of `places` lies, between two of them if need be.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a place in a list of a few hundred"
)]
fn between(places: &[f64], share: f64) -> f64 {
    let at = share * number(places.len().saturating_sub(1));
    let (below, part) = (at.floor() as usize, at.fract());
    let of = |place: usize| places.get(place).or(places.last()).copied().unwrap_or(0.0);
    of(below) * (1.0 - part) + of(below + 1) * part
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(by: [Option<Minutes>; SCHEDULES]) -> Forecast {
        Forecast {
            low: 0.0,
            middle: 5.0,
            high: 20.0,
            by,
        }
    }

    fn is_same(one: [f64; SCHEDULES], other: [f64; SCHEDULES]) -> bool {
        one.iter()
            .zip(other)
            .all(|(one, other)| one.total_cmp(&other).is_eq())
    }

    #[test]
    fn a_quiet_afternoon_does_not_forget_which_schedule_was_right_in_the_morning() {
        let mut ledger = Ledger::default();
        for _ in 0..40 {
            ledger.learn(&told([Some(60.0), Some(20.0), None]), 21.0);
        }
        let morning = ledger.trust();
        assert!(morning[0] * 100.0 < morning[1], "{morning:?}");
        for _ in 0..100 {
            ledger.learn(&told([Some(0.5), Some(0.5), None]), 0.5);
        }
        assert!(is_same(ledger.trust(), morning));
        // Nobody had a schedule to say anything by.
        ledger.learn(&told([None; SCHEDULES]), 3.0);
        assert!(is_same(ledger.trust(), morning));
    }
}
