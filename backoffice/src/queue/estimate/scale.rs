//! How many times as long everything takes as the office expects: what is believed of it after what was seen. Visits that
//! are not over yet say something too: of three at windows the shortest ends first, and tells too little alone.

use super::{Minutes, number};

/// It is one of these many factors, each so much greater than the one before (in logarithms); the middle one is 1.
const FACTORS: usize = 49;
const STEP: f64 = 0.08;

/// How far off the office's own expectation may be (a deviation, in logarithms).
const OFF: f64 = 0.45;

/// How much the logarithms of times vary around the one of their mean.
const VARIES: f64 = 0.6;

/// So many visits of a hundred follow no rule: nobody came, or nobody pressed *Finish*.
const ODD: f64 = 0.05;
const ODD_LIKELY: f64 = 0.3;

/// So many of a hundred that go on do not: their *Finish* was forgotten.
const FORGOTTEN: f64 = 0.02;

/// The shortest visit that says something.
const SHORTEST: Minutes = 0.5;

/// How fast older visits are forgotten.
const FADES: f64 = 0.98;

/// What is believed of the factor.
#[derive(Debug, Clone)]
pub(super) struct Scale {
    /// How likely each is, in logarithms.
    beliefs: [f64; FACTORS],
    believed: (f64, f64),
}

impl Scale {
    /// What is believed before a visit was seen: the office is more or less right.
    pub(super) fn first() -> Scale {
        let beliefs = std::array::from_fn(first_belief);
        Scale {
            beliefs,
            believed: believed(&beliefs),
        }
    }

    /// A visit took so long of which the office expects this mean.
    pub(super) fn learn(&mut self, took: Minutes, expected: Minutes) {
        for (at, belief) in self.beliefs.iter_mut().enumerate() {
            let (first, off) = (first_belief(at), deviations(took, expected, at));
            let likely = (1.0 - ODD) * (-off * off / 2.0).exp() + ODD * ODD_LIKELY;
            *belief = first + (*belief - first) * FADES + likely.ln();
        }
        self.believed = believed(&self.beliefs);
    }

    /// A visit goes on and has taken so long already.
    pub(super) fn lasts(&mut self, elapsed: Minutes, expected: Minutes) {
        for (at, belief) in self.beliefs.iter_mut().enumerate() {
            let off = deviations(elapsed, expected, at);
            let longer = libm::erfc(off * std::f64::consts::FRAC_1_SQRT_2) / 2.0;
            *belief += ((1.0 - FORGOTTEN) * longer + FORGOTTEN).ln();
        }
        self.believed = believed(&self.beliefs);
    }

    /// The factor that is believed, and how sure it is: its deviation, in logarithms.
    pub(super) fn believed(&self) -> (f64, f64) {
        self.believed
    }
}

fn believed(beliefs: &[f64; FACTORS]) -> (f64, f64) {
    let best = beliefs.iter().copied().fold(f64::MIN, f64::max);
    let (mut all, mut sum, mut squares) = (0.0, 0.0, 0.0);
    for (at, belief) in beliefs.iter().enumerate() {
        let (weight, logarithm) = ((belief - best).exp(), logarithm(at));
        all += weight;
        sum += weight * logarithm;
        squares += weight * logarithm * logarithm;
    }
    let mean = sum / all;
    (mean.exp(), (squares / all - mean * mean).max(0.0).sqrt())
}

fn first_belief(at: usize) -> f64 {
    let off = logarithm(at) / OFF;
    -off * off / 2.0
}

fn logarithm(at: usize) -> f64 {
    (number(at) - number(FACTORS / 2)) * STEP
}

/// How many deviations a time lies above the one in the middle, were this the factor.
fn deviations(took: Minutes, expected: Minutes, at: usize) -> f64 {
    let off = (took.max(SHORTEST) / expected).ln() - logarithm(at);
    off / VARIES + VARIES / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn visits_that_take_twice_as_long_are_believed_after_a_few() {
        let mut scale = Scale::first();
        assert!((scale.believed().0 - 1.0).abs() < 1e-9);
        let unsure = scale.believed().1;
        for _ in 0..12 {
            scale.learn(18.0, 9.0);
        }
        let (factor, deviation) = scale.believed();
        assert!(1.8 < factor && factor < 2.6, "{factor}");
        assert!(deviation < unsure / 2.0, "{deviation}");
    }

    #[test]
    fn a_short_visit_among_long_ones_that_go_on_does_not_mislead() {
        let mut scale = Scale::first();
        scale.learn(4.0, 9.0);
        let alone = scale.believed().0;
        scale.lasts(14.0, 9.0);
        scale.lasts(14.0, 9.0);
        assert!(alone < 0.9 && 1.0 < scale.believed().0);
    }

    proptest! {
        #[test]
        fn whatever_is_seen_the_factor_is_one(
            seen in prop::collection::vec((any::<bool>(), 0.0..2000.0, 0.5..200.0), 0..60),
        ) {
            let mut scale = Scale::first();
            for (is_over, minutes, expected) in seen {
                if is_over {
                    scale.learn(minutes, expected);
                } else {
                    scale.lasts(minutes, expected);
                }
            }
            let (factor, deviation) = scale.believed();
            prop_assert!((0.1..10.0).contains(&factor), "{}", factor);
            prop_assert!((0.0..2.0).contains(&deviation), "{}", deviation);
        }
    }
}
