//! What lies in the middle of many times, and what nine in ten do not exceed.

use chrono::TimeDelta;

/// How a number of times lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::statistics) struct Spread {
    /// How many there are.
    pub(in crate::statistics) count: u32,
    /// Half are no longer.
    pub(in crate::statistics) median: TimeDelta,
    /// Nine in ten are no longer.
    pub(in crate::statistics) p90: TimeDelta,
    /// The longest of all.
    pub(in crate::statistics) longest: TimeDelta,
}

impl Spread {
    /// Of these times; `None` when there are none.
    pub(in crate::statistics) fn of(times: impl IntoIterator<Item = TimeDelta>) -> Option<Spread> {
        let mut times: Vec<i64> = times.into_iter().map(|it| it.num_seconds()).collect();
        times.sort_unstable();
        let longest = *times.last()?;
        Some(Spread {
            count: u32::try_from(times.len()).unwrap_or(u32::MAX),
            median: TimeDelta::seconds(quantile(&times, 50)?),
            p90: TimeDelta::seconds(quantile(&times, 90)?),
            longest: TimeDelta::seconds(longest),
        })
    }
}

/// The value below which `percent` of the sorted values lie, **interpolated** in a straight line between the two
/// neighbours (type 7 of Hyndman and Fan, what spreadsheets call `PERCENTILE.INC`), and rounded to a whole one, halves
/// up. Not the nearest rank: among few values that would be the very value of one visit.
pub(in crate::statistics) fn quantile(sorted: &[i64], percent: u32) -> Option<i64> {
    let last = i64::try_from(sorted.len()).ok()? - 1;
    let hundredths = i64::from(percent.min(100)) * last;
    let at = usize::try_from(hundredths / 100).ok()?;
    let (low, part) = (*sorted.get(at)?, hundredths % 100);
    let high = *sorted.get(at + 1).unwrap_or(&low);
    Some(low + ((high - low) * part + 50).div_euclid(100))
}

/// The mean of times, rounded to a second; `None` when there are none.
pub(in crate::statistics) fn mean(times: &[TimeDelta]) -> Option<TimeDelta> {
    let count = i64::try_from(times.len()).ok().filter(|it| 0 < *it)?;
    let sum: i64 = times.iter().map(TimeDelta::num_seconds).sum();
    Some(TimeDelta::seconds((sum + count / 2).div_euclid(count)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn quantiles_are_interpolated_as_spreadsheets_do() {
        let ten: Vec<i64> = (1..=10).map(|it| it * 10).collect();
        assert_eq!(quantile(&ten, 50), Some(55));
        assert_eq!(quantile(&ten, 90), Some(91));
        assert_eq!(quantile(&[10, 20, 30, 40, 100], 90), Some(76));
        assert_eq!(quantile(&[7], 90), Some(7));
        assert_eq!(quantile(&[1, 2], 50), Some(2), "halves are rounded up");
        assert_eq!(quantile(&[], 50), None);
    }

    #[test]
    fn a_mean_is_rounded_to_a_second() {
        let times = [1, 2, 2].map(TimeDelta::seconds);
        assert_eq!(mean(&times), Some(TimeDelta::seconds(2)));
        assert_eq!(mean(&[]), None);
    }

    proptest! {
        #[test]
        fn a_spread_lies_among_its_times_in_order(times in prop::collection::vec(0_i64..20_000, 1..60)) {
            let spread = Spread::of(times.iter().map(|it| TimeDelta::seconds(*it))).unwrap();
            let [least, most] = [times.iter().min(), times.iter().max()].map(|it| TimeDelta::seconds(*it.unwrap()));
            prop_assert!(least <= spread.median && spread.median <= spread.p90 && spread.p90 <= most);
            prop_assert_eq!(spread.longest, most);
            let no_longer = times.iter().filter(|it| TimeDelta::seconds(**it) <= spread.p90).count();
            // At least nine in ten, but for the value between two ranks on which the line ends.
            prop_assert!(times.len() * 9 <= (no_longer + 1) * 10);
        }

        #[test]
        fn no_order_and_no_shift_changes_how_they_lie(times in prop::collection::vec(0_i64..20_000, 1..40), later in 0_i64..5_000) {
            let of = |it: &[i64]| Spread::of(it.iter().map(|it| TimeDelta::seconds(*it))).unwrap();
            let turned: Vec<i64> = times.iter().rev().copied().collect();
            prop_assert_eq!(of(&times), of(&turned));
            let shifted: Vec<i64> = times.iter().map(|it| it + later).collect();
            prop_assert_eq!(of(&shifted).p90, of(&times).p90 + TimeDelta::seconds(later));
            prop_assert_eq!(of(&shifted).median, of(&times).median + TimeDelta::seconds(later));
        }
    }
}
