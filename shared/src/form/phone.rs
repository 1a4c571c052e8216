//! Phone numbers: whether one can exist in the country it is said to be from.

use super::digits_of;
use rlibphonenumber::{NumberLengthType, PHONE_NUMBER_UTIL, PhoneNumber, Region};

/// A number as the network dials it.
#[derive(Clone, PartialEq, Eq)]
pub struct Dialled(String);

impl Dialled {
    /// `+13055550123`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A number can be an answer, and answers do not show themselves.
impl std::fmt::Debug for Dialled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Dialled(…)")
    }
}

/// The number that `typed` means: with a plus sign that of any country, without one of the United
/// States. `None` when no number of that country is as long or as short, or when it can only be dialled in its town.
///
/// It is not asked whether the number is in use or its block is handed out: tables of those are always
/// older than the newest phone.
pub fn dialled(typed: &str) -> Option<Dialled> {
    let (number, length) = parsed(typed)?;
    if length != NumberLengthType::IsPossible {
        return None;
    }
    let format = rlibphonenumber::PhoneNumberFormat::E164;
    Some(Dialled(
        PHONE_NUMBER_UTIL.format(&number, format).into_owned(),
    ))
}

/// Whether `typed` is a number that only who is in the same town can dial so: seven digits in the United States.
pub(super) fn lacks_area(typed: &str) -> bool {
    parsed(typed).is_some_and(|it| it.1 == NumberLengthType::IsPossibleLocalOnly)
}

/// The number that is meant, if its country has numbers of that length.
fn parsed(typed: &str) -> Option<(PhoneNumber, NumberLengthType)> {
    let sign = if typed.trim_start().starts_with('+') {
        "+"
    } else {
        ""
    };
    let digits = zeroize::Zeroizing::new(format!("{sign}{}", digits_of(typed)));
    let number = PHONE_NUMBER_UTIL
        .parse(digits.as_str(), Some(Region::US))
        .ok()?;
    let length = PHONE_NUMBER_UTIL.is_possible_number_with_reason(&number);
    Some((number, length.ok()?))
}

/// What is dialled before the numbers of a country, such as 502 for `GT`.
pub fn dialling_code(country: &str) -> Option<i32> {
    let region = country.parse::<Region>().ok()?;
    PHONE_NUMBER_UTIL.get_country_code_for_region(region)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_without_its_area_cannot_be_dialled_from_everywhere() {
        for (typed, is_one) in [
            ("3055550123", true),
            ("5550123", false),
            ("+1 555 0123", false),
            ("+502 5555 0123", true),
            ("+502 555", false),
        ] {
            assert_eq!(dialled(typed).is_some(), is_one, "{typed}");
        }
    }
}
