//! The lines across a plot: how far apart they are, and where a value stands.

/// What is measured, which decides which numbers are round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::statistics) enum Unit {
    /// Visitors.
    People,
    /// Minutes, of which a quarter, a half and a whole hour are round.
    Minutes,
}

/// More lines only make a plot grey.
const LINES_MAX: u32 = 5;

/// From nothing up to a round number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Scale {
    step: u32,
    top: u32,
}

impl Scale {
    /// High enough for `most`.
    pub(super) fn of(unit: Unit, most: u32) -> Scale {
        let most = most.max(1);
        let step = round_numbers(unit).find(|it| most.div_ceil(*it) <= LINES_MAX);
        let step = step.unwrap_or(most);
        Scale {
            step,
            top: most.div_ceil(step).saturating_mul(step),
        }
    }

    /// The numbers at which lines are drawn, from nothing to the top.
    pub(super) fn lines(self) -> impl Iterator<Item = u32> {
        (0..=self.top / self.step).map(move |it| it * self.step)
    }

    /// How high a value stands, from 0 at the bottom to 1 at the top.
    pub(super) fn part(self, value: u32) -> f64 {
        f64::from(value) / f64::from(self.top)
    }
}

fn round_numbers(unit: Unit) -> impl Iterator<Item = u32> {
    let (first, then): (&[u32], &[u32]) = match unit {
        Unit::People => (&[], &[1, 2, 5]),
        Unit::Minutes => (&[1, 2, 5, 10, 15, 30], &[60, 120, 300]),
    };
    let tens = (0..6).flat_map(|power| then.iter().map(move |it| it * 10_u32.pow(power)));
    first.iter().copied().chain(tens)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(unit: Unit, most: u32, expected: &[u32]) {
        let lines: Vec<u32> = Scale::of(unit, most).lines().collect();
        assert_eq!(lines, expected);
    }

    #[test]
    fn lines_stand_at_round_numbers() {
        check(Unit::People, 0, &[0, 1]);
        check(Unit::People, 7, &[0, 2, 4, 6, 8]);
        check(Unit::People, 43, &[0, 10, 20, 30, 40, 50]);
        check(Unit::Minutes, 52, &[0, 15, 30, 45, 60]);
        check(Unit::Minutes, 200, &[0, 60, 120, 180, 240]);
    }

    proptest! {
        #[test]
        fn every_value_stands_inside_and_few_lines_are_drawn(most in 0_u32..400_000, unit in prop::sample::select(vec![Unit::People, Unit::Minutes])) {
            let scale = Scale::of(unit, most);
            prop_assert!((0.0..=1.0).contains(&scale.part(most)));
            let lines = u32::try_from(scale.lines().count()).unwrap();
            prop_assert!((2..=LINES_MAX + 1).contains(&lines));
            prop_assert!(most < 4 || 0.5 < scale.part(most), "no plot is half empty");
        }
    }
}
