//! Sums and numbers as people type them.

/// Nobody receives more than this at a time, in hundredths.
const MOST: u64 = 100_000_000_000;

/// Hundredths of what was typed: `3437.5`, `3,437.50`, `3.437,50` and `$ 3437` are all read; what can be read in two ways, or
/// is no sum, is not.
pub(super) fn hundredths(typed: &str) -> Option<u64> {
    let bare: String = typed
        .chars()
        .filter(|it| !it.is_whitespace() && *it != '$')
        .collect();
    let (whole, part) = match bare.rfind(['.', ',']) {
        // Two digits after the last separator are cents, three are thousands.
        Some(at) if bare.len() - at <= 3 => (&bare[..at], &bare[at + 1..]),
        _ => (bare.as_str(), ""),
    };
    // The sign before cents does not part thousands as well.
    let cents_sign = bare[whole.len()..].chars().next();
    if !part.is_empty() && cents_sign.is_some_and(|it| whole.contains(it)) {
        return None;
    }
    let mut groups = whole.split(['.', ',']);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let is_number = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    let is_grouped = rest.is_empty() || (first.len() <= 3 && rest.iter().all(|it| it.len() == 3));
    if !is_number(first) || !is_grouped || !rest.iter().all(|it| is_number(it)) {
        return None;
    }
    let cents = match part.len() {
        0 if bare.len() == whole.len() => 0,
        1 => part.parse::<u64>().ok()? * 10,
        2 => part.parse().ok()?,
        _ => return None,
    };
    let digits = format!("{first}{}", rest.concat());
    let whole: u64 = digits.parse().ok()?;
    let sum = whole.checked_mul(100)?.checked_add(cents)?;
    (part.bytes().all(|it| it.is_ascii_digit()) && sum <= MOST).then_some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn sums_are_read_as_people_write_them() {
        for (typed, expected) in [
            ("3437.50", Some(343_750)),
            ("3,437.50", Some(343_750)),
            ("3.437,50", Some(343_750)),
            ("$ 3437", Some(343_700)),
            ("3,437", Some(343_700)),
            ("37.5", Some(3750)),
            ("0", Some(0)),
            ("", None),
            ("-5", None),
            ("12.345.67", None),
            ("1e9", None),
            ("three", None),
            ("5.", None),
            ("٣", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(hundredths(typed), expected, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn a_sum_that_is_written_is_read_again(cents in 0..MOST) {
            let (whole, part) = (cents / 100, cents % 100);
            prop_assert_eq!(hundredths(&format!("{whole}.{part:02}")), Some(cents));
            prop_assert_eq!(hundredths(&format!("{whole},{part:02}")), Some(cents));
        }

        #[test]
        fn nothing_that_is_typed_makes_it_stumble(typed in ".*") {
            hundredths(&typed);
        }
    }
}
