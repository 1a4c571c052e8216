//! Bands of a household's monthly income, worked out from the federal poverty guidelines. The visitor is
//! shown sums of dollars; the record holds the band.

use serde::Deserialize;
use std::sync::LazyLock;

/// The bands: up to 125 %, 200 % and 300 % of the guideline, more, not known, not told.
pub const INCOME_BANDS: [&str; 6] = ["le125", "le200", "le300", "more", "unsure", "private"];

/// Where the first three bands end, in percent of the guideline.
const ENDS: [u32; 3] = [125, 200, 300];

/// The guidelines of one year.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guidelines {
    /// The year.
    pub year: u16,
    /// The day from which they count.
    pub effective: String,
    /// What is known of their standing.
    pub legal_status: String,
    /// Who of the office checked them; empty until somebody has.
    pub verified_by: String,
    #[serde(rename = "region")]
    regions: Vec<Region>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Region {
    #[cfg_attr(
        not(test),
        expect(
            dead_code,
            reason = "offices outside the contiguous states choose theirs by it"
        )
    )]
    id: String,
    dollars: Vec<u32>,
    each_further: u32,
}

static CURRENT: LazyLock<Guidelines> = LazyLock::new(|| {
    toml::from_str(include_str!("../rules/poverty_guidelines.toml"))
        .expect("the shipped guidelines are part of the program and tested")
});

impl Guidelines {
    /// The guidelines this program ships with.
    pub fn current() -> &'static Guidelines {
        &CURRENT
    }

    /// Dollars a month at which the first three bands end, for a household of `people`. Rounded up, so
    /// that nobody is put into a higher band by a rounding.
    pub fn monthly_ends(&self, people: u32) -> [u32; 3] {
        let region = self.regions.first();
        let yearly = region.map_or(0, |it| it.yearly(people));
        ENDS.map(|percent| (yearly * percent).div_ceil(100 * 12))
    }
}

impl Region {
    fn yearly(&self, people: u32) -> u32 {
        let people = people.clamp(1, 30);
        let listed = u32::try_from(self.dollars.len()).unwrap_or(1).min(people);
        let base = self.dollars.get(listed as usize - 1).copied();
        base.unwrap_or_default() + (people - listed) * self.each_further
    }
}

/// A sum of dollars as it is written in the United States, whatever the language around it: `$2,500`.
pub fn dollars(amount: u32) -> String {
    let digits = amount.to_string();
    let mut written = String::from("$");
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            written.push(',');
        }
        written.push(digit);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_follow_the_guidelines_and_the_size_of_the_household() {
        let guidelines = Guidelines::current();
        assert_eq!(guidelines.monthly_ends(1), [1663, 2660, 3990]);
        assert_eq!(guidelines.monthly_ends(4), [3438, 5500, 8250]);
        assert_eq!(guidelines.monthly_ends(9)[1], (55_720 + 5_680) * 2 / 12 + 1);
        assert_eq!(guidelines.monthly_ends(0), guidelines.monthly_ends(1));
        assert_eq!(
            guidelines
                .regions
                .iter()
                .map(|it| it.id.as_str())
                .collect::<Vec<_>>(),
            ["contiguous", "alaska", "hawaii"]
        );
    }

    #[test]
    fn sums_are_written_as_on_american_money() {
        assert_eq!(
            [dollars(0), dollars(950), dollars(1663), dollars(1_234_567)],
            ["$0", "$950", "$1,663", "$1,234,567"]
        );
    }
}
